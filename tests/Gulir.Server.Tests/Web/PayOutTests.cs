using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>An approved loan is paid out to the members who are there, once, from the box that is named.</summary>
public sealed class PayOutTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    /// <summary>A loan signed by the manager, and here by the coordinator.</summary>
    async Task<int> Approved(HttpClient client, string name)
    {
        var loan = place.NewProposal(name, signed: true);
        using var signed = await client.PostAsync($"{Fund}/pengajuan/{loan}/putusan", new FormUrlEncodedContent(
            [new("permintaan", name), new("sebagai", "2"), new("sikap", "setuju")]), Now);
        Assert.Equal(HttpStatusCode.SeeOther, signed.StatusCode);
        return loan;
    }

    static FormUrlEncodedContent Form(string request, IEnumerable<int> there, string box = "11010", string day = "",
        string first = "") => new(
    [
        new("permintaan", request), new("kotak", box), new("tanggal", day), new("pertama", first),
        .. there.Select(person => KeyValuePair.Create("hadir", $"{person}")),
    ]);

    [Fact]
    public async Task Who_is_absent_draws_nothing()
    {
        using var client = place.Client();
        var loan = await Approved(client, "Dicairkan");
        var persons = place.PersonsOf(loan);
        var page = $"{Fund}/pengajuan/{loan}";
        Assert.Contains("pinjaman/" + loan + "/perjanjian", await client.GetStringAsync(page, Now));

        var query = string.Concat(persons.Skip(1).Select(person => $"&hadir={person}"));
        var told = await client.GetStringAsync($"{page}?kotak=11010{query}", Now);
        Assert.Contains("Rp 4.000.000", told);
        Assert.Contains("Rp 600.000", told);
        Assert.Contains("20 Mei 2018", told);
        Assert.DoesNotContain($"value=\"{persons[0]}\" checked", told);

        for (var i = 0; i < 2; i++)
        {
            using var paid = await client.PostAsync($"{page}/pencairan", Form("cair satu", persons.Skip(1)), Now);
            Assert.Equal(HttpStatusCode.SeeOther, paid.StatusCode);
            Assert.Equal($"{Fund}/pinjaman/{loan}", paid.Headers.Location!.OriginalString);
        }
        var card = await client.GetStringAsync($"{Fund}/pinjaman/{loan}", Now);
        Assert.Contains("Rp 4.000.000", card);
        Assert.DoesNotContain("Dicairkan Satu<", card.Split("Pinjaman anggota")[1].Split("</section>")[0]);
        using var again = await client.PostAsync($"{page}/pencairan", Form("cair dua", persons), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.DoesNotContain("name=\"hadir\"", await client.GetStringAsync(page, Now));
    }

    [Theory]
    [InlineData("11030", "", ""), InlineData("11022", "", ""), InlineData("kas", "", ""), InlineData("", "", "")]
    [InlineData("11010", "2031-01-01", ""), InlineData("11010", "", "2018-04-01"), InlineData("11010", "x", "")]
    public async Task A_pay_out_that_cannot_be_is_refused_and_kept_in_the_form(string box, string day, string first)
    {
        using var client = place.Client();
        var loan = await Approved(client, $"Batal {box} {day} {first}");
        var persons = place.PersonsOf(loan);
        using var answer = await client.PostAsync(
            $"{Fund}/pengajuan/{loan}/pencairan", Form($"x {loan}", persons.Skip(2), box, day, first), Now);
        var html = await answer.Content.ReadAsStringAsync(Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Belum dicairkan", html);
        Assert.DoesNotContain($"value=\"{persons[0]}\" checked", html);
        Assert.Contains($"value=\"{persons[2]}\" checked", html);
    }

    [Fact]
    public async Task What_no_form_of_ours_sends_is_refused()
    {
        using var client = place.Client();
        var loan = await Approved(client, "Tanpa Orang");
        var address = $"{Fund}/pengajuan/{loan}/pencairan";
        using var nobody = await client.PostAsync(address, Form("tanpa orang", []), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        using var strangers = await client.PostAsync(address, Form("orang lain", [1, 2, 99_999, -4]), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, strangers.StatusCode);
        using var nameless = await client.PostAsync(address, Form("", place.PersonsOf(loan)), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.StatusCode);
        using var missing = await client.PostAsync($"{Fund}/pengajuan/2999/pencairan", Form("hilang", [1]), Now);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        var early = place.NewProposal("Belum Diputus");
        using var tooEarly = await client.PostAsync(
            $"{Fund}/pengajuan/{early}/pencairan", Form("terlalu awal", place.PersonsOf(early)), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooEarly.StatusCode);
    }
}
