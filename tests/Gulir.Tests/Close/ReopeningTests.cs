using Gulir.Basics;
using Gulir.Close;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Close;

/// <summary>The month that was closed last is opened by two humans with a reason; nothing else is.</summary>
public class ReopeningTests
{
    [Fact] // March 2018 was closed last, by fact 90. Human 1 is Wulan, human 2 Sastro.
    public void Two_humans_open_the_last_month() => Table.Check("""
        month     by       reason   signed   opening   shared   year   answer
        2018-03   Wulan    lupa     -        no        0        0      signed
        2018-03   Sastro   lupa     1        no        0        0      opened
        2018-03   Wulan    lupa     1        no        0        0      human_has_signed
        2018-03   Sastro   -        1        no        0        0      reason_missing
        2018-02   Wulan    lupa     -        no        0        0      month_not_last_closed
        2018-04   Wulan    lupa     -        no        0        0      month_not_last_closed
        2018-03   Wulan    lupa     -        yes       0        0      month_not_last_closed
        2018-03   Wulan    lupa     -        no        2017     0      signed
        2018-03   Wulan    lupa     -        no        2018     0      year_is_shared
        2018-03   Wulan    lupa     -        no        0        2017   signed
        2018-03   Wulan    lupa     -        no        0        2018   year_opens_first
        """, row =>
    {
        var last = new LastClose(
            new YearMonth(2018, 3), 90, row["opening"] == "yes", row.Has("signed") ? [1] : [],
            row.Number("shared"), row.Number("year"));
        var ask = new MonthReopen(YearMonth.Parse(row["month"])!.Value, row.Has("reason") ? row["reason"] : "");
        var answer = Reopening.Decide(last, row["by"] == "Wulan" ? Wulan : Sastro, ask, On("2018-04-02"));
        if (answer.IsRefused) return answer.Said();
        var fact = answer.Fact<MonthReopened>();
        Assert.Equal((90, ask.Month), (fact.Close, fact.Month));
        Assert.False(fact.Reason.IsNone);
        return fact.Complete ? "opened" : "signed";
    });

    [Fact]
    public void A_fund_that_closed_nothing_opens_nothing() => Assert.Equal("month_not_last_closed",
        Reopening.Decide(null, Wulan, new MonthReopen(new YearMonth(2018, 1), "lupa"), On("2018-04-02")).Said());
}
