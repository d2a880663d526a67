using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gulir.Storage.Sqlite;

/// <summary>
/// One prepared statement, stepped by the native interface below ADO.NET: a value costs one call instead of four,
/// and an act or a proof of a book reads and writes very many.
/// </summary>
sealed class SqliteStatement : Rows
{
    readonly sqlite3 _database;
    readonly sqlite3_stmt _statement;
    readonly int[] _positions;
    bool _open;

    public SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out _statement));
        _positions = new int[raw.sqlite3_bind_parameter_count(_statement)];
        for (var i = 0; i < _positions.Length; i++)
            _positions[i] = raw.sqlite3_bind_parameter_index(_statement, $"${i + 1}");
    }

    /// <summary>Begins an answer, with its values still to be bound.</summary>
    public SqliteStatement Begin()
    {
        Must.Hold(!_open, "A statement answers one question at a time.");
        _open = true;
        return this;
    }

    public SqliteStatement Begin(ReadOnlySpan<object> values)
    {
        Must.Hold(values.Length == _positions.Length, "A statement gets all its values.");
        Begin();
        for (var i = 0; i < values.Length; i++) Bind(i + 1, values[i]);
        return this;
    }

    void Bind(int number, object value)
    {
        switch (value)
        {
            case long whole: Bind(number, whole); break;
            case int whole: Bind(number, whole); break;
            case string text: Bind(number, text); break;
            case byte[] bytes: Bind(number, bytes); break;
            case Guid id: Bind(number, SqliteSession.Id(id)); break;
            default: Must.Never<bool>($"{value.GetType().Name} is not a value of a statement."); break;
        }
    }

    /// <summary>Gives $1, $2, … its value; SQLite itself counts them in the order in which they appear.</summary>
    public void Bind(int number, long value) =>
        Check(raw.sqlite3_bind_int64(_statement, _positions[number - 1], value));

    public void Bind(int number, string value) =>
        Check(raw.sqlite3_bind_text(_statement, _positions[number - 1], value));

    public void Bind(int number, byte[] value) =>
        Check(raw.sqlite3_bind_blob(_statement, _positions[number - 1], value));

    /// <summary>Runs a statement that answers nothing.</summary>
    public void Run()
    {
        using (this)
            while (Next())
            {
                // A pragma tells how it went; nobody asks.
            }
    }

    public override bool Next()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(code, _database);
        return false;
    }

    public override long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public override string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public override byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public override Guid Guid(int column) => new(raw.sqlite3_column_blob(_statement, column), bigEndian: true);

    public override bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>Compares the stored bytes, so that no text is made.</summary>
    public override bool Is(int column, string text)
    {
        var stored = raw.sqlite3_column_blob(_statement, column);
        Span<byte> wanted = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(text, wanted, out var length)
            ? stored.SequenceEqual(wanted[..length])
            : Text(column) == text;
    }

    /// <summary>Ends the answer; the statement stays for the next.</summary>
    protected override void Dispose(bool disposing)
    {
        _open = false;
        raw.sqlite3_reset(_statement);
    }

    public void Close() => _statement.Dispose();

    void Check(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, _database);
    }
}
