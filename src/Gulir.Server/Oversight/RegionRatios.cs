using Gulir.Institution;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Risk;

namespace Gulir.Server.Oversight;

/// <summary>The ratios of microfinance of one village.</summary>
public sealed record VillageRatios(RegionCode Code, string Village, Performance Figures);

/// <summary>The ratios of microfinance of a region's villages in a month, and of the whole.</summary>
public sealed record RegionRatioTable(
    RegionCode Region, string Name, IReadOnlyList<Crumb> Way, IReadOnlyList<YearMonth> Months, YearMonth Month,
    IReadOnlyList<VillageRatios> Rows, Performance Total);

static class RegionRatios
{
    public static View? Page(Session session, PageFrame frame, HttpRequest request)
    {
        if (RegionPages.Opened(frame, request) is not { } region) return null;
        var funds = session.FundsIn(region);
        if (funds.Count is 0 or > RegionPages.MostCountedLive) return null;
        var (since, last) = (YearMonth.Of(funds.Min(fund => fund.Since)), YearMonth.Of(frame.Today));
        var month = Queries.Month(request) ?? RegionPages.LastEnded(frame.Today);
        if (month < since || month > last) return null;
        var day = month.Last < frame.Today ? month.Last : frame.Today;
        var rows = funds.FindAll(fund => fund.Since <= day).Select(fund =>
        {
            var reader = new BookReader(session, fund.Id);
            return (Fund: fund, Parts: (
                reader.IndicatorParts(day, long.MaxValue), reader.PerformanceParts(day, long.MaxValue)));
        }).ToArray();
        return View.Of<RegionRatiosPage>(
            new RegionRatioTable(
                region, Regions.Name(region, funds[0].Place),
                [.. Regions.Way(region, funds[0].Place), new Crumb(frame.Say("Rasio", "Ratios"))],
                [.. Months.Between(since, last)], month,
                [
                    .. rows.OrderBy(row => row.Fund.Code.Text, StringComparer.Ordinal).Select(row => new VillageRatios(
                        row.Fund.Code, row.Fund.Place.Village, Performance.Of([row.Parts]))),
                ],
                Performance.Of([.. rows.Select(row => row.Parts)])),
            frame with { Area = region });
    }
}
