using System.Diagnostics;
using System.Text.RegularExpressions;
using Gulir.Basics;
using Gulir.Server.Example;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Risk;

namespace Gulir.Bench;

/// <summary>
/// What a reader of the example waits for: how many bytes a first visit and the next page take on the wire, and how
/// soon the first byte comes at 50 requests a second over many different pages, beside one fixed page.
/// </summary>
public static partial class WebVisits
{
    const int PerSecond = 50;
    const int Seconds = 60;
    const int WarmUpSeconds = 5;
    const int FixedBytes = 20_000;
    const double Percentile = 0.95;

    public static IEnumerable<Measurement> Measure()
    {
        Programs.Run(Programs.Gulir, "--version");
        var pages = Pages();
        var port = Programs.FreePort();
        double ours, first, next;
        using (WebPages.Serve(Programs.Gulir, port, "serve", "--data", Jiwan.Folder, "--port", $"{port}"))
        {
            var front = $"/wilayah/{Villages.Kecamatan}";
            first = FirstVisit(port, front) / 1024.0;
            next = pages.Take(200).Max(page => Weight(port, page, out _)) / 1024.0;
            ours = FirstByte(port, pages);
        }
        double plain;
        using (WebPages.Serve(
            "dotnet", port, typeof(WebVisits).Assembly.Location, WebPages.FixedPage, $"{port}", $"{FixedBytes}"))
            plain = FirstByte(port, ["/"]);
        yield return new("first visit, all files, compressed", first, "KB", null, "less than 90 KB");
        yield return new("heaviest next page of 200, compressed", next, "KB", null, "less than 15 KB");
        yield return new(
            $"first byte, 95 of 100, {PerSecond} a second for {Seconds} s over {pages.Count} pages", ours, "ms", plain,
            "less than 20 ms");
    }

    /// <summary>Pages of every kind, in an order that is the same in each run.</summary>
    static List<string> Pages()
    {
        using var database = Jiwan.Open();
        var pages = database.Read(session => session.FundsIn(Villages.Kecamatan).SelectMany(fund =>
        {
            var at = $"/dana/{fund.Code}";
            var loans = new BookReader(session, fund.Id).Portfolio(Villages.Last.Last).Loans;
            return loans.Select(loan => $"{at}/pinjaman/{loan.Paid.Number}")
                .Concat(Enumerable.Range(1, 20).Select(group => $"{at}/ksm/{group}"))
                .Concat(Enumerable.Range(1, 11).Select(month => $"{at}/kas?bulan=2019-{month:00}"))
                .Concat([at, $"{at}/ksm", $"{at}/pinjaman", $"{at}/loket", $"{at}/neraca-saldo", $"{at}/buku",
                    $"{at}/tagihan", $"{at}/tutup-buku", $"{at}/bukti/baru", $"{at}/hitung", $"{at}/pengajuan"]);
        }).ToArray());
        new Random(7).Shuffle(pages);
        return [.. pages];
    }

    /// <summary>A page and every file that it and its style name.</summary>
    static long FirstVisit(int port, string page)
    {
        var bytes = Weight(port, page, out var html);
        foreach (var asset in Assets().Matches(html).Select(found => found.Value).Distinct())
        {
            bytes += Weight(port, asset, out var text);
            if (!asset.EndsWith(".css", StringComparison.Ordinal)) continue;
            var folder = asset[..(asset.LastIndexOf('/') + 1)];
            foreach (Match file in Urls().Matches(text))
                bytes += Weight(port, file.Groups[1].Value.StartsWith('/') ? file.Groups[1].Value
                    : folder + file.Groups[1].Value, out _);
        }
        return bytes;
    }

    /// <summary>Bytes of a body as they cross the wire, and what they say.</summary>
    static long Weight(int port, string address, out string text)
    {
        using var wire = new HttpClient(new SocketsHttpHandler());
        wire.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var answer = wire.GetAsync($"http://127.0.0.1:{port}{address}").GetAwaiter().GetResult();
        Must.Hold(answer.IsSuccessStatusCode, $"{address} is answered.");
        var bytes = answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        var isCompressed = answer.Content.Headers.ContentEncoding.Contains("br");
        using var plain = isCompressed
            ? new StreamReader(new System.IO.Compression.BrotliStream(
                new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress))
            : new StreamReader(new MemoryStream(bytes));
        text = plain.ReadToEnd();
        return bytes.Length;
    }

    /// <summary>
    /// Requests leave at their times whether or not earlier ones were answered, and each waits from its time on.
    /// </summary>
    static double FirstByte(int port, IReadOnlyList<string> pages)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        Run(client, pages, WarmUpSeconds);
        var waited = Run(client, pages, Seconds);
        Array.Sort(waited);
        return waited[(int)(waited.Length * Percentile)];
    }

    static double[] Run(HttpClient client, IReadOnlyList<string> pages, int seconds)
    {
        var clock = Stopwatch.StartNew();
        var asked = new Task<double>[seconds * PerSecond];
        for (var i = 0; i < asked.Length; i++)
        {
            var due = i * 1000.0 / PerSecond;
            while (clock.Elapsed.TotalMilliseconds < due) Thread.Sleep(1);
            var page = pages[i % pages.Count];
            asked[i] = Task.Run(() => Ask(client, page, clock, due));
        }
        return Task.WhenAll(asked).GetAwaiter().GetResult();
    }

    static async Task<double> Ask(HttpClient client, string page, Stopwatch clock, double due)
    {
        using var answer = await client.GetAsync(page, HttpCompletionOption.ResponseHeadersRead);
        Must.Hold(answer.IsSuccessStatusCode, $"{page} is answered.");
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[1]);
        var waited = clock.Elapsed.TotalMilliseconds - due;
        await body.CopyToAsync(Stream.Null);
        return waited;
    }

    [GeneratedRegex("/aset/[^\"' )]+")]
    private static partial Regex Assets();

    [GeneratedRegex("url\\([\"']?([^\"')]+)")]
    private static partial Regex Urls();
}
