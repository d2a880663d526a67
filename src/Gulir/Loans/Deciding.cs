using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>
/// One signature under a decision, with the approved amount of each share. The signature that completes the decision
/// says so; a loan is decided by two facts of two different humans (three when a related party borrows).
/// </summary>
public sealed record LoanDecided(
    int Loan, DateOnly Date, int Officer, int Human, Role Role, Verdict Verdict, bool Complete,
    IReadOnlyList<ShareAmount> Approved, RecordHash Reason) : Fact
{
    public override string Kind => "loan_decided";

    public override void Apply(Page page)
    {
        page.Row(LoanSheets.Decision,
            [Loan, Date.Number(), Officer, Human, (long)Role, (long)Verdict, Complete ? 1 : 0], Reason.ToString());
        foreach (var share in Approved) page.Row(LoanSheets.DecisionShare, [Loan, share.Share, share.Amount.Units]);
    }
}

/// <summary>
/// What is asked: a verdict, and for an approval the amount of each member (the proposal when absent).
/// </summary>
/// <param name="Reason">Needed to refuse, to send back, and to approve more than was proposed.</param>
public sealed record LoanDecide(
    int Loan, Verdict Verdict, IReadOnlyList<PersonAmount>? Amounts = null, string? Reason = null,
    DateOnly? Date = null);

/// <summary>What a decision still waits for, so that a page can say whom to ask.</summary>
/// <param name="Count">Signatures still to come, of humans who have not signed.</param>
public sealed record SignaturesWanted(bool Manager, bool Lkm, int Count);

public static class Deciding
{
    const int Signatures = 2;
    const int SignaturesWhenRelated = 3;

    /// <param name="kin">Related parties among the borrowers, as the fund's list finds them today.</param>
    public static Outcome<Draft> Decide(
        Loan? loan, Officer officer, Settings settings, LoanDecide ask, Desk desk, Kinship? kin = null)
    {
        if (loan is null) return LoanRefusals.LoanUnknown(ask.Loan);
        if (kin is { Any: true }) loan = loan with { Related = true };
        if (loan.NotAt(Gate.Decision) is { } gate) return gate;
        if (officer.Role is not (Role.Manager or Role.Coordinator or Role.LkmMember))
            return LoanRefusals.RoleDoesNotDecide(officer.Role);
        if (loan.Signatures.Any(signature => signature.Human == officer.Human)) return LoanRefusals.SameHumanTwice();
        if (kin?.Humans.Contains(officer.Human) == true) return LoanRefusals.SignerIsRelated();
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, loan.LastGateOn, desk) is { } wrong) return wrong;
        if (!Enum.IsDefined(ask.Verdict)) return LoanRefusals.SignatureOfRoleMissing();
        if (ask.Verdict != Verdict.Approve && string.IsNullOrWhiteSpace(ask.Reason))
            return Ledger.LedgerRefusals.ReasonMissing();

        var amounts = ask.Verdict == Verdict.Approve ? Approved(loan, settings, ask) : Array.Empty<ShareAmount>();
        if (amounts.Refusal is { } refusal) return refusal;
        var complete = ask.Verdict != Verdict.Approve || Completes(loan, officer);
        if (!complete && loan.Signatures.Count + 1 >= Wanted(loan)) return LoanRefusals.SignatureOfRoleMissing();
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(
            new LoanDecided(loan.Number, date, officer.Number, officer.Human, officer.Role, ask.Verdict, complete,
                amounts.Value, reason.Hash()),
            reason);
    }

    public static SignaturesWanted StillWanted(Loan loan) => new(
        !loan.Signatures.Any(signature => signature.Role == Role.Manager),
        !loan.Signatures.Any(signature => signature.Role is Role.Coordinator or Role.LkmMember),
        Wanted(loan) - loan.Signatures.Count);

    static int Wanted(Loan loan) => loan.Related ? SignaturesWhenRelated : Signatures;

    /// <summary>Enough signatures, the manager of the UPK and someone of the LKM among them [S4].</summary>
    static bool Completes(Loan loan, Officer officer)
    {
        Role[] roles = [.. loan.Signatures.Select(signature => signature.Role), officer.Role];
        return roles.Length >= Wanted(loan) && roles.Contains(Role.Manager)
            && roles.Any(role => role is Role.Coordinator or Role.LkmMember);
    }

    static Outcome<ShareAmount[]> Approved(Loan loan, Settings settings, LoanDecide ask)
    {
        var shares = new List<ShareAmount>(loan.Parts.Count);
        var signed = loan.Signatures.Count > 0;
        var seen = new HashSet<int>();
        foreach (var given in ask.Amounts ?? [])
        {
            if (!seen.Add(given.Person)) return LoanRefusals.MemberTwiceInLoan(given.Person);
            if (loan.Find(given.Person) is null) return LoanRefusals.MemberNotInLoan(given.Person, loan.Number);
            if (given.Amount.Units < 0) return BasicRefusals.AmountNotPositive(given.Amount);
        }
        foreach (var part in loan.Parts)
        {
            var standing = signed ? part.Approved!.Value : part.Proposed!.Value;
            var amount = ask.Amounts is null
                ? standing
                : ask.Amounts.FirstOrDefault(given => given.Person == part.Person).Amount;
            if (signed && amount != standing) return LoanRefusals.DecisionDiffers(part.Person, standing, amount);
            if (amount > part.Requested) return LoanRefusals.AboveRequested(part.Person, amount, part.Requested);
            if (amount > part.Proposed && string.IsNullOrWhiteSpace(ask.Reason))
                return Ledger.LedgerRefusals.ReasonMissing();
            if (ShareSteps.Check(amount, settings) is { } step) return step;
            shares.Add(new ShareAmount(part.Share, amount));
        }
        return shares.TrueForAll(share => share.Amount.IsZero) ? LoanRefusals.NobodyBorrows() : shares.ToArray();
    }
}
