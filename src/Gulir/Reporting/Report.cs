using Gulir.Risk;

namespace Gulir.Reporting;

/// <summary>How a column is written: words to the left, amounts and numbers to the right.</summary>
public enum ColumnKind { Text, Money, Number, Date, Ratio }

/// <summary>One column: its code for machines, its names for people.</summary>
public sealed record Column(string Code, string NameId, string NameEn, ColumnKind Kind = ColumnKind.Text)
{
    public bool IsRight => Kind is ColumnKind.Money or ColumnKind.Number or ColumnKind.Ratio;
}

/// <summary>A cell that is one of few words: machines read the code, people the word in their language.</summary>
public sealed record Word(string Code, string Id, string En);

/// <summary>
/// What a report is about and what was known: the pair (date, known at) always prints the same bytes.
/// </summary>
/// <param name="Scope">"fund" or "region", and its code.</param>
/// <param name="KnownAt">Number of the last fact that counts; null for a region, which has many books.</param>
public sealed record ReportHead(
    string Report, string TitleId, string TitleEn, (string Kind, string Code, string Name) Scope, DateOnly Date, long? KnownAt,
    string Seal = "", string NoteId = "", string NoteEn = "");

/// <summary>
/// A report as figures: columns, rows of cells (null: empty) and totals by name. A pure function of books and a date;
/// text, JSON, csv and pages are written from it. With parts, the first column tells each row's part and totals of a
/// part are named <c>part.column</c>.
/// </summary>
public sealed record Report(
    ReportHead Head, IReadOnlyList<Column> Columns, IReadOnlyList<object?[]> Rows, IReadOnlyList<(string Name, object? Value)> Total,
    IReadOnlyList<Word>? Parts = null)
{
    /// <summary>The total under each column, where a total of that name exists; of one part, its name before a dot.</summary>
    public object?[] TotalRow(string part = "") =>
        [.. Columns.Select(column => Total.FirstOrDefault(total => total.Name == part + column.Code).Value)];
}

/// <summary>Words for the grades of POB 2013.</summary>
public static class GradeWords
{
    public static string Id(this Grade grade) => grade switch
    {
        Grade.Satisfactory => "memuaskan",
        Grade.Minimum => "minimum",
        Grade.Suspended => "penundaan",
        _ => "tidak dapat dihitung",
    };

    public static string En(this Grade grade) => grade switch
    {
        Grade.Satisfactory => "satisfactory",
        Grade.Minimum => "minimum",
        Grade.Suspended => "suspension",
        _ => "cannot be computed",
    };

    /// <summary>A ratio as per cent with two decimals, more when rounding would hide a limit: <c>7,42%</c>.</summary>
    public static string Percent(this Ratio ratio)
    {
        if (!ratio.HasValue) return "-";
        for (var places = 2; ; places++)
        {
            var scaled = ratio.Scaled(places + 2);
            // Shown exactly on a whole per cent while the value is not: one more decimal tells the side.
            Int128 unit = 1;
            for (var i = 0; i < places; i++) unit *= 10;
            var hides = scaled % unit == 0 && ratio.Numerator * unit * 100 != scaled * ratio.Denominator;
            if (hides && places < 6) continue;
            var sign = scaled < 0 ? "-" : "";
            var (whole, rest) = Int128.DivRem(Int128.Abs(scaled), unit);
            return $"{sign}{Writing.Thousands((long)whole)},{rest.ToString().PadLeft(places, '0')}%";
        }
    }

    /// <summary>The value as a decimal fraction for machines; null when it cannot be computed.</summary>
    public static string? Fraction(this Ratio ratio)
    {
        if (!ratio.HasValue) return null;
        var scaled = ratio.Scaled(Ratio.Places);
        var digits = Int128.Abs(scaled).ToString().PadLeft(Ratio.Places + 1, '0');
        var decimals = digits[^Ratio.Places..].TrimEnd('0');
        return (scaled < 0 ? "-" : "") + digits[..^Ratio.Places] + (decimals.Length == 0 ? "" : "." + decimals);
    }
}
