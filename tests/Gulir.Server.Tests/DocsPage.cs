namespace Gulir.Server.Tests;

/// <summary>A page under docs/ that the program writes: compared as it is, written anew by GULIR_ACCEPT=1.</summary>
public static class DocsPage
{
    public static void Holds(string name, string page)
    {
        var file = Path.Combine(Root(), "docs", name);
        if (Environment.GetEnvironmentVariable("GULIR_ACCEPT") == "1") File.WriteAllText(file, page);
        Assert.Equal(page, File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "");
    }

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gulir.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Gulir.slnx above the test's folder.");
    }
}
