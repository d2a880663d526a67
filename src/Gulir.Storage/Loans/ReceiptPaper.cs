namespace Gulir.Storage.Loans;

/// <summary>One printing of a receipt: the first is the original, every other a copy.</summary>
/// <param name="At">UTC milliseconds.</param>
public sealed record ReceiptPrint(int Copy, long At, int Officer, string Request);

/// <summary>
/// The paper of receipts, outside the book: when each was printed, and what money was handed over for it. It stays
/// with the host; a fact holds only what was received.
/// </summary>
public static class ReceiptPaper
{
    /// <summary>The same button pressed twice within this time prints once; sent again later it is a copy.</summary>
    const long DoubledMilliseconds = 10_000;

    /// <summary>The printings of a voucher's receipt, the original first.</summary>
    public static List<ReceiptPrint> ReceiptPrints(this BookReader reader, long fact) => reader.Session.Query(
        "select copy, at, officer, request from receipt_print where fund_id = $1 and fact = $2 order by copy",
        row => new ReceiptPrint(row.Int(0), row.Long(1), row.Int(2), row.Text(3)), reader.Fund.Value, fact);

    /// <summary>Counts a printing and says which it is.</summary>
    public static ReceiptPrint PrintReceipt(this BookReader reader, long fact, int officer, string request, long now)
    {
        var before = reader.ReceiptPrints(fact).LastOrDefault();
        if (before is not null && before.Request == request && now - before.At < DoubledMilliseconds) return before;
        var print = new ReceiptPrint((before?.Copy ?? 0) + 1, now, officer, request);
        reader.Session.Execute(
            """
            insert into receipt_print (fund_id, fact, copy, at, officer, request) values ($1, $2, $3, $4, $5, $6)
            """,
            reader.Fund.Value, fact, print.Copy, print.At, print.Officer, print.Request);
        return print;
    }

    /// <summary>What was handed over for a receipt; null when nobody wrote it down.</summary>
    public static Money? Tendered(this BookReader reader, long fact) => reader.Session.One(
        "select amount from receipt_tendered where fund_id = $1 and fact = $2",
        row => (Money?)row.Money(0), reader.Fund.Value, fact);

    /// <summary>The first word counts: the same form sent again changes nothing.</summary>
    public static void KeepTendered(this BookReader reader, long fact, Money amount) => reader.Session.Execute(
        "insert into receipt_tendered (fund_id, fact, amount) values ($1, $2, $3) on conflict do nothing",
        reader.Fund.Value, fact, amount.Units);
}
