using Gulir.Book;

namespace Gulir.Loans;

/// <summary>
/// The borrowers of a loan were visited. A duty with a deadline; it never stops money (accounting.md 3).
/// </summary>
public sealed record LoanVisited(int Loan, DateOnly Date, RecordHash Answers) : Fact
{
    public override string Kind => "loan_visited";

    public override void Apply(Page page) => page.Row(LoanSheets.Visit, [Loan, Date.Number()], Answers.ToString());
}

/// <summary>What is asked: which loan's borrowers were visited, and what was found.</summary>
public sealed record LoanVisit(int Loan, string Answers, DateOnly? Date = null);

public static class Visiting
{
    /// <summary>The first visit is due one month after the money was paid out [S6a].</summary>
    public static DateOnly FirstDue(DateOnly disbursed) => disbursed.AddMonths(1);

    public static Outcome<Draft> Decide(RunningLoan? loan, LoanVisit ask, Desk desk)
    {
        if (loan is null) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, loan.DisbursedOn, desk) is { } wrong) return wrong;
        if (string.IsNullOrWhiteSpace(ask.Answers)) return BasicRefusals.TextMissing("answers");
        var answers = SideRecord.Text(ask.Answers, desk);
        return Draft.Of(new LoanVisited(loan.Number, date, answers.Hash()), answers);
    }
}
