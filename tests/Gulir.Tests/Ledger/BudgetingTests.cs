using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Reporting;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>The budget of a year by account and month, and how it stands beside what came in and went out.</summary>
public class BudgetingTests
{
    static BudgetAmount Year(int account, long amount) => new(new AccountCode(account), Rp(amount));

    static BudgetAmount Months(int account, params long[] amounts) =>
        new(new AccountCode(account), null, [.. amounts.Select(Rp)]);

    static Outcome<Gulir.Book.Draft> Decide(params BudgetAmount[] lines) => Budgeting.Decide(
        Books(), null, new BudgetDecide(2018, lines), On("2018-02-01"));

    [Fact]
    public void A_year_s_amount_is_split_over_twelve_months_and_loses_nothing()
    {
        var fact = Decide(Year(41010, 1_000_003), Months(51010, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7))
            .Fact<BudgetDecided>();
        Assert.Equal(12 + 2, fact.Lines.Count);
        Assert.Equal(Rp(1_000_003), fact.Lines.Where(line => line.Account.IsIncome).Sum(line => line.Amount));
        Assert.Equal([83_334, 83_334, 83_334, 83_334, 83_334, 83_334, 83_334, 83_333, 83_333, 83_333, 83_333, 83_333],
            fact.Lines.Take(12).Select(line => line.Amount.Units));
        Assert.Equal([(1, 5), (12, 7)], fact.Lines.Skip(12).Select(line => (line.Month, line.Amount.Units)));
        Assert.Equal(Day("2018-02-01"), fact.Date);
    }

    [Fact]
    public void What_is_no_budget_is_refused_by_name()
    {
        Assert.Equal("budget_empty", Decide().Said());
        Assert.Equal("budget_empty", Decide(Year(41010, 0)).Said());
        Assert.Equal("budget_account", Decide(Year(11010, 5)).Said());
        Assert.Equal("budget_account", Decide(Year(12020, 5)).Said());
        Assert.Equal("account_unknown", Decide(Year(51999, 5)).Said());
        Assert.Equal("budget_account_twice", Decide(Year(41010, 5), Year(41010, 5)).Said());
        Assert.Equal("budget_months", Decide(Months(41010, 1, 2, 3)).Said());
        Assert.Equal("budget_months", Decide(new BudgetAmount(Accounts.Service)).Said());
        Assert.Equal("budget_months",
            Decide(Months(41010, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) with { Yearly = Rp(78) }).Said());
        Assert.Equal("amount_not_positive", Decide(Year(41010, -12)).Said());
        Assert.Equal("amount_not_positive", Decide(Months(41010, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -1)).Said());
        Assert.Equal("amount_absurd", Decide(Year(41010, Money.Limit + 1)).Said());
    }

    [Fact] // Today is 1 February 2018, the books begin in 2018; the last decision is of 20 January.
    public void A_later_decision_replaces_the_budget_from_its_day_on() => Table.Check("""
        year   date         answer
        2018   2018-01-20   accepted
        2018   2018-02-01   accepted
        2019   -            accepted
        2018   2018-01-19   budget_before_last
        2018   2018-02-02   date_in_future
        2020   -            budget_year
        2017   -            budget_year
        """, row => Budgeting.Decide(
        Books(), Day("2018-01-20"), new BudgetDecide(
            row.Number("year"), [Year(41010, 12)], row.Has("date") ? row.Day("date") : null),
        On("2018-02-01")).Said());

    [Fact] // Decided on 10 January and again on 5 June.
    public void A_month_is_held_against_what_held_then() => Table.Check("""
        day          decided
        2018-01-05   2018-01-10
        2018-01-10   2018-01-10
        2018-06-04   2018-01-10
        2018-06-05   2018-06-05
        2018-12-31   2018-06-05
        """, row => Budgeting.Standing(
        [new Budget(2018, Day("2018-01-10"), 1, []), new Budget(2018, Day("2018-06-05"), 9, [])], row.Day("day"))!
        .DecidedOn.Iso());

    [Fact]
    public void Without_a_decision_there_is_no_budget() => Assert.Null(Budgeting.Standing([], Day("2018-01-05")));

    [Fact] // February: service 90.000 of it 50.000 in February, cost 30.000 all in February; transport was planned.
    public void A_month_and_the_year_so_far_stand_beside_their_budget()
    {
        var budget = new Budget(2018, Day("2018-01-02"), 1,
        [
            .. Enumerable.Range(1, 12).SelectMany(month => new PlannedAmount[]
            {
                new(Accounts.Service, month, Rp(40_000)), new(new AccountCode(51040), month, Rp(10_000)),
            }),
        ]);
        var report = BudgetLists.BesideActual(
            new ReportHead("budget", "", "", ("fund", "x", "x"), Day("2018-02-28"), 7), Chart.Standard, budget,
            new Dictionary<AccountCode, Money> { [Accounts.Service] = Rp(-90_000), [new(51030)] = Rp(30_000) },
            new Dictionary<AccountCode, Money> { [Accounts.Service] = Rp(-40_000) }, english: false);
        Table.Same("""
            income  41010  40.000  50.000  10.000   80.000  90.000  10.000   480.000
            cost    51030  0       30.000  30.000   0       30.000  30.000   0
            cost    51040  10.000  0       -10.000  20.000  0       -20.000  120.000
            """, report.Rows.Select(row =>
            string.Join("  ", row.Where((_, i) => i != 2).Select(cell => cell is Word word ? word.Code : $"{cell}"))));
        object? Total(string name) => report.Total.Single(total => total.Name == name).Value;
        Assert.Equal((Rp(30_000), Rp(20_000), Rp(-10_000)),
            (Total("result.monthBudget"), Total("result.monthActual"), Total("result.monthDifference")));
        Assert.Equal((Rp(60_000), Rp(60_000), Rp(0), Rp(360_000)), (Total("result.toDateBudget"),
            Total("result.toDateActual"), Total("result.toDateDifference"), Total("result.yearBudget")));
    }
}
