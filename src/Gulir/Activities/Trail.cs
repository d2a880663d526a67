namespace Gulir.Activities;

/// <summary>What a KSM paid in service in a year.</summary>
public sealed record EarnedBy(int Group, Money Service);

/// <summary>Where the service of a year went, before it was shared and after (accounting.md 10).</summary>
/// <param name="Income">All income of the year; service of the KSM and the rest.</param>
/// <param name="Reserve">What of the cost was charged for the reserve.</param>
/// <param name="Shared">What the RWT shared, also of earlier years.</param>
public sealed record YearTrail(
    int Year, IReadOnlyList<EarnedBy> Earned, Money Income, Money Cost, Money Reserve, Money Shared)
{
    public Money Service => Earned.Sum(row => row.Service);
    public Money Result => Income - Cost;
}

/// <summary>A group's part in money that was spent.</summary>
public sealed record TrailPart(int Group, Money Amount);

/// <summary>
/// A proportional reckoning, not a tracing of money: each group's part in what was spent of a year's surplus is the
/// amount spent times its service of that year over the total income of that year, split so that nothing is lost.
/// </summary>
public static class Trail
{
    /// <summary>The parts of the groups in the order given, then of all other income as group 0.</summary>
    public static IReadOnlyList<TrailPart> Of(Money spent, YearTrail year)
    {
        Money[] weights = [.. year.Earned.Select(row => Money.Max(row.Service, Money.Zero)), Money.Zero];
        weights[^1] = Money.Max(year.Income - weights.Sum(weight => weight), Money.Zero);
        if (!spent.IsPositive || weights.All(weight => weight.IsZero)) return [];
        var parts = Split.By(spent, weights);
        return
        [
            .. year.Earned.Select((row, i) => new TrailPart(row.Group, parts[i])), new TrailPart(0, parts[^1]),
        ];
    }
}
