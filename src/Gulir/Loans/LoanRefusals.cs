namespace Gulir.Loans;

public static class LoanRefusals
{
    public static Refusal ProductUnknown(string product) => new("product_unknown", ("product", product));
    public static Refusal CountOutside(int count, int min, int max) =>
        new("count_outside_product", ("count", count), ("min", min), ("max", max));
    public static Refusal LoanUnknown(int loan) => new("loan_unknown", ("loan", loan));
    public static Refusal NobodyBorrows() => new("nobody_borrows");
    public static Refusal ShareStep(Money amount, long step) =>
        new("share_step", ("amount", amount), ("step", new Money(step)));
    public static Refusal AboveCeiling(int person, Money amount, Money ceiling) =>
        new("above_ceiling", ("person", person), ("amount", amount), ("ceiling", ceiling));
    public static Refusal ReferralMissing(int person, int loans) =>
        new("referral_missing", ("person", person), ("loans", loans));
    public static Refusal GroupInArrears(int group, int loan) =>
        new("group_in_arrears", ("group", group), ("loan", loan));
    public static Refusal MemberInArrears(int person, int loan) =>
        new("member_in_arrears", ("person", person), ("loan", loan));
    public static Refusal GateSkipped(Gate missing) => new("gate_skipped", ("missing", missing));
    public static Refusal GatePassed(Gate gate) => new("gate_passed", ("gate", gate));
    public static Refusal GateDate(DateOnly date, DateOnly earliest) =>
        new("gate_date", ("date", date), ("earliest", earliest));
    public static Refusal MemberNotInLoan(int person, int loan) =>
        new("member_not_in_loan", ("person", person), ("loan", loan));
    public static Refusal MemberNotExamined(int person) => new("member_not_examined", ("person", person));
    public static Refusal MemberTwiceInLoan(int person) => new("member_twice_in_loan", ("person", person));
    public static Refusal AboveRequested(int person, Money amount, Money requested) =>
        new("above_requested", ("person", person), ("amount", amount), ("requested", requested));
    public static Refusal SameHumanTwice() => new("same_human_twice");
    public static Refusal RoleDoesNotDecide(object role) => new("role_does_not_decide", ("role", role));
    public static Refusal SignerIsRelated() => new("signer_is_related");
    public static Refusal ConfirmationMissing(int loan) => new("confirmation_missing", ("loan", loan));
    public static Refusal SignatureOfRoleMissing() => new("signature_of_role_missing");
    public static Refusal DecisionDiffers(int person, Money first, Money second) =>
        new("decision_differs", ("person", person), ("first", first), ("second", second));
    public static Refusal LoanRefused(int loan) => new("loan_refused", ("loan", loan));
    public static Refusal LoanNotDisbursed(int loan) => new("loan_not_disbursed", ("loan", loan));
    public static Refusal LoanSettled(int loan) => new("loan_settled", ("loan", loan));
    public static Refusal ExceedsOwed(Money amount, Money owed) =>
        new("exceeds_owed", ("amount", amount), ("owed", owed));
    public static Refusal SettleAmountDiffers(Money amount, Money settles) =>
        new("settle_amount_differs", ("amount", amount), ("settles", settles));
    public static Refusal PaidBeforeDisbursed(DateOnly paid, DateOnly disbursed) =>
        new("paid_before_disbursed", ("paid", paid), ("disbursed", disbursed));
    public static Refusal ShareUnknown(int share, int loan) => new("share_unknown", ("share", share), ("loan", loan));
    public static Refusal ShareTwice(int share) => new("share_twice", ("share", share));
    public static Refusal ShareExceedsOwed(int share, Money amount, Money owed) =>
        new("share_exceeds_owed", ("share", share), ("amount", amount), ("owed", owed));
    public static Refusal SharesDoNotAdd(Money amount, Money shares) =>
        new("shares_do_not_add", ("amount", amount), ("shares", shares));
    public static Refusal ClaimOnOneself(int person) => new("claim_on_oneself", ("person", person));
    public static Refusal ClaimTooLarge(int share, Money amount, Money paid) =>
        new("claim_too_large", ("share", share), ("amount", amount), ("paid", paid));
    public static Refusal NoArrears(int loan, DateOnly date) => new("no_arrears", ("loan", loan), ("date", date));
    public static Refusal NoLetterAfterDeath(int loan) => new("no_letter_after_death", ("loan", loan));
    public static Refusal WarningsAllSent(int loan) => new("warnings_all_sent", ("loan", loan));
    public static Refusal WarningOutOfOrder(int letter, int next) =>
        new("warning_out_of_order", ("letter", letter), ("next", next));
    public static Refusal WarningTooEarly(int letter, long months, int age) =>
        new("warning_too_early", ("letter", letter), ("months", months), ("age", age));
    public static Refusal WarningMissing(int letter) => new("warning_missing", ("letter", letter));
    public static Refusal PromiseInPast(DateOnly by, DateOnly date) =>
        new("promise_in_past", ("by", by), ("date", date));
    public static Refusal LoanHasPayments(int loan) => new("loan_has_payments", ("loan", loan));
    public static Refusal OpeningNotFirst() => new("opening_not_first");
    public static Refusal OpeningNotMonthEnd(DateOnly date) => new("opening_not_month_end", ("date", date));
    public static Refusal OpeningDoesNotTie(object account, Money ledger, Money detail) =>
        new("opening_does_not_tie", ("account", account), ("ledger", ledger), ("detail", detail));
    public static Refusal OpeningShareOverpaid(int person) => new("opening_share_overpaid", ("person", person));
    public static Refusal TenderedLess(Money tendered, Money amount) =>
        new("tendered_less", ("tendered", tendered), ("amount", amount));
}
