using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>A desk in July 2018: the loan of January has six instalments due, and two letters may go out.</summary>
public sealed class WayPlace : IDisposable
{
    public DeskPlace Desk { get; } = DeskPlace.On(new DateOnly(2018, 7, 20));

    /// <summary>A village whose KSM saved, did not pay and was called.</summary>
    public string Behind()
    {
        var fund = Desk.Fund();
        foreach (var (person, amount) in ((int, int)[])[(0, 100_000), (3, 500_000)])
            Desk.Do(fund[6..], "surety-receive", 3, "2018-02-01",
                $$"""{"group":1,"person":{{person}},"amount":{{amount}},"money":"11022"}""");
        Desk.Do(fund[6..], "loan-warn", 1, "2018-04-20", """{"loan":1,"letter":1}""");
        Desk.Do(fund[6..], "loan-warn", 1, "2018-05-20", """{"loan":1,"letter":2}""");
        Desk.Do(fund[6..], "surety-call", 1, "2018-06-25", """{"loan":1,"minutes":"semua <hadir>"}""");
        return fund;
    }

    public void Dispose() => Desk.Dispose();
}

/// <summary>Savings, heirs, waiver and claims between members, form by form and without scripts.</summary>
public sealed class WayPagesTests(WayPlace place) : IClassFixture<WayPlace>
{
    DeskPlace Desk => place.Desk;

    async Task Sent(string address, params (string, string)[] fields)
    {
        var (status, _, html) = await Desk.Post(address, fields);
        Assert.True(status == HttpStatusCode.SeeOther, html);
    }

    async Task Signed(string fund, string way, int share)
    {
        foreach (var officer in (string[])["1", "2"])
            await Sent($"{fund}/pinjaman/1/kesulitan/tanda", ("jalan", way), ("anggota", $"{share}"),
                ("isi", "usaha <b>tutup"), ("hadir", "5"), ("dari", "7"), ("sebagai", officer));
    }

    static string Plain(string html) => WebUtility.HtmlDecode(html);

    [Fact]
    public async Task Savings_of_a_group_pay_its_arrears()
    {
        var fund = place.Behind();
        var trouble = $"{fund}/pinjaman/1/kesulitan";
        var before = Plain(await Desk.Get($"{trouble}?anggota=1"));
        Assert.Contains("KSM sudah dipanggil dan menandatangani", before);
        Assert.DoesNotContain("Pakai simpanan", before);
        Assert.Contains("belum dapat dipakai", Plain(await Desk.Refused($"{trouble}/simpanan", ("anggota", "1"))));
        await Signed(fund, "Surety", 1);
        var ready = await Desk.Get($"{trouble}?anggota=1");
        Assert.Contains("Pakai simpanan", ready);
        Assert.Contains("kosong: 600.000", ready);
        Assert.Contains("hanya membayar tunggakan", Plain(await Desk.Refused($"{trouble}/simpanan",
            ("anggota", "1"), ("jumlah", "700.000"))));
        await Desk.Refused($"{trouble}/simpanan", ("anggota", "1"), ("jumlah", "seribu"));
        await Desk.Refused($"{trouble}/simpanan", ("anggota", "9"));
        Assert.Contains("usaha &lt;b&gt;tutup", await Desk.Get($"{fund}/pinjaman/1/berita-acara?jalan=Surety"));
        await Sent($"{trouble}/simpanan", ("anggota", "1"));
        Assert.Contains("belum dapat dipakai", Plain(await Desk.Refused($"{trouble}/simpanan", ("anggota", "1"))));

        var voucher = Plain(await Desk.Get($"{fund}/bukti/BPM-2018-0002"));
        Assert.Contains("Simpanan tanggung renteng dipakai", voucher);
        Assert.Contains("Mekar Sari", voucher);
        Assert.Contains("BPM-2018-0002", await Desk.Get($"{fund}/ksm/1/simpanan"));
        // 100.000 were the KSM's own; the other 500.000 were saved by member 3, who claims them from member 1.
        Assert.Contains("Tagihan antaranggota", await Desk.Get($"{fund}/ksm/1"));
        var claims = await Desk.Get($"{fund}/ksm/1/tagihan");
        Assert.Contains("500.000", claims);
        Assert.Contains("value=\"1-3-1-1\"", claims);
        await Desk.Refused($"{fund}/ksm/1/tagihan", ("tagihan", "1-3-1"), ("jumlah", "500.001"));
        await Desk.Refused($"{fund}/ksm/1/tagihan", ("tagihan", "1-1-3"));
        await Desk.Refused($"{fund}/ksm/1/tagihan", ("tagihan", "semua"));
        var (_, paper, _) = await Desk.Post($"{fund}/ksm/1/tagihan", ("tagihan", "1-3-1"), ("jumlah", "200.000"));
        var receipt = Plain(await Desk.Get(paper));
        Assert.Contains("KUITANSI ANTARANGGOTA", receipt);
        Assert.Contains("dua ratus ribu rupiah", receipt, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("300.000", await Desk.Get($"{fund}/ksm/1/tagihan"));
        var note = paper.Split('/')[^1];
        await Desk.Refused($"{fund}/ksm/1/tagihan/batal", ("catatan", note), ("alasan", ""));
        await Sent($"{fund}/ksm/1/tagihan/batal", ("catatan", note), ("alasan", "salah <orang>"));
        var open = await Desk.Get($"{fund}/ksm/1/tagihan");
        Assert.Contains("dibatalkan", open);
        Assert.DoesNotContain("Salah catat", open);
        var minutes = await Desk.Get($"{fund}/pinjaman/1/panggilan/1");
        Assert.Contains("BERITA ACARA TANGGUNG RENTENG", minutes);
        Assert.Contains("semua &lt;hadir&gt;", minutes);
        Assert.Contains("2.500.000", minutes);
        using var none = await Desk.Client.GetAsync(
            $"{fund}/pinjaman/1/panggilan/2", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Contains("Surety savings", await Desk.Reader("en").GetStringAsync(
            trouble, TestContext.Current.CancellationToken));
    }

    /// <summary>What every member should have saved stands on the group's page and on the due list.</summary>
    [Fact]
    public async Task Expected_savings_are_told_where_the_fund_asks_for_them()
    {
        var fund = place.Behind();
        Assert.DoesNotContain("Simpanan yang seharusnya", await Desk.Get($"{fund}/ksm/1/simpanan"));
        Assert.DoesNotContain("Kurang simpanan", await Desk.Get($"{fund}/tagihan"));
        Desk.Do(fund[6..], "setting-change", 1, "2018-01-01",
            """{"name":"surety_percent","value":"20","from":"2018-01-01"}""");
        var savings = await Desk.Get($"{fund}/ksm/1/simpanan");
        Assert.Contains("Simpanan yang seharusnya", savings);
        Assert.Contains("1.000.000", savings);
        // 20% of 5.000.000 is asked, 600.000 are there.
        Assert.Contains("400.000", await Desk.Get($"{fund}/tagihan"));
        Assert.Contains("Kurang simpanan", await Desk.Get($"{fund}/tagihan"));
    }

    [Fact]
    public async Task Heirs_go_on_and_service_is_waived()
    {
        var fund = place.Behind();
        var trouble = $"{fund}/pinjaman/1/kesulitan";
        Assert.Contains("tidak tercatat meninggal", Plain(await Desk.Refused($"{trouble}/ahli-waris",
            ("anggota", "2"), ("waris", "Budi"))));
        await Sent($"{trouble}/meninggal", ("orang", "2"), ("tanggal", "2018-07-01"));
        await Signed(fund, "Heirs", 2);
        Assert.Contains("Catat ahli waris", await Desk.Get(trouble));
        await Desk.Refused($"{trouble}/ahli-waris", ("anggota", "2"), ("waris", ""));
        await Desk.Refused($"{trouble}/dana-sosial", ("anggota", "2"), ("pos", "2018-3"));
        await Desk.Refused($"{trouble}/dana-sosial", ("anggota", "2"), ("pos", "tidak ada"));
        await Sent($"{trouble}/ahli-waris", ("anggota", "2"), ("waris", "Budi <anaknya>"));
        var after = await Desk.Get(trouble);
        Assert.Contains("Budi &lt;anaknya&gt;", after);
        Assert.DoesNotContain("Catat ahli waris", after);

        // The note of the death waits for the note of the heirs; both are taken back on this page.
        string Note(string html, string words) => System.Text.RegularExpressions.Regex.Match(
            Plain(html), $"<option value=\"(\\d+)\"[^>]*>[^<]*{words}").Groups[1].Value;
        Assert.Contains("Batalkan dahulu", Plain(await Desk.Refused($"{trouble}/batal",
            ("catatan", Note(after, "meninggal")), ("alasan", "salah orang"))));
        await Desk.Refused($"{trouble}/batal", ("catatan", Note(after, "ahli waris")), ("alasan", " "));
        await Sent($"{trouble}/batal", ("catatan", Note(after, "ahli waris")), ("alasan", "salah orang"));
        Assert.Contains("Catat ahli waris", await Desk.Get(trouble));
        await Sent($"{trouble}/batal", ("catatan", Note(after, "meninggal")), ("alasan", "salah orang"));
        Assert.DoesNotContain("meninggal 1 Jul 2018", await Desk.Get(trouble));
        await Desk.Refused($"{trouble}/batal", ("catatan", "x"), ("alasan", "salah"));

        await Signed(fund, "Waive", 0);
        await Desk.Refused($"{trouble}/keringanan", ("anggota", "0"), ("jumlah", "9.000.000"));
        await Sent($"{trouble}/keringanan", ("anggota", "0"), ("jumlah", "50.000"));
        Assert.Contains("50.000 tidak ditagih lagi", await Desk.Get($"{fund}/pinjaman/1"));
    }

    /// <summary>What a KSM left as titipan pays its instalment by a BPM; never more than is there.</summary>
    [Fact]
    public async Task Held_money_pays_an_instalment()
    {
        var fund = place.Behind();
        var savings = $"{fund}/ksm/1/simpanan";
        Assert.DoesNotContain("Pakai titipan", await Desk.Get(savings));
        Desk.Do(fund[6..], "held-receive", 3, "2018-07-01", """{"group":1,"amount":100000}""");
        Assert.Contains("Pakai titipan untuk angsuran", await Desk.Get(savings));
        Assert.Contains("tinggal 100.000", Plain(await Desk.Refused($"{fund}/ksm/1/titipan/angsuran",
            ("pinjaman", "1"), ("jumlah", "100.100"))));
        await Desk.Refused($"{fund}/ksm/1/titipan/angsuran", ("pinjaman", "99"), ("jumlah", "1.000"));
        await Desk.Refused($"{fund}/ksm/1/titipan/angsuran", ("pinjaman", "1"), ("jumlah", "seratus"));
        await Sent($"{fund}/ksm/1/titipan/angsuran", ("pinjaman", "1"), ("jumlah", "100.000"));
        Assert.DoesNotContain("Pakai titipan", await Desk.Get(savings));
        Assert.Contains("BPM-2018-0002", await Desk.Get($"{fund}/pinjaman/1"));
    }
}
