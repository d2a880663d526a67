using Gulir.Server.Example;
using Gulir.Storage;

namespace Gulir.Simulation.Example;

/// <summary>The total was reached by what a UPK does, not by bending the books: seen from the books alone.</summary>
public sealed class HonestLandingTests(Jiwan jiwan)
{
    const int November = 201_911;

    /// <summary>Amount of one account by month.</summary>
    static List<(long Month, long Amount)> Months(BookReader reader, int account) => reader.Session.Query(
        """
        select period, cast(sum(abs(amount)) as bigint) from line
        where fund_id = $1 and account = $2 and period % 100 < 13 group by period order by period
        """,
        row => (row.Long(0), row.Long(1)), reader.Fund.Value, account);

    [Fact]
    public void Interest_of_the_last_month_lies_within_the_other_months_of_its_village() =>
        Assert.All(jiwan.EachFund((reader, _) => Months(reader, 41021)), months =>
        {
            var others = months.Where(row => row.Month != November).Select(row => row.Amount).ToArray();
            var last = Assert.Single(months, row => row.Month == November).Amount;
            Assert.InRange(last, others.Min(), others.Max());
        });

    [Fact]
    public void A_fifth_of_every_interest_is_tax() =>
        Assert.All(jiwan.EachFund((reader, _) => (Gross: Months(reader, 41021), Tax: Months(reader, 51071))), fund =>
            Assert.All(fund.Gross, row =>
            {
                var tax = fund.Tax.Where(other => other.Month == row.Month).Sum(other => other.Amount);
                Assert.Equal(new Rate(200_000).Of(new Money(row.Amount)).Units, tax);
            }));

    [Fact]
    public void Incentives_of_the_last_month_are_as_those_of_the_year_before() =>
        Assert.All(jiwan.EachFund((reader, _) => Months(reader, 51010)), months =>
        {
            var year = months.Where(row => row.Month is >= 201_811 and < November);
            var others = year.Select(row => row.Amount).ToArray();
            var last = Assert.Single(months, row => row.Month == November).Amount;
            Assert.InRange(last, others.Min(), others.Max());
            Assert.All(months, row => Assert.Equal(0, row.Amount % 25_000));
        });

    [Fact]
    public void Incentives_of_every_year_are_27_to_33_per_cent_of_the_service() =>
        Assert.All(jiwan.EachFund((reader, _) => (Paid: Months(reader, 51010), Service: Earned(reader))), fund =>
            Assert.All(Enumerable.Range(2010, 10), year =>
            {
                var service = fund.Service.Where(row => row.Month / 100 == year).Sum(row => row.Amount);
                var paid = fund.Paid.Where(row => row.Month / 100 == year).Sum(row => row.Amount);
                Assert.InRange(paid * 1_000 / service, 270, 330);
            }));

    static List<(long Month, long Amount)> Earned(BookReader reader) => reader.Session.Query(
        """
        select period, cast(-sum(amount) as bigint) from line
        where fund_id = $1 and account = 41010 and period % 100 < 13 group by period
        """,
        row => (row.Long(0), row.Long(1)), reader.Fund.Value);

    [Fact]
    public void Cash_moves_in_hundreds() =>
        Assert.Equal(0, jiwan.Number("select count(*) from line where account = 11010 and amount % 100 <> 0"));

    [Fact]
    public void Every_entry_has_a_usual_purpose()
    {
        string[] usual =
        [
            "activity_accounted", "activity_advanced", "activity_paid", "activity_returned", "bank_charge",
            "bank_interest", "capital_received", "disbursement", "held_instalment", "instalment", "operating_cost",
            "reserve", "result_carried", "reversal", "surety_saving", "surplus_funded", "surplus_shared", "transfer",
            "year_closed",
        ];
        var found = jiwan.Host.Database.Read(session =>
            session.Query("select distinct purpose from entry order by purpose", row => row.Text(0)));
        Assert.Equal(usual, found);
        Assert.Equal(0, jiwan.Number(
            "select count(*) from line where account in (31010, 31040, 51090, 51091, 41020, 41023)"));
        Assert.Equal(0, jiwan.Number(
            """
            select count(*) from line l join entry e on e.fund_id = l.fund_id and e.fact = l.fact
            where l.account in (31030, 32010, 32020)
                and e.purpose not in ('year_closed', 'result_carried', 'surplus_shared')
            """));
    }

    [Fact]
    public void Every_loan_costs_one_and_a_half_per_cent_a_month()
    {
        Assert.Equal(0, jiwan.Number("select count(*) from application where rate <> 15000"));
        Assert.Equal(0, jiwan.Number(
            """
            select count(*) from share s join application a on a.fund_id = s.fund_id and a.loan = s.loan
            where s.service * 1000 <> s.principal * 15 * a.instalments
            """));
        Assert.Equal(0, jiwan.Number("select count(*) from share where principal % 50000 <> 0"));
    }

    [Fact]
    public void The_usual_costs_are_real_sized()
    {
        Assert.Equal(0, jiwan.Number(
            """
            select count(*) from line where account = 51030 and period % 100 < 13 and (amount < 20000 or amount > 60000)
            """));
        Assert.Equal(0, jiwan.Number(
            """
            select count(*) from line where account = 51070 and period % 100 < 13 and (amount < 5000 or amount > 10000)
            """));
    }

    [Fact]
    public void Little_money_lies_in_the_box_at_night() => Assert.Equal(0, jiwan.Number(
        "select count(*) from money_count where account = 11010 and counted_amount > 1000000"));
}
