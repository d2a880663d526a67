using Gulir.Institution;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Oversight;
using Gulir.Storage.Risk;

namespace Gulir.Server.Oversight;

/// <summary>One village's month in the table of its region.</summary>
/// <param name="Running">The month is not closed; the figures are those of now.</param>
public sealed record VillageRow(string Code, string Village, IndicatorParts Parts, Indicators Figures, bool Running);

/// <summary>A region at the end of a month.</summary>
/// <param name="AtRisk">Groups three months behind, now and a month before.</param>
/// <param name="Missing">Villages without a row: not closed, in a region too large to count them live.</param>
public sealed record RegionTable(
    RegionCode Region, string Name, IReadOnlyList<Crumb> Way, IReadOnlyList<YearMonth> Months, YearMonth Month,
    IReadOnlyList<VillageRow> Rows, Indicators Total, (int Now, int? Before) AtRisk,
    IReadOnlyList<Fund> Missing, IReadOnlyList<RegionMonth> Growth)
{
    public int Running => Rows.Count(row => row.Running);
}

/// <summary>A region whose funds have closed no month yet.</summary>
public sealed record RegionWithoutMonths(RegionCode Region, string Name, IReadOnlyList<Fund> Funds);

public static class RegionPages
{
    /// <summary>A larger region shows what its funds have closed: reading each one anew would take too long.</summary>
    internal const int MostCountedLive = 100;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        app.MapMethods("/", Pages.Reading, context => Start(context).To(context));
        pages.All(app, "/wilayah/{kode}", Table);
        pages.All(app, "/wilayah/{kode}/rasio", RegionRatios.Page);
    }

    /// <summary>The start leads to the region of all funds, or to the only fund.</summary>
    static Sent Start(HttpContext context)
    {
        var host = context.RequestServices.GetRequiredService<Host>();
        var pages = context.RequestServices.GetRequiredService<Pages>();
        var visitor = Pages.VisitorOf(context.Request);
        return host.Database.Read(session => session.AllFunds().FindAll(fund => visitor.Sees(fund.Id, fund.Code)) switch
        {
            [] => pages.Missing(pages.FrameOf(context.Request)),
            [var only] => Sent.Onwards($"/dana/{only.Code}"),
            _ => Sent.Onwards($"/wilayah/{Pages.Area(session, visitor)}"),
        });
    }

    static View? Table(Session session, PageFrame frame, HttpRequest request)
    {
        if (Opened(frame, request) is not { } region) return null;
        var funds = session.FundsIn(region);
        if (funds.Count == 0) return null;
        var here = frame with { Area = region };
        var name = Regions.Name(region, funds[0].Place);
        var closed = session.MonthsOf(region);
        var counted = funds.Count <= MostCountedLive;
        if (closed.Count == 0 && !counted)
            return View.Of<RegionWithoutMonthsPage>(new RegionWithoutMonths(region, name, funds), here);
        var month = Queries.Month(request) ?? (counted ? LastEnded(frame.Today) : LastWhole(closed));
        var rows = Rows(session, region, month, funds, counted && month <= YearMonth.Of(frame.Today), frame);
        if (rows.Count == 0) return null;
        var total = Indicators.Of([.. rows.Select(row => row.Parts)], Settings.Defaults(month.Last));
        var before = session.MonthOf(region, month.Previous);
        var running = counted
            ? Months.Between((closed.Count > 0 ? closed[^1].Month : month).Next, YearMonth.Of(frame.Today))
            : [];
        return View.Of<RegionPage>(new RegionTable(
            region, name, Regions.Way(region, funds[0].Place),
            [.. running, .. closed.Select(row => row.Month).Reverse()], month, rows, total,
            (rows.Sum(row => row.Parts.GroupsAtRisk),
                before.Count == 0 ? null : before.Sum(row => row.Parts.GroupsAtRisk)),
            [.. funds.Where(fund => rows.TrueForAll(row => row.Code != fund.Code.Text))],
            [.. closed.Where(row => row.Month < month), new RegionMonth(month, total.TotalAssets, rows.Count)]),
            here);
    }

    /// <summary>The region of the address; null when it is none, or is not open to this visitor.</summary>
    internal static RegionCode? Opened(PageFrame frame, HttpRequest request) =>
        RegionCode.Parse((string)request.RouteValues["kode"]!) is { } region
        && (frame.Visitor.IsAtExample || frame.Visitor.Regions.Any(open => open.Contains(region))) ? region : null;

    /// <summary>The last month whose last day has come.</summary>
    internal static YearMonth LastEnded(DateOnly today) =>
        YearMonth.Of(today).Last == today ? YearMonth.Of(today) : YearMonth.Of(today).Previous;

    /// <summary>The last month that the most funds have closed: one that is late does not hide the others.</summary>
    static YearMonth LastWhole(List<RegionMonth> months) =>
        months.Last(row => row.Funds == months.Max(other => other.Funds)).Month;

    /// <summary>The month as each fund closed it, and as it stands now where a fund of these has not.</summary>
    static List<VillageRow> Rows(
        Session session, RegionCode region, YearMonth month, List<Fund> funds, bool alsoOpen, PageFrame frame)
    {
        var ids = funds.ToDictionary(fund => fund.Code.Text, fund => fund.Id);
        var rows = session.MonthOf(region, month).ToDictionary(row => row.Code, row => (row.Village, row.Parts));
        var day = month.Last < frame.Today ? month.Last : frame.Today;
        var open = funds.FindAll(fund => alsoOpen && fund.Since <= day && !rows.ContainsKey(fund.Code.Text));
        foreach (var fund in open)
            rows[fund.Code.Text] = (fund.Place.Village,
                new BookReader(session, fund.Id).IndicatorParts(day, long.MaxValue));
        return
        [
            .. rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => new VillageRow(
                row.Key, row.Value.Village, row.Value.Parts,
                Graded(new BookReader(session, ids[row.Key]), row.Value.Parts, month),
                open.Exists(fund => fund.Code.Text == row.Key))),
        ];
    }

    /// <summary>Each village is graded by its own settings.</summary>
    static Indicators Graded(BookReader reader, IndicatorParts parts, YearMonth month) =>
        Indicators.Of([parts], reader.Settings(month.Last));
}
