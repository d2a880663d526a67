using Gulir.Basics;
using Gulir.Book;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>Each member who is there draws her approved share in full; the schedule stands from that day.</summary>
public class DisbursingTests
{
    static readonly Loan Approved = new(
        1, 1, Day("2018-02-01"), false, Usual,
        [
            new(1, Sri, Rp(500_000), Rp(500_000), Rp(500_000)), new(2, Wati, Rp(300_000), Rp(300_000), Rp(300_000)),
            new(3, Yuni, Rp(300_000), Rp(300_000), Money.Zero),
        ],
        Day("2018-02-03"),
        [
            new(2, 2, Sastro.Role, Verdict.Approve, false, Day("2018-02-05")),
            new(1, 1, Wulan.Role, Verdict.Approve, true, Day("2018-02-05")),
        ],
        null);

    static readonly Standing First = new(Melati, [], [], new Dictionary<int, int>(), true);

    static Outcome<Draft> Disburse(LoanDisburse? ask = null, Standing? standing = null, OpenBooks? books = null) =>
        Disbursing.Decide(books ?? Books(), Approved, standing ?? First, ask ?? new LoanDisburse(1), On("2018-02-15"));

    [Fact]
    public void Who_draws_and_what_is_booked() => Table.Check("""
        absent     box     lines
        -          -       11030 800.000, 11010 -800.000
        Sri        -       11030 300.000, 11010 -300.000
        Wati       11021   11030 500.000, 11021 -500.000
        Yuni       -       11030 800.000, 11010 -800.000
        Sri Wati   -       nobody_borrows
        Joko       -       member_not_in_loan
        -          11030   not_a_money_account
        -          11022   purpose_does_not_take
        -          11023   purpose_does_not_take
        """, row =>
    {
        int[] absent = row.Has("absent") ? [.. row["absent"].Split(' ').Select(Person)] : [];
        var box = row.Has("box") ? AccountCode.Parse(row["box"]) : null;
        var outcome = Disburse(new LoanDisburse(1, absent, Money: box));
        return outcome.Refusal?.Code ?? outcome.Fact<LoanDisbursed>().Entry.Written();
    });

    static int Person(string name) => name switch { "Sri" => Sri, "Wati" => Wati, "Yuni" => Yuni, _ => Joko };

    [Fact]
    public void Every_share_has_its_own_schedule()
    {
        var disbursed = Disburse().Fact<LoanDisbursed>();
        Assert.Equal("BKK-2018-0001", disbursed.Entry.Voucher.ToString());
        Assert.Equal((15, Frequency.Month), (disbursed.AnchorDay, disbursed.Every));
        Table.Same("""
            1  2018-03-15  50.000  7.500
            2  2018-03-15  30.000  4.500
            """, disbursed.Shares.Select(share =>
            $"{share.Share}  {share.Rows[0].Due.Iso()}  {share.Rows[0].Principal}  {share.Rows[0].Service}"));
        Assert.All(disbursed.Shares, share => Assert.Equal(
            (share.Principal, share.Service),
            (share.Rows.Sum(row => row.Principal), share.Rows.Sum(row => row.Service))));
    }

    [Fact]
    public void A_first_due_date_of_its_own_is_the_anchor()
    {
        var disbursed = Disburse(new LoanDisburse(1, First: Day("2018-03-31"))).Fact<LoanDisbursed>();
        Assert.Equal(31, disbursed.AnchorDay);
        Assert.Equal(["2018-03-31", "2018-04-30", "2018-05-31"],
            disbursed.Shares[0].Rows.Take(3).Select(row => row.Due.Iso()));
        Assert.Equal("first_before_disbursed", Disburse(new LoanDisburse(1, First: Day("2018-02-14"))).Said());
    }

    [Fact]
    public void What_stopped_an_application_stops_the_pay_out_too()
    {
        var small = Melati with { Members = [.. Melati.Members.Take(4)] };
        Assert.Equal("group_too_small", Disburse(standing: First with { Group = small }).Said());
        var withoutWati =
            Melati with { Members = [.. Melati.Members.Where(member => member.Person != Wati), new(6, true)] };
        Assert.Equal("not_a_member", Disburse(standing: First with { Group = withoutWati }).Said());
        var late = Lent("2018-01-10", Usual, 500_000);
        Assert.Equal("group_in_arrears", Disburse(standing: First with { GroupLoans = [late] }).Said());
        Assert.Equal("group_unknown", Disburse(standing: First with { Group = null }).Said());
    }

    [Fact]
    public void The_box_must_hold_the_money() => Assert.Equal(
        LedgerRefusals.MoneyShort(Accounts.Cash, Day("2018-02-15"), Rp(799_900), Rp(800_000)),
        Disburse(books: Books(cash: 799_900)).Refusal);

    [Fact]
    public void It_is_taken_back_only_while_nothing_is_paid()
    {
        var loan = Lent("2018-02-15", Usual, 500_000, 300_000);
        Assert.Null(Disbursing.ReversalBlocked(loan));
        Assert.Equal(LoanRefusals.LoanHasPayments(1),
            Disbursing.ReversalBlocked(loan.Paid(new ShareMoney(2, Rp(0), Rp(1)))));

        var back = Reversing.Decide(
            Books(), new Original(9, Disburse().Fact<LoanDisbursed>(), null), new Reverse(9, "batal cair"),
            On("2018-02-16")).Fact<DisbursementReversed>();
        Assert.Equal("11030 -800.000, 11010 800.000", back.Entry.Written());
        Assert.Equal([new(1, Rp(500_000), Rp(75_000)), new(2, Rp(300_000), Rp(45_000))], back.Shares);
    }

    [Fact]
    public void Visits_are_a_duty_with_a_deadline()
    {
        Assert.Equal(Day("2018-02-28"), Visiting.FirstDue(Day("2018-01-31")));
        static string Visit(RunningLoan? loan, string answers, string date) =>
            Visiting.Decide(loan, new LoanVisit(1, answers, Day(date)), On("2018-03-20")).Said();
        var loan = Lent("2018-02-15", Usual, 500_000);
        Assert.Equal("accepted", Visit(loan, "usaha jalan", "2018-02-15"));
        Assert.Equal("gate_date", Visit(loan, "usaha jalan", "2018-02-14"));
        Assert.Equal("date_in_future", Visit(loan, "usaha jalan", "2018-03-21"));
        Assert.Equal("text_missing", Visit(loan, " ", "2018-03-20"));
        Assert.Equal("loan_not_disbursed", Visit(null, "usaha jalan", "2018-03-20"));
    }
}
