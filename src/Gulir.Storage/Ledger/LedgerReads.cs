using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;

namespace Gulir.Storage.Ledger;

/// <summary>What the ledger knows when an entry is written, and what reports ask of it.</summary>
public static class LedgerReads
{
    /// <summary>The open books for an entry on a date that may take money out of some boxes.</summary>
    /// <param name="boxes">Only boxes that money may leave need to be looked into.</param>
    public static OpenBooks OpenBooks(this BookReader reader, DateOnly date, params ReadOnlySpan<AccountCode> boxes)
    {
        var inside = new Dictionary<AccountCode, Box>(boxes.Length);
        foreach (var account in boxes)
            if (account.IsMoney) inside[account] = reader.Box(account, date);
        var head = reader.Head(date.Year);
        return new OpenBooks(
            head.Since, head.Closed,
            head.Settings == 0 ? Gulir.Institution.Settings.Defaults(date) : reader.Settings(date),
            head.Accounts == 0 ? Gulir.Ledger.Chart.Standard : reader.Chart(), inside,
            head.Counts == 0 ? [] : reader.LastCounts(), head.Vouchers);
    }

    /// <summary>
    /// What every entry asks, in one question: first day, last closed month, last voucher numbers, and whether the
    /// fund has settings, accounts and counts of its own, so that what is not there need not be asked for.
    /// </summary>
    sealed record BookHead(
        DateOnly Since, YearMonth? Closed, Dictionary<VoucherKind, int> Vouchers, long Settings, long Accounts,
        long Counts);

    static BookHead Head(this BookReader reader, int year) => reader.Session.One(
        """
        select (select since from fund where fund_id = $1),
            coalesce((select c.month from closed_month c where c.fund_id = $1 and not exists (
                select 1 from month_reopened r where r.fund_id = c.fund_id and r.closed_fact = c.fact
                    and r.complete = 1) order by c.month desc limit 1), 0),
            coalesce((select max(voucher_number) from entry
                where fund_id = $1 and voucher_kind = 1 and voucher_year = $2), 0),
            coalesce((select max(voucher_number) from entry
                where fund_id = $1 and voucher_kind = 2 and voucher_year = $2), 0),
            coalesce((select max(voucher_number) from entry
                where fund_id = $1 and voucher_kind = 3 and voucher_year = $2), 0),
            coalesce((select max(fact) from setting where fund_id = $1), 0),
            coalesce((select max(fact) from account where fund_id = $1), 0),
            coalesce((select max(account) from money_count where fund_id = $1), 0)
        """,
        row => new BookHead(
            row.Date(0), row.Long(1) is not 0 and var month ? YearMonth.FromNumber(month) : null,
            new Dictionary<VoucherKind, int>(3)
            {
                [VoucherKind.Bkm] = row.Int(2),
                [VoucherKind.Bkk] = row.Int(3),
                [VoucherKind.Bpm] = row.Int(4),
            },
            row.Long(5), row.Long(6), row.Long(7)),
        reader.Fund.Value, year)!;

    public static YearMonth? ClosedThrough(this BookReader reader) =>
        reader.Session.Number(
            $"select c.month from closed_month c where c.fund_id = $1 and {ReopenedReads.NotOpened} "
                + "order by c.month desc limit 1", reader.Fund.Value) is not 0 and var month
            ? YearMonth.FromNumber(month)
            : null;

    public static Chart Chart(this BookReader reader)
    {
        var added = reader.Session.Query(
            "select account, name_id, name_en, kind, debit_normal from account where fund_id = $1 order by fact",
            row => new Account(row.Int(0), row.Text(1), row.Text(2), (AccountKind)row.Int(3), row.Long(4) == 1),
            reader.Fund.Value);
        return added.Count == 0 ? Gulir.Ledger.Chart.Standard : new Chart(added);
    }

    /// <summary>The last count of each account; each is sought by itself, so that old counts cost nothing.</summary>
    public static Dictionary<AccountCode, DateOnly> LastCounts(this BookReader reader)
    {
        var counts = new Dictionary<AccountCode, DateOnly>();
        reader.Session.Each(
            """
            with recursive counted(account) as (
                select min(account) from money_count where fund_id = $1
                union all
                select (select min(c.account) from money_count c where c.fund_id = $1 and c.account > counted.account)
                from counted where counted.account is not null)
            select account, (
                select max(c.count_date) from money_count c where c.fund_id = $1 and c.account = counted.account)
            from counted where account is not null
            """,
            row => counts[new AccountCode(row.Int(0))] = row.Date(1), reader.Fund.Value);
        return counts;
    }

    static Box Box(this BookReader reader, AccountCode account, DateOnly date)
    {
        var total = new Money(reader.Session.Number(
            "select closing from balance where fund_id = $1 and account = $2 order by period desc limit 1",
            reader.Fund.Value, account.Number));
        var later = reader.Session.Query(
            """
            select book_date, cast(sum(amount) as bigint) from line
            where fund_id = $1 and account = $2 and book_date > $3 group by book_date order by book_date
            """,
            row => (Day: row.Date(0), Change: row.Money(1)), reader.Fund.Value, account.Number, date.Number());
        return new Box(total - later.Sum(day => day.Change), later);
    }

    public static int EntryCount(this BookReader reader) =>
        (int)reader.Session.Number("select count(*) from entry where fund_id = $1", reader.Fund.Value);

    /// <summary>The fact that has taken this one back.</summary>
    public static long? ReversedBy(this BookReader reader, long fact) =>
        reader.Session.Number("select fact from entry where fund_id = $1 and reverses = $2", reader.Fund.Value, fact)
            is not 0 and var by ? by : null;

    /// <summary>Debit less credit of every account at the end of a day, as known at a fact.</summary>
    /// <param name="afterClosing">On 31 December with the entries that close the year.</param>
    public static Dictionary<AccountCode, Money> Balances(
        this BookReader reader, DateOnly day, long knownAt = long.MaxValue, bool afterClosing = false)
    {
        var month = YearMonth.Of(day);
        var last = month.Number + (afterClosing && day == new DateOnly(day.Year, 12, 31) ? 1 : 0);
        var balances = new Dictionary<AccountCode, Money>();
        void Add(Row row) =>
            balances[new AccountCode(row.Int(0))] = balances.GetValueOrDefault(new AccountCode(row.Int(0)))
                + row.Money(1);
        if (knownAt != long.MaxValue)
        {
            reader.Session.Each(
                """
                select account, cast(sum(amount) as bigint) from line
                where fund_id = $1 and book_date <= $2 and fact <= $3 and period <= $4 group by account
                """,
                Add, reader.Fund.Value, day.Number(), knownAt, last);
            return balances;
        }
        var period = day == month.Last ? last : month.Number - 1;
        reader.Session.Each(
            """
            select a.account, (
                select b.closing from balance b
                where b.fund_id = $1 and b.account = a.account and b.period <= $2 order by b.period desc limit 1)
            from (select distinct account from balance where fund_id = $1 and period <= $2) a
            """,
            Add, reader.Fund.Value, period);
        if (day == YearMonth.Of(day).Last) return balances;
        reader.Session.Each(
            """
            select account, cast(sum(amount) as bigint) from line
            where fund_id = $1 and period = $2 and book_date <= $3 group by account
            """,
            Add, reader.Fund.Value, YearMonth.Of(day).Number, day.Number());
        return balances;
    }

    /// <summary>
    /// Debit less credit of the income and cost accounts from 1 January to a day, without closing entries.
    /// </summary>
    public static Dictionary<AccountCode, Money> YearToDate(
        this BookReader reader, DateOnly day, long knownAt = long.MaxValue)
    {
        var sums = new Dictionary<AccountCode, Money>();
        void Add(Row row) => sums[new AccountCode(row.Int(0))] = row.Money(1);
        if (knownAt == long.MaxValue && day == YearMonth.Of(day).Last)
            reader.Session.Each(
                """
                select account, cast(sum(debit - credit) as bigint) from balance
                where fund_id = $1 and account >= 40000 and period >= $2 and period <= $3 group by account
                """,
                Add, reader.Fund.Value, day.Year * 100 + 1, YearMonth.Of(day).Number);
        else
            reader.Session.Each(
                """
                select account, cast(sum(amount) as bigint) from line
                where fund_id = $1 and account >= 40000 and account < 60000 and book_date >= $2 and book_date <= $3
                    and fact <= $4 and period <= $5
                group by account
                """,
                Add, reader.Fund.Value, day.Year * 10_000 + 101, day.Number(), knownAt, day.Year * 100 + 12);
        return sums;
    }

    /// <summary>The day of the first entry as known at a fact; null while there is none.</summary>
    public static DateOnly? FirstEntryOn(this BookReader reader, long knownAt = long.MaxValue)
    {
        // With nothing cut off the facts are not asked about, so that the index on the date serves alone.
        var date = knownAt == long.MaxValue
            ? reader.Session.Number("select min(book_date) from entry where fund_id = $1", reader.Fund.Value)
            : reader.Session.Number(
                "select min(book_date) from entry where fund_id = $1 and fact <= $2", reader.Fund.Value, knownAt);
        return date == 0 ? null : Dates.FromNumber(date);
    }
}
