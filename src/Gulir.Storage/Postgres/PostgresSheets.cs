using Gulir.Book;
using Npgsql;
using NpgsqlTypes;

namespace Gulir.Storage.Postgres;

/// <summary>Gathers all that an act writes and sends it in one round trip.</summary>
sealed class PostgresSheets(NpgsqlConnection connection) : ISheetStore, IDisposable
{
    NpgsqlBatch _batch = new(connection);
    Guid _fund;

    /// <summary>
    /// One fund is serial: its row is held until the act is kept; other funds go on in parallel. What the act finds
    /// is asked after the row is held, in the same round trip.
    /// </summary>
    public Threshold? Enter(Session session, Act act)
    {
        using var batch = new NpgsqlBatch(connection);
        var hold = new NpgsqlBatchCommand("select 1 from book where code = $1 for no key update");
        var find = new NpgsqlBatchCommand(Threshold.Sql);
        hold.Parameters.Add(new NpgsqlParameter<string> { TypedValue = act.Fund.Text });
        find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = act.Fund.Text });
        Add(find, act.Officer);
        find.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = act.Request });
        batch.BatchCommands.Add(hold);
        batch.BatchCommands.Add(find);
        using var found = new PostgresAnswer(batch.ExecuteReader());
        return found.NextAnswer() && found.Next() ? Threshold.Read(new Row(found)) : null;
    }

    public void Begin(Session session, FundId fund) => _fund = fund.Value;

    public void Insert(Sheet sheet, long fact, int row, ReadOnlySpan<long> values, ReadOnlySpan<string> texts)
    {
        var command = Next(SheetSql.Of(sheet).Write);
        Add(command, fact);
        Add(command, row);
        foreach (var value in values) Add(command, value);
        foreach (var text in texts) command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text });
    }

    public void Add(Sheet sheet, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        var sql = SheetSql.Of(sheet);
        Sum(Next(sql.Write), key, sums);
        if (sql.CarryOn is { } carryOn) Sum(Next(carryOn), key, sums);
    }

    public void Append(Session session, Recorded link)
    {
        _fund = link.Fund.Value;
        var command = Next(
            "insert into fact (fund_id, number, at, officer, request_id, part, parts, request_hash, kind, body, hash) "
            + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
        Add(command, link.Number);
        Add(command, link.At);
        Add(command, link.Officer);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = link.Request });
        Add(command, link.Part);
        Add(command, link.Parts);
        Add(command, link.RequestHash);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = link.Kind });
        Add(command, link.Body);
        Add(command, link.Hash);
    }

    public void Record(Session session, FundId fund, SideRecord record)
    {
        _fund = fund.Value;
        var command = Next("insert into record (fund_id, hash, kind, salt, body) values ($1, $2, $3, $4, $5)");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = record.Hash.Hex });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = record.Kind });
        Add(command, record.Salt);
        Add(command, record.Body);
    }

    public void Flush(Session session)
    {
        if (_batch.BatchCommands.Count == 0) return;
        _batch.ExecuteNonQuery();
        Forget();
    }

    /// <summary>Sends what is gathered together with the end of the transaction.</summary>
    public void Commit()
    {
        _batch.BatchCommands.Add(new NpgsqlBatchCommand("commit"));
        _batch.ExecuteNonQuery();
        Forget();
    }

    /// <summary>An empty batch; what a refused act had gathered is forgotten.</summary>
    public void Forget()
    {
        _batch.Dispose();
        _batch = new NpgsqlBatch(connection);
    }

    public void Dispose() => _batch.Dispose();

    NpgsqlBatchCommand Next(string sql)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = _fund });
        _batch.BatchCommands.Add(command);
        return command;
    }

    static void Sum(NpgsqlBatchCommand command, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        foreach (var value in key) Add(command, value);
        foreach (var value in sums) Add(command, value);
    }

    static void Add(NpgsqlBatchCommand command, long value) =>
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = value });

    static void Add(NpgsqlBatchCommand command, byte[] value) =>
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bytea });
}
