using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gulir.Server.Reporting;

namespace Gulir.Server.Tests.Reporting;

/// <summary>docs/reports.md: every report with its fields, and what is printed of a small village.</summary>
public static partial class ReportPage
{
    const int Width = 118;
    const int RowsShown = 2;

    const string Head = """
        # Reports

        ```
        gulir report NAME (--fund CODE | --region CODE) [--month YYYY-MM | --as-of DATE] [--known-at N]
                     [--format text|json|csv] [--lang id|en] [--data DIR | --database URL]
        ```

        This page is written by a test from the program itself; the examples are of a village with two small loans,
        with at most two rows each, their JSON broken into lines. `gulir report --help` names all reports.

        ## What every report keeps to
        - **Day.** `--as-of` is a day, `--month` the last day of a month, and without either it is today (of example
          data: its own). A report of movements tells those of the day's month, up to the day.
        - **Known at.** A report is named by its date and the number of the last fact that counts. The pair (date, N)
          always prints the same bytes, whatever is recorded later: `--known-at N` prints again what was known then.
          Without it all facts known now count, and `knownAt` tells the number of the last. A region has many books,
          each with numbers of its own: its `knownAt` is `null`, and `--known-at` with `--region` is wrong usage.
        - **JSON.** One object: `{"report", "fund" or "region", "date", "knownAt", "rows": [...], "total": {...}}`.
          Two have another form: `trial-balance` is an array of its rows alone, `indicators` is one object. Fields may
          be added, none is taken away or renamed. Codes are the same in both languages; names and texts are in the
          language of `--lang`.
        - **Text.** Title; name and code, day, N and the seal of fact N; a note where there is one; an empty line; the
          columns; the rows; the totals between a single and a double rule.
        - **csv.** A first line with the names of the fields, then the rows, without totals; UTF-8, comma, quotes
          where they are needed. A text that a spreadsheet would take for a formula gets an apostrophe before it. A
          ratio is its value alone, its grade a field of its own.
        - **Layout.** `--layout sak-ep` prints `position`, `result`, `cash-flow` and `equity` in the order of SAK EP:
          the reports whose names end in `-sak-ep`. `--layout compared` puts last month and last year beside
          `position` and `result`: `position-compared` and `result-compared`.
        - **Yearly report.** `gulir report rwt` prints the whole yearly report of a fund for its citizens' meeting as
          one HTML file with its pictures, of the year of the day and as all is known now. It has no rows and no JSON.
        - **Refusals** end with exit code 2 (`report_unknown`, `report_needs_a_fund`, `fund_unknown`,
          `region_unknown`, `loan_unknown`, `group_unknown`, `account_unknown`, `fact_unknown`, `month_malformed`):
          see `refusals.md`.

        | Type | In JSON |
        |---|---|
        | whole rupiah | a number without fraction; below zero where the sum stands on its other side |
        | integer | a number without fraction |
        | text | a text |
        | ISO date, month | a text: `2018-02-28`, `2018-02` |
        | ratio object | `{"numerator", "denominator", "value", "grade"}` |

        Of a ratio, numerator and denominator are whole numbers, the value a decimal fraction with at most 10 decimals,
        and the grade `memuaskan`, `minimum`, `penundaan` or, when the value is `null`, `tidak dapat dihitung`; `null`
        where the programme has no grade.

        """;

    public static string Write(IReadOnlyList<Printed> reports)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("| Report | Of | Own option |\n|---|---|---|\n");
        foreach (var kind in reports.Select(report => report.Kind))
            page.Append($"| [{kind.Name}](#{kind.Name}) | {(kind.ForRegion ? "a fund or a region" : "a fund")} "
                + $"| {Option(kind)} |\n");
        foreach (var report in reports) Append(page, report);
        return page.ToString();
    }

    static string Option(ReportKind kind) =>
        kind.Option.Length == 0 ? "" : $"`{kind.Option}`{(kind.NeedsOption ? ", needed" : "")}";

    static void Append(StringBuilder page, Printed report)
    {
        page.Append($"\n## {report.Kind.Name}\n{report.Kind.About}\n\n");
        Fields(page, report.Kind.Name == "indicators" ? "Field" : "Field of a row", report.Kind.Row);
        if (report.Kind.Total == report.Kind.Row) page.Append("The total has the same fields.\n\n");
        else if (report.Kind.Total.Count > 0) Fields(page, "Field of the total", report.Kind.Total);
        page.Append($"```console\n$ {report.Typed} --format json\n{Json(report.Json)}\n");
        page.Append($"$ {report.Typed} --format csv | head -n 1\n{report.Csv.Split('\n')[0]}\n");
        var lines = Shown(report.Text).TrimEnd('\n').Split('\n');
        // Up to the rule under the columns: a part has a line of its own above them.
        var rule = Array.FindIndex(lines, line => line.Length > 0 && line.All(letter => letter == '-'));
        page.Append($"$ {report.Typed} | head -n {rule + 2}\n{string.Join('\n', lines[..(rule + 2)])}\n```\n");
    }

    static void Fields(StringBuilder page, string title, IReadOnlyList<ReportField> fields)
    {
        page.Append($"| {title} | Type | Meaning |\n|---|---|---|\n");
        foreach (var field in fields)
            page.Append($"| {Name(field)} | {Type(field.Kind)}{(field.OrNull ? " or null" : "")} | {field.About} |\n");
        page.Append('\n');
    }

    static string Name(ReportField field) =>
        field == ReportKinds.Scope ? "`fund` or `region`" : $"`{field.Name}`";

    static string Type(FieldKind kind) => kind switch
    {
        FieldKind.Rupiah => "whole rupiah",
        FieldKind.Integer => "integer",
        FieldKind.Date => "ISO date",
        FieldKind.Month => "month",
        FieldKind.Ratio => "ratio object",
        _ => "text",
    };

    /// <summary>Salts are drawn anew for every village, so the letters of its seals differ from run to run.</summary>
    static string Shown(string text) => SealLetters().Replace(text, "K7QF-2M9D-XE4T-PA6R-");

    /// <summary>The same JSON with a line for the head and each row; rows beyond the second are left out.</summary>
    static string Json(string printed)
    {
        using var json = JsonDocument.Parse(printed);
        var root = json.RootElement;
        if (root.ValueKind == JsonValueKind.Array) return Rows(root, 1);
        if (!root.TryGetProperty("rows", out var rows)) return Wrapped(root, 1);
        var head = root.EnumerateObject().Where(part => part.Value.ValueKind is not JsonValueKind.Array
            and not JsonValueKind.Object).Select(part => $"\"{part.Name}\": {Plain(part.Value)}");
        return $"{{{string.Join(", ", head)},\n \"rows\": {Rows(rows, 10)},\n"
            + $" \"total\": {Wrapped(root.GetProperty("total"), 11)}}}";
    }

    static string Rows(JsonElement rows, int indent) => "["
        + string.Join($",\n{Space(indent)}", rows.EnumerateArray().Take(RowsShown).Select(row =>
            Wrapped(row, indent + 1)))
        + "]";

    /// <summary>An object whose members go on in a new line where the page ends.</summary>
    static string Wrapped(JsonElement row, int indent)
    {
        var text = new StringBuilder("{");
        var line = indent;
        foreach (var member in row.EnumerateObject())
        {
            var cell = $"\"{member.Name}\": {Plain(member.Value)}";
            if (text.Length > 1)
            {
                var isFull = line + cell.Length + 3 > Width;
                text.Append(isFull ? $",\n{Space(indent)}" : ", ");
                line = isFull ? indent : line;
            }
            text.Append(cell);
            line += cell.Length + 2;
        }
        return text.Append('}').ToString();
    }

    static string Space(int columns) => new(' ', columns);

    static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? "{" + string.Join(", ", value.EnumerateObject().Select(part => $"\"{part.Name}\": {Plain(part.Value)}")) + "}"
        : value.ValueKind == JsonValueKind.String ? JsonSerializer.Serialize(value.GetString(), Relaxed)
        : value.GetRawText();

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-(?=[0-9])")]
    private static partial Regex SealLetters();
}
