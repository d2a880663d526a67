using System.Diagnostics;
using Gulir.Server.Example;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Reporting;

namespace Gulir.Bench;

/// <summary>
/// The whole yearly report of one village with ten years of books as one HTML file, beside the three statements alone
/// that hledger writes as HTML from the exported book.
/// </summary>
public static class YearPacks
{
    const int Runs = 20;
    const int HledgerRuns = 3;

    static readonly string[] Statements = ["balancesheet", "incomestatement", "cashflow"];

    public static IEnumerable<Measurement> Measure()
    {
        using var database = Jiwan.Open();
        var fund = database.Read(session => session.FundsIn(Villages.Kecamatan))
            .Single(fund => fund.Place.Village == "Kwangsen");
        string Pack() => database.Read(session =>
            PackPages.File(session, fund, Villages.Last.Last, Language.Id));

        var clock = Stopwatch.StartNew();
        Pack();
        var first = clock.Elapsed.TotalMilliseconds;
        for (var run = 0; run < Runs; run++) Pack();
        clock.Restart();
        for (var run = 0; run < Runs; run++) Pack();
        var ours = Runs / clock.Elapsed.TotalSeconds;

        using var places = new Places();
        var file = Path.Combine(places.Folder("book"), "kwangsen.journal");
        using (var text = new StreamWriter(file))
            database.Read(session =>
            {
                var reader = new BookReader(session, fund.Id);
                PlainText.Hledger(text, reader.Chart(), Roots.Indonesian, reader.AllLines());
                return true;
            });
        var hledger = 1 / Statements.Sum(name => Enumerable.Range(0, HledgerRuns)
            .Min(_ => Programs.Run("hledger", "-f", file, name, "-o", Path.ChangeExtension(file, "html")).Seconds));
        yield return new(
            $"yearly report of one village, warm ({1000 / ours:0} ms; the first {first:0} ms; hledger's three "
            + $"statements with its start {1000 / hledger:0} ms)",
            ours, "a second", hledger, "at least 1 a second, the first too");
    }
}
