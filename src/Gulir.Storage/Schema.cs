using System.Reflection;
using DbUp;
using DbUp.Builder;
using DbUp.Engine;

namespace Gulir.Storage;

/// <summary>Numbered steps of the schema, forward only. A database with a step this program lacks is refused.</summary>
static class Schema
{
    static readonly Assembly Here = typeof(Schema).Assembly;

    public static string[] Steps(string kind) =>
    [
        .. Here.GetManifestResourceNames().Where(name => name.EndsWith($".{kind}.sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Runs the steps that are missing; <paramref name="done"/> are those the database has had.</summary>
    public static Outcome<bool> Upgrade(UpgradeEngineBuilder builder, string kind, IReadOnlyCollection<string> done)
    {
        var steps = Steps(kind);
        foreach (var step in done)
            if (!steps.Contains(step)) return StorageRefusals.DatabaseNewer(step);
        if (done.Count == steps.Length) return true;
        var result = builder
            .WithScripts(steps.Select(step => new SqlScript(step, Read(step))))
            .WithVariablesDisabled().WithTransaction().LogToNowhere().Build().PerformUpgrade();
        return result.Successful
            ? true
            : throw new InvalidOperationException($"The schema step failed: {result.Error.Message}", result.Error);
    }

    static string Read(string step)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(step)!);
        return reader.ReadToEnd();
    }
}
