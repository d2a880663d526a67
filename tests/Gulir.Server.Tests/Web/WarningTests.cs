using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>What is done about arrears stands on the loan's card; what cannot be is refused there.</summary>
public sealed class WarningTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static FormUrlEncodedContent Form(string request, params (string, string)[] fields) =>
        new([new("permintaan", request), .. fields.Select(row => KeyValuePair.Create(row.Item1, row.Item2))]);

    [Theory]
    [InlineData("peringatan", "surat", "1", "tidak punya tunggakan")]
    [InlineData("peringatan", "surat", "2", "Berikutnya surat ke-1")]
    [InlineData("panggilan", "isi", "rapat <b>desa", "Surat peringatan ke-2 belum dikirim")]
    [InlineData("janji", "sampai", "2009-01-01", "lebih awal")]
    [InlineData("janji", "sampai", "besok", "besok")]
    public async Task What_cannot_be_is_refused(string form, string field, string value, string says)
    {
        var loan = place.NewLoan($"Tertib {form} {value}".Replace("<", ""));
        using var client = place.Client();
        using var answer = await client.PostAsync(
            $"{Fund}/pinjaman/{loan}/{form}", Form($"tertib {form} {value}", (field, value), ("jumlah", "1000")), Now);
        var html = await answer.Content.ReadAsStringAsync(Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(html));
        Assert.DoesNotContain("rapat <b>", html);
        using var foreign = await client.PostAsync(
            $"{Fund}/pinjaman/2999/{form}", Form("lain", (field, value), ("jumlah", "1000")), Now);
        Assert.NotEqual(HttpStatusCode.SeeOther, foreign.StatusCode);
        using var missing = await client.GetAsync($"{Fund}/pinjaman/{loan}/peringatan/1", Now);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_letter_that_is_due_is_listed_sent_once_and_printed()
    {
        using var client = place.Client();
        var list = await client.GetStringAsync($"{Fund}/peringatan", Now);
        var loan = System.Text.RegularExpressions.Regex.Match(list, @"pinjaman/(\d+)#tunggakan").Groups[1].Value;
        Assert.NotEmpty(loan);
        for (var i = 0; i < 2; i++)
        {
            using var kept = await client.PostAsync(
                $"{Fund}/pinjaman/{loan}/peringatan", Form("surat pertama", ("surat", "1")), Now);
            Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        }
        using var promised = await client.PostAsync(
            $"{Fund}/pinjaman/{loan}/janji",
            Form("janji pertama", ("sampai", "2099-01-01"), ("jumlah", "1000"), ("isi", "habis <i>panen")), Now);
        Assert.Equal(HttpStatusCode.SeeOther, promised.StatusCode);
        var card = await client.GetStringAsync($"{Fund}/pinjaman/{loan}", Now);
        Assert.Contains($"pinjaman/{loan}/peringatan/1\"", card);
        Assert.Contains("habis &lt;i&gt;panen", card);
        var paper = await client.GetStringAsync($"{Fund}/pinjaman/{loan}/peringatan/1", Now);
        Assert.Contains("SURAT PERINGATAN PERTAMA", paper);
        Assert.Contains("segel", paper.Split("SURAT PERINGATAN PERTAMA")[1].Split("</article>")[0]);
    }
}
