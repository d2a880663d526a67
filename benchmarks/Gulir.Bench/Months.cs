using System.Diagnostics;
using Gulir.Basics;
using Gulir.Close;
using Gulir.Institution;
using Gulir.Risk;
using Gulir.Server.Close;
using Gulir.Server.Example;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;

namespace Gulir.Bench;

/// <summary>
/// The open month of the example's 14 villages is closed by the act that bookkeepers take, with all its checks; and
/// both kinds of indicators are asked for at past months, as a close kept them and reckoned anew.
/// </summary>
public static class Months
{
    const double Percentile = 0.95;

    public static IEnumerable<Measurement> Measure()
    {
        using (var database = Jiwan.Open())
        {
            var (count, kept, anew) = database.Read(session =>
            {
                var ends = session.FundsIn(Villages.Kecamatan).SelectMany(fund => Ends(fund.Since)
                    .Select(day => (Reader: new BookReader(session, fund.Id), Day: day))).ToArray();
                // A day before the end was kept by no close: all is reckoned from loans and ledger.
                return (ends.Length, Slowest(ends.Length, i => Figures(ends[i].Reader, ends[i].Day)),
                    Slowest(ends.Length, i => Figures(ends[i].Reader, ends[i].Day.AddDays(-1))));
            });
            yield return new($"both kinds of indicators at {count} closed month ends, 95 of 100", kept, "ms", null,
                "less than 10 ms");
            yield return new($"the same reckoned anew on the {count} days before", anew, "ms", null, "no aim");
        }
        yield return Closes();
    }

    static Measurement Closes()
    {
        using var places = new Places();
        var folder = places.Folder("closing");
        foreach (var file in Directory.GetFiles(Jiwan.Folder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        using var database = Host.Open(folder, null, create: false).Value.Database;
        var month = Villages.Last;
        var acts = database.Read(session => session.FundsIn(Villages.Kecamatan).Select(fund =>
        {
            var officer = new BookReader(session, fund.Id).Officers().Select(row => row.Officer)
                .First(one => one.Role == Role.Bookkeeper && one.InOffice(month.Last));
            return CloseActs.MonthClose.Of(new MonthClose(month), new ActFrame(
                fund.Code, officer.Number, RequestIds.Parse($"close {fund.Code}"), month.Last));
        }).ToArray());
        var clock = Stopwatch.StartNew();
        foreach (var act in acts) Must.Hold(database.Do(act).Refusal is null, "The month is closed.");
        return new(
            $"a month closed in {acts.Length} villages with all checks, reserve and figures, one after another",
            clock.Elapsed.TotalMilliseconds, "ms", null, "less than 1000 ms");
    }

    static IEnumerable<DateOnly> Ends(DateOnly since)
    {
        for (var month = YearMonth.Of(since); month < Villages.Last; month = month.Next)
            yield return month.Last;
    }

    static void Figures(BookReader reader, DateOnly day)
    {
        var parts = reader.IndicatorParts(day, long.MaxValue);
        _ = Indicators.Of([parts], reader.Settings(day));
        _ = Performance.Of(parts, reader.PerformanceParts(day, long.MaxValue));
    }

    /// <summary>The time that 95 of 100 stay below, in milliseconds; each is asked once before, to be warm.</summary>
    static double Slowest(int count, Action<int> ask)
    {
        var times = new double[count];
        for (var round = 0; round < 2; round++)
            for (var i = 0; i < count; i++)
            {
                var clock = Stopwatch.StartNew();
                ask(i);
                times[i] = clock.Elapsed.TotalMilliseconds;
            }
        Array.Sort(times);
        return times[(int)(count * Percentile)];
    }
}
