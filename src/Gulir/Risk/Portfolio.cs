using Gulir.Institution;
using Gulir.Loans;

namespace Gulir.Risk;

/// <summary>
/// A loan on a day. Principal outstanding follows the book date (it is the balance of 11030); arrears follow the paid
/// date, the day the money changed hands. Both views are the same loan unless something was booked late.
/// </summary>
public sealed record LoanOn(RunningLoan Booked, RunningLoan Paid)
{
    public Money Outstanding => Booked.PrincipalOwed;

    /// <summary>
    /// Of a rescheduled loan that has not yet paid three instalments running on time: the place in the scheme of the
    /// class that it keeps at least, from 1. It counts in LAR, PAR and PAR30. Else 0.
    /// </summary>
    public int WatchClass { get; init; }

    public bool UnderWatch => WatchClass > 0;
}

/// <summary>All loans of one fund that were paid out by a day, as they stood then.</summary>
public sealed record Portfolio(DateOnly Day, IReadOnlyList<LoanOn> Loans)
{
    public IEnumerable<LoanOn> Outstanding => Loans.Where(loan => loan.Outstanding.IsPositive);

    /// <summary>Groups with principal outstanding; two loans of a group count once.</summary>
    public int ActiveGroups => Outstanding.Select(loan => loan.Booked.Group).Distinct().Count();

    /// <summary>Distinct persons with an own share outstanding.</summary>
    public int ActiveBorrowers => Outstanding
        .SelectMany(loan => loan.Booked.Shares.Where(share => share.PrincipalOwed.IsPositive))
        .Select(share => share.Person).Distinct().Count();
}

/// <summary>The reserve of one loan, explained: its age, its class and the amount.</summary>
public sealed record ReserveOfLoan(LoanOn Loan, int Age, LoanClass Class, Money Amount);

public static class Reserve
{
    /// <summary>
    /// Per loan: outstanding times the class rate, half away from zero to the rupiah; then summed (accounting.md 9).
    /// </summary>
    public static IReadOnlyList<ReserveOfLoan> Of(Portfolio portfolio, Settings settings)
    {
        var scheme = Collectability.Of(settings);
        var floor = settings.Text("floor_past_due") == "on";
        var rows = new List<ReserveOfLoan>();
        foreach (var loan in portfolio.Outstanding)
        {
            var row = Collectability.ClassOf(loan.Paid, portfolio.Day, scheme, floor, loan.WatchClass);
            rows.Add(new ReserveOfLoan(
                loan, ArrearsAge.Of(loan.Paid, portfolio.Day), row, row.Reserve.Of(loan.Outstanding)));
        }
        return rows;
    }
}
