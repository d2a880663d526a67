using System.Net;
using Gulir.Storage.Book;
using static Gulir.Server.Tests.People.NewPlace;

namespace Gulir.Server.Tests.People;

/// <summary>
/// A small UPK whose manager also keeps the cash: neither pay-out nor count is complete before a second human confirms
/// it from an own sign-in, the Pengawas among them; that is told to who can.
/// </summary>
public sealed class SecondHumanTests
{
    const string Fund = "/dana/35.19.09.2007";

    static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Nobody_pays_out_or_counts_alone(string kind)
    {
        using var place = new NewPlace(kind);
        using var sri = place.Started();
        using var budi = Appointed(place, sri, 2, "Budi Santoso", "Coordinator");
        using var hadi = Appointed(place, sri, 3, "Hadi Purnomo", "Supervisor");
        Assert.Contains("Jabatan rangkap", Get(sri, $"{Fund}/petugas"), StringComparison.Ordinal);
        Lent(sri, budi);

        (string, string)[] payOut =
            [("kotak", "11010"), .. Enumerable.Range(1, 5).Select(person => ("hadir", $"{person}"))];
        Not(sri, $"{Fund}/pengajuan/1/pencairan", "dikuatkan orang kedua", payOut);
        Assert.Contains("1 pencairan menunggu Anda kuatkan", Get(hadi, Fund), StringComparison.Ordinal);
        Assert.Contains("1 pencairan menunggu Anda kuatkan", Get(budi, Fund), StringComparison.Ordinal);
        Assert.DoesNotContain("Anda kuatkan", Get(sri, Fund), StringComparison.Ordinal);
        // Her own word is no second human's, and the Pengawas still moves no money.
        Kept(Post(sri, $"{Fund}/pengajuan/1/konfirmasi", ("catatan", "saya sendiri")));
        Not(sri, $"{Fund}/pengajuan/1/pencairan", "dikuatkan orang kedua", payOut);
        Not(hadi, $"{Fund}/pengajuan/1/pencairan", "Pengawas hanya memeriksa", payOut);
        Kept(Post(hadi, $"{Fund}/pengajuan/1/konfirmasi", ("catatan", "")));
        Not(hadi, $"{Fund}/pengajuan/1/konfirmasi", "", ("catatan", ""));
        Assert.DoesNotContain("pencairan menunggu Anda kuatkan", Get(hadi, Fund), StringComparison.Ordinal);
        Kept(Post(sri, $"{Fund}/pengajuan/1/pencairan", payOut));
        Counted(sri, budi, hadi);
        place.Host.Database.Read(session =>
        {
            foreach (var fund in Gulir.Storage.Institution.InstitutionReads.AllFunds(session))
                Assert.Empty(Verifying.Verify(session, fund.Id, fund.Code).Damages);
            return true;
        });
    }

    [Fact]
    public void The_box_waits_for_who_takes_it_and_what_differed_for_the_Pengawas()
    {
        using var place = new NewPlace();
        using var sri = place.Started();
        using var tini = Appointed(place, sri, 2, "Tini Rahayu", "Cashier");
        using var rina = Appointed(place, sri, 3, "Rina Astuti", "Cashier");
        using var hadi = Appointed(place, sri, 4, "Hadi Purnomo", "Supervisor");
        Kept(Post(tini, $"{Fund}/bukti/baru", ("keperluan", "capital_received"), ("jumlah", "900.000"),
            ("debet", "11021"), ("kredit", "31020"), ("uraian", "BLM"), ("tanggal", Today.Iso())));
        Kept(Post(tini, $"{Fund}/bukti/baru", ("keperluan", "transfer"), ("jumlah", "500.000"),
            ("debet", "11010"), ("kredit", "11021"), ("uraian", "ambil"), ("tanggal", Today.Iso())));
        var rinas = Get(tini, $"{Fund}/serah-terima-kas").Split("Rina Astuti")[0].Split("value=\"")[^1].Split('"')[0];
        Kept(Post(tini, $"{Fund}/serah-terima-kas", ("p100000", "4"), ("kepada", rinas), ("alasan", "sobek satu")));
        const string Waits = "Kotak kas menunggu Anda terima", Differed = "1 serah terima kas dengan selisih";
        Assert.Contains(Waits, Get(rina, Fund), StringComparison.Ordinal);
        foreach (var other in new[] { sri, tini, hadi })
            Assert.DoesNotContain(Waits, Get(other, Fund), StringComparison.Ordinal);
        Assert.DoesNotContain(Differed, Get(hadi, Fund), StringComparison.Ordinal);
        Kept(Post(rina, $"{Fund}/serah-terima-kas/terima", ("jumlah", "400.000")));
        Assert.DoesNotContain(Waits, Get(rina, Fund), StringComparison.Ordinal);
        Assert.Contains(Differed, Get(hadi, Fund), StringComparison.Ordinal);
        Assert.DoesNotContain(Differed, Get(tini, Fund), StringComparison.Ordinal);
    }

    static void Counted(HttpClient sri, HttpClient budi, HttpClient hadi)
    {
        (string, string)[] count =
            [("akun", "11010"), ("p100000", "50"), ("tanggal", Today.Iso()), ("kedua", "2")];
        Not(sri, $"{Fund}/hitung", "dikuatkan orang kedua", count);
        Assert.Contains("Hitungan kas menunggu Anda kuatkan", Get(budi, Fund), StringComparison.Ordinal);
        Kept(Post(budi, $"{Fund}/hitung/konfirmasi", ("jumlah", "4.900.000"), ("tanggal", Today.Iso())));
        Not(sri, $"{Fund}/hitung", "dikuatkan orang kedua", count);
        Kept(Post(hadi, $"{Fund}/hitung/konfirmasi", ("jumlah", "5.000.000"), ("tanggal", Today.Iso())));
        // Budi saw another sum; Hadi's word stands when the second is left to who confirmed.
        Not(sri, $"{Fund}/hitung", "dikuatkan orang kedua", count);
        Kept(Post(sri, $"{Fund}/hitung", [.. count.Where(field => field.Item1 != "kedua")]));
        Assert.Contains("Hadi Purnomo", Get(sri, $"{Fund}/hitung").Split("riwayat")[^1], StringComparison.Ordinal);
    }

    static void Lent(HttpClient sri, HttpClient budi)
    {
        Kept(Post(sri, $"{Fund}/bukti/baru", ("keperluan", "capital_received"), ("jumlah", "20.000.000"),
            ("debet", "11021"), ("kredit", "31020"), ("uraian", "BLM"), ("tanggal", Today.Iso())));
        Kept(Post(sri, $"{Fund}/bukti/baru", ("keperluan", "transfer"), ("jumlah", "10.000.000"),
            ("debet", "11010"), ("kredit", "11021"), ("uraian", "ambil"), ("tanggal", Today.Iso())));
        var form = new List<(string, string)>
        {
            ("nama", "Mekar"), ("menabung", "3"), ("pernyataan", Today.Iso()), ("ketua", "1"),
            ("tanggal", Today.Iso()),
        };
        for (var i = 1; i <= 5; i++) form.AddRange([($"nama-{i}", $"Ibu {i}"), ($"perempuan-{i}", "1")]);
        Kept(Post(sri, $"{Fund}/ksm/baru", [.. form]));
        (string, string)[] Five(string field) =>
            [.. Enumerable.Range(1, 5).Select(person => ($"{field}-{person}", "1.000.000"))];
        Kept(Post(sri, $"{Fund}/ksm/1/ajukan", [("jenis", "umum"), .. Five("jumlah")]));
        Kept(Post(sri, $"{Fund}/pengajuan/1/pemeriksaan", Five("usulan")));
        foreach (var signer in new[] { sri, budi })
            Kept(Post(signer, $"{Fund}/pengajuan/1/putusan", [("sikap", "setuju"), .. Five("jumlah")]));
    }

    static HttpClient Appointed(NewPlace place, HttpClient by, int human, string name, string role)
    {
        var user = name.Split(' ')[0].ToLowerInvariant();
        Kept(Post(by, $"{Fund}/petugas", ("orang", "0"), ("nama", name), ("jabatan", role), ("mulai", "2026-01-01")));
        Kept(Post(by, $"{Fund}/petugas/{human}/masuk", ("pengguna", user), ("sandi", $"{human} kata sandi"),
            ("ulang", $"{human} kata sandi")));
        var browser = place.Browser();
        Kept(Post(browser, "/masuk", ("nama", user), ("sandi", $"{human} kata sandi"), ("kembali", "/")));
        return browser;
    }

    static void Kept(HttpResponseMessage answer) => Assert.True(
        answer.StatusCode == HttpStatusCode.SeeOther, $"{answer.RequestMessage!.RequestUri}: {Read(answer)}");

    static void Not(HttpClient browser, string address, string says, params (string, string)[] form)
    {
        using var answer = Post(browser, address, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(Read(answer)), StringComparison.Ordinal);
    }
}
