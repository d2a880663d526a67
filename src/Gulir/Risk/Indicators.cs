using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;

namespace Gulir.Risk;

/// <summary>The grades of POB 2013; the limit itself belongs to the middle grade.</summary>
public enum Grade { Satisfactory, Minimum, Suspended, NotComputable }

/// <summary>A ratio as an exact fraction with its grade; no value when its denominator is zero or less.</summary>
public readonly record struct Ratio(Int128 Numerator, Int128 Denominator, Grade Grade)
{
    /// <summary>Decimals of a ratio that is written for machines.</summary>
    public const int Places = 10;

    public bool HasValue => Denominator > 0;

    /// <summary>The value times 10^<paramref name="places"/>, half away from zero.</summary>
    public Int128 Scaled(int places)
    {
        Int128 scale = 1;
        for (var i = 0; i < places; i++) scale *= 10;
        return Rounding.Divide(Numerator * scale, Denominator, Direction.Nearest);
    }
}

/// <summary>Sums of the ledger that indicators need, on one day; amounts positive on their normal side.</summary>
/// <param name="Income">1 January to the day, without closing entries; so is the cost.</param>
/// <param name="Months">Months of the year so far (first year: since the first fact).</param>
public sealed record LedgerFigures(
    Money TotalAssets, Money CapitalReceived, Money FundCapital, Money Income, Money Cost, int Months)
{
    public Money Result => Income - Cost;
}

/// <summary>
/// The parts of a fund's indicators on a day (accounting.md 15). Regions add parts, never ratios.
/// <paramref name="Months"/> is the n that annualises the result.
/// </summary>
public sealed record IndicatorParts(
    int ActiveGroups, int ActiveBorrowers, Money Outstanding, Money TotalAssets, Money CapitalReceived,
    int GroupsAtRisk, Money OutstandingAtRisk, Money OverdueAtRisk, Money Income, Money Cost, Money FundCapital,
    int Months)
{
    public static IndicatorParts Of(Portfolio portfolio, LedgerFigures ledger, Settings settings)
    {
        var threshold = settings.Number("arrears_age");
        var aged = portfolio.Loans.Where(loan => ArrearsAge.Of(loan.Paid, portfolio.Day) >= threshold).ToArray();
        // A rescheduled loan counts as at risk until it has proven itself; RR asks for what is overdue alone.
        var counted = portfolio.Loans.Where(loan => loan.UnderWatch).Union(aged).ToArray();
        var atRisk = counted.Where(loan => loan.Outstanding.IsPositive).ToArray();
        // A group counts for any loan of that age, also one that owes only service, while it has principal in another.
        var active = portfolio.Outstanding.Select(loan => loan.Booked.Group).ToHashSet();
        var capital = settings.Text("roi_modal") == "received" ? ledger.CapitalReceived : ledger.FundCapital;
        return new IndicatorParts(
            portfolio.ActiveGroups, portfolio.ActiveBorrowers, portfolio.Outstanding.Sum(loan => loan.Outstanding),
            ledger.TotalAssets, ledger.CapitalReceived,
            counted.Select(loan => loan.Booked.Group).Distinct().Count(active.Contains),
            atRisk.Sum(loan => loan.Outstanding),
            aged.Where(loan => loan.Outstanding.IsPositive)
                .Sum(loan => Money.Min(loan.Paid.Overdue(portfolio.Day).Principal, loan.Outstanding)),
            ledger.Income, ledger.Cost, capital, ledger.Months);
    }
}

/// <summary>The figures of one fund, or of a region, with ratios graded on their unrounded value.</summary>
public sealed record Indicators(
    int ActiveGroups, int ActiveBorrowers, Money Outstanding, Money TotalAssets, Money CapitalReceived,
    Ratio Lar, Ratio Par, Ratio Ccr, Ratio Roi, Ratio Rr)
{
    /// <summary>Sums of counts and amounts; ratios from summed numerators and denominators, graded anew.</summary>
    public static Indicators Of(IReadOnlyList<IndicatorParts> parts, Settings settings)
    {
        var outstanding = parts.Sum(part => part.Outstanding);
        var common = parts.Aggregate(1, (sofar, part) => LeastCommonMultiple(sofar, Math.Max(part.Months, 1)));
        Int128 annualised = 0;
        foreach (var part in parts)
            annualised += (Int128)(part.Income - part.Cost).Units * 12 * (common / Math.Max(part.Months, 1));
        return new Indicators(
            parts.Sum(part => part.ActiveGroups), parts.Sum(part => part.ActiveBorrowers), outstanding,
            parts.Sum(part => part.TotalAssets), parts.Sum(part => part.CapitalReceived),
            Grading.Low(parts.Sum(part => part.GroupsAtRisk), parts.Sum(part => part.ActiveGroups),
                settings.Amounts("grade_lar")),
            Grading.Low(
                parts.Sum(part => part.OutstandingAtRisk).Units, outstanding.Units, settings.Amounts("grade_par")),
            Grading.High(parts.Sum(part => part.Income).Units, parts.Sum(part => part.Cost).Units,
                settings.Amounts("grade_ccr")),
            Grading.High(
                annualised, (Int128)parts.Sum(part => part.FundCapital).Units * common, settings.Amounts("grade_roi")),
            Grading.High((outstanding - parts.Sum(part => part.OverdueAtRisk)).Units, outstanding.Units,
                settings.Amounts("grade_rr")));
    }

    internal static int LeastCommonMultiple(int a, int b)
    {
        var (x, y) = (a, b);
        while (y != 0) (x, y) = (y, x % y);
        return a / x * b;
    }
}

/// <summary>Grades compare exact fractions with per cents; nothing is rounded first.</summary>
static class Grading
{
    /// <summary>Low is good: below the first limit satisfactory, up to the second minimum.</summary>
    public static Ratio Low(Int128 numerator, Int128 denominator, long[] limits) => new(numerator, denominator,
        denominator <= 0 ? Grade.NotComputable
        : numerator * 100 < denominator * limits[0] ? Grade.Satisfactory
        : numerator * 100 <= denominator * limits[1] ? Grade.Minimum
        : Grade.Suspended);

    /// <summary>High is good: over the first limit satisfactory, from the second minimum.</summary>
    public static Ratio High(Int128 numerator, Int128 denominator, long[] limits) => new(numerator, denominator,
        denominator <= 0 ? Grade.NotComputable
        : numerator * 100 > denominator * limits[0] ? Grade.Satisfactory
        : numerator * 100 >= denominator * limits[1] ? Grade.Minimum
        : Grade.Suspended);
}
