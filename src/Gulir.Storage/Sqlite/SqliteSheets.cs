using Gulir.Book;
using Gulir.Storage.Book;
using Microsoft.Data.Sqlite;

namespace Gulir.Storage.Sqlite;

/// <summary>Writes sheets, facts and records on the writer's connection, each by its prepared statement.</summary>
sealed class SqliteSheets(SqliteConnection connection) : ISheetStore
{
    readonly Dictionary<Sheet, (SqliteCommand Write, SqliteCommand? CarryOn)> _sheets =
        new(ReferenceEqualityComparer.Instance as IEqualityComparer<Sheet>);

    SqliteCommand? _append;
    SqliteCommand? _record;
    byte[] _fund = [];

    /// <summary>One writer for the whole file: the fund is held by being here.</summary>
    public FundId? Enter(Session session, RegionCode code) => session.FundByCode(code);

    public void Begin(Session session, FundId fund) => _fund = SqliteSession.Id(fund.Value);

    public void Flush(Session session)
    {
        // Every statement has run already.
    }

    public void Insert(Sheet sheet, long fact, int row, ReadOnlySpan<long> values, ReadOnlySpan<string> texts)
    {
        var command = Commands(sheet).Write;
        var parameters = command.Parameters;
        parameters[0].Value = _fund;
        parameters[1].Value = fact;
        parameters[2].Value = (long)row;
        var at = 3;
        foreach (var value in values) parameters[at++].Value = value;
        foreach (var text in texts) parameters[at++].Value = text;
        command.ExecuteNonQuery();
    }

    public void Add(Sheet sheet, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        var (write, carryOn) = Commands(sheet);
        Run(write, key, sums);
        if (carryOn is not null) Run(carryOn, key, sums);
    }

    void Run(SqliteCommand command, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        var parameters = command.Parameters;
        parameters[0].Value = _fund;
        var at = 1;
        foreach (var value in key) parameters[at++].Value = value;
        foreach (var value in sums) parameters[at++].Value = value;
        command.ExecuteNonQuery();
    }

    public void Append(Session session, Recorded link)
    {
        _append ??= Prepare(
            "insert into fact (fund_id, number, at, officer, request_id, part, parts, request_hash, kind, body, hash) "
            + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", 11);
        Execute(_append,
            SqliteSession.Id(link.Fund.Value), link.Number, link.At, (long)link.Officer, SqliteSession.Id(link.Request),
            (long)link.Part, (long)link.Parts, link.RequestHash, link.Kind, link.Body, link.Hash);
    }

    public void Record(Session session, FundId fund, SideRecord record)
    {
        _record ??= Prepare("insert into record (fund_id, hash, kind, salt, body) values ($1, $2, $3, $4, $5)", 5);
        Execute(_record, SqliteSession.Id(fund.Value), record.Hash.Hex, record.Kind, record.Salt, record.Body);
    }

    static void Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    (SqliteCommand Write, SqliteCommand? CarryOn) Commands(Sheet sheet)
    {
        if (_sheets.TryGetValue(sheet, out var known)) return known;
        var sql = SheetSql.Of(sheet);
        var write = Prepare(sql.Write, 1 + sheet.Keys.Length + sheet.Columns.Length + sheet.Texts.Length);
        var carryOn = sql.CarryOn is { } text ? Prepare(text, 1 + sheet.Keys.Length + sheet.Columns.Length) : null;
        return _sheets[sheet] = (write, carryOn);
    }

    SqliteCommand Prepare(string sql, int count)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }
}
