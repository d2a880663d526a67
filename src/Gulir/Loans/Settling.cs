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
    /// What service is asked when a loan is settled early (accounting.md 5). <c>running</c>: all that fell due before
    /// the running period, and the running period's; <c>full</c>: all; <c>by-day</c>: all that fell due before the
    /// running period, and of the running period's the part of its days that have passed, to the fund's cash step.
    /// </summary>
    public static Settlement Quote(RunningLoan loan, DateOnly day, Settings settings)
    {
        var rule = settings.Text("early_settlement");
        var row = rule == "full" ? loan.Dues.Length - 1 : loan.CurrentRow(day);
        Money Asked(Share share) => rule == "by-day"
            ? share.ServiceDue(row - 1, OfDaysPassed(loan, share, row, day, settings.Number("cash_step")))
            : share.ServiceDue(row);
        ShareMoney[] shares =
        [
            .. loan.Shares.Where(share => !share.Owed.IsZero)
                .Select(share => new ShareMoney(share.Number, share.PrincipalOwed, Asked(share))),
        ];
        ShareAmount[] forgiven =
        [
            .. loan.Shares.Select(share => new ShareAmount(share.Number, share.ServiceOwed - Asked(share)))
                .Where(share => share.Amount.IsPositive),
        ];
        return new Settlement(rule, shares, forgiven);
    }

    static Money OfDaysPassed(RunningLoan loan, Share share, int row, DateOnly day, long step)
    {
        var from = (row == 0 ? loan.DisbursedOn : loan.Dues[row - 1].Due).DayNumber;
        var days = loan.Dues[row].Due.DayNumber - from;
        var service = share.Rows[row].Service;
        var passed = day.DayNumber - from;
        if (passed >= days) return service;
        var part = new Money(Rounding.ToUnit(
            service.Units * Math.Max(passed, 0), days, Math.Max(step, 1L), Direction.Nearest));
        return Money.Min(part, service);
    }
}
