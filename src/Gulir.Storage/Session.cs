using System.Data.Common;

namespace Gulir.Storage;

/// <summary>
/// One open connection with its prepared statements. SQL is one text for both databases, values travel as $1, $2, …
/// and are whole numbers, texts, bytes or ids.
/// </summary>
public abstract class Session(DbConnection connection) : IDisposable
{
    readonly Dictionary<string, DbCommand> _commands = [];
    bool _disposed;

    public DbConnection Connection { get; } = connection;

    public List<T> Query<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object> values)
    {
        var rows = new List<T>();
        using var reader = Prepared(sql, values).ExecuteReader();
        while (reader.Read()) rows.Add(read(new Row(reader)));
        return rows;
    }

    /// <summary>The only row, or default.</summary>
    public T? One<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object> values)
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        return reader.Read() ? read(new Row(reader)) : default;
    }

    /// <summary>A whole number, 0 when there is none.</summary>
    public long Number(string sql, params ReadOnlySpan<object> values)
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) ? reader.GetInt64(0) : 0;
    }

    /// <summary>Calls back for each row without keeping them.</summary>
    public void Each(string sql, Action<Row> read, params ReadOnlySpan<object> values)
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        while (reader.Read()) read(new Row(reader));
    }

    public int Execute(string sql, params ReadOnlySpan<object> values) => Prepared(sql, values).ExecuteNonQuery();

    /// <summary>How this database keeps an id.</summary>
    protected abstract DbParameter Parameter(int position);

    /// <summary>The value as this database's driver takes it.</summary>
    protected abstract object Value(object value);

    DbCommand Prepared(string sql, ReadOnlySpan<object> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(Parameter(i + 1));
            Set(command, values);
            command.Prepare();
            _commands[sql] = command;
            return command;
        }
        Set(command, values);
        return command;
    }

    void Set(DbCommand command, ReadOnlySpan<object> values)
    {
        Must.Hold(command.Parameters.Count == values.Length, "A statement gets all its values.");
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] is int number ? (long)number : Value(values[i]);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing) return;
        _disposed = true;
        foreach (var command in _commands.Values) command.Dispose();
        Connection.Dispose();
    }
}
