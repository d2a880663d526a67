using Gulir.Book;

namespace Gulir.Storage.Sqlite;

/// <summary>Writes sheets, facts and records on the writer's connection, each by its prepared statement.</summary>
sealed class SqliteSheets(SqliteSession writer) : ISheetStore
{
    readonly Dictionary<Sheet, (SqliteStatement Write, SqliteStatement? CarryOn)> _sheets =
        new(ReferenceEqualityComparer.Instance as IEqualityComparer<Sheet>);

    byte[] _fund = [];

    /// <summary>One writer for the whole file: the fund is held by being here.</summary>
    public Threshold? Enter(Session session, Act act) =>
        session.One(Threshold.Sql, Threshold.Read, act.Fund.Text, act.Officer, act.Request);

    public void Begin(Session session, FundId fund) => _fund = SqliteSession.Id(fund.Value);

    public void Flush(Session session)
    {
        // Every statement has run already.
    }

    public void Insert(Sheet sheet, long fact, int row, ReadOnlySpan<long> values, ReadOnlySpan<string> texts)
    {
        var statement = Statements(sheet).Write.Begin();
        var at = 0;
        statement.Bind(++at, _fund);
        statement.Bind(++at, fact);
        statement.Bind(++at, row);
        foreach (var value in values) statement.Bind(++at, value);
        foreach (var text in texts) statement.Bind(++at, text);
        statement.Run();
    }

    public void Add(Sheet sheet, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        var (write, carryOn) = Statements(sheet);
        Run(write, key, sums);
        if (carryOn is not null) Run(carryOn, key, sums);
    }

    void Run(SqliteStatement statement, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        statement.Begin();
        var at = 0;
        statement.Bind(++at, _fund);
        foreach (var value in key) statement.Bind(++at, value);
        foreach (var value in sums) statement.Bind(++at, value);
        statement.Run();
    }

    public void Append(Session session, Recorded link) => writer.Execute(
        "insert into fact (fund_id, number, at, officer, request_id, part, parts, request_hash, kind, body, hash) "
        + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        link.Fund.Value, link.Number, link.At, link.Officer, link.Request, link.Part, link.Parts, link.RequestHash,
        link.Kind, link.Body, link.Hash);

    public void Record(Session session, FundId fund, SideRecord record) => writer.Execute(
        "insert into record (fund_id, hash, kind, salt, body) values ($1, $2, $3, $4, $5)",
        fund.Value, record.Hash.Hex, record.Kind, record.Salt, record.Body);

    (SqliteStatement Write, SqliteStatement? CarryOn) Statements(Sheet sheet)
    {
        if (_sheets.TryGetValue(sheet, out var known)) return known;
        var sql = SheetSql.Of(sheet);
        return _sheets[sheet] =
            (writer.Statement(sql.Write), sql.CarryOn is { } carryOn ? writer.Statement(carryOn) : null);
    }
}
