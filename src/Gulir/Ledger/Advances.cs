using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Ledger;

/// <summary>How money of an advance moved.</summary>
public enum AdvanceMove { Given = 1, Accounted = 2, Returned = 3 }

/// <summary>Money was given to an officer who accounts for it later (uang muka, accounting.md 14).</summary>
/// <param name="Human">Who has it; the sub-ledger of 11050 is kept by human, whatever the appointment.</param>
public sealed record AdvanceGiven(int Officer, int Human, Money Amount, Entry Entry, RecordHash What)
    : Fact, IReversible
{
    public override string Kind => "advance_given";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "advance_given", What);
        page.Moved(page.Fact, Human, AdvanceMove.Given, Entry.Date, Amount);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new AdvanceReversed(fact, fact, Human, Amount, Money.Zero, Money.Zero, entry, reason);
}

/// <summary>An advance was accounted for with receipts, and what was not spent came back.</summary>
/// <param name="Advance">Number of the fact that gave it.</param>
public sealed record AdvanceSettled(
    long Advance, int Human, Money Spent, Money Returned, Entry Entry, RecordHash What) : Fact, IReversible
{
    public override string Kind => "advance_settled";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "advance_settled", What);
        page.Moved(Advance, Human, AdvanceMove.Accounted, Entry.Date, Spent);
        page.Moved(Advance, Human, AdvanceMove.Returned, Entry.Date, Returned);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new AdvanceReversed(fact, Advance, Human, Money.Zero, Spent, Returned, entry, reason);
}

/// <summary>A giving or an accounting is taken back.</summary>
public sealed record AdvanceReversed(
    long Original, long Advance, int Human, Money Given, Money Spent, Money Returned, Entry Entry, RecordHash Reason)
    : Fact
{
    public override string Kind => "advance_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        page.Moved(Advance, Human, AdvanceMove.Given, Entry.Date, -Given);
        page.Moved(Advance, Human, AdvanceMove.Accounted, Entry.Date, -Spent);
        page.Moved(Advance, Human, AdvanceMove.Returned, Entry.Date, -Returned);
    }
}

static class AdvanceRows
{
    public static void Moved(
        this Page page, long advance, int human, AdvanceMove move, DateOnly date, Money amount)
    {
        if (!amount.IsZero)
            page.Row(LedgerSheets.AdvanceMove, [advance, human, (long)move, date.Number(), amount.Units]);
    }
}

/// <summary>An advance as it stands.</summary>
/// <param name="Fact">The fact that gave it; its number among the advances.</param>
public sealed record Advance(
    long Fact, VoucherNumber Voucher, int Human, DateOnly On, Money Given, Money Accounted, Money Returned)
{
    public Money Left => Given - Accounted - Returned;

    public int Age(DateOnly day) => day.DayNumber - On.DayNumber;
}

/// <summary>What is asked: money to an officer, and for what.</summary>
/// <param name="Money">Where it is taken from; cash when absent.</param>
public sealed record AdvanceGive(
    int Officer, Money Amount, string What, AccountCode? Money = null, DateOnly? Date = null);

/// <summary>One receipt of what was bought from an advance.</summary>
public sealed record AdvanceReceipt(AccountCode Account, Money Amount, string What);

/// <summary>What is asked: receipts for an advance, and what comes back of it.</summary>
/// <param name="Into">Where what comes back goes; cash when absent.</param>
public sealed record AdvanceSettle(
    long Advance, IReadOnlyList<AdvanceReceipt>? Receipts = null, Money? Returned = null, AccountCode? Into = null,
    DateOnly? Date = null);

public static class Advances
{
    const int LongestText = 200;
    const int MostReceipts = 30;

    /// <summary>What one human may have out together, and for how long before nothing more is given.</summary>
    public const string LimitSetting = "advance_limit", DaysSetting = "advance_days";

    /// <summary>Who hands the money out is never who gets it; a cashier's own errand is another's advance.</summary>
    /// <param name="open">What this human has out.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, Officer gives, Officer? holder, IReadOnlyList<Advance> open, AdvanceGive ask, Desk desk)
    {
        var date = ask.Date ?? desk.Today;
        if (holder is null) return InstitutionRefusals.OfficerUnknown(ask.Officer);
        if (!holder.InOffice(date)) return InstitutionRefusals.OfficerNotInOffice(holder.From, holder.Until);
        if (holder.Human == gives.Human) return LedgerRefusals.AdvanceToOneself();
        if (ask.Amount.NotPositive() is { } bad) return bad;
        if (Plain.Check("what", ask.What, LongestText) is { } text) return text;
        var box = ask.Money ?? Accounts.Cash;
        if (!box.IsMoney) return LedgerRefusals.NotAMoneyAccount(box);
        if (!box.IsOwnMoney) return LedgerRefusals.MoneyOfOthers(box);
        if (books.Chart.Find(box) is null) return LedgerRefusals.AccountUnknown(box);
        var days = books.Settings.Number(DaysSetting);
        if (days > 0 && open.FirstOrDefault(one => one.Left.IsPositive && one.Age(date) > days) is { } old)
            return LedgerRefusals.AdvanceTooOld(old.Voucher, old.Age(date), days);
        var limit = new Money(books.Settings.Number(LimitSetting));
        var together = open.Sum(one => one.Left) + ask.Amount;
        if (limit.IsPositive && together > limit) return LedgerRefusals.AdvanceOverLimit(limit, together);
        var what = SideRecord.Text(ask.What, desk);
        return books.Write(
                VoucherKind.Bkk, new Dating(date),
                [Line.Debit(Accounts.Receivables, ask.Amount), Line.Credit(box, ask.Amount)], desk)
            .Then<Draft>(entry => Draft.Of(
                new AdvanceGiven(holder.Number, holder.Human, ask.Amount, entry, what.Hash()), what));
    }

    /// <summary>Receipts and money together are at most what is out; a part may stay open.</summary>
    public static Outcome<Draft> Decide(OpenBooks books, Advance? advance, AdvanceSettle ask, Desk desk)
    {
        if (advance is null) return LedgerRefusals.AdvanceUnknown(ask.Advance);
        if (advance.Left.IsZero) return LedgerRefusals.AdvanceDone(advance.Voucher);
        var date = ask.Date ?? desk.Today;
        if (date < advance.On) return LedgerRefusals.AdvanceLater(date, advance.On);
        var receipts = ask.Receipts ?? [];
        if (Check(books, receipts) is { } bad) return bad;
        var back = ask.Returned ?? Money.Zero;
        if (!back.IsZero && back.NotPositive() is { } wrong) return wrong;
        if (receipts.Count == 0 && back.IsZero) return LedgerRefusals.AdvanceNothing(MostReceipts);
        var box = ask.Into ?? Accounts.Cash;
        if (!box.IsMoney) return LedgerRefusals.NotAMoneyAccount(box);
        var spent = receipts.Sum(receipt => receipt.Amount);
        if (spent + back > advance.Left) return LedgerRefusals.AdvanceTooSmall(advance.Left, spent + back);
        var what = SideRecord.Text(Told(receipts), desk);
        return books.Write(
                VoucherKind.Bpm, new Dating(date),
                [
                    .. receipts.Select(receipt => Line.Debit(receipt.Account, receipt.Amount)), Line.Debit(box, back),
                    Line.Credit(Accounts.Receivables, spent + back),
                ], desk)
            .Then<Draft>(entry => Draft.Of(
                new AdvanceSettled(advance.Fact, advance.Human, spent, back, entry, what.Hash()), what));
    }

    static Refusal? Check(OpenBooks books, IReadOnlyList<AdvanceReceipt> receipts)
    {
        if (receipts.Count > MostReceipts) return LedgerRefusals.AdvanceNothing(MostReceipts);
        foreach (var receipt in receipts)
        {
            if ((receipt.Amount.NotPositive() ?? Plain.Check("what", receipt.What, LongestText)) is { } bad) return bad;
            if (books.Chart.Find(receipt.Account) is null) return LedgerRefusals.AccountUnknown(receipt.Account);
            if (!Purposes.IsOperatingCost(receipt.Account))
                return LedgerRefusals.PurposeDoesNotTake("advance_settled", receipt.Account);
        }
        return null;
    }

    static string Told(IReadOnlyList<AdvanceReceipt> receipts) =>
        string.Join("; ", receipts.Select(receipt => $"{receipt.What.Trim()} {receipt.Amount}"));
}
