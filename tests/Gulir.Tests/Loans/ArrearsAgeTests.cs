using Gulir.Basics;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>The one age of arrears: due dates from the oldest unpaid instalment up to the day.</summary>
public class ArrearsAgeTests
{
    [Fact] // Ten months from 31 January: due on 28 February, 31 March, 30 April … 30 November.
    public void A_monthly_loan_counts_due_dates_on_its_anchor_day() => Table.Check("""
        paid instalments   day          age
        0                  2018-02-27   0
        0                  2018-02-28   1
        0                  2018-03-30   1
        0                  2018-03-31   2
        0                  2018-04-29   2
        0                  2018-04-30   3
        0                  2018-05-30   3
        0                  2018-05-31   4
        1                  2018-03-30   0
        1                  2018-03-31   1
        3                  2018-04-30   0
        3                  2018-05-31   1
        """, row => Age(Lent("2018-01-31", Usual, 1_000_000, 500_000), row));

    [Fact]
    public void Past_the_last_due_date_it_goes_on_counting_months() => Table.Check("""
        paid instalments   day          age
        0                  2018-11-29   9
        0                  2018-11-30   10
        0                  2018-12-30   10
        0                  2018-12-31   11
        0                  2019-02-27   12
        0                  2019-02-28   13
        9                  2018-11-29   0
        9                  2018-11-30   1
        9                  2018-12-31   2
        9                  2019-11-30   13
        10                 2030-01-01   0
        """, row => Age(Lent("2018-01-31", Usual, 1_000_000, 500_000), row));

    [Fact] // Paid out on 15 January, first due on 1 March: the anchor is the 1st.
    public void A_first_due_date_of_its_own_is_the_anchor() => Table.Check("""
        paid instalments   day          age
        0                  2018-02-28   0
        0                  2018-03-01   1
        0                  2018-03-31   1
        0                  2018-04-01   2
        """, row => Age(Lent(1, "2018-01-15", "2018-03-01", Usual, 1_000_000), row));

    [Fact] // Four weeks from 1 January: due on 8, 15, 22 and 29 January.
    public void A_weekly_loan_counts_one_and_whole_months() => Table.Check("""
        paid instalments   day          age
        0                  2018-01-07   0
        0                  2018-01-08   1
        0                  2018-01-29   1
        0                  2018-02-07   1
        0                  2018-02-08   2
        0                  2018-03-08   3
        3                  2018-01-28   0
        3                  2018-01-29   1
        3                  2018-02-27   1
        3                  2018-02-28   2
        3                  2018-03-28   2
        3                  2018-03-29   3
        4                  2018-12-31   0
        """, row => Age(Lent("2018-01-01", Usual with { Count = 4, Every = Frequency.Week }, 1_000_000), row));

    [Fact]
    public void One_rupiah_short_is_unpaid() => Table.Check("""
        principal paid   service paid   age on 2018-02-15
        100.000          15.000         0
        100.000          14.999         1
        99.999           15.000         1
        115.000          0              1
        0                15.000         1
        """, row =>
    {
        var loan = Lent("2018-01-15", Usual, 1_000_000)
            .Paid(new ShareMoney(1, row.Money("principal paid"), row.Money("service paid")));
        return $"{ArrearsAge.Of(loan, Day("2018-02-15"))}";
    });

    [Fact]
    public void The_loan_is_as_old_as_its_oldest_share_and_a_share_has_its_own_age()
    {
        var loan = Lent("2018-01-15", Usual, 500_000, 500_000);
        var sriPaid = loan.Paid(new ShareMoney(1, Rp(150_000), Rp(22_500)));
        var day = Day("2018-05-15");
        Assert.Equal(4, ArrearsAge.Of(sriPaid, day));
        Assert.Equal([1, 4], sriPaid.Shares.Select(share => ArrearsAge.Of(sriPaid, share, day)));
        Assert.Equal(Day("2018-02-15"), ArrearsAge.OldestUnpaid(sriPaid, day));
        Assert.Null(ArrearsAge.OldestUnpaid(loan.PaidRows(4), day));
    }

    [Fact] // 115.000 a month of which 100.000 principal; 130.000 is paid in all.
    public void Arrears_are_what_was_due_less_what_was_paid() => Table.Check("""
        day          principal   service
        2018-02-14   0           0
        2018-02-15   0           0
        2018-03-15   85.000      15.000
        2018-04-15   185.000     30.000
        2019-12-31   885.000     135.000
        """, row =>
    {
        var loan = Lent("2018-01-15", Usual, 1_000_000).Paid(new ShareMoney(1, Rp(115_000), Rp(15_000)));
        var overdue = loan.Overdue(row.Day("day"));
        Assert.Equal(row.Money("principal"), overdue.Principal);
        return $"{overdue.Service}";
    });

    static string Age(RunningLoan loan, Row row) =>
        $"{ArrearsAge.Of(loan.PaidRows(row.Number("paid instalments")), row.Day("day"))}";
}
