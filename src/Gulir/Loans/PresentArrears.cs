namespace Gulir.Loans;

/// <summary>What was paid, forgiven or written off of a share and stands, and on which day it counts.</summary>
/// <param name="Stopped">Service that stopped with a death.</param>
public readonly record struct PartDone(int Share, DateOnly On, Money Principal, Money Service, bool Stopped);

/// <summary>
/// Letters and a call are of the arrears in which they were sent. When everything due had been paid in between, what is
/// in arrears now has had no letter yet.
/// </summary>
public static class PresentArrears
{
    /// <summary>
    /// The last day, of those from one to another, at whose end nothing was in arrears; null: it was so all the time.
    /// Only a payment ends arrears, so only days of payments are looked at.
    /// </summary>
    /// <param name="loan">Its schedule is read, and nothing of what it owes.</param>
    public static DateOnly? LastClear(
        RunningLoan loan, IReadOnlyList<PartDone> done, DateOnly from, DateOnly to)
    {
        var days = done.Select(part => part.On).Where(day => day >= from && day <= to).Distinct().OrderDescending();
        foreach (var day in days)
            if (ArrearsAge.Of(At(loan, done, day), day) == 0) return day;
        return null;
    }

    static RunningLoan At(RunningLoan loan, IReadOnlyList<PartDone> done, DateOnly day) => loan with
    {
        Shares =
        [
            .. loan.Shares.Select(share =>
            {
                var parts = done.Where(part => part.Share == share.Number && part.On <= day).ToArray();
                return share with
                {
                    PrincipalPaid = parts.Sum(part => part.Principal),
                    ServicePaid = parts.Sum(part => part.Service),
                    Stopped = parts.Where(part => part.Stopped).Sum(part => part.Service),
                };
            }),
        ],
    };
}
