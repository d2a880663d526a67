namespace Gulir.Ledger;

public static class LedgerRefusals
{
    public static Refusal AccountMalformed(string text) => new("account_malformed", ("text", text));
    public static Refusal AccountUnknown(AccountCode account) => new("account_unknown", ("account", account));
    public static Refusal AccountTaken(AccountCode account) => new("account_taken", ("account", account));
    public static Refusal AccountOfALedgerRule(AccountCode account) => new("account_of_a_rule", ("account", account));
    public static Refusal VoucherMalformed(string text) => new("voucher_malformed", ("text", text));
    public static Refusal EntryUnbalanced(Money difference) => new("entry_unbalanced", ("difference", difference));
    public static Refusal EntryEmpty() => new("entry_empty");
    public static Refusal DateInFuture(DateOnly date, DateOnly today) =>
        new("date_in_future", ("date", date), ("today", today));
    public static Refusal DateBeforeFund(DateOnly date, DateOnly since) =>
        new("date_before_fund", ("date", date), ("since", since));
    public static Refusal MonthIsClosed(YearMonth month) => new("month_is_closed", ("month", month));
    public static Refusal PaidAfterBooked(DateOnly paid, DateOnly date) =>
        new("paid_after_booked", ("paid", paid), ("date", date));
    public static Refusal PaidTooEarly(DateOnly paid, DateOnly date, long days) =>
        new("paid_too_early", ("paid", paid), ("date", date), ("days", days));
    public static Refusal LateReasonMissing(DateOnly paid, DateOnly date) =>
        new("late_reason_missing", ("paid", paid), ("date", date));
    public static Refusal BeforeCashCount(DateOnly date, DateOnly counted) =>
        new("before_cash_count", ("date", date), ("counted", counted));
    public static Refusal BeforeReconciliation(DateOnly date, DateOnly reconciled) =>
        new("before_reconciliation", ("date", date), ("reconciled", reconciled));
    public static Refusal CashStep(Money amount, long step) =>
        new("cash_step", ("amount", amount), ("step", new Money(step)));
    public static Refusal MoneyShort(AccountCode account, DateOnly day, Money held, Money wanted) =>
        new("money_short", ("account", account), ("day", day), ("held", held), ("wanted", wanted));
    public static Refusal PurposeUnknown(string purpose) => new("purpose_unknown", ("purpose", purpose));
    public static Refusal PurposeUnclear() => new("purpose_unclear");
    public static Refusal PurposeDoesNotTake(string purpose, AccountCode account) =>
        new("purpose_does_not_take", ("purpose", purpose), ("account", account));
    public static Refusal MoneyOfOthers(AccountCode account) => new("money_of_others", ("account", account));
    public static Refusal MoneyIsClaimed(AccountCode account, Money free, Money wanted) =>
        new("money_is_claimed", ("account", account), ("free", free), ("wanted", wanted));
    public static Refusal CostOfOthers(string payee) => new("cost_of_others", ("payee", payee));
    public static Refusal NothingToReverse(long fact) => new("nothing_to_reverse", ("fact", fact));
    public static Refusal AlreadyReversed(long fact, long by) => new("already_reversed", ("fact", fact), ("by", by));
    public static Refusal ReversalBeforeOriginal(DateOnly date, DateOnly original) =>
        new("reversal_before_original", ("date", date), ("original", original));
    public static Refusal ReasonMissing() => new("reason_missing");
    public static Refusal CountNeedsSecondHuman() => new("count_needs_second_human");
    public static Refusal CountNotConfirmed(Money counted) => new("count_not_confirmed", ("counted", counted));
    public static Refusal CountDiffers(Money book, Money counted) =>
        new("count_differs", ("book", book), ("counted", counted));
    public static Refusal CountBeforeLast(DateOnly date, DateOnly last) =>
        new("count_before_last", ("date", date), ("last", last));
    public static Refusal ReceiptUnknown(long receipt) => new("receipt_unknown", ("receipt", receipt));
    public static Refusal ReceiptDone(VoucherNumber voucher) => new("receipt_done", ("voucher", voucher));
    public static Refusal ReceiptTooSmall(Money left, Money wanted) =>
        new("receipt_too_small", ("left", left), ("wanted", wanted));
    public static Refusal ReceiptLater(DateOnly date, DateOnly received) =>
        new("receipt_later", ("date", date), ("received", received));
    public static Refusal ReceiptStandsOn(Money used) => new("receipt_stands_on", ("used", used));
    public static Refusal AdvanceToOneself() => new("advance_to_oneself");
    public static Refusal AdvanceTooOld(VoucherNumber voucher, int age, long days) =>
        new("advance_too_old", ("voucher", voucher), ("age", age), ("days", days));
    public static Refusal AdvanceOverLimit(Money limit, Money together) =>
        new("advance_over_limit", ("limit", limit), ("together", together));
    public static Refusal AdvanceUnknown(long advance) => new("advance_unknown", ("advance", advance));
    public static Refusal AdvanceDone(VoucherNumber voucher) => new("advance_done", ("voucher", voucher));
    public static Refusal AdvanceLater(DateOnly date, DateOnly given) =>
        new("advance_later", ("date", date), ("given", given));
    public static Refusal AdvanceNothing(int most) => new("advance_nothing", ("most", most));
    public static Refusal AdvanceTooSmall(Money left, Money wanted) =>
        new("advance_too_small", ("left", left), ("wanted", wanted));
    public static Refusal AdvanceStandsOn(Money settled) => new("advance_stands_on", ("settled", settled));
    public static Refusal PadNumbersWrong(int first, int last, int most) =>
        new("pad_numbers_wrong", ("first", first), ("last", last), ("most", most));
    public static Refusal PadOverlaps(int first, int last) => new("pad_overlaps", ("first", first), ("last", last));
    public static Refusal PadNumberUnknown(int number) => new("pad_number_unknown", ("number", number));
    public static Refusal PadNumberUsed(int number) => new("pad_number_used", ("number", number));
    public static Refusal PadNumberSpoiled(int number) => new("pad_number_spoiled", ("number", number));
    public static Refusal PadOnlyReceived() => new("pad_only_received");
    public static Refusal PadWrittenEarlier(DateOnly date, DateOnly issued) =>
        new("pad_written_earlier", ("date", date), ("issued", issued));
    public static Refusal BoxOpenedBefore(DateOnly date) => new("box_opened_before", ("date", date));
    public static Refusal BoxDiffers(Money book, Money counted) =>
        new("box_differs", ("book", book), ("counted", counted));
    public static Refusal CashPieceWrong(long note) => new("cash_piece_wrong", ("note", new Money(note)));
    public static Refusal CashPiecesDiffer(Money sum, Money counted) =>
        new("cash_pieces_differ", ("sum", sum), ("counted", counted));
    public static Refusal PiecesOfABank(AccountCode account) => new("pieces_of_a_bank", ("account", account));
    public static Refusal BoxToOneself() => new("box_to_oneself");
    public static Refusal BoxToNoCashier() => new("box_to_no_cashier");
    public static Refusal BoxGivenDiffers(Money book, Money counted) =>
        new("box_given_differs", ("book", book), ("counted", counted));
    public static Refusal BoxNotGiven() => new("box_not_given");
    public static Refusal BoxGivenToAnother() => new("box_given_to_another");
    public static Refusal BoxMoved(Money then, Money now) => new("box_moved", ("then", then), ("now", now));
    public static Refusal BoxTakenDiffers(Money given, Money counted) =>
        new("box_taken_differs", ("given", given), ("counted", counted));
    public static Refusal NotAMoneyAccount(AccountCode account) => new("not_a_money_account", ("account", account));
}
