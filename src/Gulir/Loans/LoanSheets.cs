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
}
