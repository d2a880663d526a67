using Gulir.Institution;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Storage;
using Gulir.Storage.Close;

namespace Gulir.Server.Reporting;

/// <summary>A statement by its address, its report, and whether SAK EP has an order of its own for it.</summary>
public sealed record StatementKind(string Address, string Report, string TitleId, string TitleEn, bool InSakEp);

/// <summary>A statement of a month as it is printed and signed.</summary>
public sealed record StatementPaper(
    StatementKind Kind, YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day, bool IsSakEp, Report Report,
    Signers? Signers);

/// <summary>Where the statements of a month and the yearly reports are found.</summary>
/// <param name="Years">Years that have a report, newest first.</param>
public sealed record StatementMenu(YearMonth Month, IReadOnlyList<YearMonth> Months, IReadOnlyList<int> Years);

/// <summary>The statements as pages: the programme's layout, or the order of SAK EP from the same books.</summary>
public static class StatementPages
{
    public const string Address = "/laporan";
    public const string SakEpLayout = "sak-ep";

    public static readonly IReadOnlyList<StatementKind> All =
    [
        new("posisi-keuangan", "position", "Neraca (posisi keuangan)", "Financial position", true),
        new("laba-rugi", "result", "Laba rugi", "Result", true),
        new("arus-kas", "cash-flow", "Arus kas", "Cash flow", true),
        new("perubahan-modal", "equity", "Perubahan modal", "Change in equity", true),
        new("catatan", "notes", "Catatan atas laporan keuangan", "Notes to the statements", false),
        new("cadangan", "reserve", "Cadangan risiko pinjaman", "Loan loss reserve", false),
    ];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.FundFigures(app, Address, Menu);
        foreach (var kind in All)
            // The reserve tells each loan with its KSM, and so is open to the fund alone.
            if (kind.Report == "reserve") pages.Fund(app, $"{Address}/{kind.Address}", ask => Page(ask, kind));
            else pages.FundFigures(app, $"{Address}/{kind.Address}", ask => Page(ask, kind));
    }

    static View? Menu(PageAsk ask)
    {
        if (LedgerPages.Chosen(ask) is not var (month, months)) return null;
        return View.Of<StatementMenuPage>(
            new StatementMenu(month, months, [.. months.Select(one => one.Year).Distinct()]), ask.Frame);
    }

    static View? Page(PageAsk ask, StatementKind kind)
    {
        if (LedgerPages.Chosen(ask) is not var (month, months)) return null;
        var isSakEp = kind.InSakEp && ask.Text("susunan") == SakEpLayout;
        var day = ask.EndOf(month);
        var report = Of(
            ask.Session, ask.Frame.Fund!, kind.Report, day, isSakEp, ask.Frame.Language == Language.En);
        return report.IsRefused ? null : View.Of<StatementPage>(
            new StatementPaper(
                kind, month, months, day, isSakEp, report.Value,
                ask.Frame.Visitor.Opens(ask.Frame.Fund!.Id) ? Signers.On(ask.Reader, day) : null),
            ask.Frame);
    }

    /// <summary>The report of a day; the programme's position and result with last month and last year.</summary>
    public static Outcome<Report> Of(
        Session session, Fund fund, string report, DateOnly day, bool isSakEp, bool english)
    {
        var suffix = isSakEp ? SakEpReports.Suffix : ComparedReports.Takes(report) ? ComparedReports.Suffix : "";
        var asked = new ReportAsk(report + suffix, fund.Code, false, day, null, english);
        return FundView.Open(session, fund, asked).Then(FundReports.All[asked.Name]);
    }
}
