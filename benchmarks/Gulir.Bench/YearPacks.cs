using System.Diagnostics;
using Gulir.Basics;
using Gulir.Server.Example;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Storage;

namespace Gulir.Bench;

/// <summary>
/// The whole yearly report of one village with ten years of books as one HTML file, beside the three statements alone
/// that hledger writes as HTML from the exported book.
/// </summary>
public static class YearPacks
{
    const int Runs = 20;
    const int HledgerRuns = 3;
    const int Starts = 5;

    static readonly string[] Statements = ["balancesheet", "incomestatement", "cashflow"];

    public static IEnumerable<Measurement> Measure()
    {
        using var database = Jiwan.Open();
        var fund = Jiwan.Kwangsen(database);
        string Pack() => database.Read(session =>
            PackPages.File(session, fund, Villages.Last.Last, Language.Id));

        for (var run = 0; run < Runs; run++) Pack();
        var clock = Stopwatch.StartNew();
        for (var run = 0; run < Runs; run++) Pack();
        var ours = Runs / clock.Elapsed.TotalSeconds;

        using var places = new Places();
        var file = Jiwan.Journal(database, fund, places.Folder("book"));
        var hledger = 1 / Statements.Sum(name => Enumerable.Range(0, HledgerRuns)
            .Min(_ => Programs.Run("hledger", "-f", file, name, "-o", Path.ChangeExtension(file, "html")).Seconds));
        yield return new(
            $"yearly report of one village, warm ({1000 / ours:0} ms; hledger's three statements with its start "
            + $"{1000 / hledger:0} ms)",
            ours, "a second", hledger, "at least 10");

        Programs.Run(Programs.Gulir, "--version");
        string[] command =
        [
            "report", PackPages.ReportName, "--fund", fund.Code.Text, "--as-of", Villages.Last.Last.Iso(), "--data",
            Jiwan.Folder,
        ];
        var start = Enumerable.Range(0, Starts).Min(_ => Programs.Run(Programs.Gulir, command).Seconds);
        yield return new(
            "the same by gulir report rwt with its start, best of 5", start * 1000, "ms", null, "at most 1000 ms");
    }
}
