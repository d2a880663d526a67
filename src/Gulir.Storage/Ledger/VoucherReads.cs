using Gulir.Ledger;

namespace Gulir.Storage.Ledger;

/// <summary>One voucher as the journal tells it; debits of its lines add up to <paramref name="Amount"/>.</summary>
/// <param name="Note">What was typed on it; empty when nothing was or it was erased.</param>
/// <param name="Group">Number of the KSM it is about; 0 when none.</param>
public sealed record VoucherRow(
    long Fact, DateOnly Date, DateOnly Paid, VoucherNumber Number, string Purpose, long Reverses, long ReversedBy,
    string Note, int Group, string GroupName, Money Amount);

/// <summary>What one voucher did to one account.</summary>
public sealed record AccountLine(VoucherRow Voucher, Money Change);

/// <summary>Vouchers as pages open them.</summary>
public static class VoucherReads
{
    const string Columns =
        """
        e.fact, e.book_date, e.paid_date, e.voucher_kind, e.voucher_year, e.voucher_number, e.purpose, e.reverses,
        coalesce((select min(b.fact) from entry b where b.fund_id = e.fund_id and b.reverses = e.fact), 0),
        (select r.body from record r where r.fund_id = e.fund_id and r.hash = e.note_record),
        coalesce(
            (select d.group_no from disbursement d where d.fund_id = e.fund_id and d.fact = e.fact limit 1),
            (select d.group_no from payment p join disbursement d on d.fund_id = p.fund_id and d.loan = p.loan
             where p.fund_id = e.fund_id and p.fact = e.fact limit 1),
            (select t.group_no from deposit t where t.fund_id = e.fund_id and t.fact = e.fact limit 1),
            (select b.group_no from off_balance b where b.fund_id = e.fund_id and b.fact = e.fact limit 1), 0),
        coalesce((select cast(sum(a.amount) as bigint) from line a
            where a.fund_id = e.fund_id and a.fact = e.fact and a.amount > 0), 0)
        """;

    public static VoucherRow? VoucherAt(this BookReader reader, VoucherNumber number) =>
        Named(reader, reader.Session.Query(
            $"""
            select {Columns} from entry e
            where e.fund_id = $1 and e.voucher_kind = $2 and e.voucher_year = $3 and e.voucher_number = $4
            """,
            Read, reader.Fund.Value, (int)number.Kind, number.Year, number.Number)).FirstOrDefault();

    public static VoucherRow? VoucherOfFact(this BookReader reader, long fact) =>
        Named(reader, reader.Session.Query(
            $"select {Columns} from entry e where e.fund_id = $1 and e.fact = $2", Read, reader.Fund.Value, fact))
            .FirstOrDefault();

    /// <summary>Vouchers in the order in which they were recorded, after one fact.</summary>
    public static List<VoucherRow> VouchersAfter(this BookReader reader, long fact, int take) =>
        Named(reader, reader.Session.Query(
            $"select {Columns} from entry e where e.fund_id = $1 and e.fact > $2 order by e.fact, e.row_no limit $3",
            Read, reader.Fund.Value, fact, take));

    /// <summary>The voucher of the opening balances; null when the fund began with nothing.</summary>
    public static VoucherNumber? OpeningVoucher(this BookReader reader) => reader.Session.One(
        """
        select voucher_kind, voucher_year, voucher_number from entry
        where fund_id = $1 and purpose = 'opening' order by fact limit 1
        """,
        row => (VoucherNumber?)new VoucherNumber((VoucherKind)row.Int(0), row.Int(1), row.Int(2)), reader.Fund.Value);

    /// <summary>The vouchers that were recorded last, newest first.</summary>
    public static List<VoucherRow> LastVouchersRecorded(this BookReader reader, int count) =>
        Named(reader, reader.Session.Query(
            $"select {Columns} from entry e where e.fund_id = $1 order by e.fact desc limit $2",
            Read, reader.Fund.Value, count));

    /// <summary>Lines of one account from one day to another, in the order of book dates.</summary>
    public static List<AccountLine> AccountLines(this BookReader reader, AccountCode account, DateOnly from,
        DateOnly to)
    {
        var lines = reader.Session.Query(
            $"""
            select {Columns}, l.amount from line l
            join entry e on e.fund_id = l.fund_id and e.fact = l.fact
            where l.fund_id = $1 and l.account = $2 and l.book_date >= $3 and l.book_date <= $4
            order by l.book_date, l.fact
            """,
            row => new AccountLine(Read(row), row.Money(12)), reader.Fund.Value, account.Number, from.Number(),
                to.Number());
        var vouchers = Named(reader, [.. lines.Select(line => line.Voucher)]);
        return [.. lines.Select((line, i) => line with { Voucher = vouchers[i] })];
    }

    /// <summary>Vouchers whose number begins as typed.</summary>
    public static List<VoucherRow> VouchersLike(this BookReader reader, string typed, int count) =>
        Named(reader, reader.Session.Query(
            $"""
            select {Columns} from entry e
            where e.fund_id = $1 and (case e.voucher_kind when 1 then 'BKM' when 2 then 'BKK' else 'BPM' end)
                || '-' || cast(e.voucher_year as text) || '-' || case
                when e.voucher_number < 10 then '000' when e.voucher_number < 100 then '00'
                when e.voucher_number < 1000 then '0' else '' end || cast(e.voucher_number as text)
                like $2 escape '\'
            order by e.fact desc limit $3
            """,
            Read, reader.Fund.Value, Like.StartsWith(typed.ToUpperInvariant()), count));

    static VoucherRow Read(Row row) => new(
        row.Long(0), row.Date(1), row.Date(2),
        new VoucherNumber((VoucherKind)row.Int(3), row.Int(4), row.Int(5)), row.Text(6), row.Long(7), row.Long(8),
        row.IsNull(9) ? "" : Gulir.Book.SideRecord.ReadText(row.Bytes(9)), row.Int(10), "", row.Money(11));

    static List<VoucherRow> Named(BookReader reader, List<VoucherRow> vouchers)
    {
        if (vouchers.TrueForAll(voucher => voucher.Group == 0)) return vouchers;
        var names = new Dictionary<int, string>();
        foreach (var group in vouchers.Select(voucher => voucher.Group).Where(group => group != 0).Distinct())
            names[group] = reader.Session.One(
                "select name from groups where fund_id = $1 and group_no = $2", row => row.Text(0),
                reader.Fund.Value, group) ?? "";
        return [.. vouchers.Select(voucher => voucher with { GroupName = names.GetValueOrDefault(voucher.Group, "") })];
    }
}
