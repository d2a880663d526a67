using Gulir.Server.Example;

namespace Gulir.Simulation.Example;

/// <summary>What happens in a UPK: arrears and recoveries, mistakes, late bookings, changes of office.</summary>
public sealed class LivingBooksTests(Jiwan jiwan)
{
    [Theory]
    [InlineData("instalment_reversed", 50)]
    [InlineData("service_forgiven", 50)]
    [InlineData("deposit_returned", 50)]
    [InlineData("loan_visited", 1_000)]
    [InlineData("member_left", 200)]
    [InlineData("officer_ended", 50)]
    [InlineData("money_counted", 3_000)]
    public void Happens(string kind, int atLeast) =>
        Assert.True(jiwan.Number("select count(*) from fact where kind = $1", kind) >= atLeast, kind);

    [Fact]
    public void Facts_are_as_many_as_ten_years_bring() =>
        Assert.InRange(jiwan.Number("select count(*) from fact"), 80_000, 125_000);

    [Fact]
    public void Late_bookings_have_a_reason_and_lie_within_a_week()
    {
        var late = jiwan.Number("select count(*) from entry where paid_date < book_date");
        Assert.True(late > 100, $"{late}");
        Assert.Equal(0, jiwan.Number("select count(*) from entry where paid_date < book_date - 7"));
    }

    [Fact]
    public void Groups_fall_behind_and_recover()
    {
        var behind = jiwan.Number("select count(*) from month_end where groups_at_risk > 0 and month < 201800");
        var well = jiwan.Number("select count(*) from month_end where groups_at_risk = 0 and month < 201800");
        Assert.True(behind > 100 && well > 100, $"{behind} {well}");
    }

    [Fact]
    public void Loans_are_decided_by_two_different_people() => Assert.Equal(0, jiwan.Number(
        """
        select count(*) from decision a join decision b
            on a.fund_id = b.fund_id and a.loan = b.loan and a.fact < b.fact and a.human = b.human
        """));

    [Fact]
    public void Cash_and_banks_never_fall_below_zero() => Assert.Equal(0, jiwan.Number(
        """
        select count(*) from (
            select sum(day.moved) over (partition by day.fund_id, day.account order by day.book_date) as held from (
                select fund_id, account, book_date, sum(amount) as moved from line
                where account >= 11010 and account < 11030 group by fund_id, account, book_date) day) held
        where held.held < 0
        """));
}
