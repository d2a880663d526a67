using System.Text.Json;
using System.Text.RegularExpressions;
using Gulir.Reporting;
using Gulir.Server.Commands;
using Gulir.Server.Reporting;

namespace Gulir.Server.Tests.Reporting;

/// <summary>What is printed is what the catalogue promises; docs/reports.md is written from both.</summary>
public sealed class ReportPageTests : IDisposable
{
    readonly ReportVillage _village = new();

    [Fact]
    public void Every_report_of_the_command_is_in_the_catalogue() => Assert.Equal(
        FundReports.All.Keys.Concat(["indicators", "consolidation"]), ReportKinds.All.Select(kind => kind.Name));

    [Fact]
    public void A_printed_report_has_the_form_and_the_fields_that_the_catalogue_gives()
    {
        foreach (var report in _village.Reports())
        {
            using var json = JsonDocument.Parse(report.Json);
            var (root, kind) = (json.RootElement, report.Kind);
            if (kind.Name == "indicators")
            {
                Fits(kind, kind.Row, root);
                continue;
            }
            var rows = root;
            if (kind.Name != "trial-balance")
            {
                var scope = kind.Name == "consolidation" ? "region" : "fund";
                Assert.Equal(
                    ["report", scope, "date", "knownAt", "rows", "total"],
                    root.EnumerateObject().Select(part => part.Name));
                Assert.Equal(kind.Name, root.GetProperty("report").GetString());
                Assert.Matches(@"\A\d{4}-\d{2}-\d{2}\z", root.GetProperty("date").GetString());
                Assert.Equal(
                    scope == "fund" ? JsonValueKind.Number : JsonValueKind.Null,
                    root.GetProperty("knownAt").ValueKind);
                Fits(kind, kind.Total, root.GetProperty("total"));
                rows = root.GetProperty("rows");
            }
            Assert.True(rows.GetArrayLength() > 0, $"{kind.Name}: the example has no row.");
            foreach (var row in rows.EnumerateArray()) Fits(kind, kind.Row, row);
        }
    }

    [Fact]
    public void A_column_of_money_is_told_as_rupiah_and_a_number_as_an_integer()
    {
        foreach (var kind in ReportKinds.All.Where(kind => FundReports.All.ContainsKey(kind.Name)))
        {
            var ask = ReportVillage.Ask(kind, new DateOnly(2018, 3, 20));
            var report = _village.Village.Database.Read(session => ReportCommand.Make(session, ask)).Value;
            foreach (var column in report.Columns)
                Assert.Equal(
                    (kind.Name, column.Code, KindOf(column)),
                    (kind.Name, column.Code, Field(kind.Row, column.Code)!.Kind));
        }
    }

    [Fact]
    public void The_page_tells_what_the_program_prints() =>
        DocsPage.Holds("reports.md", ReportPage.Write(_village.Reports()));

    static FieldKind KindOf(Column column) => column.Kind switch
    {
        ColumnKind.Money => FieldKind.Rupiah,
        ColumnKind.Number => FieldKind.Integer,
        ColumnKind.Date => FieldKind.Date,
        ColumnKind.Ratio => FieldKind.Ratio,
        _ => FieldKind.Text,
    };

    /// <summary>The object has the promised fields in their order, each of its type, and no other.</summary>
    static void Fits(ReportKind kind, IReadOnlyList<ReportField> fields, JsonElement printed)
    {
        var told = printed.EnumerateObject().Select(member => (member.Name, Field: Field(fields, member.Name)))
            .ToArray();
        Assert.All(told, member => Assert.True(member.Field is not null, $"{kind.Name}: {member.Name} is not told."));
        Assert.Equal(fields, told.Select(member => member.Field!).Distinct());
        foreach (var member in printed.EnumerateObject())
            Assert.True(Fits(Field(fields, member.Name)!, member.Value), $"{kind.Name}: {member}");
    }

    static ReportField? Field(IReadOnlyList<ReportField> fields, string name) =>
        fields.FirstOrDefault(field => field.Name == name)
        ?? fields.FirstOrDefault(field => field.Name.Contains('{', StringComparison.Ordinal)
            && Regex.IsMatch(name, $@"\A{Regex.Replace(field.Name, @"\{[^}]*\}", @"\w+")}\z"));

    static bool Fits(ReportField field, JsonElement value) => value.ValueKind == JsonValueKind.Null
        ? field.OrNull
        : field.Kind switch
        {
            FieldKind.Rupiah or FieldKind.Integer =>
                value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            FieldKind.Date => Regex.IsMatch(value.GetString()!, @"\A\d{4}-\d{2}-\d{2}\z"),
            FieldKind.Month => Regex.IsMatch(value.GetString()!, @"\A\d{4}-\d{2}\z"),
            FieldKind.Ratio => IsRatio(value),
            _ => value.ValueKind == JsonValueKind.String,
        };

    static bool IsRatio(JsonElement ratio)
    {
        Assert.Equal(
            ["numerator", "denominator", "value", "grade"], ratio.EnumerateObject().Select(part => part.Name));
        var hasValue = ratio.GetProperty("value").ValueKind == JsonValueKind.Number;
        var grade = ratio.GetProperty("grade").GetString();
        return ratio.GetProperty("numerator").TryGetInt64(out _) && ratio.GetProperty("denominator").TryGetInt64(out _)
            && (hasValue ? grade is null or "memuaskan" or "minimum" or "penundaan" : grade is "tidak dapat dihitung");
    }

    public void Dispose() => _village.Dispose();
}
