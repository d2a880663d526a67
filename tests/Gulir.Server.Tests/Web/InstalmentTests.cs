using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The one form of these pages: money is received once, and a refusal keeps what was typed.</summary>
public sealed class InstalmentTests(SmallPlace place)
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static string Card(int loan) => $"/dana/{SmallPlace.Banjardowo}/pinjaman/{loan}";

    static FormUrlEncodedContent Form(string request, string amount, string above = "angsuran") => new(
    [
        new("permintaan", request), new("jumlah", amount), new("penyetor", "0"), new("lebih", above),
    ]);

    static async Task<string> RequestOf(HttpClient client, string card) =>
        (await client.GetStringAsync(card, Now)).Split("name=\"permintaan\" value=\"")[1].Split('"')[0];

    [Fact]
    public async Task The_same_form_twice_gives_one_receipt()
    {
        var card = Card(place.NewLoan("Ganda"));
        using var client = place.Client();
        var request = await RequestOf(client, card);
        Assert.NotEqual(request, await RequestOf(client, card));
        using var first = await client.PostAsync($"{card}/angsuran", Form(request, "575.000"), Now);
        using var again = await client.PostAsync($"{card}/angsuran", Form(request, "575.000"), Now);
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.EndsWith("/kuitansi", first.Headers.Location!.OriginalString);
        var receipt = await client.GetStringAsync(first.Headers.Location, Now);
        Assert.Contains("Lima Ratus Tujuh Puluh Lima Ribu Rupiah", receipt);
        Assert.Contains("Angsuran ke-1 pinjaman ke-1: pokok 500.000, jasa 75.000", receipt);
        Assert.Contains("Rp 4.500.000", receipt);
        Assert.Contains("Wiji Rahayu", receipt);
        Assert.Contains("4.500.000", await client.GetStringAsync(card, Now));
    }

    [Fact]
    public async Task A_request_id_used_again_with_another_amount_is_refused()
    {
        var card = Card(place.NewLoan("Berulang"));
        using var client = place.Client();
        var request = await RequestOf(client, card);
        using var first = await client.PostAsync($"{card}/angsuran", Form(request, "575000"), Now);
        using var other = await client.PostAsync($"{card}/angsuran", Form(request, "600000"), Now);
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Theory]
    [InlineData("57.500.000"), InlineData("0"), InlineData("-5"), InlineData("5.5"), InlineData("lima"), InlineData("")]
    [InlineData("99999999999999999999"), InlineData("575.050")]
    public async Task Money_that_cannot_be_received_is_refused_and_kept_in_the_form(string amount)
    {
        var card = Card(1);
        using var client = place.Client();
        var before = place.Host.Database.Read(session => session.Number("select count(*) from fact"));
        using var answer = await client.PostAsync($"{card}/angsuran", Form(await RequestOf(client, card), amount), Now);
        var html = await answer.Content.ReadAsStringAsync(Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("role=\"alert\"", html);
        Assert.Contains($"name=\"jumlah\" value=\"{amount}\"", html);
        if (amount != "57.500.000") return;
        Assert.True(before <= place.Host.Database.Read(session => session.Number("select count(*) from fact")));
    }

    [Fact]
    public async Task A_form_from_another_house_is_refused()
    {
        using var client = place.Client();
        client.DefaultRequestHeaders.Add("Origin", "https://jahat.test");
        using var answer = await client.PostAsync($"{Card(1)}/angsuran", Form("x", "575000"), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var site = place.Client();
        site.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.UnprocessableEntity,
            (await site.PostAsync($"{Card(1)}/angsuran", Form("x", "575000"), Now)).StatusCode);
    }

    [Fact]
    public async Task A_loan_that_is_not_there_receives_nothing()
    {
        using var client = place.Client();
        Assert.Equal(HttpStatusCode.NotFound,
            (await client.PostAsync($"{Card(4711)}/angsuran", Form("x", "575000"), Now)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound,
            (await client.PostAsync("/dana/99.99.99.9999/pinjaman/1/angsuran", Form("x", "575000"), Now)).StatusCode);
    }

    [Fact]
    public async Task What_settles_a_loan_is_told_and_received()
    {
        var card = Card(place.NewLoan("Lunas"));
        using var client = place.Client();
        var told = await client.GetStringAsync($"{card}?lebih=lunas", Now);
        Assert.Contains("name=\"jumlah\" value=\"5.075.000\"", told);
        Assert.Contains("675.000", told);
        using var paid = await client.PostAsync(
            $"{card}/angsuran", Form(await RequestOf(client, card), "5.075.000", "lunas"), Now);
        Assert.Equal(HttpStatusCode.SeeOther, paid.StatusCode);
        Assert.Contains("Pinjaman ini sudah lunas", await client.GetStringAsync(card, Now));
    }

    [Fact]
    public async Task Money_above_is_held_when_asked()
    {
        var card = Card(place.NewLoan("Titip"));
        using var client = place.Client();
        using var paid = await client.PostAsync(
            $"{card}/angsuran", Form(await RequestOf(client, card), "600000", "titip"), Now);
        Assert.Contains("titipan 25.000", await client.GetStringAsync(paid.Headers.Location, Now));
    }
}
