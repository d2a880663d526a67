using Gulir.Storage;
using Gulir.Storage.Postgres;
using Npgsql;

namespace Gulir.Simulation.Lives;

/// <summary>
/// New databases on the PostgreSQL server that <c>check</c> has started. The schema is built once, in a database that
/// the others are copies of.
/// </summary>
public static class FreshPostgres
{
    const string ServerVariable = "GULIR_TEST_POSTGRES";

    static readonly string? Server = Environment.GetEnvironmentVariable(ServerVariable);

    static readonly Lazy<string> Model = new(() =>
    {
        var name = Make("");
        var parts = new HostParts(() => 0, new KeyRing(new byte[KeyRing.KeyBytes], () => new byte[KeyRing.KeyBytes]));
        // Nobody may be left in a database that is copied.
        var alone = new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false };
        PostgresDatabase.Open(alone.ToString(), parts).Value.Dispose();
        return name;
    });

    static int s_made;

    public static bool IsThere => Server is not null;

    /// <summary>Where a new database with every table is.</summary>
    public static string New() => new NpgsqlConnectionStringBuilder(Server
        ?? throw new InvalidOperationException($"{ServerVariable} is not set; ./check sets it."))
    {
        Database = Make($" template {Model.Value}"),
        MaxPoolSize = 80,
    }.ToString();

    static string Make(string like)
    {
        var name = $"gulir_{Environment.ProcessId}_{Interlocked.Increment(ref s_made)}";
        using var source = NpgsqlDataSource.Create(Server!);
        using var command = source.CreateCommand($"create database {name}{like}");
        command.ExecuteNonQuery();
        return name;
    }
}
