using Gulir.Ledger;

namespace Gulir.Storage.Ledger;

/// <summary>A receipt of 21050 with what was typed on it.</summary>
public sealed record UnknownRow(UnknownReceipt Receipt, string Purpose, string Note);

/// <summary>What a part of a receipt became.</summary>
public sealed record ReceiptUseRow(long Receipt, Money Amount, VoucherNumber Voucher);

/// <summary>Money that waits in 21050 until it is known whose it is.</summary>
public static class ReceiptReads
{
    const string Columns =
        """
        e.fact, e.voucher_kind, e.voucher_year, e.voucher_number, e.book_date, e.paid_date,
        coalesce((select min(l.account) from line l where l.fund_id = e.fund_id and l.fact = e.fact
            and l.amount > 0 and l.account < 11030), 11021),
        coalesce((select cast(-sum(l.amount) as bigint) from line l
            where l.fund_id = e.fund_id and l.fact = e.fact and l.account = 21050), 0),
        coalesce((select cast(sum(u.amount) as bigint) from receipt_use u
            where u.fund_id = e.fund_id and u.receipt = e.fact), 0),
        e.purpose, (select r.body from record r where r.fund_id = e.fund_id and r.hash = e.note_record)
        """;

    /// <summary>A receipt is an entry that credits 21050, takes nothing back and was not taken back.</summary>
    const string IsReceipt =
        """
        e.reverses = 0
        and exists (select 1 from line l where l.fund_id = e.fund_id and l.fact = e.fact and l.account = 21050
            and l.amount < 0)
        and not exists (select 1 from entry b where b.fund_id = e.fund_id and b.reverses = e.fact)
        """;

    /// <summary>Every receipt, the oldest first.</summary>
    public static List<UnknownRow> UnknownReceipts(this BookReader reader)
    {
        var held = reader.HeldUnknown();
        return reader.Session.Query(
            $"select {Columns} from entry e where e.fund_id = $1 and {IsReceipt} order by e.book_date, e.fact",
            row => Read(row, held), reader.Fund.Value);
    }

    public static UnknownReceipt? UnknownReceipt(this BookReader reader, long fact)
    {
        var held = reader.HeldUnknown();
        return reader.Session.One(
            $"select {Columns} from entry e where e.fund_id = $1 and e.fact = $2 and {IsReceipt}",
            row => Read(row, held).Receipt, reader.Fund.Value, fact);
    }

    /// <summary>What 21050 holds in all.</summary>
    public static Money HeldUnknown(this BookReader reader) => new(-reader.Session.Number(
        "select closing from balance where fund_id = $1 and account = 21050 order by period desc limit 1",
        reader.Fund.Value));

    /// <summary>What has found a purpose of one receipt.</summary>
    public static Money ReceiptUsed(this BookReader reader, long receipt) => new(reader.Session.Number(
        "select cast(coalesce(sum(amount), 0) as bigint) from receipt_use where fund_id = $1 and receipt = $2",
        reader.Fund.Value, receipt));

    /// <summary>What receipts became, in the order in which it was recorded; what was taken back is left out.</summary>
    public static List<ReceiptUseRow> ReceiptUses(this BookReader reader) => reader.Session.Query(
        """
        select u.receipt, u.amount, e.voucher_kind, e.voucher_year, e.voucher_number
        from receipt_use u join entry e on e.fund_id = u.fund_id and e.fact = u.fact - 1
        where u.fund_id = $1 and u.amount > 0
            and not exists (select 1 from entry b where b.fund_id = e.fund_id and b.reverses = e.fact)
        order by u.fact
        """,
        row => new ReceiptUseRow(
            row.Long(0), row.Money(1), new VoucherNumber((VoucherKind)row.Int(2), row.Int(3), row.Int(4))),
        reader.Fund.Value);

    static UnknownRow Read(Row row, Money held) => new(
        new UnknownReceipt(
            row.Long(0), new VoucherNumber((VoucherKind)row.Int(1), row.Int(2), row.Int(3)), row.Date(4), row.Date(5),
            new AccountCode(row.Int(6)), row.Money(7), row.Money(8), held),
        row.Text(9), row.IsNull(10) ? "" : Gulir.Book.SideRecord.ReadText(row.Bytes(10)));
}
