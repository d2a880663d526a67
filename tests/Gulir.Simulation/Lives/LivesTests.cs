using Xunit.Sdk;

namespace Gulir.Simulation.Lives;

/// <summary>
/// Funds live years from a seed and an auditor looks on: a few short lives in every check, long ones from the seed that
/// <c>check --simulate SEED</c> names.
/// </summary>
public sealed class LivesTests(ITestOutputHelper output)
{
    const string SeedVariable = "GULIR_SIMULATE";
    const int Season = 120, Year = 365, Funds = 4;

    /// <summary>A life of two years that hears fewer kinds of facts and refusals than this proves little.</summary>
    const int KindsHeard = 55;

    static bool HasPostgres => FreshPostgres.IsThere;

    /// <summary>Seed, fund, days, database.</summary>
    public static TheoryData<ulong, int, int, bool> Seeds
    {
        get
        {
            if (Environment.GetEnvironmentVariable(SeedVariable) is not { Length: > 0 } given)
                return new() { { 1, 0, 2 * Year, false }, { 2, 0, 2 * Year, false }, { 3, 0, Season, HasPostgres } };
            if (!ulong.TryParse(given, out var seed))
                throw new ArgumentException($"{SeedVariable} is a whole number, not '{given}'.");
            var rows = new TheoryData<ulong, int, int, bool>();
            for (var fund = 0; fund < Funds; fund++) rows.Add(seed, fund, 10 * Year, HasPostgres && fund == Funds - 1);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_fund_lives_and_the_auditor_agrees(ulong seed, int fund, int days, bool postgres)
    {
        var ended = Life.Live(seed, fund, days, postgres);
        output.WriteLine($"{ended.Letters} letters, {ended.Seal}");
        if (days >= 2 * Year) Assert.InRange(ended.Heard.Count, KindsHeard, int.MaxValue);
        foreach (var (what, times) in ended.Heard) output.WriteLine($"{times,6} {what}");
    }

    [Fact]
    public void The_same_seed_ends_in_the_same_seal_on_either_database()
    {
        static string seal(ulong seed, bool postgres) => Life.Live(seed, 0, Season, postgres).Seal;
        var first = seal(7, false);
        Assert.Equal(first, seal(7, HasPostgres));
        Assert.NotEqual(first, seal(8, false));
    }
}
