using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gulir.Storage.Sqlite;

sealed class SqliteSession : Session
{
    readonly SqliteConnection _connection;
    readonly Dictionary<string, SqliteStatement> _statements = [];

    SqliteSession(SqliteConnection connection) => _connection = connection;

    /// <summary>A session belongs to one thread at a time, so SQLite need not guard each of its calls.</summary>
    static SqliteSession()
    {
        Batteries_V2.Init();
        Must.Hold(
            raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD) == raw.SQLITE_OK, "SQLite is set before it is opened.");
    }

    /// <summary>Opens one connection with the pragmas that every connection must have.</summary>
    public static SqliteSession Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString());
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "pragma busy_timeout = 5000; pragma recursive_triggers = on; pragma synchronous = full; "
            + "pragma foreign_keys = on; pragma cache_size = -16000; pragma temp_store = memory;"
            + (mode == SqliteOpenMode.ReadOnly ? "" : " pragma journal_mode = wal;");
        pragmas.ExecuteNonQuery();
        return new SqliteSession(connection);
    }

    public override void Execute(string sql, params ReadOnlySpan<object> values) => Statement(sql).Begin(values).Run();

    protected override Rows Ask(string sql, ReadOnlySpan<object> values) => Statement(sql).Begin(values);

    /// <summary>The statement of this text, prepared once.</summary>
    public SqliteStatement Statement(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements[sql] = statement = new SqliteStatement(_connection.Handle!, sql);
        return statement;
    }

    public static byte[] Id(Guid id) => id.ToByteArray(bigEndian: true);

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (var statement in _statements.Values) statement.Close();
        _statements.Clear();
        _connection.Dispose();
    }
}
