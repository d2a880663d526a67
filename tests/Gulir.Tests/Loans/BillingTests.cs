using Gulir.Basics;
using Gulir.Loans;

namespace Gulir.Tests.Loans;

/// <summary>
/// Two shares of 500.000 and 300.000 for ten months from 15 February 2018; an instalment is 80.000 and 12.000.
/// </summary>
public class BillingTests
{
    static readonly DateOnly First = new(2018, 2, 15);

    static Share Of(int number, long lent, long principalPaid, long servicePaid) => new(
        number, number, new Money(lent), new Money(lent * 15 / 100),
        [
            .. Enumerable.Range(0, 10).Select(row => new DueRow(
                First.AddMonths(row), new Money(lent / 10), new Money(lent * 15 / 1000))),
        ],
        new Money(principalPaid), new Money(servicePaid));

    [Fact]
    public void What_a_month_asks() => Table.Check("""
        month    paid1     service1  paid2    service2  bill
        2018-01  0         0         0        0         - 0 0 0 0
        2018-02  0         0         0        0         2018-02-15 0 0 80.000 12.000
        2018-04  0         0         0        0         2018-04-15 160.000 24.000 80.000 12.000
        2018-04  100.000   15.000    60.000   9.000     2018-04-15 0 0 80.000 12.000
        2018-04  120.000   20.000    60.000   9.000     2018-04-15 0 0 60.000 7.000
        2018-04  200.000   30.000    30.000   4.500     2018-04-15 30.000 4.500 30.000 4.500
        2018-12  500.000   75.000    270.000  40.500    - 30.000 4.500 0 0
        """, row =>
    {
        long Paid(string name) => long.Parse(row[name].Replace(".", ""));
        var loan = new RunningLoan(1, 1, new DateOnly(2018, 1, 15), 15, Frequency.Month,
            [Of(1, 500_000, Paid("paid1"), Paid("service1")), Of(2, 300_000, Paid("paid2"), Paid("service2"))]);
        var bill = Billing.Of(loan, YearMonth.Parse(row["month"])!.Value);
        return $"{bill.Due?.Iso() ?? "-"} {bill.PrincipalBefore} {bill.ServiceBefore} {bill.Principal} {bill.Service}";
    });
}
