using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>A member paid for another; the claim between them is recorded, never posted.</summary>
public readonly record struct SuretyPaid(int Payer, int Share, Money Amount);

/// <summary>
/// Money received on a loan: what each share paid in principal and service, and what was left with the fund as titipan.
/// </summary>
/// <param name="Held">Below zero: titipan that was there before has paid this.</param>
public sealed record InstalmentReceived(
    int Loan, int Group, int Payer, IReadOnlyList<ShareMoney> Shares, Money Held, IReadOnlyList<SuretyPaid> Surety,
    Entry Entry) : Fact, IReversible
{
    public override string Kind => "instalment_received";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "instalment");
        foreach (var share in Shares) PaidRows.Apply(page, Loan, share, Entry);
        foreach (var paid in Surety) page.Row(LoanSheets.Claim, [Loan, paid.Payer, paid.Share, paid.Amount.Units]);
        if (!Held.IsZero) new DepositMove(DepositKind.Held, Group, 0, Held).Apply(page, Entry.Date);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) => new InstalmentReversed(
        fact, Loan, Group, [.. Shares.Select(share => new ShareMoney(share.Share, -share.Principal, -share.Service))],
        -Held, [.. Surety.Select(paid => paid with { Amount = -paid.Amount })], entry, reason);
}

/// <summary>
/// An instalment is taken back: the shares owe again what it had paid, and no member claims it of another.
/// </summary>
public sealed record InstalmentReversed(
    long Original, int Loan, int Group, IReadOnlyList<ShareMoney> Shares, Money Held, IReadOnlyList<SuretyPaid> Surety,
    Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "instalment_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        foreach (var share in Shares) PaidRows.Apply(page, Loan, share, Entry);
        foreach (var paid in Surety) page.Row(LoanSheets.Claim, [Loan, paid.Payer, paid.Share, paid.Amount.Units]);
        if (!Held.IsZero) new DepositMove(DepositKind.Held, Group, 0, Held).Apply(page, Entry.Date);
    }
}

/// <summary>
/// Service that is not asked any more because the loan was settled early; a memorandum without an entry.
/// </summary>
public sealed record ServiceForgiven(
    int Loan, DateOnly Date, string Rule, IReadOnlyList<ShareAmount> Shares) : Fact
{
    public override string Kind => "service_forgiven";

    public override void Apply(Page page)
    {
        foreach (var share in Shares)
        {
            page.Row(LoanSheets.Payment, [Loan, share.Share, Date.Number(), Date.Number(), 0, 0, share.Amount.Units]);
            page.Sum(LoanSheets.Owed, [Loan, share.Share], 0, -share.Amount.Units);
        }
    }
}

static class PaidRows
{
    public static void Apply(Page page, int loan, ShareMoney share, Entry entry)
    {
        if (share.Total.IsZero && share.Principal.IsZero) return;
        page.Row(LoanSheets.Payment,
        [
            loan, share.Share, entry.Date.Number(), entry.Paid.Number(), share.Principal.Units, share.Service.Units, 0,
        ]);
        page.Sum(LoanSheets.Owed, [loan, share.Share], -share.Principal.Units, -share.Service.Units);
    }
}

/// <summary>What is asked when money is received on a loan.</summary>
/// <param name="Amount">
/// Rupiah received; absent with <c>Above: settle</c>: what settles the loan, in cash up to the fund's cash step.
/// </param>
/// <param name="Money">Cash when absent; 21040 applies titipan of the group, and no money comes in.</param>
/// <param name="Payer">Person who brings the money; the group's leader when 0.</param>
/// <param name="Above">What to do with money beyond the running period: next instalments, settle, or hold.</param>
/// <param name="Shares">The cashier's own division over shares; in proportion when absent.</param>
/// <param name="Surety">Which members paid for which other member's share, and how much of it.</param>
/// <param name="Pad">
/// Number of the paper receipt that was written when it was paid; the paid date is then the day on the paper.
/// </param>
public sealed record LoanRepay(
    int Loan, Money? Amount = null, DateOnly? Date = null, DateOnly? Paid = null, string? LateReason = null,
    AccountCode? Money = null, int Payer = 0, Above Above = Above.Next, IReadOnlyList<ShareAmount>? Shares = null,
    IReadOnlyList<SuretyPaid>? Surety = null, int? Pad = null);

public static class Repaying
{
    /// <summary>A payment on an open loan is always received, up to what is owed; never on a settled one.</summary>
    /// <param name="titipan">What the fund holds for the group, where that is to pay.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, RunningLoan? loan, LoanRepay ask, Desk desk, Money titipan = default) =>
        ask.Money is { IsMoney: false } account && account != Accounts.Held && loan is not null
            ? LedgerRefusals.NotAMoneyAccount(account)
            : From(books, loan, ask, desk, titipan);

    /// <summary>The same with money that came in before: from a bank, or from what waited in 21050.</summary>
    internal static Outcome<Draft> From(
        OpenBooks books, RunningLoan? loan, LoanRepay ask, Desk desk, Money titipan = default)
    {
        if (loan is null) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        var paid = ask.Paid ?? ask.Date ?? desk.Today;
        var settles = Settling.Quote(loan, paid, books.Settings);
        var tendered = InCoins(settles.Total, ask.Money, books.Settings);
        var amount = ask.Amount ?? (ask.Above == Above.Settle ? tendered : Money.Zero);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (ask.Above == Above.Settle && ask.Amount is null && settles.Total.IsZero)
            return Forgive(books, loan, ask, settles, desk);
        if (amount.NotPositive() is { } bad) return bad;
        if (paid < loan.DisbursedOn) return LoanRefusals.PaidBeforeDisbursed(paid, loan.DisbursedOn);
        if (ask.Above == Above.Settle && (amount < settles.Total || amount > tendered))
            return LoanRefusals.SettleAmountDiffers(amount, tendered);

        var dueNow = loan.DueNow(paid);
        var held = ask.Above switch
        {
            Above.Hold => Money.Max(amount - dueNow, Money.Zero),
            Above.Settle => amount - settles.Total,
            _ => Money.Zero,
        };
        if (ask.Money == Accounts.Held)
        {
            // What is above the running period stays where it is.
            (amount, held) = (amount - held, Money.Zero);
            if (amount.NotPositive() is { } nothing) return nothing;
            if (amount > titipan) return GroupRefusals.DepositTooSmall(titipan, amount);
        }
        if (amount - held > loan.Owed) return LoanRefusals.ExceedsOwed(amount, loan.Owed);
        var shares = ask.Above == Above.Settle
            ? settles.Shares
            : Divide(loan, ask, amount - held, paid, books.Settings.Text("payment_order"));
        if (shares.Refusal is { } division) return division;
        if (CheckSurety(loan, shares.Value, ask.Surety ?? []) is { } claim) return claim;
        return Receive(books, loan, ask, shares.Value, held, settles, desk);
    }

    /// <summary>
    /// What settles may be an odd sum that no coins make; then a step more is tendered in cash and held as titipan.
    /// </summary>
    static Money InCoins(Money total, AccountCode? box, Settings settings)
    {
        var step = settings.Number("cash_step");
        return (box ?? Accounts.Cash) == Accounts.Cash && step > 0
            ? new Money(Rounding.ToUnit(total.Units, 1, step, Direction.Up))
            : total;
    }

    /// <summary>Everything due is paid ahead; settling forgives the service still to come and moves no money.</summary>
    static Outcome<Draft> Forgive(
        OpenBooks books, RunningLoan loan, LoanRepay ask, Settlement settles, Desk desk)
    {
        var date = ask.Date ?? desk.Today;
        return books.CheckDates(date, date, null, desk) is { } wrong
            ? wrong
            : Draft.Of(new ServiceForgiven(loan.Number, date, settles.Rule, settles.Forgiven));
    }

    static Outcome<Draft> Receive(
        OpenBooks books, RunningLoan loan, LoanRepay ask, ShareMoney[] shares, Money held, Settlement settles,
        Desk desk)
    {
        var principal = shares.Sum(share => share.Principal);
        var service = shares.Sum(share => share.Service);
        Line[] lines =
        [
            Line.Debit(ask.Money ?? Accounts.Cash, principal + service + held),
            Line.Credit(Accounts.Loans, principal),
            Line.Credit(Accounts.Service, service),
            Line.Credit(Accounts.Held, held),
        ];
        var late = SideRecord.Text(ask.LateReason, desk);
        var written = books.Write(
            ask.Money is { IsMoney: false } ? VoucherKind.Bpm : VoucherKind.Bkm,
            new Dating(ask.Date, ask.Paid, ask.LateReason), lines, desk, late.Hash());
        return written.Then<Draft>(entry =>
        {
            var left = ask.Money == Accounts.Held ? -(principal + service) : held;
            var facts = new List<Fact>
            {
                new InstalmentReceived(loan.Number, loan.Group, ask.Payer, shares, left, ask.Surety ?? [], entry),
            };
            if (ask.Above == Above.Settle && settles.Forgiven.Length > 0)
                facts.Add(new ServiceForgiven(loan.Number, entry.Date, settles.Rule, settles.Forgiven));
            return Draft.Of(facts, late);
        });
    }

    /// <summary>
    /// In proportion, or as the cashier says: each named share gets its amount, in the order of payment.
    /// </summary>
    static Outcome<ShareMoney[]> Divide(RunningLoan loan, LoanRepay ask, Money amount, DateOnly paid, string order)
    {
        if (ask.Shares is not { Count: > 0 } asked) return PaymentOrder.Spread(amount, loan, loan.Shares, paid, order);
        var shares = new List<ShareMoney>(asked.Count);
        foreach (var given in asked)
        {
            if (loan.Find(given.Share) is not { } share) return LoanRefusals.ShareUnknown(given.Share, loan.Number);
            if (shares.Exists(known => known.Share == given.Share)) return LoanRefusals.ShareTwice(given.Share);
            if (given.Amount.NotPositive() is { } bad) return bad;
            if (given.Amount > share.Owed) return LoanRefusals.ShareExceedsOwed(given.Share, given.Amount, share.Owed);
            shares.AddRange(PaymentOrder.Spread(given.Amount, loan, [share], paid, order));
        }
        var sum = shares.Sum(share => share.Total);
        return sum == amount ? shares.ToArray() : LoanRefusals.SharesDoNotAdd(amount, sum);
    }

    static Refusal? CheckSurety(RunningLoan loan, ShareMoney[] shares, IReadOnlyList<SuretyPaid> surety)
    {
        foreach (var claim in surety)
        {
            if (claim.Amount.NotPositive() is { } bad) return bad;
            if (loan.Find(claim.Share) is not { } debtor) return LoanRefusals.ShareUnknown(claim.Share, loan.Number);
            if (debtor.Person == claim.Payer) return LoanRefusals.ClaimOnOneself(claim.Payer);
            if (!loan.Shares.Any(share => share.Person == claim.Payer))
                return LoanRefusals.MemberNotInLoan(claim.Payer, loan.Number);
            var paid = shares.Where(share => share.Share == claim.Share).Sum(share => share.Total);
            var claimed = surety.Where(other => other.Share == claim.Share).Sum(other => other.Amount);
            if (claimed > paid) return LoanRefusals.ClaimTooLarge(claim.Share, claimed, paid);
        }
        return null;
    }
}
