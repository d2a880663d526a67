namespace Gulir.Basics;

/// <summary>
/// Dates as numbers (yyyymmdd), so that both databases store and order them alike, and as month steps.
/// </summary>
public static class Dates
{
    public static int Number(this DateOnly date) => date.Year * 10_000 + date.Month * 100 + date.Day;

    public static DateOnly FromNumber(long number) =>
        new((int)(number / 10_000), (int)(number / 100 % 100), (int)(number % 100));

    /// <summary>Whole months from one day to a later one, clamped to the end of a month as due dates are.</summary>
    public static int WholeMonths(DateOnly from, DateOnly to)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}
