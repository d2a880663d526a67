using Gulir.Book;

namespace Gulir.Loans;

/// <summary>
/// A KSM promised to pay an amount by a day (janji bayar). It changes no due date and stops no letter.
/// </summary>
public sealed record PaymentPromised(int Loan, DateOnly Date, DateOnly By, Money Amount, RecordHash Note) : Fact
{
    public override string Kind => "payment_promised";

    public override void Apply(Page page) =>
        page.Row(LoanSheets.Promise, [Loan, Date.Number(), By.Number(), Amount.Units], Note.ToString());
}

/// <summary>What is asked: who owes promised how much by when, and her words.</summary>
public sealed record PromiseAsk(int Loan, DateOnly By, Money Amount, string? Note = null, DateOnly? Date = null);

public static class Promising
{
    public static Outcome<Draft> Decide(RunningLoan? loan, PromiseAsk ask, Desk desk)
    {
        if (loan is null) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.IsSettled) return LoanRefusals.LoanSettled(loan.Number);
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, loan.DisbursedOn, desk) is { } wrong) return wrong;
        if (ask.By < date) return LoanRefusals.PromiseInPast(ask.By, date);
        if (ask.Amount.NotPositive() is { } bad) return bad;
        if (ask.Amount > loan.Owed) return LoanRefusals.ExceedsOwed(ask.Amount, loan.Owed);
        var note = SideRecord.Text(ask.Note, desk);
        return Draft.Of(new PaymentPromised(loan.Number, date, ask.By, ask.Amount, note.Hash()), note);
    }
}
