using Gulir.Book;
using Gulir.Groups;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>
/// Surety savings (simpanan tanggung renteng) paid what a group did not: the shares owe less, the savings are smaller,
/// and who saved for another has a claim on her. Money moves between two banks of the fund; none comes in.
/// </summary>
/// <param name="Scope">The share that was signed for; 0 is the whole loan.</param>
/// <param name="Savings">What was taken of whose savings, below zero; person 0 is the group as a whole.</param>
public sealed record SuretyUsed(
    int Loan, int Group, int Scope, IReadOnlyList<ShareMoney> Shares, IReadOnlyList<DepositMove> Savings,
    IReadOnlyList<SuretyPaid> Claims, Entry Entry) : Fact, IReversible
{
    public override string Kind => "surety_used";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "surety_used");
        Apply(page, Loan, Scope, Shares, Savings, Claims, Entry);
    }

    internal static void Apply(
        Page page, int loan, int scope, IReadOnlyList<ShareMoney> shares, IReadOnlyList<DepositMove> savings,
        IReadOnlyList<SuretyPaid> claims, Entry entry)
    {
        foreach (var share in shares) PaidRows.Apply(page, loan, share, entry);
        foreach (var move in savings) move.Apply(page, entry.Date);
        foreach (var claim in claims) page.Row(LoanSheets.Claim, [loan, claim.Payer, claim.Share, claim.Amount.Units]);
        TakenRows.Apply(
            page, loan, scope, Way.Surety, entry.Date, shares.Sum(share => share.Principal),
            shares.Sum(share => share.Service));
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) => new SuretyUseReversed(
        fact, Loan, Group, Scope,
        [.. Shares.Select(share => new ShareMoney(share.Share, -share.Principal, -share.Service))],
        [.. Savings.Select(move => move with { Amount = -move.Amount })],
        [.. Claims.Select(claim => claim with { Amount = -claim.Amount })], entry, reason);
}

/// <summary>The use of surety savings is taken back: the shares owe again and the savings are whole.</summary>
public sealed record SuretyUseReversed(
    long Original, int Loan, int Group, int Scope, IReadOnlyList<ShareMoney> Shares,
    IReadOnlyList<DepositMove> Savings, IReadOnlyList<SuretyPaid> Claims, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "surety_use_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        SuretyUsed.Apply(page, Loan, Scope, Shares, Savings, Claims, Entry);
    }
}

/// <summary>What must be true before a group's savings are used, in the order in which a fund comes to it.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<SuretyCondition>))]
public enum SuretyCondition { SavingsKept = 1, Arrears = 2, SecondLetter = 3, GroupCalled = 4, TwoSignatures = 5 }

/// <summary>One condition, and whether it is met.</summary>
public readonly record struct SuretyCheck(SuretyCondition Condition, bool Met);

/// <summary>What is asked: for which loan, or which share of it (0: all in arrears), and how much.</summary>
/// <param name="Amount">As much as is in arrears and is kept when absent.</param>
public sealed record SuretyUse(int Loan, int Share = 0, Money? Amount = null, DateOnly? Date = null);

/// <summary>What the use of surety savings rests on.</summary>
/// <param name="Letters">Warning letters sent.</param>
/// <param name="Called">The group was called together and signed its minutes.</param>
/// <param name="Kept">Surety savings of the group by person; 0 is the group as a whole.</param>
/// <param name="Died">The share's borrower has died: no letters, no call, and all that is left of it may be paid.
/// </param>
public sealed record SuretyState(
    TroubleState Trouble, int Letters, bool Called, IReadOnlyDictionary<int, Money> Kept, bool Died = false)
{
    public Money AllKept => Kept.Values.Sum();

    /// <summary>What of the loan, or of a share of it, savings may pay on a day: what is in arrears.</summary>
    public Money Arrears(int share, DateOnly day)
    {
        var loan = Trouble.Loan!;
        if (Died && loan.Find(share) is { } hers) return hers.Owed;
        var due = loan.LastRowDue(day);
        return loan.Shares.Where(one => share == 0 || one.Number == share)
            .Sum(one => one.PrincipalDue(due) + one.ServiceDue(due));
    }
}

public static class UsingSurety
{
    /// <summary>Every condition of accounting.md 6 with whether it is met, for the page and for the act.</summary>
    public static IReadOnlyList<SuretyCheck> Checks(SuretyState state, int share, DateOnly day) =>
    [
        new(SuretyCondition.SavingsKept, state.AllKept.IsPositive),
        new(SuretyCondition.Arrears, state.Arrears(share, day).IsPositive),
        new(SuretyCondition.SecondLetter, state.Died || state.Letters >= Warning.BeforeCall),
        new(SuretyCondition.GroupCalled, state.Died || state.Called),
        new(SuretyCondition.TwoSignatures, state.Trouble.IsSigned),
    ];

    public static Outcome<Draft> Decide(OpenBooks books, SuretyState state, SuretyUse ask, Desk desk)
    {
        if (state.Trouble.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (ask.Share != 0 && (loan.Find(ask.Share) is not { } one || one.Owed.IsZero))
            return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        var date = ask.Date ?? desk.Today;
        foreach (var check in Checks(state, ask.Share, date))
            if (!check.Met) return TroubleRefusals.SuretyNotReady(check.Condition);
        if (GateDates.Check(date, state.Trouble.LastOn, desk) is { } wrong) return wrong;

        var arrears = state.Arrears(ask.Share, date);
        var amount = ask.Amount ?? Money.Min(arrears, state.AllKept);
        if (amount.NotPositive() is { } bad) return bad;
        if (amount > arrears) return TroubleRefusals.SuretyAboveArrears(amount, arrears);
        if (amount > state.AllKept) return GroupRefusals.DepositTooSmall(state.AllKept, amount);

        Share[] owing = [.. loan.Shares.Where(share => ask.Share == 0 || share.Number == ask.Share)];
        var shares = Spread(loan, owing, amount, state.Died, date, books.Settings.Text("payment_order"));
        var (savings, claims) = Take(loan, shares, state.Kept);
        Line[] lines =
        [
            Line.Debit(Accounts.SuretySavings, amount), Line.Debit(Accounts.Bank, amount),
            Line.Credit(Accounts.Loans, shares.Sum(share => share.Principal)),
            Line.Credit(Accounts.Service, shares.Sum(share => share.Service)),
            Line.Credit(Accounts.BankSurety, amount),
        ];
        return books.Write(VoucherKind.Bpm, new Dating(date), lines, desk).Then<Draft>(entry => Draft.Of(
            new SuretyUsed(loan.Number, loan.Group, ask.Share, shares, savings, claims, entry)));
    }

    /// <summary>Arrears in the fund's order; only of a share whose borrower died also what is not due yet.</summary>
    static ShareMoney[] Spread(
        RunningLoan loan, Share[] owing, Money amount, bool died, DateOnly date, string order)
    {
        var steps = died ? order : string.Join(',',
            order.Split(',').Where(step => step.StartsWith("overdue", StringComparison.Ordinal)));
        // Of the day after: what falls due on the day itself is in arrears too.
        return
        [
            .. PaymentOrder.Spread(amount, loan, owing, date.AddDays(1), steps)
                .Where(share => share.Total.IsPositive),
        ];
    }

    /// <summary>
    /// First each debtor's own savings, then the group's as a whole, then those of the others in proportion; these
    /// have a claim on her (accounting.md 6).
    /// </summary>
    static (DepositMove[] Savings, SuretyPaid[] Claims) Take(
        RunningLoan loan, ShareMoney[] shares, IReadOnlyDictionary<int, Money> kept)
    {
        var left = new SortedDictionary<int, Money>(
            kept.Where(row => row.Value.IsPositive).ToDictionary(row => row.Key, row => row.Value));
        var taken = new SortedDictionary<int, Money>();
        var claims = new List<SuretyPaid>();
        Money[] needs = [.. shares.Select(share => share.Total)];
        void From(int person, int at, Money amount)
        {
            if (amount.IsZero) return;
            left[person] -= amount;
            needs[at] -= amount;
            taken[person] = taken.GetValueOrDefault(person) + amount;
        }

        for (var i = 0; i < shares.Length; i++)
        {
            var holder = loan.Find(shares[i].Share)!.Person;
            From(holder, i, Money.Min(needs[i], left.GetValueOrDefault(holder)));
        }
        var common = Split.By(Money.Min(left.GetValueOrDefault(0), needs.Sum()), needs);
        for (var i = 0; i < shares.Length; i++) From(0, i, common[i]);
        for (var i = 0; i < shares.Length; i++)
        {
            int[] others = [.. left.Keys.Where(person => person != 0 && left[person].IsPositive)];
            var parts = Split.By(needs[i], [.. others.Select(person => left[person])]);
            for (var j = 0; j < others.Length; j++)
            {
                if (parts[j].IsZero) continue;
                From(others[j], i, parts[j]);
                claims.Add(new SuretyPaid(others[j], shares[i].Share, parts[j]));
            }
        }
        return (
            [.. taken.Select(row => new DepositMove(DepositKind.Surety, loan.Group, row.Key, -row.Value))],
            [.. claims]);
    }
}
