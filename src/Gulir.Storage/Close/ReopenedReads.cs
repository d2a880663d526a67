using Gulir.Close;
using Gulir.Storage.Surplus;

namespace Gulir.Storage.Close;

/// <summary>Months that were opened again: what is closed is what nobody has opened since.</summary>
public static class ReopenedReads
{
    /// <summary>A condition on a row of a close: two humans have not opened it. <c>c</c> is the row's table.</summary>
    public const string NotOpened =
        "not exists (select 1 from month_reopened r where r.fund_id = c.fund_id and r.closed_fact = c.fact "
        + "and r.complete = 1)";

    /// <summary>The month that was closed last, with the humans who have signed to open it.</summary>
    public static LastClose? LastClose(this BookReader reader)
    {
        var last = reader.Session.One(
            $"select c.month, c.fact, c.opening from closed_month c where c.fund_id = $1 and {NotOpened} "
                + "order by c.month desc, c.fact desc limit 1",
            row => (Month: YearMonth.FromNumber(row.Long(0)), Fact: row.Long(1), Opening: row.Long(2) == 1),
            reader.Fund.Value);
        if (last.Fact == 0) return null;
        var signed = reader.Session.Query(
            "select human from month_reopened where fund_id = $1 and closed_fact = $2", row => row.Int(0),
            reader.Fund.Value, last.Fact);
        return new LastClose(last.Month, last.Fact, last.Opening, signed, reader.SharedYear(), reader.ClosedYear());
    }

    /// <summary>The close of this month that was opened again last; 0 when there is none.</summary>
    public static long Reopened(this BookReader reader, YearMonth month) => reader.Session.Number(
        "select max(closed_fact) from month_reopened where fund_id = $1 and month = $2 and complete = 1",
        reader.Fund.Value, month.Number);

    /// <summary>Humans who accept a check of this month that does not hold, since it was opened last.</summary>
    public static List<int> Accepted(this BookReader reader, YearMonth month, string check) => reader.Session.Query(
        """
        select a.human from check_accepted a where a.fund_id = $1 and a.month = $2 and a.check_name = $3
            and not exists (select 1 from month_reopened r where r.fund_id = a.fund_id and r.month = a.month
                and r.complete = 1 and r.fact > a.fact)
        """,
        row => row.Int(0), reader.Fund.Value, month.Number, check);
}
