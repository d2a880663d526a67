using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The first printing of a receipt is the original; whatever is printed after it says so.</summary>
public sealed class ReceiptPrintTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static (string, string)[] Form(string amount, string tendered) =>
        [("jumlah", amount), ("uang", tendered), ("penyetor", "0"), ("lebih", "angsuran")];

    async Task<string> Receipt(string tendered = "")
    {
        var (status, onwards, html) = await place.Post(
            $"{place.Fund()}/pinjaman/1/angsuran", Form("575.000", tendered));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        return onwards;
    }

    [Theory, InlineData(""), InlineData("58")]
    public async Task Only_the_first_printing_is_the_original(string paper)
    {
        var address = await Receipt();
        var before = place.Facts();
        var looked = await place.Get($"{address}?kertas={paper}");
        Assert.DoesNotContain("SALINAN</b>", looked);
        Assert.Contains("BELUM DICETAK", looked);
        var (status, _, original) = await place.Post($"{address}/cetak", ("kertas", paper));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("SALINAN</b>", original);
        Assert.DoesNotContain("BELUM DICETAK", original);
        Assert.Contains("Kuitansi asli.", original);
        Assert.Contains("SALINAN</b>", await place.Get($"{address}?kertas={paper}"));
        var (_, _, copy) = await place.Post($"{address}/cetak", ("kertas", paper));
        Assert.Contains("SALINAN</b>", copy);
        Assert.Contains("Cetakan ke-2", copy);
        Assert.Equal(before, place.Facts());
    }

    [Fact]
    public async Task A_button_pressed_twice_prints_one_original()
    {
        var address = await Receipt();
        var request = ("permintaan", Guid.NewGuid().ToString());
        await place.Post($"{address}/cetak", request);
        var (_, _, again) = await place.Post($"{address}/cetak", request);
        Assert.Contains("Kuitansi asli.", again);
    }

    [Fact]
    public async Task Paid_out_money_or_another_village_has_no_receipt_to_print()
    {
        var fund = place.Fund();
        Assert.Equal(HttpStatusCode.NotFound, (await place.Post($"{fund}/bukti/BKK-2018-0001/kuitansi/cetak")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await place.Post($"{fund}/bukti/x/kuitansi/cetak")).Status);
        Assert.Equal(HttpStatusCode.NotFound,
            (await place.Post("/dana/99.99.99.9999/bukti/BKM-2018-0002/kuitansi/cetak")).Status);
        await place.Refused((await Receipt()) + "/cetak", ("permintaan", ""));
    }

    [Fact]
    public async Task Change_is_told_and_stands_on_the_receipt()
    {
        var fund = place.Fund();
        Assert.Contains(">25.000</b>", await place.Get($"{fund}/pinjaman/1?jumlah=575000&uang=600.000"));
        foreach (var wrong in new[] { "500.000", "-600.000", "enam", "575.000,50" })
        {
            var html = await place.Refused($"{fund}/pinjaman/1/angsuran", Form("575.000", wrong));
            Assert.Contains($"name=\"uang\" value=\"{wrong}\"", html);
        }
        var address = await Receipt("600.000");
        foreach (var paper in new[] { "", "?kertas=58" })
        {
            var html = await place.Get(address + paper);
            Assert.Contains("600.000", html);
            Assert.Contains("25.000", html);
        }
        Assert.DoesNotContain("Uang diterima", await place.Get(await Receipt()));
    }

    [Fact]
    public async Task A_count_has_a_paper_that_both_sign()
    {
        var fund = place.Fund();
        await place.Post($"{fund}/hitung",
            ("akun", "11010"), ("p100000", "100"), ("kedua", "3"), ("tanggal", "2018-04-20"));
        var address = (await place.Get($"{fund}/hitung")).Split($"href=\"{fund}/hitung/")[1].Split('"')[0];
        var html = await place.Get($"{fund}/hitung/{address}");
        Assert.Contains("BERITA ACARA HITUNG KAS", html);
        Assert.Contains("Sepuluh Juta Rupiah", html);
        Assert.Contains("Wiji Rahayu", html);
        Assert.Contains("100.000</td><td class=\"n\">100</td>", html);
        foreach (var wrong in new[] { "1", "99999", "x" })
            Assert.Equal(HttpStatusCode.NotFound, (await place.Client.GetAsync(
                $"{fund}/hitung/{wrong}/berita-acara", TestContext.Current.CancellationToken)).StatusCode);
    }
}
