using System.Numerics;

namespace Gulir.Loans;

/// <summary>
/// The yearly effective rate that a borrower is told: the one rate at which all she pays back is worth, on the day
/// she draws the money, just what she draws. It is read from the schedule itself, so that rounding, grace and an odd
/// first period are in it. Periods compound; a year has twelve months, 52 weeks or 26 fortnights; the days by which
/// the first period is longer or shorter than whole periods count simply. Whole numbers only, so every machine
/// prints the same figure.
/// </summary>
public static class YearlyRate
{
    const int DaysOfMonth = 30;

    /// <summary>The highest rate of one period that is looked for: 1.000%.</summary>
    const int Highest = 10;

    /// <summary>The highest yearly rate told: a million per cent. Nothing above it is a loan.</summary>
    const long HighestYearly = 10_000 * Rate.One;

    /// <summary>A growth of one in fixed point; fine enough that the last printed digit is right.</summary>
    static readonly BigInteger One = BigInteger.Pow(10, 18);

    public static Rate? Of(RunningLoan loan) => Of(
        loan.Principal, loan.DisbursedOn, loan.Every,
        [
            .. loan.Dues.Select((due, row) => new DueRow(
                due.Due, loan.Shares.Sum(share => share.Rows[row].Principal),
                loan.Shares.Sum(share => share.Rows[row].Service))),
        ]);

    /// <summary>Nearest ten-thousandth of a per cent; null when it is above a million per cent.</summary>
    public static Rate? Of(Money lent, DateOnly disbursed, Frequency every, IReadOnlyList<DueRow> rows)
    {
        Must.Hold(lent.IsPositive && rows.Count > 0, "A loan that is lent has instalments.");
        var first = FirstPeriod(disbursed, rows[0].Due, every);
        var (low, high) = (BigInteger.Zero, Highest * One);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Left(lent, rows, first, middle) <= 0) low = middle;
            else high = middle;
        }
        var growth = Power(One + low, PeriodsOfYear(every));
        var yearly = Rounding.Divide((growth - One) * Rate.One, One, Direction.Nearest);
        return yearly > HighestYearly ? null : new Rate((long)yearly);
    }

    static int PeriodsOfYear(Frequency every) => every switch
    {
        Frequency.Week => 52,
        Frequency.TwoWeeks => 26,
        _ => 12,
    };

    /// <summary>Whole periods from the pay-out to the first due date, and the days that are left before them.</summary>
    static (int Whole, int Days, int DaysOfPeriod) FirstPeriod(DateOnly disbursed, DateOnly due, Frequency every)
    {
        if (every != Frequency.Month)
        {
            var length = every == Frequency.Week ? 7 : 14;
            var (weeks, rest) = Math.DivRem(due.DayNumber - disbursed.DayNumber, length);
            return (weeks, rest, length);
        }
        var whole = 0;
        while (disbursed.AddMonths(whole + 1) <= due) whole++;
        return (whole, due.DayNumber - disbursed.AddMonths(whole).DayNumber, DaysOfMonth);
    }

    /// <summary>What would be owed after the last instalment at this rate of a period; zero when it is it.</summary>
    static BigInteger Left(
        Money lent, IReadOnlyList<DueRow> rows, (int Whole, int Days, int DaysOfPeriod) first, BigInteger rate)
    {
        var owed = lent.Units * One;
        owed = owed * (One * first.DaysOfPeriod + rate * first.Days) / (One * first.DaysOfPeriod);
        owed = owed * Power(One + rate, first.Whole) / One;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) owed = owed * (One + rate) / One;
            owed -= (rows[i].Principal + rows[i].Service).Units * One;
        }
        return owed;
    }

    static BigInteger Power(BigInteger growth, int periods)
    {
        var power = One;
        for (var i = 0; i < periods; i++) power = power * growth / One;
        return power;
    }
}
