using Gulir.Basics;

namespace Gulir.Tests;

/// <summary>
/// A rule as a table that a treasurer could check. The first line names the columns, which lie two spaces or more
/// apart; the last column is what the rule must answer, and a dash is an empty cell.
/// </summary>
public static class Table
{
    /// <summary>Asks the rule for every row and compares the whole table, so that a failure shows both.</summary>
    public static void Check(string table, Func<Row, string> answer)
    {
        var rows = Rows(table);
        Assert.NotEmpty(rows);
        Assert.Equal(
            string.Join('\n', rows.Select(row => row.Text(row.Expected))),
            string.Join('\n', rows.Select(row => row.Text(answer(row)))));
    }

    /// <summary>Compares lines of figures, whatever lies between the columns.</summary>
    public static void Same(string table, IEnumerable<string> lines) => Assert.Equal(
        string.Join('\n', Lines(table).Select(Squeezed)), string.Join('\n', lines.Select(Squeezed)));

    public static Row[] Rows(string table)
    {
        var lines = Lines(table);
        var names = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => new Row(names, Cells(line)))];
    }

    static string[] Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static string[] Cells(string line) =>
        line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static string Squeezed(string line) => string.Join("  ", Cells(line));
}

/// <summary>One row of a table; cells are asked by the name of their column.</summary>
public sealed class Row
{
    readonly string[] _names;
    readonly string[] _cells;

    public Row(string[] names, string[] cells)
    {
        Assert.True(names.Length == cells.Length, $"{cells.Length} cells under {names.Length} names: {cells[0]} ...");
        (_names, _cells) = (names, cells);
    }

    public string Expected => _cells[^1];

    public string this[string name]
    {
        get
        {
            var at = Array.IndexOf(_names, name);
            Assert.True(at >= 0, $"no column {name}");
            return _cells[at];
        }
    }

    public bool Has(string name) => this[name] != "-";

    public Money Money(string name) => Village.Rp(this[name]);

    public int Number(string name) => int.Parse(this[name]);

    public DateOnly Day(string name) => Village.Day(this[name]);

    public string Text(string last) => string.Join("  ", [.. _cells[..^1], last]);
}
