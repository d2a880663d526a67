using System.Text;
using System.Text.Json;
using Gulir.Reporting;
using Gulir.Risk;
using Gulir.Server.Frame;

namespace Gulir.Server.Reporting;

/// <summary>Writes a report as text, JSON or csv. The same figures always give the same bytes.</summary>
public static class ReportWriter
{
    public static string Json(Report report) => Write(writer =>
    {
        if (report.Head.Report == "trial-balance")
        {
            Rows(writer, report);
            return;
        }
        writer.WriteStartObject();
        Head(writer, report.Head);
        writer.WritePropertyName("rows");
        Rows(writer, report);
        writer.WriteStartObject("total");
        foreach (var (name, value) in report.Total) Cell(writer, name, value);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public static void Head(Utf8JsonWriter writer, ReportHead head)
    {
        writer.WriteString("report", head.Report);
        writer.WriteString(head.Scope.Kind, head.Scope.Code);
        writer.WriteString("date", head.Date.Iso());
        if (head.KnownAt is { } number) writer.WriteNumber("knownAt", number);
        else writer.WriteNull("knownAt");
    }

    static void Rows(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartArray();
        foreach (var row in report.Rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                // A trial balance has both sides in every row.
                var value = row[i] ?? (report.Head.Report == "trial-balance" ? Money.Zero : null);
                Cell(writer, report.Columns[i].Code, value);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    static void Cell(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNull(name); break;
            case Money money: writer.WriteNumber(name, money.Units); break;
            case int or long: writer.WriteNumber(name, Convert.ToInt64(value)); break;
            case DateOnly date: writer.WriteString(name, date.Iso()); break;
            case Ratio ratio: Ratio(writer, name, ratio); break;
            case Word word: writer.WriteString(name, word.Code); break;
            default: writer.WriteString(name, value.ToString()); break;
        }
    }

    /// <summary>A ratio with its parts, its value as a decimal fraction and its grade.</summary>
    public static void Ratio(Utf8JsonWriter writer, string name, Ratio ratio)
    {
        writer.WriteStartObject(name);
        writer.WritePropertyName("numerator");
        writer.WriteRawValue(ratio.Numerator.ToString());
        writer.WritePropertyName("denominator");
        writer.WriteRawValue(ratio.Denominator.ToString());
        if (ratio.Fraction() is { } value)
        {
            writer.WritePropertyName("value");
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteNull("value");
        }
        // What the programme does not grade has a value and no grade.
        writer.WriteString("grade", ratio is { HasValue: true, Grade: Grade.NotComputable } ? null : ratio.Grade.Id());
        writer.WriteEndObject();
    }

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        var options =
            new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options)) write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Csv(Report report)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', report.Columns.Select(column => CsvCell(column.Code))).Append('\n');
        foreach (var row in report.Rows) text.AppendJoin(',', row.Select(cell => CsvCell(Plain(cell)))).Append('\n');
        return text.ToString();
    }

    static string Plain(object? cell) => cell switch
    {
        null => "",
        Money money => money.Units.ToString(),
        DateOnly date => date.Iso(),
        Ratio ratio => ratio.Fraction() ?? "",
        Word word => word.Code,
        _ => cell.ToString() ?? "",
    };

    /// <summary>
    /// Quoted where needed; a text that a spreadsheet would run as a formula gets an apostrophe before it.
    /// </summary>
    static string CsvCell(string cell)
    {
        var isNumber = cell.TrimStart('-').All(letter => char.IsAsciiDigit(letter) || letter == '.');
        if (!isNumber && cell.Length > 0 && "=+-@\t\r".Contains(cell[0])) cell = "'" + cell;
        return cell.AsSpan().ContainsAny(",\"\n\r") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
    }

    /// <summary>Aligned columns for a terminal or a printer, closed by a double rule.</summary>
    public static string Text(Report report, Language language)
    {
        var text = new StringBuilder();
        TextHead(text, report.Head, language);
        return text.Append(Table(report, language)).ToString();
    }

    /// <summary>The columns and rows alone; a report with parts is one table for each of them.</summary>
    public static string Table(Report report, Language language)
    {
        var text = new StringBuilder();
        if (report.Parts is not { } parts) AppendTable(text, report, report.Rows, report.TotalRow(), 0, language);
        foreach (var part in report.Parts ?? [])
        {
            var rows = report.Rows.Where(row => part.Equals(row[0])).ToArray();
            if (rows.Length == 0) continue;
            text.Append(language.Say(part.Id, part.En)).Append('\n');
            AppendTable(text, report, rows, report.TotalRow(part.Code + "."), 1, language);
            text.Append('\n');
        }
        foreach (var (name, value) in report.Total)
            if (!IsUnderAColumn(report, name))
                text.Append($"{TotalWords.Of(name, language)}: {Shown(value, language)}\n");
        return text.ToString();
    }

    /// <summary>A total that stands in the closing row of the table or of a part of it; of an empty part nowhere.
    /// </summary>
    public static bool IsUnderAColumn(Report report, string name) =>
        report.Parts is null
            ? report.Columns.Any(column => column.Code == name)
            : name.Split('.') is [var part, var code] && report.Parts.Any(one => one.Code == part)
                && report.Columns.Any(column => column.Code == code);

    /// <param name="from">The first column that is printed.</param>
    static void AppendTable(
        StringBuilder text, Report report, IReadOnlyList<object?[]> cells, object?[] totals, int from,
        Language language)
    {
        string[] names = [.. report.Columns.Select(column => language.Say(column.NameId, column.NameEn))];
        var rows = cells.Select(row => row.Select(cell => Shown(cell, language)).ToArray()).ToList();
        string[] total = [.. totals.Select(cell => Shown(cell, language))];
        int[] widths =
        [
            .. names.Select((name, i) =>
                rows.Select(row => row[i].Length).Append(name.Length).Append(total[i].Length).Max()),
        ];
        void Line(string[] line) => text.Append(string.Join("  ", line.Select((cell, i) =>
            report.Columns[i].IsRight ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i])).Skip(from)).TrimEnd())
                .Append('\n');
        Line(names);
        var rule = widths.Skip(from).Sum() + 2 * (widths.Length - from - 1);
        text.Append('-', rule).Append('\n');
        foreach (var row in rows) Line(row);
        text.Append('-', rule).Append('\n');
        if (total.Any(cell => cell.Length > 0)) Line(total);
        text.Append('=', rule).Append('\n');
    }

    public static void TextHead(StringBuilder text, ReportHead head, Language language)
    {
        text.Append(language.Say(head.TitleId, head.TitleEn)).Append('\n');
        text.Append(
            $"{head.Scope.Name} ({head.Scope.Code}), {language.Say("per", "as of")} {language.Long(head.Date)}");
        if (head.KnownAt is { } known)
            text.Append($", {language.Say("diketahui pada peristiwa", "known at fact")} {known}, "
                + $"{language.Say("segel", "seal")} {head.Seal}");
        text.Append('\n');
        if (head.NoteId.Length > 0) text.Append(language.Say(head.NoteId, head.NoteEn)).Append('\n');
        text.Append('\n');
    }

    public static string Shown(object? cell, Language language) => cell switch
    {
        null => "",
        DateOnly date => language.Short(date),
        Ratio ratio => ratio.Percent(),
        Word word => language.Say(word.Id, word.En),
        _ => cell.ToString() ?? "",
    };
}
