using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Groups;

/// <summary>
/// Money of a group that the fund keeps: surety savings (simpanan tanggung renteng) or held instalments (titipan).
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<DepositKind>))]
public enum DepositKind { Surety = 1, Held = 2 }

/// <summary>
/// What a deposit added to or took from what the fund owes a group; person 0 is the group as a whole.
/// </summary>
public readonly record struct DepositMove(DepositKind Kind, int Group, int Person, Money Amount)
{
    public void Apply(Page page, DateOnly date)
    {
        page.Row(GroupSheets.Deposit, [(long)Kind, Group, Person, date.Number(), Amount.Units]);
        page.Sum(GroupSheets.DepositOwed, [(long)Kind, Group, Person], Amount.Units);
    }
}

/// <summary>A group pays into its surety savings or leaves money to be applied later.</summary>
public sealed record DepositReceived(DepositMove Move, Entry Entry) : Fact, IReversible
{
    public override string Kind => "deposit_received";

    public override void Apply(Page page)
    {
        Entry.Apply(page, Deposits.PurposeOf(Move.Kind));
        Move.Apply(page, Entry.Date);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new DepositReversed(fact, Move with { Amount = -Move.Amount }, entry, reason);
}

/// <summary>The fund gives a deposit back.</summary>
public sealed record DepositReturned(DepositMove Move, Entry Entry, RecordHash Note) : Fact, IReversible
{
    public override string Kind => "deposit_returned";

    public override void Apply(Page page)
    {
        Entry.Apply(page, Deposits.PurposeOf(Move.Kind), Note);
        Move.Apply(page, Entry.Date);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new DepositReversed(fact, Move with { Amount = -Move.Amount }, entry, reason);
}

public sealed record DepositReversed(long Original, DepositMove Move, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "deposit_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        Move.Apply(page, Entry.Date);
    }
}

/// <summary>What is asked: which group (and member), how much, and through which box.</summary>
/// <param name="Money">Cash when absent; surety savings go on to their own bank by a transfer.</param>
/// <param name="Pad">Number of the paper receipt that was written by hand when the money came.</param>
public sealed record DepositAsk(
    int Group, Money Amount, int Person = 0, AccountCode? Money = null, DateOnly? Date = null, DateOnly? Paid = null,
    string? LateReason = null, string? Note = null, int? Pad = null);

public static class Deposits
{
    public static AccountCode AccountOf(DepositKind kind) =>
        kind == DepositKind.Surety ? Accounts.SuretySavings : Accounts.Held;

    public static string PurposeOf(DepositKind kind) =>
        kind == DepositKind.Surety ? "surety_saving" : "held_instalment";

    public static Outcome<Draft> Receive(OpenBooks books, DepositKind kind, Group? group, DepositAsk ask, Desk desk)
    {
        if (Check(group, ask) is { } refusal) return refusal;
        if (ask.Money is { } account && !account.IsMoney) return LedgerRefusals.NotAMoneyAccount(account);
        return From(books, kind, group, ask, desk);
    }

    /// <summary>The same with money that came in before and waited in 21050; none comes in now.</summary>
    /// <param name="lies">
    /// Where the money lies, when it is no box: savings live only in their own bank, and go there by the same voucher.
    /// </param>
    public static Outcome<Draft> From(
        OpenBooks books, DepositKind kind, Group? group, DepositAsk ask, Desk desk, AccountCode? lies = null)
    {
        if (Check(group, ask) is { } refusal) return refusal;
        var late = SideRecord.Text(ask.LateReason, desk);
        Line[] lines = [Line.Debit(ask.Money ?? Accounts.Cash, ask.Amount), Line.Credit(AccountOf(kind), ask.Amount)];
        if (kind == DepositKind.Surety && lies is { IsBank: true } bank && bank != Accounts.BankSurety)
            lines = [.. lines, Line.Debit(Accounts.BankSurety, ask.Amount), Line.Credit(bank, ask.Amount)];
        var paper = ask.Money is { IsMoney: false } ? VoucherKind.Bpm : VoucherKind.Bkm;
        return books
            .Write(paper, new Dating(ask.Date, ask.Paid, ask.LateReason), lines, desk, late.Hash())
            .Then<Draft>(entry =>
                Draft.Of(new DepositReceived(new DepositMove(kind, ask.Group, ask.Person, ask.Amount), entry), late));
    }

    /// <param name="kept">What the fund keeps of this kind for the group (or the member of it).</param>
    /// <param name="owed">What the group (or the member of it) still owes in its loans; savings answer for it.</param>
    public static Outcome<Draft> Return(
        OpenBooks books, DepositKind kind, Group? group, Money kept, Money owed, DepositAsk ask, Desk desk)
    {
        if (ask.Pad is not null) return LedgerRefusals.PadOnlyReceived();
        // Who has left the group gets what is kept for her all the same.
        if (Check(group, ask, mayHaveLeft: kept.IsPositive) is { } refusal) return refusal;
        if (ask.Money is { } account && !account.IsMoney) return LedgerRefusals.NotAMoneyAccount(account);
        // Savings lie in their own bank; nothing else is given back from there, and nothing from what the RWT shared.
        if (ask.Money is { IsOwnMoney: false } box && (kind != DepositKind.Surety || box != Accounts.BankSurety))
            return LedgerRefusals.MoneyOfOthers(box);
        if (ask.Amount > kept) return GroupRefusals.DepositTooSmall(kept, ask.Amount);
        if (kind == DepositKind.Surety && owed.IsPositive) return GroupRefusals.SavingsStandForLoan(owed);
        var note = SideRecord.Text(ask.Note, desk);
        var late = SideRecord.Text(ask.LateReason, desk);
        Line[] lines = [Line.Debit(AccountOf(kind), ask.Amount), Line.Credit(ask.Money ?? Accounts.Cash, ask.Amount)];
        return books
            .Write(VoucherKind.Bkk, new Dating(ask.Date, ask.Paid, ask.LateReason), lines, desk, late.Hash())
            .Then<Draft>(entry => Draft.Of(
                new DepositReturned(new DepositMove(kind, ask.Group, ask.Person, -ask.Amount), entry, note.Hash()),
                note, late));
    }

    static Refusal? Check(Group? group, DepositAsk ask, bool mayHaveLeft = false)
    {
        if (group is null) return GroupRefusals.GroupUnknown(ask.Group);
        if (ask.Amount.NotPositive() is { } bad) return bad;
        return ask.Person != 0 && !mayHaveLeft && group.Find(ask.Person) is null
            ? GroupRefusals.NotAMember(ask.Person, group.Number)
            : null;
    }
}
