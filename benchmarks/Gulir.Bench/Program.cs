using System.Text.Json;
using Gulir.Bench;

if (args is [WebPages.FixedPage, var port, var bytes])
{
    WebPages.ServeFixedPage(int.Parse(port), int.Parse(bytes));
    return;
}

(string Name, Func<IEnumerable<Measurement>> Measure)[] all =
[
    ("schedules", Schedules.Measure), ("sqlite", SqliteRepayments.Measure), ("postgres", PostgresRepayments.Measure),
    ("verify", Proofs.Measure), ("balance-sheet", BalanceSheet.Measure), ("web", WebPages.Measure),
    ("web-visits", WebVisits.Measure), ("months", Months.Measure), ("pack", YearPacks.Measure),
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
