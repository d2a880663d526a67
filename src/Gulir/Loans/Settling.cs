using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>
/// What settles a loan on a day: each share's principal and service, and the service that is forgiven.
/// </summary>
public sealed record Settlement(string Rule, ShareMoney[] Shares, ShareAmount[] Forgiven)
{
    public Money Total => Shares.Sum(share => share.Total);
}

public static class Settling
{
    /// <summary>
    /// <c>running</c>: all service due so far and the running period's; <c>full</c>: all service (accounting.md 5).
    /// </summary>
    public static Settlement Quote(RunningLoan loan, DateOnly day, Settings settings)
    {
        var rule = settings.Text("early_settlement");
        var row = rule == "full" ? loan.Dues.Length - 1 : loan.CurrentRow(day);
        ShareMoney[] shares =
        [
            .. loan.Shares.Where(share => !share.Owed.IsZero)
                .Select(share => new ShareMoney(share.Number, share.PrincipalOwed, share.ServiceDue(row))),
        ];
        ShareAmount[] forgiven =
        [
            .. loan.Shares.Select(share => new ShareAmount(share.Number, share.ServiceOwed - share.ServiceDue(row)))
                .Where(share => share.Amount.IsPositive),
        ];
        return new Settlement(rule, shares, forgiven);
    }
}
