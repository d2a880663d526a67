namespace Gulir.Storage;

/// <summary>The rows of one answer, one at a time. Disposed, its statement is free for the next question.</summary>
public abstract class Rows : IDisposable
{
    public abstract bool Next();

    public abstract long Long(int column);
    public abstract string Text(int column);
    public abstract byte[] Bytes(int column);
    public abstract Guid Guid(int column);
    public abstract bool IsNull(int column);

    /// <summary>Whether a text column holds just this text.</summary>
    public virtual bool Is(int column, string text) => Text(column) == text;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}

/// <summary>One row of an answer, read by position. Whole numbers are long in both databases.</summary>
public readonly struct Row(Rows rows)
{
    public long Long(int column) => rows.Long(column);
    public int Int(int column) => checked((int)rows.Long(column));
    public Money Money(int column) => new(rows.Long(column));
    public string Text(int column) => rows.Text(column);
    public bool Is(int column, string text) => rows.Is(column, text);
    public byte[] Bytes(int column) => rows.Bytes(column);
    public bool IsNull(int column) => rows.IsNull(column);
    public DateOnly Date(int column) => Dates.FromNumber(rows.Long(column));
    public Guid Guid(int column) => rows.Guid(column);

    /// <summary>A date column where 0 is "none".</summary>
    public DateOnly? DateOrNone(int column) =>
        rows.Long(column) is not 0 and var number ? Dates.FromNumber(number) : null;
}
