using Gulir.Close;
using Gulir.Ledger;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;
using Gulir.Storage.Surplus;

namespace Gulir.Storage.Close;

/// <summary>A closed year with the fact that closed it; figures are those before its closing entry.</summary>
public sealed record ClosedYearRow(int Year, long Fact, long At, int Officer, Money Income, Money Cost)
{
    public Money Result => Income - Cost;
}

/// <summary>Years: which is closed, which comes next, and what a close finds.</summary>
public static class YearReads
{
    /// <summary>Of each year the row that was written last holds, unless it opened the year again.</summary>
    const string Standing =
        "y.opened = 0 and not exists (select 1 from year_close o where o.fund_id = y.fund_id and o.year = y.year "
        + "and o.fact > y.fact)";

    /// <summary>The year that was closed last; 0 when none.</summary>
    public static int ClosedYear(this BookReader reader) => (int)reader.Session.Number(
        $"select max(y.year) from year_close y where y.fund_id = $1 and {Standing}", reader.Fund.Value);

    /// <summary>Closed years as known at a fact, newest first.</summary>
    public static List<ClosedYearRow> ClosedYears(this BookReader reader) => reader.Session.Query(
        $"""
        select y.year, y.fact, f.at, f.officer, y.income, y.cost from year_close y
        join fact f on f.fund_id = y.fund_id and f.number = y.fact
        where y.fund_id = $1 and {Standing} order by y.year desc
        """,
        row => new ClosedYearRow(row.Int(0), row.Long(1), row.Long(2), row.Int(3), row.Money(4), row.Money(5)),
        reader.Fund.Value);

    /// <summary>
    /// The first year after the last closed one with income or cost; the one after it while none has.
    /// </summary>
    public static int NextYear(this BookReader reader, int closed)
    {
        var first = (int)reader.Session.Number(
            "select min(period) from balance where fund_id = $1 and account >= 40000 and period > $2",
            reader.Fund.Value, closed * 100 + 13) / 100;
        return first > 0 ? first
            : closed > 0 ? closed + 1
            : (int)(reader.Session.Number("select since from fund where fund_id = $1", reader.Fund.Value) / 10_000);
    }

    public static YearState YearState(this BookReader reader, int year)
    {
        var closed = reader.ClosedYear();
        var december = new DateOnly(year, 12, 31);
        return new YearState(
            reader.NextYear(closed), closed, reader.SharedYear(), reader.ClosedThrough(), reader.YearToDate(december),
            reader.LastBpm(year), reader.LastBpm(year + 1), reader.CloseMade(year));
    }

    static int LastBpm(this BookReader reader, int year) => (int)reader.Session.Number(
        "select max(voucher_number) from entry where fund_id = $1 and voucher_kind = $2 and voucher_year = $3",
        reader.Fund.Value, (int)VoucherKind.Bpm, year);

    static YearCloseMade? CloseMade(this BookReader reader, int year)
    {
        var fact = reader.Session.Number(
            $"select y.fact from year_close y where y.fund_id = $1 and y.year = $2 and {Standing}",
            reader.Fund.Value, year);
        if (fact == 0) return null;
        var closed = (YearClosed)reader.Session.Recorded(reader.Fund, fact)!.Fact();
        // The result is carried by the next fact of the same act.
        var carried = reader.Session.Recorded(reader.Fund, fact + 1)?.Fact() as ResultCarried;
        return carried?.Year == year
            ? new YearCloseMade(fact, closed.Entry, fact + 1, carried.Entry)
            : new YearCloseMade(fact, closed.Entry, 0, null);
    }

    /// <summary>Income and cost of each month of a year, without closing entries.</summary>
    public static List<(YearMonth Month, Money Income, Money Service)> IncomeByMonth(
        this BookReader reader, int year) => reader.Session.Query(
        """
        select period, cast(sum(credit - debit) as bigint),
            cast(sum(case when account = 41010 then credit - debit else 0 end) as bigint)
        from balance where fund_id = $1 and account >= 40000 and account < 50000 and period >= $2 and period <= $3
        group by period order by period
        """,
        row => (YearMonth.FromNumber(row.Long(0)), row.Money(1), row.Money(2)),
        reader.Fund.Value, year * 100 + 1, year * 100 + 12);
}
