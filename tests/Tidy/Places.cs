using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Tidy;

/// <summary>Where things stand: a namespace is its folder, a room has its page, a script can be read by bash.</summary>
public static partial class Places
{
    const int LinesOfReadme = 12;

    /// <summary>A file without a type (usings, the statements of a program) needs no namespace.</summary>
    public static IEnumerable<string> WrongNamespaces(IEnumerable<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.IsCSharp))
        {
            var code = CodeText.Of(file.Text);
            string[] found = [.. Namespace().Matches(code).Select(match => match.Groups["name"].Value)];
            var expected = file.Folder[(file.Folder.IndexOf('/') + 1)..].Replace('/', '.');
            if (found.Length == 0 && !Type().IsMatch(code)) continue;
            if (found is not [var only] || only != expected)
                yield return $"{file.Path}: namespace {string.Join(", ", found)}, its folder says {expected}";
        }
    }

    /// <summary>A room is a folder of a project under src that holds code, at any depth below it.</summary>
    public static IEnumerable<string> WrongReadmes(IReadOnlyList<SourceFile> files)
    {
        var rooms = files.Where(file => file.IsCode && file.IsIn("src"))
            .Select(file => file.Path.Split('/'))
            .Where(parts => parts.Length > 3)
            .Select(parts => string.Join('/', parts[..3]))
            .Distinct();
        foreach (var room in rooms)
        {
            if (files.FirstOrDefault(file => file.Path == room + "/README.md") is not { } readme)
                yield return $"{room}: no README.md";
            else if (readme.Lines.Length > LinesOfReadme)
                yield return $"{readme.Path}: {readme.Lines.Length} lines, at most {LinesOfReadme}";
        }
    }

    /// <summary>A project outside the solution would be neither built nor tested by <c>check</c>.</summary>
    public static IEnumerable<string> Forgotten(IReadOnlyList<SourceFile> files) =>
        from file in files
        where file.Path.EndsWith(".csproj", StringComparison.Ordinal)
        where !files.Any(other => other.Path == "Gulir.slnx" && other.Text.Contains($"\"{file.Path}\""))
        select $"{file.Path}: not in Gulir.slnx";

    /// <summary>What bash says about a script without running it; empty when it reads well.</summary>
    public static string BashSays(string script)
    {
        var start = new ProcessStartInfo("bash", ["-n"]) { RedirectStandardInput = true, RedirectStandardError = true };
        using var bash = Process.Start(start)!;
        bash.StandardInput.Write(script);
        bash.StandardInput.Close();
        var told = bash.StandardError.ReadToEnd();
        bash.WaitForExit();
        return bash.ExitCode == 0 ? told : $"exit {bash.ExitCode}: {told}";
    }

    [GeneratedRegex(@"(?m)^\s*namespace\s+(?<name>[\w.]+)")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(class|struct|interface|enum|record)\s+\w+")]
    private static partial Regex Type();
}
