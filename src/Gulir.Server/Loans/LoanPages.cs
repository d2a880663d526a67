using Gulir.Institution;
using Gulir.Loans;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Loans.Papers;
using Gulir.Server.Loans.Arrears;
using Gulir.Server.Loans.Trouble;
using Gulir.Server.Loans.Visits;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;

namespace Gulir.Server.Loans;

/// <summary>Loans outstanding at the end of a day, or only those behind.</summary>
public sealed record LoanList(
    YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day, bool OnlyBehind, IReadOnlyList<LoanLine> Rows,
    Indicators Figures);

public static class LoanPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/pinjaman", List);
        pages.Fund(app, "/pinjaman/{n}", Card);
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, "/pinjaman/{n}/angsuran", Card);
        InstalmentForm.Map(app, pages, "/pinjaman/{n}/angsuran");
        ReceiptPages.Map(app, pages);
        PaperPages.Map(app, pages);
        VisitPages.Map(app, pages);
        WarningPages.Map(app, pages);
        TroubleForms.Map(app, pages);
        WrittenOffPages.Map(app, pages);
        Claims.ClaimPages.Map(app, pages);
    }

    static View? Card(PageAsk ask) =>
        ask.Number("n") is { } loan && LoanCard.Of(ask, loan) is { } card
            ? View.Of<LoanCardPage>(card, ask.Frame)
            : null;

    static View? List(PageAsk ask)
    {
        var today = YearMonth.Of(ask.Frame.Today);
        var month = ask.Month() ?? today;
        var first = YearMonth.Of(ask.Frame.Fund!.Since);
        if (month > today || month < first) return null;
        var day = ask.EndOf(month);
        var portfolio = ask.Reader.Portfolio(day);
        var settings = ask.Reader.Settings(day);
        var rows = LoanLines.Of(ask.Reader, portfolio, settings);
        var behind = ask.Text("tunggakan").Length > 0;
        return View.Of<LoanListPage>(new LoanList(
            month, Months.Between(first, today), day, behind,
            behind ? [.. rows.Where(row => row.Age > 0).OrderByDescending(row => row.Age)] : rows,
            Indicators.Of([ask.Reader.IndicatorParts(day, long.MaxValue)], settings)), ask.Frame);
    }
}
