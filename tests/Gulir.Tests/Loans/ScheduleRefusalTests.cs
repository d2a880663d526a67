using Gulir.Basics;
using Gulir.Loans;

namespace Gulir.Tests.Loans;

public class ScheduleRefusalTests
{
    static readonly ScheduleTerms Good = new()
    {
        Principal = new Money(5_000_000),
        Rate = new Rate(15_000),
        Method = Method.Flat,
        Count = 10,
        Disbursed = new DateOnly(2026, 1, 15),
    };

    static void Refuses(ScheduleTerms terms, string refusal) =>
        Assert.Equal(refusal, Scheduling.Of(terms).Refusal?.ToString());

    [Fact]
    public void Principal_of_zero() =>
        Refuses(Good with { Principal = Money.Zero }, "amount_not_positive amount=0");

    [Fact]
    public void Principal_below_zero() =>
        Refuses(Good with { Principal = new Money(-1) }, "amount_not_positive amount=-1");

    [Fact]
    public void Principal_absurd() => Refuses(
        Good with { Principal = new Money(Money.Limit + 1) }, "amount_absurd limit=1.000.000.000.000.000");

    [Fact]
    public void Rate_below_zero() =>
        Assert.Equal("rate_negative", Scheduling.Of(Good with { Rate = new Rate(-1) }).Refusal?.Code);

    [Fact]
    public void Rate_above_100_per_cent_a_period() =>
        Refuses(Good with { Rate = new Rate(Rate.One + 1) }, "rate_absurd limit=100%");

    [Fact]
    public void Rate_above_1000_per_cent_a_year() => Refuses(
        Good with { Rate = new Rate(10 * Rate.One + 1), Interest = DayCount.Actual360 }, "rate_absurd limit=1000%");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_201)]
    public void Count_out_of_range(int count) =>
        Refuses(Good with { Count = count }, $"count_out_of_range count={count} limit=1200");

    [Fact]
    public void Grace_below_zero() => Refuses(Good with { GracePrincipal = -1 }, "grace_negative grace=-1");

    [Fact]
    public void Grace_that_leaves_no_instalment() =>
        Refuses(Good with { GracePrincipal = 10 }, "grace_not_below_count grace=10 count=10");

    [Fact]
    public void Spread_with_annuity() =>
        Refuses(Good with { Method = Method.Annuity, Remainder = Remainder.Spread }, "spread_with_annuity");

    [Theory]
    [InlineData(0)]
    [InlineData(-500)]
    [InlineData(1_000_000_001)]
    public void Round_unit_out_of_range(long unit) =>
        Refuses(Good with { RoundUnit = unit }, $"round_unit_out_of_range unit={unit} limit=1000000000");

    [Fact]
    public void First_due_date_before_the_disbursement()
    {
        var refusal = Scheduling.Of(Good with { First = new DateOnly(2026, 1, 14) }).Refusal;
        Assert.Equal(ScheduleRefusals.FirstBeforeDisbursed(new(2026, 1, 14), new(2026, 1, 15)), refusal);
        Assert.Equal("first_before_disbursed", refusal?.Code);
    }

    [Fact]
    public void First_due_date_more_than_ten_years_away()
    {
        Assert.False(Scheduling.Of(Good with { First = new DateOnly(2036, 1, 15) }).IsRefused);
        Assert.Equal("first_too_late", Scheduling.Of(Good with { First = new DateOnly(2036, 1, 17) }).Refusal?.Code);
    }

    [Theory]
    [InlineData(Frequency.Month, "9998-02-28", "9998-03-01")]
    [InlineData(Frequency.Week, "9998-10-22", "9998-10-23")]
    [InlineData(Frequency.TwoWeeks, "9998-08-13", "9998-08-14")]
    public void Due_dates_beyond_the_calendar(Frequency every, string fits, string beyond)
    {
        var terms = Good with { Every = every };
        Assert.False(Scheduling.Of(terms with { Disbursed = DateOnly.Parse(fits) }).IsRefused);
        Assert.Equal("due_beyond_calendar",
            Scheduling.Of(terms with { Disbursed = DateOnly.Parse(beyond) }).Refusal?.Code);
        Assert.True(Scheduling.Of(terms with { Disbursed = DateOnly.MaxValue }).IsRefused);
        Assert.True(Scheduling.Of(terms with { Disbursed = DateOnly.MaxValue, First = DateOnly.MaxValue }).IsRefused);
    }
}
