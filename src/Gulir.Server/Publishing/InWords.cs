using Gulir.Risk;
using Gulir.Server.Frame;

namespace Gulir.Server.Publishing;

/// <summary>An indicator as a sentence that needs no dictionary, with its grade.</summary>
public sealed record Sentence(string Text, Ratio Ratio);

/// <summary>
/// The programme's indicators for citizens: counts instead of per cents where people are counted, a hundred rupiah
/// where money is. Where nothing can be reckoned the sentence says why.
/// </summary>
public static class InWords
{
    /// <param name="behind">From which age of arrears a KSM counts as behind, in months.</param>
    public static IReadOnlyList<Sentence> Of(
        IndicatorParts parts, Indicators ratios, long behind, int year, Language language) =>
    [
        new(Behind(parts, behind, language), ratios.Lar),
        new(AtRisk(ratios.Par, language), ratios.Par),
        new(NotLate(ratios.Rr, behind, language), ratios.Rr),
        new(Covered(ratios.Ccr, year, language), ratios.Ccr),
        new(Earned(ratios.Roi, language), ratios.Roi),
    ];

    /// <summary>Those of loans that could be those of a few persons are left out.</summary>
    public static IReadOnlyList<Sentence> WithoutLoans(
        Indicators ratios, int year, Language language) =>
        [new(Covered(ratios.Ccr, year, language), ratios.Ccr), new(Earned(ratios.Roi, language), ratios.Roi)];

    static string Behind(IndicatorParts parts, long behind, Language language)
    {
        var (all, late) = (Writing.Thousands(parts.ActiveGroups), Writing.Thousands(parts.GroupsAtRisk));
        return (parts.ActiveGroups, parts.GroupsAtRisk) switch
        {
            (0, _) => language.Say("Tidak ada KSM yang sedang meminjam.", "No KSM is borrowing at present."),
            (_, 0) => language.Say(
                $"Dari {all} KSM yang meminjam, tidak ada yang menunggak {behind} bulan atau lebih.",
                $"Of {all} KSM that borrow, none is {behind} months or more behind."),
            _ => language.Say(
                $"Dari {all} KSM yang meminjam, {late} menunggak {behind} bulan atau lebih.",
                $"Of {all} KSM that borrow, {late} are {behind} months or more behind."),
        };
    }

    static string AtRisk(Ratio par, Language language) => !par.HasValue
        ? language.Say(
            "Tidak ada uang yang sedang dipinjam, jadi tidak ada yang berisiko.",
            "No money is lent at present, so none is at risk.")
        : language.Say(
            $"Dari setiap Rp 100 yang sedang dipinjam, Rp {Hundred(par)} ada pada pinjaman yang menunggak itu.",
            $"Of every Rp 100 that are lent, Rp {Hundred(par)} are in those loans that are behind.");

    static string NotLate(Ratio rr, long behind, Language language) => !rr.HasValue
        ? language.Say("Tidak ada pinjaman yang harus dikembalikan.", "There is no loan to be paid back.")
        : language.Say(
            $"Dari setiap Rp 100 itu, Rp {Hundred(rr)} tidak terlambat {behind} bulan atau lebih.",
            $"Of every Rp 100 of these, Rp {Hundred(rr)} are not {behind} months or more overdue.");

    static string Covered(Ratio ccr, int year, Language language) => !ccr.HasValue
        ? language.Say(
            $"Tahun {year} belum ada biaya, jadi belum dapat dibandingkan dengan pendapatan.",
            $"{year} has no cost yet, so income cannot be compared with it.")
        : language.Say(
            $"Untuk setiap Rp 100 biaya UPK tahun {year}, pendapatannya Rp {Hundred(ccr)}.",
            $"For every Rp 100 of cost in {year} the UPK had an income of Rp {Hundred(ccr)}.");

    static string Earned(Ratio roi, Language language) => roi switch
    {
        { HasValue: false } => language.Say("Modal belum ada.", "There is no capital yet."),
        { Numerator: var result } when result == 0 => language.Say(
            "Tahun ini modal belum menghasilkan laba.", "The capital has earned no result this year."),
        { Numerator: var loss } when loss < 0 => language.Say(
            $"Setiap Rp 100 modal berkurang Rp {Hundred(roi).TrimStart('-')} bila dihitung setahun: dana merugi.",
            $"Every Rp 100 of capital lose Rp {Hundred(roi).TrimStart('-')} a year: the fund has a loss."),
        _ => language.Say(
            $"Setiap Rp 100 modal menghasilkan laba Rp {Hundred(roi)} bila dihitung setahun.",
            $"Every Rp 100 of capital earn a result of Rp {Hundred(roi)} a year."),
    };

    /// <summary>A ratio as rupiah of a hundred, with one decimal.</summary>
    static string Hundred(Ratio ratio) => Figures.Percent(ratio).TrimEnd('%');
}
