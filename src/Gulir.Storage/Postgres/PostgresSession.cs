using System.Data.Common;
using Npgsql;

namespace Gulir.Storage.Postgres;

sealed class PostgresSession(NpgsqlConnection connection) : Session
{
    readonly Dictionary<string, NpgsqlCommand> _commands = [];

    public NpgsqlConnection Connection { get; } = connection;

    public override void Execute(string sql, params ReadOnlySpan<object> values) =>
        Prepared(sql, values).ExecuteNonQuery();

    protected override Rows Ask(string sql, ReadOnlySpan<object> values) =>
        new PostgresAnswer(Prepared(sql, values).ExecuteReader());

    NpgsqlCommand Prepared(string sql, ReadOnlySpan<object> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = new NpgsqlCommand(sql, Connection);
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new NpgsqlParameter());
            Set(command, values);
            command.Prepare();
            _commands[sql] = command;
            return command;
        }
        Set(command, values);
        return command;
    }

    static void Set(NpgsqlCommand command, ReadOnlySpan<object> values)
    {
        Must.Hold(command.Parameters.Count == values.Length, "A statement gets all its values.");
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] is int number ? (long)number : values[i];
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (var command in _commands.Values) command.Dispose();
        _commands.Clear();
        Connection.Dispose();
    }
}

/// <summary>An answer of PostgreSQL, of one statement or of several after each other.</summary>
sealed class PostgresAnswer(DbDataReader reader) : Rows
{
    public override bool Next() => reader.Read();
    public override long Long(int column) => reader.GetInt64(column);
    public override string Text(int column) => reader.GetString(column);
    public override byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);
    public override Guid Guid(int column) => reader.GetGuid(column);
    public override bool IsNull(int column) => reader.IsDBNull(column);

    /// <summary>Goes on to the rows of the next statement.</summary>
    public bool NextAnswer() => reader.NextResult();

    protected override void Dispose(bool disposing)
    {
        if (disposing) reader.Dispose();
    }
}
