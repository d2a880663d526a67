using System.Numerics;
using Gulir.Basics;

namespace Gulir.Loans;

/// <summary>
/// The total that is the same in every instalment of an annuity: the principal over the sum of the discount
/// factors, where the factor of a due date is the product of 1 / (1 + rate) over the periods up to it.
/// The sum is S(1) of S(k) = (1 + S(k+1)) x f(k), f(k) = 1 / (1 + rate of period k), S(n+1) = 0.
/// </summary>
static class LevelTotal
{
    const int FractionBits = 53;
    const ulong One = 1UL << FractionBits;

    /// <summary>The exact total, rounded to a multiple of a unit.</summary>
    /// <param name="principal">Positive rupiah.</param>
    /// <param name="rates">The rate of each period, times <paramref name="divisor"/>; at most 1.200 of them.</param>
    public static long Rounded(
        long principal, ReadOnlySpan<long> rates, long divisor, long unit, Direction direction)
    {
        // The sum is first computed in 64 bits, 53 of them after the point; it is at most 1.200 and so fits the rest.
        // Each step cuts off downward, so the computed s(k) is never above S(k). What a step adds to the error, in
        // units of the last bit: the product is cut (below 1), and the factor, kept in 64 bits, is short by at most
        // 2^-64 and multiplies a number below 2^64 (at most 1). An error that is there does not grow, for f(k) <= 1.
        // So after n steps s <= S < s + 2n. Rounding never turns the order of two numbers around: when the
        // totals of both ends round to the same multiple, the exact total between them does too.
        var sum = Sum(rates, divisor);
        var dividend = (Int128)principal << FractionBits;
        var above = Rounding.ToUnit(dividend, sum, unit, direction);
        var below = Rounding.ToUnit(dividend, sum + 2 * (ulong)rates.Length, unit, direction);
        return above == below ? (long)above : Exact(principal, rates, divisor, unit, direction);
    }

    static ulong Sum(ReadOnlySpan<long> rates, long divisor)
    {
        ulong sum = 0, factor = 0;
        var known = -1L;
        for (var k = rates.Length - 1; k >= 0; k--)
        {
            if (rates[k] != known) factor = Factor(known = rates[k], divisor);
            sum = Math.BigMul(One + sum, factor, out _);
        }
        return sum;
    }

    // A factor of 1 does not fit 64 bits; it becomes the number below, which the error bound allows.
    static ulong Factor(long rate, long divisor) =>
        rate == 0 ? ulong.MaxValue : (ulong)(((UInt128)divisor << 64) / (UInt128)(divisor + rate));

    // The sum as a fraction of whole numbers of any size: slow, and asked only when the total lies on an edge.
    static long Exact(long principal, ReadOnlySpan<long> rates, long divisor, long unit, Direction direction)
    {
        BigInteger above = 0, below = 1;
        for (var k = rates.Length - 1; k >= 0; k--)
        {
            above = (above + below) * divisor;
            below *= divisor + rates[k];
        }
        return (long)Rounding.ToUnit(principal * below, above, unit, direction);
    }
}
