namespace Gulir.Server.Tests.Web;

/// <summary>A browser walks the pages of trouble, savings and claims; see <see cref="Axe"/>.</summary>
public sealed class WayBrowserTests(WayPlace place, Browser browser) : IClassFixture<WayPlace>
{
    [Theory, InlineData("id", true), InlineData("en", false)]
    public async Task Axe_finds_nothing_in_the_pages_of_trouble(string language, bool phone)
    {
        var fund = place.Behind();
        var code = fund[6..];
        place.Desk.Do(code, "setting-change", 1, "2018-01-01",
            """{"name":"surety_percent","value":"20","from":"2018-01-01"}""");
        foreach (var (way, share) in ((string, int)[])[("surety", 1), ("surety", 3), ("waive", 0), ("heirs", 2)])
            foreach (var officer in (int[])[1, 2])
                place.Desk.Do(code, "trouble-sign", officer, "2018-07-20", $$"""
                    {"loan":1,"way":"{{way}}","share":{{share}},"minutes":"Usaha tutup","present":5,"members":7}
                    """);
        place.Desk.Do(code, "surety-use", 4, "2018-07-20", """{"loan":1,"share":1,"amount":300000}""");
        place.Desk.Do(code, "claim-settle", 1, "2018-07-20", """{"loan":1,"payer":3,"share":1,"amount":50000}""");
        place.Desk.Do(code, "member-death", 1, "2018-07-20", """{"person":2,"died":"2018-07-01"}""");
        var fact = place.Desk.Host.Database.Read(session => session.Number("select max(fact) from claim_settled"));
        await using var reader = await browser.Reader(place.Desk.Address, language, phone);
        var told = await Axe.Walk(await reader.NewPageAsync(),
        [
            $"{fund}/pinjaman/1/kesulitan", $"{fund}/pinjaman/1/kesulitan?anggota=3", $"{fund}/ksm/1",
            $"{fund}/ksm/1/simpanan", $"{fund}/ksm/1/tagihan", $"{fund}/ksm/1/tagihan/{fact}",
            $"{fund}/pinjaman/1/panggilan/1", $"{fund}/pinjaman/1/berita-acara?jalan=Waive",
            $"{fund}/bukti/BPM-2018-0002/cetak", $"{fund}/tagihan",
        ], $"ways-{language}");
        Assert.True(told.Count == 0, string.Join('\n', told));
    }
}
