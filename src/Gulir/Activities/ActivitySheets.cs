using Gulir.Book;

namespace Gulir.Activities;

public static class ActivitySheets
{
    public static readonly Sheet Proposed = Sheet.Rows("activity",
        ["activity", "kind", "proposed_on", "rw", "rt", "asked", "quantity", "unit", "households"], "words_record");

    /// <summary>The criterion counts from 1 in the order of <see cref="SlumCriteria.All"/>.</summary>
    public static readonly Sheet Aimed = Sheet.Rows("activity_aim", ["activity", "criterion", "volume"]);

    public static readonly Sheet Decided = Sheet.Rows("activity_decision",
        ["activity", "decided_on", "approved", "swadaya", "others"], "minutes_record");

    public static readonly Sheet Budget = Sheet.Rows("activity_budget", ["activity", "year", "line", "amount"]);

    /// <summary>
    /// Payments, advances, what they were accounted for with, and what came back; activity 0 is none.
    /// </summary>
    public static readonly Sheet Money = Sheet.Rows("activity_money",
        ["activity", "move", "year", "line", "book_date", "amount", "receipts", "related"], "words_record");

    public static readonly Sheet Support = Sheet.Rows("activity_support",
        ["activity", "giver", "given_on", "amount"], "words_record");

    public static readonly Sheet Finished = Sheet.Rows("activity_finish",
        ["activity", "finished_on", "quantity", "unit", "households", "persons"], "minutes_record");
}
