using Gulir.Server.Frame;
using Gulir.Server.Oversight;

namespace Gulir.Server.Loans.Papers;

/// <summary>The way to a paper of a loan, and back.</summary>
static class LoanPaper
{
    /// <summary>The loan's card; before the money is paid out, its page in the gates.</summary>
    public static string Back(PaperLoan paper, PageFrame frame) =>
        frame.In(paper.IsPaidOut ? $"pinjaman/{paper.Loan.Number}" : $"pengajuan/{paper.Loan.Number}");

    public static IReadOnlyList<Crumb> Way(PaperLoan paper, PageFrame frame, string title) => Regions.Way(
        frame.Fund!, frame, new Crumb("KSM", frame.In("ksm")),
        new Crumb(paper.GroupName, frame.In($"ksm/{paper.Loan.Group}")),
        new Crumb(frame.Say($"Pinjaman {paper.Loan.Number}", $"Loan {paper.Loan.Number}"), Back(paper, frame)),
        new Crumb(title));
}
