using Gulir.Basics;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Risk;

/// <summary>
/// The class of a loan by its age of arrears, the floor past the final due date, and the reserve of it.
/// </summary>
public class CollectabilityTests
{
    [Fact]
    public void Classes_of_every_scheme() => Table.Check("""
        age   five class   pnpm five   three 3-5   three 6-12   three 3-9
        0     1 1%         1 1%        1 0%        1 0%         1 0%
        1     2 10%        2 10%       1 0%        1 0%         1 0%
        2     2 10%        2 10%       1 0%        1 0%         1 0%
        3     2 10%        3 25%       1 0%        1 0%         1 0%
        4     3 25%        3 25%       2 50%       1 0%         2 50%
        5     3 25%        4 50%       2 50%       1 0%         2 50%
        6     3 25%        4 50%       3 100%      1 0%         2 50%
        7     4 50%        5 100%      3 100%      2 50%        2 50%
        9     4 50%        5 100%      3 100%      2 50%        2 50%
        10    5 100%       5 100%      3 100%      2 50%        3 100%
        12    5 100%       5 100%      3 100%      2 50%        3 100%
        13    5 100%       5 100%      3 100%      3 100%       3 100%
        99    5 100%       5 100%      3 100%      3 100%       3 100%
        """, row =>
    {
        string Of(string scheme)
        {
            var found = Collectability.Of(With("collectability", scheme)).At(row.Number("age"));
            return $"{found.Code} {found.Reserve}";
        }
        Assert.Equal(row["five class"], Of("five_class"));
        Assert.Equal(row["pnpm five"], Of("pnpm_five"));
        Assert.Equal(row["three 3-5"], Of("three_class_3_5"));
        Assert.Equal(row["three 6-12"], Of("three_class_6_12"));
        return Of("three_class_3_9");
    });

    [Fact] // Ten months from 31 January; the last instalment is due on 30 November.
    public void Past_the_final_due_date_no_loan_is_better_than_kurang_lancar() => Table.Check("""
        paid instalments   day          scheme            floor   age   class
        9                  2018-11-30   five_class        on      1     2 Dalam Perhatian Khusus
        9                  2018-12-01   five_class        on      1     3 Kurang Lancar
        9                  2018-12-01   five_class        off     1     2 Dalam Perhatian Khusus
        9                  2019-02-27   five_class        on      3     3 Kurang Lancar
        9                  2019-02-28   five_class        on      4     3 Kurang Lancar
        9                  2019-03-01   five_class        on      4     5 Macet
        9                  2019-03-01   five_class        off     4     3 Kurang Lancar
        3                  2018-12-01   five_class        on      7     4 Diragukan
        10                 2019-12-31   five_class        on      0     1 Lancar
        9                  2018-12-01   three_class_3_5   on      1     2 Diragukan
        9                  2019-03-01   three_class_3_5   on      4     3 Macet
        9                  2018-12-01   three_class_3_5   off     1     1 Lancar
        """, row =>
    {
        var loan = Lent("2018-01-31", Usual, 1_000_000).PaidRows(row.Number("paid instalments"));
        Assert.Equal(row.Number("age"), ArrearsAge.Of(loan, row.Day("day")));
        var found = Collectability.ClassOf(
            loan, row.Day("day"), Collectability.Of(With("collectability", row["scheme"])), row["floor"] == "on");
        return $"{found.Code} {found.NameId}";
    });

    [Fact] // Three months past 30 November is clamped to the end of February.
    public void Three_months_past_the_final_due_date_are_clamped()
    {
        var loan = Lent("2018-01-31", Usual, 1_000_000).PaidRows(9);
        Assert.Equal(Day("2019-02-28"), loan.LastDue.AddMonths(3));
    }

    [Fact]
    public void The_reserve_of_a_loan_is_rounded_half_away_from_zero_and_then_summed() => Table.Check("""
        outstanding of two loans   each reserve   sum
        1.000.000                  10.000         20.000
        50                         1              2
        49                         0              0
        150                        2              4
        149                        1              2
        250                        3              6
        """, row =>
    {
        var owed = row.Money("outstanding of two loans");
        var loans = new[] { Owing(1, owed), Owing(2, owed) };
        var rows = Reserve.Of(new Portfolio(Day("2018-01-31"), loans), Defaults());
        Assert.All(rows, one =>
            Assert.Equal((row.Money("each reserve"), 0, "1"), (one.Amount, one.Age, one.Class.Code)));
        return $"{rows.Sum(one => one.Amount)}";
    });

    static LoanOn Owing(int number, Money owed)
    {
        var lent = Lent(number, "2018-01-31", null, Usual, 1_000_000);
        var loan = lent.Paid(new ShareMoney(1, lent.PrincipalOwed - owed, lent.ServiceOwed));
        return new LoanOn(loan, loan);
    }

    [Fact]
    public void A_loan_without_principal_needs_no_reserve()
    {
        var lent = Lent("2018-01-31", Usual, 1_000_000);
        var serviceLeft = lent.Paid(new ShareMoney(1, lent.Principal, Money.Zero));
        Assert.Empty(Reserve.Of(new Portfolio(Day("2018-12-31"), [new LoanOn(serviceLeft, serviceLeft)]), Defaults()));
    }

    [Fact] // Paid on the due date, booked two days later: in between the age is 0 and the principal still stands.
    public void Arrears_follow_the_paid_date_and_principal_the_book_date()
    {
        var booked = Lent("2018-01-31", Usual, 1_000_000);
        var row = Assert.Single(Reserve.Of(
            new Portfolio(Day("2018-02-28"), [new LoanOn(booked, booked.PaidRows(1))]), Defaults()));
        Assert.Equal((0, Rp(1_000_000), Rp(10_000)), (row.Age, row.Loan.Outstanding, row.Amount));
    }
}
