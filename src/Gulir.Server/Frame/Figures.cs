using Gulir.Risk;

namespace Gulir.Server.Frame;

/// <summary>Ratios and large amounts as people read them.</summary>
public static class Figures
{
    const int PercentTenths = 3;

    /// <summary><c>7,4%</c>, from the exact fraction.</summary>
    public static string Percent(Ratio ratio)
    {
        if (!ratio.HasValue) return "–";
        var tenths = ratio.Scaled(PercentTenths);
        var size = Int128.Abs(tenths);
        return $"{(tenths < 0 ? "-" : "")}{Writing.Thousands((long)(size / 10))},{size % 10}%";
    }

    /// <summary>The class of the state pill: round good, diamond care, square bad.</summary>
    public static string Mark(Grade grade) => grade switch
    {
        Grade.Satisfactory => "state good",
        Grade.Minimum => "state care",
        Grade.Suspended => "state bad",
        _ => "hint",
    };

    public static string Word(Grade grade, Language language) => grade switch
    {
        Grade.Satisfactory => language.Say("memuaskan", "satisfactory"),
        Grade.Minimum => language.Say("minimum", "minimum"),
        Grade.Suspended => language.Say("tidak memadai (penundaan)", "inadequate (suspended)"),
        _ => language.Say("tidak dapat dihitung", "cannot be computed"),
    };

    /// <summary>The class of a collectability pill, by how far down the table it stands.</summary>
    public static string Mark(LoanClass row, Scheme scheme) => Array.IndexOf(scheme.Classes, row) switch
    {
        0 => "state good",
        1 => "state care",
        _ => "state bad",
    };

    public static string Name(LoanClass row, Language language) => language.Say(row.NameId, row.NameEn);

    /// <summary><c>2,98 miliar</c>, <c>14,2 juta</c>: for a chart, never for a book.</summary>
    public static string Rough(Money amount, Language language) => amount.Units switch
    {
        >= 1_000_000_000 => Hundredths(Nearest(amount, 10_000_000)) + language.Say(" miliar", " billion"),
        >= 1_000_000 => Hundredths(Nearest(amount, 10_000)) + language.Say(" juta", " million"),
        _ => amount.ToString(),
    };

    static long Nearest(Money amount, long size) => Rounding.Divide(amount.Units, size, Direction.Nearest);

    static string Hundredths(long hundredths) => $"{Writing.Thousands(hundredths / 100)},{hundredths % 100:00}";
}
