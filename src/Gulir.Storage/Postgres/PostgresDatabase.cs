using System.Collections.Concurrent;
using DbUp;
using Npgsql;

namespace Gulir.Storage.Postgres;

/// <summary>
/// A kabupaten or the country on PostgreSQL. An act locks its fund's row, so one fund is serial and funds are parallel.
/// The program speaks as the role gulir_program, which owns nothing and may only read and insert facts.
/// </summary>
public sealed class PostgresDatabase : Database
{
    const string Role = "gulir_program";

    readonly NpgsqlDataSource _source;
    readonly ConcurrentBag<Writer> _writers = [];

    PostgresDatabase(NpgsqlDataSource source, string where, HostParts host) : base(host)
    {
        _source = source;
        Where = where;
    }

    public override string Where { get; }

    protected override string BeginRead => "begin isolation level repeatable read read only";

    /// <summary>
    /// Opens a database by its address or connection text and brings its schema up to date as the user who connects.
    /// </summary>
    public static Outcome<Database> Open(string connection, HostParts host)
    {
        try
        {
            var builder = PostgresAddress.Read(connection);
            (builder.MaxAutoPrepare, builder.AutoPrepareMinUsages) = (200, 2);
            var where = $"{builder.Host}:{builder.Port}/{builder.Database}";
            var upgraded = Upgrade(builder);
            if (upgraded.Refusal is { } refusal) return refusal;
            builder.Options = $"-c role={Role} {builder.Options}".Trim();
            return new PostgresDatabase(NpgsqlDataSource.Create(builder), where, host);
        }
        catch (ArgumentException error)
        {
            return StorageRefusals.DatabaseUnreachable(error.Message);
        }
        catch (NpgsqlException error) when (error is not PostgresException)
        {
            return StorageRefusals.DatabaseUnreachable(error.Message);
        }
        catch (PostgresException error) when (error.SqlState.StartsWith("28", StringComparison.Ordinal)
            || error.SqlState.StartsWith("3D", StringComparison.Ordinal))
        {
            return StorageRefusals.DatabaseUnreachable(error.MessageText);
        }
    }

    static Outcome<bool> Upgrade(NpgsqlConnectionStringBuilder builder)
    {
        using var owner = NpgsqlDataSource.Create(builder);
        using var connection = owner.OpenConnection();
        using var session = new PostgresSession(connection);
        var journaled = session.Number("select count(*) from pg_class where relname = 'schemaversions'") > 0;
        var done = journaled ? session.Query("select scriptname from schemaversions", row => row.Text(0)) : [];
        return Schema.Upgrade(DeployChanges.To.PostgresqlDatabase(builder.ToString()), "postgres", done);
    }

    sealed record Writer(PostgresSession Session, PostgresSheets Sheets, Keeper Keeper) : IDisposable
    {
        public void Dispose()
        {
            Sheets.Dispose();
            Session.Dispose();
        }
    }

    protected override Session OpenReader() => new PostgresSession(_source.OpenConnection());

    public override Outcome<Kept> Do(Act act)
    {
        try
        {
            return Alone(run => run(act));
        }
        catch (PostgresException error) when (act.Founds && error.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            // Somebody founded the same fund in the same moment; now it stands, and answers.
            return Alone(run => run(act));
        }
    }

    public override Task<Outcome<Kept>> DoAsync(Act act) => Task.Run(() => Do(act));

    /// <summary>What an act has gathered is sent before the next reads; what the last has, with the commit.</summary>
    public override Outcome<T> Alone<T>(Func<Func<Act, Outcome<Kept>>, Outcome<T>> work)
    {
        try
        {
            return With(writer =>
            {
                // The beginning travels with the first question, the end with the last rows.
                using var transaction = writer.Session.Connection.BeginTransaction();
                var outcome = work(act =>
                {
                    writer.Sheets.Flush(writer.Session);
                    return writer.Keeper.Run(writer.Session, act);
                });
                if (!outcome.IsRefused)
                {
                    writer.Sheets.Commit();
                }
                else
                {
                    writer.Sheets.Forget();
                    transaction.Rollback();
                }
                return outcome;
            });
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.DiskFull)
        {
            return StorageRefusals.DiskFull();
        }
    }

    public override T Change<T>(Func<Session, T> work) => With(writer =>
    {
        writer.Session.Execute("begin");
        var answer = work(writer.Session);
        writer.Session.Execute("commit");
        return answer;
    });

    public override void Rewrite(Action<Session, ISheetStore> work) => With(writer =>
    {
        writer.Session.Execute("begin");
        work(writer.Session, writer.Sheets);
        writer.Sheets.Commit();
        return true;
    });

    /// <summary>A writer that nobody else uses meanwhile; one whose work broke is not used again.</summary>
    T With<T>(Func<Writer, T> work)
    {
        var writer = _writers.TryTake(out var idle) ? idle : NewWriter();
        try
        {
            var answer = work(writer);
            _writers.Add(writer);
            return answer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    Writer NewWriter()
    {
        var connection = _source.OpenConnection();
        var sheets = new PostgresSheets(connection);
        return new Writer(new PostgresSession(connection), sheets, new Keeper(Host.Now, Host.Keys, sheets));
    }

    protected override void Close()
    {
        while (_writers.TryTake(out var writer)) writer.Dispose();
        _source.Dispose();
    }
}
