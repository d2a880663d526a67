using CsCheck;
using Gulir.Basics;
using Gulir.Loans;

namespace Gulir.Tests.Loans;

public class SchedulingPropertyTests
{
    static readonly Gen<long> Principal = Gen.OneOf(
        Gen.Long[1, 100], Gen.Long[1, 1_000].Select(n => n * 500_000), Gen.Long[1, 1_000_000_000],
        Gen.Long[1, Money.Limit], Gen.Const(Money.Limit));

    // In millionths of the highest rate of the day count; mostly what funds ask, and the edges.
    static readonly Gen<long> Rates = Gen.Frequency(
        (6, Gen.Long[1_000, 30_000]), (2, Gen.Long[0, Rate.One]), (1, Among(0, 1, Rate.One)));

    static readonly Gen<int> Count = Gen.Frequency(
        (120, Gen.Int[1, 40]), (2, Gen.Int[41, 240]), (1, Gen.Int[241, 1_200]));

    static readonly Gen<long> Unit = Gen.OneOf(
        Gen.Const(1L), Among(50, 100, 500, 1_000, 50_000), Gen.Long[1, ScheduleTerms.RoundUnitLimit]);

    static readonly Gen<(DateOnly Disbursed, DateOnly? First)> Dates = Gen.Select(
        Gen.Int[0, 22_000], Gen.Frequency((2, Gen.Const(-1)), (2, Gen.Int[0, 70]), (1, Gen.Int[0, 3_653])),
        (day, gap) =>
        {
            var disbursed = new DateOnly(2000, 1, 1).AddDays(day);
            return (disbursed, gap < 0 ? (DateOnly?)null : disbursed.AddDays(gap));
        });

    static readonly Gen<ScheduleTerms> Terms = Gen.Select(
        Gen.Select(Principal, Rates, Count, Gen.Int[0, 1_000_000], Unit, Dates),
        Gen.Select(Gen.Enum<Method>(), Gen.Enum<Frequency>(), Gen.Enum<DayCount>(), Gen.Enum<Direction>(), Gen.Bool),
        (sizes, kinds) =>
        {
            var (principal, rate, count, grace, unit, (disbursed, first)) = sizes;
            var (method, every, interest, direction, spread) = kinds;
            return new ScheduleTerms
            {
                Principal = new Money(principal),
                Method = method,
                Count = count,
                Every = every,
                Rate = new Rate(interest == DayCount.Period ? rate : rate * 10),
                Disbursed = disbursed,
                First = first,
                Interest = interest,
                RoundUnit = unit,
                GracePrincipal = grace % 3 == 0 ? grace % count : 0,
                RoundDirection = direction,
                Remainder = spread && method != Method.Annuity ? Remainder.Spread : Remainder.Last,
            };
        });

    [Fact]
    public void Any_accepted_loan_is_paid_off_and_equals_the_exact_reference() => Terms.Sample(terms =>
    {
        var rows = Scheduling.Of(terms).Value;
        Holds(terms, rows);
        Assert.Equal(ScheduleReference.Of(terms), rows);
    }, iter: 100_000);

    static Gen<long> Among(params long[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    static void Holds(ScheduleTerms terms, Instalment[] rows)
    {
        Assert.Equal(terms.Count, rows.Length);
        Assert.Equal(terms.Principal, rows.Sum(row => row.Principal));
        Assert.Equal(Money.Zero, rows[^1].Balance);
        var balance = terms.Principal;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            balance -= row.Principal;
            Assert.Equal((i + 1, balance), (row.Number, row.Balance));
            Assert.True(row.Balance.Units >= 0 && row.Principal.Units >= 0 && row.Service.Units >= 0);
            Assert.True(i == 0 ? row.Due >= terms.Disbursed : row.Due > rows[i - 1].Due);
            Assert.True(i >= terms.GracePrincipal || row.Principal.IsZero);
        }
    }
}
