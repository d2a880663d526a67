using Gulir.Basics;

namespace Gulir.Loans;

/// <summary>Periods as whole parts of a year, so that the rate of a period stays an exact fraction.</summary>
static class DayCounting
{
    /// <summary>Parts in a year. The rate of a period is the rate times its parts, over these.</summary>
    public static long PartsOfYear(DayCount count) => count switch
    {
        DayCount.Period => 1,
        DayCount.Thirty360 or DayCount.Actual360 => 360,
        DayCount.Actual365 => 365,
        DayCount.ActualActual => 365 * 366,
        _ => Must.Never<long>("a day count is one of the named ones."),
    };

    /// <summary>Parts in the period from a day to a later one, or to the same one.</summary>
    public static long Parts(DayCount count, DateOnly from, DateOnly to) => count switch
    {
        DayCount.Period => 1,
        DayCount.Thirty360 => (to.Year - from.Year) * 360 + (to.Month - from.Month) * 30
            + Math.Min(to.Day, 30) - Math.Min(from.Day, 30),
        DayCount.Actual360 or DayCount.Actual365 => to.DayNumber - from.DayNumber,
        DayCount.ActualActual => ActualActual(from, to),
        _ => Must.Never<long>("a day count is one of the named ones."),
    };

    // A day of a leap year is 1/366 of it, which is 365 of the 365 x 366 parts; any other day is 366 of them.
    static long ActualActual(DateOnly from, DateOnly to)
    {
        long parts = 0;
        while (from.Year < to.Year)
        {
            var newYear = new DateOnly(from.Year + 1, 1, 1);
            parts += InOneYear(from, newYear);
            from = newYear;
        }
        return parts + InOneYear(from, to);
    }

    static long InOneYear(DateOnly from, DateOnly to) =>
        (to.DayNumber - from.DayNumber) * (DateTime.IsLeapYear(from.Year) ? 365L : 366L);
}
