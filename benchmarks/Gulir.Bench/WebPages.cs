using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Gulir.Basics;
using Gulir.Server.Example;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Risk;

namespace Gulir.Bench;

/// <summary>
/// The card of a running loan over 16 connections of wrk, beside an endpoint that returns a fixed page of the same
/// size; and how soon the program answers after its start.
/// </summary>
public static class WebPages
{
    const int Starts = 10;

    /// <summary>The word by which the fixed endpoint is started in a process of its own.</summary>
    public const string FixedPage = "fixed-page";

    public static IEnumerable<Measurement> Measure()
    {
        Programs.Run(Programs.Gulir, "--version");
        var card = CardAddress();
        var port = Programs.FreePort();
        int bytes;
        double ours;
        using (Serve(Programs.Gulir, port, "serve", "--data", Jiwan.Folder, "--port", $"{port}"))
        {
            bytes = Get($"http://127.0.0.1:{port}{card}").Length;
            ours = Wrk($"http://127.0.0.1:{port}{card}");
        }
        double plain;
        using (Serve("dotnet", port, typeof(WebPages).Assembly.Location, FixedPage, $"{port}", $"{bytes}"))
            plain = Wrk($"http://127.0.0.1:{port}/");
        yield return new(
            $"loan card page of {bytes / 1024} KB, 16 connections (wrk)", ours, "a second", plain, "at least 0.25");

        var version = Enumerable.Range(0, Starts).Min(_ => Programs.Run(Programs.Gulir, "--version").Seconds);
        yield return new("gulir --version, best of 10", version * 1000, "ms", null, "at most 100 ms");
        var first = Enumerable.Range(0, Starts).Min(_ => FirstPage(card));
        yield return new("serve to first page (a loan card), best of 10", first * 1000, "ms", null, "at most 1000 ms");
    }

    /// <summary>An endpoint that returns the same bytes to everybody; runs until it is killed.</summary>
    public static void ServeFixedPage(int port, int bytes)
    {
        var page = new byte[bytes];
        Array.Fill(page, (byte)'x');
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        app.Run();
    }

    static string CardAddress()
    {
        using var database = Jiwan.Open();
        return database.Read(session =>
        {
            var fund = session.FundsIn(Villages.Kecamatan).Single(fund => fund.Place.Village == "Kwangsen");
            var loans = new BookReader(session, fund.Id).Portfolio(Villages.Last.Last).Loans;
            return $"/dana/{fund.Code}/pinjaman/{loans[loans.Count / 2].Paid.Number}";
        });
    }

    static double FirstPage(string address)
    {
        var port = Programs.FreePort();
        var clock = Stopwatch.StartNew();
        using (Serve(Programs.Gulir, port, "serve", "--data", Jiwan.Folder, "--port", $"{port}"))
        {
            Get($"http://127.0.0.1:{port}{address}");
            return clock.Elapsed.TotalSeconds;
        }
    }

    internal static Server Serve(string program, int port, params string[] arguments)
    {
        var server = new Server(Programs.Begin(program, arguments));
        for (var tries = 0; tries < 1_000; tries++, Thread.Sleep(5))
            if (IsOpen(port)) return server;
        throw new InvalidOperationException($"{program} does not listen on {port}.");
    }

    static bool IsOpen(int port)
    {
        try
        {
            using var client = new System.Net.Sockets.TcpClient();
            client.Connect(System.Net.IPAddress.Loopback, port);
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }

    static byte[] Get(string address)
    {
        using var client = new HttpClient();
        return client.GetByteArrayAsync(address).GetAwaiter().GetResult();
    }

    /// <summary>Requests a second, after a warm-up of the same kind.</summary>
    static double Wrk(string address)
    {
        Programs.Run("wrk", "-t2", "-c16", "-d3s", address);
        var (said, _) = Programs.Run("wrk", "-t2", "-c16", "-d5s", address);
        Must.Hold(!said.Contains("Non-2xx", StringComparison.Ordinal), "Every page is answered.");
        var line = said.Split('\n').Single(line => line.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return double.Parse(line.Split(':')[1], CultureInfo.InvariantCulture);
    }

    internal sealed class Server(Process process) : IDisposable
    {
        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }
}
