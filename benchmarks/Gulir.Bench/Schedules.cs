using Gulir.Basics;
using Gulir.Loans;

namespace Gulir.Bench;

/// <summary>
/// Schedules of 12 instalments a second of one core. The clock is the processor's time of this process, so that
/// other programs on the machine do not count against us.
/// </summary>
public static class Schedules
{
    const double SecondsPerRun = 0.5;
    const int Runs = 5;

    // Many loans and not one, so that neither branches nor the cache learn a single answer by heart.
    const int Loans = 1_024;

    static readonly ScheduleTerms Flat = new()
    {
        Principal = new Money(5_000_000),
        Rate = new Rate(15_000),
        Method = Method.Flat,
        Count = 12,
        Disbursed = new DateOnly(2026, 1, 15),
    };

    static readonly ScheduleTerms Annuity = Flat with { Method = Method.Annuity };

    static readonly ScheduleTerms AnnuityDays =
        Annuity with { Interest = DayCount.Actual360, Rate = new Rate(180_000) };

    public static IEnumerable<Measurement> Measure() =>
    [
        new("schedules, 12 instalments: flat", Best(Flat), "a second", null, "over 1000000"),
        new("schedules, 12 instalments: annuity", Best(Annuity), "a second", null, "over 500000"),
        new("schedules, 12 instalments: annuity actual/360", Best(AnnuityDays), "a second", null, "over 200000"),
    ];

    static double Best(ScheduleTerms terms)
    {
        var loans = Enumerable.Range(0, Loans).Select(i => terms with
        {
            Principal = new Money(terms.Principal.Units + i * 37_500),
            Disbursed = terms.Disbursed.AddDays(i),
        }).ToArray();
        Run(loans);
        return Enumerable.Range(0, Runs).Max(_ => Run(loans));
    }

    static double Run(ScheduleTerms[] loans)
    {
        var (made, sum, seconds) = (0L, 0L, 0.0);
        var start = Environment.CpuUsage.TotalTime;
        while (seconds < SecondsPerRun)
        {
            // Many rounds between two looks at the clock, for a look costs as much as a schedule.
            for (var round = 0; round < 16; round++)
                foreach (var loan in loans) sum += Scheduling.Of(loan).Value[^1].Principal.Units;
            made += 16L * loans.Length;
            seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
        Must.Hold(sum > 0, "Every loan has a last instalment.");
        return made / seconds;
    }
}
