using System.Numerics;
using Gulir.Basics;
using Gulir.Loans;

namespace Gulir.Tests.Loans;

/// <summary>
/// Schedules once more, slowly: whole numbers of any size, days counted one by one, and the level total by growth
/// instead of discount. It shares no arithmetic with the code it judges.
/// </summary>
static class ScheduleReference
{
    // Divides by a year of 360, 365 and 366 days alike, and by millionths.
    static readonly BigInteger Whole = new BigInteger(1_000_000) * 360 * 365 * 366;

    public static Instalment[] Of(ScheduleTerms terms)
    {
        var dues = Enumerable.Range(1, terms.Count).Select(number => Due(terms, number)).ToArray();
        var rates = dues.Select((due, i) => RateOf(terms, i == 0 ? terms.Disbursed : dues[i - 1], due)).ToArray();
        var rows = new Instalment[terms.Count];
        BigInteger lent = terms.Principal.Units, balance = lent, n = terms.Count - terms.GracePrincipal;
        var (unit, direction) = (terms.RoundUnit, terms.RoundDirection);
        var level = terms.Method == Method.Annuity ? Level(terms, rates) : Rounded(lent, n, unit, direction);
        for (var i = 0; i < rows.Length; i++)
        {
            var service = Rounded((terms.Method == Method.Flat ? lent : balance) * rates[i], Whole, 1,
                direction == Direction.Even ? Direction.Even : Direction.Nearest);
            BigInteger principal;
            if (i == rows.Length - 1) principal = balance;
            else if (i < terms.GracePrincipal) principal = 0;
            else if (terms.Remainder == Remainder.Spread)
                principal = Rounded(balance, rows.Length - i, 1, Direction.Nearest);
            else if (terms.Method == Method.Flat)
                principal = Rounded(lent + service * n, n, unit, direction) - service;
            else principal = terms.Method == Method.Annuity ? level - service : level;
            principal = BigInteger.Max(0, BigInteger.Min(principal, balance));
            balance -= principal;
            rows[i] = new(i + 1, dues[i], new((long)principal), new((long)service), new((long)balance));
        }
        return rows;
    }

    static DateOnly Due(ScheduleTerms terms, int number)
    {
        var anchor = terms.First ?? terms.Disbursed;
        var steps = terms.First is null ? number : number - 1;
        if (terms.Every != Frequency.Month) return anchor.AddDays(steps * (terms.Every == Frequency.Week ? 7 : 14));
        var month = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(steps);
        return month.AddDays(Math.Min(anchor.Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }

    static BigInteger RateOf(ScheduleTerms terms, DateOnly from, DateOnly to)
    {
        var whole = Whole / 1_000_000 * terms.Rate.Millionths;
        switch (terms.Interest)
        {
            case DayCount.Period: return whole;
            case DayCount.Actual360: return whole / 360 * (to.DayNumber - from.DayNumber);
            case DayCount.Actual365: return whole / 365 * (to.DayNumber - from.DayNumber);
            case DayCount.Thirty360: return whole / 360 * (Thirty(to) - Thirty(from));
        }
        var (plain, leap) = (0, 0);
        for (var day = from; day < to; day = day.AddDays(1))
            if (DateTime.IsLeapYear(day.Year)) leap++;
            else plain++;
        return whole / 365 * plain + whole / 366 * leap;
    }

    static int Thirty(DateOnly day) => (day.Year * 12 + day.Month) * 30 + Math.Min(30, day.Day);

    // Lent x growth = total x (what totals paid on the due dates have grown to at the last of them).
    static BigInteger Level(ScheduleTerms terms, BigInteger[] rates)
    {
        BigInteger growth = 1, paid = 0, scale = 1;
        foreach (var rate in rates[terms.GracePrincipal..])
        {
            growth *= Whole + rate;
            scale *= Whole;
            paid = paid * (Whole + rate) + scale;
        }
        return Rounded(terms.Principal.Units * growth, paid, terms.RoundUnit, terms.RoundDirection);
    }

    static BigInteger Rounded(BigInteger above, BigInteger below, long unit, Direction direction)
    {
        var down = above / (below * unit);
        var twiceRest = 2 * (above - down * below * unit);
        var up = direction switch
        {
            Direction.Up => twiceRest > 0,
            Direction.Down => false,
            Direction.Nearest => twiceRest >= below * unit,
            _ => twiceRest > below * unit || (twiceRest == below * unit && !down.IsEven),
        };
        return (up ? down + 1 : down) * unit;
    }
}
