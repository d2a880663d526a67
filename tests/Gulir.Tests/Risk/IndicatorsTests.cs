using Gulir.Basics;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Risk;

/// <summary>The five indicators of POB 2013 from a portfolio and the ledger, and their grades.</summary>
public class IndicatorsTests
{
    static readonly LedgerFigures Ledger = new(
        Rp(10_000_000), Rp(8_000_000), Rp(9_000_000), Rp(1_500_000), Rp(1_000_000), 6);

    static RunningLoan Of(int number, int group, int paid, params long[] shares) =>
        Lent(number, "2018-01-15", null, Usual, shares).PaidRows(paid) with { Group = group };

    static IndicatorParts Parts(string day, Settings? settings, params RunningLoan[] loans) => IndicatorParts.Of(
        new Portfolio(Day(day), [.. loans.Select(loan => new LoanOn(loan, loan))]), Ledger, settings ?? Defaults());

    [Fact] // Paid up to the instalment before; on 15 May the fourth falls due.
    public void From_which_age_a_loan_is_at_risk() => Table.Check("""
        paid instalments   age   setting   groups   outstanding   overdue principal
        2                  2     3         0        0             0
        1                  3     3         1        900.000       300.000
        0                  4     3         1        1.000.000     400.000
        1                  3     4         0        0             0
        0                  4     4         1        1.000.000     400.000
        2                  2     2         1        800.000       200.000
        """, row =>
    {
        var loan = Of(1, 1, row.Number("paid instalments"), 600_000, 400_000);
        Assert.Equal(row.Number("age"), ArrearsAge.Of(loan, Day("2018-05-15")));
        var parts = Parts("2018-05-15", With("arrears_age", row["setting"]), loan);
        Assert.Equal(row.Number("groups"), parts.GroupsAtRisk);
        Assert.Equal(row.Money("outstanding"), parts.OutstandingAtRisk);
        return $"{parts.OverdueAtRisk}";
    });

    [Fact]
    public void Groups_and_borrowers_count_once_and_a_good_loan_beside_a_bad_one_is_not_in_par()
    {
        var parts =
            Parts("2018-05-15", null, Of(1, 1, 0, 1_000_000), Of(2, 1, 4, 500_000, 500_000), Of(3, 2, 4, 500_000));
        Assert.Equal((2, 2, 1), (parts.ActiveGroups, parts.ActiveBorrowers, parts.GroupsAtRisk));
        Assert.Equal((Rp(1_900_000), Rp(1_000_000)), (parts.Outstanding, parts.OutstandingAtRisk));
    }

    [Fact]
    public void A_loan_with_only_service_left_makes_its_group_count_only_beside_principal_of_another()
    {
        var lent = Of(1, 1, 0, 1_000_000);
        var serviceLeft = lent.Paid(new ShareMoney(1, lent.Principal, Money.Zero));
        var alone = Parts("2018-12-31", null, serviceLeft);
        Assert.Equal((0, 0, 0), (alone.ActiveGroups, alone.ActiveBorrowers, alone.GroupsAtRisk));
        var fresh = Lent(2, "2018-12-15", null, Usual, 500_000);
        var both = Parts("2018-12-31", null, serviceLeft, fresh);
        Assert.Equal((1, 1, 1, Rp(0)),
            (both.ActiveGroups, both.ActiveBorrowers, both.GroupsAtRisk, both.OutstandingAtRisk));
    }

    [Fact]
    public void Capital_of_roi_is_all_310xx_or_what_was_received()
    {
        Assert.Equal(Rp(9_000_000), Parts("2018-05-15", null).FundCapital);
        Assert.Equal(Rp(8_000_000), Parts("2018-05-15", With("roi_modal", "received")).FundCapital);
    }

    [Fact]
    public void The_limit_itself_belongs_to_the_middle_grade() => Table.Check("""
        indicator   numerator   denominator   grade
        lar         9           100           Satisfactory
        lar         10          100           Minimum
        lar         20          100           Minimum
        lar         21          100           Suspended
        lar         0           100           Satisfactory
        lar         0           0             NotComputable
        par         99.999      1.000.000     Satisfactory
        par         100.000     1.000.000     Minimum
        par         200.000     1.000.000     Minimum
        par         200.001     1.000.000     Suspended
        par         0           0             NotComputable
        ccr         1.250.001   1.000.000     Satisfactory
        ccr         1.250.000   1.000.000     Minimum
        ccr         1.000.000   1.000.000     Minimum
        ccr         999.999     1.000.000     Suspended
        ccr         1.000.000   0             NotComputable
        ccr         1.000.000   -1            NotComputable
        roi         100.001     1.000.000     Satisfactory
        roi         100.000     1.000.000     Minimum
        roi         0           1.000.000     Minimum
        roi         -1          1.000.000     Suspended
        roi         100.000     0             NotComputable
        roi         100.000     -1            NotComputable
        rr          900.001     1.000.000     Satisfactory
        rr          900.000     1.000.000     Minimum
        rr          800.000     1.000.000     Minimum
        rr          799.999     1.000.000     Suspended
        rr          0           0             NotComputable
        """, row =>
    {
        var (top, below) = (row.Money("numerator"), row.Money("denominator"));
        var zero = new IndicatorParts(
            0, 0, Rp(0), Rp(0), Rp(0), 0, Rp(0), Rp(0), Rp(0), Rp(0), Rp(0), 12);
        var (parts, ratio) = row["indicator"] switch
        {
            "lar" => (zero with { GroupsAtRisk = (int)top.Units, ActiveGroups = (int)below.Units },
                (Func<Indicators, Ratio>)(figures => figures.Lar)),
            "par" => (zero with { OutstandingAtRisk = top, Outstanding = below }, figures => figures.Par),
            "ccr" => (zero with { Income = top, Cost = below }, figures => figures.Ccr),
            "roi" => (zero with { Income = top, FundCapital = below }, figures => figures.Roi),
            _ => (zero with { OverdueAtRisk = below - top, Outstanding = below }, figures => figures.Rr),
        };
        var found = ratio(Indicators.Of([parts], Defaults()));
        Assert.Equal(below.IsPositive, found.HasValue);
        return found.Grade.ToString();
    });

    [Fact] // 500.000 in n months on 9.000.000: 12/n times as much in a year.
    public void Roi_is_annualised_by_the_months_so_far() => Table.Check("""
        months   result      of ten thousand
        1        500.000     6667
        3        500.000     2222
        6        500.000     1111
        11       500.000     606
        12       500.000     556
        12       -500.000    -556
        """, row =>
    {
        var ledger = Ledger with { Income = row.Money("result") + Ledger.Cost, Months = row.Number("months") };
        var parts = IndicatorParts.Of(new Portfolio(Day("2018-05-15"), []), ledger, Defaults());
        return $"{Indicators.Of([parts], Defaults()).Roi.Scaled(4)}";
    });
}
