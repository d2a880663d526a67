using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>The desk by keyboard and without scripts; refused forms and an empty fund as axe reads them.</summary>
public sealed class DeskBrowserTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task An_instalment_takes_a_name_and_three_keys(bool script)
    {
        var fund = place.Fund();
        await using var reader = await browser.Reader(place.Address, script: script);
        var page = await reader.NewPageAsync();
        if (script) await page.AddInitScriptAsync("window.print = () => { document.title = 'printed'; }");
        await page.GotoAsync($"{fund}/loket");
        await page.Keyboard.TypeAsync("kar sa");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/pinjaman/1#jumlah");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/kuitansi*");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "KUITANSI" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Kuitansi asli.")).ToBeVisibleAsync();
        if (script) await Assertions.Expect(page).ToHaveTitleAsync("printed");
        await page.GotoAsync($"{fund}/bukti/BKM-2018-0002/kuitansi");
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToContainTextAsync("SALINAN");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Loket" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("BKM-2018-0002");
    }

    [Fact]
    public async Task Money_is_counted_with_work_it_out_first()
    {
        await using var reader = await browser.Reader(place.Address, "en", script: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync($"{place.Fund()}/hitung");
        await page.GetByLabel("Pieces of 100.000").FillAsync("99");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out first" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("short by 100.000")).ToBeVisibleAsync();
        Assert.Equal("99", await page.GetByLabel("Pieces of 100.000").InputValueAsync());
        await page.GetByLabel("Pieces of 50.000").FillAsync("2");
        await page.GetByLabel("Counted together with").SelectOptionAsync(new SelectOptionValue { Value = "3" });
        await page.GetByLabel("Pieces of 50.000").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("shut before 20 Apr 2018");
    }

    [Theory, InlineData("id", true), InlineData("en", false)]
    public async Task Axe_finds_nothing_on_forms_and_refusals(string language, bool phone)
    {
        var fund = place.Fund();
        await using var reader = await browser.Reader(place.Address, language, phone);
        string[] addresses =
        [
            $"{place.EmptyFund()}/saldo-awal", $"{place.EmptyFund()}/loket", $"{place.EmptyFund()}/tutup-buku",
            $"{fund}/loket?q=tidak", $"{fund}/bukti/baru?keperluan=bebas&akun1=51030&d1=5000",
            $"{fund}/bukti/baru?keperluan=bank_interest&jumlah=-5", $"{fund}/hitung?akun=11010&p100000=1",
            $"{fund}/ksm/1/simpanan", $"{fund}/tutup-buku",
        ];
        var told = await Axe.Walk(await reader.NewPageAsync(), addresses, language);
        Assert.True(told.Count == 0, string.Join('\n', told));
    }
}
