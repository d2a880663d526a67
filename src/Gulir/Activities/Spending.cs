using System.Text.Json.Serialization;
using Gulir.Book;
using Gulir.Ledger;
using Gulir.Surplus;

namespace Gulir.Activities;

/// <summary>How money of a line moved.</summary>
[JsonConverter(typeof(EnumName<MoneyMove>))]
public enum MoneyMove { Paid = 1, Advanced = 2, Accounted = 3, Returned = 4 }

/// <summary>
/// Money of a line of the surplus moved for an activity: paid, handed out as an advance, accounted for with receipts,
/// or given back (accounting.md 14).
/// </summary>
/// <param name="Activity">0: to the LKM, the Pengawas or as bonus, which need none.</param>
/// <param name="Receipts">How many receipts stand behind it.</param>
/// <param name="Related">A seller is an officer or of an officer's family.</param>
/// <param name="Words">The receipts, or who took or gave the money.</param>
public sealed record ActivityMoney(
    int Activity, MoneyMove Move, int Year, int Line, SurplusKind For, Money Amount, int Receipts, bool Related,
    Entry Entry, RecordHash Words) : Fact, IReversible
{
    public override string Kind => Move switch
    {
        MoneyMove.Paid => "activity_paid",
        MoneyMove.Advanced => "activity_advanced",
        MoneyMove.Accounted => "activity_accounted",
        _ => "activity_returned",
    };

    public override void Apply(Page page) => Written(page, Entry, Amount);

    /// <summary>What it adds, or with the amount negated takes back.</summary>
    internal void Written(Page page, Entry entry, Money amount, long reverses = 0, RecordHash reason = default)
    {
        entry.Apply(page, reverses == 0 ? Kind : "reversal", reason, reverses);
        page.Row(ActivitySheets.Money,
            [Activity, (long)Move, Year, Line, entry.Date.Number(), amount.Units, Receipts, Related ? 1 : 0],
            reverses == 0 ? Words.ToString() : "");
        if (Move is MoneyMove.Paid or MoneyMove.Accounted)
            page.Moved(Year, Line, For, entry.Date, -amount, Activity);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) => new ActivityMoneyReversed(
        fact, Activity, Move, Year, Line, For, -Amount, Receipts, Related, entry, reason);
}

/// <summary>Money of an activity is taken back: its line has it again.</summary>
public sealed record ActivityMoneyReversed(
    long Original, int Activity, MoneyMove Move, int Year, int Line, SurplusKind For, Money Amount, int Receipts,
    bool Related, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "activity_money_reversed";

    public override void Apply(Page page) =>
        new ActivityMoney(Activity, Move, Year, Line, For, -Amount, Receipts, Related, Entry, RecordHash.None)
            .Written(page, Entry, Amount, Original, Reason);
}

/// <summary>What is asked: money of a budget line to a seller, with receipts that add up.</summary>
public sealed record ActivityPay(
    int Activity, int Year, int Line, IReadOnlyList<Receipt> Receipts, DateOnly? Date = null, DateOnly? Paid = null,
    string? LateReason = null);

/// <summary>What is asked: an advance on a budget line to whoever buys for the activity.</summary>
public sealed record ActivityAdvance(
    int Activity, int Year, int Line, Money Amount, string Holder, DateOnly? Date = null);

/// <summary>What is asked: receipts for what was bought from an advance.</summary>
public sealed record ActivityAccount(
    int Activity, int Year, int Line, IReadOnlyList<Receipt> Receipts, DateOnly? Date = null);

/// <summary>What is asked: what is left of an advance comes back to the bank.</summary>
public sealed record ActivityReturn(int Activity, int Year, int Line, Money Amount, DateOnly? Date = null);

/// <summary>What is asked: cost of LKM or Pengawas (21034), or a bonus of the UPK (21035), out of its line.</summary>
public sealed record FundPay(int Year, int Line, Money Amount, string Payee, string What, DateOnly? Date = null);

public static class Spending
{
    const int MostReceipts = 100;
    const int LongestText = 200;

    /// <summary>Straight from 11023 to the seller: 2103x of the line against the bank.</summary>
    public static Outcome<Draft> Decide(OpenBooks books, ActivityState? activity, ActivityPay ask, Desk desk)
    {
        if (Open(activity, ask.Activity, ask.Year, ask.Line, ask.Date ?? desk.Today, out var use) is { } not)
            return not;
        if (CheckReceipts(ask.Receipts) is { } bad) return bad;
        var amount = ask.Receipts.Sum(receipt => receipt.Amount);
        if (amount > use.Free) return SurplusRefusals.LineTooSmall(use.Year, use.Line, use.Free, amount);
        var late = SideRecord.Text(ask.LateReason, desk);
        var written = books.Write(
            VoucherKind.Bkk, new Dating(ask.Date, ask.Paid, ask.LateReason),
            [Line.Debit(use.Kind.Account(), amount), Line.Credit(Accounts.BankShared, amount)], desk, late.Hash());
        return written.Then<Draft>(entry => Kept(
            activity!, MoneyMove.Paid, use, amount, ask.Receipts, entry, desk, "", late));
    }

    /// <summary>
    /// The line is charged only when the receipts are accepted; until then the money is with a person.
    /// </summary>
    public static Outcome<Draft> Decide(OpenBooks books, ActivityState? activity, ActivityAdvance ask, Desk desk)
    {
        if (Open(activity, ask.Activity, ask.Year, ask.Line, ask.Date ?? desk.Today, out var use) is { } not)
            return not;
        if (Plain.Check("holder", ask.Holder, LongestText) is { } text) return text;
        if (ask.Amount.NotPositive() is { } bad) return bad;
        if (ask.Amount > use.Free) return SurplusRefusals.LineTooSmall(use.Year, use.Line, use.Free, ask.Amount);
        var written = books.Write(
            VoucherKind.Bkk, new Dating(ask.Date),
            [Line.Debit(Accounts.ActivityAdvances, ask.Amount), Line.Credit(Accounts.BankShared, ask.Amount)], desk);
        return written.Then<Draft>(entry => Kept(
            activity!, MoneyMove.Advanced, use, ask.Amount, [], entry, desk, ask.Holder.Trim()));
    }

    /// <summary>Receipts for no more than what is out; what is left of it comes back by its own act.</summary>
    public static Outcome<Draft> Decide(OpenBooks books, ActivityState? activity, ActivityAccount ask, Desk desk)
    {
        if (Open(activity, ask.Activity, ask.Year, ask.Line, ask.Date ?? desk.Today, out var use) is { } not)
            return not;
        if (CheckReceipts(ask.Receipts) is { } bad) return bad;
        var amount = ask.Receipts.Sum(receipt => receipt.Amount);
        if (use.OutFrom(ask.Date ?? desk.Today) is var left && amount > left)
            return ActivityRefusals.MoreThanAdvanced(left, amount);
        var written = books.Write(
            VoucherKind.Bpm, new Dating(ask.Date),
            [Line.Debit(use.Kind.Account(), amount), Line.Credit(Accounts.ActivityAdvances, amount)], desk);
        return written.Then<Draft>(entry => Kept(
            activity!, MoneyMove.Accounted, use, amount, ask.Receipts, entry, desk, ""));
    }

    public static Outcome<Draft> Decide(OpenBooks books, ActivityState? activity, ActivityReturn ask, Desk desk)
    {
        if (Open(activity, ask.Activity, ask.Year, ask.Line, ask.Date ?? desk.Today, out var use) is { } not)
            return not;
        if (ask.Amount.NotPositive() is { } bad) return bad;
        if (use.OutFrom(ask.Date ?? desk.Today) is var left && ask.Amount > left)
            return ActivityRefusals.MoreThanAdvanced(left, ask.Amount);
        var written = books.Write(
            VoucherKind.Bkm, new Dating(ask.Date),
            [Line.Debit(Accounts.BankShared, ask.Amount), Line.Credit(Accounts.ActivityAdvances, ask.Amount)], desk);
        return written.Then<Draft>(entry => Kept(
            activity!, MoneyMove.Returned, use, ask.Amount, [], entry, desk, ""));
    }

    /// <summary>The year's profit alone pays LKM, Pengawas and bonus [S69]; no activity stands behind it.</summary>
    public static Outcome<Draft> Decide(OpenBooks books, FundLine? line, FundPay ask, Desk desk)
    {
        if (line is null) return SurplusRefusals.LineUnknown(ask.Year, ask.Line);
        if (line.Kind is not (SurplusKind.Governance or SurplusKind.Bonus))
            return ActivityRefusals.ActivityNeeded(ask.Year, ask.Line);
        if ((ask.Date ?? desk.Today) is var date && date < line.On)
            return SurplusRefusals.RwtBeforeSharing(date, line.On);
        if (CheckReceipts([new Receipt(ask.Payee, ask.What, ask.Amount, false)]) is { } bad) return bad;
        if (ask.Amount > line.Free) return SurplusRefusals.LineTooSmall(line.Year, line.Line, line.Free, ask.Amount);
        var words = new MoneyWords([new Receipt(ask.Payee.Trim(), ask.What.Trim(), ask.Amount, false)]).Record(desk);
        return books.Write(
                VoucherKind.Bkk, new Dating(ask.Date),
                [Line.Debit(line.Kind.Account(), ask.Amount), Line.Credit(Accounts.BankShared, ask.Amount)], desk)
            .Then<Draft>(entry => Draft.Of(
                new ActivityMoney(
                    0, MoneyMove.Paid, line.Year, line.Line, line.Kind, ask.Amount, 1, false, entry, words.Hash),
                words));
    }

    /// <summary>What came back of an advance may be spent by now; then it is not out again.</summary>
    /// <param name="use">The line of the activity's budget, as it stands.</param>
    public static Refusal? ReversalBlocked(BudgetUse? use, ActivityMoney back) =>
        use is not null && back.Amount > use.Free
            ? SurplusRefusals.LineTooSmall(use.Year, use.Line, use.Free, back.Amount)
            : null;

    static Draft Kept(
        ActivityState activity, MoneyMove move, BudgetUse use, Money amount, IReadOnlyList<Receipt> receipts,
        Entry entry, Desk desk, string text, SideRecord? late = null)
    {
        var words = receipts.Count > 0 || text.Length > 0 ? new MoneyWords(receipts, text).Record(desk) : null;
        return Draft.Of(
            new ActivityMoney(
                activity.Number, move, use.Year, use.Line, use.Kind, amount, receipts.Count,
                receipts.Any(receipt => receipt.Related), entry, words.Hash()),
            words, late);
    }

    /// <summary>
    /// Money moves only on a decided and unfinished activity, from that day on, and only on a line of its budget.
    /// </summary>
    static Refusal? Open(ActivityState? activity, int number, int year, int line, DateOnly date, out BudgetUse use)
    {
        use = null!;
        if (activity is null) return ActivityRefusals.ActivityUnknown(number);
        if (activity.Stage == ActivityStage.Finished) return ActivityRefusals.ActivityFinished(number);
        if (activity.Stage != ActivityStage.Decided) return ActivityRefusals.ActivityNotDecided(number);
        if (activity.Find(year, line) is not { } found) return ActivityRefusals.LineNotInBudget(year, line);
        use = found;
        return activity.DecidedOn is { } decided && date < decided
            ? ActivityRefusals.DateBeforeStep(date, decided)
            : null;
    }

    static Refusal? CheckReceipts(IReadOnlyList<Receipt> receipts)
    {
        if (receipts.Count is 0 or > MostReceipts) return ActivityRefusals.ReceiptsMissing(MostReceipts);
        foreach (var receipt in receipts)
            if ((receipt.Amount.NotPositive() ?? Plain.Check("seller", receipt.Seller, LongestText)
                ?? Plain.Check("what", receipt.What, LongestText)) is { } bad) return bad;
        return null;
    }
}
