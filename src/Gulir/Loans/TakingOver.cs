using Gulir.Book;
using Gulir.Groups;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>
/// Another member of the group owes a share from now on (her own debt, with its schedule as it runs); the entry moves
/// the principal from one name to the other inside 11030.
/// </summary>
public sealed record ShareTakenOver(int Loan, int Share, int From, int To, Entry Entry) : Fact, IReversible
{
    public override string Kind => "share_taken_over";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "share_taken_over");
        page.Row(LoanSheets.ShareHolder, [Loan, Share, To, Entry.Date.Number()]);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new TakeOverReversed(fact, Loan, Share, From, entry, reason);
}

/// <summary>A take-over is taken back: the share is hers again who had it.</summary>
public sealed record TakeOverReversed(long Original, int Loan, int Share, int Person, Entry Entry, RecordHash Reason)
    : Fact
{
    public override string Kind => "take_over_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        page.Row(LoanSheets.ShareHolder, [Loan, Share, Person, Entry.Date.Number()]);
    }
}

/// <summary>What is asked: which member takes which share over, as the LKM's minutes say.</summary>
public sealed record ShareTakeOver(int Loan, int Share, int Person, DateOnly? Date = null);

public static class TakingOver
{
    public static Outcome<Draft> Decide(
        OpenBooks books, TroubleState state, Group? group, ShareTakeOver ask, Desk desk)
    {
        if (state.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.Find(ask.Share) is not { } share) return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (!share.PrincipalOwed.IsPositive) return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        if (group?.Find(ask.Person) is null) return GroupRefusals.NotAMember(ask.Person, loan.Group);
        if (share.Person == ask.Person) return TroubleRefusals.TakenOverByHolder(ask.Person);
        if (!state.IsSigned)
            return TroubleRefusals.NotSigned(state.SignaturesWanted, state.Deciding.Count());
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, state.LastOn, desk) is { } wrong) return wrong;
        Line[] lines =
        [
            Line.Debit(Accounts.Loans, share.PrincipalOwed), Line.Credit(Accounts.Loans, share.PrincipalOwed),
        ];
        return books.Write(VoucherKind.Bpm, new Dating(date), lines, desk, apart: true).Then<Draft>(entry =>
            Draft.Of(new ShareTakenOver(loan.Number, share.Number, share.Person, ask.Person, entry)));
    }
}
