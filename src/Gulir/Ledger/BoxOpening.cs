using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Ledger;

/// <summary>
/// The cashier began the day with the box counted. A difference from the book is told with its reason by two humans;
/// the voucher that books it comes after. No earlier day is shut by it, that is the evening's count.
/// </summary>
/// <param name="Pieces">Note by note; null in older books and where only the amount was told.</param>
public sealed record BoxOpened(
    DateOnly Date, Money Book, Money Counted, int SecondOfficer, RecordHash Reason,
    IReadOnlyList<CashPiece>? Pieces = null) : Fact
{
    public override string Kind => "box_opened";

    public override void Apply(Page page) => page.Row(
        LedgerSheets.BoxOpen, [Date.Number(), Book.Units, Counted.Units, SecondOfficer], Reason.ToString());
}

/// <summary>What is asked: what lies in the box this morning; if the book says otherwise, why and who saw it.
/// </summary>
/// <param name="Second">The confirming officer's number, a different human; needed only when it differs.</param>
/// <param name="Pieces">Note by note, when it was counted so.</param>
public sealed record BoxOpen(
    Money Counted, int? Second = null, string? Reason = null, IReadOnlyList<CashPiece>? Pieces = null);

public static class BoxOpening
{
    const int LongestReason = 500;

    /// <param name="book">What the book says is in the box.</param>
    /// <param name="done">Whether the day was begun before.</param>
    /// <param name="seconds">Whether the second human must have confirmed from an own sign-in, and who did.</param>
    public static Outcome<Draft> Decide(
        Officer opens, Officer? second, Money book, bool done, BoxOpen ask, Desk desk, CountSeconds seconds)
    {
        if (ask.Counted.Units < 0) return BasicRefusals.AmountNotPositive(ask.Counted);
        if (ask.Counted.Units > Money.Limit) return BasicRefusals.AmountAbsurd();
        if (done) return LedgerRefusals.BoxOpenedBefore(desk.Today);
        if (CashPieces.Check(ask.Pieces, ask.Counted) is { } wrong) return wrong;
        if (Plain.TooLong("reason", ask.Reason, LongestReason) is { } tooLong) return tooLong;
        if (ask.Counted != book)
        {
            if (string.IsNullOrWhiteSpace(ask.Reason)) return LedgerRefusals.BoxDiffers(book, ask.Counted);
            if (second is null || second.Human == opens.Human || !second.InOffice(desk.Today))
                return LedgerRefusals.CountNeedsSecondHuman();
            if (seconds.Wanted && !seconds.Has(second, desk.Today, ask.Counted))
                return LedgerRefusals.CountNotConfirmed(ask.Counted);
        }
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(
            new BoxOpened(desk.Today, book, ask.Counted, second?.Number ?? 0, reason.Hash(), ask.Pieces),
            reason);
    }
}
