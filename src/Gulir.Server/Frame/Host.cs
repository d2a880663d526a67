using System.Security.Cryptography;
using System.Text.Json;
using Gulir.Storage;
using Gulir.Storage.Postgres;
using Gulir.Storage.Sqlite;

namespace Gulir.Server.Frame;

/// <summary>The mark of example data and the day it lives on.</summary>
public sealed record Example(DateOnly Today)
{
    public const string FileName = "example.json";

    /// <summary>The example's mark in a folder; null when the folder holds none.</summary>
    public static Example? In(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return null;
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return new Example(DateOnly.ParseExact(json.RootElement.GetProperty("today").GetString()!, "yyyy-MM-dd"));
    }

    public void Mark(string folder) =>
        File.WriteAllText(
            Path.Combine(folder, FileName), $$"""{"example": "Kecamatan Jiwan", "today": "{{Today.Iso()}}"}""" + "\n");
}

/// <summary>Where data lives and what only a host knows: the clock, the keys, and the example's own today.</summary>
public sealed class Host : IDisposable
{
    const string KeyFile = "host.key";
    const string KeyVariable = "GULIR_HOST_KEY";

    Host(Database database, string folder, Example? example) =>
        (Database, Folder, Example) = (database, folder, example);

    public Database Database { get; }
    public string Folder { get; }
    public Example? Example { get; }

    /// <summary>The today that acts, pages and reports use when the caller names none; null: the fund's own.</summary>
    public DateOnly? Today => Example?.Today;

    /// <summary>The day of a fund, or of the host in western Indonesia time when there is none.</summary>
    public DateOnly TodayIn(int hoursFromUtc = 7) =>
        Example?.Today ?? DateOnly.FromDateTime(
            TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(hoursFromUtc)).DateTime);

    /// <summary>Where a village keeps its own book when no folder is named.</summary>
    public static string OwnFolder => Path.Combine("data", "gulir");

    /// <summary>
    /// The folder when none is named: the village's own, else the example's, else where a village would begin.
    /// </summary>
    public static string DefaultFolder()
    {
        string[] folders = [OwnFolder, Path.Combine("data", "demo")];
        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, SqliteDatabase.FileName)))
            ?? folders[0];
    }

    /// <summary>
    /// Opens the data, making it only when <paramref name="create"/> allows. Beside a server's database the folder
    /// holds the host's key alone; it is never the example's, whose key everyone knows.
    /// </summary>
    public static Outcome<Host> Open(string? folder, string? database, bool create)
    {
        var place = folder ?? (database is null ? DefaultFolder() : OwnFolder);
        var exists = database is not null || File.Exists(Path.Combine(place, SqliteDatabase.FileName));
        if (!exists && !create) return StorageRefusals.DatabaseMissing(place);
        var parts = new HostParts(Now, Keys(place));
        var opened = database is null
            ? SqliteDatabase.Open(place, parts, create)
            : PostgresDatabase.Open(database, parts);
        return opened.Then<Host>(db => new Host(db, place, database is null ? Example.In(place) : null));
    }

    public static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>
    /// The host's key from the environment, or a file that only this user reads, made at the first start.
    /// </summary>
    static KeyRing Keys(string folder)
    {
        if (Environment.GetEnvironmentVariable(KeyVariable) is { Length: KeyRing.KeyBytes * 2 } hex)
            return new KeyRing(Convert.FromHexString(hex), Random);
        var file = Path.Combine(folder, KeyFile);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var stream = new FileStream(file, options);
            stream.Write(Convert.ToHexStringLower(Random()).Select(letter => (byte)letter).ToArray());
        }
        return new KeyRing(Convert.FromHexString(File.ReadAllText(file).Trim()), Random);
    }

    static byte[] Random() => RandomNumberGenerator.GetBytes(KeyRing.KeyBytes);

    public void Dispose() => Database.Dispose();
}
