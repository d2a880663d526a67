using Gulir.Basics;

namespace Gulir.Loans;

/// <summary>
/// How the service is charged. Flat: on the principal lent, all the time. Declining: on the balance, equal principals.
/// Annuity: on the balance, equal totals.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Method>))]
public enum Method { Flat = 1, Declining, Annuity }

/// <summary>The step from one due date to the next.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Frequency>))]
public enum Frequency { Month = 1, Week, TwoWeeks }

/// <summary>
/// What part of a year a period is. Period: none, the rate is per period; in all others it is per year.
/// Thirty360 is 30E/360; ActualActual is ISDA's, which divides days of a leap year by 366 and other days by 365.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<DayCount>))]
public enum DayCount { Period = 1, Thirty360, Actual365, Actual360, ActualActual }

/// <summary>Where the rest of rounding goes. Last: to the last instalment. Spread: evenly over those to come.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Remainder>))]
public enum Remainder { Last = 1, Spread }

/// <summary>All that decides a schedule; no setting of a fund is read beside it.</summary>
public sealed record ScheduleTerms
{
    /// <summary>The most instalments of one schedule: a hundred years of months.</summary>
    public const int CountLimit = 1_200;

    /// <summary>The most days from the disbursement to a first due date that is given: ten years.</summary>
    public const int FirstDaysLimit = 3_653;

    /// <summary>The largest unit an instalment may be rounded to, in rupiah.</summary>
    public const long RoundUnitLimit = 1_000_000_000;

    /// <summary>The highest rate: 100% a period.</summary>
    public static readonly Rate RateLimitPeriod = new(Rate.One);

    /// <summary>The highest rate where the service is counted by days: 1.000% a year.</summary>
    public static readonly Rate RateLimitYear = new(10 * Rate.One);

    /// <summary>The last day a due date may fall on: the end of the last year a book has months for.</summary>
    public static readonly DateOnly LastDay = new(9998, 12, 31);

    /// <summary>Rupiah lent. Refused: <c>amount_not_positive</c>, <c>amount_absurd</c>.</summary>
    public required Money Principal { get; init; }

    /// <summary>
    /// Per period, or per year when <see cref="Interest"/> counts days. Zero is a loan without service.
    /// Refused: <c>rate_negative</c>, <c>rate_absurd</c>.
    /// </summary>
    public required Rate Rate { get; init; }

    public required Method Method { get; init; }

    /// <summary>Instalments, those of the grace included. Refused: <c>count_out_of_range</c>.</summary>
    public required int Count { get; init; }

    public Frequency Every { get; init; } = Frequency.Month;

    /// <summary>The day the money is handed over; the first period starts on it.</summary>
    public required DateOnly Disbursed { get; init; }

    /// <summary>
    /// The due date of instalment 1; null is one period after the disbursement. Later due dates are counted from it.
    /// Refused: <c>first_before_disbursed</c>, <c>first_too_late</c>, <c>due_beyond_calendar</c>.
    /// </summary>
    public DateOnly? First { get; init; }

    /// <summary>
    /// The first instalments that carry service only. Refused: <c>grace_negative</c>, <c>grace_not_below_count</c>.
    /// </summary>
    public int GracePrincipal { get; init; }

    public DayCount Interest { get; init; } = DayCount.Period;

    /// <summary>Rupiah an instalment is a multiple of. Refused: <c>round_unit_out_of_range</c>.</summary>
    public long RoundUnit { get; init; } = 1;

    /// <summary>How instalments are rounded; Even also rounds the service to even, every other to nearest.</summary>
    public Direction RoundDirection { get; init; } = Direction.Nearest;

    /// <summary>Refused: <c>spread_with_annuity</c>, for an annuity has equal totals, not equal principals.</summary>
    public Remainder Remainder { get; init; } = Remainder.Last;
}
