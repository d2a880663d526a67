using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;

namespace Gulir.Close;

/// <summary>One named check on the books, and what it found.</summary>
/// <param name="Warns">What it found is shown and does not stop the close.</param>
public sealed record BookCheck(string Name, Refusal? Failure, bool Warns = false)
{
    public bool Stops => Failure is not null && !Warns;
}

/// <summary>The checks of a close, each a named function of the books; page, command and close run this list.</summary>
public static class BookChecks
{
    public static IReadOnlyList<BookCheck> All(MonthState state) =>
    [
        CashCounted(state), BankReconciled(state), VouchersComplete(state), NoEntryInFuture(state),
        LoansTie(state), SavingsTie(state), HeldTies(state), SavingsCovered(state), SharedMoneyCovered(state),
        AdvancesTie(state), ActivityAdvancesTie(state), EquipmentTies(state), DepreciationStands(state),
        PositionBalances(state),
    ];

    /// <summary>The box was counted on the last day on which cash moved, or later.</summary>
    public static BookCheck CashCounted(MonthState state)
    {
        var failure = Uncounted(state, Accounts.Cash) is { } moved ? CloseRefusals.CashNotCounted(moved) : null;
        return new BookCheck("cash_counted", failure, Warns(state, "close_cash_count"));
    }

    /// <summary>Each bank was compared with its statement since money last moved on it.</summary>
    public static BookCheck BankReconciled(MonthState state)
    {
        Refusal? failure = null;
        foreach (var bank in state.Traces.LastMoved.Keys.Where(account => account.IsBank).Order())
            if (failure is null && Uncounted(state, bank) is { } moved)
                failure = CloseRefusals.BankNotReconciled(bank, moved);
        return new BookCheck("bank_reconciled", failure, Warns(state, "close_bank_reconciled"));
    }

    /// <summary>The numbers of each kind of voucher run from 1 without a gap in every year.</summary>
    public static BookCheck VouchersComplete(MonthState state) => new("vouchers_complete",
        state.Traces.Gaps is [var gap, ..] ? CloseRefusals.VouchersIncomplete(gap) : null);

    public static BookCheck NoEntryInFuture(MonthState state) => new("no_entry_in_future",
        state.Traces.Future is { } future ? CloseRefusals.EntryInFuture(future) : null);

    public static BookCheck LoansTie(MonthState state) => new("loans_tie_to_ledger",
        Tie("loans_do_not_tie", Accounts.Loans, state.Balance(Accounts.Loans),
            state.Portfolio.Loans.Sum(loan => loan.Outstanding)));

    public static BookCheck SavingsTie(MonthState state) => new("savings_tie_to_ledger",
        Tie("savings_do_not_tie", Accounts.SuretySavings, -state.Balance(Accounts.SuretySavings),
            state.Deposits.GetValueOrDefault(DepositKind.Surety)));

    public static BookCheck HeldTies(MonthState state) => new("held_ties_to_ledger",
        Tie("held_does_not_tie", Accounts.Held, -state.Balance(Accounts.Held),
            state.Deposits.GetValueOrDefault(DepositKind.Held)));

    /// <summary>
    /// Surety savings lie in their own bank or, on their way there, in the box (accounting.md 7). A month that cannot
    /// be mended any more (its bank is reconciled) may be closed all the same when two humans accept it with a reason.
    /// </summary>
    public static BookCheck SavingsCovered(MonthState state)
    {
        var owed = -state.Balance(Accounts.SuretySavings);
        var kept = state.Balance(Accounts.BankSurety) + state.Balance(Accounts.Cash);
        var failure = owed.IsPositive && kept < owed ? CloseRefusals.SavingsNotCovered(owed, kept) : null;
        return new BookCheck(CheckAccepting.Savings, failure,
            state.Accepted.Distinct().Count() >= CheckAccepting.Humans);
    }

    /// <summary>
    /// What the RWT gave to environment, social and other work lies in its bank or is with an activity (accounting.md
    /// 10). The gap is what is not funded yet, so it is shown and does not stop the close.
    /// </summary>
    public static BookCheck SharedMoneyCovered(MonthState state)
    {
        var shared = SharedMoney.Of(state.Balances);
        return new BookCheck("shared_money_is_covered",
            shared.Uncovered.IsPositive ? CloseRefusals.SharedMoneyNotCovered(shared.Owed, shared.Kept) : null,
            Warns: true);
    }

    /// <summary>
    /// Each advance to an officer has a name. A fund that took its books over, or gave advances by plain vouchers, may
    /// have others in 11050; so this is shown, and stops the close only where the fund has decided so.
    /// </summary>
    public static BookCheck AdvancesTie(MonthState state) => new("advances_tie_to_ledger",
        Tie("advances_do_not_tie", Accounts.Receivables, state.Balance(Accounts.Receivables),
            state.Advances.Staff + state.Advances.Short), Warns(state, "close_advances"));

    public static BookCheck ActivityAdvancesTie(MonthState state) => new("activity_advances_tie_to_ledger",
        Tie("activity_advances_do_not_tie", Accounts.ActivityAdvances, state.Balance(Accounts.ActivityAdvances),
            state.Advances.Activity), Warns(state, "close_advances"));

    /// <summary>
    /// The register says what 12020 and 12021 say. Older books hold equipment that nobody has registered, so a gap is
    /// shown until it is, and does not stop the close.
    /// </summary>
    public static BookCheck EquipmentTies(MonthState state) => new(
        "equipment_ties_to_ledger", EquipmentGap(state.Balances, state.Equipment), Warns: true);

    /// <summary>How the register differs from the ledger; null when it does not.</summary>
    public static Refusal? EquipmentGap(
        IReadOnlyDictionary<AccountCode, Money> balances, IReadOnlyList<EquipmentItem> items)
    {
        var (cost, standing) = (balances.GetValueOrDefault(Accounts.Equipment), items.Sum(item => item.Standing));
        if (cost != standing) return EquipmentRefusals.EquipmentDoesNotTie(Accounts.Equipment, cost, standing);
        var (worn, depreciated) = (
            -balances.GetValueOrDefault(Accounts.Depreciation), items.Sum(item => item.Depreciated));
        return worn == depreciated
            ? null
            : EquipmentRefusals.EquipmentDoesNotTie(Accounts.Depreciation, worn, depreciated);
    }

    /// <summary>Depreciation of the month stands in the ledger; while it does not, the close will post it.</summary>
    public static BookCheck DepreciationStands(MonthState state)
    {
        var month = YearMonth.Of(state.Portfolio.Day);
        var failure = state.Equipment.Any(item => !item.Due(month).IsZero)
            ? EquipmentRefusals.DepreciationNotPosted(month, Depreciating.Due(state.Equipment, month))
            : null;
        return new BookCheck("depreciation_is_posted", failure, Warns: true);
    }

    public static BookCheck PositionBalances(MonthState state) => new("position_balances",
        state.Balances.Values.Sum() is { IsZero: false } gap ? CloseRefusals.BooksDoNotBalance(gap) : null);

    /// <summary>The day on which money moved last, when it was not counted since.</summary>
    static DateOnly? Uncounted(MonthState state, AccountCode account) =>
        state.Traces.LastMoved.TryGetValue(account, out var moved)
        && !(state.Books.LastCounts.TryGetValue(account, out var counted) && counted >= moved) ? moved : null;

    static bool Warns(MonthState state, string setting) => state.Books.Settings.Text(setting) == "warn";

    static Refusal? Tie(string code, AccountCode account, Money ledger, Money detail) =>
        ledger == detail ? null : CloseRefusals.DoesNotTie(code, account, ledger, detail);
}
