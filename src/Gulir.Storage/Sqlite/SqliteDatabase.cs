using DbUp;
using Microsoft.Data.Sqlite;

namespace Gulir.Storage.Sqlite;

/// <summary>
/// A village on one laptop: one file, one writer. Acts queue; a batch of them shares one commit (and one fsync), and
/// only then all answers go out.
/// </summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>The file inside a data folder.</summary>
    public const string FileName = "gulir.db";

    const int BusyError = 5;
    const int LockedError = 6;
    const int FullError = 13;
    const int NotADatabaseError = 26;

    readonly string _file;
    readonly SqliteWriter _writer;

    SqliteDatabase(string file, HostParts host) : base(host)
    {
        _file = file;
        _writer = new SqliteWriter(SqliteSession.Open(file, SqliteOpenMode.ReadWrite), host);
    }

    public override string Where => _file;

    /// <summary>Commits so far; acts divided by it is how many shared an fsync.</summary>
    public long Commits => _writer.Commits;

    protected override string BeginRead => "begin deferred";

    /// <summary>Opens the file in a data folder, makes it when asked to, and brings its schema up to date.</summary>
    public static Outcome<Database> Open(string folder, HostParts host, bool create)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file) && !create) return StorageRefusals.DatabaseMissing(file);
        Directory.CreateDirectory(folder);
        try
        {
            var upgraded = Upgrade(file);
            return upgraded.Refusal is { } refusal ? refusal : new SqliteDatabase(file, host);
        }
        catch (SqliteException error)
        {
            return Named(error)
                ?? (error.SqliteErrorCode == NotADatabaseError ? StorageRefusals.NotADatabase(file) : null)
                ?? throw new InvalidOperationException($"The database did not open: {error.Message}", error);
        }
    }

    static Outcome<bool> Upgrade(string file)
    {
        using var session = SqliteSession.Open(file, SqliteOpenMode.ReadWriteCreate);
        var journaled = session.Number("select count(*) from sqlite_master where name = 'SchemaVersions'") > 0;
        var done = journaled ? session.Query("select ScriptName from SchemaVersions", row => row.Text(0)) : [];
        var builder = DeployChanges.To.SqliteDatabase($"Data Source={file};Pooling=False");
        return Schema.Upgrade(builder, "sqlite", done);
    }

    protected override Session OpenReader()
    {
        var session = SqliteSession.Open(_file, SqliteOpenMode.ReadWrite);
        session.Execute("pragma query_only = on");
        return session;
    }

    public override Outcome<Kept> Do(Act act) => _writer.Enqueue(act).GetAwaiter().GetResult();

    public override Task<Outcome<Kept>> DoAsync(Act act) => _writer.Enqueue(act);

    public override Outcome<T> Alone<T>(Func<Func<Act, Outcome<Kept>>, Outcome<T>> work) => _writer.Alone(work);

    public override T Change<T>(Func<Session, T> work) => _writer.Change(work);

    public override void Rewrite(Action<Session, ISheetStore> work) =>
        Change(session => work(session, _writer.Sheets));

    protected override void Close() => _writer.Dispose();

    internal static bool IsBusy(SqliteException error) => error.SqliteErrorCode is BusyError or LockedError;

    /// <summary>What the file system does to us, by name; null for what is a bug.</summary>
    internal static Refusal? Named(SqliteException error) => error.SqliteErrorCode switch
    {
        BusyError or LockedError => StorageRefusals.BookBusy(),
        FullError => StorageRefusals.DiskFull(),
        _ => null,
    };
}
