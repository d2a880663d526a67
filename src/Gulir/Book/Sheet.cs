namespace Gulir.Book;

/// <summary>How a sheet takes what a fact adds.</summary>
public enum SheetKind
{
    /// <summary>One row for each thing a fact says; its key is (fact, row_no). Nothing is ever updated.</summary>
    Rows,

    /// <summary>Columns that add up under a key.</summary>
    Sums,

    /// <summary>As sums, ordered by the last key column, with a closing column that carries earlier periods on.</summary>
    Running,
}

/// <summary>
/// A projection of the facts: the description from which storage writes its table and from which verify compares it.
/// Columns hold whole numbers (amounts, dates as yyyymmdd, numbers of things; 0 is "none"), texts hold words and codes.
/// </summary>
public sealed record Sheet(string Name, SheetKind Kind, string[] Keys, string[] Columns, string[] Texts)
{
    /// <summary>A text that points to a side record; by convention its name ends so.</summary>
    public static bool IsRecord(string text) => text.EndsWith("record", StringComparison.Ordinal);

    public static Sheet Rows(string name, string[] columns, params string[] texts) =>
        new(name, SheetKind.Rows, ["fact", "row_no"], columns, texts);

    public static Sheet Sums(string name, string[] keys, params string[] sums) =>
        new(name, SheetKind.Sums, keys, sums, []);

    public static Sheet Running(string name, string[] keys, params string[] sums) =>
        new(name, SheetKind.Running, keys, sums, []);
}

/// <summary>Where applied facts go: a database, or memory when the book is replayed to be verified.</summary>
public interface ISheets
{
    void Insert(Sheet sheet, long fact, int row, ReadOnlySpan<long> values, ReadOnlySpan<string> texts);

    void Add(Sheet sheet, ReadOnlySpan<long> key, ReadOnlySpan<long> sums);
}

/// <summary>The sheets as one fact sees them: rows get the fact's number and count up by themselves.</summary>
public sealed class Page(ISheets sheets)
{
    readonly Dictionary<Sheet, int> _rows = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of the fact that is being applied.</summary>
    public long Fact { get; private set; }

    public void Turn(long fact)
    {
        Fact = fact;
        _rows.Clear();
    }

    public void Row(Sheet sheet, ReadOnlySpan<long> values, params ReadOnlySpan<string> texts)
    {
        Must.Hold(values.Length == sheet.Columns.Length && texts.Length == sheet.Texts.Length, "A row fits its sheet.");
        var row = _rows.GetValueOrDefault(sheet);
        _rows[sheet] = row + 1;
        sheets.Insert(sheet, Fact, row, values, texts);
    }

    public void Sum(Sheet sheet, ReadOnlySpan<long> key, params ReadOnlySpan<long> sums)
    {
        Must.Hold(key.Length == sheet.Keys.Length && sums.Length == sheet.Columns.Length, "A sum fits its sheet.");
        sheets.Add(sheet, key, sums);
    }
}
