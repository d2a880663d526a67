using System.Net;
using System.Net.Http.Headers;
using Gulir.Server.People;
using Gulir.Storage.Book;
using Gulir.Storage.People;
using Microsoft.Extensions.DependencyInjection;
using static Gulir.Server.Tests.People.NewPlace;

namespace Gulir.Server.Tests.People;

/// <summary>Who tries too often from one address is asked to wait and stands in the log; others come in.</summary>
public sealed class TriesTests
{
    const string Fund = "/dana/35.19.09.2007";
    const string Office = "203.0.113.7";
    const string Thief = "198.51.100.66";

    static (string, string)[] SignIn(string name, string password) =>
        [("nama", name), ("sandi", password), ("kembali", "/")];

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Two_hundred_wrong_passwords_lock_out_their_address_and_nobody_else(string kind)
    {
        using var place = Village(kind, behindProxy: true);
        using var office = place.From(Office);
        Assert.Equal("303 /", Told(Post(office, "/masuk", SignIn("sri", Password))));

        using var thief = place.From(Thief);
        var told = Enumerable.Range(1, 200)
            .Select(i => Post(thief, "/masuk", SignIn(i % 2 == 0 ? "sri" : "siapa", $"salah {i}"))).ToList();
        Assert.All(told, answer => Assert.Contains("role=\"alert\"", Read(answer), StringComparison.Ordinal));
        Assert.All(told.Take(Tries.MostWrong), answer => Assert.Equal("422", Told(answer)));
        Assert.All(told.Skip(Tries.MostWrong), answer => Assert.Equal("429", Told(answer)));
        Assert.InRange(told[^1].Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(1), Tries.Window);
        Assert.Contains("Terlalu sering dicoba", Read(told[^1]), StringComparison.Ordinal);
        thief.DefaultRequestHeaders.Add("Cookie", "bahasa=en");
        Assert.Contains("Tried too often", Read(Post(thief, "/masuk", SignIn("budi", Password))),
            StringComparison.Ordinal);

        using var stranger = place.From("203.0.113.99");
        Assert.Contains("15 menit", Read(Post(stranger, "/masuk", SignIn("sri", Password))), StringComparison.Ordinal);
        Assert.Equal("303 /", Told(Post(stranger, "/masuk", SignIn("budi", Password))));
        Assert.Equal("303 /", Told(Post(office, "/masuk", SignIn("sri", Password))));

        var log = place.Host.Database.Read(session => session.Knocks(session.SignInByName("sri")!.Id, 100));
        Assert.Contains(log, knock => knock is { Address: Thief, Outcome: "sign_in_wrong" });
        Assert.Contains(log, knock => knock is { Address: Thief, Outcome: "sign_in_locked" });
        Assert.Contains(log, knock => knock is { Address: Thief, Outcome: "too_many_tries" });
        Assert.Equal(SignInLog.CameIn, log[0].Outcome);
        var rows = place.Host.Database.Read(session => session.Number("select count(*) from sign_in_log"));
        Assert.InRange(rows, 40, 70);
    }

    [Fact]
    public void What_a_caller_says_of_its_address_counts_only_behind_a_proxy()
    {
        using var place = Village("sqlite");
        for (var i = 1; i <= Tries.MostWrong; i++)
        {
            using var thief = place.From($"198.51.100.{i}");
            Assert.Equal("422", Told(Post(thief, "/masuk", SignIn("siapa", "salah sekali"))));
        }
        using var last = place.From("198.51.100.200");
        Assert.Equal("429", Told(Post(last, "/masuk", SignIn("siapa", "salah sekali"))));
        using var page = place.From("198.51.100.201");
        Assert.Equal("303 /masuk?kembali=%2F", Told(page.GetAsync("/").Result));
    }

    [Fact]
    public void A_program_with_a_wrong_token_waits_and_one_with_a_right_token_does_not()
    {
        using var place = Village("sqlite", behindProxy: true);
        using var sri = place.From(Office);
        Post(sri, "/masuk", SignIn("sri", Password));
        var made = Read(Post(sri, "/akun/token", ("nama", "laptop"), ("buka", "35.19.09.2007"), ("boleh", "baca"),
            ("hari", "1"), ("sandi", Password)));
        var token = made.Split("<code id=\"token\">")[1].Split("</code>")[0];
        using var guesser = place.From(Office);
        for (var i = 0; i <= Tries.MostWrong; i++)
        {
            guesser.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue("Bearer", "gulir_" + Convert.ToHexStringLower(new byte[32]));
            var answer = guesser.GetAsync("/api/v1/funds").Result;
            Assert.Equal(i < Tries.MostWrong ? 401 : 429, (int)answer.StatusCode);
            if (i == Tries.MostWrong)
            {
                Assert.Contains("too_many_tries", Read(answer), StringComparison.Ordinal);
                Assert.NotNull(answer.Headers.RetryAfter);
            }
        }
        guesser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Assert.Equal(HttpStatusCode.OK, guesser.GetAsync("/api/v1/funds").Result.StatusCode);
    }

    [Fact]
    public void Pages_open_to_nobody_in_particular_are_looked_up_so_often_and_no_oftener()
    {
        using var place = Village("sqlite", behindProxy: true);
        using var crawler = place.From(Thief);
        var told = Enumerable.Range(0, Tries.MostLookUps + 1)
            .Select(_ => Told(crawler.GetAsync("/masuk").Result)).ToList();
        Assert.All(told.SkipLast(1), one => Assert.Equal("200", one));
        Assert.Equal("429", told[^1]);
        using var other = place.From(Office);
        Assert.Equal("200", Told(other.GetAsync("/masuk").Result));
    }

    [Fact]
    public void Each_sees_their_own_last_ten_and_the_coordinator_those_of_the_fund()
    {
        using var place = Village("sqlite", behindProxy: true);
        using var sri = place.From(Office);
        using var budi = place.From("203.0.113.8");
        Post(sri, "/masuk", SignIn("sri", "jalan desa kiri"));
        for (var i = 0; i < 10; i++) Post(sri, "/masuk", SignIn("sri", Password));
        Post(budi, "/masuk", SignIn("budi", Password));
        var own = Get(sri, "/akun");
        Assert.Equal(10, own.Split(Office).Length - 1);
        Assert.DoesNotContain("203.0.113.8", own, StringComparison.Ordinal);
        Assert.Equal("422", Told(sri.GetAsync($"{Fund}/petugas/masuk").Result));
        var all = Get(budi, $"{Fund}/petugas/masuk");
        Assert.Contains("203.0.113.8", all, StringComparison.Ordinal);
        Assert.Contains("Sri Wahyuni kata sandi salah", all, StringComparison.Ordinal);
        Assert.DoesNotContain("jalan desa kiri", all, StringComparison.Ordinal);
        var rows = place.Host.Database.Read(session => session.Query(
            "select address, outcome, about from sign_in_log", row => row.Text(0) + row.Text(1) + row.Text(2)));
        Assert.DoesNotContain(rows, row => row.Contains("desa", StringComparison.Ordinal));
    }

    /// <summary>A village with its manager sri and its coordinator budi; nobody has come in yet.</summary>
    static NewPlace Village(string kind, bool behindProxy = false)
    {
        var place = new NewPlace(kind, behindProxy);
        var code = RegionCode.Parse("35.19.09.2007")!.Value;
        var ask = new Gulir.Institution.FundNew(
            code, "LKM Rukun", "UPK Kwangsen",
            new Gulir.Institution.Place("Kwangsen", "Jiwan", "Kabupaten Madiun", "Jawa Timur"), new(2026, 1, 1),
            [
                new Gulir.Institution.OfficerAppoint("Sri Wahyuni", Gulir.Institution.Role.Manager),
                new Gulir.Institution.OfficerAppoint("Budi Santoso", Gulir.Institution.Role.Coordinator),
            ]);
        var act = Gulir.Server.Institution.InstitutionActs.FundNew.Of(
            ask, new Gulir.Server.Frame.ActFrame(code, 1, Guid.NewGuid(), null));
        Assert.False(place.Host.Database.Do(act).IsRefused);
        using var scope = place.Services.CreateScope();
        var door = scope.ServiceProvider.GetRequiredService<Door>();
        foreach (var (user, name, human) in new[] { ("sri", "Sri Wahyuni", 1), ("budi", "Budi Santoso", 2) })
        {
            var made = door.Make(user, name, Password).GetAwaiter().GetResult().Value;
            place.Host.Database.Change(session => session.OpenFund(made.Id, session.FundByCode(code)!.Value, human));
        }
        return place;
    }
}
