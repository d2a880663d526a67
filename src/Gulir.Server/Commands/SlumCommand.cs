using System.CommandLine;
using Gulir.Activities;
using Gulir.Institution;
using Gulir.Reporting;
using Gulir.Server.Activities;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;

namespace Gulir.Server.Commands;

/// <summary>Scores a sheet of RT by the rule alone: no fund is read, nothing is kept.</summary>
public static class SlumCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("FILE.csv")
        {
            Description = "first line: " + string.Join(",", SlumFile.Columns)
                + "; areas (area, 1b, 4a) in m², or in hectares in a column area_ha, 1b_ha, 4a_ha",
        };
        var format = CommandFrame.Format("text", "json", "csv");
        var score = new Command("score", "scores each RT of a sheet: 16 criteria, total, class") { file, format };
        score.SetAction(parsed =>
        {
            var printed = Print(parsed.GetValue(file)!, parsed.GetValue(format), parsed.Language());
            if (printed.Refusal is { } refusal)
                return CommandFrame.Refuse(refusal, parsed, parsed.GetValue(format) == "json");
            Console.Out.Write(printed.Value);
            return CommandFrame.Done;
        });
        return new Command("slum", "slum scores of RT") { score };
    }

    static Outcome<string> Print(FileInfo file, string? format, Language language)
    {
        if (!file.Exists || file.Length > SlumFile.LongestBytes) return FrameRefusals.FileUnreadable(file.Name);
        var (rows, bad) = SlumFile.Read(File.ReadAllBytes(file.FullName), null);
        if (bad.Count > 0) return ExchangeRefusals.ImportRefused(bad);
        var report = Report([.. rows.Select(row => row.Survey)]);
        return format switch
        {
            "json" => ReportWriter.Write(writer =>
            {
                writer.WriteStartArray();
                foreach (var (survey, score) in Scored([.. rows.Select(row => row.Survey)]))
                    Json(writer, survey, score);
                writer.WriteEndArray();
            }) + "\n",
            "csv" => ReportWriter.Csv(report),
            _ => ReportWriter.Table(report, language),
        };
    }

    static IEnumerable<(SlumSurvey Survey, SlumScore Score)> Scored(SlumSurvey[] surveys)
    {
        var settings = Settings.Defaults(DateOnly.MaxValue);
        return surveys.Select(survey => (survey, SlumScoring.Of(survey.Bases, survey.Volumes, settings)));
    }

    static void Json(System.Text.Json.Utf8JsonWriter writer, SlumSurvey survey, SlumScore score)
    {
        writer.WriteStartObject();
        writer.WriteNumber("rw", survey.Rw);
        writer.WriteNumber("rt", survey.Rt);
        writer.WriteStartArray("criteria");
        foreach (var row in score.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("criterion", row.Criterion.Code);
            writer.WriteNumber("volume", row.Volume);
            writer.WriteNumber("base", row.Base);
            writer.WritePropertyName("percent");
            if (row.PercentHundredths is { } percent) writer.WriteRawValue(Decimal(percent));
            else writer.WriteNullValue();
            writer.WriteNumber("score", row.Score);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("total", score.Total);
        writer.WriteString("class", SlumLists.WordOf(score.Class).Code);
        writer.WriteEndObject();
    }

    static Report Report(SlumSurvey[] surveys) => new(
        new ReportHead("slum-score", "Nilai Kekumuhan", "Slum score", ("", "", ""), default, null),
        [
            new("rw", "RW", "RW", ColumnKind.Number), new("rt", "RT", "RT", ColumnKind.Number),
            .. SlumCriteria.All.Select(criterion =>
                new Column(criterion.Code, criterion.Code, criterion.Code, ColumnKind.Number)),
            new("total", "Nilai", "Total", ColumnKind.Number), new("class", "Tingkat", "Class"),
        ],
        [
            .. Scored(surveys).Select(row => (object?[])
            [
                row.Survey.Rw, row.Survey.Rt, .. row.Score.Rows.Select(one => (object?)one.Score), row.Score.Total,
                SlumLists.WordOf(row.Score.Class),
            ]),
        ],
        []);

    /// <summary>Hundredths as a decimal: 7756 is <c>77.56</c>.</summary>
    static string Decimal(long hundredths) => $"{hundredths / 100}.{hundredths % 100:00}";
}
