using Gulir.Loans;
using Gulir.Server.Frame;

namespace Gulir.Server.Loans.Gates;

/// <summary>Where a loan stands on its way to the pay-out, in words.</summary>
public static class GateWords
{
    public static string State(Loan loan, Language language) => loan switch
    {
        { DisbursedOn: not null } => language.Say("sudah cair", "paid out"),
        { IsRefused: true } => language.Say("ditolak", "refused"),
        { Next: Gate.Examination, ExaminedOn: not null } => language.Say("periksa lagi", "examine again"),
        { Next: Gate.Examination } => language.Say("menunggu pemeriksaan", "waits for the examination"),
        { Next: Gate.Decision, Signatures.Count: 0 } => language.Say("menunggu putusan", "waits for the decision"),
        { Next: Gate.Decision } => language.Say(
            $"{loan.Signatures.Count} tanda tangan, belum lengkap",
            $"{loan.Signatures.Count} signed, not complete"),
        _ => language.Say("menunggu pencairan", "waits for the pay-out"),
    };

    public static string Mark(Loan loan) => loan switch
    {
        { IsRefused: true } => "state bad",
        { DisbursedOn: not null } or { IsApproved: true } => "state good",
        _ => "state care",
    };

    public static string Signed(Loan loan, Language language) =>
        loan.IsRefused ? language.Say("ditolak", "refused")
        : loan.IsApproved ? language.Say("putusan lengkap", "decision complete")
        : loan.Signatures.Count > 0 ? language.Say(
            $"{loan.Signatures.Count} tanda tangan", $"{loan.Signatures.Count} signed")
        : language.Say("belum diputus", "not decided");

    public static string Of(Verdict verdict, Language language) => verdict switch
    {
        Verdict.Approve => language.Say("setuju", "approves"),
        Verdict.Refuse => language.Say("menolak", "refuses"),
        _ => language.Say("periksa lagi", "examine again"),
    };

    public static string Terms(LoanInGates loan, Language language) =>
        $"{loan.Product?.Name}: {Of(loan.Loan.Terms, language)}";

    public static string Of(LoanTerms terms, Language language) => language.Say(
        $"{terms.Count} {TermWords.Every(terms.Every, language)}, jasa {Rate(terms, language)}",
        $"{terms.Count} {TermWords.Every(terms.Every, language)}, service {Rate(terms, language)}");

    static string Rate(LoanTerms terms, Language language) =>
        $"{terms.Rate} {TermWords.Method(terms.Method, language)}";
}
