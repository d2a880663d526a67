using Gulir.Loans;

namespace Gulir.Risk;

/// <summary>What was paid or forgiven on a share of a loan, and when the money changed hands.</summary>
public readonly record struct PaidOn(int Share, DateOnly On, Money Principal, Money Service);

/// <summary>A rescheduled loan is watched until it has paid three instalments running on time (accounting.md 8).
/// </summary>
public static class Watching
{
    const int Running = 3;

    /// <param name="loan">The new loan; only its schedule is read.</param>
    /// <param name="paid">What was paid on it up to the day, in any order.</param>
    public static bool Holds(RunningLoan loan, IReadOnlyList<PaidOn> paid, DateOnly day)
    {
        var onTime = 0;
        for (var row = 0; row < loan.Dues.Length && loan.Dues[row].Due <= day; row++)
        {
            onTime = IsPaid(loan, paid, row) ? onTime + 1 : 0;
            if (onTime == Running) return false;
        }
        return true;
    }

    /// <summary>Whether on its due date every share had paid the instalment and all before it.</summary>
    static bool IsPaid(RunningLoan loan, IReadOnlyList<PaidOn> paid, int row)
    {
        var due = loan.Dues[row].Due;
        foreach (var share in loan.Shares)
        {
            var before = paid.Where(one => one.Share == share.Number && one.On <= due).ToArray();
            var then = share with
            {
                PrincipalPaid = before.Sum(one => one.Principal),
                ServicePaid = before.Sum(one => one.Service),
                Stopped = Money.Zero,
            };
            if (!then.PrincipalDue(row).IsZero || !then.ServiceDue(row).IsZero) return false;
        }
        return true;
    }
}
