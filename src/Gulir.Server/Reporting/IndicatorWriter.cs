using System.Text.Json;
using Gulir.Reporting;
using Gulir.Risk;

namespace Gulir.Server.Reporting;

/// <summary>The two reports with a form of their own: indicators (one object) and consolidation (one a child).</summary>
public static class IndicatorWriter
{
    public static string IndicatorsJson(ReportAsk ask, Consolidated figures) => ReportWriter.Write(writer =>
        Object(writer, ask.IsRegion ? "region" : "fund", ask.Code.Text, ask, figures.Total));

    public static string ConsolidationJson(ReportHead head, ReportAsk ask, Consolidated figures) => ReportWriter.Write(writer =>
    {
        writer.WriteStartObject();
        ReportWriter.Head(writer, head);
        writer.WriteStartArray("rows");
        foreach (var child in figures.Children) Object(writer, child.Kind, child.Code.Text, ask, child.Figures, child.Name);
        writer.WriteEndArray();
        writer.WritePropertyName("total");
        Object(writer, ask.IsRegion ? "region" : "fund", ask.Code.Text, ask, figures.Total, figures.Name);
        writer.WriteEndObject();
    });

    /// <summary>The same figures as a table for text and csv.</summary>
    public static Report Table(ReportHead head, Consolidated figures, bool withChildren, bool english)
    {
        Column[] columns =
        [
            new("code", "Kode", "Code"), new("name", "Nama", "Name"), new("activeGroups", "KSM", "Groups", ColumnKind.Number),
            new("activeBorrowers", "Peminjam", "Borrowers", ColumnKind.Number),
            new("outstanding", "Sisa pokok", "Outstanding", ColumnKind.Money),
            new("totalAssets", "Aset", "Assets", ColumnKind.Money),
            new("capitalReceived", "Modal diterima", "Capital received", ColumnKind.Money),
            .. Names.SelectMany(name => new[]
            {
                new Column(name, name.ToUpperInvariant(), name.ToUpperInvariant(), ColumnKind.Ratio),
                new Column(name + "Grade", "", ""),
            }),
        ];
        object?[] Row(string code, string name, Indicators figure) =>
        [
            code, name, figure.ActiveGroups, figure.ActiveBorrowers, figure.Outstanding, figure.TotalAssets, figure.CapitalReceived,
            .. Ratios(figure).SelectMany(ratio => new object?[] { ratio, english ? ratio.Grade.En() : ratio.Grade.Id() }),
        ];
        var total = Row(head.Scope.Code, figures.Name, figures.Total);
        IReadOnlyList<object?[]> rows = withChildren
            ? [.. figures.Children.Select(child => Row(child.Code.Text, child.Name, child.Figures))]
            : [total];
        return new Report(head, columns, rows,
            withChildren ? [.. columns.Select((column, i) => (column.Code, total[i]))] : []);
    }

    static readonly string[] Names = ["lar", "par", "ccr", "roi", "rr"];

    static Ratio[] Ratios(Indicators figures) => [figures.Lar, figures.Par, figures.Ccr, figures.Roi, figures.Rr];

    static void Object(
        Utf8JsonWriter writer, string kind, string code, ReportAsk ask, Indicators figures, string? name = null)
    {
        writer.WriteStartObject();
        writer.WriteString(kind, code);
        if (name is not null) writer.WriteString("name", name);
        writer.WriteString("month", YearMonth.Of(ask.Day).ToString());
        writer.WriteNumber("activeGroups", figures.ActiveGroups);
        writer.WriteNumber("activeBorrowers", figures.ActiveBorrowers);
        writer.WriteNumber("outstanding", figures.Outstanding.Units);
        writer.WriteNumber("totalAssets", figures.TotalAssets.Units);
        writer.WriteNumber("capitalReceived", figures.CapitalReceived.Units);
        var ratios = Ratios(figures);
        for (var i = 0; i < ratios.Length; i++) ReportWriter.Ratio(writer, Names[i], ratios[i]);
        writer.WriteEndObject();
    }
}
