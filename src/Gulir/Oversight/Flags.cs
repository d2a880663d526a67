using Gulir.Ledger;

namespace Gulir.Oversight;

/// <summary>The checks there are. Each raises a question to look at; none proves anything.</summary>
public enum Check
{
    SameDayRenewal, CashHeld, OnePayer, ReversedSameDay, OneHuman, RoundCost, GateOverride, RelatedSigner,
}

/// <summary>One thing to look at: which check raises it, on which day, for which loan or vouchers.</summary>
/// <param name="Loan">0 when it is about no loan.</param>
public sealed record Flag(
    Check Check, DateOnly Date, int Loan, IReadOnlyList<VoucherNumber> Vouchers, Money? Amount = null);

/// <summary>A loan from its application to its last payment, as the checks look at it.</summary>
/// <param name="AppliedBy">The human who recorded the application; 0 when it came with opening balances.</param>
/// <param name="PaidOutBy">The human who recorded the pay-out.</param>
/// <param name="Settled">The day on which the last of it was paid; null while something is owed.</param>
/// <param name="Overrides">Days on which a gate was passed with a written reason.</param>
public sealed record LoanLife(
    int Loan, int Group, int AppliedBy, DateOnly? PaidOut, int PaidOutBy, VoucherNumber? PayOut, Money Principal,
    DateOnly? Settled, VoucherNumber? LastPaid, IReadOnlyList<DateOnly> Overrides);

/// <summary>One payment on a loan: what was paid for whom, and what one member paid for others.</summary>
public sealed record Collected(
    int Loan, DateOnly Paid, VoucherNumber Voucher, IReadOnlyList<(int Person, Money Amount)> Shares,
    IReadOnlyList<(int Payer, int For, Money Amount)> Claims)
{
    /// <summary>The member who paid for all others in it; null when each paid for herself.</summary>
    public int? OnePayer()
    {
        foreach (var payer in Claims.Select(claim => claim.Payer).Distinct())
        {
            var others = Shares.Where(share => share.Person != payer && share.Amount.IsPositive).ToArray();
            if (others.Length > 0 && others.All(share => share.Amount <= Claims
                .Where(claim => claim.Payer == payer && claim.For == share.Person).Sum(claim => claim.Amount)))
                return payer;
        }
        return null;
    }
}

/// <summary>A voucher that was taken back, with the days on which both were recorded.</summary>
public sealed record TakenBack(
    VoucherNumber Original, VoucherNumber Reversal, DateOnly Recorded, DateOnly Reversed, Money Amount, int Loan);

/// <summary>An officer signed about a loan, and was listed as related to one of its borrowers afterwards.</summary>
/// <param name="Listed">The day on which the list was told.</param>
public sealed record SignedBefore(int Loan, DateOnly Listed, Money Principal);

/// <summary>A cost that was paid out.</summary>
public sealed record CostPaid(DateOnly Date, VoucherNumber Voucher, AccountCode Account, Money Amount);

/// <summary>
/// Marks that supervisors know from other funds, each a pure question to what the book says. What is found is to be
/// looked at ("perlu dilihat"): most of it has a good reason.
/// </summary>
public static class Flags
{
    const int TimesRunning = 3;

    /// <summary>A cost that is a multiple of this is round.</summary>
    const long RoundStep = 100_000;

    /// <summary>
    /// A KSM is paid out on the very day on which it settled another loan: the new money may have paid the old.
    /// </summary>
    public static IEnumerable<Flag> SameDayRenewal(IReadOnlyList<LoanLife> loans)
    {
        foreach (var loan in loans.Where(loan => loan.PaidOut is not null))
            foreach (var old in loans)
                if (old.Loan != loan.Loan && old.Group == loan.Group && old.Settled == loan.PaidOut)
                    yield return new Flag(
                        Check.SameDayRenewal, loan.PaidOut!.Value, loan.Loan, Both(old.LastPaid, loan.PayOut),
                        loan.Principal);
    }

    /// <summary>
    /// The box held more than the limit at the end of more than so many days running: receipts are deposited late.
    /// </summary>
    /// <param name="ends">What the box held at the end of each day, day by day.</param>
    public static IEnumerable<Flag> CashHeld(IReadOnlyList<(DateOnly Day, Money Held)> ends, Money limit, long days)
    {
        var from = 0;
        for (var i = 0; i <= ends.Count; i++)
        {
            if (i < ends.Count && ends[i].Held > limit) continue;
            if (i - from > days)
                yield return new Flag(
                    Check.CashHeld, ends[from].Day, 0, [], ends.Skip(from).Take(i - from).Max(end => end.Held));
            from = i + 1;
        }
    }

    /// <summary>
    /// One member has paid for all the others three payments running: she may be the only one who has the money.
    /// </summary>
    public static IEnumerable<Flag> OnePayer(IEnumerable<Collected> payments)
    {
        foreach (var loan in payments.GroupBy(paid => paid.Loan))
        {
            var running = new List<Collected>();
            int? payer = null;
            foreach (var paid in loan.OrderBy(paid => paid.Paid).ThenBy(paid => paid.Voucher.Number))
            {
                var one = paid.OnePayer();
                if (one is null || one != payer) running.Clear();
                payer = one;
                if (one is null) continue;
                running.Add(paid);
                if (running.Count % TimesRunning == 0)
                    yield return new Flag(
                        Check.OnePayer, paid.Paid, loan.Key,
                        [.. running.TakeLast(TimesRunning).Select(payment => payment.Voucher)],
                        running.TakeLast(TimesRunning).Sum(payment => payment.Shares.Sum(share => share.Amount)));
            }
        }
    }

    /// <summary>A voucher was taken back on the day of its recording: the receipt may be in someone's hand.</summary>
    public static IEnumerable<Flag> ReversedSameDay(IEnumerable<TakenBack> reversals) => reversals
        .Where(row => row.Recorded == row.Reversed)
        .Select(row => new Flag(
            Check.ReversedSameDay, row.Reversed, row.Loan, [row.Original, row.Reversal], row.Amount));

    /// <summary>The same human recorded the application and paid out its money.</summary>
    public static IEnumerable<Flag> OneHuman(IEnumerable<LoanLife> loans) => loans
        .Where(loan => loan.PaidOut is not null && loan.AppliedBy != 0 && loan.AppliedBy == loan.PaidOutBy)
        .Select(loan => new Flag(
            Check.OneHuman, loan.PaidOut!.Value, loan.Loan, Both(null, loan.PayOut), loan.Principal));

    /// <summary>A large cost that is a round number; the fixed incentive of the staff is not meant.</summary>
    /// <param name="from">The smallest cost to look at; zero looks at none.</param>
    public static IEnumerable<Flag> RoundCost(IEnumerable<CostPaid> costs, Money from) => costs
        .Where(cost => from.IsPositive && cost.Account != Accounts.Incentive && cost.Amount >= from
            && cost.Amount.Units % RoundStep == 0)
        .Select(cost => new Flag(Check.RoundCost, cost.Date, 0, [cost.Voucher], cost.Amount));

    /// <summary>A gate was passed with a written reason: a ceiling, a term, more than was proposed.</summary>
    public static IEnumerable<Flag> GateOverride(IEnumerable<LoanLife> loans) => loans
        .SelectMany(loan => loan.Overrides.Select(day =>
            new Flag(Check.GateOverride, day, loan.Loan, [], loan.Principal.IsPositive ? loan.Principal : null)));

    /// <summary>
    /// The list of related parties is asked on the day of a signature, so what was signed before stays; whether the
    /// kinship was there already is for somebody to look at.
    /// </summary>
    public static IEnumerable<Flag> RelatedSigner(IEnumerable<SignedBefore> signed) => signed.Distinct().Select(row =>
        new Flag(Check.RelatedSigner, row.Listed, row.Loan, [], row.Principal.IsPositive ? row.Principal : null));

    static VoucherNumber[] Both(VoucherNumber? first, VoucherNumber? second) =>
        [.. new[] { first, second }.OfType<VoucherNumber>()];
}
