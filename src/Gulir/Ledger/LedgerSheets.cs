using Gulir.Book;

namespace Gulir.Ledger;

public static class LedgerSheets
{
    public static readonly Sheet Account = Sheet.Rows("account",
        ["account", "kind", "debit_normal"], "name_id", "name_en");

    /// <summary>One row a voucher. <c>reverses</c> is the fact that it takes back, or 0.</summary>
    public static readonly Sheet Entry = Sheet.Rows("entry",
        ["book_date", "paid_date", "voucher_kind", "voucher_year", "voucher_number", "period", "reverses"],
        "purpose", "note_record", "late_record");

    /// <summary>Debits positive, credits negative.</summary>
    public static readonly Sheet Line = Sheet.Rows("line", ["account", "book_date", "period", "amount"]);

    public static readonly Sheet Balance = Sheet.Running("balance", ["account", "period"], "debit", "credit");

    public static readonly Sheet Count = Sheet.Rows("money_count",
        ["account", "count_date", "book_amount", "counted_amount", "second_officer"], "note_record");

    public static readonly Sheet CountConfirmed = Sheet.Rows("count_confirmed",
        ["account", "count_date", "counted_amount", "officer", "human"], "note_record");

    /// <summary>What a receipt of 21050 was used for; the entry stands in the fact before.</summary>
    public static readonly Sheet ReceiptUse = Sheet.Rows("receipt_use", ["receipt", "used_on", "amount"]);

    /// <summary>Advances given, accounted for and returned; <c>advance</c> is the fact that gave it.</summary>
    public static readonly Sheet AdvanceMove = Sheet.Rows("advance_move",
        ["advance", "human", "move", "moved_on", "amount"]);

    /// <summary>Pads of paper receipts.</summary>
    public static readonly Sheet Pad = Sheet.Rows("pad",
        ["pad", "officer", "first_number", "last_number", "issued_on"]);

    /// <summary>What became of a leaf: <c>uses</c> is 1, or -1 when the entry was taken back.</summary>
    public static readonly Sheet PadLeaf = Sheet.Rows("pad_leaf",
        ["pad", "leaf", "on_day", "uses", "spoiled"], "reason_record");

    /// <summary>The box as a day began with it.</summary>
    public static readonly Sheet BoxOpen = Sheet.Rows("box_open",
        ["opened_on", "book_amount", "counted_amount", "second_officer"], "reason_record");

    /// <summary>The box as it was given to another during a day.</summary>
    public static readonly Sheet BoxGiven = Sheet.Rows("box_given",
        ["given_on", "to_officer", "book_amount", "counted_amount"], "reason_record");

    /// <summary>That it was taken; <c>given</c> is the fact that gave it.</summary>
    public static readonly Sheet BoxTaken = Sheet.Rows("box_taken", ["given", "taken_on", "counted_amount"]);

    /// <summary>Months that are closed; <c>opening</c> is 1 for the month of the opening balances.</summary>
    public static readonly Sheet ClosedMonth = Sheet.Rows("closed_month", ["month", "opening"]);
}
