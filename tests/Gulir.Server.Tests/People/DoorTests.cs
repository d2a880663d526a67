using System.Net;
using System.Text.RegularExpressions;
using Gulir.Server.People;
using Gulir.Storage.Book;
using Gulir.Storage.People;
using static Gulir.Server.Tests.People.NewPlace;

namespace Gulir.Server.Tests.People;

/// <summary>Nothing is open without a sign-in, and only what is one's own is open with it.</summary>
public sealed partial class DoorTests
{
    const string Kwangsen = "35.19.09.2007";

    static (string, string)[] SignIn(string name, string password, string code = "") =>
        [("nama", name), ("sandi", password), ("kode", code), ("kembali", "/")];

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void The_first_start_makes_a_fund_and_its_first_sign_in(string kind)
    {
        using var place = new NewPlace(kind);
        using var stranger = place.Browser();
        Assert.Equal("303 /mulai", Told(stranger.GetAsync("/").Result));
        Assert.Contains("kode=35.19.09.2007", Get(stranger, "/mulai?desa=kwangsen+jiwan"), StringComparison.Ordinal);

        using var sri = place.Started();
        Assert.Contains("Sri Wahyuni", Get(sri, $"/dana/{Kwangsen}"), StringComparison.Ordinal);
        Assert.Equal($"303 /dana/{Kwangsen}", Told(sri.GetAsync("/").Result));
        Assert.Equal("303 /", Told(stranger.GetAsync("/mulai").Result));
        Assert.Equal("303 /", Told(Post(stranger, $"/mulai?kode={Kwangsen}", StartForm("lain"))));
        Assert.Equal("303 /masuk?kembali=%2F", Told(stranger.GetAsync("/").Result));
    }

    [Theory]
    [InlineData("", "ulang", "lain sekali ini", "kedua kata sandi tidak sama")]
    [InlineData("", "pengguna", "bu sri", "Nama pengguna 3 sampai 40")]
    [InlineData("", "lkm", " ", "LKM")]
    [InlineData("", "sejak", "kemarin", "kemarin")]
    [InlineData("", "sejak", "2999-01-01", "2999")]
    [InlineData("35.19.09.9999", "nama", "Sri", "35.19.09.9999")]
    public void A_start_that_is_refused_makes_nothing(string code, string field, string value, string said)
    {
        using var place = new NewPlace();
        using var browser = place.Browser();
        var form = StartForm("sri").Select(row => row.Item1 == field ? (field, value) : row).ToArray();
        var answer = Post(browser, $"/mulai?kode={(code.Length > 0 ? code : Kwangsen)}", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, WebUtility.HtmlDecode(Read(answer)), StringComparison.OrdinalIgnoreCase);
        Assert.False(place.Host.Database.Read(session => session.HasSignIns()));
        Assert.Empty(place.Host.Database.Read(session => session.Books()));
    }

    [Fact]
    public void A_wrong_password_says_nothing_of_names_and_five_of_them_lock_the_door()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        using var thief = place.Browser();
        var unknown = Read(Post(thief, "/masuk", SignIn("siapa", "salah sekali")));
        for (var i = 1; i < Door.WrongBeforeLock; i++)
        {
            var wrong = Post(thief, "/masuk", SignIn("sri", "salah sekali"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
            Assert.Equal(
                unknown.Replace("siapa", "", StringComparison.Ordinal),
                Read(wrong).Replace("value=\"sri\"", "value=\"\"", StringComparison.Ordinal));
        }
        var locked = Read(Post(thief, "/masuk", SignIn("sri", "salah sekali")));
        Assert.Contains("15 menit", locked, StringComparison.Ordinal);
        Assert.Contains("menit", Read(Post(thief, "/masuk", SignIn("sri", Password))), StringComparison.Ordinal);
        Assert.Contains("Sri Wahyuni", Get(sri, $"/dana/{Kwangsen}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_ends_when_one_leaves_and_others_when_the_password_changes()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        using var phone = place.Browser();
        Assert.Equal("303 /", Told(Post(phone, "/masuk", SignIn(" SRI ", Password))));
        Assert.Equal("303 /masuk", Told(Post(phone, "/keluar")));
        Assert.StartsWith("303 /masuk", Told(phone.GetAsync("/").Result), StringComparison.Ordinal);

        Assert.Equal("303 /", Told(Post(phone, "/masuk", SignIn("sri", Password))));
        var changed = Post(sri, "/akun/sandi",
            ("lama", Password), ("baru", "sawah hijau luas"), ("ulang", "sawah hijau luas"));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.StartsWith("303 /masuk", Told(phone.GetAsync("/").Result), StringComparison.Ordinal);
        Assert.NotEmpty(Get(sri, "/akun"));
        Assert.Equal("422", Told(Post(phone, "/masuk", SignIn("sri", Password))));
        Assert.Equal("303 /", Told(Post(phone, "/masuk", SignIn("sri", "sawah hijau luas"))));
    }

    [Fact]
    public void A_code_from_a_phone_is_asked_once_it_is_on_and_a_recovery_code_serves_once()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        var secret = Secret().Match(Read(Post(sri, "/akun/kode/siapkan"))).Groups[1].Value;
        Assert.Equal("422", Told(Post(sri, "/akun/kode/pasang", ("kode", "000000"))));
        var on = Read(Post(sri, "/akun/kode/pasang", ("kode", Totp.Of(secret))));
        var codes = Codes().Matches(on).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(10, codes.Length);

        using var other = place.Browser();
        Assert.Equal("422", Told(Post(other, "/masuk", SignIn("sri", Password))));
        Assert.Equal("422", Told(Post(other, "/masuk", SignIn("sri", Password, "000000"))));
        Assert.Equal("303 /", Told(Post(other, "/masuk", SignIn("sri", Password, Totp.Of(secret)))));
        using var lost = place.Browser();
        Assert.Equal("303 /", Told(Post(lost, "/masuk", SignIn("sri", Password, codes[0]))));
        Assert.Equal("422", Told(Post(lost, "/masuk", SignIn("sri", Password, codes[0]))));
        Assert.DoesNotContain(secret, place.Host.Database.Read(session => session.SignInByName("sri")!.Authenticator),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_appointed_gets_a_user_name_and_sees_this_fund_only()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        Assert.Equal($"303 /dana/{Kwangsen}/petugas", Told(Post(sri, $"/dana/{Kwangsen}/petugas",
            ("orang", "0"), ("nama", "Tini <b>"), ("jabatan", "Cashier"), ("mulai", ""), ("sampai", ""))));
        Assert.Equal($"303 /dana/{Kwangsen}/petugas", Told(Post(sri, $"/dana/{Kwangsen}/petugas/2/masuk",
            ("pengguna", "tini"), ("sandi", "uang kas rapi"), ("ulang", "uang kas rapi"))));
        Post(sri, $"/dana/{Kwangsen}/petugas", ("orang", "0"), ("nama", "Bayu"), ("jabatan", "Bookkeeper"));
        var taken = Post(sri, $"/dana/{Kwangsen}/petugas/3/masuk",
            ("pengguna", "tini"), ("sandi", "buku besar rapi"), ("ulang", "buku besar rapi"));
        Assert.Contains("sudah dipakai", Read(taken), StringComparison.Ordinal);

        using var tini = place.Browser();
        Assert.Equal("303 /", Told(Post(tini, "/masuk", SignIn("tini", "uang kas rapi"))));
        var page = Get(tini, $"/dana/{Kwangsen}/petugas");
        Assert.Contains("Tini &lt;b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"jabatan\"", page, StringComparison.Ordinal);
        Assert.Contains("tidak boleh", Read(Post(tini, $"/dana/{Kwangsen}/petugas",
            ("orang", "0"), ("nama", "Bayu"), ("jabatan", "Manager"))), StringComparison.Ordinal);
        Assert.Equal("422", Told(Post(tini, $"/dana/{Kwangsen}/petugas/1/masuk",
            ("sandi", "sandi baru saya"), ("ulang", "sandi baru saya"))));
    }

    [Fact]
    public void A_new_password_is_given_only_to_who_opens_this_fund_alone()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        Post(sri, $"/dana/{Kwangsen}/petugas", ("orang", "0"), ("nama", "Tini"), ("jabatan", "Cashier"));
        var give = $"/dana/{Kwangsen}/petugas/2/masuk";
        Post(sri, give, ("pengguna", "tini"), ("sandi", "uang kas rapi"), ("ulang", "uang kas rapi"));
        Assert.StartsWith("303", Told(Post(sri, give, ("sandi", "kas desa baru"), ("ulang", "kas desa baru"))),
            StringComparison.Ordinal);
        using var tini = place.Browser();
        Assert.Equal("422", Told(Post(tini, "/masuk", SignIn("tini", "uang kas rapi"))));
        Assert.Equal("303 /", Told(Post(tini, "/masuk", SignIn("tini", "kas desa baru"))));

        Other(place);
        place.Host.Database.Change(session =>
        {
            var other = session.FundByCode(RegionCode.Parse("35.19.09.2004")!.Value)!.Value;
            session.OpenFund(session.SignInByName("tini")!.Id, other, 1);
        });
        var refused = Post(sri, give, ("sandi", "sandi curian"), ("ulang", "sandi curian"));
        Assert.Contains("dana atau wilayah lain", Read(refused), StringComparison.Ordinal);
        Assert.Equal("200", Told(tini.GetAsync($"/dana/{Kwangsen}").Result));
    }

    [Fact]
    public void Another_fund_does_not_exist_for_who_is_not_of_it()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        Other(place);
        foreach (var address in new[] { "", "/ksm", "/pinjaman", "/kas", "/neraca-saldo", "/buku", "/petugas" })
            Assert.Equal("404", Told(sri.GetAsync($"/dana/35.19.09.2004{address}").Result));
        Assert.Equal("404", Told(Post(sri, "/dana/35.19.09.2004/petugas", ("nama", "Bayu"), ("jabatan", "Manager"))));
        Assert.Equal("404", Told(sri.GetAsync("/wilayah/35.19.09").Result));
        Assert.DoesNotContain("Jiwan Asli", Get(sri, "/cari?q=Jiwan"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_officer_of_a_region_sees_figures_and_no_persons()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        Other(place);
        place.Host.Database.Change(session =>
        {
            var known = session.SignInByName("sri")!;
            session.OpenRegion(known.Id, RegionCode.Parse("35.19")!.Value);
        });
        Assert.Contains("Jiwan Asli", Get(sri, "/wilayah/35.19.09"), StringComparison.Ordinal);
        var figures = Get(sri, "/dana/35.19.09.2004");
        Assert.Contains("Jiwan Asli", figures, StringComparison.Ordinal);
        Assert.DoesNotContain("Pak Karto", figures, StringComparison.Ordinal);
        Assert.Equal("404", Told(sri.GetAsync("/dana/35.19.09.2004/ksm").Result));
        Assert.Equal("404", Told(sri.GetAsync("/wilayah/35.20").Result));
        Assert.Equal("404", Told(sri.GetAsync("/wilayah/35").Result));
    }

    /// <summary>A second fund, of which nobody who signs in here is an officer.</summary>
    static void Other(NewPlace place)
    {
        var code = RegionCode.Parse("35.19.09.2004")!.Value;
        var ask = new Gulir.Institution.FundNew(
            code, "LKM Lain", "UPK Lain",
            new Gulir.Institution.Place("Jiwan Asli", "Jiwan", "Kabupaten Madiun", "Jawa Timur"), new(2026, 1, 1),
            [new Gulir.Institution.OfficerAppoint("Pak Karto", Gulir.Institution.Role.Manager)]);
        var act = Gulir.Server.Institution.InstitutionActs.FundNew.Of(
            ask, new Gulir.Server.Frame.ActFrame(code, 1, Guid.NewGuid(), null));
        Assert.False(place.Host.Database.Do(act).IsRefused);
    }

    [GeneratedRegex(@"<code>([A-Z2-7]{16,})</code>")]
    private static partial Regex Secret();

    [GeneratedRegex(@"<li><code>([^<]+)</code></li>")]
    private static partial Regex Codes();
}
