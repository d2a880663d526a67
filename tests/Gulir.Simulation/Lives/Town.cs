using System.Security.Cryptography;
using System.Text;
using Gulir.Server.Example;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Postgres;
using Gulir.Storage.Sqlite;
using Npgsql;

namespace Gulir.Simulation.Lives;

/// <summary>
/// Where the books of a life lie: a database in a folder of its own, or one on the server of the tests, with a clock
/// and salts that come from the seed.
/// </summary>
sealed class Town : IDisposable
{
    static int s_made;

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gulir-life-");
    readonly HostParts _host;
    readonly string? _connection;
    string _home;
    long _now;

    public Town(ulong seed, bool postgres)
    {
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"key of {seed}"));
        var salts = Chance.For(seed, "salts");
        _host = new HostParts(() => _now, new KeyRing(key, () => salts.Bytes(KeyRing.KeyBytes)));
        _home = _folder.FullName;
        _connection = postgres ? FreshPostgres.New() : null;
        Database = Open();
    }

    public Database Database { get; private set; }

    /// <summary>Morning of a day; every act takes a minute.</summary>
    public void Wake(DateOnly day) => _now = (day.DayNumber - new DateOnly(1970, 1, 1).DayNumber) * 86_400_000L;

    public Outcome<Kept> Do(Act act)
    {
        _now += 60_000;
        return Database.Do(act);
    }

    Database Open() => _connection is null
        ? SqliteDatabase.Open(_home, _host, create: true).Value
        : PostgresDatabase.Open(_connection, _host).Value;

    /// <summary>Closed in the evening, opened in the morning.</summary>
    public void Restart()
    {
        Database.Dispose();
        Database = Open();
    }

    /// <summary>
    /// The power fails: what lay on the disk in that moment, the log beside the file not folded in, is all there is.
    /// </summary>
    public void Crash()
    {
        if (_connection is not null)
        {
            Restart();
            return;
        }
        var next = Path.Combine(_folder.FullName, $"after {Interlocked.Increment(ref s_made)}");
        Directory.CreateDirectory(next);
        foreach (var name in new[] { SqliteDatabase.FileName, SqliteDatabase.FileName + "-wal" })
            if (File.Exists(Path.Combine(_home, name)))
                File.Copy(Path.Combine(_home, name), Path.Combine(next, name));
        Database.Dispose();
        _home = next;
        Database = Open();
    }

    /// <summary>Every projection of every fund as one fingerprint.</summary>
    public string Fingerprint() => Database.Read(session =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (fund, _) in session.Books())
            foreach (var sheet in FactCatalogue.Sheets)
            {
                var sql = SheetSql.Of(sheet);
                session.Each(sql.Select, row =>
                {
                    for (var i = 0; i < sql.Columns.Length; i++)
                        hash.AppendData(Encoding.UTF8.GetBytes(
                            sheet.Texts.Contains(sql.Columns[i]) ? row.Text(i) + "|" : row.Long(i) + "|"));
                }, fund.Value);
            }
        return Convert.ToHexString(hash.GetHashAndReset());
    });

    public void Rebuild() => Database.Rewrite((session, sheets) =>
    {
        foreach (var (fund, _) in session.Books()) Copying.Rebuild(session, sheets, fund);
    });

    public void Dispose()
    {
        Database.Dispose();
        _folder.Delete(recursive: true);
    }
}

/// <summary>The stored book of one fund, for the auditor's questions.</summary>
sealed class StoredBook(Town town, Guid fund) : Audit.Evidence
{
    public override List<object[]> Ask(string form, string sql, params object[] values) =>
        town.Database.Read(session => session.Query<object[]>(
            sql,
            row =>
            [
                .. form.Select<char, object>((letter, column) => letter switch
                {
                    'n' => row.Long(column),
                    't' => row.Text(column),
                    'b' => row.Bytes(column),
                    _ => row.Guid(column),
                }),
            ],
            [fund, .. values]));
}
