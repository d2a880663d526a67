namespace Gulir.Loans;

/// <summary>What to do with money beyond what the running period asks (accounting.md 5).</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Above>))]
public enum Above { Next, Settle, Hold }

/// <summary>
/// Spreads a group's payment over its shares: step by step in the fund's order of payment, and within each step by
/// <see cref="Split"/> in proportion to what each share owes there, odd units to the lowest share numbers.
/// </summary>
public static class PaymentOrder
{
    /// <param name="amount">At most what the shares owe in all.</param>
    /// <param name="day">The day the money changed hands: what is overdue and what is current is told from it.</param>
    /// <param name="order">The four steps of the setting <c>payment_order</c>, apart by commas.</param>
    /// <returns>Principal and service of every share, in the order of <paramref name="shares"/>.</returns>
    public static ShareMoney[] Spread(Money amount, RunningLoan loan, IReadOnlyList<Share> shares, DateOnly day, string order)
    {
        var principal = new Money[shares.Count];
        var service = new Money[shares.Count];
        var left = amount;
        foreach (var (isPrincipal, lastRow) in Steps(loan, day, order))
        {
            if (left.IsZero) break;
            var owed = new Money[shares.Count];
            for (var i = 0; i < owed.Length; i++)
                owed[i] = Money.Max(Money.Zero, isPrincipal
                    ? shares[i].PrincipalDue(lastRow) - principal[i]
                    : shares[i].ServiceDue(lastRow) - service[i]);
            var here = Money.Min(left, owed.Sum());
            var parts = Split.By(here, owed);
            var paid = isPrincipal ? principal : service;
            for (var i = 0; i < parts.Length; i++) paid[i] += parts[i];
            left -= here;
        }
        Must.Hold(left.IsZero, "A payment within what is owed is spread in full.");
        return [.. shares.Select((share, i) => new ShareMoney(share.Number, principal[i], service[i]))];
    }

    /// <summary>
    /// The steps as (principal or service, up to which row): overdue and current in the fund's order, then each later
    /// instalment, service before principal. The oldest is always paid first: where a fund puts current before overdue,
    /// the current step pays the overdue of its kind too and leaves nothing to that later step.
    /// </summary>
    static IEnumerable<(bool Principal, int LastRow)> Steps(RunningLoan loan, DateOnly day, string order)
    {
        var overdue = loan.LastRowDue(day, inclusive: false);
        var current = loan.CurrentRow(day);
        foreach (var step in order.Split(','))
            yield return step switch
            {
                "overdue_service" => (false, overdue),
                "overdue_principal" => (true, overdue),
                "current_service" => (false, current),
                _ => (true, current),
            };
        for (var row = current + 1; row < loan.Dues.Length; row++)
        {
            yield return (false, row);
            yield return (true, row);
        }
    }
}
