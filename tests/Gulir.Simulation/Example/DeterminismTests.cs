using Gulir.Server.Example;

namespace Gulir.Simulation.Example;

/// <summary>The same seed writes the same books: the last seals stand over every fact before them.</summary>
public sealed class DeterminismTests
{
    static readonly Village[] Two = [.. Villages.All.Where(village => village.Name is "Bedoho" or "Sambirejo")];

    [Fact]
    public void The_same_seed_gives_the_same_last_seals() => Assert.Equal(Seals(7), Seals(7));

    [Fact]
    public void Another_seed_gives_other_books() => Assert.NotEqual(Seals(7), Seals(8));

    static string[] Seals(ulong seed)
    {
        var folder = Directory.CreateTempSubdirectory("gulir-two-").FullName;
        try
        {
            return [.. ExampleMaker.Make(folder, (_, _) => { }, Two, seed).Select(played => played.LastSeal)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(1UL, 10_451_216_379_200_822_465UL)]
    public void Numbers_are_those_of_SplitMix64(ulong seed, ulong first) =>
        Assert.Equal(first, new Chance(seed).Next());
}
