using Gulir.Book;
using Gulir.Groups;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>What a receipt turns out to be.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<ReceiptAs>))]
public enum ReceiptAs { Instalment = 1, Held = 2, Income = 3, Capital = 4, Returned = 5, Surety = 6, Recovery = 7 }

/// <summary>What is asked: what a receipt that waited in 21050 is, all of it or a part.</summary>
/// <param name="Receipt">Number of the fact that received the money.</param>
/// <param name="Amount">All that is left when absent.</param>
/// <param name="Loan">Of an instalment, or of what is recovered of a loan that was written off.</param>
/// <param name="Group">Of held money, or of surety savings.</param>
/// <param name="Account">
/// Of income (41023 when absent) or capital; of money that goes back: the bank or box it leaves (else where it came).
/// </param>
/// <param name="Person">Of surety savings: whose; 0 is the group as a whole.</param>
/// <param name="Share">Of a recovery: the share it is for; 0 is all, in proportion.</param>
/// <param name="Note">Why, of income and capital; to whom, of what goes back.</param>
public sealed record ReceiptRecognise(
    long Receipt, ReceiptAs As, Money? Amount = null, int Loan = 0, int Group = 0, AccountCode? Account = null,
    Above Above = Above.Next, DateOnly? Date = null, string? Note = null, int Person = 0, int Share = 0);

/// <summary>
/// Money that the bank received from nobody known is recognised later, by a voucher of its own (accounting.md 14).
/// </summary>
public static class Recognising
{
    const int LongestNote = 500;
    const int Unclaimed = 41023;

    static readonly int[] Incomes = [41011, 41012, 41020, Unclaimed];
    static readonly int[] Capitals = [31010, 31020, 31021, 31040];

    /// <param name="listed">Of a recovery: the loan's shares on the off-balance list.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, UnknownReceipt? receipt, RunningLoan? loan, Group? group,
        IReadOnlyList<OffBalanceShare> listed, ReceiptRecognise ask, Desk desk)
    {
        if (receipt is null) return LedgerRefusals.ReceiptUnknown(ask.Receipt);
        var amount = ask.Amount ?? receipt.Left;
        if (receipt.CheckUse(amount) is { } no) return no;
        var date = ask.Date ?? desk.Today;
        if (date < receipt.Date) return LedgerRefusals.ReceiptLater(date, receipt.Date);
        if (Plain.TooLong("note", ask.Note, LongestNote) is { } tooLong) return tooLong;
        var decided = ask.As switch
        {
            ReceiptAs.Instalment => Instalment(books, receipt, loan, ask, amount, date, desk),
            ReceiptAs.Held => Deposits.From(
                books, DepositKind.Held, group,
                new DepositAsk(ask.Group, amount, Money: Accounts.Unknown, Date: date), desk),
            ReceiptAs.Surety => Deposits.From(
                books, DepositKind.Surety, group,
                new DepositAsk(ask.Group, amount, ask.Person, Accounts.Unknown, date), desk, receipt.Into),
            ReceiptAs.Recovery => Recovery(books, receipt, listed, ask, amount, date, desk),
            _ => Posted(books, receipt, ask, amount, date, desk),
        };
        return decided.Then<Draft>(draft => Draft.Of(
            [draft.Facts[0], new ReceiptUsed(receipt.Fact, amount, date), .. draft.Facts.Skip(1)], draft.Records));
    }

    /// <summary>
    /// Paid on the day the bank received it, as far as late booking goes back; after that on the day it is recognised.
    /// </summary>
    static (DateOnly Paid, string? Why) PaidOn(
        OpenBooks books, UnknownReceipt receipt, DateOnly date, DateOnly since)
    {
        var late = date.DayNumber - receipt.Paid.DayNumber;
        var counts = late <= books.Settings.Number("late_days") && receipt.Paid >= books.Since && receipt.Paid >= since;
        return (counts ? receipt.Paid : date, counts && late > 0 ? $"{receipt.Voucher}" : null);
    }

    static Outcome<Draft> Instalment(
        OpenBooks books, UnknownReceipt receipt, RunningLoan? loan, ReceiptRecognise ask, Money amount, DateOnly date,
        Desk desk)
    {
        var (paid, why) = PaidOn(books, receipt, date, loan?.DisbursedOn ?? DateOnly.MaxValue);
        return Repaying.From(
            books, loan, new LoanRepay(ask.Loan, amount, date, paid, why, Accounts.Unknown, Above: ask.Above), desk);
    }

    static Outcome<Draft> Recovery(
        OpenBooks books, UnknownReceipt receipt, IReadOnlyList<OffBalanceShare> listed, ReceiptRecognise ask,
        Money amount, DateOnly date, Desk desk)
    {
        var (paid, why) = PaidOn(books, receipt, date, DateOnly.MinValue);
        return Recovering.From(
            books, listed, new LoanRecover(ask.Loan, amount, ask.Share, 0, date, paid, why, Accounts.Unknown), desk);
    }

    static Outcome<Draft> Posted(
        OpenBooks books, UnknownReceipt receipt, ReceiptRecognise ask, Money amount, DateOnly date, Desk desk)
    {
        var back = ask.As == ReceiptAs.Returned;
        var account = ask.Account ?? (back ? receipt.Into : new AccountCode(Unclaimed));
        if (back && !account.IsMoney) return LedgerRefusals.NotAMoneyAccount(account);
        // Savings and shared surplus give back only what had come to their own bank.
        if (back && !account.IsOwnMoney && account != receipt.Into) return LedgerRefusals.MoneyOfOthers(account);
        var allowed = ask.As == ReceiptAs.Capital ? Capitals : Incomes;
        if (!back && !allowed.Contains(account.Number))
            return LedgerRefusals.PurposeDoesNotTake("unknown_recognised", account);
        if (string.IsNullOrWhiteSpace(ask.Note)) return BasicRefusals.TextMissing("note");
        var note = SideRecord.Text(ask.Note, desk);
        var purpose = back ? "unknown_returned" : "unknown_recognised";
        return books.Write(
                back ? VoucherKind.Bkk : VoucherKind.Bpm, new Dating(date),
                [Line.Debit(Accounts.Unknown, amount), Line.Credit(account, amount)], desk)
            .Then<Draft>(entry => Draft.Of(
                new VoucherPosted(purpose, back ? Flow.Operating : Flow.None, entry, note.Hash()), note));
    }
}
