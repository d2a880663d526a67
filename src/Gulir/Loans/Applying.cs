using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;

namespace Gulir.Loans;

public readonly record struct PersonAmount(int Person, Money Amount);

public readonly record struct ShareAmount(int Share, Money Amount);

/// <summary>A group applies for a loan, member by member. Shares are numbered in the order they are asked.</summary>
public sealed record LoanApplied(
    int Loan, int Group, DateOnly Date, bool Related, string Product, LoanTerms Terms,
    IReadOnlyList<PersonAmount> Members, RecordHash Reason) : Fact
{
    public override string Kind => "loan_applied";

    public override void Apply(Page page)
    {
        page.Row(LoanSheets.Application,
            [Loan, Group, Date.Number(), Related ? 1 : 0, .. Terms.Columns()], Product, Reason.ToString());
        for (var i = 0; i < Members.Count; i++)
            page.Row(LoanSheets.ApplicationShare, [Loan, i + 1, Members[i].Person, Members[i].Amount.Units]);
    }
}

/// <summary>What is asked: which group, which product, how many instalments, and how much each member wants.</summary>
/// <param name="Product">The usual product when absent.</param>
/// <param name="Count">Instalments; the product's usual count when absent.</param>
/// <param name="Related">True when an officer, perangkat desa or their household is among the borrowers.</param>
/// <param name="Reason">Why a ceiling or the longest term is passed by the LKM's leave.</param>
/// <param name="Referral">To which formal lender a member past the last cycle was referred.</param>
public sealed record LoanApply(
    int Group, IReadOnlyList<PersonAmount> Members, string Product = "umum", int? Count = null, DateOnly? Date = null,
    bool Related = false, string? Reason = null, string? Referral = null);

/// <summary>What the rules look at when a loan is applied for or paid out.</summary>
/// <param name="GroupLoans">The group's running loans.</param>
/// <param name="MemberLoans">Running loans in which one of the asked members has a share.</param>
/// <param name="Related">Whether the fund's list of related parties finds one of them.</param>
/// <param name="LoansBefore">How many loans each asked member has had paid out before.</param>
public sealed record Standing(
    Group? Group, IReadOnlyList<RunningLoan> GroupLoans, IReadOnlyList<RunningLoan> MemberLoans,
    IReadOnlyDictionary<int, int> LoansBefore, bool FirstLoan, bool Related = false)
{
    /// <summary>What the group's written-off shares still owe, unless a citizens' meeting decided otherwise since.
    /// </summary>
    public Money OffBalance { get; init; }

    /// <summary>
    /// A group or a member in arrears gets no new money while any share has age 1 or more (accounting.md 6), and a
    /// group none while a share of it is written off (accounting.md 8).
    /// </summary>
    public Refusal? InArrears(IEnumerable<int> persons, DateOnly day)
    {
        if (OffBalance.IsPositive) return TroubleRefusals.GroupWrittenOff(Group!.Number, OffBalance);
        foreach (var loan in GroupLoans)
            if (ArrearsAge.Of(loan, day) >= 1) return LoanRefusals.GroupInArrears(loan.Group, loan.Number);
        foreach (var loan in MemberLoans)
            foreach (var share in loan.Shares)
                if (persons.Contains(share.Person) && ArrearsAge.Of(loan, share, day) >= 1)
                    return LoanRefusals.MemberInArrears(share.Person, loan.Number);
        return null;
    }
}

public static class Applying
{
    const int ReasonLimit = 1000;

    public static Outcome<Draft> Decide(
        int loansSoFar, DateOnly since, Standing standing, Product? product, Settings settings, LoanApply ask,
        Desk desk)
    {
        if (standing.Group is not { } group) return GroupRefusals.GroupUnknown(ask.Group);
        if (product is null) return LoanRefusals.ProductUnknown(ask.Product);
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return Ledger.LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < since) return Ledger.LedgerRefusals.DateBeforeFund(date, since);
        if (date < group.Formed) return LoanRefusals.GateDate(date, group.Formed);
        if (Plain.TooLong("reason", ask.Reason, ReasonLimit) is { } tooLong) return tooLong;
        if (Plain.TooLong("referral", ask.Referral, ReasonLimit) is { } referral) return referral;
        if (CheckMembers(group, standing, settings, ask) is { } member) return member;
        var count = ask.Count ?? product.Terms.Count;
        if (count < product.CountMin || (count > product.CountMax && string.IsNullOrWhiteSpace(ask.Reason)))
            return LoanRefusals.CountOutside(count, product.CountMin, product.CountMax);
        if (Eligibility.Stop(group, standing.FirstLoan, settings) is { } stop) return stop;
        if (standing.InArrears(ask.Members.Select(asked => asked.Person), date) is { } arrears) return arrears;

        var terms = product.Terms with { Count = count };
        var trial = Scheduling.Of(terms.For(ask.Members[0].Amount, date, null));
        if (trial.Refusal is { } schedule) return schedule;
        var reason = SideRecord.Text(
            string.Join("\n", new[] { ask.Reason, ask.Referral }.Where(text => !string.IsNullOrWhiteSpace(text))),
            desk);
        return Draft.Of(
            new LoanApplied(
                loansSoFar + 1, group.Number, date, ask.Related || standing.Related, product.Code, terms, ask.Members,
                reason.Hash()),
            reason);
    }

    static Refusal? CheckMembers(Group group, Standing standing, Settings settings, LoanApply ask)
    {
        if (ask.Members.Count == 0) return LoanRefusals.NobodyBorrows();
        var ceilings = settings.Amounts("ceilings");
        var seen = new HashSet<int>();
        foreach (var (person, amount) in ask.Members)
        {
            if (group.Find(person) is null) return GroupRefusals.NotAMember(person, group.Number);
            if (!seen.Add(person)) return LoanRefusals.MemberTwiceInLoan(person);
            if (amount.NotPositive() is { } bad) return bad.About("person", person);
            if (ShareSteps.Check(amount, settings) is { } step) return step.About("person", person);
            var before = standing.LoansBefore.GetValueOrDefault(person);
            var ceiling = new Money(ceilings[Math.Min(before, ceilings.Length - 1)]);
            if (amount > ceiling && string.IsNullOrWhiteSpace(ask.Reason))
                return LoanRefusals.AboveCeiling(person, amount, ceiling);
            if (before >= settings.Number("loans_before_referral") && string.IsNullOrWhiteSpace(ask.Referral))
                return LoanRefusals.ReferralMissing(person, before);
        }
        return null;
    }
}

/// <summary>
/// Shares are multiples of the fund's step, as asked, as proposed and as approved (accounting.md 12).
/// </summary>
static class ShareSteps
{
    public static Refusal? Check(Money amount, Settings settings)
    {
        var step = settings.Number("share_step");
        return step > 0 && amount.Units % step != 0 ? LoanRefusals.ShareStep(amount, step) : null;
    }
}
