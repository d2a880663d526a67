using Gulir.Basics;

namespace Gulir.Loans;

/// <summary>The terms no schedule can be made of; those of the amount are in <see cref="BasicRefusals"/>.</summary>
public static class ScheduleRefusals
{
    public static Refusal RateNegative(Rate rate) => new("rate_negative", ("rate", rate));
    public static Refusal RateAbsurd(Rate limit) => new("rate_absurd", ("limit", limit));

    public static Refusal CountOutOfRange(int count) =>
        new("count_out_of_range", ("count", count), ("limit", ScheduleTerms.CountLimit));

    public static Refusal GraceNegative(int grace) => new("grace_negative", ("grace", grace));

    public static Refusal GraceNotBelowCount(int grace, int count) =>
        new("grace_not_below_count", ("grace", grace), ("count", count));

    public static Refusal SpreadWithAnnuity() => new("spread_with_annuity");

    public static Refusal RoundUnitOutOfRange(long unit) =>
        new("round_unit_out_of_range", ("unit", unit), ("limit", ScheduleTerms.RoundUnitLimit));

    public static Refusal FirstBeforeDisbursed(DateOnly first, DateOnly disbursed) =>
        new("first_before_disbursed", ("first", first), ("disbursed", disbursed));

    public static Refusal FirstTooLate(DateOnly first) =>
        new("first_too_late", ("first", first), ("days", ScheduleTerms.FirstDaysLimit));

    public static Refusal DueBeyondCalendar() => new("due_beyond_calendar", ("limit", ScheduleTerms.LastDay));
}
