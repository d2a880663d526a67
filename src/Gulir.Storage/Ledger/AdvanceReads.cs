using Gulir.Close;
using Gulir.Ledger;

namespace Gulir.Storage.Ledger;

/// <summary>An advance with what it is for.</summary>
public sealed record AdvanceRow(Advance Advance, string What);

/// <summary>Advances to officers, and what ties them to the ledger.</summary>
public static class AdvanceReads
{
    const string Query =
        """
        select a.advance, e.voucher_kind, e.voucher_year, e.voucher_number, a.human, e.book_date, a.given, a.accounted,
            a.returned, (select r.body from record r where r.fund_id = e.fund_id and r.hash = e.note_record)
        from (select advance, min(human) as human,
                cast(sum(case when move = 1 then amount else 0 end) as bigint) as given,
                cast(sum(case when move = 2 then amount else 0 end) as bigint) as accounted,
                cast(sum(case when move = 3 then amount else 0 end) as bigint) as returned
            from advance_move where fund_id = $1 group by advance) a
        join entry e on e.fund_id = $1 and e.fact = a.advance
        where a.given > 0
        """;

    /// <summary>Every advance that stands, the oldest first.</summary>
    public static List<AdvanceRow> Advances(this BookReader reader) => reader.Session.Query(
        $"{Query} order by e.book_date, a.advance", Read, reader.Fund.Value);

    public static Advance? Advance(this BookReader reader, long fact) => reader.Session.One(
        $"{Query} and a.advance = $2", row => Read(row).Advance, reader.Fund.Value, fact);

    /// <summary>What one human has out.</summary>
    public static List<Advance> AdvancesOf(this BookReader reader, int human) => reader.Session.Query(
        $"{Query} and a.human = $2 and a.given > a.accounted + a.returned order by e.book_date, a.advance",
        row => Read(row).Advance, reader.Fund.Value, human);

    /// <summary>What the sub-ledgers of 11050 and 11040 say at the end of a day.</summary>
    public static AdvanceTotals AdvanceTotals(this BookReader reader, DateOnly day) => reader.Session.One(
        """
        select
            (select cast(coalesce(sum(case when move = 1 then amount else -amount end), 0) as bigint)
                from advance_move where fund_id = $1 and moved_on <= $2),
            (select cast(coalesce(sum(l.amount), 0) as bigint) from line l
                join entry e on e.fund_id = l.fund_id and e.fact = l.fact
                left join entry o on o.fund_id = e.fund_id and o.fact = e.reverses
                where l.fund_id = $1 and l.account = 11050 and l.book_date <= $2
                    and coalesce(o.purpose, e.purpose) in ('cash_short', 'cash_short_repaid', 'cash_short_borne')),
            (select cast(coalesce(sum(case when move = 2 then amount else -amount end), 0) as bigint)
                from activity_money where fund_id = $1 and move > 1 and book_date <= $2)
        """,
        row => new AdvanceTotals(row.Money(0), row.Money(1), row.Money(2)), reader.Fund.Value, day.Number())!;

    static AdvanceRow Read(Row row) => new(
        new Advance(
            row.Long(0), new VoucherNumber((VoucherKind)row.Int(1), row.Int(2), row.Int(3)), row.Int(4), row.Date(5),
            row.Money(6), row.Money(7), row.Money(8)),
        row.IsNull(9) ? "" : Gulir.Book.SideRecord.ReadText(row.Bytes(9)));
}
