using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>A wrong instalment is taken back from its voucher's page, once and with a reason.</summary>
public sealed class ReversalTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static FormUrlEncodedContent Form(string request, string reason) =>
        new([new("permintaan", request), new("alasan", reason)]);

    /// <summary>The voucher of an instalment that was just received on a loan of its own.</summary>
    async Task<string> Instalment(HttpClient client, string name)
    {
        var loan = place.NewLoan(name);
        using var received = await client.PostAsync($"{Fund}/pinjaman/{loan}/angsuran", new FormUrlEncodedContent(
        [
            new("permintaan", name), new("jumlah", "575000"), new("penyetor", "0"), new("lebih", "angsuran"),
        ]), Now);
        return received.Headers.Location!.OriginalString.Replace("/kuitansi", "");
    }

    [Fact]
    public async Task Taken_back_once_with_a_reason()
    {
        using var client = place.Client();
        var voucher = await Instalment(client, "Salah Terima");
        Assert.Contains("Batalkan bukti ini", await client.GetStringAsync(voucher, Now));
        using var kept = await client.PostAsync($"{voucher}/batal", Form("batal 1", "salah KSM"), Now);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Equal(voucher, kept.Headers.Location!.OriginalString);
        var stamped = await client.GetStringAsync(voucher, Now);
        Assert.Contains("DIBATALKAN", stamped);
        Assert.DoesNotContain("Batalkan bukti ini", stamped);
        using var again = await client.PostAsync($"{voucher}/batal", Form("batal 2", "sekali lagi"), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Theory]
    [InlineData(""), InlineData("   "), InlineData("\u0007")]
    public async Task Without_a_reason_it_stays(string reason)
    {
        using var client = place.Client();
        using var answer = await client.PostAsync($"{Fund}/bukti/BKM-2018-0002/batal", Form("tanpa", reason), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Now);
        Assert.Contains("Belum dibatalkan", html);
        Assert.Contains("Isian alasan masih kosong", html);
    }

    [Fact]
    public async Task What_no_form_of_ours_sends_is_refused()
    {
        using var client = place.Client();
        var voucher = $"{Fund}/bukti/BKM-2018-0002/batal";
        using var nameless = await client.PostAsync(voucher, Form("", "x"), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.StatusCode);
        using var huge = await client.PostAsync(voucher, Form("besar", "<b>" + new string('a', 20_000)), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, huge.StatusCode);
        Assert.DoesNotContain("<b>a", await huge.Content.ReadAsStringAsync(Now));
        using var missing = await client.PostAsync($"{Fund}/bukti/BKM-2018-9999/batal", Form("lain", "x"), Now);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var elsewhere = await client.PostAsync(
            "/dana/99.99.99.9999/bukti/BKM-2018-0002/batal", Form("l", "x"), Now);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }
}
