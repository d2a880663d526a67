using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>Two humans sign a decision on the loan's page in its gates; nobody signs twice.</summary>
public sealed class DecisionTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";
    const string Manager = "1";
    const string Coordinator = "2";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    int _requests;

    async Task<(HttpStatusCode Status, string Html)> Sign(
        HttpClient client, int loan, string officer, string verdict = "setuju", string reason = "",
        params (string Name, string Value)[] more)
    {
        List<KeyValuePair<string, string>> fields =
        [
            new("permintaan", $"putusan {loan} {++_requests} {reason.Length}"), new("sebagai", officer),
            new("sikap", verdict), new("alasan", reason),
            .. more.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ];
        using var answer = await client.PostAsync(
            $"{Fund}/pengajuan/{loan}/putusan", new FormUrlEncodedContent(fields), Now);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Now));
    }

    [Fact]
    public async Task Two_humans_sign_and_the_loan_waits_for_its_pay_out()
    {
        var loan = place.NewProposal("Diputus");
        var persons = place.PersonsOf(loan);
        using var client = place.Client();
        var page = await client.GetStringAsync($"{Fund}/pengajuan/{loan}", Now);
        Assert.Contains("Belum menandatangani: manajer UPK, koordinator atau anggota LKM.", page);
        Assert.Contains($"name=\"jumlah-{persons[0]}\" value=\"1.000.000\"", page);

        (string, string)[] amounts =
            [.. persons.Select((person, i) => ($"jumlah-{person}", i == 0 ? "0" : i == 1 ? "750.000" : "1000000"))];
        Assert.Equal(HttpStatusCode.SeeOther, (await Sign(client, loan, Manager, more: amounts)).Status);
        page = await client.GetStringAsync($"{Fund}/pengajuan/{loan}", Now);
        Assert.Contains("Belum menandatangani: koordinator atau anggota LKM.", page);
        Assert.Contains("seluruhnya Rp 3.750.000", page);
        Assert.DoesNotContain("name=\"jumlah-", page);

        var twice = await Sign(client, loan, Manager);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("sudah menandatangani putusan ini", twice.Html);
        var other = await Sign(client, loan, Coordinator, more: ($"jumlah-{persons[1]}", "500.000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("Sepakati satu jumlah", other.Html);

        Assert.Equal(HttpStatusCode.SeeOther, (await Sign(client, loan, Coordinator)).Status);
        page = await client.GetStringAsync($"{Fund}/pengajuan/{loan}", Now);
        Assert.Contains("menunggu pencairan", page);
        Assert.Contains("Hadir dan menandatangani", page);
        Assert.Contains("Tiga Juta Tujuh Ratus Lima Puluh Ribu Rupiah",
            await client.GetStringAsync($"{Fund}/pinjaman/{loan}/perjanjian", Now));
    }

    [Theory]
    [InlineData("tolak", "", "Belum ditandatangani"), InlineData("ulang", "  ", "Belum ditandatangani")]
    [InlineData("entah", "x", "Belum ditandatangani"), InlineData("setuju", "\u0001", "Isian alasan")]
    public async Task A_signature_that_cannot_be_is_refused_and_kept_in_the_form(
        string verdict, string reason, string says)
    {
        var loan = place.NewProposal($"Tidak {verdict} {reason.Length}");
        using var client = place.Client();
        var (status, html) = await Sign(client, loan, Manager, verdict, reason,
            ($"jumlah-{place.PersonsOf(loan)[0]}", "850.000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(says, html);
        Assert.Contains("value=\"850.000\"", html);
    }

    [Fact]
    public async Task A_refusal_names_the_member_and_a_refused_loan_is_over()
    {
        var loan = place.NewProposal("Ditolak");
        var person = place.PersonsOf(loan)[1];
        using var client = place.Client();
        var (status, html) = await Sign(client, loan, Manager, more: ($"jumlah-{person}", "9.000.000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Tri Wahyuni: ", html);
        Assert.Contains("Tri Wahyuni", (await Sign(client, loan, Manager, more: ($"jumlah-{person}", "lima"))).Html);
        var refused = await Sign(client, loan, Coordinator, "tolak", "usaha <b>belum</b> jalan");
        Assert.Equal(HttpStatusCode.SeeOther, refused.Status);
        var page = await client.GetStringAsync($"{Fund}/pengajuan/{loan}", Now);
        Assert.Contains("usaha &lt;b&gt;belum", page);
        Assert.DoesNotContain("name=\"sikap\"", page);
        Assert.Equal(HttpStatusCode.NotFound,
            (await client.GetAsync($"{Fund}/pinjaman/{loan}/perjanjian", Now)).StatusCode);
    }

    [Fact]
    public async Task What_no_form_of_ours_sends_is_refused()
    {
        var loan = place.NewProposal("Bermusuhan");
        using var client = place.Client();
        // The cashier may not decide, and an appointment that is not there is nobody's.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Sign(client, loan, "3")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity,
            (await Sign(client, loan, Manager, more: ("jumlah-1", "1000000"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity,
            (await Sign(client, loan, Manager, reason: new string('a', 20_000))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity,
            (await Sign(client, loan, Manager, more: ("tanggal", "2031-01-01"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Sign(client, 2999, Manager)).Status);
        using var nameless = await client.PostAsync(
            $"{Fund}/pengajuan/{loan}/putusan", new FormUrlEncodedContent([new("sikap", "setuju")]), Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.StatusCode);
        Assert.Contains("Belum menandatangani: manajer UPK",
            await client.GetStringAsync($"{Fund}/pengajuan/{loan}", Now));
    }
}
