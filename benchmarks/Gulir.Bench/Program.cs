using System.Text.Json;
using Gulir.Bench;

(string Name, Func<IEnumerable<Measurement>> Measure)[] all =
[
    ("schedules", Schedules.Measure), ("sqlite", SqliteRepayments.Measure), ("postgres", PostgresRepayments.Measure),
];
var json = args.SkipWhile(arg => arg != "--format").Skip(1).FirstOrDefault() == "json";
var only = args.SkipWhile(arg => arg != "--only").Skip(1).FirstOrDefault() ?? "";
var rows = all.Where(part => part.Name.Contains(only, StringComparison.Ordinal)).SelectMany(part => part.Measure());

if (json)
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
