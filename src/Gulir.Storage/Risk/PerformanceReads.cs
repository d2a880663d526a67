using Gulir.Ledger;
using Gulir.Risk;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Risk;

/// <summary>The parts of the ratios of microfinance: kept at a close, computed live while the month is open.</summary>
public static class PerformanceReads
{
    const string Columns =
        "late_30, rescheduled, written_off, service_income, bank_interest, running_cost, cost_before_tax, "
        + "reserve_held, outstanding_sum, outstanding_points, borrower_sum, borrower_points, principal_asked, "
        + "principal_received";

    public static PerformanceParts PerformanceParts(this BookReader reader, DateOnly day, long knownAt)
    {
        var month = YearMonth.Of(day);
        if (day == month.Last && reader.ClosedAs(month, knownAt) is { } close && reader.Kept(month, close) is { } kept)
            return kept;
        var effective = reader.Known(knownAt);
        return reader.LivePerformance(day, effective, reader.Portfolio(day, effective));
    }

    /// <summary>What the close with this fact has kept; null for a close of before these were kept.</summary>
    public static PerformanceParts? Kept(this BookReader reader, YearMonth month, long close) => reader.Session.One(
        $"select {Columns} from month_performance where fund_id = $1 and month = $2 and fact = $3",
        row => new PerformanceParts(
            row.Money(0), row.Money(1), row.Money(2), row.Money(3), row.Money(4), row.Money(5), row.Money(6),
            row.Money(7), row.Money(8), row.Int(9), row.Int(10), row.Int(11), row.Money(12), row.Money(13)),
        reader.Fund.Value, month.Number, close);

    /// <summary>As the books and loans say it now, or as known at a fact.</summary>
    public static PerformanceParts LivePerformance(
        this BookReader reader, DateOnly day, long knownAt, Portfolio portfolio)
    {
        if (day < reader.FundRow().Since) return Gulir.Risk.PerformanceParts.Nothing;
        var before = YearMonth.Of(day).First.AddDays(-1);
        // What was written off or carried to a new loan in the month was neither received nor is it left.
        var left = reader.LoansLeftBetween(before.AddDays(1), day, knownAt).ToHashSet();
        var start = reader.Portfolio(before, knownAt);
        var parts = (Gulir.Risk.PerformanceParts.Nothing with { WrittenOff = reader.WrittenOffIn(day, knownAt) })
            .WithLoans(
                start with { Loans = [.. start.Loans.Where(loan => !left.Contains(loan.Booked.Number))] }, portfolio)
            .WithLedger(reader.YearToDate(day, knownAt), reader.Balances(day, knownAt));
        return reader.WithYear(parts, day, knownAt, portfolio);
    }

    /// <summary>
    /// Month-end outstandings are balances of 11030. A closed month has kept its borrowers; an open one is counted.
    /// In its first year a fund has no month before its first entry; the opening outstanding is then zero.
    /// </summary>
    static PerformanceParts WithYear(
        this BookReader reader, PerformanceParts parts, DateOnly day, long knownAt, Portfolio portfolio)
    {
        var first = YearMonth.Of(reader.FirstEntryOn(knownAt) ?? day);
        var month = first.Year == day.Year ? first : new YearMonth(day.Year, 1);
        var outstanding = portfolio.Outstanding.Sum(loan => loan.Outstanding);
        var sum = outstanding + reader.Lent(month.First.AddDays(-1), knownAt);
        var (points, borrowers, counted) = (2, portfolio.ActiveBorrowers, 1);
        for (; month < YearMonth.Of(day); month = month.Next)
        {
            sum += reader.Lent(month.Last, knownAt);
            borrowers += reader.MonthEnd(month, knownAt)?.ActiveBorrowers
                ?? reader.Portfolio(month.Last, knownAt).ActiveBorrowers;
            points++;
            counted++;
        }
        return parts with
        {
            OutstandingSum = sum,
            OutstandingPoints = points,
            BorrowerSum = borrowers,
            BorrowerPoints = counted,
        };
    }

    static Money Lent(this BookReader reader, DateOnly day, long knownAt) => new(knownAt == long.MaxValue
        ? reader.Session.Number(
            "select closing from balance where fund_id = $1 and account = $2 and period <= $3 "
                + "order by period desc limit 1",
            reader.Fund.Value, Accounts.Loans.Number, YearMonth.Of(day).Number)
        : reader.Session.Number(
            "select cast(sum(amount) as bigint) from line "
                + "where fund_id = $1 and account = $2 and book_date <= $3 and fact <= $4",
            reader.Fund.Value, Accounts.Loans.Number, day.Number(), knownAt));
}
