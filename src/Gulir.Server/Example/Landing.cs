namespace Gulir.Server.Example;

/// <summary>What the last day of the last month brings in one fund.</summary>
sealed class LastDay(FundPlay fund, Money incentive, Money charge, Money interest)
{
    public FundPlay Fund { get; } = fund;
    public Money Incentive { get; set; } = incentive;
    public Money Charge { get; } = charge;
    public Money Interest { get; set; } = interest;

    public Money Adds => BankInterest.Net(Interest) - Incentive - Charge;
}

/// <summary>
/// The last day of the play: what is missing to the published total is first brought by groups that had stopped paying,
/// then by incentives in their steps and within the year's range, and the last rupiah by the interest of the banks,
/// each within the range of its village.
/// </summary>
static class Landing
{
    const long Step = 25_000;

    public static IReadOnlyList<LastDay> Of(IReadOnlyList<FundPlay> funds, long target, long share)
    {
        var month = Villages.Last;
        Recover(funds, target, share, month);
        LastDay[] days =
        [
            .. funds.Select(fund => new LastDay(
                fund, fund.Spending.NaturalIncentive(share), fund.Spending.NaturalCharge(),
                fund.Spending.NaturalInterest())),
        ];
        foreach (var day in days) day.Incentive = Within(day.Incentive, day.Fund.Spending.IncentiveRange());
        var missing = new Money(target) - funds.Sum(fund => fund.Assets(month.Last)) - days.Sum(day => day.Adds);
        missing = ByIncentives(days, missing);
        ByInterest(days, missing);
        return days;
    }

    /// <summary>Brings in what the usual last day would leave missing, on the last day of collection.</summary>
    static void Recover(IReadOnlyList<FundPlay> funds, long target, long share, YearMonth month)
    {
        var usual = funds.Sum(fund => new Money(fund.ServiceOfMonth.Units * share / 1_000) + new Money(7_500));
        var interest = funds.Sum(fund => BankInterest.Net(fund.Spending.NaturalInterest()));
        var missing = new Money(target) - funds.Sum(fund => fund.Assets(month.Last)) + usual - interest;
        for (var round = 0; round < 4 && missing.Units > 200_000; round++)
            foreach (var fund in funds)
            {
                if (missing.Units <= 200_000) return;
                var before = fund.Assets(month.Last);
                var most = Math.Min(missing.Units, 1_500_000);
                fund.Collecting.Recover(new Money(most), month, month.Last.AddDays(-1));
                missing -= fund.Assets(month.Last) - before;
            }
    }

    static Money ByIncentives(LastDay[] days, Money missing)
    {
        for (var moved = true; moved && Math.Abs(missing.Units) > Step / 2;)
        {
            moved = false;
            foreach (var day in days)
            {
                if (Math.Abs(missing.Units) <= Step / 2) break;
                var step = new Money(missing.IsPositive ? -Step : Step);
                if (Within(day.Incentive + step, day.Fund.Spending.IncentiveRange()) != day.Incentive + step) continue;
                day.Incentive += step;
                missing += step;
                moved = true;
            }
        }
        return missing;
    }

    static void ByInterest(LastDay[] days, Money missing)
    {
        for (var round = 0; round < 8 && !missing.IsZero; round++)
            for (var i = 0; i < days.Length && !missing.IsZero; i++)
            {
                var day = days[i];
                var part = new Money(round == 0 ? missing.Units / (days.Length - i) : missing.Units);
                var net = BankInterest.Net(day.Interest);
                var (least, most) = day.Fund.Spending.InterestRange();
                var gross = Money.Min(Money.Max(BankInterest.Gross(net + part), least), most);
                missing -= BankInterest.Net(gross) - net;
                day.Interest = gross;
            }
        Must.Hold(missing.IsZero, $"the last rupiah is interest; {missing} is missing.");
    }

    static Money Within(Money amount, (Money Least, Money Most) range) =>
        Money.Min(Money.Max(amount, range.Least), range.Most);
}
