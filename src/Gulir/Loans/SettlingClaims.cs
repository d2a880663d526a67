using Gulir.Book;

namespace Gulir.Loans;

/// <summary>
/// A member gave back to another what that one had paid for her. It is between the two: no entry, no money of the fund.
/// </summary>
/// <param name="Person">Who owed it, when another member has taken her share over since; 0: she who owed first.</param>
public sealed record ClaimSettled(int Loan, int Payer, int Share, Money Amount, DateOnly Date, int Person = 0) : Fact
{
    public override string Kind => "claim_settled";

    public override void Apply(Page page)
    {
        page.Row(LoanSheets.Claim, [Loan, Payer, Share, -Amount.Units]);
        page.Row(LoanSheets.ClaimSettled, [0, Loan, Payer, Share, Date.Number(), Amount.Units, Person], "");
    }
}

/// <summary>The note that a claim was settled was a mistake: it is open again.</summary>
public sealed record ClaimReopened(
    long Original, int Loan, int Payer, int Share, Money Amount, DateOnly Date, RecordHash Reason, int Person = 0)
    : Fact
{
    public override string Kind => "claim_reopened";

    public override void Apply(Page page)
    {
        page.Row(LoanSheets.Claim, [Loan, Payer, Share, Amount.Units]);
        page.Row(LoanSheets.ClaimSettled,
            [Original, Loan, Payer, Share, Date.Number(), -Amount.Units, Person], Reason.ToString());
    }
}

/// <summary>What a member has paid for another's share and did not get back.</summary>
/// <param name="Person">Who owes it: she who held the share when it was paid.</param>
/// <param name="Holder">Who holds the share now; what was paid before stays between those two.</param>
public readonly record struct OpenClaim(int Loan, int Payer, int Share, int Person, Money Amount, int Holder = 0);

/// <summary>What is asked: whose claim on which share was settled, and how much of it (all when absent).</summary>
/// <param name="Person">Who owed it; asked only when two members have held the share.</param>
public sealed record ClaimSettle(
    int Loan, int Payer, int Share, Money? Amount = null, DateOnly? Date = null, int Person = 0);

public static class SettlingClaims
{
    /// <param name="open">Claims on the shares of the loan, as they stand.</param>
    /// <param name="lent">The day on which the loan was paid out; null when it was not.</param>
    public static Outcome<Draft> Decide(
        IReadOnlyList<OpenClaim> open, DateOnly? lent, ClaimSettle ask, Desk desk)
    {
        if (lent is not { } since) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        OpenClaim[] found =
        [
            .. open.Where(row => row.Payer == ask.Payer && row.Share == ask.Share && row.Amount.IsPositive
                && (ask.Person == 0 || row.Person == ask.Person)),
        ];
        if (found.Length == 0) return TroubleRefusals.ClaimUnknown(ask.Payer, ask.Share, ask.Loan);
        if (found.Length > 1) return TroubleRefusals.ClaimOfTwo(ask.Payer, ask.Share, ask.Loan);
        var claim = found[0];
        var amount = ask.Amount ?? claim.Amount;
        if (amount.NotPositive() is { } bad) return bad;
        if (amount > claim.Amount) return TroubleRefusals.ClaimSettledAbove(amount, claim.Amount);
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, since, desk) is { } wrong) return wrong;
        return Draft.Of(new ClaimSettled(ask.Loan, ask.Payer, ask.Share, amount, date, claim.Person));
    }
}
