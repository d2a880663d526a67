using Gulir.Book;

namespace Gulir.Storage.Book;

/// <summary>One fact as a list shows it, without its body.</summary>
public sealed record FactRow(long Number, long At, int Officer, string Kind, byte[] Hash)
{
    public Seal Seal => Seal.Of(Number, Hash);
}

/// <summary>The chain by numbers and hashes alone.</summary>
public static class SealReads
{
    public static List<FactRow> FactRows(this BookReader reader, long from, long to) => reader.Session.Query(
        """
        select number, at, officer, kind, hash from fact
        where fund_id = $1 and number >= $2 and number <= $3 order by number desc
        """,
        row => new FactRow(row.Long(0), row.Long(1), row.Int(2), row.Text(3), row.Bytes(4)),
        reader.Fund.Value, from, to);

    public static byte[]? HashAt(this Session session, FundId fund, long number) =>
        session.One("select hash from fact where fund_id = $1 and number = $2", row => row.Bytes(0), fund.Value,
            number);

    /// <summary>One number that grows with every fact of any book that lives here.</summary>
    public static long FactsHere(this Session session) => session.Number(
        """
        select cast(sum((select coalesce(max(f.number), 0) from fact f where f.fund_id = b.fund_id)) as bigint)
        from book b
        """);
}
