using System.Net;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>A bank's statement is pasted or sent as a file, laid beside the book, and kept once both agree.</summary>
public sealed class ReconcileTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    const string Heads = "Tanggal;Keterangan;Debet;Kredit;Saldo\n";
    const string Book = "02/01/2018;BLM;;45.000.000,00;45.000.000,00\n03/01/2018;TARIK;15.000.000,00;;30.000.000,00\n";

    static (string, string)[] Form(string sheet, string balance = "", string bank = "11021") =>
        [("akun", bank), ("lembar", sheet), ("saldo", balance), ("tanggal", "")];

    [Fact]
    public async Task A_statement_that_agrees_is_kept_and_shuts_the_days_before()
    {
        var fund = place.Fund();
        var (status, _, html) = await place.Post($"{fund}/rekonsiliasi/hitung", Form(Heads + Book));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Semua baris dan saldonya cocok", html);
        var (kept, onwards, _) = await place.Post($"{fund}/rekonsiliasi", Form(Heads + Book));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/hitung#riwayat"), (kept, onwards));
        Assert.Contains("terakhir dicocokkan 3 Jan 2018", await place.Get($"{fund}/rekonsiliasi"));
        await place.Refused($"{fund}/bukti/baru", ("keperluan", "bank_charge"), ("jumlah", "5.000"),
            ("kredit", "11021"), ("tanggal", "2018-01-02"));
    }

    [Fact]
    public async Task What_only_one_side_has_is_listed_and_leads_to_its_form()
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-01-20", "51070", "11021", 7_500, "bank_charge");
        var sheet = Heads + Book
            + "31/01/2018;BUNGA <b>;;10.000,00;30.010.000,00\n31/01/2018;PAJAK;2.000,00;;30.008.000,00\n";
        var (_, _, html) = await place.Post($"{fund}/rekonsiliasi/hitung", Form(sheet));
        Assert.Contains("BUNGA &lt;b&gt;", html);
        Assert.Contains("keperluan=bank_interest&amp;jumlah=10.000&amp;debet=11021&amp;tanggal=2018-01-31", html);
        Assert.Contains("keperluan=unknown_receipt&amp;jumlah=10.000", html);
        Assert.Contains("keperluan=interest_tax&amp;jumlah=2.000&amp;kredit=11021", html);
        Assert.Contains("Hanya di buku", html);
        Assert.Contains("15.500", html);
        Assert.Contains("2 baris hanya di rekening koran dan 1 hanya di buku",
            await place.Refused($"{fund}/rekonsiliasi", Form(sheet)));
        place.Voucher(fund, "2018-01-31", "11021", "41021", 10_000, "bank_interest");
        place.Voucher(fund, "2018-01-31", "51071", "11021", 2_000, "interest_tax");
        (_, _, html) = await place.Post($"{fund}/rekonsiliasi/hitung", Form(sheet));
        Assert.Contains("Dikurangi yang hanya di buku", html);
        Assert.Contains("7.500", html);
    }

    [Fact]
    public async Task Sen_that_do_not_add_up_are_recorded_as_rounding()
    {
        var fund = place.Fund();
        var (_, _, html) = await place.Post($"{fund}/rekonsiliasi/hitung", Form(Heads + Book, "30.000.001"));
        Assert.Contains("keperluan=bank_rounding_over&amp;jumlah=1&amp;debet=11021&amp;tanggal=2018-01-03", html);
        (_, _, html) = await place.Post($"{fund}/rekonsiliasi/hitung", Form(Heads + Book, "30.000.100"));
        Assert.DoesNotContain("bank_rounding", html);
        Assert.Contains("Belum jelas", html);
    }

    [Fact]
    public async Task A_file_is_read_as_what_is_pasted_and_stands_in_the_field()
    {
        var fund = place.Fund();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("x"), "permintaan" }, { new StringContent("11021"), "akun" },
            { new StringContent(""), "lembar" }, { new StringContent(Heads + Book), "berkas", "koran.csv" },
        };
        using var answer = await place.Client.PostAsync(
            $"{fund}/rekonsiliasi/hitung", form, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Semua baris dan saldonya cocok", html);
        Assert.Contains("02/01/2018;BLM", html);
    }

    [Theory]
    [InlineData("", "11021", "kolom rekening koran tidak ditemukan")]
    [InlineData("Tanggal;Jumlah\n2018-01-02;5000", "11021", "Saldo akhir belum ada")]
    [InlineData("Tanggal;Jumlah\n2018-01-02;lima\n2018-01-03;enam", "11021", "enam")]
    [InlineData("Tanggal;Jumlah\n2019-01-02;5000", "11021", "2019")]
    [InlineData("Tanggal;Jumlah\n0001-01-01;5000", "11021", "1")]
    [InlineData("Tanggal;Jumlah\n2018-01-02;5000", "11010", "bukan rekening bank")]
    [InlineData("Tanggal;Jumlah\n2018-01-02;5000", "<b>", "&lt;b&gt;")]
    public async Task What_cannot_be_compared_is_refused(string sheet, string bank, string says)
    {
        var fund = place.Fund();
        var balance = says.StartsWith("Saldo", StringComparison.Ordinal) ? "" : "5000";
        Assert.Contains(says, await place.Refused($"{fund}/rekonsiliasi", Form(sheet, balance, bank)));
        var (status, _, html) = await place.Post($"{fund}/rekonsiliasi/hitung", Form(sheet, balance, bank));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(says, html);
    }

    [Theory]
    [InlineData(200_001), InlineData(2_000_000)]
    public async Task A_huge_statement_is_refused(int letters)
    {
        var fund = place.Fund();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("x"), "permintaan" }, { new StringContent("11021"), "akun" },
            { new StringContent(new string('9', letters)), "berkas", "koran.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{fund}/rekonsiliasi/hitung") { Content = form };
        // Asks before it sends it all, so that the answer is heard and not lost with the connection.
        request.Headers.ExpectContinue = true;
        using var answer = await place.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory, InlineData("id", false), InlineData("en", true)]
    public async Task A_browser_reads_what_differs(string language, bool phone)
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-01-20", "51070", "11021", 7_500, "bank_charge");
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        await page.GotoAsync($"{fund}/rekonsiliasi");
        await page.Locator("textarea").FillAsync(
            Heads + Book + "31/01/2018;BUNGA TABUNGAN;;10.000,00;30.010.000,00\n");
        await page.Locator("form[action$='rekonsiliasi/hitung'] button").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("BUNGA TABUNGAN");
        await Axe.FindsNothing(page);
        await Drawn.Page(page, $"rekonsiliasi-{language}");
    }
}
