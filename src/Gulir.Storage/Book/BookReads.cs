using Gulir.Book;

namespace Gulir.Storage.Book;

/// <summary>The chain as it is stored: find a book, its end, its facts, its side records.</summary>
public static class BookReads
{
    const string Columns = "number, at, officer, request_id, part, parts, request_hash, kind, body, hash";

    public static FundId? FundByCode(this Session session, RegionCode code) =>
        session.One("select fund_id from book where code = $1", row => (FundId?)new FundId(row.Guid(0)), code.Text);

    public static byte[] DataKey(this Session session, FundId fund) =>
        session.One("select data_key from book where fund_id = $1", row => row.Bytes(0), fund.Value)!;

    public static void InsertBook(this Session session, FundId fund, RegionCode code, byte[] wrappedKey) =>
        session.Execute(
            "insert into book (fund_id, code, data_key) values ($1, $2, $3)", fund.Value, code.Text, wrappedKey);

    public static BookEnd BookEnd(this Session session, FundId fund) =>
        session.One("select number, at, hash from fact where fund_id = $1 order by number desc limit 1",
            row => new BookEnd(row.Long(0), row.Long(1), row.Bytes(2)), fund.Value) ?? Gulir.Book.BookEnd.Empty;

    /// <summary>The facts that an earlier act with this request id has kept, in order.</summary>
    public static List<Recorded> Answer(this Session session, FundId fund, Guid request) =>
        session.Query($"select {Columns} from fact where fund_id = $1 and request_id = $2 order by part",
            row => Read(fund, row), fund.Value, request);

    public static Recorded? Recorded(this Session session, FundId fund, long number) =>
        session.One($"select {Columns} from fact where fund_id = $1 and number = $2",
            row => Read(fund, row), fund.Value, number);

    /// <summary>Facts from one number to another, both included, in the order of the chain.</summary>
    public static List<Recorded> Facts(this Session session, FundId fund, long from, long to) =>
        session.Query(
            $"select {Columns} from fact where fund_id = $1 and number >= $2 and number <= $3 order by number",
            row => Read(fund, row), fund.Value, from, to);

    public static void EachFact(this Session session, FundId fund, Action<Recorded> visit) =>
        session.Each($"select {Columns} from fact where fund_id = $1 order by number", row =>
            visit(Read(fund, row)), fund.Value);

    /// <summary>Facts that other facts of the same act brought along, from the stored chain.</summary>
    public static Fact Fact(this Recorded link) =>
        FactCatalogue.Read(link.Kind, link.Body) ?? Must.Never<Fact>($"the kind {link.Kind} is known.");

    /// <summary>The body of a side record; null when it was erased or never stood here.</summary>
    public static byte[]? RecordBody(this BookReader reader, RecordHash hash) =>
        hash.IsNone
            ? null
            : reader.Session.One("select body from record where fund_id = $1 and hash = $2",
                row => row.Bytes(0), reader.Fund.Value, hash.Hex);

    public static string Text(this BookReader reader, RecordHash hash) =>
        reader.RecordBody(hash) is { } body ? SideRecord.ReadText(body) : "";

    static Recorded Read(FundId fund, Row row) => new(
        fund, row.Long(0), row.Long(1), row.Int(2), row.Guid(3), row.Int(4), row.Int(5), row.Bytes(6), row.Text(7),
        row.Bytes(8), row.Bytes(9));
}
