using Gulir.Activities;
using Gulir.Server.Frame;
using Gulir.Storage.Activities;
using Gulir.Storage.Close;
using Gulir.Storage.Reporting;
using Gulir.Storage.Surplus;

namespace Gulir.Server.Surplus;

/// <summary>The trail of a year's surplus: the picture, its figures, and the KSM that earned it.</summary>
/// <param name="Years">Years that have a trail, newest first.</param>
/// <param name="Decision">Null while no RWT has shared it.</param>
public sealed record TrailSheet(
    int Year, IReadOnlyList<int> Years, YearTrail Trail, TrailPicture Picture, SharedYearRow? Decision,
    IReadOnlyList<FundLineRow> Lines, IReadOnlyList<(int Number, ActivityRow? Activity, Money Spent)> Spent,
    IReadOnlyDictionary<int, string> Groups);

/// <summary>What the service of one KSM helped to pay, year by year.</summary>
public sealed record GroupTrail(
    int Group, string Name,
    IReadOnlyList<GroupTrailYear> Years);

public sealed record GroupTrailYear(
    int Year, Money Service, Money Income, IReadOnlyList<(int Number, ActivityRow? Activity, Money Part)> Parts);

/// <summary>From the instalments that earned it to the drain that it paid for (by proportion).</summary>
public static class TrailPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.FundFigures(app, "/jejak", Trail);
        pages.Fund(app, "/ksm/{n}/jejak", OfGroup);
    }

    static View? Trail(PageAsk ask)
    {
        var (reader, language) = (ask.Reader, ask.Frame.Language);
        var shared = reader.SharedYears();
        int[] years = [.. reader.ClosedYears().Select(row => row.Year).Union(shared.Select(row => row.Year))
            .OrderDescending()];
        var typed = ask.Text("tahun");
        if (typed.Length > 0 && !(int.TryParse(typed, out var asked) && years.Contains(asked))) return null;
        var year = int.TryParse(typed, out var chosen) ? chosen
            : shared is [var last, ..] ? last.Year : years.FirstOrDefault(ask.Frame.Today.Year);
        var decision = shared.Find(row => row.Year == year);
        var activities = reader.Activities().ToDictionary(row => row.Number);
        var lines = reader.FundLines().FindAll(row => row.Line.Year == year && row.On == decision?.On);
        var trail = reader.YearTrail(year);
        var spent = reader.SpentOf(year);
        return View.Of<TrailView>(new TrailSheet(
            year, years, trail, TrailPicture.Of(trail, lines, spent, activities, language), decision, lines,
            [
                .. spent.GroupBy(row => row.Activity).Select(row =>
                    (row.Key, activities.GetValueOrDefault(row.Key), row.Sum(part => part.Spent))),
            ],
            reader.GroupNames()), ask.Frame);
    }

    static View? OfGroup(PageAsk ask)
    {
        var reader = ask.Reader;
        if (ask.Number("n") is not { } group || !reader.GroupNames().TryGetValue(group, out var name)) return null;
        var activities = reader.Activities().ToDictionary(row => row.Number);
        return View.Of<GroupTrailView>(new GroupTrail(group, name,
        [
            .. reader.SpentByYear().GroupBy(row => row.Year).OrderByDescending(year => year.Key).Select(year =>
            {
                var trail = reader.YearTrail(year.Key);
                var service = trail.Earned.FirstOrDefault(row => row.Group == group)?.Service ?? Money.Zero;
                return new GroupTrailYear(
                    year.Key, service, trail.Income,
                    [
                        .. year.Select(row => (
                                row.Activity, activities.GetValueOrDefault(row.Activity),
                                Gulir.Activities.Trail.Of(row.Spent, trail).FirstOrDefault(part => part.Group == group)
                                    ?.Amount ?? Money.Zero))
                            .Where(row => row.Item3.IsPositive),
                    ]);
            }).Where(year => year.Parts.Count > 0),
        ]), ask.Frame);
    }
}
