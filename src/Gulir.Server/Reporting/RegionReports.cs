using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Risk;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;

namespace Gulir.Server.Reporting;

/// <summary>One fund or region in a consolidation: its name and its figures.</summary>
public sealed record ChildFigures(string Kind, RegionCode Code, string Name, Indicators Figures);

/// <summary>Indicators of a fund or region with its children.</summary>
public sealed record Consolidated(string Name, Indicators Total, IReadOnlyList<ChildFigures> Children);

/// <summary>Sums over the funds of a region. Ratios come from summed parts, never from ratios.</summary>
public static class RegionReports
{
    public static Outcome<Report> Statement(Session session, ReportAsk ask)
    {
        var funds = session.FundsIn(ask.Code);
        var head = new ReportHead(ask.Name, "", "", ("region", ask.Code.Text, NameOf(ask.Code, funds)), ask.Day, null);
        if (ask.Name == "performance")
            return PerformanceList.Of(head, Performance(session, ask.Code, ask.Day), ask.English);
        var balances = new Dictionary<AccountCode, Money>();
        var year = new Dictionary<AccountCode, Money>();
        var before = new Dictionary<AccountCode, Money>();
        var own = new Dictionary<AccountCode, Account>();
        foreach (var reader in funds.Select(fund => new BookReader(session, fund.Id)))
        {
            foreach (var account in reader.Chart().All) own.TryAdd(account.Code, account);
            Add(balances, reader.Balances(ask.Day, afterClosing: ask.AfterClosing && ask.Name == "trial-balance"));
            Add(year, reader.YearToDate(ask.Day));
            if (ask.From.Month > 1) Add(before, reader.YearToDate(ask.From.AddDays(-1)));
        }
        // An account that two funds have added under one code is one line, under its first name.
        var chart = new Chart(own.Values.Where(account => Chart.Standard.Find(account.Code) is null));
        return ask.Name switch
        {
            "trial-balance" => Statements.TrialBalance(head, chart, balances, ask.English),
            "position" => Statements.Position(head, chart, balances, year, ask.English),
            _ => Statements.Result(head, chart, year, before, ask.English),
        };
    }

    /// <summary>The ratios of microfinance over a region's funds.</summary>
    public static Performance Performance(Session session, RegionCode code, DateOnly day) => Gulir.Risk.Performance.Of(
    [
        .. session.FundsIn(code).Select(fund => new BookReader(session, fund.Id)).Select(reader =>
            (reader.IndicatorParts(day, long.MaxValue), reader.PerformanceParts(day, long.MaxValue))),
    ]);

    /// <summary>A fund alone, or a region with its child regions (its funds, one level above the village).</summary>
    public static Consolidated Consolidate(Session session, ReportAsk ask)
    {
        var funds = session.FundsIn(ask.Code);
        var parts = new Dictionary<RegionCode, IndicatorParts>();
        foreach (var fund in funds)
            parts[fund.Code] = new BookReader(session, fund.Id).IndicatorParts(ask.Day, ask.KnownAt ?? long.MaxValue);
        var childLevel = ask.Code.Level + 1;
        var children = funds.GroupBy(fund => fund.Code.AtLevel(Math.Min(childLevel, 4)))
            .Select(group => new ChildFigures(
                group.Key.IsVillage ? "fund" : "region", group.Key,
                group.Key.IsVillage ? group.First().Place.Village : NameOf(group.Key, [.. group]),
                Indicators.Of([.. group.Select(fund => parts[fund.Code])], GradeSettings(session, group, ask))))
            .ToArray();
        return new Consolidated(
            NameOf(ask.Code, funds),
            Indicators.Of([.. funds.Select(fund => parts[fund.Code])], GradeSettings(session, funds, ask)), children);
    }

    /// <summary>A single fund is graded by its own settings, a region by the programme's.</summary>
    static Settings GradeSettings(Session session, IEnumerable<Fund> funds, ReportAsk ask) =>
        funds.Count() == 1
            ? new BookReader(session, funds.First().Id).Settings(ask.Day, ask.KnownAt ?? long.MaxValue)
            : Settings.Defaults(ask.Day);

    /// <summary>A region's name as its funds write it.</summary>
    public static string NameOf(RegionCode code, IReadOnlyList<Fund> funds) =>
        funds.Count == 0 ? code.Text : code.Level switch
        {
            1 => funds[0].Place.Province,
            2 => funds[0].Place.Kabupaten,
            3 => "Kecamatan " + funds[0].Place.Kecamatan,
            _ => funds[0].Place.Village,
        };

    static void Add(Dictionary<AccountCode, Money> sums, Dictionary<AccountCode, Money> more)
    {
        foreach (var (account, amount) in more) sums[account] = sums.GetValueOrDefault(account) + amount;
    }
}
