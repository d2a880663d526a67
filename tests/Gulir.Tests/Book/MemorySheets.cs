using Gulir.Book;

namespace Gulir.Tests.Book;

/// <summary>Sheets in memory: every row and sum that facts wrote, as text, in the order they were written.</summary>
sealed class MemorySheets : ISheets
{
    public List<string> Rows { get; } = [];

    public void Insert(Sheet sheet, long fact, int row, ReadOnlySpan<long> values, ReadOnlySpan<string> texts) =>
        Rows.Add($"{sheet.Name} {fact}.{row}: {Numbers(values)} | {string.Join(" | ", texts.ToArray())}");

    public void Add(Sheet sheet, ReadOnlySpan<long> key, ReadOnlySpan<long> sums) =>
        Rows.Add($"{sheet.Name} [{Numbers(key)}] += {Numbers(sums)}");

    /// <summary>What one fact writes, as fact number 7.</summary>
    public static List<string> Of(Fact fact)
    {
        var sheets = new MemorySheets();
        var page = new Page(sheets);
        page.Turn(7);
        fact.Apply(page);
        return sheets.Rows;
    }

    static string Numbers(ReadOnlySpan<long> numbers) => string.Join(' ', numbers.ToArray());
}
