using System.Numerics;
using CsCheck;
using Gulir.Basics;

namespace Gulir.Tests.Basics;

public class RoundingTests
{
    [Theory]
    [InlineData(7, 2, 4, 4, 3, 4)]
    [InlineData(5, 2, 3, 3, 2, 2)]
    [InlineData(-5, 2, -3, -2, -3, -2)]
    [InlineData(-7, 2, -4, -3, -4, -4)]
    [InlineData(7, 3, 2, 3, 2, 2)]
    [InlineData(-8, 3, -3, -2, -3, -3)]
    [InlineData(6, 3, 2, 2, 2, 2)]
    [InlineData(0, 3, 0, 0, 0, 0)]
    public void Divides_and_rounds(long dividend, long divisor, long nearest, long up, long down, long even)
    {
        Assert.Equal(nearest, Rounding.Divide(dividend, divisor, Direction.Nearest));
        Assert.Equal(up, Rounding.Divide(dividend, divisor, Direction.Up));
        Assert.Equal(down, Rounding.Divide(dividend, divisor, Direction.Down));
        Assert.Equal(even, Rounding.Divide(dividend, divisor, Direction.Even));
    }

    [Fact]
    public void Every_width_of_number_rounds_alike() => Gen.Select(
        Gen.OneOf(Gen.Long[-100, 100], Gen.Long[long.MinValue + 1, long.MaxValue]),
        Gen.OneOf(Gen.Long[1, 20], Gen.Long[1, long.MaxValue]),
        Gen.Enum<Direction>()).Sample((dividend, divisor, direction) =>
    {
        var narrow = Rounding.Divide(dividend, divisor, direction);
        Assert.Equal(narrow, Rounding.Divide((Int128)dividend, divisor, direction));
        Assert.Equal(narrow, Rounding.Divide((BigInteger)dividend, divisor, direction));
    }, iter: 10_000);
}
