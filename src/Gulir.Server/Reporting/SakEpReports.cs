using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Storage.Ledger;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Reporting;

/// <summary>The statements in the order of SAK EP: the same books, read for the spans that are compared.</summary>
public static class SakEpReports
{
    /// <summary>What is put behind the name of a statement for this layout.</summary>
    public const string Suffix = "-sak-ep";

    public static Outcome<Report> Position(FundView view)
    {
        LedgerOn On(DateOnly day) => new(
            view.Reader.Balances(day, view.Cut), view.Reader.YearToDate(day, view.Cut));
        return SakEp.Position(
            view.Head(), On(view.Day), On(view.Ask.From.AddDays(-1)), On(new DateOnly(view.Day.Year - 1, 12, 31)),
            view.Ask.English);
    }

    public static Outcome<Report> Result(FundView view)
    {
        var before = YearMonth.Of(view.Day).Previous;
        return SakEp.Result(
            view.Head(),
            new SpansOfYear(
                MonthOf(view, view.Day), MonthOf(view, before.Last), view.Reader.YearToDate(view.Day, view.Cut),
                view.Reader.YearToDate(YearMonth.YearBefore(view.Day), view.Cut)),
            view.Ask.English);
    }

    /// <summary>Income and cost of the month of a day, up to it.</summary>
    static IReadOnlyDictionary<AccountCode, Money> MonthOf(FundView view, DateOnly day)
    {
        var sums = view.Reader.YearToDate(day, view.Cut);
        if (day.Month == 1) return sums;
        foreach (var (account, amount) in view.Reader.YearToDate(YearMonth.Of(day).First.AddDays(-1), view.Cut))
            sums[account] = sums.GetValueOrDefault(account) - amount;
        return sums;
    }

    public static Outcome<Report> CashFlow(FundView view)
    {
        Money Cash(DateOnly day) => view.Reader.Balances(day, view.Cut)
            .Where(row => row.Key.IsMoney).Sum(row => row.Value);
        var (year, now) = (view.Day.Year, Cash(view.Day));
        return SakEpFlows.Of(
            view.Head(), view.Reader.GrossFlowsOfYear(view.Day, view.Cut),
            [
                Cash(view.Ask.From.AddDays(-1)), Cash(new DateOnly(year - 1, 12, 31)),
                Cash(new DateOnly(year - 2, 12, 31)),
            ],
            [now, now, Cash(YearMonth.YearBefore(view.Day))], view.Ask.English);
    }
}
