using System.Security.Cryptography;
using System.Text;
using Gulir.Storage;
using Gulir.Storage.Sqlite;

namespace Gulir.Server.Example;

/// <summary>How the play of one fund ended.</summary>
public sealed record Played(Village Village, int Facts, string LastSeal);

/// <summary>Makes the books of Kecamatan Jiwan in a folder, 2009 to 30 November 2019, by the acts users take.</summary>
public static class ExampleMaker
{
    /// <summary>The seed of the books that <c>demo</c> makes.</summary>
    public const ulong Seed = 20_191_130;

    /// <summary>Steered to so much below the total: groups that had stopped can still bring it at the end.</summary>
    const long Below = 12_000_000;

    const string KeyFile = "host.key";

    static readonly YearMonth First = new(2009, 1);

    /// <summary>Plays the villages and tells the months done; the total is reached only by all 14 together.</summary>
    public static IReadOnlyList<Played> Make(
        string folder, Action<int, int> progress, IReadOnlyList<Village>? villages = null, ulong seed = Seed)
    {
        Directory.CreateDirectory(folder);
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"host key of the example {seed}"));
        File.WriteAllText(Path.Combine(folder, KeyFile), Convert.ToHexStringLower(key));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(folder, KeyFile), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var clock = new PlayClock();
        var salts = Chance.For(seed, "salts");
        var host = new HostParts(() => clock.Now, new KeyRing(key, () => salts.Bytes(KeyRing.KeyBytes)));
        var opened = SqliteDatabase.Open(folder, host, create: true);
        using var database = opened.Value;
        FundPlay[] funds = [.. (villages ?? Villages.All).Select(village => new FundPlay(village, seed, clock))];
        Play(database, funds, progress, lands: villages is null);
        return [.. funds.Select(fund => new Played(fund.Village, fund.Diary.Facts, fund.Diary.LastSeal))];
    }

    static void Play(Database database, FundPlay[] funds, Action<int, int> progress, bool lands)
    {
        var steering = new Steering(funds, Villages.PublishedTotalAssets - Below);
        var months = (Villages.Last.Year - First.Year) * 12 + Villages.Last.Month;
        var month = First;
        for (var done = 0; done < months;)
        {
            var kept = database.Alone<int>(keep =>
            {
                foreach (var fund in funds) fund.Diary.Keep = keep;
                for (var quarter = 0; quarter < 3 && done < months; quarter++, done++, month = month.Next)
                {
                    PlayMonth(funds, steering, month, lands);
                    progress(done + 1, months);
                }
                return done;
            });
            if (kept.Refusal is { } refusal) throw new InvalidOperationException($"The example is not kept: {refusal}");
        }
    }

    static void PlayMonth(FundPlay[] funds, Steering steering, YearMonth month, bool lands)
    {
        FundPlay[] begun = [.. funds.Where(fund => fund.HasBegun(month))];
        foreach (var fund in begun) fund.Work(month);
        if (lands && month == Villages.Last)
        {
            foreach (var day in Landing.Of(begun, Villages.PublishedTotalAssets, steering.Share))
                day.Fund.End(day.Incentive, day.Charge, day.Interest);
            return;
        }
        foreach (var fund in begun)
        {
            var incentive = fund.Spending.NaturalIncentive(steering.Share);
            var charge = fund.Spending.NaturalCharge();
            var interest = fund.Spending.NaturalInterest();
            fund.Spending.Remember(incentive, interest);
            fund.End(incentive, charge, interest);
        }
        steering.Look(month);
    }
}
