using Gulir.Basics;
using Gulir.Book;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Close;

/// <summary>A month is closed when every named check holds; the reserve is posted to what the classes ask.</summary>
public class MonthClosingTests
{
    // On 28 February one loan of 1.000.000 runs without arrears: a reserve of 1%, 10.000, stands in 12010.
    static readonly Dictionary<AccountCode, Money> Balances = Ledger(
        "11010 425000, 11021 3610000, 11022 20000, 11030 1000000, 12010 -10000, 21020 -20000, 21040 -5000, "
        + "31010 -5000000, 41010 -100000, 51030 70000, 51080 10000");

    static readonly MonthState Good = new(
        Books() with { ClosedThrough = new YearMonth(2018, 1) },
        PortfolioOf(Lent("2018-02-15", Usual, 600_000, 400_000)), Balances,
        new Dictionary<DepositKind, Money> { [DepositKind.Surety] = Rp(20_000), [DepositKind.Held] = Rp(5_000) },
        new LedgerFigures(Rp(5_045_000), Rp(5_000_000), Rp(5_000_000), Rp(100_000), Rp(80_000), 2), Rp(10_000));

    static readonly MonthClose February = new(new YearMonth(2018, 2));

    static Portfolio PortfolioOf(params RunningLoan[] loans) =>
        new(Day("2018-02-28"), [.. loans.Select(loan => new LoanOn(loan, loan))]);

    static Dictionary<AccountCode, Money> Ledger(string text) => text.Split(", ").Select(line => line.Split(' '))
        .ToDictionary(line => AccountCode.Parse(line[0])!.Value, line => Rp(line[1]));

    static Outcome<Draft> Close(MonthState state, MonthClose? ask = null, string today = "2018-03-02") =>
        Closing.Decide(state, ask ?? February, On(today));

    [Fact]
    public void A_month_without_change_of_the_reserve_is_one_fact()
    {
        var closed = Close(Good).Fact<MonthClosed>();
        Assert.Single(Close(Good).Value.Facts);
        Assert.Equal(
            new IndicatorParts(
                1, 2, Rp(1_000_000), Rp(5_045_000), Rp(5_000_000), 0, Rp(0), Rp(0), Rp(100_000), Rp(80_000),
                Rp(5_000_000), 2),
            closed.Figures);
    }

    [Fact] // January is closed; the fund began in January.
    public void Only_the_next_month_and_only_when_it_has_ended() => Table.Check("""
        closed through   month     today        answer
        2018-01          2018-02   2018-03-02   accepted
        2018-01          2018-02   2018-02-28   accepted
        2018-01          2018-02   2018-02-27   month_not_ended
        2018-01          2018-01   2018-03-02   month_is_closed
        2018-01          2017-12   2018-03-02   month_is_closed
        2018-01          2018-03   2018-04-02   month_not_next
        -                2018-01   2018-03-02   accepted
        -                2018-02   2018-03-02   month_not_next
        2017-12          2018-01   2018-03-02   accepted
        """, row =>
    {
        var closed = row.Has("closed through") ? YearMonth.Parse(row["closed through"]) : null;
        var state = Good with { Books = Good.Books with { ClosedThrough = closed } };
        return Close(state, new MonthClose(YearMonth.Parse(row["month"])!.Value), row["today"]).Said();
    });

    [Fact]
    public void Each_check_fails_when_its_figure_is_a_rupiah_off() => Table.Check("""
        check                   account   against   refusal
        loans_tie_to_ledger     11030     11021     loans_do_not_tie
        savings_tie_to_ledger   21020     11021     savings_do_not_tie
        held_ties_to_ledger     21040     11021     held_does_not_tie
        position_balances       11021     -         books_do_not_balance
        """, row =>
    {
        var off = new Dictionary<AccountCode, Money>(Balances);
        off[AccountCode.Parse(row["account"])!.Value] += Rp(1);
        if (row.Has("against")) off[AccountCode.Parse(row["against"])!.Value] -= Rp(1);
        var state = Good with { Balances = off };
        var failed = Closing.Checks(state).Where(check => check.Failure is not null).ToArray();
        Assert.Equal(row["check"], Assert.Single(failed).Name);
        Assert.Equal(failed[0].Failure, Close(state).Refusal);
        return failed[0].Failure!.Code;
    });

    [Fact] // 20.000 of surety savings are owed.
    public void Surety_savings_lie_in_their_bank_or_still_in_the_box() => Table.Check("""
        bank 11022   box 11010   answer
        20.000       0           accepted
        0            20.000      accepted
        12.000       8.000       accepted
        12.000       7.900       savings_not_covered
        0            0           savings_not_covered
        """, row =>
    {
        var moved = new Dictionary<AccountCode, Money>(Balances);
        var (bank, box) = (row.Money("bank 11022"), row.Money("box 11010"));
        moved[Accounts.Bank] += Balances[Accounts.BankSurety] + Balances[Accounts.Cash] - bank - box;
        (moved[Accounts.BankSurety], moved[Accounts.Cash]) = (bank, box);
        var state = Good with { Balances = moved };
        var failed = Closing.Checks(state).SingleOrDefault(check => check.Failure is not null);
        Assert.True(failed is null || failed.Name == "savings_are_covered");
        return Close(state).Said();
    });

    [Fact] // The classes ask 10.000. What stands in 12010 differs; so much of it was charged to 51080 this year.
    public void The_reserve_is_raised_or_lowered_to_what_the_classes_ask() => Table.Check("""
        stands    charged   lines
        0         0         51080 10.000, 12010 -10.000
        9.999     9.999     51080 1, 12010 -1
        10.000    10.000    nothing
        15.000    15.000    12010 5.000, 51080 -5.000
        15.000    5.000     12010 5.000, 51080 -5.000
        15.000    4.999     12010 5.000, 51080 -4.999, 41040 -1
        15.000    0         12010 5.000, 41040 -5.000
        15.000    -200      12010 5.000, 41040 -5.000
        -500      0         51080 10.500, 12010 -10.500
        """, row =>
    {
        var posted = Close(Standing(row)).Value.Facts.OfType<ReservePosted>().SingleOrDefault();
        if (posted is null) return "nothing";
        Assert.Equal((Rp(10_000), "five_class 2013", Day("2018-02-28")),
            (posted.Reserve, posted.Scheme, posted.Entry.Date));
        Assert.Equal("BPM-2018-0001", posted.Entry.Voucher.ToString());
        return posted.Entry.Written();
    });

    [Fact] // The classes ask 10.000 on 28 February; the month stays open, January is closed.
    public void The_reserve_can_be_posted_before_the_month_is_closed() => Table.Check("""
        stands    charged   on           today        answer
        0         0         2018-02-28   2018-02-28   2018-02-28: 51080 10.000, 12010 -10.000
        0         0         -            2018-02-28   2018-02-28: 51080 10.000, 12010 -10.000
        15.000    5.000     2018-02-27   2018-02-28   2018-02-27: 12010 5.000, 51080 -5.000
        10.000    10.000    2018-02-28   2018-02-28   reserve_stands
        0         0         2018-01-31   2018-02-28   month_is_closed
        0         0         2018-03-01   2018-02-28   date_in_future
        """, row =>
    {
        var ask = new ReservePost(row.Has("on") ? Day(row["on"]) : null);
        var answer = Closing.Decide(Standing(row), ask, On(row["today"]));
        if (answer.IsRefused) return answer.Refusal!.Code;
        var posted = Assert.IsType<ReservePosted>(Assert.Single(answer.Value.Facts));
        Assert.Equal(Rp(10_000), posted.Reserve);
        return $"{posted.Entry.Date:yyyy-MM-dd}: {posted.Entry.Written()}";
    });

    [Fact] // Before the close: assets 5.045.000, income 100.000, cost 80.000.
    public void The_figures_of_the_month_hold_the_reserve_that_its_close_posts() => Table.Check("""
        stands    charged   assets      income    cost
        0         0         5.035.000   100.000   90.000
        10.000    10.000    5.045.000   100.000   80.000
        15.000    15.000    5.050.000   100.000   75.000
        15.000    2.000     5.050.000   103.000   78.000
        15.000    0         5.050.000   105.000   80.000
        """, row =>
    {
        var figures = Close(Standing(row)).Fact<MonthClosed>().Figures;
        Assert.Equal((row.Money("assets"), row.Money("income")), (figures.TotalAssets, figures.Income));
        return $"{figures.Cost}";
    });

    static MonthState Standing(Row row)
    {
        var balances = new Dictionary<AccountCode, Money>(Balances) { [Accounts.Reserve] = -row.Money("stands") };
        balances[Accounts.Bank] -= balances.Values.Sum();
        return Good with { Balances = balances, ReserveChargedThisYear = row.Money("charged") };
    }

    [Fact]
    public void A_fund_without_loans_needs_no_reserve_and_releases_what_it_has()
    {
        var balances = new Dictionary<AccountCode, Money>(Balances);
        balances[Accounts.Bank] += balances[Accounts.Loans];
        balances[Accounts.Loans] = Money.Zero;
        var state = Good with { Portfolio = PortfolioOf(), Balances = balances };
        Assert.Equal("12010 10.000, 51080 -10.000", Close(state).Fact<ReservePosted>().Entry.Written());
        Assert.Equal(0, Close(state).Fact<MonthClosed>().Figures.ActiveGroups);
    }
}
