using Gulir.Close;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Risk;
using Gulir.Storage.Groups;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;

namespace Gulir.Storage.Close;

/// <summary>What a month close looks at, and the figures that closed months keep.</summary>
public static class CloseReads
{
    /// <param name="today">Entries after it are a mistake; not asked when absent.</param>
    public static MonthState MonthState(this BookReader reader, DateOnly day, DateOnly? today = null)
    {
        var balances = reader.Balances(day);
        var portfolio = reader.Portfolio(day);
        var month = YearMonth.Of(day);
        return new MonthState(
            reader.OpenBooks(day), portfolio, balances,
            new Dictionary<DepositKind, Money>
            {
                [DepositKind.Surety] = reader.DepositsOn(DepositKind.Surety, day),
                [DepositKind.Held] = reader.DepositsOn(DepositKind.Held, day),
            },
            reader.LedgerFigures(day, balances), reader.YearToDate(day).GetValueOrDefault(Accounts.ReserveCost))
        {
            Traces = reader.Traces(day, today),
            Accepted = reader.Accepted(month, CheckAccepting.Savings),
            Performance = reader.LivePerformance(day, long.MaxValue, portfolio),
            Equipment = reader.Equipment(day),
            Replaces = reader.Reopened(month),
            Advances = reader.AdvanceTotals(day),
        };
    }

    const string Parts =
        "active_groups, active_borrowers, outstanding, total_assets, capital_received, groups_at_risk, "
        + "outstanding_at_risk, overdue_at_risk, income, cost, fund_capital, months";

    /// <summary>The figures of a closed month as they were known at its close; null while it is open.</summary>
    public static IndicatorParts? MonthEnd(this BookReader reader, YearMonth month, long knownAt = long.MaxValue) =>
        reader.ClosedAs(month, knownAt) is { } close
            ? reader.Session.One(
                $"select {Parts} from month_end where fund_id = $1 and month = $2 and fact = $3",
                row => ReadParts(row, 0), reader.Fund.Value, month.Number, close)
            : null;

    /// <summary>The fact that had closed the month, as known at a fact; null when it was open then.</summary>
    public static long? ClosedAs(this BookReader reader, YearMonth month, long knownAt) => reader.Session.Number(
        """
        select c.fact from closed_month c where c.fund_id = $1 and c.month = $2 and c.fact <= $3
            and not exists (select 1 from month_reopened r where r.fund_id = c.fund_id and r.closed_fact = c.fact
                and r.complete = 1 and r.fact <= $3)
        order by c.fact desc limit 1
        """,
        reader.Fund.Value, month.Number, knownAt) is not 0 and var close ? close : null;

    /// <summary>Every closed month of a fund with its figures, oldest first.</summary>
    public static List<(YearMonth Month, IndicatorParts Parts)> MonthEnds(this BookReader reader) =>
        reader.Session.Query(
            $"select month, {Parts} from month_end c where c.fund_id = $1 and {ReopenedReads.NotOpened} "
                + "order by month, fact",
            row => (YearMonth.FromNumber(row.Long(0)), ReadParts(row, 1)), reader.Fund.Value);

    static IndicatorParts ReadParts(Row row, int at) => new(
        row.Int(at), row.Int(at + 1), row.Money(at + 2), row.Money(at + 3), row.Money(at + 4), row.Int(at + 5),
        row.Money(at + 6), row.Money(at + 7), row.Money(at + 8), row.Money(at + 9), row.Money(at + 10),
        row.Int(at + 11));
}
