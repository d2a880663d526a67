using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>A desk in June 2019: the year 2018 may be closed and its result shared.</summary>
public sealed class SurplusPlace : IDisposable
{
    public DeskPlace Desk { get; } = DeskPlace.On(new DateOnly(2019, 6, 30));

    /// <summary>A village whose months of 2018 are closed, with 12 million of income.</summary>
    public string Lived(long income = 12_000_000)
    {
        var fund = Desk.Fund();
        if (income > 0) Desk.Voucher(fund, "2018-03-01", "11021", "41020", income);
        for (var month = 1; month <= 12; month++)
            Desk.Do(fund[6..], "month-close", 4, "2019-01-05", $$"""{"month":"2018-{{month:00}}"}""");
        return fund;
    }

    public void Dispose() => Desk.Dispose();
}

/// <summary>From the close of a year to a finished drain, form by form and without scripts.</summary>
public sealed class SurplusPagesTests(SurplusPlace place) : IClassFixture<SurplusPlace>
{
    DeskPlace Desk => place.Desk;

    async Task Sent(string address, string onwards, params (string, string)[] fields)
    {
        var (status, to, html) = await Desk.Post(address, fields);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal(onwards, to);
    }

    async Task<string> Shared(string? plan = null)
    {
        var fund = place.Lived();
        await Sent($"{fund}/tutup-tahun", $"{fund}/tutup-tahun#riwayat", ("tahun", "2018"));
        await Sent($"{fund}/rwt", $"{fund}/rwt#putusan",
            ("tahun", "2018"), ("nomor", "01/RWT/2019"), ("hadir", "84"), ("tanggal", "2019-02-12"),
            ("untuk-1", "Capital"), ("persen-1", plan ?? "50"), ("untuk-2", "Environment"), ("persen-2", "25"),
            ("nama-2", "Drainase <RT> 04"), ("untuk-3", "Social"), ("persen-3", "15"), ("untuk-4", "Governance"),
            ("persen-4", "10"), ("uraian", "Warga minta drainase."));
        return fund;
    }

    [Fact]
    public async Task A_year_is_closed_once_and_opened_with_a_reason()
    {
        var fund = place.Lived();
        var before = await Desk.Get($"{fund}/tutup-tahun");
        Assert.Contains("Tutup tahun 2018", before);
        await Sent($"{fund}/tutup-tahun", $"{fund}/tutup-tahun#riwayat", ("tahun", "2018"));
        var after = await Desk.Get($"{fund}/tutup-tahun");
        Assert.Contains("menunggu RWT", after);
        Assert.Contains("sudah ditutup", await Desk.Refused($"{fund}/tutup-tahun", ("tahun", "2018")));
        await Desk.Refused($"{fund}/tutup-tahun", ("tahun", "2019"));
        await Desk.Refused($"{fund}/tutup-tahun", ("tahun", "dua ribu"));
        await Desk.Refused($"{fund}/tutup-tahun/buka", ("tahun", "2018"), ("alasan", ""));
        Assert.Contains("32020", await Desk.Get($"{fund}/bukti/BPM-2019-0001"));
        await Sent($"{fund}/tutup-tahun/buka", $"{fund}/tutup-tahun#riwayat", ("tahun", "2018"), ("alasan", "lupa"));
        Assert.Contains("Tutup tahun 2018", await Desk.Get($"{fund}/tutup-tahun"));
        Assert.Contains("DIBATALKAN", await Desk.Get($"{fund}/bukti/BPM-2019-0001"));
    }

    [Fact]
    public async Task A_social_line_that_the_meeting_allowed_pays_for_one_who_died()
    {
        var fund = await Shared();
        var trouble = $"{fund}/pinjaman/1/kesulitan";
        (string, string)[] minutes = [("nomor", "01/RWT/2019"), ("hadir", "84"), ("tanggal", "2019-02-12")];
        Assert.Contains("bukan dana sosial", WebUtility.HtmlDecode(
            await Desk.Refused($"{fund}/rwt/almarhum", [("pos", "2018-2"), .. minutes])));
        await Desk.Refused($"{fund}/rwt/almarhum", [("pos", "dua"), .. minutes]);
        await Sent($"{fund}/rwt/almarhum", $"{fund}/rwt#putusan", [("pos", "2018-3"), .. minutes]);
        Assert.Contains("dibolehkan RWT", await Desk.Get($"{fund}/rwt"));
        await Desk.Refused($"{fund}/rwt/almarhum", [("pos", "2018-3"), .. minutes]);

        await Sent($"{trouble}/meninggal", trouble, ("orang", "2"), ("tanggal", "2018-03-01"));
        Assert.Contains("value=\"2018-3\"", await Desk.Get(trouble));
        Assert.Contains("Baru ada 0 dari 2", await Desk.Refused(
            $"{trouble}/dana-sosial", ("anggota", "2"), ("pos", "2018-3")));
        foreach (var officer in (string[])["1", "2"])
            await Sent($"{trouble}/tanda", trouble, ("jalan", "SocialFund"), ("anggota", "2"), ("isi", "tidak mampu"),
                ("sebagai", officer));
        await Desk.Refused($"{trouble}/dana-sosial", ("anggota", "2"), ("pos", "2018-3"), ("jumlah", "2.000.000"));
        await Sent($"{trouble}/dana-sosial", trouble, ("anggota", "2"), ("pos", "2018-3"));
        Assert.DoesNotContain("Tri Wahyuni, sisa", await Desk.Get(trouble));
        Assert.Contains("tidak ada sisa", await Desk.Get(trouble));
    }

    [Fact]
    public async Task The_meeting_reckons_decides_and_prints_its_minutes()
    {
        var fund = place.Lived();
        await Sent($"{fund}/tutup-tahun", $"{fund}/tutup-tahun#riwayat", ("tahun", "2018"));
        var (_, _, reckoned) = await Desk.Post($"{fund}/rwt/hitung", ("untuk-1", "Capital"), ("persen-1", "40"),
            ("untuk-2", "Social"), ("persen-2", "59"));
        Assert.Contains("99%", reckoned);
        Assert.Contains("seharusnya 100%", await Desk.Refused($"{fund}/rwt", ("tahun", "2018"), ("nomor", "01"),
            ("hadir", "84"), ("untuk-1", "Capital"), ("persen-1", "99")));
        await Desk.Refused($"{fund}/rwt", ("tahun", "2018"), ("nomor", "01"), ("hadir", "84"), ("persen-1", "100"),
            ("untuk-1", "Entah"));
        await Desk.Refused($"{fund}/rwt", ("tahun", "2018"), ("nomor", "01"), ("hadir", "84"), ("persen-1", "abc"));
        var shared = await Shared();
        var html = await Desk.Get($"{shared}/rwt");
        Assert.Contains("Drainase &lt;RT&gt; 04", html);
        Assert.Contains("01/RWT/2019", html);
        Assert.Contains("84 warga", await Desk.Get($"{shared}/rwt/2018/berita-acara"));
        Assert.Contains("menutup biaya UPK", await Desk.Get($"{shared}/jejak"));
        Assert.Contains("<svg", await Desk.Get($"{shared}/jejak?tahun=2018"));
        using var unknown = await Desk.Client.GetAsync(
            $"{shared}/jejak?tahun=2009", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var gone = await Desk.Client.GetAsync(
            $"{shared}/rwt/2009/berita-acara", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task An_activity_is_proposed_decided_paid_accounted_for_and_handed_over()
    {
        var fund = await Shared();
        await Sent($"{fund}/kegiatan", $"{fund}/kegiatan",
            ("nama", "Drainase RT 04"), ("untuk", "Environment"), ("biaya", "500.000"), ("hasil", "86"),
            ("satuan", "Metre"), ("rw", "2"), ("rt", "4"), ("tanggal", "2019-03-01"), ("pengusul", "Pak RT"),
            ("kriteria", "4b"), ("perbaikan", "86"));
        var one = $"{fund}/kegiatan/1";
        await Desk.Refused($"{fund}/kegiatan", ("nama", "Talud"), ("untuk", "Kosong"), ("biaya", "1"), ("hasil", "1"));
        await Desk.Refused($"{one}/selesai", ("hasil", "1"), ("satuan", "kilo"), ("berita", "x"));
        await Desk.Refused($"{one}/swadaya", ("pemberi", "siapa"), ("nilai", "1"));
        await Desk.Refused($"{one}/bayar", Paid("2018-2", "100000"));
        await Sent($"{one}/putusan", one, ("sikap", "setuju"), ("berita", "04/LKM"), ("tanggal", "2019-03-05"),
            ("pos-2018-2", "500.000"), ("swadaya", "200000"));
        await Sent($"{one}/bayar", one, Paid("2018-2", "300.000", "ya"));
        Assert.Contains("hanya dapat dipakai 200.000", await Desk.Refused($"{one}/bayar", Paid("2018-2", "200001")));
        await Sent($"{one}/uang-muka", one, ("pos", "2018-2"), ("jumlah", "150000"), ("pemegang", "Pak Darmo"));
        await Sent($"{one}/nota", one, Paid("2018-2", "120000"));
        await Desk.Refused($"{one}/selesai", ("hasil", "86"), ("satuan", "Metre"), ("berita", "serah terima"));
        await Sent($"{one}/kembali", one, ("pos", "2018-2"), ("jumlah", "30000"));
        await Sent($"{one}/swadaya", one, ("pemberi", "Labour"), ("nilai", "190000"), ("berupa", "gotong royong"),
            ("dasar", "38 hari x 5.000"), ("saksi", "Pak RT"));
        await Sent($"{one}/selesai", one, ("hasil", "86"), ("satuan", "Metre"), ("keluarga", "31"), ("orang", "120"),
            ("berita", "Serah terima."));
        var html = await Desk.Get(one);
        Assert.Contains("Rp 420.000", html);
        Assert.Contains("petugas atau keluarganya", html);
        Assert.Contains("dihitung sebanding", html);
        Assert.Contains("86 m", await Desk.Get($"{one}/berita-acara"));
        Assert.Contains("(terkait)", await Desk.Get($"{one}/pertanggungjawaban"));
        Assert.Contains("selesai", await Desk.Get($"{fund}/kegiatan"));
        Assert.Contains("Drainase RT 04", await Desk.Get($"{fund}/jejak"));
        Assert.Contains("Tambah foto", html);
        Assert.Contains("4b Drainase tidak tersedia, 86 m", html);
        var better = await Desk.Get($"{fund}/kumuh/2/4");
        Assert.Contains("4b Drainase tidak tersedia, 86 m", better);
        Assert.Contains("Belum didata", better);
        Assert.DoesNotContain("Drainase RT 04", await Desk.Get($"{fund}/kumuh/2/5"));
    }

    static (string, string)[] Paid(string line, string amount, string related = "tidak") =>
    [
        ("pos", line), ("penjual-1", "Toko Jaya"), ("barang-1", "semen"), ("nota-1", "12"), ("jumlah-1", amount),
        ("terkait-1", related),
    ];

    [Fact]
    public async Task Governance_is_paid_and_a_line_is_turned_by_a_later_meeting()
    {
        var fund = await Shared();
        await Sent($"{fund}/rwt/bayar", $"{fund}/rwt#putusan", ("pos", "2018-4"), ("jumlah", "100000"),
            ("penerima", "Pengawas"), ("untuk", "honor"), ("tanggal", "2019-03-01"));
        await Desk.Refused(
            $"{fund}/rwt/bayar", ("pos", "2018-2"), ("jumlah", "1"), ("penerima", "Toko"), ("untuk", "x"));
        await Sent($"{fund}/rwt/alih", $"{fund}/rwt#putusan", ("pos", "2018-3"), ("untuk", "Environment"),
            ("nama", "Gerobak sampah"), ("jumlah", "50000"), ("nomor", "02/RWT"), ("hadir", "61"),
            ("tanggal", "2019-05-01"));
        Assert.Contains("Gerobak sampah", await Desk.Get($"{fund}/rwt"));
        Assert.Contains("sudah ada di banknya", await Desk.Refused($"{fund}/rwt/dana", ("jumlah", "")));
        Assert.Contains("Dialihkan RWT", await Desk.Get($"{fund}/jejak"));
    }

    [Fact]
    public async Task After_a_loss_nothing_is_shared_and_the_page_says_so()
    {
        var fund = place.Lived(income: 0);
        await Sent($"{fund}/tutup-tahun", $"{fund}/tutup-tahun#riwayat", ("tahun", "2018"));
        Assert.Contains("tidak ada yang dibagi", await Desk.Get($"{fund}/rwt"));
        await Desk.Refused($"{fund}/rwt", ("tahun", "2018"), ("nomor", "01"), ("hadir", "84"), ("untuk-1", "Capital"),
            ("persen-1", "100"));
        Assert.Contains("laba tahun ini belum dibagi", (await Desk.Get($"{fund}/jejak?tahun=2018")).ToLowerInvariant());
    }

    [Theory]
    [InlineData("tutup-tahun"), InlineData("rwt"), InlineData("kegiatan"), InlineData("jejak")]
    [InlineData("ksm/1/jejak")]
    public async Task A_new_village_has_the_pages_too(string page)
    {
        var fund = page.StartsWith("ksm", StringComparison.Ordinal) ? Desk.Fund() : Desk.EmptyFund();
        Assert.Contains("<h1>", await Desk.Get($"{fund}/{page}"));
        using var english = Desk.Reader("en");
        Assert.Contains("<h1>", await english.GetStringAsync(
            $"{fund}/{page}", TestContext.Current.CancellationToken));
    }
}
