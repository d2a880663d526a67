using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Ledger;

/// <summary>
/// The box was counted, or a bank was compared with its statement, and agrees with the book at the end of that day.
/// From now on nothing is booked before that day on this account.
/// </summary>
/// <param name="Pieces">Note by note; null for a bank, in older books and where only the amount was told.</param>
public sealed record MoneyCounted(
    AccountCode Account, DateOnly Date, Money Book, Money Counted, int SecondOfficer, RecordHash Note,
    IReadOnlyList<CashPiece>? Pieces = null) : Fact
{
    public override string Kind => "money_counted";

    public override void Apply(Page page) =>
        page.Row(LedgerSheets.Count,
            [Account.Number, Date.Number(), Book.Units, Counted.Units, SecondOfficer], Note.ToString());
}

/// <summary>What is asked: what was counted (or what the bank's statement says), and who confirms it.</summary>
/// <param name="Second">The confirming officer's number, a different human; for a bank it may be left out.</param>
/// <param name="Pieces">The box note by note, when it was counted so.</param>
public sealed record MoneyCount(
    Money Counted, AccountCode? Account = null, DateOnly? Date = null, int? Second = null, string? Note = null,
    IReadOnlyList<CashPiece>? Pieces = null);

public static class Counting
{
    /// <summary>
    /// A difference is explained by a voucher first (short or over); then the count agrees and is kept.
    /// </summary>
    /// <param name="seconds">Whether the second human must have confirmed from an own sign-in, and who did.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, Officer counts, Officer? second, MoneyCount ask, Desk desk, CountSeconds? seconds = null)
    {
        var account = ask.Account ?? Accounts.Cash;
        if (!account.IsMoney) return LedgerRefusals.NotAMoneyAccount(account);
        if (books.Chart.Find(account) is null) return LedgerRefusals.AccountUnknown(account);
        if (ask.Counted.Units < 0) return BasicRefusals.AmountNotPositive(ask.Counted);
        if (ask.Pieces is not null && account != Accounts.Cash) return LedgerRefusals.PiecesOfABank(account);
        if (CashPieces.Check(ask.Pieces, ask.Counted) is { } wrong) return wrong;
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < books.Since) return LedgerRefusals.DateBeforeFund(date, books.Since);
        if (books.LastCounts.TryGetValue(account, out var last) && date < last)
            return LedgerRefusals.CountBeforeLast(date, last);
        if (account == Accounts.Cash && (second is null || second.Human == counts.Human || !second.InOffice(date)))
            return LedgerRefusals.CountNeedsSecondHuman();
        var book = books.Boxes.GetValueOrDefault(account, Box.Empty).AtDate;
        if (book != ask.Counted) return LedgerRefusals.CountDiffers(book, ask.Counted);
        if (account == Accounts.Cash && seconds is { Wanted: true } && !seconds.Has(second!, date, ask.Counted))
            return LedgerRefusals.CountNotConfirmed(ask.Counted);
        var note = SideRecord.Text(ask.Note, desk);
        return Draft.Of(
            new MoneyCounted(account, date, book, ask.Counted, second?.Number ?? 0, note.Hash(), ask.Pieces), note);
    }
}
