using System.Collections.Concurrent;
using Gulir.Activities;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Publishing;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Oversight;
using Gulir.Server.Photos;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Publishing;

namespace Gulir.Server.Publishing;

/// <summary>All news of a village, a page of them at a time.</summary>
public sealed record PublicNews(IReadOnlyList<NewsRow> Rows, int Page, int Pages);

/// <summary>One village in the table of its kecamatan.</summary>
public sealed record PublicRegionRow(Fund Fund, PublicFigures Figures, Money Spent, int Finished);

/// <summary>The villages of a kecamatan whose pages are open, and their sums.</summary>
/// <param name="Loans">As the total, without villages of so few borrowers that their figures are left out.</param>
public sealed record PublicRegion(
    string Name, string Kabupaten, IReadOnlyList<PublicRegionRow> Rows, Indicators Total, Indicators Loans,
    IReadOnlyList<GrowthRow> Growth)
{
    public int Behind => Rows.Where(row => !row.Figures.IsFew).Sum(row => row.Figures.Parts.GroupsAtRisk);
}

/// <summary>What everybody may read.</summary>
public static class PublicPages
{
    public const string YearField = "tahun";

    const string PageField = "hal";
    const int NewsOnAPage = 10;

    /// <summary>Small pictures already drawn; cheap to draw again, so the memory is emptied when full.</summary>
    const int MostSmall = 200;
    static readonly ConcurrentDictionary<(FundId, int), byte[]> Small = [];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        PublicDoor.Village(app, pages, "", [YearField], ask => View.Of<PublicVillagePage>(Village(ask), ask.Frame));
        PublicDoor.Village(app, pages, "/kegiatan", [], ask => View.Of<PublicActivitiesPage>(
            PublicReads.Activities(ask.Reader, OpennessOf(ask)), ask.Frame));
        PublicDoor.Village(app, pages, "/kabar", [PageField], News);
        PublicDoor.Picture(app, pages, "/foto/{n}", PublicReads.Photo);
        PublicDoor.Picture(app, pages, "/foto/{n}/kecil", SmallPhoto);
        PublicDoor.Kecamatan(app, pages, Kecamatan);
        app.MapMethods("/robots.txt", Pages.Reading, Robots);
    }

    /// <summary>The public page of the fund that is asked, as open as its settings say.</summary>
    static PublicVillage Village(PageAsk ask) => PublicReads.Of(ask, OpennessOf(ask));

    public static Openness OpennessOf(PageAsk ask) => PublicPage.Of(ask.Reader.Settings(ask.Frame.Today));

    static View? News(PageAsk ask)
    {
        var all = ask.Reader.PublicNews();
        var (page, pages) = (ask.PageNumber, Math.Max((all.Count + NewsOnAPage - 1) / NewsOnAPage, 1));
        return page > pages ? null : View.Of<PublicNewsPage>(
            new PublicNews([.. all.Skip((page - 1) * NewsOnAPage).Take(NewsOnAPage)], page, pages), ask.Frame);
    }

    /// <summary>A photo small enough for a list; what was erased is asked for first.</summary>
    static byte[]? SmallPhoto(BookReader reader, int fact)
    {
        if (PublicReads.Photo(reader, fact) is not { } whole) return null;
        if (Small.Count >= MostSmall) Small.Clear();
        return Small.GetOrAdd((reader.Fund, fact), _ => Shrinking.Smaller(whole));
    }

    static View Kecamatan(Session session, PageFrame frame, RegionCode region, IReadOnlyList<Fund> open)
    {
        PublicRegionRow[] rows =
        [
            .. open.Select(fund =>
            {
                var reader = new BookReader(session, fund.Id);
                var activities = PublicReads.Activities(reader, Openness.WithoutPhotos);
                return new PublicRegionRow(
                    fund, PublicFigures.Of(reader, fund, frame.Today), activities.Sum(row => row.Row.Spent),
                    activities.Count(row => row.Row.Stage == ActivityStage.Finished));
            }),
        ];
        var place = open[0].Place;
        var settings = Settings.Defaults(rows[0].Figures.Day);
        return View.Of<PublicRegionPage>(new PublicRegion(
            Regions.Name(region, place), Regions.Name(region.AtLevel(2), place), rows,
            Indicators.Of([.. rows.Select(row => row.Figures.Parts)], settings),
            Indicators.Of(
                [.. rows.Where(row => !row.Figures.IsFew).Select(row => row.Figures.Parts)], settings),
            Growth(session, rows)), frame);
    }

    /// <summary>Month ends for which every village that had begun has a figure, together.</summary>
    static IReadOnlyList<GrowthRow> Growth(Session session, PublicRegionRow[] rows)
    {
        var each = rows.Select(row => (
            row.Fund.Since,
            Ends: PublicReads.Growth(new BookReader(session, row.Fund.Id), row.Figures)
                .ToDictionary(end => end.Month))).ToArray();
        return
        [
            .. each.SelectMany(village => village.Ends.Keys).Distinct().Order()
                .Where(month => month.Month == 12 || month == YearMonth.Of(rows[0].Figures.Day))
                .Where(month => each.All(village => village.Since > month.Last || village.Ends.ContainsKey(month)))
                .Select(month => new GrowthRow(
                    month,
                    each.Sum(village => village.Ends.GetValueOrDefault(month)?.Received ?? Money.Zero),
                    each.Sum(village => village.Ends.GetValueOrDefault(month)?.Assets ?? Money.Zero))),
        ];
    }

    /// <summary>Search engines may read what everybody may; the rest is behind a sign-in anyway.</summary>
    static async Task Robots(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=86400";
        await context.Response.WriteAsync(
            "User-agent: *\nAllow: /desa/\nAllow: /kecamatan/\nAllow: /aset/\nDisallow: /\n", context.RequestAborted);
    }
}
