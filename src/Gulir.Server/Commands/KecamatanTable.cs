using Gulir.Institution;
using Gulir.Risk;
using Gulir.Server.Example;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Risk;
using Spectre.Console;

namespace Gulir.Server.Commands;

/// <summary>The kecamatan as one table: each fund at the example's end, with its ratios and their grades.</summary>
static class KecamatanTable
{
    static readonly string[] Heads =
        ["Desa", "KSM", "Peminjam", "Sisa pinjaman", "Aset", "LAR", "PAR", "CCr", "ROI", "RR"];

    public static void Print(Host host)
    {
        var rows = host.Database.Read(session => session.FundsIn(Villages.Kecamatan)
            .Select(fund => (fund.Place.Village,
                Parts: new BookReader(session, fund.Id).IndicatorParts(Villages.Last.Last, long.MaxValue)))
            .ToList());
        var settings = Settings.Defaults(Villages.Last.Last);
        var day = Writing.Long(Villages.Last.Last);
        var table = new Table().Border(TableBorder.Minimal)
            .Title($"Kecamatan Jiwan, {day} (orang dan transaksi disimulasikan)");
        foreach (var head in Heads)
        {
            var side = head == "Desa" ? Justify.Left : Justify.Right;
            table.AddColumn(new TableColumn(head) { Alignment = side, NoWrap = true });
        }
        foreach (var (village, parts) in rows) Add(table, village, Indicators.Of([parts], settings));
        Add(table, "Jumlah", Indicators.Of([.. rows.Select(row => row.Parts)], settings));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected) console.Profile.Width = 190;
        console.Write(table);
    }

    static void Add(Table table, string name, Indicators row) => table.AddRow(
        [
            name, $"{row.ActiveGroups}", Writing.Thousands(row.ActiveBorrowers),
            $"{row.Outstanding}", $"{row.TotalAssets}",
            Tell(row.Lar), Tell(row.Par), Tell(row.Ccr), Tell(row.Roi), Tell(row.Rr),
        ]);

    /// <summary>Per cent with two decimals, and the grade in the colour of its worth.</summary>
    static string Tell(Ratio ratio)
    {
        if (!ratio.HasValue) return "-";
        var hundredths = (long)ratio.Scaled(4);
        var text = $"{(hundredths < 0 ? "-" : "")}{Math.Abs(hundredths) / 100},{Math.Abs(hundredths) % 100:00}%";
        return ratio.Grade switch
        {
            Grade.Satisfactory => $"{text} [green]memuaskan[/]",
            Grade.Minimum => $"{text} [yellow]minimum[/]",
            _ => $"{text} [red]penundaan[/]",
        };
    }
}
