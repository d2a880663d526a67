namespace Gulir.Basics;

/// <summary>
/// Splits an amount by weights and loses nothing: each part is the floor of its share, and the odd
/// units that remain go one by one to the first parts that carry a weight.
/// </summary>
public static class Split
{
    /// <param name="amount">Zero or more units to share out.</param>
    /// <param name="weights">One weight a part, none negative; a part of weight zero gets nothing.</param>
    public static Money[] By(Money amount, ReadOnlySpan<Money> weights)
    {
        Must.Hold(amount.Units >= 0, "An amount to split is not negative.");
        Int128 total = 0;
        foreach (var weight in weights)
        {
            Must.Hold(weight.Units >= 0, "A weight is not negative.");
            total += weight.Units;
        }
        var parts = new Money[weights.Length];
        if (amount.IsZero) return parts;
        Must.Hold(total > 0, "An amount is split over at least one weight.");

        var left = amount.Units;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = (long)((Int128)amount.Units * weights[i].Units / total);
            parts[i] = new Money(part);
            left -= part;
        }
        for (var i = 0; left > 0; i = (i + 1) % parts.Length)
        {
            if (weights[i].IsZero) continue;
            parts[i] += new Money(1);
            left--;
        }
        return parts;
    }
}
