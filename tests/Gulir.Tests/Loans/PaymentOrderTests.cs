using Gulir.Basics;
using Gulir.Institution;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>
/// How a payment of the group is spread: step by step in the fund's order, within a step in proportion to what each
/// share owes there, odd rupiah to the lowest share number.
/// </summary>
public class PaymentOrderTests
{
    // A month: Sri 50.000 + 7.500, Wati 30.000 + 4.500, Yuni 20.000 + 3.000; due on the 15th from February to November.
    static readonly RunningLoan Loan = Lent("2018-01-15", Usual, 500_000, 300_000, 200_000);

    const string PrincipalFirst = "overdue_principal,overdue_service,current_principal,current_service";
    const string CurrentFirst = "current_principal,current_service,overdue_principal,overdue_service";
    const string ServiceOnlyFirst = "overdue_service,current_service,overdue_principal,current_principal";

    static string Spread(Row row, string order) => string.Join(" ", PaymentOrder
        .Spread(
            row.Money("paid"), Loan.PaidRows(row.Number("paid before")),
            Loan.PaidRows(row.Number("paid before")).Shares,
            row.Day("day"), order)
        .Select(share => $"{share.Principal}+{share.Service}"));

    [Fact]
    public void On_the_due_date_service_goes_before_principal() => Table.Check("""
        paid before   day          paid        Sri, Wati, Yuni: principal+service
        0             2018-02-15   115.000     50.000+7.500 30.000+4.500 20.000+3.000
        0             2018-02-15   15.000      0+7.500 0+4.500 0+3.000
        0             2018-02-15   10.000      0+5.000 0+3.000 0+2.000
        0             2018-02-15   10.001      0+5.001 0+3.000 0+2.000
        0             2018-02-15   10.003      0+5.002 0+3.001 0+2.000
        0             2018-02-15   1           0+1 0+0 0+0
        0             2018-02-15   15.001      1+7.500 0+4.500 0+3.000
        0             2018-02-15   15.002      2+7.500 0+4.500 0+3.000
        0             2018-02-15   15.003      2+7.500 1+4.500 0+3.000
        0             2018-02-15   25.000      5.000+7.500 3.000+4.500 2.000+3.000
        """, row => Spread(row, Settings.DefaultOrder));

    [Fact] // On 20 March two instalments are overdue (30.000 service, 200.000 principal) and April's runs.
    public void Overdue_service_overdue_principal_current_service_current_principal() => Table.Check("""
        paid before   day          paid        Sri, Wati, Yuni: principal+service
        0             2018-03-20   30.000      0+15.000 0+9.000 0+6.000
        0             2018-03-20   45.000      7.500+15.000 4.500+9.000 3.000+6.000
        0             2018-03-20   230.000     100.000+15.000 60.000+9.000 40.000+6.000
        0             2018-03-20   245.000     100.000+22.500 60.000+13.500 40.000+9.000
        0             2018-03-20   246.000     100.500+22.500 60.300+13.500 40.200+9.000
        1             2018-03-20   45.000      15.000+7.500 9.000+4.500 6.000+3.000
        2             2018-03-20   45.000      15.000+7.500 9.000+4.500 6.000+3.000
        9             2018-12-31   115.000     50.000+7.500 30.000+4.500 20.000+3.000
        9             2018-12-31   15.000      0+7.500 0+4.500 0+3.000
        """, row => Spread(row, Settings.DefaultOrder));

    [Fact]
    public void Money_ahead_pays_the_next_instalments_in_order() => Table.Check("""
        paid before   day          paid        Sri, Wati, Yuni: principal+service
        0             2018-02-15   130.000     50.000+15.000 30.000+9.000 20.000+6.000
        0             2018-02-15   131.000     50.500+15.000 30.300+9.000 20.200+6.000
        0             2018-02-15   230.000     100.000+15.000 60.000+9.000 40.000+6.000
        0             2018-02-15   1.150.000   500.000+75.000 300.000+45.000 200.000+30.000
        1             2018-02-15   115.000     50.000+7.500 30.000+4.500 20.000+3.000
        3             2018-02-15   15.000      0+7.500 0+4.500 0+3.000
        """, row => Spread(row, Settings.DefaultOrder));

    [Fact]
    public void The_order_is_the_funds_own() => Table.Check("""
        paid before   day          paid        order        Sri, Wati, Yuni: principal+service
        0             2018-03-20   45.000      principal    22.500+0 13.500+0 9.000+0
        0             2018-03-20   230.000     principal    100.000+15.000 60.000+9.000 40.000+6.000
        0             2018-03-20   330.000     principal    150.000+15.000 90.000+9.000 60.000+6.000
        0             2018-02-15   115.000     principal    50.000+7.500 30.000+4.500 20.000+3.000
        0             2018-03-20   45.000      service      0+22.500 0+13.500 0+9.000
        0             2018-03-20   55.000      service      5.000+22.500 3.000+13.500 2.000+9.000
        0             2018-03-20   45.000      current      22.500+0 13.500+0 9.000+0
        0             2018-03-20   345.000     current      150.000+22.500 90.000+13.500 60.000+9.000
        """, row => Spread(row, row["order"] switch
    {
        "principal" => PrincipalFirst,
        "current" => CurrentFirst,
        _ => ServiceOnlyFirst,
    }));

    [Fact] // Sri has paid her February, the others have not: the group's payment goes where it is owed.
    public void A_share_that_has_paid_takes_nothing_of_a_step_in_which_it_owes_nothing()
    {
        var loan = Loan.Paid(new ShareMoney(1, Rp(50_000), Rp(7_500)));
        var spread = PaymentOrder.Spread(Rp(57_500), loan, loan.Shares, Day("2018-02-15"), Settings.DefaultOrder);
        Assert.Equal([new(1, Rp(0), Rp(0)), new(2, Rp(30_000), Rp(4_500)), new(3, Rp(20_000), Rp(3_000))], spread);
    }
}
