using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>A day on paper: a pad is given out, its receipts are entered, what is missing is listed.</summary>
public sealed class PadTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    static (string, string)[] Pad(string first = "101", string last = "150", string to = "3") =>
        [("kepada", to), ("awal", first), ("akhir", last), ("tanggal", "2018-04-10")];

    static (string, string)[] Paper(string number, string day) =>
        [("jumlah", "100.000"), ("lebih", "angsuran"), ("penyetor", "1"), ("nomor", number), ("dibayar", day)];

    async Task<string> WithPad()
    {
        var fund = place.Fund();
        var (status, onwards, _) = await place.Post($"{fund}/blok-kuitansi", Pad());
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/blok-kuitansi"), (status, onwards));
        return fund;
    }

    [Fact]
    public async Task Paper_receipts_are_entered_once_and_what_is_missing_is_listed()
    {
        var fund = await WithPad();
        var (status, onwards, html) = await place.Post($"{fund}/pinjaman/1/angsuran", Paper("103", "2018-04-17"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Contains("17 April 2018", await place.Get(onwards));
        Assert.Contains("no. 103", await place.Get(onwards));
        Assert.Contains("103 sudah dimasukkan",
            await place.Refused($"{fund}/pinjaman/1/angsuran", Paper("103", "2018-04-17")));
        (status, _, _) = await place.Post($"{fund}/blok-kuitansi/rusak",
            ("nomor", "101"), ("alasan", "basah <b>sekali</b>"), ("tanggal", ""));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        html = await place.Get($"{fund}/blok-kuitansi");
        Assert.Contains("<span class=\"state bad\">102</span>", html);
        Assert.Contains("basah &lt;b&gt;sekali&lt;/b&gt;", html);
        Assert.Contains("value=\"151\"", html);
    }

    static (string, string)[] Saving(string number, string day) =>
        [("jumlah", "20.000"), ("anggota", "1"), ("uang", "11010"), ("nomor", number), ("dibayar", day)];

    [Fact]
    public async Task Savings_and_held_money_come_from_paper_too_and_each_number_once()
    {
        var fund = await WithPad();
        var (status, onwards, html) = await place.Post($"{fund}/ksm/1/simpanan/terima", Saving("103", "2018-04-17"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        html = await place.Get(onwards);
        Assert.Contains("no. 103", html);
        Assert.Contains("17 April 2018", html);
        Assert.Contains("103", await place.Get($"{onwards}?kertas=58"));
        (status, _, html) = await place.Post($"{fund}/ksm/1/titipan/terima", Saving("104", "2018-04-18"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        foreach (var number in new[] { "103", "104" })
        {
            await place.Refused($"{fund}/ksm/1/simpanan/terima", Saving(number, "2018-04-17"));
            await place.Refused($"{fund}/pinjaman/1/angsuran", Paper(number, "2018-04-17"));
        }
        foreach (var (number, day) in new[] { ("151", "2018-04-17"), ("x", ""), ("105", "2018-04-09") })
            Assert.Contains($"value=\"{number}\"",
                await place.Refused($"{fund}/ksm/1/simpanan/terima", Saving(number, day)));
        Assert.Contains("Kosongkan nomornya",
            await place.Refused($"{fund}/ksm/1/simpanan/kembali", Saving("106", "2018-04-17")));
        Assert.DoesNotContain("<span class=\"state bad\">104", await place.Get($"{fund}/blok-kuitansi"));
    }

    [Theory]
    [InlineData("151", "2018-04-17"), InlineData("x", "2018-04-17"), InlineData("-1", "2018-04-17")]
    [InlineData("103", "2018-04-09"), InlineData("103", "2018-04-21"), InlineData("103", "kemarin")]
    [InlineData("99999999999", "2018-04-17"), InlineData("", "2018-04-17")]
    public async Task A_number_or_a_day_that_cannot_be_is_refused_and_stays_typed(string number, string day)
    {
        var fund = await WithPad();
        Assert.Contains($"value=\"{number}\"", await place.Refused($"{fund}/pinjaman/1/angsuran", Paper(number, day)));
    }

    [Theory]
    [InlineData("150", "160", "3"), InlineData("0", "10", "3"), InlineData("151", "99999999", "3")]
    [InlineData("200", "151", "3"), InlineData("x", "200", "3"), InlineData("151", "200", "99")]
    [InlineData("", "", "3")]
    public async Task A_pad_that_cannot_be_is_refused(string first, string last, string to) =>
        await place.Refused($"{await WithPad()}/blok-kuitansi", Pad(first, last, to));

    [Theory, InlineData("nomor", "99"), InlineData("nomor", ""), InlineData("alasan", "")]
    [InlineData("tanggal", "2018-04-09"), InlineData("tanggal", "2031-01-01")]
    public async Task A_spoiled_leaf_that_cannot_be_is_refused(string field, string value)
    {
        (string, string)[] form = [("nomor", "105"), ("alasan", "basah"), ("tanggal", "2018-04-12")];
        await place.Refused($"{await WithPad()}/blok-kuitansi/rusak",
            [.. form.Where(one => one.Item1 != field), (field, value)]);
    }

    [Theory, InlineData("id", false), InlineData("en", true)]
    public async Task A_browser_reads_the_pads(string language, bool phone)
    {
        var fund = await WithPad();
        await place.Post($"{fund}/pinjaman/1/angsuran", Paper("103", "2018-04-17"));
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        foreach (var (address, name) in new[] { ("blok-kuitansi", "blok"), ("pinjaman/1?nomor=104", "kartu-blok") })
        {
            await page.GotoAsync($"{fund}/{address}");
            await Axe.FindsNothing(page);
            await Drawn.Page(page, $"{name}-{language}");
        }
    }
}
