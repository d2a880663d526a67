using Gulir.Ledger;

namespace Gulir.Close;

public static class CloseRefusals
{
    public static Refusal MonthNotNext(YearMonth month, YearMonth next) =>
        new("month_not_next", ("month", month), ("next", next));
    public static Refusal MonthNotEnded(YearMonth month, DateOnly today) =>
        new("month_not_ended", ("month", month), ("today", today));
    public static Refusal ReserveStands(Money reserve) => new("reserve_stands", ("reserve", reserve));
    public static Refusal BooksDoNotBalance(Money difference) =>
        new("books_do_not_balance", ("difference", difference));
    public static Refusal DoesNotTie(string code, AccountCode account, Money ledger, Money detail) =>
        new(code, ("account", account), ("ledger", ledger), ("detail", detail));
    public static Refusal OpeningReserveApart(Money ledger, Money asked, DateOnly date) =>
        new("opening_reserve_apart", ("ledger", ledger), ("asked", asked), ("date", date));
    public static Refusal SavingsNotCovered(Money owed, Money kept) =>
        new("savings_not_covered", ("owed", owed), ("kept", kept));
    public static Refusal SharedMoneyNotCovered(Money owed, Money kept) =>
        new("shared_money_not_covered", ("owed", owed), ("kept", kept));
    public static Refusal CashNotCounted(DateOnly moved) => new("cash_not_counted", ("moved", moved));
    public static Refusal BankNotReconciled(AccountCode account, DateOnly moved) =>
        new("bank_not_reconciled", ("account", account), ("moved", moved));
    public static Refusal VouchersIncomplete(VoucherNumber missing) =>
        new("vouchers_incomplete", ("missing", missing));
    public static Refusal EntryInFuture(DateOnly date) => new("entry_in_future", ("date", date));
    public static Refusal CheckNotAcceptable(string check) => new("check_not_acceptable", ("check", check));
    public static Refusal CheckHolds(string check) => new("check_holds", ("check", check));
    public static Refusal HumanHasSigned() => new("human_has_signed");
    public static Refusal MonthNotLastClosed(YearMonth month) => new("month_not_last_closed", ("month", month));
    public static Refusal YearIsShared(int year) => new("year_is_shared", ("year", year));

    public static Refusal HandoverToOneself() => new("handover_to_oneself");
    public static Refusal HandedOverBefore() => new("handed_over_before");
    public static Refusal HandoverUncounted(int days) => new("handover_uncounted", ("days", days));
}
