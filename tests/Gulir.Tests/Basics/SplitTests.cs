using CsCheck;
using Gulir.Basics;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Basics;

/// <summary>A split loses nothing: floors first, then the odd rupiah to the first parts that carry a weight.</summary>
public class SplitTests
{
    [Fact]
    public void Odd_units_go_first_to_last() => Table.Check("""
        amount   weights                  parts
        100      1 1 1                    34 33 33
        101      1 1 1                    34 34 33
        100      0 1 1 1                  0 34 33 33
        1        0 0 7                    0 0 1
        2        5 5 5                    1 1 0
        10       9 1                      9 1
        1000     500000 300000 200000     500 300 200
        7        3 3 1                    3 3 1
        8        3 3 1                    4 3 1
        0        0 0                      0 0
        """, row => string.Join(
        ' ', Split.By(row.Money("amount"), Weights(row["weights"])).Select(part => part.Units)));

    [Fact]
    public void Nothing_is_lost_and_no_part_is_a_rupiah_away_from_its_share() => Gen.Select(
        Gen.Long[0, Money.Limit], Gen.Frequency((1, Gen.Const(0L)), (4, Gen.Long[0, Money.Limit])).Array[1, 12])
        .Where((_, weights) => weights.Sum() > 0)
        .Sample((amount, weights) =>
        {
            var parts = Split.By(new Money(amount), [.. weights.Select(weight => new Money(weight))]);
            var total = (Int128)weights.Sum();
            Assert.Equal(amount, parts.Sum().Units);
            var odd = true;
            for (var i = 0; i < parts.Length; i++)
            {
                var floor = (long)((Int128)amount * weights[i] / total);
                var extra = parts[i].Units - floor;
                Assert.True(extra is 0 or 1);
                Assert.True(weights[i] > 0 || parts[i].IsZero);
                if (weights[i] == 0) continue;
                Assert.True(odd || extra == 0, "odd units go to the first parts");
                odd = extra == 1;
            }
        }, iter: 20_000);

    [Fact]
    public void What_cannot_be_split_is_a_bug()
    {
        Assert.Throws<InvalidOperationException>(() => Split.By(new Money(-1), [new Money(1)]));
        Assert.Throws<InvalidOperationException>(() => Split.By(new Money(1), [new Money(1), new Money(-1)]));
        Assert.Throws<InvalidOperationException>(() => Split.By(new Money(1), [Money.Zero]));
    }

    static Money[] Weights(string text) => [.. text.Split(' ').Select(Rp)];
}
