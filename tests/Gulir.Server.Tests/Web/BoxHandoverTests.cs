using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>Wiji, the cashier, hands the box of 10.000.000 to Ratna; each does her half.</summary>
public sealed class BoxHandoverTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    const string Wiji = "3", Ratna = "5";

    string Fund()
    {
        var fund = place.Fund();
        place.Do(fund[6..], "officer-appoint", 1, "2018-01-05", """{"name":"Ratna","role":"cashier"}""");
        return fund;
    }

    static (string, string)[] Give(string hundreds, string to = Ratna, string why = "", string by = Wiji) =>
        [("p100000", hundreds), ("kepada", to), ("alasan", why), ("sebagai", by)];

    static (string, string)[] Take(string amount, string by = Ratna) => [("jumlah", amount), ("sebagai", by)];

    [Fact]
    public async Task The_box_is_given_taken_and_printed()
    {
        var fund = Fund();
        var address = $"{fund}/serah-terima-kas";
        Assert.Contains("serah-terima-kas", await place.Get($"{fund}/loket"));
        Assert.Contains("kurang 100.000", await place.Get($"{address}?p100000=99"));
        Assert.Contains("tulis sebabnya", await place.Refused(address, Give("99")));
        var (status, onwards, html) = await place.Post(address, Give("99", why: "sobek <b>satu</b>"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal(address, onwards);
        html = await place.Get(address);
        Assert.Contains("Menunggu diterima", html);
        Assert.Contains("sobek &lt;b&gt;satu&lt;/b&gt;", html);
        Assert.Contains("menunggu Ratna", await place.Get($"{fund}/loket"));
        await place.Refused($"{address}/terima", Take("10.000.000"));
        await place.Refused($"{address}/terima", Take("9.900.000", Wiji));
        await place.Refused($"{address}/terima", Take(""));
        (status, onwards, html) = await place.Post($"{address}/terima", Take("9.900.000"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.EndsWith("/berita-acara", onwards);
        html = await place.Get(onwards);
        string[] told = ["Wiji Rahayu", "Ratna", "9.900.000", "100.000", "kurang", "segel", "Yang menerima"];
        Assert.All(told, said => Assert.Contains(said, html));
        Assert.Contains("dipegang Ratna", await place.Get($"{fund}/loket"));
        Assert.Contains("Serah terima kas", await place.Get($"{fund}/hitung"));
        Assert.Contains("menunggu diterima", await place.Refused($"{address}/terima", Take("9.900.000")));
    }

    [Fact]
    public async Task Money_that_moved_meanwhile_asks_for_a_new_count()
    {
        var fund = Fund();
        await place.Post($"{fund}/serah-terima-kas", Give("100"));
        place.Voucher(fund, "2018-04-20", "11021", "11010", 100_000);
        Assert.Contains("Hitung dan serahkan lagi",
            await place.Refused($"{fund}/serah-terima-kas/terima", Take("10.000.000")));
        await place.Post($"{fund}/serah-terima-kas", Give("99"));
        var (status, _, html) = await place.Post($"{fund}/serah-terima-kas/terima", Take("9.900.000"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
    }

    [Theory]
    [InlineData("", Ratna, "x"), InlineData("-1", Ratna, "x"), InlineData("1e9", Ratna, "x")]
    [InlineData("100", Wiji, ""), InlineData("100", "1", ""), InlineData("100", "99", ""), InlineData("100", "", "")]
    [InlineData("100", "x", ""), InlineData("99999999999", Ratna, "x")]
    public async Task What_cannot_be_is_refused(string hundreds, string to, string why) =>
        await place.Refused($"{Fund()}/serah-terima-kas", Give(hundreds, to, why));

    [Fact]
    public async Task A_paper_of_what_was_not_taken_is_none()
    {
        var fund = Fund();
        foreach (var number in new[] { "1", "9999", "x", "-1" })
        {
            using var answer = await place.Client.GetAsync(
                $"{fund}/serah-terima-kas/{number}/berita-acara", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory, InlineData("id", false), InlineData("en", true)]
    public async Task A_browser_reads_both_halves_and_the_paper(string language, bool phone)
    {
        var fund = Fund();
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        var paper = "";
        foreach (var name in new[] { "serahkan", "terima", "berita" })
        {
            await page.GotoAsync(name == "berita" ? paper : $"{fund}/serah-terima-kas");
            await Axe.FindsNothing(page);
            await Drawn.Page(page, $"kotak-{name}-{language}");
            if (name == "serahkan") await place.Post($"{fund}/serah-terima-kas", Give("99", why: "robek"));
            if (name == "terima")
                (_, paper, _) = await place.Post($"{fund}/serah-terima-kas/terima", Take("9.900.000"));
        }
    }
}
