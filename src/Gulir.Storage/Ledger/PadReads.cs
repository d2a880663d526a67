using Gulir.Ledger;

namespace Gulir.Storage.Ledger;

/// <summary>What became of a leaf.</summary>
/// <param name="Voucher">Under which its money was entered; null when it was spoiled.</param>
/// <param name="Reason">Why it was spoiled.</param>
public sealed record PadLeafRow(int Pad, int Number, DateOnly On, VoucherNumber? Voucher, string Reason);

/// <summary>A pad as it was given to an officer.</summary>
public sealed record PadRow(PadRange Range, int Officer, DateOnly IssuedOn);

/// <summary>Pads of paper receipts and their leaves.</summary>
public static class PadReads
{
    /// <summary>Every pad, in the order in which they were given out.</summary>
    public static List<PadRow> Pads(this BookReader reader) => reader.Session.Query(
        "select pad, first_number, last_number, officer, issued_on from pad where fund_id = $1 order by pad",
        row => new PadRow(new PadRange(row.Int(0), row.Int(1), row.Int(2)), row.Int(3), row.Date(4)),
        reader.Fund.Value);

    /// <summary>The leaf that a number names; null when no pad has it.</summary>
    public static PadLeaf? PadLeaf(this BookReader reader, int number) => reader.Session.One(
        """
        select p.pad, p.issued_on,
            (select cast(coalesce(sum(l.uses), 0) as bigint) from pad_leaf l
                where l.fund_id = p.fund_id and l.leaf = $2),
            (select cast(coalesce(sum(l.spoiled), 0) as bigint) from pad_leaf l
                where l.fund_id = p.fund_id and l.leaf = $2)
        from pad p where p.fund_id = $1 and p.first_number <= $2 and p.last_number >= $2
        """,
        row => new PadLeaf(row.Int(0), number, row.Date(1), row.Long(2) > 0, row.Long(3) > 0),
        reader.Fund.Value, number);

    /// <summary>Number of the paper receipt from which a fact was entered; null when it was not.</summary>
    public static int? PadNumberOf(this BookReader reader, long fact) =>
        (int)reader.Session.Number(
            "select coalesce(max(leaf), 0) from pad_leaf where fund_id = $1 and fact = $2 and uses > 0",
            reader.Fund.Value, fact + 1) is > 0 and var number ? number : null;

    /// <summary>Leaves that were entered and stand, or were spoiled, by number.</summary>
    public static List<PadLeafRow> PadLeaves(this BookReader reader) => reader.Session.Query(
        """
        select l.pad, l.leaf, l.on_day, l.spoiled, e.voucher_kind, e.voucher_year, e.voucher_number, r.body
        from pad_leaf l
        left join entry e on e.fund_id = l.fund_id and e.fact = l.fact - 1 and l.uses > 0
        left join record r on r.fund_id = l.fund_id and r.hash = l.reason_record
        where l.fund_id = $1 and (l.spoiled > 0 or (l.uses > 0 and not exists (
            select 1 from pad_leaf b where b.fund_id = l.fund_id and b.leaf = l.leaf and b.uses < 0
                and b.fact > l.fact)))
        order by l.leaf, l.fact
        """,
        row => new PadLeafRow(
            row.Int(0), row.Int(1), row.Date(2),
            row.IsNull(4) ? null : new VoucherNumber((VoucherKind)row.Int(4), row.Int(5), row.Int(6)),
            row.IsNull(7) ? "" : Gulir.Book.SideRecord.ReadText(row.Bytes(7))),
        reader.Fund.Value);
}
