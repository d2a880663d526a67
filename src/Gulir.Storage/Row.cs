using System.Data.Common;

namespace Gulir.Storage;

/// <summary>One row of an answer, read by position. Whole numbers are long in both databases.</summary>
public readonly struct Row(DbDataReader reader)
{
    public long Long(int column) => reader.GetInt64(column);
    public int Int(int column) => checked((int)reader.GetInt64(column));
    public Money Money(int column) => new(reader.GetInt64(column));
    public string Text(int column) => reader.GetString(column);
    public byte[] Bytes(int column) => (byte[])reader.GetValue(column);
    public bool IsNull(int column) => reader.IsDBNull(column);
    public DateOnly Date(int column) => Dates.FromNumber(reader.GetInt64(column));

    /// <summary>A date column where 0 is "none".</summary>
    public DateOnly? DateOrNone(int column) =>
        reader.GetInt64(column) is not 0 and var number ? Dates.FromNumber(number) : null;

    public Guid Guid(int column) => reader.GetValue(column) switch
    {
        Guid guid => guid,
        byte[] bytes => new Guid(bytes, bigEndian: true),
        var other => Must.Never<Guid>($"an id is stored as one, not as {other.GetType().Name}."),
    };
}
