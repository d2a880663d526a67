using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Risk;

/// <summary>The ratios by which microfinance compares itself, from their parts; each with its empty case.</summary>
public class PerformanceTests
{
    static readonly IndicatorParts June = new(
        4, 20, Rp(10_000_000), Rp(12_000_000), Rp(9_000_000), 1, default, default, Rp(900_000), Rp(600_000),
        Rp(9_000_000), 6);

    static readonly PerformanceParts Parts = new(
        Rp(400_000), Rp(100_000), Rp(60_000), Rp(900_000), Rp(12_000), Rp(480_000), Rp(600_000), Rp(250_000),
        Rp(70_000_000), 7, 114, 6, Rp(1_000_000), Rp(930_000));

    [Fact] // June: n = 6, so amounts count twice a year; average portfolio 10.000.000, average borrowers 19.
    public void Each_ratio_has_its_parts() => Table.Check("""
        ratio       with                 value
        par30       -                    5,00%
        par30       nothing outstanding  -
        yield       -                    18,00%
        yield       no portfolio         -
        oer         -                    9,60%
        oer         no portfolio         -
        writeoff    -                    1,20%
        writeoff    no portfolio         -
        oss         -                    152,00%
        oss         no cost              -
        coverage    -                    50,00%
        coverage    nothing late         -
        repayment   -                    93,00%
        repayment   nothing due          -
        """, row =>
    {
        var (june, parts) = row["with"] switch
        {
            "nothing outstanding" => (June with { Outstanding = default }, Parts),
            "no portfolio" => (June, Parts with { OutstandingSum = default }),
            "no cost" => (June, Parts with { CostBeforeTax = default }),
            "nothing late" => (June, Parts with { Late30 = default, Rescheduled = default }),
            "nothing due" => (June, Parts with { PrincipalAsked = default, PrincipalReceived = default }),
            _ => (June, Parts),
        };
        var found = Performance.Of(june, parts);
        return (row["ratio"] switch
        {
            "par30" => found.Par30,
            "yield" => found.Yield,
            "oer" => found.Oer,
            "writeoff" => found.WriteOff,
            "oss" => found.Oss,
            "coverage" => found.RiskCoverage,
            _ => found.RepaymentRate,
        }).Percent();
    });

    [Fact] // 480.000 x 12/6 / (114/6) = 960.000 / 19 = 50.526,3
    public void Amounts_are_exact_fractions_too()
    {
        var found = Performance.Of(June, Parts);
        Assert.Equal(50_526, (long)found.CostPerBorrower.Scaled(0));
        Assert.Equal(10_000_000, (long)found.AveragePortfolio.Scaled(0));
        Assert.False(Performance.Of(June, Parts with { BorrowerSum = 0 }).CostPerBorrower.HasValue);
        Assert.False(Performance.Of(June, Parts with { OutstandingPoints = 0 }).AveragePortfolio.HasValue);
    }

    [Fact] // A second fund in its first year: n = 2, average portfolio 4.000.000, average borrowers 8.
    public void A_region_adds_what_stands_above_and_below_the_line()
    {
        var (young, more) = (
            June with { Outstanding = Rp(5_000_000), Months = 2 },
            new PerformanceParts(
                Rp(250_000), default, default, Rp(150_000), Rp(3_000), Rp(90_000), Rp(100_000), Rp(50_000),
                Rp(12_000_000), 3, 16, 2, Rp(500_000), Rp(120_000)));
        var found = Performance.Of([(June, Parts), (young, more)]);
        // (1.800.000 + 900.000) / (10.000.000 + 4.000.000)
        Assert.Equal("19,29%", found.Yield.Percent());
        // (960.000 + 540.000) / (19 + 8)
        Assert.Equal(55_556, (long)found.CostPerBorrower.Scaled(0));
        Assert.Equal(14_000_000, (long)found.AveragePortfolio.Scaled(0));
        Assert.Equal(
            ("5,00%", "152,14%", "40,00%", "70,00%"),
            (found.Par30.Percent(), found.Oss.Percent(), found.RiskCoverage.Percent(), found.RepaymentRate.Percent()));
        // A fund without anything still adds its parts, and none at all gives no figure.
        Assert.Equal(
            found.Yield.Percent(),
            Performance.Of([(June, Parts), (young, more), (June, PerformanceParts.Nothing)]).Yield.Percent());
        Assert.All(PerformanceList.All, kind => Assert.False(kind.Of(Performance.Of([])).HasValue));
    }

    [Fact] // Paid out on 15 January, 2.000.000 in ten instalments of 200.000 from 15 February; nothing is paid.
    public void Thirty_days_are_calendar_days() => Table.Check("""
        day          late 30
        2018-02-15   0
        2018-03-16   0
        2018-03-17   0
        2018-03-18   2.000.000
        """, row =>
    {
        var loan = Lent("2018-01-15", Usual, 2_000_000);
        var day = Day(row["day"]);
        return PerformanceParts.Nothing.WithLoans(Of(day.AddDays(-28), loan), Of(day, loan)).Late30.ToString();
    });

    [Fact] // 200.000 fall due on 15 February and on 15 March. What is paid of the loan before and in March:
    public void The_rate_of_a_month_leaves_out_what_is_paid_ahead() => Table.Check("""
        before     in March    asked, received
        200.000    200.000     200.000, 200.000
        0          0           400.000, 0
        0          150.000     400.000, 150.000
        0          1.000.000   400.000, 400.000
        300.000    0           100.000, 0
        300.000    100.000     100.000, 100.000
        400.000    0           0, 0
        """, row =>
    {
        var loan = Lent("2018-01-15", Usual, 2_000_000);
        var before = loan.Paid(new ShareMoney(1, row.Money("before"), Rp(0)));
        var after = before.Paid(new ShareMoney(1, row.Money("in March"), Rp(0)));
        var parts = PerformanceParts.Nothing.WithLoans(
            Of(Day("2018-02-28"), before), Of(Day("2018-03-31"), after));
        return $"{parts.PrincipalAsked}, {parts.PrincipalReceived}";
    });

    [Fact]
    public void A_loan_of_the_month_itself_is_asked_what_fell_due_in_it()
    {
        var weekly = Lent("2018-03-01", Usual with { Every = Frequency.Week }, 1_000_000);
        var parts = PerformanceParts.Nothing.WithLoans(
            Of(Day("2018-02-28")), Of(Day("2018-03-31"), weekly.Paid(new ShareMoney(1, Rp(250_000), Rp(0)))));
        Assert.Equal((Rp(400_000), Rp(250_000)), (parts.PrincipalAsked, parts.PrincipalReceived));
    }

    [Fact]
    public void The_ledger_tells_income_and_cost_by_their_accounts()
    {
        var year = new Dictionary<AccountCode, Money>
        {
            [new(41010)] = Rp(-100),
            [new(41011)] = Rp(-10),
            [new(41012)] = Rp(-1),
            [new(41021)] = Rp(-20),
            [new(41030)] = Rp(-500),
            [new(51010)] = Rp(40),
            [new(51071)] = Rp(4),
            [new(51080)] = Rp(30),
            [new(51095)] = Rp(7),
        };
        var parts = PerformanceParts.Nothing.WithLedger(
            year, new Dictionary<AccountCode, Money> { [Accounts.Reserve] = Rp(-33) });
        Assert.Equal((Rp(111), Rp(20), Rp(40), Rp(74), Rp(33)),
            (parts.ServiceIncome, parts.BankInterest, parts.RunningCost, parts.CostBeforeTax, parts.ReserveHeld));
        var raised = parts.After(
            [Line.Debit(Accounts.ReserveCost, Rp(5)), Line.Credit(Accounts.Reserve, Rp(5))]);
        Assert.Equal((Rp(79), Rp(38)), (raised.CostBeforeTax, raised.ReserveHeld));
    }

    static Portfolio Of(DateOnly day, params RunningLoan[] loans) =>
        new(day, [.. loans.Select(loan => new LoanOn(loan, loan))]);
}
