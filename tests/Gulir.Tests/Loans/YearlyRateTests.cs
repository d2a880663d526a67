using Gulir.Basics;
using Gulir.Loans;

namespace Gulir.Tests.Loans;

/// <summary>The yearly effective rate against figures worked out elsewhere with sixty digits.</summary>
public class YearlyRateTests
{
    /// <summary>Every, whole schedule of equal rows, first due date; the money is drawn on 15 January 2018.</summary>
    [Fact]
    public void Equal_instalments() => Table.Check("""
        lent       every      count  instalment  first       yearly
        1.000.000  month      10     115.000     2018-02-15  36,4756%
        5.000.000  month      10     575.000     2018-02-15  36,4756%
        1.200.000  month      12     118.000     2018-02-15  36,7583%
        1.000.000  month      1      1.015.000   2018-02-15  19,5618%
        1.000.000  month      1      1.090.000   2018-07-15  18,81%
        1.000.000  month      10     100.000     2018-02-15  0%
        1.000.000  month      10     115.000     2018-03-02  32,8436%
        1.000.000  week       10     105.000     2018-01-22  59,1058%
        1.000.000  two_weeks  10     105.000     2018-01-29  26,1371%
        """, row =>
    {
        var every = row["every"] switch { "week" => Frequency.Week, "two_weeks" => Frequency.TwoWeeks, _ => default };
        var first = DateOnly.ParseExact(row["first"], "yyyy-MM-dd");
        var instalment = Rupiah(row["instalment"]);
        var count = int.Parse(row["count"]);
        var rows = Enumerable.Range(0, count).Select(i => new DueRow(
            every == Frequency.Week ? first.AddDays(7 * i)
                : every == Frequency.TwoWeeks ? first.AddDays(14 * i) : first.AddMonths(i),
            instalment, Money.Zero));
        var drawn = new DateOnly(2018, 1, 15);
        return $"{YearlyRate.Of(Rupiah(row["lent"]), drawn, every == default ? Frequency.Month : every, [.. rows])}";
    });

    /// <summary>A schedule that the program has made: 1,02^12 - 1 = 26,8242%; 1,01^12 - 1 = 12,6825%.</summary>
    [Theory]
    [InlineData(Method.Declining, 2_0000, 3, "26,8242%"), InlineData(Method.Flat, 1_5000, 10, "36,4756%")]
    [InlineData(Method.Annuity, 1_0000, 12, "12,6825%")]
    public void Of_a_schedule(Method method, long rate, int count, string yearly)
    {
        var on = new DateOnly(2018, 1, 31);
        var terms = new LoanTerms(method, new Rate(rate), count, RoundUnit: 1, RoundDirection: Direction.Nearest);
        var lent = new Money(1_000_000_000);
        var rows = Scheduling.Of(terms.For(lent, on, null)).Value
            .Select(row => new DueRow(row.Due, row.Principal, row.Service)).ToArray();
        Assert.Equal(yearly, $"{YearlyRate.Of(lent, on, Frequency.Month, rows)}");
    }

    /// <summary>Rounded up to 1.000 with the remainder last, as Kisaran Baru did in 2013.</summary>
    [Fact]
    public void Rounding_is_in_it()
    {
        var on = new DateOnly(2013, 1, 10);
        var terms = new LoanTerms(Method.Flat, new Rate(15_000), 24, RoundUnit: 1_000);
        var share = Disbursing.Scheduled(1, 7, new Money(5_000_000),
            Scheduling.Of(terms.For(new Money(5_000_000), on, null)).Value);
        var loan = new RunningLoan(1, 1, on, 10, Frequency.Month,
            [new Share(1, 7, share.Principal, share.Service, [.. share.Rows], Money.Zero, Money.Zero)]);
        Assert.Equal("36,5082%", $"{YearlyRate.Of(loan)}");
    }

    [Fact]
    public void What_is_no_loan_has_no_rate() => Assert.Null(YearlyRate.Of(
        new Money(100), new DateOnly(2018, 1, 1), Frequency.Week,
        [new DueRow(new DateOnly(2018, 1, 8), new Money(100), new Money(500))]));

    static Money Rupiah(string text) => new(long.Parse(text.Replace(".", "")));
}
