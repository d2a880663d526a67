using Gulir.Institution;

namespace Gulir.Activities;

/// <summary>Classes of a total of 0 to 80: heavy from 60, middle from 38, light from 16 [S43] (settings).</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<SlumClass>))]
public enum SlumClass { None = 1, Light = 2, Middle = 3, Heavy = 4 }

/// <summary>
/// What an RT is measured against. Area in square metres, lengths (as they ought to be, not as they are) in metres.
/// </summary>
public sealed record SlumBases(long Area, long Buildings, long People, long Households, long Road, long Drain)
{
    public long Of(SlumBase kind) => kind switch
    {
        SlumBase.Area => Area,
        SlumBase.Buildings => Buildings,
        SlumBase.Households => Households,
        SlumBase.Road => Road,
        SlumBase.Drain => Drain,
        _ => Must.Never<long>("every base has a number"),
    };
}

/// <summary>One criterion of an RT, scored: its volume, of how much, and the score.</summary>
/// <param name="Base">0: there is nothing it could be a part of; it scores 0.</param>
public sealed record SlumRow(SlumCriterion Criterion, long Volume, long Base, int Score)
{
    /// <summary>Hundredths of a per cent, half away from zero; null when there is no base.</summary>
    public long? PercentHundredths =>
        Base == 0 ? null : (long)Rounding.Divide((Int128)Volume * 10_000, Base, Direction.Nearest);
}

/// <summary>An RT's sixteen scores, their sum (0 to 80) and its class.</summary>
public sealed record SlumScore(IReadOnlyList<SlumRow> Rows, int Total, SlumClass Class)
{
    /// <summary>The mean of an aspect's per cents, in hundredths, not scored; null when none has a base.</summary>
    public long? AspectHundredths(char aspect)
    {
        var known = Rows.Where(row => row.Criterion.Aspect == aspect && row.Base > 0).ToArray();
        if (known.Length == 0) return null;
        Int128 sum = 0, common = 1;
        foreach (var row in known) common *= row.Base;
        foreach (var row in known) sum += (Int128)row.Volume * 10_000 * (common / row.Base);
        return (long)Rounding.Divide(sum, common * known.Length, Direction.Nearest);
    }
}

public static class SlumScoring
{
    /// <summary>
    /// Scores the unrounded per cent of each criterion: below the first limit 0, then 1, 3 and from the last 5.
    /// </summary>
    /// <param name="volumes">In the order of <see cref="SlumCriteria.All"/>, none above its base.</param>
    public static SlumScore Of(SlumBases bases, IReadOnlyList<long> volumes, Settings settings)
    {
        var limits = settings.Amounts("slum_limits");
        var rows = SlumCriteria.All.Select((criterion, i) =>
        {
            var part = bases.Of(criterion.Of);
            return new SlumRow(criterion, volumes[i], part, Score(volumes[i], part, limits));
        }).ToArray();
        var total = rows.Sum(row => row.Score);
        return new SlumScore(rows, total, ClassOf(total, settings.Amounts("slum_classes")));
    }

    static int Score(long volume, long part, long[] limits)
    {
        if (part == 0) return 0;
        var hundredfold = (Int128)volume * 100;
        return hundredfold < (Int128)part * limits[0] ? 0
            : hundredfold < (Int128)part * limits[1] ? 1
            : hundredfold < (Int128)part * limits[2] ? 3
            : 5;
    }

    static SlumClass ClassOf(int total, long[] limits) =>
        total < limits[0] ? SlumClass.None
        : total < limits[1] ? SlumClass.Light
        : total < limits[2] ? SlumClass.Middle
        : SlumClass.Heavy;

    /// <summary>The first thing that keeps the figures of an RT from being scored; null when they can be.</summary>
    public static Refusal? Check(int rw, int rt, SlumBases bases, IReadOnlyList<long> volumes)
    {
        if (rw is < 0 or > MostNumber || rt is < 1 or > MostNumber) return SlumRefusals.NeighbourhoodUnknown(rw, rt);
        if (volumes.Count != SlumCriteria.All.Count)
            return SlumRefusals.CriteriaIncomplete(volumes.Count, SlumCriteria.All.Count);
        long[] parts = [bases.Area, bases.Buildings, bases.People, bases.Households, bases.Road, bases.Drain];
        foreach (var part in parts.Concat(volumes))
            if (part is < 0 or > MostUnits) return SlumRefusals.VolumeAbsurd(part, MostUnits);
        for (var i = 0; i < volumes.Count; i++)
        {
            var criterion = SlumCriteria.All[i];
            if (volumes[i] > bases.Of(criterion.Of))
                return SlumRefusals.VolumeAboveBase(criterion.Code, volumes[i], bases.Of(criterion.Of));
        }
        return null;
    }

    /// <summary>The highest number of an RW or RT.</summary>
    public const int MostNumber = 999;

    /// <summary>No RT is larger: a hundred square kilometres, ten million of anything else would be a slip.</summary>
    public const long MostUnits = 100_000_000;
}
