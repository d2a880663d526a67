using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>Borrowers are visited a month after the pay-out; the answers stand on the loan's card.</summary>
public sealed class VisitTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static FormUrlEncodedContent Form(string request, string note = "", string whole = "ya", string day = "") => new(
    [
        new("permintaan", request), new("tanggal", day), new("utuh", whole), new("sendiri", "ya"),
        new("potongan", "tidak"), new("kartu", "ya"), new("catatan", note),
    ]);

    [Fact]
    public async Task A_visit_is_written_once_and_leaves_the_list()
    {
        var loan = place.NewLoan("Dikunjungi");
        using var client = place.Client();
        var before = await client.GetStringAsync($"{Fund}/kunjungan", Now);
        Assert.Contains("Dikunjungi", before.Split("Kunjungan terakhir")[0]);
        for (var i = 0; i < 2; i++)
        {
            using var kept = await client.PostAsync(
                $"{Fund}/pinjaman/{loan}/kunjungan", Form("kunjungan pertama", "warung <b>ramai</b>"), Now);
            Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
            Assert.Equal($"{Fund}/pinjaman/{loan}#kunjungan", kept.Headers.Location!.OriginalString);
        }
        var card = await client.GetStringAsync($"{Fund}/pinjaman/{loan}", Now);
        Assert.Contains("Uang diterima utuh: ya. Dipakai sendiri: ya. Ada potongan: tidak. Kartu dipegang sendiri: ya. "
            + "warung &lt;b&gt;ramai", card);
        Assert.Equal(2, card.Split("Uang diterima utuh:").Length);
        var list = (await client.GetStringAsync($"{Fund}/kunjungan", Now)).Split("Kunjungan terakhir");
        Assert.DoesNotContain($"pinjaman/{loan}#", list[0]);
        Assert.Contains("Dikunjungi", list[1]);
    }

    [Theory]
    [InlineData("", "", "hasil kunjungan masih kosong"), InlineData("mungkin", "", "hasil kunjungan masih kosong")]
    [InlineData("ya", "2031-01-01", "1 Januari 2031"), InlineData("ya", "kemarin", "kemarin")]
    [InlineData("ya", "2017-01-01", "tidak sesuai urutan")]
    public async Task A_visit_that_cannot_be_is_refused_and_kept_in_the_form(string whole, string day, string says)
    {
        using var client = place.Client();
        using var answer = await client.PostAsync(
            $"{Fund}/pinjaman/1/kunjungan", Form($"salah {day}{whole}", "<i>catatan", whole, day), Now);
        var html = await answer.Content.ReadAsStringAsync(Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Belum dicatat", html);
        Assert.Contains("&lt;i&gt;catatan", html);
        Assert.Contains(says, html);
    }

    [Fact]
    public async Task What_no_form_of_ours_sends_is_refused()
    {
        using var client = place.Client();
        using var nameless = await client.PostAsync($"{Fund}/pinjaman/1/kunjungan", Form(""), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.StatusCode);
        using var huge = await client.PostAsync(
            $"{Fund}/pinjaman/1/kunjungan", Form("besar", new string('a', 30_000)), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, huge.StatusCode);
        using var foreign = await client.PostAsync($"{Fund}/pinjaman/2999/kunjungan", Form("lain"), Now);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        using var noNumber = await client.PostAsync($"{Fund}/pinjaman/x/kunjungan", Form("lain"), Now);
        Assert.Equal(HttpStatusCode.NotFound, noNumber.StatusCode);
    }
}
