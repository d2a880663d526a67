using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>The gates of a loan in their order; none is ever skipped (accounting.md 3).</summary>
public enum Gate { Application = 1, Examination = 2, Decision = 3, Disbursement = 4 }

[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Verdict>))]
public enum Verdict { Approve = 1, Refuse = 2, ExamineAgain = 3 }

/// <summary>One member's part of a loan on its way through the gates.</summary>
public sealed record LoanPart(int Share, int Person, Money Requested, Money? Proposed, Money? Approved);

/// <summary>One signature under a decision.</summary>
public sealed record Signature(int Officer, int Human, Role Role, Verdict Verdict, bool Complete, DateOnly On);

/// <summary>
/// A loan before its money is paid out: what was applied for, examined and decided, each as the last fact says.
/// Signatures are those given since the last examination.
/// </summary>
public sealed record Loan(
    int Number, int Group, DateOnly AppliedOn, bool Related, LoanTerms Terms, IReadOnlyList<LoanPart> Parts,
    DateOnly? ExaminedOn, IReadOnlyList<Signature> Signatures, DateOnly? DisbursedOn)
{
    public bool IsRefused => Signatures.Any(signature => signature is { Complete: true, Verdict: Verdict.Refuse });

    public bool IsApproved => Signatures.Any(signature => signature is { Complete: true, Verdict: Verdict.Approve });

    bool IsSentBack => Signatures.Any(signature => signature is { Complete: true, Verdict: Verdict.ExamineAgain });

    /// <summary>The gate that comes next; null when the loan is refused or paid out.</summary>
    public Gate? Next =>
        DisbursedOn is not null || IsRefused ? null
        : ExaminedOn is null || IsSentBack ? Gate.Examination
        : IsApproved ? Gate.Disbursement
        : Gate.Decision;

    /// <summary>Refuses an act that does not belong to the gate that comes next.</summary>
    public Refusal? NotAt(Gate gate) =>
        IsRefused ? LoanRefusals.LoanRefused(Number)
        : Next is { } next && next < gate ? LoanRefusals.GateSkipped(next)
        : Next == gate ? null
        : LoanRefusals.GatePassed(gate);

    public LoanPart? Find(int person) => Parts.FirstOrDefault(part => part.Person == person);

    /// <summary>The day of the last gate passed; the next one is not earlier.</summary>
    public DateOnly LastGateOn =>
        Signatures.Select(signature => signature.On).Append(ExaminedOn ?? AppliedOn).Append(AppliedOn).Max();
}
