using System.Diagnostics;
using Gulir.Basics;
using Gulir.Storage.Book;
using Gulir.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Gulir.Bench;

/// <summary>
/// Repayments kept durably on SQLite by 64 clients in one process, beside the same rows written by hand: in batches of
/// the same size, and with one commit each.
/// </summary>
public static class SqliteRepayments
{
    const int Clients = 64;
    const int EachClient = 80;
    const int WarmUp = 80;
    const int SingleCommits = 1_000;

    public static IEnumerable<Measurement> Measure()
    {
        using var places = new Places();
        var (ours, batch, rows) = Ours(
            places.Folder("ours"), places.Folder("hand"), places.Folder("single"));
        var byHand = ByHand(places.Folder("hand"), rows, batch);
        var singly = ByHand(places.Folder("single"), [.. rows.Take(SingleCommits)], 1);
        yield return new($"repayments on SQLite, {Clients} clients ({batch} acts a commit)", ours, "a second", byHand,
            "at least 0.5");
        yield return new(
            $"the same, beside one commit each (by hand, batches reach {byHand / singly:0.0} times on this disk)", ours,
            "a second", singly, "at least 8");
    }

    static (double PerSecond, int Batch, List<List<(string, object[])>> Rows) Ours(
        string folder, params string[] copies)
    {
        using var database = (SqliteDatabase)SqliteDatabase.Open(folder, BenchVillage.Parts(), create: true).Value;
        BenchVillage.Make(database, 0, Clients);
        Pay(database, WarmUp);
        var (fund, _) = database.Read(session => session.Books())[0];
        var before = database.Read(session => session.BookEnd(fund)).Number;
        foreach (var place in copies) Copy(folder, place);
        var commits = database.Commits;
        var clock = Stopwatch.StartNew();
        Pay(database, EachClient);
        var seconds = clock.Elapsed.TotalSeconds;
        var batch = (int)Math.Round(Clients * EachClient / (double)(database.Commits - commits));
        return (
            Clients * EachClient / seconds, batch, database.Read(session => WrittenRows.After(session, fund, before)));
    }

    static void Copy(string from, string to)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(from, SqliteDatabase.FileName)};Pooling=False");
        connection.Open();
        Run(connection, $"vacuum into '{Path.Combine(to, SqliteDatabase.FileName)}'");
    }

    static void Pay(SqliteDatabase database, int each) =>
        Task.WaitAll(Enumerable.Range(1, Clients).Select(loan => Task.Run(async () =>
    {
        for (var i = 0; i < each; i++)
            Must.Hold(!(await database.DoAsync(BenchVillage.Repay(0, loan))).IsRefused, "Every repayment is kept.");
    })).ToArray());

    static double ByHand(string folder, List<List<(string Sql, object[] Values)>> rows, int batch)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(folder, SqliteDatabase.FileName)};Pooling=False");
        connection.Open();
        Run(connection, "pragma journal_mode = wal");
        Run(connection, "pragma synchronous = full; pragma cache_size = -16000");
        var commands = new Dictionary<string, SqliteCommand>();
        var clock = Stopwatch.StartNew();
        for (var from = 0; from < rows.Count; from += batch)
        {
            Run(connection, "begin immediate");
            foreach (var row in rows.Skip(from).Take(batch).SelectMany(fact => fact))
                Write(connection, commands, row.Sql, row.Values);
            Run(connection, "commit");
        }
        return rows.Count / clock.Elapsed.TotalSeconds;
    }

    static void Write(
        SqliteConnection connection, Dictionary<string, SqliteCommand> commands, string sql, object[] values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] is Guid id ? id.ToByteArray(bigEndian: true) : values[i];
        command.ExecuteNonQuery();
    }

    static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>Temporary folders that go away with the measurement.</summary>
public sealed class Places : IDisposable
{
    readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("gulir-bench");

    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(_root.FullName, name)).FullName;

    public void Dispose() => _root.Delete(recursive: true);
}
