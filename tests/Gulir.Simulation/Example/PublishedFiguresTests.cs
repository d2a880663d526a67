using System.Text.Json;
using Gulir.Close;
using Gulir.Ledger;
using Gulir.Risk;
using Gulir.Server.Example;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;

namespace Gulir.Simulation.Example;

/// <summary>The books alone show what was published of the 14 funds.</summary>
public sealed class PublishedFiguresTests(Jiwan jiwan)
{
    static readonly YearMonth November = new(2019, 11);

    static readonly JsonElement Published = JsonDocument.Parse(
        typeof(PublishedFiguresTests).Assembly.GetManifestResourceStream("jiwan-2019-11-published.json")!).RootElement;

    static long Of(string name) => Published.GetProperty(name).GetInt64();

    [Fact]
    public void Groups_borrowers_assets_and_capital_are_those_that_were_published()
    {
        var parts = jiwan.EachFund((reader, _) => reader.IndicatorParts(November.Last, long.MaxValue));

        Assert.Equal(Of("villages"), parts.Count);
        Assert.Equal(Of("active_ksm"), parts.Sum(part => part.ActiveGroups));
        Assert.Equal(Of("active_borrowers"), parts.Sum(part => part.ActiveBorrowers));
        Assert.Equal(Of("total_assets"), parts.Sum(part => part.TotalAssets).Units);
        Assert.Equal(Of("initial_capital"), parts.Sum(part => part.CapitalReceived).Units);
    }

    [Fact]
    public void A_closed_month_says_what_the_ledger_and_the_loans_say() =>
        Assert.All(jiwan.EachFund((reader, _) => (
            Closed: reader.MonthEnd(November.Previous)!,
            Balances: reader.Balances(November.Previous.Last),
            Portfolio: reader.Portfolio(November.Previous.Last))), fund =>
        {
            Assert.Equal(fund.Closed.TotalAssets, fund.Balances.Where(row => row.Key.Class == 1).Sum(row => row.Value));
            Assert.Equal(fund.Closed.ActiveGroups, fund.Portfolio.ActiveGroups);
            Assert.Equal(fund.Closed.ActiveBorrowers, fund.Portfolio.ActiveBorrowers);
            Assert.Equal(Money.Zero, fund.Balances.Values.Sum());
        });

    [Fact]
    public void Each_village_has_the_groups_borrowers_and_capital_of_its_row() =>
        Assert.All(jiwan.EachFund((reader, village) => (
            Village: village, Parts: reader.IndicatorParts(November.Last, long.MaxValue))), fund =>
        {
            Assert.Equal(fund.Village.Groups, fund.Parts.ActiveGroups);
            Assert.Equal(fund.Village.Borrowers, fund.Parts.ActiveBorrowers);
            Assert.Equal(fund.Village.Capital, fund.Parts.CapitalReceived);
        });

    [Fact]
    public void Every_month_before_is_closed_and_November_2019_runs() =>
        Assert.All(jiwan.EachFund((reader, _) => reader.MonthEnds()), months =>
        {
            Assert.Equal(November.Previous, months[^1].Month);
            Assert.Equal(2009, months[0].Month.Year);
            for (var i = 1; i < months.Count; i++) Assert.Equal(months[i - 1].Month.Next, months[i].Month);
        });

    [Fact]
    public void The_reserve_of_today_stands_so_that_a_close_has_nothing_to_post() =>
        Assert.All(jiwan.EachFund((reader, _) => reader.MonthState(November.Last)), state =>
        {
            var needed = Reserve.Of(state.Portfolio, state.Books.Settings).Sum(row => row.Amount);
            Assert.Equal(-needed, state.Balance(Accounts.Reserve));
            Assert.All(Closing.Checks(state), check => Assert.Null(check.Failure));
        });

    [Fact]
    public void Capital_came_in_2009() => Assert.Equal(0, jiwan.Number(
        """
        select count(*) from line
        where account >= 31000 and account < 32000 and account <> 31030 and book_date >= 20100101
        """));

    [Fact]
    public void About_eight_villages_are_good_four_middling_two_sick()
    {
        var grades = jiwan.EachFund((reader, village) =>
        {
            var part = reader.IndicatorParts(November.Last, long.MaxValue);
            var grade = Indicators.Of([part], Gulir.Institution.Settings.Defaults(November.Last)).Lar.Grade;
            return grade;
        });

        Assert.Equal(8, grades.Count(grade => grade == Grade.Satisfactory));
        Assert.Equal(4, grades.Count(grade => grade == Grade.Minimum));
        Assert.Equal(2, grades.Count(grade => grade == Grade.Suspended));
    }

    [Fact]
    public void Borrowers_peak_about_2013_and_fall_as_loans_grow()
    {
        var months = jiwan.EachFund((reader, _) => reader.MonthEnds()).SelectMany(fund => fund)
            .GroupBy(row => row.Month)
            .Select(row => (Month: row.Key, Borrowers: row.Sum(fund => fund.Parts.ActiveBorrowers),
                Outstanding: row.Sum(fund => fund.Parts.Outstanding)))
            .OrderBy(row => row.Month.Number).ToArray();
        var peak = months.MaxBy(row => row.Borrowers);

        Assert.InRange(peak.Month.Year, 2012, 2014);
        Assert.True(peak.Borrowers * 100 > months[^1].Borrowers * 120, $"{peak}");
        var then = peak.Outstanding.Units / peak.Borrowers;
        var now = months[^1].Outstanding.Units / months[^1].Borrowers;
        Assert.True(now > then * 3 / 2, $"{then} {now}");
    }
}
