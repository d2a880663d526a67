namespace Gulir.Ledger;

/// <summary>
/// What the RWT has given to other than capital (2103x), and what of it lies in its bank (11023) or is out with an
/// activity (11040); accounting.md 10.
/// </summary>
public readonly record struct SharedMoney(Money Owed, Money Kept)
{
    /// <summary>What is not set apart; below zero when the bank holds more than is owed.</summary>
    public Money Uncovered => Owed - Kept;

    public static SharedMoney Of(IReadOnlyDictionary<AccountCode, Money> balances) => new(
        -balances.Where(row => row.Key.IsShared).Sum(row => row.Value),
        balances.GetValueOrDefault(Accounts.BankShared) + balances.GetValueOrDefault(Accounts.ActivityAdvances));
}
