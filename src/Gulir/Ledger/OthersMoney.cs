namespace Gulir.Ledger;

/// <summary>
/// What the bank of surety savings (11022) and the bank of the shared surplus (11023) hold beyond what savers (21020)
/// and the lines of the RWT (2103x, less what is out in 11040) have a claim on; accounting.md 7 and 10.
/// </summary>
/// <param name="OfSavers">Free in 11022, zero or more: bank interest, or what was set apart too much.</param>
/// <param name="OfLines">Free in 11023, zero or more.</param>
/// <param name="InBox">Free in 11022 and the box together: savings lie in one or, on their way, in the other.</param>
public readonly record struct OthersMoney(Money OfSavers, Money OfLines, Money InBox)
{
    public static OthersMoney Of(IReadOnlyDictionary<AccountCode, Money> balances) => new(
        Free(balances.GetValueOrDefault(Accounts.BankSurety) + balances.GetValueOrDefault(Accounts.SuretySavings)),
        Free(-SharedMoney.Of(balances).Uncovered),
        Free(balances.GetValueOrDefault(Accounts.BankSurety) + balances.GetValueOrDefault(Accounts.Cash)
            + balances.GetValueOrDefault(Accounts.SuretySavings)));

    /// <summary>What is free on both days.</summary>
    public static OthersMoney Lower(OthersMoney one, OthersMoney other) =>
        new(Money.Min(one.OfSavers, other.OfSavers), Money.Min(one.OfLines, other.OfLines),
            Money.Min(one.InBox, other.InBox));

    /// <summary>Whether an entry moves money from where others have a claim on it elsewhere in the fund.</summary>
    public static bool Moves(Entry entry) =>
        entry.Lines.All(line => line.Account.IsMoney)
        && (Leaves(entry, Accounts.BankShared).IsPositive || SaversLose(entry).IsPositive
            || BoxLoses(entry).IsPositive);

    /// <summary>
    /// Such a move takes no more than is free. Savings may come into the box, from which they are returned.
    /// </summary>
    public Refusal? Stops(Entry entry) =>
        Leaves(entry, Accounts.BankShared) is var shared && shared > OfLines
            ? LedgerRefusals.MoneyIsClaimed(Accounts.BankShared, OfLines, shared)
            : SaversLose(entry) is var saved && saved > OfSavers
                ? LedgerRefusals.MoneyIsClaimed(Accounts.BankSurety, OfSavers, saved)
                : BoxLoses(entry) is var taken && taken > InBox
                    ? LedgerRefusals.MoneyIsClaimed(Accounts.Cash, InBox, taken)
                    : null;

    static Money BoxLoses(Entry entry) =>
        Money.Max(-(entry.On(Accounts.Cash) + entry.On(Accounts.BankSurety)), Money.Zero);

    static Money SaversLose(Entry entry) =>
        Leaves(entry, Accounts.BankSurety) - Money.Max(entry.On(Accounts.Cash), Money.Zero);

    static Money Leaves(Entry entry, AccountCode account) => Money.Max(-entry.On(account), Money.Zero);

    static Money Free(Money amount) => Money.Max(amount, Money.Zero);
}
