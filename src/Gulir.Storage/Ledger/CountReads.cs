using Gulir.Ledger;

namespace Gulir.Storage.Ledger;

/// <summary>A count that agreed with the book: of the box, or of a bank with its statement.</summary>
/// <param name="Second">The confirming officer's number; 0 when a bank was compared alone.</param>
public sealed record CountRow(AccountCode Account, DateOnly Date, Money Counted, int Officer, int Second, long Fact);

/// <summary>Counts of money as pages list them.</summary>
public static class CountReads
{
    /// <summary>The counts that were confirmed last, newest first.</summary>
    public static List<CountRow> CountsConfirmed(this BookReader reader, int count) => reader.Session.Query(
        """
        select c.account, c.count_date, c.counted_amount, f.officer, c.second_officer, c.fact from money_count c
        join fact f on f.fund_id = c.fund_id and f.number = c.fact
        where c.fund_id = $1 order by c.fact desc limit $2
        """,
        row => new CountRow(
            new AccountCode(row.Int(0)), row.Date(1), row.Money(2), row.Int(3), row.Int(4), row.Long(5)),
        reader.Fund.Value, count);

    /// <summary>The last count of one box or bank; null while there was none.</summary>
    public static CountRow? LastCountOf(this BookReader reader, AccountCode account) => reader.Session.One(
        """
        select c.account, c.count_date, c.counted_amount, f.officer, c.second_officer, c.fact from money_count c
        join fact f on f.fund_id = c.fund_id and f.number = c.fact
        where c.fund_id = $1 and c.account = $2 order by c.fact desc limit 1
        """,
        row => new CountRow(
            new AccountCode(row.Int(0)), row.Date(1), row.Money(2), row.Int(3), row.Int(4), row.Long(5)),
        reader.Fund.Value, account.Number);

    /// <summary>On how many days money moved on an account after its last count; on all when it has none.</summary>
    public static int DaysUncounted(this BookReader reader, AccountCode account, DateOnly? counted) =>
        (int)reader.Session.Number(
            "select count(distinct book_date) from line where fund_id = $1 and account = $2 and book_date > $3",
            reader.Fund.Value, account.Number, counted?.Number() ?? 0);
}
