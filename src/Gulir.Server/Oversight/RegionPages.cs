using Gulir.Institution;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Oversight;

namespace Gulir.Server.Oversight;

/// <summary>One village's closed month in the table of its region.</summary>
public sealed record VillageRow(string Code, string Village, Indicators Figures);

/// <summary>A region at the end of a month that its funds have closed.</summary>
/// <param name="AtRisk">Groups three months behind, now and a month before.</param>
/// <param name="Open">Villages that have not closed the month.</param>
public sealed record RegionTable(
    RegionCode Region, string Name, IReadOnlyList<Crumb> Way, IReadOnlyList<YearMonth> Months, YearMonth Month,
    IReadOnlyList<VillageRow> Rows, Indicators Total, (int Now, int? Before) AtRisk,
    IReadOnlyList<Fund> Open, IReadOnlyList<RegionMonth> Growth);

/// <summary>A region whose funds have closed no month yet.</summary>
public sealed record RegionWithoutMonths(RegionCode Region, string Name, IReadOnlyList<Fund> Funds);

public static class RegionPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        app.MapMethods("/", Pages.Reading, context => Start(context).To(context));
        pages.All(app, "/wilayah/{kode}", Table);
    }

    /// <summary>The start leads to the region of all funds, or to the only fund.</summary>
    static Sent Start(HttpContext context)
    {
        var host = context.RequestServices.GetRequiredService<Host>();
        var pages = context.RequestServices.GetRequiredService<Pages>();
        return host.Database.Read(session => session.AllFunds() switch
        {
            [] => pages.Missing(pages.FrameOf(context.Request)),
            [var only] => Sent.Onwards($"/dana/{only.Code}"),
            _ => Sent.Onwards($"/wilayah/{Pages.Area(session)}"),
        });
    }

    static View? Table(Session session, PageFrame frame, HttpRequest request)
    {
        if (RegionCode.Parse((string)request.RouteValues["kode"]!) is not { } region) return null;
        var funds = session.FundsIn(region);
        if (funds.Count == 0) return null;
        var here = frame with { Area = region };
        var name = Regions.Name(region, funds[0].Place);
        var growth = session.MonthsOf(region);
        if (growth.Count == 0)
            return View.Of<RegionWithoutMonthsPage>(new RegionWithoutMonths(region, name, funds), here);
        var month = Queries.Month(request) ?? LastWhole(growth);
        var rows = session.MonthOf(region, month);
        if (rows.Count == 0) return null;
        var before = session.MonthOf(region, month.Previous);
        return View.Of<RegionPage>(new RegionTable(
            region, name, Regions.Way(region, funds[0].Place), [.. growth.Select(row => row.Month).Reverse()], month,
            [.. rows.Select(row => Row(session, row, month))],
            Indicators.Of([.. rows.Select(row => row.Parts)], Settings.Defaults(month.Last)),
            (rows.Sum(row => row.Parts.GroupsAtRisk), before.Count == 0 ? null
                : before.Sum(row => row.Parts.GroupsAtRisk)),
            [.. funds.Where(fund => rows.TrueForAll(row => row.Code != fund.Code.Text))],
            [.. growth.Where(row => row.Month <= month)]), here);
    }

    /// <summary>The last month that the most funds have closed: one that is late does not hide the others.</summary>
    static YearMonth LastWhole(List<RegionMonth> months) =>
        months.Last(row => row.Funds == months.Max(other => other.Funds)).Month;

    /// <summary>Each village is graded by its own settings.</summary>
    static VillageRow Row(Session session, FundMonth row, YearMonth month)
    {
        var fund = session.FundByCode(RegionCode.Parse(row.Code)!.Value)!.Value;
        var settings = new BookReader(session, fund).Settings(month.Last);
        return new VillageRow(row.Code, row.Village, Indicators.Of([row.Parts], settings));
    }
}
