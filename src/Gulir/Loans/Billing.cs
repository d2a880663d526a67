namespace Gulir.Loans;

/// <summary>What is asked of a loan, or of one share, in a month: its instalments and what stood open before.</summary>
/// <param name="Due">The last due date in the month; null when none falls in it.</param>
public sealed record Bill(DateOnly? Due, Money PrincipalBefore, Money ServiceBefore, Money Principal, Money Service)
{
    public Money Before => PrincipalBefore + ServiceBefore;
    public Money InMonth => Principal + Service;
    public Money Total => Before + InMonth;
}

/// <summary>Bills of a month. What is paid ahead is not asked again.</summary>
public static class Billing
{
    public static Bill Of(RunningLoan loan, YearMonth month)
    {
        var before = loan.LastRowDue(month.First, inclusive: false);
        var last = loan.LastRowDue(month.Last);
        var (principal, service) = Due(loan, before);
        var (principalAll, serviceAll) = Due(loan, last);
        return new Bill(
            last > before ? loan.Dues[last].Due : null, principal, service, principalAll - principal,
            serviceAll - service);
    }

    static (Money Principal, Money Service) Due(RunningLoan loan, int last) =>
        (loan.Shares.Sum(share => share.PrincipalDue(last)), loan.Shares.Sum(share => share.ServiceDue(last)));
}
