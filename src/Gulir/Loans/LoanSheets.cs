using Gulir.Book;

namespace Gulir.Loans;

public static class LoanSheets
{
    public static readonly Sheet Product = Sheet.Rows("product",
        ["from_date", "count_min", "count_max", .. LoanTerms.ColumnNames], "code", "name");

    public static readonly Sheet Application = Sheet.Rows("application",
        ["loan", "group_no", "applied_on", "related", .. LoanTerms.ColumnNames], "product", "reason_record");

    public static readonly Sheet ApplicationShare = Sheet.Rows("application_share",
        ["loan", "share", "person", "requested"]);

    public static readonly Sheet Examination = Sheet.Rows("examination", ["loan", "examined_on"], "answers_record");
    public static readonly Sheet ExaminationShare = Sheet.Rows("examination_share", ["loan", "share", "proposed"]);

    /// <summary>One signature. <c>complete</c> is 1 on the one that decides.</summary>
    public static readonly Sheet Decision = Sheet.Rows("decision",
        ["loan", "decided_on", "officer", "human", "role", "verdict", "complete"], "reason_record");

    public static readonly Sheet DecisionShare = Sheet.Rows("decision_share", ["loan", "share", "approved"]);

    /// <summary>A second human stands by a pay-out by one with doubled offices.</summary>
    public static readonly Sheet DisbursementConfirmed = Sheet.Rows("disbursement_confirmed",
        ["loan", "confirmed_on", "officer", "human", "amount"], "note_record");

    public static readonly Sheet Disbursement = Sheet.Rows("disbursement",
        ["loan", "group_no", "disbursed_on", "anchor_day", "every", "first_due", "last_due", "principal", "service"]);

    public static readonly Sheet DisbursementReversed = Sheet.Rows("disbursement_reversed", ["loan", "reversed_on"]);

    /// <summary><c>schedule</c>: the rows of the share, each yyyymmdd:principal:service, apart by spaces.</summary>
    public static readonly Sheet Share = Sheet.Rows("share",
        ["loan", "share", "person", "principal", "service"], "schedule");

    /// <summary>What a share still owes. Paid and forgiven is its sum less this.</summary>
    public static readonly Sheet Owed = Sheet.Sums("owed", ["loan", "share"], "principal", "service");

    public static readonly Sheet Payment = Sheet.Rows("payment",
        ["loan", "share", "book_date", "paid_date", "principal", "service", "forgiven"]);

    /// <summary>A member paid for another: recorded between them, never posted.</summary>
    public static readonly Sheet Claim = Sheet.Rows("claim", ["loan", "payer", "share", "amount"]);

    public static readonly Sheet Visit = Sheet.Rows("visit", ["loan", "visited_on"], "answers_record");

    /// <summary>A letter with what it asked for; <c>age</c> is that of the arrears on its day.</summary>
    public static readonly Sheet Warning = Sheet.Rows("warning",
        ["loan", "letter", "sent_on", "age", "principal", "service"]);

    public static readonly Sheet SuretyCall = Sheet.Rows("surety_call", ["loan", "called_on"], "minutes_record");

    public static readonly Sheet Promise = Sheet.Rows("promise",
        ["loan", "noted_on", "promised_by", "amount"], "note_record");

    /// <summary>One signature under a way out of trouble; share 0 is the whole loan.</summary>
    public static readonly Sheet TroubleSign = Sheet.Rows("trouble_sign",
        ["loan", "way", "share", "signed_on", "officer", "human", "role", "present", "members"], "minutes_record");

    /// <summary>What a share owes less without having paid it: carried to a new loan, or written off.</summary>
    public static readonly Sheet ShareLeft = Sheet.Rows("share_left",
        ["loan", "share", "book_date", "way", "principal", "service"]);

    /// <summary>A way that moved no share: surety savings, heirs, a social fund, a waiver. Share 0 is the whole loan.
    /// </summary>
    public static readonly Sheet WayTaken = Sheet.Rows("way_taken",
        ["loan", "share", "way", "book_date", "principal", "service"], "note_record");

    /// <summary>Heirs who were said to go on, and do not.</summary>
    public static readonly Sheet HeirsWithdrawn = Sheet.Rows("heirs_withdrawn",
        ["original", "loan", "share", "withdrawn_on"], "reason_record");

    /// <summary>Claims that members settled between them; <c>original</c> is what a row takes back, else 0.</summary>
    public static readonly Sheet ClaimSettled = Sheet.Rows("claim_settled",
        ["original", "loan", "payer", "share", "settled_on", "amount", "person"], "reason_record");

    /// <summary>Who owes a share from a day on; before its first row she who drew it.</summary>
    public static readonly Sheet ShareHolder = Sheet.Rows("share_holder", ["loan", "share", "person", "from_date"]);

    /// <summary>The off-balance list: written off adds, recovered takes away.</summary>
    public static readonly Sheet OffBalance = Sheet.Rows("off_balance",
        ["loan", "share", "group_no", "person", "book_date", "paid_date", "principal", "service"]);

    /// <summary><c>class</c> is the place in the scheme of the day, from 1.</summary>
    public static readonly Sheet Reschedule = Sheet.Rows("reschedule", ["old_loan", "loan", "book_date", "class"]);

    /// <summary>A settlement without money that was taken back.</summary>
    public static readonly Sheet ForgivenessBack = Sheet.Rows(
        "forgiveness_back", ["original", "loan"], "reason_record");

    /// <summary><c>died_on</c> is 0 where the note was a mistake; the last row of a person holds.</summary>
    public static readonly Sheet Death = Sheet.Rows(
        "death", ["person", "died_on", "noted_on"], "reason_record");

    /// <summary>Citizens' meetings that opened new loans to a group with written-off shares.</summary>
    public static readonly Sheet GroupRelease = Sheet.Rows("group_release",
        ["group_no", "decided_on"], "minutes_record");
}
