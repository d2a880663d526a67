namespace Gulir.Server.Example;

/// <summary>What a UPK spends in a month, and the money that goes to the bank at the end of a day.</summary>
sealed class Spending(FundPlay fund)
{
    static readonly Money Step = new(25_000);

    /// <summary>Thousandths of a month's service that incentives come to, at least and at most.</summary>
    const long Least = 265;
    const long Most = 395;

    readonly List<(DateOnly Day, int Account, Money Amount, string Text)> _planned = [];
    readonly List<Money> _incentives = [];
    readonly List<Money> _interests = [];
    readonly int _offset = fund.Chance.Between(-8, 8);
    readonly long _bankRate = fund.Chance.Between(900, 1_150);

    /// <summary>Costs of a month, on the days on which they are paid.</summary>
    public void Plan(DateOnly[] days)
    {
        var chance = fund.Chance;
        var weight = fund.Village.Groups;
        _planned.Clear();
        Add(51030, chance.Stepped(20_000, 60_000, 500), "Alat tulis dan fotokopi");
        var (near, far) = (weight * 3 / 5 * 5_000, weight * 5_000);
        Add(51040, chance.Stepped(near, far, 5_000), "Transport penagihan");
        if (chance.OutOfThousand(850))
            Add(51020, chance.Stepped(40_000, 125_000, 5_000), "Konsumsi rapat UPK dan KSM");

        void Add(int account, long amount, string text) =>
            _planned.Add((chance.Pick(days), account, new Money(amount), text));
    }

    public void Pay(DateOnly day)
    {
        foreach (var (_, account, amount, text) in _planned.Where(cost => cost.Day == day))
        {
            if (fund.Purse.Cash < amount && !Draw(amount, day)) continue;
            fund.Purse.Spend(account, amount, text, day);
        }
    }

    /// <summary>What lies in the box above about a million goes to the bank the same day.</summary>
    public void EmptyBox(DateOnly day)
    {
        var keeps = fund.Chance.Stepped(200_000, 600_000, 50_000);
        var above = (fund.Purse.Cash.Units - keeps) / 10_000 * 10_000;
        if (fund.Purse.Cash.Units > 1_000_000) fund.Purse.Deposit(new Money(above), day);
    }

    bool Draw(Money wanted, DateOnly day)
    {
        var amount = new Money((wanted.Units / 100_000 + 1) * 100_000);
        if (fund.Purse.Bank < amount) return false;
        fund.Purse.Withdraw(amount, day);
        return true;
    }

    /// <summary>The incentive that a share of the month's service gives, in whole steps.</summary>
    /// <param name="share">Thousandths of the service.</param>
    public Money NaturalIncentive(long share)
    {
        var thousandths = Math.Clamp(share + _offset + fund.Chance.Between(-4, 4), Math.Min(share, Least), Most);
        var part = fund.ServiceOfMonth.Units * thousandths;
        return new Money(Rounding.ToUnit(part, 1_000, Step.Units, Direction.Nearest));
    }

    /// <summary>About 1% a year on what lies in the bank.</summary>
    public Money NaturalInterest() => new(Rounding.Divide(
        fund.Purse.Bank.Units * (_bankRate + fund.Chance.Between(-40, 40)), 1_000_000, Direction.Nearest));

    public Money NaturalCharge() =>
        fund.Purse.Bank.Units < 100_000 ? Money.Zero : new Money(fund.Chance.Stepped(5_000, 10_000, 500));

    public void Incentive(Money amount, DateOnly day)
    {
        if (!amount.IsPositive) return;
        if (fund.Purse.Cash < amount) Must.Hold(Draw(amount - fund.Purse.Cash, day), "the bank pays the incentive.");
        fund.Purse.Spend(51010, amount, "Insentif petugas UPK", day);
    }

    /// <summary>Remembers what a month has brought, for the range of the last one.</summary>
    public void Remember(Money incentive, Money interest)
    {
        _incentives.Add(incentive);
        _interests.Add(interest);
    }

    /// <summary>The incentives of the last twelve months: least and most.</summary>
    public (Money Least, Money Most) IncentiveRange() =>
        (_incentives.TakeLast(12).Min(), _incentives.TakeLast(12).Max());

    /// <summary>Interest in all months so far: least and most.</summary>
    public (Money Least, Money Most) InterestRange() =>
        (_interests.Where(interest => interest.IsPositive).Min(), _interests.Max());
}
