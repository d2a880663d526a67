using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>
/// A second human stands by a pay-out that one with doubled offices is about to make. Asked before the money moves;
/// the pay-out then rests on it.
/// </summary>
public sealed record DisbursementConfirmed(
    int Loan, DateOnly Date, int Officer, int Human, Money Amount, RecordHash Note) : Fact
{
    public override string Kind => "disbursement_confirmed";

    public override void Apply(Page page) => page.Row(
        LoanSheets.DisbursementConfirmed, [Loan, Date.Number(), Officer, Human, Amount.Units], Note.ToString());
}

/// <summary>What is asked: which approved loan, and what the confirmer adds.</summary>
public sealed record LoanConfirm(int Loan, string? Note = null);

/// <summary>Whether a pay-out needs a second human, and which humans have confirmed it.</summary>
public sealed record SecondHuman(bool Wanted, IReadOnlyList<int> Confirmed)
{
    public static readonly SecondHuman NotWanted = new(false, []);

    public bool IsMissing(int human) => Wanted && Confirmed.All(other => other == human);
}

public static class Confirming
{
    const int NoteLimit = 1000;

    /// <param name="confirmed">Humans who have confirmed this pay-out already.</param>
    public static Outcome<Draft> Decide(
        Loan? loan, Officer officer, IReadOnlyList<int> confirmed, LoanConfirm ask, Desk desk)
    {
        if (loan is null) return LoanRefusals.LoanUnknown(ask.Loan);
        if (loan.NotAt(Gate.Disbursement) is { } gate) return gate;
        if (confirmed.Contains(officer.Human)) return LoanRefusals.SameHumanTwice();
        if (Plain.TooLong("note", ask.Note, NoteLimit) is { } tooLong) return tooLong;
        var note = SideRecord.Text(ask.Note, desk);
        var amount = loan.Parts.Sum(part => part.Approved ?? Money.Zero);
        return Draft.Of(
            new DisbursementConfirmed(loan.Number, desk.Today, officer.Number, officer.Human, amount, note.Hash()),
            note);
    }
}
