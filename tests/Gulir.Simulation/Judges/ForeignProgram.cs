using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Gulir.Simulation.Judges;

/// <summary>What a run of a program said.</summary>
public sealed record Spoken(string Program, int Exit, string Out, string Error)
{
    /// <summary>Empty when the program ended well and without a word.</summary>
    public string Complaint => $"{Out}{Error}".Trim() is { Length: > 0 } said ? said : Exit == 0 ? "" : $"exit {Exit}";

    /// <summary>What it answered; one that complains instead has not answered.</summary>
    public string Answer
    {
        get
        {
            Assert.True(Exit == 0 && Error.Length == 0, $"{Program} ended with exit code {Exit}: {Error}");
            return Out;
        }
    }
}

/// <summary>Programs that are not ours, found on the path. One that is missing fails the test.</summary>
public static class ForeignProgram
{
    public static Spoken Run(string program, string package, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        using var process = Started(start, package);
        var error = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Spoken(program, process.ExitCode, told, error.Result);
    }

    static Process Started(ProcessStartInfo start, string package)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{start.FileName} is not installed. Install it with: apt-get install {package}");
            throw;
        }
    }
}
