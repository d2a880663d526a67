using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Gulir.Server.Exchange;

/// <summary>One line of a pasted sheet that is not empty.</summary>
/// <param name="Number">Its number in what was pasted, from 1.</param>
public sealed record SheetRow(int Number, string[] Fields, IReadOnlyDictionary<string, int> Heads)
{
    /// <summary>What stands in a column; empty where the line or the sheet does not have it.</summary>
    public string this[string name] =>
        Heads[name] is var place && place >= 0 && place < Fields.Length ? Fields[place] : "";
}

/// <summary>
/// A sheet as a bank or a spreadsheet writes it, pasted or sent as csv. Columns are known by name, in any order; lines
/// above the heads are left alone; separators are tab, semicolon or comma.
/// </summary>
/// <param name="HeadLine">Where the heads stand, from 1.</param>
/// <param name="Width">How many columns have a head.</param>
public sealed record PastedSheet(
    int HeadLine, int Width, IReadOnlyDictionary<string, int> Heads, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>How far down the heads may stand below a letterhead.</summary>
    const int MostAbove = 30;

    public bool Has(string name) => Heads[name] >= 0;

    /// <param name="names">For each column the words that its head may have, in small letters.</param>
    /// <param name="suffices">Whether these heads are enough to read by.</param>
    /// <returns>Null where no line holds enough heads.</returns>
    public static PastedSheet? Read(
        string text, IReadOnlyDictionary<string, string[]> names, Func<Func<string, bool>, bool> suffices)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < Math.Min(lines.Length, MostAbove); at++)
            foreach (var separator in (string[])["\t", ";", ","])
            {
                var found = lines[at].Split(separator)
                    .Select(name => name.Trim().Trim('"').Replace('_', ' ').ToLowerInvariant()).ToList();
                var heads = names.ToDictionary(one => one.Key, one => found.FindIndex(one.Value.Contains));
                if (suffices(name => heads[name] >= 0))
                    return new PastedSheet(
                        at + 1, found.Count, heads, [.. Below(lines, at + 1, separator, heads)]);
            }
        return null;
    }

    static IEnumerable<SheetRow> Below(
        string[] lines, int from, string separator, IReadOnlyDictionary<string, int> heads)
    {
        using var csv = new CsvReader(
            new StringReader(string.Join('\n', lines.Skip(from))),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = separator,
                TrimOptions = TrimOptions.Trim,
                BadDataFound = null,
                HasHeaderRecord = false,
            });
        while (csv.Read())
            if (csv.Parser.Record is { } fields && fields.Any(field => field.Length > 0))
                yield return new SheetRow(from + csv.Parser.RawRow, fields, heads);
    }
}
