using Gulir.Book;

namespace Gulir.Loans;

/// <summary>
/// The heirs of a borrower who died go on paying her share as it runs. No entry: the share stays in her name, and
/// letters may go out again.
/// </summary>
/// <param name="Heir">Who the heirs are and what they signed: a side record.</param>
public sealed record HeirsGoOn(int Loan, int Share, int Person, DateOnly Date, RecordHash Heir) : Fact
{
    public override string Kind => "heirs_go_on";

    public override void Apply(Page page) =>
        TakenRows.Apply(page, Loan, Share, Way.Heirs, Date, Money.Zero, Money.Zero, Heir);
}

/// <summary>The note that heirs go on with a share was a mistake: again nobody pays it.</summary>
public sealed record HeirsWithdrawn(long Original, int Loan, int Share, DateOnly Date, RecordHash Reason) : Fact
{
    public override string Kind => "heirs_withdrawn";

    public override void Apply(Page page) =>
        page.Row(LoanSheets.HeirsWithdrawn, [Original, Loan, Share, Date.Number()], Reason.ToString());
}

/// <summary>What is asked: of which share the heirs go on, and who they are.</summary>
public sealed record HeirsContinue(int Loan, int Share, string Heir, DateOnly? Date = null);

public static class Inheriting
{
    const int HeirLimit = 500;

    /// <param name="died">The day on which the share's borrower died; null while she lives.</param>
    /// <param name="before">Her heirs go on already.</param>
    public static Outcome<Draft> Decide(
        TroubleState state, DateOnly? died, bool before, HeirsContinue ask, Desk desk)
    {
        if (state.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (loan.Find(ask.Share) is not { } share || share.Owed.IsZero)
            return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        if (died is not { } day) return TroubleRefusals.HolderAlive(share.Number, loan.Number);
        if (before) return TroubleRefusals.HeirsGoOnAlready(share.Number, loan.Number);
        if (!state.IsSigned)
            return TroubleRefusals.NotSigned(state.SignaturesWanted, state.Deciding.Count());
        if (Plain.Check("heir", ask.Heir, HeirLimit) is { } text) return text;
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, day > state.LastOn ? day : state.LastOn, desk) is { } wrong) return wrong;
        var heir = SideRecord.Text(ask.Heir, desk);
        return Draft.Of(new HeirsGoOn(loan.Number, share.Number, share.Person, date, heir.Hash()), heir);
    }
}
