using System.Text.Json;
using Gulir.Bench;

Func<IEnumerable<Measurement>>[] all = [Schedules.Measure, SqliteRepayments.Measure, PostgresRepayments.Measure];
var rows = all.SelectMany(measure => measure()).ToArray();

if (args is ["--format", "json"])
{
    Console.WriteLine(JsonSerializer.Serialize(rows, JsonSerializerOptions.Web));
    return;
}
Console.WriteLine("what | ours | yardstick | ratio | aim");
foreach (var row in rows)
{
    var yardstick = row.Yardstick is { } known ? $"{known:0.##} {row.Unit}" : "-";
    var ratio = row.Ratio?.ToString("0.##") ?? "-";
    Console.WriteLine($"{row.What} | {row.Ours:0.##} {row.Unit} | {yardstick} | {ratio} | {row.Aim}");
}
