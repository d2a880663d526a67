using System.Diagnostics;
using Gulir.Basics;
using Gulir.Storage.Book;
using Gulir.Storage.Postgres;
using Npgsql;

namespace Gulir.Bench;

/// <summary>
/// Repayments on PostgreSQL by 64 clients in 64 funds, one commit an act, beside the same rows through Npgsql alone:
/// one batch and one commit each, on as many connections.
/// </summary>
public static class PostgresRepayments
{
    const string ServerVariable = "GULIR_TEST_POSTGRES";
    const int Clients = 64;
    const int WarmUp = 60;
    const int EachClient = 100;

    public static IEnumerable<Measurement> Measure()
    {
        if (Environment.GetEnvironmentVariable(ServerVariable) is not { } server) yield break;
        var (ours, hand) = (NewDatabase(server, "bench_ours"), NewDatabase(server, "bench_hand"));
        using var database = (PostgresDatabase)PostgresDatabase.Open(ours, BenchVillage.Parts()).Value;
        for (var fund = 0; fund < Clients; fund++) BenchVillage.Make(database, fund, 1);
        Pay(database, WarmUp);
        var books = database.Read(session => session.Books());
        var ends = books.ConvertAll(book => database.Read(session => session.BookEnd(book.Fund)).Number);
        using var target = (PostgresDatabase)PostgresDatabase.Open(hand, BenchVillage.Parts()).Value;
        Copy(database, target);

        var perSecond = Clients * EachClient / Pay(database, EachClient);
        var rows = books
            .Select((book, i) => database.Read(session => WrittenRows.After(session, book.Fund, ends[i]))).ToArray();
        var byHand = Clients * EachClient / ByHand(hand, rows);
        yield return new(
            $"repayments on PostgreSQL, {Clients} clients and funds, one commit an act", perSecond, "a second", byHand,
            "at least 0.6");
    }

    static string NewDatabase(string server, string name)
    {
        using var source = NpgsqlDataSource.Create(server);
        using var drop = source.CreateCommand($"drop database if exists {name} with (force)");
        drop.ExecuteNonQuery();
        using var make = source.CreateCommand($"create database {name}");
        make.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = Clients + 4 }.ToString();
    }

    /// <summary>The same books in a second database, so that the yardstick writes into tables as large.</summary>
    static void Copy(PostgresDatabase from, PostgresDatabase to)
    {
        using var places = new Places();
        var file = Path.Combine(places.Folder("copy"), "books");
        Must.Hold(!Copying.Backup(from, file).IsRefused && !Copying.Restore(file, to).IsRefused, "Books are copied.");
    }

    static double Pay(PostgresDatabase database, int each)
    {
        var clock = Stopwatch.StartNew();
        InThreads(fund =>
        {
            for (var i = 0; i < each; i++)
                Must.Hold(!database.Do(BenchVillage.Repay(fund, 1)).IsRefused, "Every repayment is kept.");
        });
        return clock.Elapsed.TotalSeconds;
    }

    static double ByHand(string connection, List<List<(string Sql, object[] Values)>>[] rows)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 };
        using var source = NpgsqlDataSource.Create(builder);
        var connections = rows.Select(_ => source.OpenConnection()).ToArray();
        var clock = Stopwatch.StartNew();
        InThreads(fund =>
        {
            foreach (var fact in rows[fund]) Write(connections[fund], fact);
        });
        var seconds = clock.Elapsed.TotalSeconds;
        foreach (var open in connections) open.Dispose();
        return seconds;
    }

    static void Write(NpgsqlConnection connection, List<(string Sql, object[] Values)> rows)
    {
        using var transaction = connection.BeginTransaction();
        using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var (sql, values) in rows)
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
            batch.BatchCommands.Add(command);
        }
        batch.ExecuteNonQuery();
        transaction.Commit();
    }

    static void InThreads(Action<int> work)
    {
        var threads = Enumerable.Range(0, Clients).Select(fund => new Thread(() => work(fund))).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
    }
}
