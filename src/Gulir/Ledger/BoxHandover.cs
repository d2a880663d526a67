using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Ledger;

/// <summary>
/// During the day a cashier counted the box to hand it to another. Nothing is posted; a difference from the book is
/// told with its reason, and the voucher that books it comes after. It is the other's only once she has taken it.
/// </summary>
/// <param name="To">Number of the officer who is to take it.</param>
public sealed record BoxGiven(
    DateOnly Date, int To, Money Book, Money Counted, RecordHash Reason, IReadOnlyList<CashPiece>? Pieces = null) : Fact
{
    public override string Kind => "box_given";

    public override void Apply(Page page) => page.Row(
        LedgerSheets.BoxGiven, [Date.Number(), To, Book.Units, Counted.Units], Reason.ToString());
}

/// <summary>The other has seen the box counted, from an own sign-in, and took it.</summary>
/// <param name="Given">The fact that gave it.</param>
public sealed record BoxTaken(long Given, DateOnly Date, Money Counted) : Fact
{
    public override string Kind => "box_taken";

    public override void Apply(Page page) =>
        page.Row(LedgerSheets.BoxTaken, [Given, Date.Number(), Counted.Units]);
}

/// <summary>What is asked: who takes the box, what is in it, and why when the book says otherwise.</summary>
public sealed record BoxGive(
    int To, Money Counted, string? Reason = null, IReadOnlyList<CashPiece>? Pieces = null);

/// <summary>What is asked: that the box given last is taken, with the amount that the taker saw.</summary>
public sealed record BoxTake(Money Counted);

/// <summary>The handover that was given last on a day and waits to be taken.</summary>
public sealed record BoxWaiting(long Fact, Officer To, Money Book, Money Counted);

/// <summary>
/// A handover has two halves by two humans, each from an own sign-in: the one never does both, whatever offices are
/// doubled. A new giving takes the place of one that was not taken.
/// </summary>
public static class BoxHandover
{
    const int LongestReason = 500;

    /// <param name="to">Who is to take it; null when there is no such officer.</param>
    /// <param name="inOffice">The roles held today; where nobody is cashier, the staff stand in.</param>
    /// <param name="book">What the book says is in the box.</param>
    public static Outcome<Draft> Decide(
        Officer gives, Officer? to, IReadOnlyCollection<Role> inOffice, Money book, BoxGive ask, Desk desk)
    {
        if (ask.Counted.Units < 0) return BasicRefusals.AmountNotPositive(ask.Counted);
        if (ask.Counted.Units > Money.Limit) return BasicRefusals.AmountAbsurd();
        if (to is null) return InstitutionRefusals.OfficerUnknown(ask.To);
        if (to.Human == gives.Human) return LedgerRefusals.BoxToOneself();
        if (Appointing.MayAct(to, to.Number, desk.Today, Duties.Cash, () => inOffice) is not null)
            return LedgerRefusals.BoxToNoCashier();
        if (CashPieces.Check(ask.Pieces, ask.Counted) is { } wrong) return wrong;
        if (Plain.TooLong("reason", ask.Reason, LongestReason) is { } tooLong) return tooLong;
        if (ask.Counted != book && string.IsNullOrWhiteSpace(ask.Reason))
            return LedgerRefusals.BoxGivenDiffers(book, ask.Counted);
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(
            new BoxGiven(desk.Today, to.Number, book, ask.Counted, reason.Hash(), ask.Pieces), reason);
    }

    /// <param name="waiting">What was given last today and not taken; null when nothing waits.</param>
    /// <param name="book">What the book says is in the box now.</param>
    public static Outcome<Draft> Decide(Officer takes, BoxWaiting? waiting, Money book, BoxTake ask, Desk desk)
    {
        if (ask.Counted.Units < 0) return BasicRefusals.AmountNotPositive(ask.Counted);
        if (waiting is null) return LedgerRefusals.BoxNotGiven();
        if (waiting.To.Human != takes.Human) return LedgerRefusals.BoxGivenToAnother();
        if (waiting.Book != book) return LedgerRefusals.BoxMoved(waiting.Book, book);
        if (waiting.Counted != ask.Counted) return LedgerRefusals.BoxTakenDiffers(waiting.Counted, ask.Counted);
        return Draft.Of(new BoxTaken(waiting.Fact, desk.Today, ask.Counted));
    }
}
