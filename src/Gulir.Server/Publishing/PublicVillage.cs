using Gulir.Activities;
using Gulir.Institution;
using Gulir.Publishing;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Photos;
using Gulir.Server.Surplus;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Photos;
using Gulir.Storage.Publishing;
using Gulir.Storage.Risk;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Publishing;

/// <summary>A village's figures on the last day of an ended month.</summary>
/// <param name="Closed">Whether that month is closed; else its figures may still change.</param>
/// <param name="Behind">From which age of arrears a KSM counts as behind, in months.</param>
public sealed record PublicFigures(
    DateOnly Day, bool Closed, long Behind, IndicatorParts Parts, Indicators Ratios)
{
    /// <summary>Figures of loans are left out: they would tell what a few persons owe.</summary>
    public bool IsFew => PublicPage.IsFew(Parts.ActiveBorrowers);

    public static PublicFigures Of(BookReader reader, Fund fund, DateOnly today)
    {
        var month = YearMonth.Of(today).Last == today ? YearMonth.Of(today) : YearMonth.Of(today).Previous;
        var day = fund.Since <= month.Last ? month.Last : today;
        var settings = reader.Settings(day);
        var parts = reader.IndicatorParts(day, long.MaxValue);
        return new PublicFigures(
            day, day == month.Last && reader.MonthEnd(month) is not null, settings.Number("arrears_age"), parts,
            Indicators.Of([parts], settings));
    }
}

/// <summary>What the fund was worth at the end of a month, and what had been given to it by then.</summary>
public sealed record GrowthRow(YearMonth Month, Money Received, Money Assets);

/// <summary>How a year's result was shared, by kinds.</summary>
public sealed record PublicYear(int Year, DateOnly On, int Attendance, IReadOnlyDictionary<SurplusKind, Money> Parts)
{
    public Money Total => Parts.Values.Sum(part => part);

    public Money Of(params ReadOnlySpan<SurplusKind> kinds)
    {
        var sum = Money.Zero;
        foreach (var kind in kinds) sum += Parts.GetValueOrDefault(kind);
        return sum;
    }
}

/// <summary>The trail of one year's result.</summary>
public sealed record PublicTrail(int Year, YearTrail Trail, TrailPicture Picture, IReadOnlyList<FundLineRow> Lines);

/// <summary>An activity that was decided, and the facts of its photos.</summary>
public sealed record PublicActivity(ActivityRow Row, IReadOnlyList<PhotoRow> Photos);

/// <summary>What everybody may know of a village's fund.</summary>
/// <param name="Activities">Decided and finished ones, the newest first.</param>
/// <param name="Trail">Null while no result was shared.</param>
public sealed record PublicVillage(
    PublicFigures Figures, IReadOnlyList<GrowthRow> Growth, IReadOnlyList<PublicYear> Years, PublicTrail? Trail,
    IReadOnlyList<PublicActivity> Activities, IReadOnlyList<TrainingRow> Trainings, IReadOnlyList<NewsRow> News)
{
    public Money Spent => Activities.Sum(activity => activity.Row.Spent);

    public int Finished => Activities.Count(activity => activity.Row.Stage == ActivityStage.Finished);
}

/// <summary>Reads it. Names of people, of KSM and typed words about people are never read here.</summary>
static class PublicReads
{
    public static PublicVillage Of(PageAsk ask, Openness open)
    {
        var (reader, fund) = (ask.Reader, ask.Frame.Fund!);
        var figures = PublicFigures.Of(reader, fund, ask.Frame.Today);
        var lines = reader.FundLines();
        var years = Years(reader, lines);
        return new PublicVillage(
            figures, Growth(reader, figures), years, TrailOf(ask, years, lines),
            Activities(reader, open), [.. reader.Trainings(ask.Frame.Today).Where(row => row.HeldOn is not null)],
            reader.PublicNews());
    }

    /// <summary>The first close with money in the fund, each December, and the day of the figures.</summary>
    public static IReadOnlyList<GrowthRow> Growth(BookReader reader, PublicFigures figures)
    {
        var now = YearMonth.Of(figures.Day);
        var ends = reader.MonthEnds().FindAll(row => row.Month < now && row.Parts.TotalAssets.IsPositive);
        return
        [
            .. ends.Where((row, i) => i == 0 || row.Month.Month == 12)
                .Select(row => new GrowthRow(row.Month, row.Parts.CapitalReceived, row.Parts.TotalAssets)),
            new GrowthRow(now, figures.Parts.CapitalReceived, figures.Parts.TotalAssets),
        ];
    }

    static List<PublicYear> Years(BookReader reader, List<FundLineRow> lines) =>
    [
        .. reader.SharedYears().Select(year => new PublicYear(
            year.Year, year.On, year.Minutes?.Attendance ?? 0,
            lines.Where(row => row.Line.Year == year.Year && row.On == year.On).GroupBy(row => row.Line.Kind)
                .ToDictionary(kind => kind.Key, kind => kind.Sum(row => row.Line.Allotted)))),
    ];

    /// <summary>
    /// The trail of the year that is asked, or of the last one. A line for LKM, Pengawas or bonus goes by its kind: its
    /// own name may be that of a person.
    /// </summary>
    static PublicTrail? TrailOf(PageAsk ask, List<PublicYear> years, List<FundLineRow> all)
    {
        _ = int.TryParse(ask.Text(PublicPages.YearField), out var asked);
        if ((years.Find(row => row.Year == asked) ?? years.FirstOrDefault()) is not { } year) return null;
        FundLineRow[] lines =
        [
            .. all.Where(row => row.Line.Year == year.Year && row.On == year.On)
                .Select(row => row.Line.Kind is SurplusKind.Governance or SurplusKind.Bonus
                    ? row with { Name = "" }
                    : row),
        ];
        var trail = ask.Reader.YearTrail(year.Year);
        return new PublicTrail(
            year.Year, trail,
            TrailPicture.Of(
                trail, lines, ask.Reader.SpentOf(year.Year),
                ask.Reader.Activities().ToDictionary(row => row.Number), ask.Frame.Language),
            lines);
    }

    public static List<PublicActivity> Activities(BookReader reader, Openness open) =>
    [
        .. reader.Activities().Where(IsPublic).Select(row => new PublicActivity(
            row, open == Openness.On
                ? reader.Photos(PhotoSubjects.Activity, row.Number).FindAll(photo => !photo.IsErased)
                : [])),
    ];

    /// <summary>What the LKM has decided is everybody's; a proposal is not yet.</summary>
    static bool IsPublic(ActivityRow row) => row.Stage is ActivityStage.Decided or ActivityStage.Finished;

    /// <summary>A photo of a public activity; null for any other.</summary>
    public static byte[]? Photo(BookReader reader, int fact) =>
        Activities(reader, Openness.On).Exists(row => row.Photos.Any(photo => photo.Fact == fact))
            ? reader.PhotoBytes(fact)
            : null;
}
