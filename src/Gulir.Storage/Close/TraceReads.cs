using Gulir.Close;
using Gulir.Ledger;

namespace Gulir.Storage.Close;

/// <summary>What a close asks of the papers of a fund.</summary>
public static class TraceReads
{
    /// <param name="today">Entries after it are wrong; not asked when absent.</param>
    public static MonthTraces Traces(this BookReader reader, DateOnly day, DateOnly? today)
    {
        var moved = new Dictionary<AccountCode, DateOnly>();
        reader.Session.Each(
            """
            select account, max(book_date) from line
            where fund_id = $1 and account >= 11010 and account <= 11029 and book_date <= $2 group by account
            """,
            row =>
            {
                var account = new AccountCode(row.Int(0));
                if (account.IsMoney) moved[account] = row.Date(1);
            },
            reader.Fund.Value, day.Number());
        var future = today is null
            ? 0
            : reader.Session.Number("select max(book_date) from entry where fund_id = $1 and book_date > $2",
                reader.Fund.Value, today.Value.Number());
        return new MonthTraces(moved, reader.Gaps(day.Year), future == 0 ? null : Dates.FromNumber(future));
    }

    /// <summary>Numbers run from 1, so as many vouchers as the highest number say that none is missing.</summary>
    static List<VoucherNumber> Gaps(this BookReader reader, int year)
    {
        var kinds = reader.Session.Query(
            """
            select voucher_kind, count(*), max(voucher_number) from entry
            where fund_id = $1 and voucher_kind in (1, 2, 3) and voucher_year = $2
            group by voucher_kind order by voucher_kind
            """,
            row => (Kind: row.Int(0), Count: row.Int(1), Last: row.Int(2)), reader.Fund.Value, year);
        var gaps = new List<VoucherNumber>();
        foreach (var (kind, count, last) in kinds)
        {
            if (count == last) continue;
            var numbers = reader.Session.Query(
                "select voucher_number from entry where fund_id = $1 and voucher_kind = $2 and voucher_year = $3",
                row => row.Int(0), reader.Fund.Value, kind, year).ToHashSet();
            var missing = 1;
            while (numbers.Contains(missing)) missing++;
            gaps.Add(new VoucherNumber((VoucherKind)kind, year, missing));
        }
        return gaps;
    }
}
