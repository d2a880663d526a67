using System.Net;
using Gulir.Storage.Book;
using static Gulir.Server.Tests.People.NewPlace;

namespace Gulir.Server.Tests.People;

/// <summary>
/// A new village lives its first month in the pages alone, as six officers with their own sign-ins: capital, a KSM, a
/// refused and a granted loan, pay-out, short and exact instalments, the count with a second human, the close.
/// </summary>
public sealed class OfficeMonthTests
{
    const string Fund = "/dana/35.19.09.2007";

    static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);
    static readonly DateOnly First = YearMonth.Of(Today).Previous.First;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void A_month_of_a_new_village_as_six_officers(string kind)
    {
        using var place = new NewPlace(kind);
        using var sri = Founded(place);
        using var budi = Appointed(place, sri, 2, "Budi Santoso", "Coordinator");
        using var tini = Appointed(place, sri, 3, "Tini Rahayu", "Cashier");
        using var joko = Appointed(place, sri, 4, "Joko Prasetyo", "Bookkeeper");
        using var agus = Appointed(place, sri, 5, "Agus Riyanto", "FieldOfficer");
        using var hadi = Appointed(place, sri, 6, "Hadi Purnomo", "Supervisor");

        Money(joko);
        Group(agus);
        Refused(sri, budi, agus);
        Granted(place, sri, budi, tini, agus);
        Collected(tini, joko, hadi);
        Closed(place, joko);
    }

    static string Day(int day) => First.AddDays(day - 1).Iso();

    static HttpClient Founded(NewPlace place)
    {
        var browser = place.Browser();
        var form = StartForm("sri").Select(row => row.Item1 == "sejak" ? ("sejak", First.Iso()) : row).ToArray();
        Assert.Equal($"303 {Fund}", Told(Post(browser, "/mulai?kode=35.19.09.2007", form)));
        Assert.Contains("saldo awal", Get(browser, Fund), StringComparison.Ordinal);
        return browser;
    }

    static HttpClient Appointed(NewPlace place, HttpClient by, int human, string name, string role)
    {
        var user = name.Split(' ')[0].ToLowerInvariant();
        Kept(Post(by, $"{Fund}/petugas", ("orang", "0"), ("nama", name), ("jabatan", role), ("mulai", First.Iso())));
        Kept(Post(by, $"{Fund}/petugas/{human}/masuk", ("pengguna", user), ("sandi", $"{human} kata sandi"),
            ("ulang", $"{human} kata sandi")));
        var browser = place.Browser();
        Assert.Equal("303 /", Told(Post(browser, "/masuk", ("nama", user), ("sandi", $"{human} kata sandi"),
            ("kembali", "/"))));
        return browser;
    }

    static void Money(HttpClient joko)
    {
        Kept(Post(joko, $"{Fund}/bukti/baru", ("keperluan", "capital_received"), ("jumlah", "50.000.000"),
            ("debet", "11021"), ("kredit", "31020"), ("uraian", "BLM"), ("tanggal", Day(2))));
        Kept(Post(joko, $"{Fund}/bukti/baru", ("keperluan", "transfer"), ("jumlah", "10.000.000"),
            ("debet", "11010"), ("kredit", "11021"), ("uraian", "ambil dari bank"), ("tanggal", Day(3))));
        Assert.Contains("10.000.000", Get(joko, $"{Fund}/kas?bulan={YearMonth.Of(First)}"), StringComparison.Ordinal);
    }

    static void Group(HttpClient agus)
    {
        var form = new List<(string, string)>
        {
            ("nama", "Mekar Sari"), ("tanggal", Day(3)), ("menabung", "3"), ("pernyataan", Day(3)), ("ketua", "1"),
        };
        string[] names = ["Siti Aminah", "Sumarni", "Tri Wahyuni", "Paryati", "Endang Lestari"];
        for (var i = 1; i <= names.Length; i++) form.AddRange([($"nama-{i}", names[i - 1]), ($"perempuan-{i}", "1")]);
        Kept(Post(agus, $"{Fund}/ksm/baru", [.. form]));
        Assert.Contains("Sumarni", Get(agus, $"{Fund}/ksm/1"), StringComparison.Ordinal);
    }

    /// <summary>The first application is refused with a reason; one signature says no, and it stays.</summary>
    static void Refused(HttpClient sri, HttpClient budi, HttpClient agus)
    {
        Applied(agus, 1, 4);
        Not(agus, $"{Fund}/pengajuan/1/putusan", ("sikap", "tolak"), ("alasan", "saya saja"));
        Not(sri, $"{Fund}/pengajuan/1/putusan", ("sikap", "tolak"), ("tanggal", Day(5)));
        Kept(Post(sri, $"{Fund}/pengajuan/1/putusan", ("sikap", "tolak"), ("alasan", "usaha belum jalan"),
            ("tanggal", Day(5))));
        Not(sri, $"{Fund}/pengajuan/1/putusan", ("sikap", "tolak"), ("alasan", "dua kali"), ("tanggal", Day(5)));
        Not(budi, $"{Fund}/pengajuan/1/putusan", [("sikap", "setuju"), .. Five("jumlah", "1.000.000")]);
        Assert.DoesNotContain("pengajuan/1\"", Get(sri, $"{Fund}/pengajuan"), StringComparison.Ordinal);
    }

    static void Applied(HttpClient agus, int loan, int day)
    {
        Kept(Post(agus, $"{Fund}/ksm/1/ajukan",
            [("jenis", "umum"), ("tanggal", Day(day)), .. Five("jumlah", "1.000.000")]));
        Kept(Post(agus, $"{Fund}/pengajuan/{loan}/pemeriksaan",
            [("tanggal", Day(day)), .. Five("usulan", "1.000.000")]));
    }

    static void Granted(NewPlace place, HttpClient sri, HttpClient budi, HttpClient tini, HttpClient agus)
    {
        Applied(agus, 2, 6);
        Assert.Contains("menunggu putusan", Get(sri, Fund), StringComparison.Ordinal);
        Not(tini, $"{Fund}/pengajuan/2/pencairan", ("hadir", "1"), ("kotak", "11010"));
        foreach (var signer in new[] { sri, budi })
            Kept(Post(signer, $"{Fund}/pengajuan/2/putusan",
                [("sikap", "setuju"), ("tanggal", Day(8)), .. Five("jumlah", "1.000.000")]));
        Assert.Contains("siap dicairkan", Get(tini, Fund), StringComparison.Ordinal);
        Not(agus, $"{Fund}/pengajuan/2/pencairan", ("hadir", "1"), ("kotak", "11010"), ("tanggal", Day(8)));
        Kept(Post(tini, $"{Fund}/pengajuan/2/pencairan",
            [("kotak", "11010"), ("tanggal", Day(8)), .. Enumerable.Range(1, 4).Select(i => ("hadir", $"{i}"))]));
        Assert.Contains("4.000.000", Get(sri, $"{Fund}/pinjaman/2"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, sri.GetAsync($"{Fund}/pinjaman/2/perjanjian").Result.StatusCode);
        var (fund, _) = place.Host.Database.Read(session => session.Books())[0];
        Assert.True(place.Host.Database.Read(session => session.BookEnd(fund)).Number > 10);
    }

    static (string, string)[] Five(string field, string value) =>
        [.. Enumerable.Range(1, 5).Select(person => ($"{field}-{person}", value))];

    static void Collected(HttpClient tini, HttpClient joko, HttpClient hadi)
    {
        Assert.Contains("pinjaman/2", Told(tini.GetAsync($"{Fund}/loket?q=mekar").Result), StringComparison.Ordinal);
        var form = new[] { ("jumlah", "100.000"), ("lebih", "angsuran"), ("penyetor", "1") };
        Not(joko, $"{Fund}/pinjaman/2/angsuran", form);
        Not(hadi, $"{Fund}/pinjaman/2/angsuran", form);
        var receipt = Post(tini, $"{Fund}/pinjaman/2/angsuran", form);
        Assert.EndsWith("/kuitansi", Told(receipt), StringComparison.Ordinal);
        Assert.Contains("Seratus Ribu Rupiah", Get(tini, receipt.Headers.Location!.ToString()),
            StringComparison.OrdinalIgnoreCase);
        Not(tini, $"{Fund}/pinjaman/2/angsuran", ("jumlah", "99.000.000"), ("lebih", "angsuran"), ("penyetor", "1"));
        Not(tini, $"{Fund}/hitung", ("akun", "11010"), ("p100000", "61"), ("tanggal", Today.Iso()));
        Kept(Post(tini, $"{Fund}/hitung",
            ("akun", "11010"), ("p100000", "61"), ("kedua", "1"), ("tanggal", Today.Iso())));
        Assert.NotEmpty(Get(hadi, $"{Fund}/kas"));
    }

    static void Closed(NewPlace place, HttpClient joko)
    {
        var month = YearMonth.Of(First);
        Assert.Contains("Tutup buku", Get(joko, Fund), StringComparison.Ordinal);
        Kept(Post(joko, $"{Fund}/tutup-buku", ("bulan", $"{month}")));
        Not(joko, $"{Fund}/bukti/baru", ("keperluan", "transfer"), ("jumlah", "1.000.000"), ("debet", "11021"),
            ("kredit", "11010"), ("uraian", "terlambat"), ("tanggal", Day(20)));
        var (fund, code) = place.Host.Database.Read(session => session.Books())[0];
        Assert.True(place.Host.Database.Read(session => Verifying.Verify(session, fund, code)).IsWhole);
    }

    static void Kept(HttpResponseMessage answer) =>
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{Told(answer)}: {Alert(answer)}");

    /// <summary>Refused with a sentence that a reader finds on the page.</summary>
    static void Not(HttpClient browser, string address, params (string, string)[] form)
    {
        var answer = Post(browser, address, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty(Alert(answer));
    }

    static string Alert(HttpResponseMessage answer)
    {
        var html = WebUtility.HtmlDecode(Read(answer));
        var at = html.IndexOf("role=\"alert\"", StringComparison.Ordinal);
        return at < 0 ? "" : html[at..Math.Min(at + 300, html.Length)];
    }
}
