using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Gulir.Activities;
using Gulir.Server.Exchange;

namespace Gulir.Server.Activities;

/// <summary>One RT of a sheet, with its line in the file.</summary>
public sealed record SlumFileRow(int LineNumber, SlumSurvey Survey);

/// <summary>
/// A csv sheet of RT: rw, rt, the base figures, and 1a to 7b. Areas (area, 1b, 4a) are square metres, or hectares in
/// a column named with <c>_ha</c>. Other columns are left alone; every bad line is found, not only the first.
/// </summary>
public static class SlumFile
{
    public const int LongestBytes = 1_000_000;

    static readonly string[] Bases = ["area", "buildings", "people", "households", "road", "drain"];

    public static readonly string[] Columns =
        ["rw", "rt", .. Bases, .. SlumCriteria.All.Select(criterion => criterion.Code)];

    public static (IReadOnlyList<SlumFileRow> Rows, IReadOnlyList<BadLine> Bad) Read(byte[] bytes, DateOnly? date)
    {
        var rows = new List<SlumFileRow>();
        var bad = new List<BadLine>();
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, false));
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            AllowComments = true,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
            HasHeaderRecord = false,
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
        });
        if (!csv.Read()) return ([], [new BadLine(1, ExchangeRefusals.FileEmpty())]);
        var header = (csv.Parser.Record ?? []).Select(name => name.ToLowerInvariant()).ToArray();
        var missing = Columns.FirstOrDefault(name => Place(header, name) < 0);
        if (missing is not null)
            return ([], [new BadLine(1, SheetRefusals.ColumnMissing(missing, string.Join(",", Columns)))]);
        while (csv.Read())
        {
            var row = Row(header, csv.Parser.Record ?? [], date);
            if (row.Refusal is { } why) bad.Add(new BadLine(csv.Parser.RawRow, why));
            else rows.Add(new SlumFileRow(csv.Parser.RawRow, row.Value));
        }
        if (rows.Count == 0 && bad.Count == 0) bad.Add(new BadLine(csv.Parser.RawRow, ExchangeRefusals.FileEmpty()));
        return (rows, bad);
    }

    static int Place(string[] header, string name)
    {
        var at = Array.IndexOf(header, name);
        return at >= 0 ? at : Array.IndexOf(header, name + "_ha");
    }

    static Outcome<SlumSurvey> Row(string[] header, string[] fields, DateOnly? date)
    {
        var figures = new Dictionary<string, long>();
        foreach (var name in Columns)
        {
            var at = Place(header, name);
            var text = at < fields.Length ? fields[at] : "";
            var hectares = header[at].EndsWith("_ha", StringComparison.Ordinal);
            if (Figure(text, hectares) is not { } figure) return SheetRefusals.FigureMalformed(header[at], text);
            figures[name] = figure;
        }
        var bases = new SlumBases(
            figures["area"], figures["buildings"], figures["people"], figures["households"], figures["road"],
            figures["drain"]);
        long[] volumes = [.. SlumCriteria.All.Select(criterion => figures[criterion.Code])];
        var (rw, rt) = (Small(figures["rw"]), Small(figures["rt"]));
        return SlumScoring.Check(rw, rt, bases, volumes) is { } refusal
            ? refusal
            : new SlumSurvey(rt, bases, volumes, rw, date);
    }

    /// <summary>A number of an RT that is far too large stays one.</summary>
    static int Small(long number) => (int)Math.Min(number, int.MaxValue);

    /// <summary>Nothing counts as 0. Hectares have at most four decimals: a square metre is the smallest.</summary>
    static long? Figure(string text, bool hectares)
    {
        if (text.Length == 0) return 0;
        var parts = text.Replace(',', '.').Split('.');
        if (parts.Length > 2
            || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var whole)) return null;
        if (whole > 1_000_000_000) return whole;
        if (!hectares) return parts.Length == 1 ? whole : null;
        var decimals = parts.Length == 2 ? parts[1] : "";
        if (decimals.Length > 4 || !decimals.All(char.IsAsciiDigit)) return null;
        return whole * 10_000 + long.Parse("0" + decimals.PadRight(4, '0'));
    }
}

public static class SheetRefusals
{
    public static Refusal ColumnMissing(string column, string wanted) =>
        new("slum_column_missing", ("column", column), ("wanted", wanted));
    public static Refusal FigureMalformed(string column, string text) =>
        new("slum_figure_malformed", ("column", column), ("text", text));
}
