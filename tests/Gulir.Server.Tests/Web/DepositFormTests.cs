using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>Savings and held money of a KSM: taken, given back, never more than is kept.</summary>
public sealed class DepositFormTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static (string, string)[] Form(string amount, string person = "0", string money = "11010") =>
        [("jumlah", amount), ("anggota", person), ("uang", money), ("tanggal", "2018-04-20")];

    [Fact]
    public async Task What_is_taken_has_a_receipt_and_what_is_returned_a_voucher()
    {
        var fund = place.Fund();
        var page = $"{fund}/ksm/1";
        var taken = await place.Post($"{page}/simpanan/terima", Form("150.000"));
        Assert.Equal(HttpStatusCode.SeeOther, taken.Status);
        Assert.EndsWith("BKM-2018-0002/kuitansi", taken.Onwards);
        Assert.Contains("Seratus Lima Puluh Ribu Rupiah", await place.Get(taken.Onwards));
        await place.Post($"{page}/simpanan/terima", Form("50.000", "2"));
        await place.Post($"{page}/titipan/terima", Form("20.000", money: "11021"));
        Assert.Contains("menjamin pinjaman", await place.Refused(
            $"{page}/simpanan/kembali", [.. Form("100.000"), ("catatan", "belum lunas")]));
        place.Do(fund[6..], "loan-repay", 3, "2018-04-20", """{"loan":1,"above":"settle"}""");
        var back = await place.Post($"{page}/simpanan/kembali", [.. Form("100.000"), ("catatan", "lunas")]);
        Assert.EndsWith("/bukti/BKK-2018-0002", back.Onwards);
        var html = await place.Get($"{page}/simpanan");
        Assert.Contains("Rp 100.000", html);
        Assert.Contains("Rp 20.000", html);
        Assert.Contains("Tri Wahyuni 50.000", html);
        Assert.Contains("seluruh KSM 50.000", html);
        Assert.Contains("bukti/BKM-2018-0003", html);
        Assert.DoesNotContain("<i>Aminah", html);
    }

    [Theory]
    [InlineData("simpanan/terima", "-5"), InlineData("simpanan/terima", "5,5"), InlineData("simpanan/terima", "")]
    [InlineData("titipan/terima", "1e30"), InlineData("simpanan/kembali", "1.000"), InlineData("titipan/kembali", "=1")]
    [InlineData("titipan/terima", "<b>5</b>"), InlineData("simpanan/terima", "150")]
    public async Task An_amount_that_is_none_or_is_not_there_is_refused(string what, string amount)
    {
        var html = await place.Refused($"{place.Fund()}/ksm/1/{what}", Form(amount));
        Assert.DoesNotContain("<b>5", html);
    }

    [Fact]
    public async Task Strangers_and_other_accounts_are_refused()
    {
        var page = $"{place.Fund()}/ksm/1/simpanan/terima";
        await place.Refused(page, Form("50.000", "99"));
        await place.Refused(page, Form("50.000", "-1"));
        await place.Refused(page, Form("50.000", "semua"));
        await place.Refused(page, Form("50.000", money: "51030"));
        await place.Refused(page, Form("50.000", money: ""));
        await place.Refused(page, [.. Form("50.000")[..3], ("tanggal", "2018-13-01")]);
        await place.Refused(page, [.. Form("50.000"), ("catatan", new string('x', 501))]);
    }

    [Fact]
    public async Task A_KSM_that_is_not_there_keeps_nothing()
    {
        var fund = place.Fund();
        Assert.Equal(HttpStatusCode.NotFound, (await place.Post($"{fund}/ksm/7/simpanan/terima", Form("5000"))).Status);
        foreach (var group in new[] { "7", "x", "-1" })
            Assert.Equal(HttpStatusCode.NotFound, (await place.Client.GetAsync(
                $"{fund}/ksm/{group}/simpanan", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_same_form_twice_is_taken_once()
    {
        var page = $"{place.Fund()}/ksm/1";
        (string, string)[] form = [("permintaan", "sekali"), .. Form("150.000")];
        var first = await place.Post($"{page}/simpanan/terima", form);
        Assert.Equal(first.Onwards, (await place.Post($"{page}/simpanan/terima", form)).Onwards);
        Assert.Contains("Rp 150.000", await place.Get($"{page}/simpanan"));
    }
}
