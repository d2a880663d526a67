using Gulir.Book;

namespace Gulir.Groups;

public static class GroupSheets
{
    public static readonly Sheet Groups = Sheet.Rows(
        "groups", ["group_no", "formed", "leader"], "name", "minutes_record");
    public static readonly Sheet Person = Sheet.Rows("person", ["person", "female"], "record", "nik_key");
    public static readonly Sheet PersonCorrected = Sheet.Rows(
        "person_corrected", ["person", "female"], "record", "nik_key", "reason_record");

    /// <summary>Related parties; <c>human</c> is 0 for a perangkat desa.</summary>
    public static readonly Sheet Related = Sheet.Rows(
        "related", ["related_no", "human", "office", "from_date"], "record");
    public static readonly Sheet RelatedEnd = Sheet.Rows("related_end", ["related_no", "until_date"]);

    public static readonly Sheet Member = Sheet.Rows("member", ["group_no", "person", "joined"]);
    public static readonly Sheet MemberLeft = Sheet.Rows(
        "member_left", ["group_no", "person", "left_on"], "reason_record");

    public static readonly Sheet Preparation = Sheet.Rows("preparation",
        ["group_no", "saving_months", "trained_on", "statement_on"]);

    public static readonly Sheet Deposit = Sheet.Rows("deposit",
        ["deposit_kind", "group_no", "person", "book_date", "amount"]);

    public static readonly Sheet DepositOwed = Sheet.Sums(
        "deposit_owed", ["deposit_kind", "group_no", "person"], "amount");
}
