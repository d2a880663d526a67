using Gulir.Book;

namespace Gulir.Surplus;

public static class SurplusSheets
{
    public static readonly Sheet Surplus =
        Sheet.Rows("surplus", ["year", "decided_on", "shareable"], "minutes_record");

    public static readonly Sheet Line = Sheet.Rows("surplus_line", ["year", "line", "kind", "percent", "amount"]);

    /// <summary>A line of an earlier sharing that a later RWT gave another use.</summary>
    public static readonly Sheet Turned = Sheet.Rows("surplus_turned",
        ["year", "line", "amount", "to_kind", "to_line", "decided_on"], "minutes_record");

    /// <summary>Social lines that an RWT allowed to pay what borrowers who died still owe.</summary>
    public static readonly Sheet DeathLine =
        Sheet.Rows("death_line", ["year", "line", "decided_on"], "minutes_record");

    /// <summary>
    /// The sub-ledger of 2103x by (year of surplus, line): what a line got is above zero, what was taken below.
    /// </summary>
    public static readonly Sheet Move = Sheet.Rows("fund_move",
        ["year", "line", "account", "book_date", "amount", "activity"]);

    public static void Moved(this Page page, int year, int line, SurplusKind kind, DateOnly date, Money amount,
        int activity = 0) =>
        page.Row(Move, [year, line, kind.Account().Number, date.Number(), amount.Units, activity]);
}
