using System.Net;
using Gulir.Server.Reporting;

namespace Gulir.Server.Tests.Web;

/// <summary>Statements and the yearly report as pages of a village.</summary>
public sealed class StatementPagesTests(SmallPlace place)
{
    const string Fund = "/dana/" + SmallPlace.Kudu;

    async Task<(HttpStatusCode Status, string Html)> Get(string address, string language = "id")
    {
        using var client = place.Client(language);
        using var answer = await client.GetAsync(Fund + address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory, InlineData("id"), InlineData("en")]
    public async Task Every_statement_is_a_paper_in_each_layout_it_has(string language)
    {
        foreach (var kind in StatementPages.All)
            foreach (var query in (string[])["", "?bulan=2018-02", "?bulan=2018-02&susunan=sak-ep", "?susunan=lain"])
            {
                var (status, html) = await Get($"/laporan/{kind.Address}{query}", language);
                Assert.Equal((kind.Address + query, HttpStatusCode.OK), (kind.Address + query, status));
                Assert.Contains("class=\"document\"", html);
                Assert.Equal(kind.InSakEp && query.EndsWith("sak-ep", StringComparison.Ordinal),
                    html.Contains(language == "id" ? "Bukan pernyataan kepatuhan penuh" : "full compliance"));
            }
    }

    [Fact]
    public async Task Position_and_result_stand_beside_last_month_and_last_year()
    {
        var (_, position) = await Get("/laporan/posisi-keuangan?bulan=2018-02");
        Assert.Contains("Akhir bulan lalu", position);
        Assert.Contains("Jumlah utang dan modal", position);
        Assert.Contains($"{Fund}/akun/11030?bulan=2018-02", position);
        var (_, result) = await Get("/laporan/laba-rugi?bulan=2018-03");
        Assert.Contains("Tahun lalu, masa sama", result);
        var (_, menu) = await Get("/laporan");
        Assert.Contains("laporan-tahunan/2018", menu);
    }

    [Fact]
    public async Task The_yearly_report_tells_groups_and_no_person()
    {
        var (status, html) = await Get("/laporan-tahunan/2018");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Mekar Sari", html);
        Assert.Contains("Melati &lt;i&gt;Jaya&lt;/i&gt;", html);
        Assert.DoesNotContain("Siti Aminah", html);
        Assert.DoesNotContain("Sumarni", html);
        Assert.Contains("SEMENTARA", html);
        Assert.Contains("<svg", html);
    }

    [Theory, InlineData("/laporan-tahunan/2017"), InlineData("/laporan-tahunan/2019"),
     InlineData("/laporan-tahunan/abc"), InlineData("/laporan-tahunan/-1"), InlineData("/laporan-tahunan/99999999999"),
     InlineData("/laporan/posisi-keuangan?bulan=2030-01"), InlineData("/laporan/tidak-ada")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Get(address)).Status);
}
