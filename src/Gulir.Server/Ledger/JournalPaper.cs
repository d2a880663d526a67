using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Reporting;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Ledger;

/// <summary>The month's cash book as it is printed and signed.</summary>
public sealed record CashBookPaper(AccountMonth Book, Signers Signers);

/// <summary>One of the two columnar journals of form UPK-2 for a month, on a sheet of A4 laid crosswise.</summary>
public sealed record JournalPaper(
    YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day, bool IsIn, Report Report, Signers Signers)
{
    const string Address = "/upk-2/";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address + "masuk", ask => Page(ask, isIn: true));
        pages.Fund(app, Address + "keluar", ask => Page(ask, isIn: false));
    }

    static View? Page(PageAsk ask, bool isIn)
    {
        if (LedgerPages.Chosen(ask) is not var (month, months)) return null;
        var day = ask.EndOf(month);
        var english = ask.Frame.Language == Language.En;
        var asked = new ReportAsk(isIn ? "upk-2-in" : "upk-2-out", ask.Frame.Fund!.Code, false, day, null, english);
        var view = FundView.Open(ask.Session, ask.Frame.Fund, asked);
        if (view.IsRefused) return null;
        var report = FundReports.All[asked.Name](view.Value);
        return report.IsRefused ? null : View.Of<JournalPaperPage>(
            new JournalPaper(month, months, day, isIn, report.Value, Signers.On(ask.Reader, day)), ask.Frame);
    }

    public object? Total(string name) => Report.Total.FirstOrDefault(total => total.Name == name).Value;

    /// <summary>What the last column holds, account by account.</summary>
    public IEnumerable<(string Account, object? Amount)> Others =>
        Report.Total.Where(total => total.Name.StartsWith("other.", StringComparison.Ordinal))
            .Select(total => (total.Name["other.".Length..], total.Value));
}
