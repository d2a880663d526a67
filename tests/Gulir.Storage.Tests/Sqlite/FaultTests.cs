using System.Diagnostics;
using Gulir.Loans;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Sqlite;

namespace Gulir.Storage.Tests.Sqlite;

/// <summary>
/// The power cut, the full disk and the second process: no acknowledged fact is lost, none is kept twice.
/// </summary>
public sealed class FaultTests
{
    static readonly DateOnly February = new(2018, 2, 15);

    [Fact]
    public void A_second_process_that_holds_the_file_makes_the_book_busy_by_name()
    {
        using var place = Place.Sqlite();
        var village = new Village(place.Database).Found().Lend();
        using var second = SqliteDatabase.Open(place.Folder, place.Parts, create: false).Value;
        using var holds = new ManualResetEventSlim();
        using var let = new ManualResetEventSlim();
        var other = Task.Run(() => second.Alone<bool>(_ =>
        {
            holds.Set();
            let.Wait(TimeSpan.FromSeconds(30));
            return true;
        }));
        holds.Wait();

        var refused = village.Pay(February, 575_000, request: "busy");
        let.Set();
        other.Wait();
        var kept = village.Pay(February, 575_000, request: "busy");

        Assert.Equal("book_busy", refused.Refusal?.Code);
        Assert.Equal([15L], kept.Value.Facts);
    }

    [Fact]
    public void Two_processes_take_turns_on_one_file()
    {
        using var place = Place.Sqlite();
        var village = new Village(place.Database).Found().Lend();
        using var second = SqliteDatabase.Open(place.Folder, place.Parts, create: false).Value;
        Act Pay(int i) => LoanActs.Repay.Of(
            new LoanRepay(1, new Money(50_000)), village.Frame(February, Village.Cashier, $"turn {i}"));

        Parallel.For(0, 40, i => Assert.False((i % 2 == 0 ? place.Database : second).Do(Pay(i)).IsRefused));

        var proof = Assert.Single(Copying.VerifyAll(place.Database));
        Assert.True(proof.IsWhole);
        Assert.Equal(14 + 40, proof.Facts);
    }

    [Fact]
    public void A_full_disk_refuses_by_name_keeps_what_was_kept_and_works_again_with_room()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            Assert.NotEqual("root", Environment.UserName);
            return;
        }
        using var place = Place.Sqlite();
        using var small = new SmallDisk(place.Folder, $"{Empty() + 1_100}k");
        var database = SqliteDatabase.Open(small.Folder, place.Parts, create: true).Value;
        var village = new Village(database).Found().Lend(each: 1_000_000);
        var kept = 0;
        Outcome<Kept> last;
        do
        {
            last = village.Pay(February, 100, request: $"fill {kept}");
            if (!last.IsRefused) kept++;
        }
        while (!last.IsRefused && kept < 5_000);

        Assert.Equal("disk_full", last.Refusal?.Code);
        small.Grow("20m");
        Assert.False(village.Pay(February, 100, request: $"fill {kept}").IsRefused);
        var proof = Assert.Single(Copying.VerifyAll(database));
        Assert.True(proof.IsWhole, string.Join("; ", proof.Damages));
        Assert.Equal(14 + kept + 1, proof.Facts);
        database.Dispose();
    }

    [Fact]
    public void A_disk_too_small_for_a_backup_or_a_restore_refuses_by_name_and_leaves_no_half_of_it()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            Assert.NotEqual("root", Environment.UserName);
            return;
        }
        using var place = Place.Sqlite();
        new Village(place.Database).Found().Lend();
        var empty = Empty();
        using var small = new SmallDisk(place.Folder, $"{empty + 8}k");
        var file = Path.Combine(place.Folder, "backup.gulir");
        Assert.False(Copying.Backup(place.Database, file).IsRefused);
        var room = new byte[(empty - 100) * 1_000];
        var filler = Path.Combine(small.Folder, "filler");
        File.WriteAllBytes(filler, room);

        Assert.Equal("disk_full", Copying.Backup(place.Database, Path.Combine(small.Folder, "b.gulir")).Refusal?.Code);
        Assert.Equal([filler], Directory.GetFiles(small.Folder));

        File.Delete(filler);
        using var other = SqliteDatabase.Open(small.Folder, place.Parts, create: true).Value;
        Assert.Equal("disk_full", Copying.Restore(file, other).Refusal?.Code);
        Assert.Empty(other.Read(session => session.Books()));
        small.Grow("20m");
        Assert.True(Assert.Single(Copying.Restore(file, other).Value).IsWhole);
    }

    [Fact]
    public void Killed_at_any_moment_the_same_request_again_is_kept_exactly_once()
    {
        using var place = Place.Sqlite();
        new Village(place.Database).Found().Lend();
        place.Database.Dispose();
        var random = new Random(7);
        const int tries = 12;

        for (var i = 0; i < tries; i++)
        {
            using var killed = Repay(place.Folder, i);
            Thread.Sleep(random.Next(40, 400));
            killed.Kill();
            killed.WaitForExit();
            using var again = Repay(place.Folder, i);
            Assert.True(again.WaitForExit(TimeSpan.FromSeconds(30)));
            Assert.Equal(0, again.ExitCode);
        }

        using var database = place.Open().Value;
        var proof = Assert.Single(Copying.VerifyAll(database));
        Assert.True(proof.IsWhole, string.Join("; ", proof.Damages));
        Assert.Equal(14 + tries, proof.Facts);
    }

    /// <summary>The program itself, as a person would run it, on this folder.</summary>
    static Process Repay(string folder, int i)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "gulir-server"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GULIR_HOST_KEY"] = Convert.ToHexStringLower(Place.HostKey);
        string[] words =
        [
            "act", "loan-repay", "--fund", "35.19.09.2007", "--officer", "3", "--request", $"kill {i}", "--json", "-",
            "--today", "2018-02-15", "--data", folder,
        ];
        foreach (var word in words) start.ArgumentList.Add(word);
        var process = Process.Start(start)!;
        process.StandardInput.Write("""{"loan":1,"amount":10000}""");
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Kilobytes of an open database without a book: its tables grow with the program.</summary>
    static long Empty()
    {
        using var place = Place.Sqlite();
        return new DirectoryInfo(place.Folder).EnumerateFiles().Sum(file => file.Length) / 1_024 + 1;
    }

    /// <summary>A disk of a given size in memory.</summary>
    sealed class SmallDisk : IDisposable
    {
        public SmallDisk(string under, string size)
        {
            Folder = Directory.CreateDirectory(Path.Combine(under, "disk")).FullName;
            Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", Folder);
        }

        public string Folder { get; }

        public void Grow(string size) => Run("mount", "-o", $"remount,size={size}", Folder);

        static void Run(string program, params string[] words)
        {
            using var process = Process.Start(program, words);
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }

        public void Dispose() => Run("umount", "-l", Folder);
    }
}
