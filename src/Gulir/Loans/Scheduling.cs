using Gulir.Basics;

namespace Gulir.Loans;

/// <summary>One line of a schedule: what is due on a day, and the principal still owed after it is paid.</summary>
public readonly record struct Instalment(int Number, DateOnly Due, Money Principal, Money Service, Money Balance)
{
    public Money Total => Principal + Service;
}

/// <summary>
/// Terms in, instalments out. The principals add to the loan, the balance ends at zero and is never negative.
/// </summary>
public static class Scheduling
{
    // Up to this service the sum of a loan's limit and 1.200 services fits 63 bits.
    const long ServicePlain = 1L << 52;

    /// <summary>The schedule of a loan, or the first refusal of its terms.</summary>
    public static Outcome<Instalment[]> Of(ScheduleTerms terms)
    {
        if (Refused(terms) is { } refusal) return refusal;
        var rows = new Instalment[terms.Count];
        Span<long> rates = stackalloc long[terms.Count];
        var divisor = Rate.One * DayCounting.PartsOfYear(terms.Interest);
        SetPeriods(terms, rows, rates);
        SetAmounts(terms, rows, rates, divisor);
        return rows;
    }

    static Refusal? Refused(ScheduleTerms terms)
    {
        var rateLimit = terms.Interest == DayCount.Period
            ? ScheduleTerms.RateLimitPeriod
            : ScheduleTerms.RateLimitYear;
        if (terms.Principal.NotPositive() is { } amount) return amount;
        if (terms.Rate.Millionths < 0) return ScheduleRefusals.RateNegative(terms.Rate);
        if (terms.Rate.Millionths > rateLimit.Millionths) return ScheduleRefusals.RateAbsurd(rateLimit);
        if (terms.Count is < 1 or > ScheduleTerms.CountLimit) return ScheduleRefusals.CountOutOfRange(terms.Count);
        if (terms.GracePrincipal < 0) return ScheduleRefusals.GraceNegative(terms.GracePrincipal);
        if (terms.GracePrincipal >= terms.Count)
            return ScheduleRefusals.GraceNotBelowCount(terms.GracePrincipal, terms.Count);
        if (terms.RoundUnit is < 1 or > ScheduleTerms.RoundUnitLimit)
            return ScheduleRefusals.RoundUnitOutOfRange(terms.RoundUnit);
        if (terms is { Remainder: Remainder.Spread, Method: Method.Annuity })
            return ScheduleRefusals.SpreadWithAnnuity();
        return RefusedDates(terms);
    }

    static Refusal? RefusedDates(ScheduleTerms terms)
    {
        if (terms.First is { } first)
        {
            if (first < terms.Disbursed) return ScheduleRefusals.FirstBeforeDisbursed(first, terms.Disbursed);
            if (first.DayNumber - terms.Disbursed.DayNumber > ScheduleTerms.FirstDaysLimit)
                return ScheduleRefusals.FirstTooLate(first);
        }
        var (anchor, steps) = Anchor(terms);
        steps += terms.Count - 1;
        var last = ScheduleTerms.LastDay;
        var beyond = terms.Every == Frequency.Month
            ? anchor.Year * 12 + anchor.Month + steps > last.Year * 12 + last.Month
            : anchor.DayNumber + steps * Days(terms.Every) > last.DayNumber;
        return beyond ? ScheduleRefusals.DueBeyondCalendar() : null;
    }

    /// <summary>The day all due dates are counted from, and how many steps from it the first one lies.</summary>
    static (DateOnly Day, int Steps) Anchor(ScheduleTerms terms) =>
        terms.First is { } first ? (first, 0) : (terms.Disbursed, 1);

    static int Days(Frequency every) => every switch
    {
        Frequency.Week => 7,
        Frequency.TwoWeeks => 14,
        _ => Must.Never<int>("only weeks are a fixed number of days."),
    };

    static void SetPeriods(ScheduleTerms terms, Span<Instalment> rows, Span<long> rates)
    {
        var (anchor, steps) = Anchor(terms);
        var months = terms.Every == Frequency.Month;
        var days = months ? 0 : Days(terms.Every);
        var start = terms.Disbursed;
        for (var i = 0; i < rows.Length; i++, steps++)
        {
            var due = months ? anchor.AddMonths(steps) : anchor.AddDays(steps * days);
            rows[i] = new Instalment(i + 1, due, Money.Zero, Money.Zero, Money.Zero);
            rates[i] = terms.Rate.Millionths * DayCounting.Parts(terms.Interest, start, due);
            start = due;
        }
    }

    static void SetAmounts(ScheduleTerms terms, Span<Instalment> rows, ReadOnlySpan<long> rates, long divisor)
    {
        var lent = terms.Principal.Units;
        var level = Level(terms, rates, divisor);
        var direction = terms.RoundDirection == Direction.Even ? Direction.Even : Direction.Nearest;
        var balance = lent;
        for (var i = 0; i < rows.Length; i++)
        {
            var service = Part(terms.Method == Method.Flat ? lent : balance, rates[i], divisor, direction);
            var left = rows.Length - i;
            var principal =
                left == 1 ? balance
                : i < terms.GracePrincipal ? 0
                : terms.Remainder == Remainder.Spread ? Rounding.Divide(balance, left, Direction.Nearest)
                : Math.Clamp(Aim(terms, level, service), 0, balance);
            balance -= principal;
            rows[i] = rows[i] with
            {
                Principal = new Money(principal),
                Service = new Money(service),
                Balance = new Money(balance),
            };
        }
    }

    /// <summary>What stays level: the total of an annuity, the principal of a declining loan, else nothing.</summary>
    static long Level(ScheduleTerms terms, ReadOnlySpan<long> rates, long divisor) => terms.Method switch
    {
        Method.Flat => 0,
        Method.Declining => Rounding.ToUnit(
            terms.Principal.Units, terms.Count - terms.GracePrincipal, terms.RoundUnit, terms.RoundDirection),
        Method.Annuity => LevelTotal.Rounded(
            terms.Principal.Units, rates[terms.GracePrincipal..], divisor, terms.RoundUnit, terms.RoundDirection),
        _ => Must.Never<long>("a method is one of the named ones."),
    };

    /// <summary>The principal that makes the total round; it may lie below zero or above the balance.</summary>
    static long Aim(ScheduleTerms terms, long level, long service) => terms.Method switch
    {
        Method.Flat => FlatTotal(terms, service) - service,
        Method.Declining => level,
        _ => level - service,
    };

    // P/n + s is rounded as the one fraction (P + s x n) / n, so that no third of a rupiah is lost before rounding.
    static long FlatTotal(ScheduleTerms terms, long service)
    {
        var (lent, parts) = (terms.Principal.Units, terms.Count - terms.GracePrincipal);
        return service <= ServicePlain
            ? Rounding.ToUnit(lent + service * parts, parts, terms.RoundUnit, terms.RoundDirection)
            : (long)Rounding.ToUnit(lent + (Int128)service * parts, parts, terms.RoundUnit, terms.RoundDirection);
    }

    /// <summary>amount x rate / divisor, rounded to the rupiah; exact however large the product is.</summary>
    static long Part(long amount, long rate, long divisor, Direction direction) =>
        Math.BigMul(amount, rate, out var low) == 0 && low >= 0
            ? Rounding.Divide(low, divisor, direction)
            : (long)Rounding.Divide((Int128)amount * rate, divisor, direction);
}
