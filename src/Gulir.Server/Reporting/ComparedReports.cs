using Gulir.Reporting;

namespace Gulir.Server.Reporting;

/// <summary>The programme's position and result with those of last month and last year beside them.</summary>
public static class ComparedReports
{
    /// <summary>What is put behind the name of a statement for this layout.</summary>
    public const string Suffix = "-compared";

    public static bool Takes(string report) => report is "position" or "result";

    public static Outcome<Report> Position(FundView view) => On(view, "position", view.Day).Then<Report>(now =>
        On(view, "position", LastMonth(view)).Then<Report>(month =>
            On(view, "position", new DateOnly(view.Day.Year - 1, 12, 31)).Then<Report>(year =>
                Comparing.Position(now, month, year) with { Head = view.Head(now.Head.TitleId, now.Head.TitleEn) })));

    public static Outcome<Report> Result(FundView view) => On(view, "result", view.Day).Then<Report>(now =>
        On(view, "result", LastMonth(view)).Then<Report>(month =>
            On(view, "result", YearMonth.YearBefore(view.Day)).Then<Report>(year =>
                Comparing.Result(now, month, year) with { Head = view.Head(now.Head.TitleId, now.Head.TitleEn) })));

    static DateOnly LastMonth(FundView view) => YearMonth.Of(view.Day).Previous.Last;

    static Outcome<Report> On(FundView view, string report, DateOnly day) =>
        FundReports.All[report](view with { Ask = view.Ask with { Day = day } });
}
