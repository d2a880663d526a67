using Gulir.Server.Frame;

namespace Gulir.Server.Loans.Papers;

/// <summary>The printed papers of a loan and the bills of a month, each a page of its own.</summary>
public static class PaperPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/pinjaman/{n}/perjanjian", ask => Paper<AgreementPage>(ask, PaperLoan.Of(ask)));
        pages.Fund(app, "/pinjaman/{n}/tanggung-renteng", ask => Paper<StatementPage>(ask, PaperLoan.Of(ask)));
        pages.Fund(app, "/pinjaman/{n}/daftar-terima", ask => Paper<PayOutListPage>(ask, PaperLoan.Of(ask)));
        pages.Fund(app, "/pinjaman/{n}/kartu", ask => Paper<CardPaperPage>(ask, CardPaper.OfGroup(ask)));
        pages.Fund(app, "/pinjaman/{n}/kartu/{share}", ask => Paper<CardPaperPage>(ask, CardPaper.OfMember(ask)));
        pages.Fund(app, "/pinjaman/{n}/lunas", ask => Paper<SettledPage>(ask, SettledPaper.Of(ask)));
        pages.Fund(app, "/pinjaman/{n}/peringatan/{surat}", ask => Paper<WarningPage>(ask, WarningPaper.Of(ask)));
        pages.Fund(app, "/pinjaman/{n}/berita-acara", ask => Paper<MinutesPage>(ask, MinutesPaper.Of(ask)));
        pages.Fund(app, "/pinjaman/{n}/panggilan/{ke}", ask => Paper<CallPage>(ask, CallPaper.Of(ask)));
        pages.Fund(app, "/tagihan", ask => Paper<BillListPage>(ask, BillList.Of(ask)));
        pages.Fund(app, "/tagihan/{n}", ask => Paper<BillLetterPage>(ask, BillLetter.Of(ask)));
    }

    static View? Paper<TPage>(PageAsk ask, object? paper) =>
        paper is null ? null : View.Of<TPage>(paper, ask.Frame);
}
