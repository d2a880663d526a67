using System.Diagnostics;

namespace Gulir.Server.Tests.Commands;

/// <summary>What a run of the built program said.</summary>
public sealed record Said(int Exit, string Out, string Error);

/// <summary>The program as it is shipped, beside these tests, run as a process of its own.</summary>
public static class BuiltProgram
{
    static readonly string Binary = Path.Combine(AppContext.BaseDirectory, "gulir-server.dll");

    public static Said Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Binary, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Said(process.ExitCode, told.TrimEnd(), error.Result.TrimEnd());
    }
}
