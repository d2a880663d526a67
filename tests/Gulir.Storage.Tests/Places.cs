using System.Security.Cryptography;
using Gulir.Simulation.Lives;
using Gulir.Storage.Postgres;
using Gulir.Storage.Sqlite;
using Npgsql;

namespace Gulir.Storage.Tests;

/// <summary>
/// A fresh database of either kind. PostgreSQL is the server that <c>check</c> has started; each place is a database
/// of its own there.
/// </summary>
public sealed class Place : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gulir-test");
    long _now = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    Place(string kind)
    {
        Kind = kind;
        Parts = new HostParts(() => Interlocked.Increment(ref _now), new KeyRing(HostKey, Random));
        if (kind == "postgres") Connection = FreshPostgres.New();
        Database = Open().Value;
    }

    public static readonly byte[] HostKey = SHA256.HashData("host"u8);

    /// <summary>Both kinds; PostgreSQL only where a server was named.</summary>
    public static TheoryData<string> Kinds
    {
        get
        {
            var kinds = new TheoryData<string> { "sqlite" };
            if (FreshPostgres.IsThere) kinds.Add("postgres");
            return kinds;
        }
    }

    public string Kind { get; }
    public HostParts Parts { get; }
    public Database Database { get; private set; }
    public string Folder => _folder.FullName;
    public string File => Path.Combine(Folder, SqliteDatabase.FileName);
    public string Connection { get; } = "";

    public static Place New(string kind) => new(kind);

    public static Place Sqlite() => new("sqlite");

    public void SetClock(DateTimeOffset time) => _now = time.ToUnixTimeMilliseconds();

    public Outcome<Database> Open(KeyRing? keys = null)
    {
        var parts = keys is null ? Parts : Parts with { Keys = keys };
        return Kind == "sqlite"
            ? SqliteDatabase.Open(Folder, parts, create: true)
            : PostgresDatabase.Open(Connection, parts);
    }

    /// <summary>Closes and opens again, as after a restart.</summary>
    public void Restart()
    {
        Database.Dispose();
        Database = Open().Value;
    }

    /// <summary>Runs SQL behind the program's back, as the owner of the data would.</summary>
    public void Tamper(string sql)
    {
        if (Kind == "sqlite")
        {
            using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
            return;
        }
        using var source = NpgsqlDataSource.Create(Connection);
        using var owner = source.CreateCommand(sql);
        owner.ExecuteNonQuery();
    }

    /// <summary>Takes away what guards the facts, which only an owner can.</summary>
    public void Unguard() => Tamper(Kind == "sqlite"
        ? "drop trigger fact_no_update; drop trigger fact_no_delete;"
        : "alter table fact disable trigger all");

    static byte[] Random() => RandomNumberGenerator.GetBytes(KeyRing.KeyBytes);

    public void Dispose()
    {
        Database.Dispose();
        _folder.Delete(recursive: true);
    }
}
