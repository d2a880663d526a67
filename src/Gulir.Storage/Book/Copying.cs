using Gulir.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Gulir.Storage.Book;

/// <summary>
/// Writes projections anew, and carries whole books from one database to another. A backup is a database of its own,
/// so it is proven by the same verify as the place it came from.
/// </summary>
public static class Copying
{
    /// <summary>All projections of one fund from its facts, within the open transaction.</summary>
    public static void Rebuild(Session session, ISheetStore store, FundId fund)
    {
        foreach (var sheet in FactCatalogue.Sheets) session.Execute(SheetSql.Of(sheet).Delete, fund.Value);
        var page = new Page(store);
        var end = session.BookEnd(fund);
        const int step = 500;
        for (long from = 1; from <= end.Number; from += step)
        {
            foreach (var link in session.Facts(fund, from, from + step - 1))
            {
                store.Begin(session, fund);
                page.Turn(link.Number);
                link.Fact().Apply(page);
            }
            store.Flush(session);
        }
    }

    /// <summary>The funds of a database with the book row each stands under.</summary>
    public static List<(FundId Fund, RegionCode Code)> Books(this Session session) =>
        session.Query("select fund_id, code from book order by code",
            row => (new FundId(row.Guid(0)), RegionCode.Parse(row.Text(1))!.Value));

    /// <summary>Writes all books into one new file and proves that file.</summary>
    public static Outcome<IReadOnlyList<Verified>> Backup(Database source, string file)
    {
        if (File.Exists(file)) return StorageRefusals.BackupExists(file);
        return Aside("gulir-backup", folder =>
        {
            var opened = SqliteDatabase.Open(folder, source.Host, create: true);
            if (opened.Refusal is { } refusal) return refusal;
            IReadOnlyList<Verified> proofs;
            using (var target = opened.Value)
            {
                Copy(source, target);
                proofs = VerifyAll(target);
            }
            if (proofs.FirstOrDefault(proof => !proof.IsWhole) is { } damaged)
                return StorageRefusals.BackupDamaged($"{damaged.Code}: {damaged.Damages[0].Where}");
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } parent) Directory.CreateDirectory(parent);
            Put(Path.Combine(folder, SqliteDatabase.FileName), file);
            return proofs.ToArray();
        });
    }

    /// <summary>A file of that name is whole or is not there.</summary>
    static void Put(string made, string file)
    {
        var part = file + ".part";
        try
        {
            File.Copy(made, part, overwrite: true);
            File.Move(part, file);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Work in a temporary folder of its own; what the file system does to it is told by name.</summary>
    static Outcome<IReadOnlyList<Verified>> Aside(string name, Func<string, Outcome<IReadOnlyList<Verified>>> work)
    {
        var folder = Directory.CreateTempSubdirectory(name).FullName;
        try
        {
            return work(folder);
        }
        catch (SqliteException error) when (SqliteDatabase.Named(error) is { } refusal)
        {
            return refusal;
        }
        catch (IOException error) when (IsFull(error))
        {
            return StorageRefusals.DiskFull();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>No space left: as Unix and as Windows number it.</summary>
    static bool IsFull(IOException error) => error.HResult is 28 or unchecked((int)0x80070070);

    /// <summary>Brings all books of a backup file into a database that holds none yet, and proves both.</summary>
    public static Outcome<IReadOnlyList<Verified>> Restore(string file, Database target)
    {
        if (!File.Exists(file)) return StorageRefusals.DatabaseMissing(file);
        if (target.Read(session => session.Books()).Count > 0) return StorageRefusals.RestoreNotEmpty(target.Where);
        return Aside("gulir-restore", folder =>
        {
            File.Copy(file, Path.Combine(folder, SqliteDatabase.FileName));
            var opened = SqliteDatabase.Open(folder, target.Host, create: false);
            if (opened.Refusal is { } refusal) return refusal;
            using var source = opened.Value;
            if (VerifyAll(source).FirstOrDefault(proof => !proof.IsWhole) is { } damaged)
                return StorageRefusals.BackupDamaged($"{damaged.Code}: {damaged.Damages[0].Where}");
            Copy(source, target);
            return VerifyAll(target).ToArray();
        });
    }

    public static IReadOnlyList<Verified> VerifyAll(Database database)
    {
        var books = database.Read(session => session.Books());
        var proofs = new Verified[books.Count];
        Parallel.For(0, books.Count, i =>
            proofs[i] = database.Read(session => Verifying.Verify(session, books[i].Fund, books[i].Code)));
        return proofs;
    }

    static void Copy(Database source, Database target) => source.Read(from =>
    {
        target.Rewrite((to, store) =>
        {
            foreach (var (fund, code) in from.Books())
            {
                to.InsertBook(fund, code, from.DataKey(fund));
                from.Each("select kind, salt, body from record where fund_id = $1",
                    row => store.Record(to, fund, new SideRecord(row.Text(0), row.Bytes(1), row.Bytes(2))), fund.Value);
                from.EachFact(fund, link => store.Append(to, link));
                store.Flush(to);
                Rebuild(to, store, fund);
            }
        });
        return true;
    });
}
