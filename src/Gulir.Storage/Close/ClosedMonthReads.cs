using Gulir.Book;
using Gulir.Storage.Book;

namespace Gulir.Storage.Close;

/// <summary>A month that is shut, with the link of the chain that shut it.</summary>
/// <param name="Opening">Shut by the opening balances, not by a close.</param>
/// <param name="Opened">Two humans have opened it again; its paper stays.</param>
public sealed record ClosedMonthRow(YearMonth Month, bool Opening, FactRow Fact, bool Opened = false);

/// <summary>The history of closes.</summary>
public static class ClosedMonthReads
{
    /// <summary>Every closed month, newest first.</summary>
    public static List<ClosedMonthRow> ClosedMonths(this BookReader reader) => reader.Session.Query(
        """
        select c.month, c.opening, f.number, f.at, f.officer, f.kind, f.hash,
            case when exists (select 1 from month_reopened r where r.fund_id = c.fund_id and r.closed_fact = c.fact
                and r.complete = 1) then 1 else 0 end
        from closed_month c
        join fact f on f.fund_id = c.fund_id and f.number = c.fact
        where c.fund_id = $1 order by c.month desc, c.fact desc
        """,
        row => new ClosedMonthRow(
            YearMonth.FromNumber(row.Long(0)), row.Long(1) == 1,
            new FactRow(row.Long(2), row.Long(3), row.Int(4), row.Text(5), row.Bytes(6)), row.Long(7) == 1),
        reader.Fund.Value);
}
