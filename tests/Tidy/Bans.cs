using System.Text.RegularExpressions;

namespace Tidy;

/// <summary>Words that our code does without, each with the reason a reader is told.</summary>
public static partial class Bans
{
    sealed record Ban(Regex Words, string Why, string[] Folders, bool InComments = false, Regex? Unless = null);

    static readonly string[] Everywhere = ["src", "tests", "benchmarks"];
    static readonly string[] Core = ["src/Gulir"];

    static readonly Ban[] All =
    [
        new(Clock(), "only the host reads the clock, through TimeProvider", Everywhere),
        new(TimeSource(), "today is an argument", ["src/Gulir", "src/Gulir.Storage"]),
        new(Fraction(), "money is whole; a ratio carries the comment '// ratio: why'", Core, Unless: Ratio()),
        new(Outside(), "the core does no input or output", Core),
        new(Unfinished(), "finish it or leave it out", Everywhere, InComments: true),
        new(NotWritten(), "leave the room, not a stub", Everywhere),
        new(Skipped(), "a test runs or is removed", Everywhere),
    ];

    public static IEnumerable<string> Broken(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsCode && !file.IsIn("tests/Tidy")
        from ban in All
        where ban.Folders.Any(file.IsIn)
        from told in Broken(file, ban)
        select told;

    public static IEnumerable<string> PackagesOfTheCore(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsIn("src/Gulir") && file.Path.EndsWith("proj", StringComparison.Ordinal)
        where Reference().IsMatch(file.Text)
        select $"{file.Path}: the core has no packages and refers to no project";

    public static IEnumerable<string> PathsOfAMachine(IEnumerable<SourceFile> files) =>
        from file in files
        where !file.IsIn("tests/Tidy")
        from line in file.Lines.Select((text, index) => (Number: index + 1, Text: text))
        where MachinePath().IsMatch(line.Text)
        select $"{file.Path}:{line.Number}: a path of one machine";

    static IEnumerable<string> Broken(SourceFile file, Ban ban)
    {
        var written = file.Lines;
        var lines = ban.InComments || !file.IsCSharp ? written : CodeText.Of(file.Text).Split('\n');
        return from number in Enumerable.Range(0, written.Length)
               let found = ban.Words.Match(lines[number])
               where found.Success && ban.Unless?.IsMatch(written[number]) != true
               select $"{file.Path}:{number + 1}: {found.Value.Trim()}: {ban.Why}";
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bTimeProvider\b")]
    private static partial Regex TimeSource();

    [GeneratedRegex(@"\b(double|float|decimal)\b|\b(Double|Decimal|MathF)\.|\b\d[\d_]*\.\d|\b\d[\d_]*[dfmDFM]\b")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"//\s*ratio:\s*\w")]
    private static partial Regex Ratio();

    [GeneratedRegex(@"\bSystem\.(IO\.(File|Directory)\w*|Net|Data)\b"
        + @"|(?<![\w.])(File|Directory|Console|Environment)\.[A-Z]"
        + @"|\b(FileStream|FileInfo|DirectoryInfo|HttpClient)\b")]
    private static partial Regex Outside();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\bNotImplementedException\b")]
    private static partial Regex NotWritten();

    [GeneratedRegex(@"\bSkip\s*=(?![=>])")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"<(PackageReference|ProjectReference|Reference|FrameworkReference)\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<![\w.])/(work|root)/|/tmp/bash")]
    private static partial Regex MachinePath();
}
