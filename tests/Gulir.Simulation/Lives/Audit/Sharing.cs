namespace Gulir.Simulation.Lives.Audit;

/// <summary>How a sum falls on shares and how a share falls due, worked out the long way round.</summary>
static class Sharing
{
    /// <summary>In proportion, rounded down; what is left over goes rupiah by rupiah to the first that owe.</summary>
    public static long[] InProportion(long sum, long[] owed)
    {
        var whole = owed.Aggregate((Int128)0, (sofar, amount) => sofar + amount);
        if (sum == 0 || whole == 0) return new long[owed.Length];
        long[] parts = [.. owed.Select(amount => (long)(sum * (Int128)amount / whole))];
        var left = sum - parts.Sum();
        while (left > 0)
            for (var i = 0; i < parts.Length && left > 0; i++)
                if (owed[i] > 0)
                {
                    parts[i]++;
                    left--;
                }
        return parts;
    }

    /// <summary>
    /// The order of payment: overdue service, overdue principal, current service, current principal (or as the fund has
    /// set it), then instalment by instalment, service first.
    /// </summary>
    public static Paid[] Payment(LoanFile loan, Part[] parts, long sum, Pay pay, string order)
    {
        var principal = new long[parts.Length];
        var service = new long[parts.Length];
        var running = loan.Running(pay.Paid);
        var overdue = loan.Drawn.First().Dues.Count(due => due.Day < pay.Paid) - 1;
        var steps = order.Split(',')
            .Select(step => (Service: step.EndsWith("service"), Through: step.StartsWith("over") ? overdue : running))
            .ToList();
        for (var row = running + 1; row < loan.Drawn.First().Dues.Length; row++)
            steps.AddRange([(true, row), (false, row)]);
        foreach (var step in steps)
        {
            var taken = step.Service ? service : principal;
            long[] owed =
            [
                .. parts.Select((part, i) => Math.Max(0, (step.Service
                    ? loan.ServiceDue(part, step.Through)
                    : loan.PrincipalDue(part, step.Through)) - taken[i])),
            ];
            var now = Math.Min(sum, owed.Sum());
            var given = InProportion(now, owed);
            for (var i = 0; i < given.Length; i++) taken[i] += given[i];
            sum -= now;
        }
        return
        [
            .. parts.Select((part, i) =>
                new Paid(loan.Number, part.Share, pay.Booked, pay.Paid, principal[i], service[i], 0)),
        ];
    }

    /// <summary>The dues of a share: 1,5% a month, 2% of the rest a month, or 0,5% a week.</summary>
    public static Due[] Dues(string product, long lent, int count, DateOnly paidOut, DateOnly? first)
    {
        DateOnly monthly(int i) => first is { } day ? day.AddMonths(i) : paidOut.AddMonths(i + 1);
        DateOnly weekly(int i) => (first ?? paidOut.AddDays(7)).AddDays(7 * i);
        return product switch
        {
            "turun" => Declining(lent, count, monthly),
            "minggu" => Flat(lent, count, 5, weekly),
            _ => Flat(lent, count, 15, monthly),
        };
    }

    /// <summary>
    /// Flat: so many thousandths of the sum lent each time; an instalment is rounded up to 500, the last is the rest.
    /// </summary>
    static Due[] Flat(long lent, int count, int thousandths, Func<int, DateOnly> day)
    {
        var service = (lent * thousandths + 500) / 1_000;
        var total = ((lent + service * count) + count * 500 - 1) / (count * 500) * 500;
        var dues = new Due[count];
        var left = lent;
        for (var i = 0; i < count; i++)
        {
            var principal = i == count - 1 ? left : Math.Min(Math.Max(total - service, 0), left);
            left -= principal;
            dues[i] = new Due(day(i), principal, service);
        }
        return dues;
    }

    /// <summary>The other product: 2% of what is still owed each month, equal principals to the rupiah.</summary>
    static Due[] Declining(long lent, int count, Func<int, DateOnly> day)
    {
        var dues = new Due[count];
        var left = lent;
        for (var i = 0; i < count; i++)
        {
            var service = (left * 2 + 50) / 100;
            var parts = count - i;
            var principal = (2 * left + parts) / (2 * parts);
            left -= principal;
            dues[i] = new Due(day(i), principal, service);
        }
        return dues;
    }
}
