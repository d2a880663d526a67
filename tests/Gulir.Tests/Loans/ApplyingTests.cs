using Gulir.Basics;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>Who may borrow how much: ceilings, steps, earlier loans and arrears anywhere.</summary>
public class ApplyingTests
{
    static readonly Product Umum = new("umum", "Pinjaman bergulir umum", 3, 12, Usual);

    static readonly Standing First = new(Melati, [], [], new Dictionary<int, int>(), true);

    static LoanApply Ask(params PersonAmount[] members) => new(1, members);

    static Outcome<Draft> Apply(LoanApply ask, Standing? standing = null, Settings? settings = null) => Applying.Decide(
        6, Since, standing ?? First, Umum, settings ?? Defaults(), ask, On("2018-02-20"));

    [Fact]
    public void Shares_are_numbered_as_they_are_asked_and_the_terms_are_the_products()
    {
        var applied =
            Apply(Ask(new(Wati, Rp(1_000_000)), new(Sri, Rp(500_000))) with { Count = 6 }).Fact<LoanApplied>();
        Assert.Equal((7, 1, Day("2018-02-20"), "umum"), (applied.Loan, applied.Group, applied.Date, applied.Product));
        Assert.Equal([new(Wati, Rp(1_000_000)), new(Sri, Rp(500_000))], applied.Members);
        Assert.Equal(Usual with { Count = 6 }, applied.Terms);
    }

    [Fact]
    public void Ceilings_by_the_year_and_by_the_loans_a_member_had_before() => Table.Check("""
        year   loans before   amount      reason      referral   answer
        2010   0              500.000     -           -          accepted
        2010   0              550.000     -           -          above_ceiling
        2010   1              2.000.000   -           -          accepted
        2010   3              2.000.000   -           -          accepted
        2010   1              2.050.000   -           -          above_ceiling
        2018   0              1.000.000   -           -          accepted
        2018   0              1.050.000   -           -          above_ceiling
        2018   0              1.050.000   rapat LKM   -          accepted
        2018   1              2.000.000   -           -          accepted
        2018   1              2.050.000   -           -          above_ceiling
        2018   2              3.000.000   -           -          accepted
        2018   3              3.000.000   -           -          accepted
        2018   3              3.050.000   -           -          above_ceiling
        2018   4              3.000.000   -           -          referral_missing
        2018   4              3.000.000   -           BRI Jiwan  accepted
        """, row => Apply(
        Ask(new PersonAmount(Sri, row.Money("amount"))) with
        {
            Reason = row.Has("reason") ? row["reason"] : null,
            Referral = row.Has("referral") ? row["referral"] : null,
        },
        First with { LoansBefore = new Dictionary<int, int> { [Sri] = row.Number("loans before") } },
        Defaults($"{row["year"]}-06-30")).Said());

    [Fact]
    public void Members_and_amounts() => Table.Check("""
        person   amount                  another person   answer
        1        500.000                 2                accepted
        1        500.000                 1                member_twice_in_loan
        1        500.000                 99               not_a_member
        1        525.000                 2                share_step
        1        50.000                  2                accepted
        1        0                       2                amount_not_positive
        1        -50.000                 2                amount_not_positive
        1        1.000.000.000.050.000   2                amount_absurd
        """, row => Apply(Ask(
        new PersonAmount(row.Number("person"), row.Money("amount")),
        new PersonAmount(row.Number("another person"), Rp(100_000)))).Said());

    [Fact]
    public void The_fund_may_lend_in_other_steps()
    {
        var odd = Ask(new PersonAmount(Sri, Rp(525_000)));
        Assert.Equal("accepted", Apply(odd, settings: With("share_step", "25000")).Said());
        Assert.Equal("accepted", Apply(odd, settings: With("share_step", "0")).Said());
    }

    [Fact]
    public void Terms_and_dates() => Table.Check("""
        count   reason   date         answer
        3       -        2018-02-20   accepted
        12      -        2018-02-20   accepted
        2       -        2018-02-20   count_outside_product
        13      -        2018-02-20   count_outside_product
        24      PPMK     2018-02-20   accepted
        2       PPMK     2018-02-20   count_outside_product
        10      -        2018-01-05   accepted
        10      -        2018-01-04   gate_date
        10      -        2018-02-21   date_in_future
        10      -        2017-12-31   date_before_fund
        """, row => Apply(Ask(new PersonAmount(Sri, Rp(500_000))) with
    {
        Count = row.Number("count"),
        Date = row.Day("date"),
        Reason = row.Has("reason") ? row["reason"] : null,
    }).Said());

    [Fact]
    public void A_group_that_is_not_ready_gets_nothing()
    {
        var ask = Ask(new PersonAmount(Sri, Rp(500_000)));
        var small = Melati with { Members = [.. Melati.Members.Take(4)] };
        Assert.Equal("group_too_small", Apply(ask, First with { Group = small }).Said());
        Assert.Equal("saving_too_short", Apply(ask, First with { Group = Melati with { SavingMonths = 2 } }).Said());
        Assert.Equal("accepted",
            Apply(ask, First with { Group = Melati with { SavingMonths = 2 }, FirstLoan = false }).Said());
        Assert.Equal("statement_missing", Apply(ask, First with { Group = Melati with { StatementOn = null } }).Said());
        Assert.Equal("group_unknown", Apply(ask, First with { Group = null }).Said());
        Assert.Equal("nobody_borrows", Apply(Ask()).Said());
        Assert.Equal("product_unknown",
            Applying.Decide(6, Since, First, null, Defaults(), ask, On("2018-02-20")).Said());
    }

    [Fact] // The old loan was paid out on 10 January; its first instalment is due on 10 February.
    public void While_anyone_is_in_arrears_there_is_no_new_loan() => Table.Check("""
        old loan is of   paid instalments   date         answer
        the group        0                  2018-02-09   accepted
        the group        0                  2018-02-10   group_in_arrears
        the group        1                  2018-02-20   accepted
        another group    0                  2018-02-09   accepted
        another group    0                  2018-02-10   member_in_arrears
        another group    1                  2018-02-20   accepted
        """, row =>
    {
        var old = Lent("2018-01-10", Usual, 500_000).PaidRows(row.Number("paid instalments"));
        var standing = row["old loan is of"] == "the group"
            ? First with { GroupLoans = [old] }
            : First with { MemberLoans = [old with { Group = 2 }] };
        return Apply(Ask(new PersonAmount(Sri, Rp(500_000))) with { Date = row.Day("date") }, standing).Said();
    });

    [Fact]
    public void Arrears_of_a_share_elsewhere_stop_its_member_and_nobody_else()
    {
        var old = Lent("2018-01-10", Usual, 500_000, 500_000) with { Group = 2 };
        var watiPaid = old.Paid(new ShareMoney(2, Rp(50_000), Rp(7_500)));
        var standing = First with { MemberLoans = [watiPaid] };
        Assert.Equal("member_in_arrears", Apply(Ask(new PersonAmount(Sri, Rp(500_000))), standing).Said());
        Assert.Equal("accepted", Apply(Ask(new PersonAmount(Wati, Rp(500_000))), standing).Said());
        Assert.Equal("accepted", Apply(Ask(new PersonAmount(Yuni, Rp(500_000))), standing).Said());
    }
}
