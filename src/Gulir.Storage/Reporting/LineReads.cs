using Gulir.Book;
using Gulir.Ledger;
using Gulir.Reporting;

namespace Gulir.Storage.Reporting;

/// <summary>Lines of the ledger with the voucher, the group and the typed text behind them.</summary>
public static class LineReads
{
    const string Select =
        """
        select l.fact, l.account, l.book_date, e.paid_date, e.voucher_kind, e.voucher_year, e.voucher_number, e.purpose,
            l.amount, coalesce(g.name, ''), r.body
        from line l
        join entry e on e.fund_id = l.fund_id and e.fact = l.fact
        left join payment p on p.fund_id = l.fund_id and p.fact = l.fact and p.row_no = 0 and e.purpose <> 'opening'
        left join disbursement dp on dp.fund_id = p.fund_id and dp.loan = p.loan
        left join disbursement d on d.fund_id = l.fund_id and d.fact = l.fact and d.row_no = 0
            and e.purpose in ('disbursement', 'reschedule')
        left join deposit t on t.fund_id = l.fund_id and t.fact = l.fact and t.row_no = 0 and e.purpose <> 'opening'
        left join off_balance ob on ob.fund_id = l.fund_id and ob.fact = l.fact and ob.row_no = 0
        left join groups g on g.fund_id = l.fund_id
            and g.group_no = coalesce(dp.group_no, d.group_no, t.group_no, ob.group_no)
        left join record r on r.fund_id = l.fund_id and r.hash = e.note_record
        """;

    /// <summary>
    /// Lines of one account from one day to another, in the order they were recorded within each day.
    /// </summary>
    public static List<BookLine> LinesOf(
        this BookReader reader, AccountCode account, DateOnly from, DateOnly to, long knownAt = long.MaxValue) =>
        reader.Session.Query(
            $"""
            {Select}
            where l.fund_id = $1 and l.account = $2 and l.book_date >= $3 and l.book_date <= $4 and l.fact <= $5
            order by l.book_date, l.fact, l.row_no
            """,
            Read, reader.Fund.Value, account.Number, from.Number(), to.Number(), knownAt);

    /// <summary>Lines of all accounts from one day to another.</summary>
    public static List<BookLine> LinesBetween(
        this BookReader reader, DateOnly from, DateOnly to, long knownAt = long.MaxValue) =>
        reader.Session.Query(
            $"""
            {Select}
            where l.fund_id = $1 and l.book_date >= $2 and l.book_date <= $3 and l.fact <= $4
            order by l.book_date, l.fact, l.row_no
            """,
            Read, reader.Fund.Value, from.Number(), to.Number(), knownAt);

    /// <summary>Every entry's lines with the group and text behind them, in the order of the facts.</summary>
    public static List<BookLine> AllLines(this BookReader reader) =>
        reader.Session.Query($"{Select} where l.fund_id = $1 order by l.fact, l.row_no", Read, reader.Fund.Value);

    static BookLine Read(Row row) => new(
        row.Long(0), new AccountCode(row.Int(1)), row.Date(2), row.Date(3),
        new VoucherNumber((VoucherKind)row.Int(4), row.Int(5), row.Int(6)), row.Text(7), row.Money(8), row.Text(9),
        row.IsNull(10) ? "" : SideRecord.ReadText(row.Bytes(10)));

    /// <summary>Payments on a loan up to a day (on which the money changed hands), as they were recorded.</summary>
    public static List<CardPayment> PaymentsOf(
        this BookReader reader, int loan, DateOnly day, long knownAt = long.MaxValue) =>
        reader.Session.Query(
            """
            select p.fact, p.loan, p.book_date, p.paid_date, coalesce(max(e.voucher_kind), 0),
                coalesce(max(e.voucher_year), 0),
                coalesce(max(e.voucher_number), 0), cast(sum(p.principal) as bigint), cast(sum(p.service) as bigint),
                cast(sum(p.forgiven) as bigint)
            from payment p left join entry e on e.fund_id = p.fund_id and e.fact = p.fact
            where p.fund_id = $1 and p.loan = $2 and p.paid_date <= $3 and p.fact <= $4
            group by p.fact, p.loan, p.book_date, p.paid_date order by p.fact
            """,
            row => new CardPayment(
                row.Long(0), row.Int(1), row.Date(2), row.Date(3),
                row.Long(4) == 0 ? "" : new VoucherNumber((VoucherKind)row.Int(4), row.Int(5), row.Int(6)).ToString(),
                row.Money(7), row.Money(8), row.Money(9)),
            reader.Fund.Value, loan, day.Number(), knownAt);

    /// <summary>Names of groups by number.</summary>
    public static Dictionary<int, string> GroupNames(this BookReader reader)
    {
        var names = new Dictionary<int, string>();
        reader.Session.Each("select group_no, name from groups where fund_id = $1",
            row => names[row.Int(0)] = row.Text(1), reader.Fund.Value);
        return names;
    }
}
