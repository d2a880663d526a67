using Gulir.Basics;
using Gulir.Institution;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>Surety savings that a member should have, by the fund's settings (accounting.md 7); default none.</summary>
public class SavingExpectedTests
{
    // Ten months from 15 January 2018: due on 15 February, 15 March, ….
    static readonly RunningLoan Loan = Lent("2018-01-15", Usual, 1_000_000, 333_000);

    [Theory]
    [InlineData(0, 0, "2018-04-15", "0 0")]
    [InlineData(5, 0, "2018-01-15", "50.000 16.700")]
    [InlineData(0, 2_500, "2018-02-14", "0 0")]
    [InlineData(0, 2_500, "2018-02-15", "2.500 2.500")]
    [InlineData(5, 2_500, "2018-04-20", "57.500 24.200")]
    [InlineData(0, 2_500, "2030-01-01", "25.000 25.000")]
    public void A_part_of_principal_and_an_amount_each_instalment(
        long percent, long each, string day, string expected)
    {
        var settings = new Settings(Day(day), new Dictionary<string, string>
        {
            ["surety_percent"] = $"{percent}", ["surety_per_instalment"] = $"{each}",
        });
        Assert.Equal(percent + each > 0, SavingExpected.IsAsked(settings));
        Assert.Equal(expected, string.Join(' ', Loan.Shares.Select(share =>
            SavingExpected.Of(Loan, share, Day(day), settings))));
        Assert.Equal(Money.Zero, SavingExpected.Of(Loan.PaidRows(10), Day(day), settings));
    }
}
