using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>Advances by person: given, listed with their age, accounted for with receipts.</summary>
public sealed class AdvanceTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    static (string, string)[] Give(string amount = "250.000", string to = "1", string what = "ATK <b>kantor</b>") =>
        [("kepada", to), ("jumlah", amount), ("untuk", what), ("uang", "11010"), ("tanggal", "")];

    /// <summary>A fund with an advance of 250.000 to its manager on 1 March, and the number of its fact.</summary>
    (string Fund, long Advance) WithAdvance()
    {
        var fund = place.Fund();
        place.Do(fund[6..], "advance-give", 3, "2018-03-01", """{"officer":1,"amount":250000,"what":"ATK kantor"}""");
        return (fund, place.Host.Database.Read(session => session.Number(
            $"select max(number) from fact where fund_id = (select fund_id from fund where code = '{fund[6..]}')")));
    }

    static (string, string)[] Receipt(long advance, string amount, string back) =>
    [
        ("uangmuka", $"{advance}"), ("barang1", "Kertas"), ("akun1", "51030"), ("jumlah1", amount), ("akun2", "51030"),
        ("kembali", back), ("uang", "11010"), ("tanggal", ""),
    ];

    [Fact]
    public async Task An_advance_is_given_and_stands_on_the_list()
    {
        var fund = place.Fund();
        var (status, onwards, _) = await place.Post($"{fund}/uang-muka", Give());
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/bukti/BKK-2018-0002"), (status, onwards));
        var html = await place.Get($"{fund}/uang-muka");
        Assert.Contains("ATK &lt;b&gt;kantor&lt;/b&gt;", html);
        Assert.Contains("Sri Lestari", html);
        Assert.Contains("batasnya 1.000.000", await place.Refused($"{fund}/uang-muka", Give("750.100")));
        Assert.Contains("kepada dirinya sendiri", await place.Refused($"{fund}/uang-muka", Give("1.000", "3")));
        Assert.Contains("uang-muka", await place.Get($"{fund}/loket"));
        Assert.Contains("uang-muka", await place.Get($"{fund}/bukti/baru?keperluan=advance_given"));
    }

    [Fact]
    public async Task It_is_accounted_for_once_and_the_rest_comes_back()
    {
        var (fund, advance) = WithAdvance();
        var html = await place.Get($"{fund}/uang-muka?nota={advance}");
        Assert.Contains("state bad", html);
        Assert.Contains("50 hari", html);
        Assert.Contains("sudah 50 hari", await place.Refused($"{fund}/uang-muka", Give("1.000")));
        var (status, onwards, _) = await place.Post($"{fund}/uang-muka/nota", Receipt(advance, "200.000", "50.000"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/bukti/BPM-2018-0002"), (status, onwards));
        Assert.Contains("Kertas 200.000", await place.Get(onwards));
        html = await place.Get($"{fund}/uang-muka");
        Assert.Contains("Tidak ada uang muka", html);
        Assert.Contains("Sudah selesai", html);
        await place.Refused($"{fund}/uang-muka/nota", Receipt(advance, "1.000", ""));
    }

    [Fact]
    public async Task A_plain_voucher_is_told_as_nobodys()
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-01-20", "11050", "11010", 100_000, "advance_given");
        Assert.Contains("tanpa nama orang", await place.Get($"{fund}/uang-muka"));
        Assert.Contains("Selebihnya tanpa nama orang", await place.Get($"{fund}/tutup-buku"));
    }

    [Theory]
    [InlineData("kepada", ""), InlineData("kepada", "99"), InlineData("jumlah", ""), InlineData("jumlah", "-1")]
    [InlineData("jumlah", "1e6"), InlineData("untuk", ""), InlineData("uang", "x"), InlineData("uang", "11030")]
    [InlineData("tanggal", "2031-01-01"), InlineData("tanggal", "2018-02-30"), InlineData("tanggal", "2017-01-01")]
    public async Task What_cannot_be_given_is_refused(string field, string value) =>
        await place.Refused($"{place.Fund()}/uang-muka",
            [.. Give().Where(one => one.Item1 != field), (field, value)]);

    [Theory]
    [InlineData("jumlah1", "250.100"), InlineData("jumlah1", "x"), InlineData("jumlah1", "-1")]
    [InlineData("barang1", ""), InlineData("akun1", "11030"), InlineData("akun1", "x"), InlineData("kembali", "x")]
    [InlineData("kembali", "250.100"), InlineData("uang", "51030"), InlineData("uangmuka", "1")]
    [InlineData("uangmuka", "x"), InlineData("tanggal", "2018-02-28")]
    public async Task What_cannot_be_accounted_for_is_refused(string field, string value)
    {
        var (fund, advance) = WithAdvance();
        await place.Refused($"{fund}/uang-muka/nota",
            [.. Receipt(advance, "200.000", "50.000").Where(one => one.Item1 != field), (field, value)]);
    }

    [Theory, InlineData("id", false), InlineData("en", true)]
    public async Task A_browser_reads_the_list_and_the_forms(string language, bool phone)
    {
        var (fund, advance) = WithAdvance();
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        await page.GotoAsync($"{fund}/uang-muka?nota={advance}");
        await Axe.FindsNothing(page);
        await Drawn.Page(page, $"uang-muka-{language}");
    }
}
