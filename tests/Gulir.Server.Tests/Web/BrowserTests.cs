using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>
/// A browser walks the pages: axe finds nothing, nothing is wider than a phone, and money is received without scripts.
/// </summary>
public sealed class BrowserTests(SmallPlace place, Browser browser)
{
    static readonly string[] Addresses =
    [
        "/wilayah/33.74.05", "/dana/33.74.05.1009", "/dana/33.74.05.1009/ksm", "/dana/33.74.05.1009/ksm/1",
        "/dana/33.74.05.1009/anggota/1",
        "/dana/33.74.05.1009/terkait", "/dana/33.74.05.1009/kesamaan", "/dana/33.74.05.1009/serah-terima",
        "/dana/33.74.05.1009/ksm/baru", "/dana/33.74.05.1009/ksm/1/ajukan", "/dana/33.74.05.1009/pengajuan",
        "/dana/33.74.05.1009/pengajuan/1",
        "/dana/33.74.05.1009/pinjaman?tunggakan=1", "/dana/33.74.05.1009/pinjaman/1",
        "/dana/33.74.05.1009/pinjaman/2", "/dana/33.74.05.1009/bukti/BKM-2018-0002",
        "/dana/33.74.05.1009/bukti/BKM-2018-0002/kuitansi",
        "/dana/33.74.05.1009/bukti/BKM-2018-0002/kuitansi?kertas=58",
        "/dana/33.74.05.1009/bukti/BKK-2018-0001/cetak", "/dana/33.74.05.1009/pinjaman/1/perjanjian",
        "/dana/33.74.05.1009/pinjaman/2/tanggung-renteng", "/dana/33.74.05.1009/pinjaman/2/daftar-terima",
        "/dana/33.74.05.1009/pinjaman/1/kartu", "/dana/33.74.05.1009/pinjaman/1/kartu/1",
        "/dana/33.74.05.1009/tagihan", "/dana/33.74.05.1009/tagihan/2", "/dana/33.74.05.1009/kunjungan",
        "/dana/33.74.05.1009/kas?bulan=2018-02", "/dana/33.74.05.1009/akun/11030?bulan=2018-02",
        "/dana/33.74.05.1009/neraca-saldo", "/dana/33.74.05.1009/buku", "/segel",
        "/dana/33.74.05.1009/loket?q=me", "/dana/33.74.05.1009/bukti/baru", "/dana/33.74.05.1009/hitung",
        "/dana/33.74.05.1009/bukti/baru?keperluan=operating_cost&jumlah=5000&debet=51030&kredit=11010",
        "/dana/33.74.05.1009/ksm/1/simpanan", "/dana/33.74.05.1009/tutup-buku", "/dana/33.74.05.1009/saldo-awal",
        "/segel/halo", "/cari?q=mekar", "/api/v1", "/tidak-ada",
    ];

    [Theory, InlineData("id", true), InlineData("en", false)]
    public async Task Axe_finds_nothing_and_nothing_is_too_wide(string language, bool phone)
    {
        await using var reader = await browser.Reader(place.Address, language, phone);
        var told = await Axe.Walk(await reader.NewPageAsync(), Addresses, language);
        // A page that is not there is told by its status too; the browser writes that down.
        told.RemoveAll(line => line.Contains("tidak-ada: Failed to load"));
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    [Fact]
    public async Task An_instalment_is_received_without_scripts()
    {
        var loan = place.NewLoan("Tanpa Skrip");
        await using var reader = await browser.Reader(place.Address, script: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Cari" }).FillAsync("tanpa skrip");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "KSM Tanpa Skrip", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "ke-1" }).ClickAsync();
        Assert.EndsWith($"/pinjaman/{loan}", page.Url);

        var amount = page.GetByLabel("Jumlah (Rp)");
        Assert.Equal("575.000", await amount.InputValueAsync());
        await amount.FillAsync("99.000.000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terima dan cetak" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Belum diterima");
        Assert.Equal("99.000.000", await page.GetByLabel("Jumlah (Rp)").InputValueAsync());

        await page.GetByLabel("Jumlah (Rp)").FillAsync("1.150.000");
        await page.GetByLabel("Disetor oleh").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Hitung dulu" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Group,
            new() { Name = "Hasilnya" })).ToContainTextAsync("4.000.000");
        await page.GetByLabel("Jumlah (Rp)").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "KUITANSI" })).ToBeVisibleAsync();
        var receipt = page.GetByRole(AriaRole.Article);
        await Assertions.Expect(receipt).ToContainTextAsync("Satu Juta Seratus Lima Puluh Ribu Rupiah");
        await Assertions.Expect(receipt).ToContainTextAsync("Angsuran ke-1 sampai 2 pinjaman ke-1");
        await Assertions.Expect(receipt).ToContainTextAsync("disetor Tri Wahyuni");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kembali ke pinjaman" }).ClickAsync();
        await Assertions.Expect(page.GetByText("8 angsuran lagi")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.GetByText("8 instalments left")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_receipt_fills_one_half_sheet()
    {
        await using var reader = await browser.Reader(place.Address);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/dana/33.74.05.1009/bukti/BKM-2018-0002/kuitansi");
        Assert.Equal(1, await Drawn.Sheets(page, "kuitansi"));
    }

    [Fact]
    public async Task A_loan_is_decided_and_paid_out_on_a_phone_without_scripts()
    {
        var address = $"/dana/{SmallPlace.Banjardowo}/pengajuan/{place.NewProposal("Tanpa Skrip Pula")}";
        await using var reader = await browser.Reader(place.Address, phone: true, script: false);
        await using var looker = await browser.Reader(place.Address, phone: true);
        var (page, look) = (await reader.NewPageAsync(), await looker.NewPageAsync());
        await Fits(look, address);
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tandatangani" }).ClickAsync();
        await Assertions.Expect(page.GetByText("seluruhnya Rp 5.000.000")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Tandatangani" }).ClickAsync();
        await Fits(look, address);
        await page.GetByLabel("Suparno").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hitung dulu" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Group,
            new() { Name = "Hasilnya" })).ToContainTextAsync("Rp 4.000.000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cairkan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading,
            new() { Name = "KSM Tanpa Skrip Pula", Exact = true })).ToBeVisibleAsync();
        await Fits(look, page.Url);
    }

    static async Task Fits(IPage page, string address)
    {
        await page.GotoAsync(address);
        await Axe.FindsNothing(page);
    }

    /// <summary>Address, most sheets, and the name of its picture.</summary>
    public static readonly TheoryData<string, int, string> Papers = new()
    {
        { "pinjaman/1/perjanjian", 2, "perjanjian" }, { "pinjaman/2/tanggung-renteng", 1, "tanggung-renteng" },
        { "pinjaman/2/daftar-terima", 1, "daftar-terima" }, { "pinjaman/1/kartu", 1, "kartu" },
        { "pinjaman/1/kartu/1", 1, "kartu-anggota" }, { "tagihan", 1, "tagihan" }, { "tagihan/2", 1, "surat-tagihan" },
        { "bukti/BKK-2018-0001/cetak", 1, "bukti" }, { "bukti/BKM-2018-0002/kuitansi?kertas=58", 1, "struk" },
    };

    [Theory, MemberData(nameof(Papers))]
    public async Task A_paper_fills_the_sheets_it_is_meant_for(string address, int sheets, string name)
    {
        await using var reader = await browser.Reader(place.Address);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/dana/33.74.05.1009/" + address);
        Assert.Equal(sheets, await Drawn.Sheets(page, name));
    }
}
