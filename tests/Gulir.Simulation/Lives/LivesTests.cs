using Xunit.Sdk;

namespace Gulir.Simulation.Lives;

/// <summary>
/// Funds live years from a seed and an auditor looks on: a few short lives in every check, long ones from the seed that
/// <c>check --simulate SEED</c> names.
/// </summary>
public sealed class LivesTests(ITestOutputHelper output)
{
    const string SeedVariable = "GULIR_SIMULATE";
    const int Years = 2, ManyYears = 10, Funds = 4;

    static bool HasPostgres => Environment.GetEnvironmentVariable(Town.ServerVariable) is not null;

    /// <summary>Seed, fund, years, database.</summary>
    public static TheoryData<ulong, int, int, bool> Seeds
    {
        get
        {
            if (Environment.GetEnvironmentVariable(SeedVariable) is not { Length: > 0 } given)
                return new() { { 1, 0, Years, false }, { 2, 0, Years, false }, { 3, 0, 1, HasPostgres } };
            if (!ulong.TryParse(given, out var seed))
                throw new ArgumentException($"{SeedVariable} is a whole number, not '{given}'.");
            var rows = new TheoryData<ulong, int, int, bool>();
            for (var fund = 0; fund < Funds; fund++) rows.Add(seed, fund, ManyYears, HasPostgres && fund == Funds - 1);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_fund_lives_and_the_auditor_agrees(ulong seed, int fund, int years, bool postgres)
    {
        var ended = Life.Live(seed, fund, years, postgres);
        output.WriteLine($"{ended.Letters} letters, {ended.Seal}");
        foreach (var (what, times) in ended.Heard) output.WriteLine($"{times,6} {what}");
    }

    [Fact]
    public void The_same_seed_ends_in_the_same_seal()
    {
        Assert.Equal(Life.Live(7, 0, 1, false).Seal, Life.Live(7, 0, 1, false).Seal);
        Assert.NotEqual(Life.Live(7, 0, 1, false).Seal, Life.Live(8, 0, 1, false).Seal);
    }
}
