using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The cashier begins the day: the box agrees with the book, or two people tell why it does not.</summary>
public sealed class BoxTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    static (string, string)[] Form(string hundreds, string why = "", string second = "") =>
        [("p100000", hundreds), ("alasan", why), ("kedua", second)];

    [Fact]
    public async Task A_box_that_agrees_is_opened_once()
    {
        var fund = place.Fund();
        Assert.Contains("buka-kas", await place.Get($"{fund}/loket"));
        var (status, onwards, _) = await place.Post($"{fund}/buka-kas", Form("100"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/buka-kas"), (status, onwards));
        Assert.Contains("cocok", await place.Get(onwards));
        Assert.Contains("sudah dibuka", await place.Refused($"{fund}/buka-kas", Form("100")));
    }

    [Fact]
    public async Task A_difference_is_told_by_two_and_leads_to_its_voucher()
    {
        var fund = place.Fund();
        Assert.Contains("di kotak 9.900.000", await place.Refused($"{fund}/buka-kas", Form("99")));
        await place.Refused($"{fund}/buka-kas", Form("99", "robek"));
        var (status, _, html) = await place.Post($"{fund}/buka-kas", Form("99", "robek <b>dua</b>", "4"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        html = await place.Get($"{fund}/buka-kas");
        Assert.Contains("kurang 100.000", html);
        Assert.Contains("robek &lt;b&gt;dua&lt;/b&gt;", html);
        Assert.Contains("keperluan=cash_short&amp;jumlah=100.000", html);
    }

    [Theory]
    [InlineData("", "", ""), InlineData("-1", "x", "4"), InlineData("1e9", "x", "4"), InlineData("0", "x", "3")]
    [InlineData("0", "x", "99"), InlineData("0", "x", "x"), InlineData("99999999999999999999", "x", "4")]
    [InlineData("10000001", "x", "4")]
    public async Task What_cannot_be_is_refused(string amount, string why, string second) =>
        await place.Refused($"{place.Fund()}/buka-kas", Form(amount, why, second));

    [Theory, InlineData("id", false), InlineData("en", true)]
    public async Task A_browser_reads_the_form_and_the_list(string language, bool phone)
    {
        var fund = place.Fund();
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        foreach (var name in new[] { "buka", "dibuka" })
        {
            await page.GotoAsync($"{fund}/buka-kas");
            await Axe.FindsNothing(page);
            await Drawn.Page(page, $"{name}-kas-{language}");
            if (name == "buka") await place.Post($"{fund}/buka-kas", Form("99", "robek", "4"));
        }
    }
}
