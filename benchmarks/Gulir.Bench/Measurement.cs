namespace Gulir.Bench;

/// <summary>One figure: what was measured, ours, a known program at the same work if there is one, the aim.</summary>
public sealed record Measurement(string What, double Ours, string Unit, double? Yardstick, string Aim)
{
    public double? Ratio => Yardstick is { } yardstick ? Ours / yardstick : null;
}
