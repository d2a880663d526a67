using System.Diagnostics;
using Gulir.Basics;
using Gulir.Server.Example;
using Gulir.Server.Reporting;
using Gulir.Storage;

namespace Gulir.Bench;

/// <summary>
/// The position of one fund with ten years of books, written as JSON, beside <c>hledger bs</c> on the exported book
/// with its start: it reads the whole book each time.
/// </summary>
public static class BalanceSheet
{
    const int Runs = 2_000;
    const int HledgerRuns = 5;

    public static IEnumerable<Measurement> Measure()
    {
        using var database = Jiwan.Open();
        var fund = Jiwan.Kwangsen(database);
        var ask = new ReportAsk("position", fund.Code, false, Villages.Last.Last, null, English: false);
        string Position() => database.Read(session => FundView.Open(session, fund, ask)
            .Then(view => FundReports.All["position"](view)).Then<string>(report => ReportWriter.Json(report)).Value);

        for (var run = 0; run < Runs; run++) Position();
        var clock = Stopwatch.StartNew();
        for (var run = 0; run < Runs; run++) Position();
        var ours = Runs / clock.Elapsed.TotalSeconds;

        using var places = new Places();
        var file = Jiwan.Journal(database, fund, places.Folder("book"));
        var hledger = 1 / Enumerable.Range(0, HledgerRuns)
            .Min(_ => Programs.Run("hledger", "-f", file, "balancesheet").Seconds);
        yield return new(
            $"balance sheet of one fund with 10 years of books, warm ({1000 / ours:0.00} ms; hledger bs with its start "
            + $"{1000 / hledger:0} ms)",
            ours, "a second", hledger, "at least 100");
    }
}
