using Gulir.Basics;
using Gulir.Book;
using Gulir.Storage;
using Gulir.Storage.Book;

namespace Gulir.Bench;

/// <summary>
/// The rows that kept facts stand for, as (statement, values), so that a hand-written program can write exactly the
/// same rows without reading, deciding, hashing or making JSON.
/// </summary>
public sealed class WrittenRows : ISheets
{
    const string InsertFact =
        "insert into fact (fund_id, number, at, officer, request_id, part, parts, request_hash, kind, body, hash) "
        + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

    readonly List<(string Sql, object[] Values)> _rows = [];
    readonly Guid _fund;

    WrittenRows(Guid fund) => _fund = fund;

    /// <summary>One list of rows for each fact after a number.</summary>
    public static List<List<(string Sql, object[] Values)>> After(Session session, FundId fund, long number)
    {
        var all = new List<List<(string, object[])>>();
        foreach (var link in session.Facts(fund, number + 1, long.MaxValue))
        {
            var rows = new WrittenRows(fund.Value);
            rows._rows.Add((InsertFact,
            [
                fund.Value, link.Number, link.At, (long)link.Officer, link.Request, (long)link.Part, (long)link.Parts,
                link.RequestHash, link.Kind, link.Body, link.Hash,
            ]));
            var page = new Page(rows);
            page.Turn(link.Number);
            link.Fact().Apply(page);
            all.Add(rows._rows);
        }
        return all;
    }

    public void Insert(Sheet sheet, long fact, int row, ReadOnlySpan<long> values, ReadOnlySpan<string> texts)
    {
        var cells = new List<object> { _fund, fact, (long)row };
        foreach (var value in values) cells.Add(value);
        foreach (var text in texts) cells.Add(text);
        _rows.Add((SheetSql.Of(sheet).Write, [.. cells]));
    }

    public void Add(Sheet sheet, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        var cells = new List<object> { _fund };
        foreach (var value in key) cells.Add(value);
        foreach (var value in sums) cells.Add(value);
        _rows.Add((SheetSql.Of(sheet).Write, [.. cells]));
    }
}
