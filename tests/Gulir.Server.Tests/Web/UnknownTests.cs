using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>Receipts of nobody known: listed with their age, recognised once, each by its own form.</summary>
public sealed class UnknownTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    /// <summary>A fund with one receipt, and the number of its fact.</summary>
    (string Fund, long Receipt) WithReceipt()
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-03-05", "11021", "21050", 300_000, "unknown_receipt");
        var receipt = place.Host.Database.Read(session => session.Number(
            $"select max(number) from fact where fund_id = (select fund_id from fund where code = '{fund[6..]}')"));
        return (fund, receipt);
    }

    static (string, string)[] Form(long receipt, string way, string amount, params (string, string)[] more) =>
        [("sebagai", way), ("penerimaan", $"{receipt}"), ("jumlah", amount), .. more];

    [Fact]
    public async Task A_receipt_becomes_an_instalment_and_the_rest_goes_back()
    {
        var (fund, receipt) = WithReceipt();
        var html = await place.Get($"{fund}/belum-dikenal?penerimaan={receipt}");
        Assert.Contains("46 hari", html);
        Assert.Contains("state bad", html);
        Assert.Contains("belum-dikenal", await place.Get($"{fund}/loket"));
        var (status, onwards, _) = await place.Post($"{fund}/belum-dikenal",
            Form(receipt, "angsuran", "200.000", ("pinjaman", "1")));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/bukti/BPM-2018-0002"), (status, onwards));
        (status, onwards, _) = await place.Post($"{fund}/belum-dikenal",
            Form(receipt, "kembali", "100.000", ("akun", "11021"), ("catatan", "Bu <b>Tri</b>")));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/bukti/BKK-2018-0002"), (status, onwards));
        Assert.Contains("Bu &lt;b&gt;Tri&lt;/b&gt;", await place.Get(onwards));
        html = await place.Get($"{fund}/belum-dikenal");
        Assert.Contains("Semua penerimaan sudah jelas", html);
        Assert.Contains("BPM-2018-0002", html);
        Assert.Contains("BKK-2018-0002", html);
        Assert.Contains("sudah jelas seluruhnya", await place.Refused($"{fund}/belum-dikenal",
            Form(receipt, "titipan", "1.000", ("ksm", "1"))));
    }

    [Fact]
    public async Task A_receipt_becomes_surety_savings_in_their_own_bank()
    {
        var (fund, receipt) = WithReceipt();
        var html = await place.Get($"{fund}/belum-dikenal?penerimaan={receipt}");
        Assert.Contains("Simpanan tanggung renteng KSM", html);
        Assert.Contains("dari 11021 ke rekening", WebUtility.HtmlDecode(html));
        var (status, onwards, _) = await place.Post($"{fund}/belum-dikenal",
            Form(receipt, "simpanan", "300.000", ("ksm", "1")));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/bukti/BPM-2018-0002"), (status, onwards));
        Assert.Contains("11022", await place.Get(onwards));
        Assert.Contains("300.000", await place.Get($"{fund}/ksm/1/simpanan"));
    }

    [Theory]
    [InlineData("simpanan", "1.000", "ksm", "77"), InlineData("hapus-buku", "1.000", "pinjaman", "1")]
    [InlineData("angsuran", "300.001", "pinjaman", "1"), InlineData("angsuran", "1.000", "pinjaman", "99")]
    [InlineData("angsuran", "1.000", "pinjaman", "x"), InlineData("titipan", "1.000", "ksm", "77")]
    [InlineData("titipan", "-1", "ksm", "1"), InlineData("titipan", "", "ksm", "1")]
    [InlineData("titipan", "1e9", "ksm", "1"), InlineData("pendapatan", "1.000", "akun", "41023")]
    [InlineData("pendapatan", "1.000", "akun", "<b>"), InlineData("modal", "1.000", "akun", "11030")]
    [InlineData("kembali", "1.000", "akun", "41023"), InlineData("apa", "1.000", "ksm", "1")]
    [InlineData("titipan", "1.000", "tanggal", "2018-03-04"), InlineData("titipan", "1.000", "tanggal", "2031-01-01")]
    [InlineData("titipan", "1.000", "penerimaan", "1")]
    public async Task What_cannot_be_is_refused(string way, string amount, string field, string value)
    {
        var (fund, receipt) = WithReceipt();
        var form = Form(receipt, way, amount).Where(one => one.Item1 != field).Append((field, value));
        if (field == "tanggal") form = form.Append(("ksm", "1"));
        await place.Refused($"{fund}/belum-dikenal", [.. form]);
    }

    [Theory, InlineData("id", false), InlineData("en", true)]
    public async Task A_browser_reads_the_list_and_the_forms(string language, bool phone)
    {
        var (fund, receipt) = WithReceipt();
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        await page.GotoAsync($"{fund}/belum-dikenal?penerimaan={receipt}");
        await Axe.FindsNothing(page);
        await Drawn.Page(page, $"belum-dikenal-{language}");
    }
}
