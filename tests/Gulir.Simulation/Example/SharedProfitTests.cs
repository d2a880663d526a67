using Gulir.Activities;
using Gulir.Ledger;
using Gulir.Server.Example;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Simulation.Example;

/// <summary>Every year is closed, its surplus shared and spent, but one that had a loss: seen from the books.</summary>
public sealed class SharedProfitTests(Jiwan jiwan)
{
    static readonly int[] Years = [.. Enumerable.Range(2009, 10)];

    /// <summary>Where the harvest had failed, and when.</summary>
    static readonly (string Village, int Year) Loss = ("Sambirejo", 2014);

    [Fact]
    public void Every_village_closes_every_year_in_the_january_after_it() =>
        Assert.All(jiwan.EachFund((reader, _) => (
            Closed: reader.ClosedYears(),
            Carried: Days(reader, "result_carried"))), fund =>
        {
            Assert.Equal(Years, fund.Closed.Select(year => year.Year).Order());
            Assert.Equal(Years.Select(year => (year + 1L) * 10_000 + 101), fund.Carried);
        });

    static List<long> Days(BookReader reader, string purpose) => reader.Session.Query(
        "select book_date from entry where fund_id = $1 and purpose = $2 order by book_date", row => row.Long(0),
        reader.Fund.Value, purpose);

    [Fact]
    public void Every_surplus_is_shared_whole_by_a_meeting_with_number_and_attendance()
    {
        var funds = jiwan.EachFund((reader, village) => (
            Village: village, Shared: reader.SharedYears(), Results: reader.ClosedYears(), Lines: reader.FundLines(),
            Left: reader.Balances(Villages.Last.Last).GetValueOrDefault(Accounts.PriorResult)));
        Assert.All(funds, fund =>
        {
            Assert.Equal(
                Years.Where(year => (fund.Village.Name, year) != Loss), fund.Shared.Select(row => row.Year).Order());
            Assert.All(fund.Shared, row =>
            {
                Assert.InRange(row.On.Month, 2, 4);
                Assert.Equal(row.Year + 1, row.On.Year);
                Assert.Contains("BA-RWT", row.Minutes!.Number, StringComparison.Ordinal);
                Assert.InRange(row.Minutes.Attendance, 30, 200);
                var lines = fund.Lines.Where(line => line.Line.Year == row.Year).ToArray();
                Assert.Equal(row.Shareable, lines.Sum(line => line.Line.Allotted));
                Assert.Equal(Rate.One, lines.Sum(line => line.Percent.Millionths));
            });
            Assert.Equal(Money.Zero, fund.Left);
        });
    }

    [Fact]
    public void One_village_has_one_year_with_a_loss_and_the_next_result_bears_it_first()
    {
        var losses = jiwan.EachFund((reader, village) => reader.ClosedYears()
            .Where(year => year.Result.Units <= 0).Select(year => (village.Name, year.Year))).SelectMany(one => one);
        Assert.Equal([Loss], losses);

        var (results, shared) = jiwan.EachFund((reader, village) => village.Name == Loss.Village
            ? (reader.ClosedYears(), reader.SharedYears())
            : default).Single(fund => fund.Item1 is not null);
        Money Of(int year) => results.Single(row => row.Year == year).Result;
        Assert.Equal(
            Of(Loss.Year) + Of(Loss.Year + 1), shared.Single(row => row.Year == Loss.Year + 1).Shareable);
    }

    [Fact]
    public void No_line_is_ever_overspent_and_no_budget()
    {
        Assert.Equal(0, jiwan.Number(
            """
            select count(*) from (
                select sum(amount) over (partition by fund_id, year, line order by fact, row_no) as left_over
                from fund_move) moves
            where moves.left_over < 0
            """));
        Assert.Equal(0, jiwan.Number(
            """
            select count(*) from activity_budget b where b.amount < (
                select coalesce(sum(m.amount), 0) from activity_money m where m.fund_id = b.fund_id
                    and m.activity = b.activity and m.year = b.year and m.line = b.line and m.move in (1, 3))
            """));
    }

    [Fact]
    public void Shared_money_lies_in_its_bank_or_is_with_an_activity() =>
        Assert.All(jiwan.EachFund((reader, _) => (
            Balances: reader.Balances(Villages.Last.Last), Lines: reader.FundLines())), fund =>
        {
            var owed = -fund.Balances.Where(row => row.Key.Number / 10 == 2103).Sum(row => row.Value);
            Assert.Equal(owed, fund.Lines.Sum(line => line.Line.Balance));
            Assert.Equal(owed, fund.Balances.GetValueOrDefault(Accounts.BankShared)
                + fund.Balances.GetValueOrDefault(Accounts.ActivityAdvances));
        });

    [Fact]
    public void Most_of_what_was_shared_out_is_spent() =>
        Assert.All(jiwan.EachFund((reader, _) => reader.FundLines()), lines =>
        {
            var old = lines.Where(line => line.Line.Kind != SurplusKind.Capital && line.Line.Year < 2018).ToArray();
            Assert.True(
                old.Sum(line => line.Spent).Units * 100 >= old.Sum(line => line.Line.Allotted).Units * 97,
                $"{old.Sum(line => line.Spent)} of {old.Sum(line => line.Line.Allotted)}");
        });

    [Fact]
    public void Every_village_builds_and_helps_in_every_year_but_that_after_the_loss() =>
        Assert.All(jiwan.EachFund((reader, village) => (
            Village: village, Activities: reader.Activities(Villages.Last.Last))), fund =>
        {
            foreach (var kind in (SurplusKind[])[SurplusKind.Environment, SurplusKind.Social])
            {
                var years = fund.Activities.Where(row => row.Kind == kind)
                    .Select(row => row.ProposedOn.Year).ToHashSet();
                var without = Enumerable.Range(2011, 9).Where(year => !years.Contains(year)).ToArray();
                Assert.All(without, year => Assert.Equal(Loss, (fund.Village.Name, year - 1)));
            }
        });

    [Fact]
    public void Works_are_real_sized()
    {
        var works = jiwan.EachFund((reader, _) => reader.Activities(Villages.Last.Last))
            .SelectMany(one => one).ToArray();
        var drains = works.Where(row => row.Words.Title.StartsWith("Saluran", StringComparison.Ordinal)
            && row.Made is not null).ToArray();
        Assert.True(drains.Length >= 8, $"{drains.Length} drains");
        Assert.Contains(drains, row => row.Made!.Quantity >= 50);
        Assert.All(drains, row => Assert.True(row.Place.Rt > 0 && row.Made!.Unit == ActivityUnit.Metre));
        Assert.All(works.Where(row => row.Made is not null), row => Assert.True(row.Persons > 0, row.Words.Title));
        Assert.Contains(works, row => row.Made is null);
    }
}
