namespace Gulir.Storage;

/// <summary>
/// One open connection with its prepared statements. SQL is one text for both databases, values travel as $1, $2, …
/// and are whole numbers, texts, bytes or ids.
/// </summary>
public abstract class Session : IDisposable
{
    public List<T> Query<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object> values)
    {
        var answer = new List<T>();
        using var rows = Ask(sql, values);
        while (rows.Next()) answer.Add(read(new Row(rows)));
        return answer;
    }

    /// <summary>The only row, or default.</summary>
    public T? One<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object> values)
    {
        using var rows = Ask(sql, values);
        return rows.Next() ? read(new Row(rows)) : default;
    }

    /// <summary>A whole number, 0 when there is none.</summary>
    public long Number(string sql, params ReadOnlySpan<object> values)
    {
        using var rows = Ask(sql, values);
        return rows.Next() && !rows.IsNull(0) ? rows.Long(0) : 0;
    }

    /// <summary>Calls back for each row without keeping them.</summary>
    public void Each(string sql, Action<Row> read, params ReadOnlySpan<object> values)
    {
        using var rows = Ask(sql, values);
        while (rows.Next()) read(new Row(rows));
    }

    public abstract void Execute(string sql, params ReadOnlySpan<object> values);

    /// <summary>Asks with the prepared statement of this text, which answers one question at a time.</summary>
    protected abstract Rows Ask(string sql, ReadOnlySpan<object> values);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
