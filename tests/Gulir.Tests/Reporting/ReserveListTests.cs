using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Reporting;

/// <summary>The reserve down to the loan, beside what the ledger holds.</summary>
public class ReserveListTests
{
    static readonly ReportHead Head = new("reserve", "", "", ("fund", "", ""), Day("2018-05-15"), null);

    static Report Of(Dictionary<AccountCode, Money> balances, params RunningLoan[] loans) => ReserveList.Of(
        Head, new Portfolio(Day("2018-05-15"), [.. loans.Select(loan => new LoanOn(loan, loan))]), Defaults(), balances,
        new Dictionary<int, string> { [1] = "Melati" });

    static object? Total(Report report, string name) => report.Total.Single(total => total.Name == name).Value;

    [Fact] // Paid up to the instalment of April; nothing; and one rupiah short of it.
    public void Each_loan_tells_how_late_it_is_its_class_its_rate_and_its_reserve()
    {
        RunningLoan Loan(int number, int paid) =>
            Lent(number, "2018-01-15", null, Usual, 1_000_000).PaidRows(paid);
        var report = Of(
            new() { [Accounts.Loans] = Rp(2_200_000), [Accounts.Reserve] = Rp(-70_000) },
            Loan(1, 4), Loan(2, 0), Loan(3, 4) with
            {
                Shares = [Loan(3, 4).Shares[0] with
            {
                PrincipalPaid = Rp(399_999),
            }]
            });
        Table.Same("""
            1  Melati  -           0  0   Lancar                   600.000    1%   6.000
            3  Melati  2018-05-15  1  0   Dalam Perhatian Khusus   600.001    10%  60.000
            2  Melati  2018-02-15  4  89  Kurang Lancar            1.000.000  25%  250.000
            """, report.Rows.Select(row => string.Join("  ", row.Select(cell => cell switch
            {
                Word word => word.Id,
                DateOnly date => date.Iso(),
                null => "-",
                _ => $"{cell}",
            }))));
        Assert.Equal((Rp(2_200_001), Rp(316_000), Rp(70_000), Rp(246_000)),
            (Total(report, "outstanding"), Total(report, "reserve"), Total(report, "posted"),
                Total(report, "difference")));
        // One rupiah is not where the ledger says it is: the report tells it.
        Assert.Equal(Rp(1), Total(report, "ledgerDifference"));
        Assert.Equal((1, Rp(60_000)), (Total(report, "class2.loans"), Total(report, "class2.reserve")));
    }

    [Fact]
    public void Without_loans_nothing_is_asked_and_what_is_posted_is_too_much()
    {
        var report = Of(new() { [Accounts.Reserve] = Rp(-5) });
        Assert.Empty(report.Rows);
        Assert.Equal((Rp(0), Rp(5), Rp(-5)),
            (Total(report, "reserve"), Total(report, "posted"), Total(report, "difference")));
    }
}
