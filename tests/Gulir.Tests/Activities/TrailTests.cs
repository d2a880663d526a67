using CsCheck;
using Gulir.Activities;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Activities;

/// <summary>What was spent is told back to the KSM that earned it, by proportion, without a rupiah lost.</summary>
public class TrailTests
{
    [Fact] // 4.150.000 x (jasa / 42.310.000); the rest of the income is bank interest, group 0.
    public void Each_group_has_its_part_of_what_was_spent()
    {
        var year = new YearTrail(
            2018, [new EarnedBy(1, Rp(20_000_000)), new EarnedBy(4, Rp(22_000_000))], Rp(42_310_000), Rp(15_120_000),
            Rp(3_190_000), Rp(24_000_000));
        Assert.Equal(
            [new TrailPart(1, Rp(1_961_712)), new TrailPart(4, Rp(2_157_882)), new TrailPart(0, Rp(30_406))],
            Trail.Of(Rp(4_150_000), year));
    }

    [Fact]
    public void Nothing_is_lost_and_nobody_has_less_than_nothing() => Gen
        .Select(Gen.Long[0, 900_000_000], Gen.Long[-50_000, 9_000_000].Array[0, 40], Gen.Long[-1_000_000, 9_000_000])
        .Sample((spent, services, other) =>
        {
            var earned = services.Select((service, i) => new EarnedBy(i + 1, Rp(service))).ToArray();
            var parts = Trail.Of(
                Rp(spent), new YearTrail(2018, earned, Rp(services.Sum() + other), Rp(0), Rp(0), Rp(0)));
            if (parts.Count == 0) return;
            Assert.Equal(spent, parts.Sum(part => part.Amount.Units));
            Assert.All(parts, part => Assert.True(part.Amount.Units >= 0));
        });
}
