using System.Diagnostics;
using System.Net.Sockets;

namespace Gulir.Bench;

/// <summary>Other programs that are measured or that measure: they are started, and must end well.</summary>
static class Programs
{
    static readonly string Root = FindRoot();

    public static string Gulir => Path.Combine(Root, "gulir");

    /// <summary>What a program says, and how long it took from its start to its end.</summary>
    public static (string Said, double Seconds) Run(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Begin(program, arguments);
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? (said, seconds)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <summary>Starts a program that goes on until it is disposed of.</summary>
    public static Process Begin(string program, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine($"bench: {program} is not installed; install it, or name other parts by --only");
            Environment.Exit(1);
            throw;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Gulir.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
