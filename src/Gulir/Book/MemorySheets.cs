using System.Runtime.InteropServices;

namespace Gulir.Book;

/// <summary>
/// The sheets of one book in memory, as its facts alone make them. Rows stand flat in the order of facts, sums under
/// their keys, so that a replay costs little and can be compared line by line with what a database holds.
/// </summary>
public sealed class MemorySheets : ISheets
{
    readonly Dictionary<Sheet, RowList> _rows = new(ReferenceEqualityComparer.Instance as IEqualityComparer<Sheet>);
    readonly Dictionary<Sheet, SumTable> _sums = new(ReferenceEqualityComparer.Instance as IEqualityComparer<Sheet>);

    /// <summary>Rows of one sheet: key and columns of each row one after the other, and its texts likewise.</summary>
    sealed class RowList
    {
        public List<long> Values { get; } = [];
        public List<string> Texts { get; } = [];
    }

    /// <summary>Up to three key columns; the first of them is the widest apart.</summary>
    readonly record struct Key(long First, long Second, long Third)
    {
        public static Key Of(ReadOnlySpan<long> key) =>
            new(key[0], key.Length > 1 ? key[1] : 0, key.Length > 2 ? key[2] : 0);
    }

    sealed class SumTable
    {
        public Dictionary<Key, int> At { get; } = [];
        public List<long> Values { get; } = [];
    }

    public void Insert(Sheet sheet, long fact, int row, ReadOnlySpan<long> values, ReadOnlySpan<string> texts)
    {
        if (!_rows.TryGetValue(sheet, out var list)) _rows[sheet] = list = new RowList();
        list.Values.Add(fact);
        list.Values.Add(row);
        list.Values.AddRange(values);
        list.Texts.AddRange(texts);
    }

    public void Add(Sheet sheet, ReadOnlySpan<long> key, ReadOnlySpan<long> sums)
    {
        if (!_sums.TryGetValue(sheet, out var table)) _sums[sheet] = table = new SumTable();
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(table.At, Key.Of(key), out var known);
        if (!known)
        {
            at = table.Values.Count;
            table.Values.AddRange(sums);
            return;
        }
        for (var i = 0; i < sums.Length; i++) table.Values[at + i] += sums[i];
    }

    /// <summary>
    /// All rows of a sheet in the order of its keys: key columns, columns, and for a running sheet its closing.
    /// </summary>
    public IEnumerable<(ReadOnlyMemory<long> Values, ReadOnlyMemory<string> Texts)> Rows(Sheet sheet) =>
        sheet.Kind == SheetKind.Rows ? ListRows(sheet) : SumRows(sheet);

    /// <summary>Every side record that the facts point to.</summary>
    public HashSet<string> Records()
    {
        var records = new HashSet<string>();
        foreach (var (sheet, list) in _rows)
            for (var i = 0; i < list.Texts.Count; i++)
                if (list.Texts[i].Length > 0 && Sheet.IsRecord(sheet.Texts[i % sheet.Texts.Length])) records.Add(list.Texts[i]);
        return records;
    }

    IEnumerable<(ReadOnlyMemory<long>, ReadOnlyMemory<string>)> ListRows(Sheet sheet)
    {
        if (!_rows.TryGetValue(sheet, out var list)) yield break;
        var width = sheet.Keys.Length + sheet.Columns.Length;
        var values = list.Values.ToArray();
        var texts = list.Texts.ToArray();
        for (var row = 0; row * width < values.Length; row++)
            yield return (
                values.AsMemory(row * width, width), texts.AsMemory(row * sheet.Texts.Length, sheet.Texts.Length));
    }

    IEnumerable<(ReadOnlyMemory<long>, ReadOnlyMemory<string>)> SumRows(Sheet sheet)
    {
        if (!_sums.TryGetValue(sheet, out var table)) yield break;
        var running = sheet.Kind == SheetKind.Running;
        long closing = 0;
        long? carried = null;
        foreach (var (key, at) in table.At.OrderBy(row => row.Key.First).ThenBy(row => row.Key.Second).ThenBy(row => row.Key.Third))
        {
            long[] keys = [key.First, key.Second, key.Third];
            var values = new List<long>(keys.Take(sheet.Keys.Length));
            for (var i = 0; i < sheet.Columns.Length; i++) values.Add(table.Values[at + i]);
            if (running)
            {
                closing = (carried == key.First ? closing : 0) + table.Values[at] - table.Values[at + 1];
                carried = key.First;
                values.Add(closing);
            }
            yield return (values.ToArray(), ReadOnlyMemory<string>.Empty);
        }
    }
}
