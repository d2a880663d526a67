using Gulir.Server.Example;
using Gulir.Simulation.Lives.Audit;

namespace Gulir.Simulation.Lives;

/// <summary>Groups pay: on time, short, late, ahead, too much, or not; each loan has a temper of its own.</summary>
sealed class Collecting(Clerk clerk, Chance chance)
{
    readonly Dictionary<int, int> _tempers = [];

    public void Day()
    {
        foreach (var loan in clerk.Auditor.Memory.Running.Where(loan => loan.Owed() > 0).ToArray())
        {
            if (!_tempers.TryGetValue(loan.Number, out var temper))
                _tempers[loan.Number] = temper = chance.Below(100) switch
                {
                    < 60 => 450,
                    < 85 => 120,
                    < 95 => 35,
                    _ => 8,
                };
            var isDue = loan.OldestUnpaid(_ => true, clerk.Today, LoanFile.Ever) is not null;
            if (chance.OutOfThousand(isDue ? temper : 12)) Pay(loan);
            if (chance.OutOfThousand(5)) clerk.AskAs(Clerk.Manager, new Visit(loan.Number, chance.OutOfThousand(900)));
        }
    }

    void Pay(LoanFile loan)
    {
        var (booked, paid) = Dates(loan);
        var due = loan.DueNow(paid);
        var owed = loan.Owed();
        var style = chance.Below(100);
        long? sum = style switch
        {
            < 55 => due,
            < 72 => Math.Max(due * chance.Between(1, 19) / 20 / 100 * 100, 100),
            < 82 => Math.Min(due + chance.Stepped(100, 600_000, 100), owed),
            < 90 => due + chance.Stepped(500, 200_000, 500),
            < 93 => null,
            < 96 => owed,
            _ => due,
        };
        var above = style switch { >= 82 and < 90 => Spare.Hold, >= 90 and < 93 => Spare.Settle, _ => Spare.Next };
        if (sum is { } given && given > owed && above == Spare.Next) sum = owed;
        if (sum == 0) sum = Math.Min(owed, 50_000);
        var shares = style >= 96 ? ByShare(loan, sum!.Value) : [];
        if (shares.Length > 0) sum = shares.Sum(share => share.Amount);
        var odd = sum is null || sum % 100 != 0;
        var box = chance.OutOfThousand(odd ? 900 : 150) ? Cashbook.Bank : Cashbook.Cash;
        clerk.AskAs(Clerk.Cashier, new Pay(loan.Number, sum, booked, paid, paid < booked, box, above, shares,
            Claims(loan, shares)));
    }

    /// <summary>Mostly today; sometimes a receipt of days ago, sometimes booked back as well.</summary>
    (DateOnly Booked, DateOnly Paid) Dates(LoanFile loan)
    {
        var booked = chance.OutOfThousand(40) ? clerk.Today.AddDays(-chance.Between(1, 3)) : clerk.Today;
        var paid = chance.OutOfThousand(120) ? booked.AddDays(-chance.Between(1, 6)) : booked;
        return paid < loan.PaidOut && chance.OutOfThousand(900) ? (clerk.Today, clerk.Today) : (booked, paid);
    }

    /// <summary>Sometimes the last of the group has paid for the first.</summary>
    Claim[] Claims(LoanFile loan, ShareSum[] shares) => shares.Length > 0 && chance.OutOfThousand(400)
        ? [new Claim(loan.Drawn.Last().Person, shares[0].Share, shares[0].Amount / 2)]
        : [];

    /// <summary>The cashier says which member has paid how much.</summary>
    ShareSum[] ByShare(LoanFile loan, long sum) =>
    [
        .. loan.Drawn.Where(part => loan.Owed(part) > 0).Take(chance.Between(1, 3))
            .Select(part => new ShareSum(part.Share, Math.Max(Math.Min(loan.Owed(part), sum / 200 * 100), 1))),
    ];
}
