using Xunit;

namespace Tidy;

/// <summary>One text file of the repository: its path from the root, with forward slashes, and its text.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
    public string[] Lines => Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);
    public bool IsCode => IsCSharp || Path.EndsWith(".razor", StringComparison.Ordinal);
    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}

/// <summary>The repository as text. Found from the test's own folder, read once.</summary>
public static class Repository
{
    static readonly string[] NotOurs =
        ["bin", "obj", ".git", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot();

    static readonly Lazy<SourceFile[]> All = new(() => [.. Read(Root, "")]);

    /// <summary>Every text file that may be committed.</summary>
    public static IReadOnlyList<SourceFile> Files => All.Value;

    /// <summary>The C# files and pages under src, tests and benchmarks.</summary>
    public static IReadOnlyList<SourceFile> Code { get; } =
        [.. Files.Where(file => file.IsCode && (file.IsIn("src") || file.IsIn("tests") || file.IsIn("benchmarks")))];

    public static IReadOnlyList<SourceFile> Scripts { get; } =
        [.. Files.Where(file => file.Folder is "" or ".ci" or "docs/pictures" or "src/Gulir.Server/Areas/vendor"
            && file.Text.StartsWith("#!", StringComparison.Ordinal))];

    /// <summary>A rule holds when it names nothing; else every place is told, one a line.</summary>
    public static void Holds(IEnumerable<string> broken)
    {
        string[] places = [.. broken];
        Assert.True(places.Length == 0, string.Join('\n', places));
    }

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gulir.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Gulir.slnx above the test's folder.");
    }

    static IEnumerable<SourceFile> Read(string folder, string prefix)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name == ".git") continue;
            var text = File.ReadAllText(path);
            if (!text.Contains('\0')) yield return new SourceFile(prefix + name, text);
        }
        foreach (var path in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (NotOurs.Contains(name) || (prefix.Length == 0 && name is "data" or "out")) continue;
            foreach (var file in Read(path, prefix + name + "/")) yield return file;
        }
    }
}
