using System.Net;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>A loan is applied for and examined on pages; the waiting list shows it to everyone.</summary>
public sealed class GatesTests(LendingPlace place, Browser browser)
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static readonly string[] Addresses =
    [
        LendingPlace.In("ksm"), LendingPlace.In("ksm/1"), LendingPlace.In("ksm/baru"), LendingPlace.In("ksm/1/ajukan"),
        LendingPlace.In("pengajuan"), LendingPlace.In("pengajuan/1"), LendingPlace.In("pengajuan/2"),
        LendingPlace.In("pengajuan/3"), LendingPlace.In("pengajuan/4"), $"/dana/{LendingPlace.Neighbour}/pengajuan",
    ];

    static string Request() => Guid.CreateVersion7().ToString();

    async Task<(HttpStatusCode Status, string Location, string Html)> Send(
        string address, Dictionary<string, string> form, string language = "id")
    {
        using var client = place.Client(language);
        form["permintaan"] = Request();
        using var answer = await client.PostAsync(address, new FormUrlEncodedContent(form), Now);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Now)));
    }

    async Task<string> Get(string address, string language = "id")
    {
        using var client = place.Client(language);
        return WebUtility.HtmlDecode(await client.GetStringAsync(address, Now));
    }

    /// <summary>A KSM of its own, and the number of its first member.</summary>
    (int Group, int First) NewGroup(string name, string statement = "\"2018-01-05\"")
    {
        place.Group(LendingPlace.Village, name, statement);
        return place.Host.Database.Read(session => (
            (int)session.Number("select group_no from groups where name = $1", name),
            (int)session.Number(
                """
                select min(m.person) from member m join groups g on g.fund_id = m.fund_id and g.group_no = m.group_no
                where g.name = $1
                """, name)));
    }

    [Fact]
    public async Task An_application_is_worked_out_made_and_examined()
    {
        var (group, first) = NewGroup("Lembayung");
        var form = new Dictionary<string, string>
        {
            ["jenis"] = "umum",
            [$"jumlah-{first}"] = "1.000.000",
            [$"jumlah-{first + 1}"] = "Rp 500.000",
            [$"jumlah-{first + 2}"] = "",
            [$"jumlah-{first + 3}"] = "0",
        };
        var address = LendingPlace.In($"ksm/{group}/ajukan");
        Assert.Contains("Siti Lembayung", await Get(address));
        var (status, _, told) = await Send($"{address}/hitung", form);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("1.500.000", told);
        Assert.Contains("2 peminjam", told);
        Assert.Contains("225.000", told);
        Assert.Contains("1.725.000", told);
        Assert.Contains("value=\"Rp 500.000\"", told);
        Assert.DoesNotContain("role=\"alert\"", told);
        Assert.DoesNotContain("Lembayung", await Get(LendingPlace.In("pengajuan")));

        var (made, page, _) = await Send(address, form);
        Assert.Equal(HttpStatusCode.SeeOther, made);
        Assert.Matches(@"/pengajuan/\d+$", page);
        var html = await Get(page);
        Assert.Contains("menunggu pemeriksaan", html);
        Assert.Contains("Agus Riyanto", html);
        Assert.Contains("Catat pemeriksaan", html);
        Assert.Contains("Lembayung", await Get(LendingPlace.In("pengajuan")));
        Assert.Contains("menunggu pemeriksaan", await Get(LendingPlace.In($"ksm/{group}")));

        var examine = new Dictionary<string, string>
        {
            [$"usulan-{first}"] = "900.000",
            [$"pendapatan-{first}"] = "1.500.000",
            [$"biaya-{first}"] = "700.000",
            [$"catatan-{first}"] = "warung ramai",
            [$"usulan-{first + 1}"] = "0",
        };
        Assert.Equal(page, (await Send($"{page}/pemeriksaan", examine)).Location);
        var examined = await Get(page);
        Assert.Contains("menunggu putusan", examined);
        Assert.Contains("warung ramai", examined);
        Assert.Contains("900.000", examined);
        Assert.DoesNotContain("Catat pemeriksaan", examined);
        Assert.Contains("waits for the decision", await Get(page, "en"));
    }

    [Theory]
    [InlineData("1.500.000", "Anggota nomor", "batasnya 1.000.000")]
    [InlineData("510.000", "bukan kelipatan")]
    [InlineData("5.5", "rupiah bulat"), InlineData("lima", "harus berupa angka")]
    [InlineData("-5", "lebih besar dari nol"), InlineData("99999999999999999999", "terlalu besar")]
    public async Task A_refused_amount_names_the_member_and_keeps_what_was_typed(
        string amount, string says, string also = "")
    {
        var (group, first) = NewGroup($"Mawar {amount}");
        var form = new Dictionary<string, string> { ["jenis"] = "umum", [$"jumlah-{first + 1}"] = amount };
        foreach (var step in new[] { "ajukan", "ajukan/hitung" })
        {
            var (status, _, html) = await Send(LendingPlace.In($"ksm/{group}/{step}"), form);
            Assert.Equal(step == "ajukan" ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK, status);
            Assert.Contains($"Tri Mawar {amount}: ", html);
            Assert.Contains(says, html);
            Assert.Contains(also, html);
            Assert.Contains($"value=\"{amount}\"", html);
        }
    }

    [Fact]
    public async Task Who_may_not_borrow_is_told_why()
    {
        var (group, first) = NewGroup("Nusa Indah", "null");
        Assert.Contains("Belum dapat meminjam", await Get(LendingPlace.In($"ksm/{group}")));
        var form = new Dictionary<string, string> { ["jenis"] = "umum", [$"jumlah-{first}"] = "500.000" };
        Assert.Contains("tanggung renteng", (await Send(LendingPlace.In($"ksm/{group}/ajukan"), form)).Html);
        form["jenis"] = "mikro";
        Assert.Contains("\"mikro\" tidak ada", (await Send(LendingPlace.In($"ksm/{group}/ajukan"), form)).Html);
        var nobody = new Dictionary<string, string> { ["jenis"] = "umum", [$"jumlah-{first}"] = "" };
        Assert.Contains("Tidak ada anggota yang meminjam",
            (await Send(LendingPlace.In($"ksm/{group}/ajukan"), nobody)).Html);
    }

    [Fact]
    public async Task Persons_of_others_neither_borrow_nor_are_examined()
    {
        var facts = place.FactsOf(LendingPlace.Neighbour);
        var (group, first) = NewGroup("Orkis");
        var (_, other) = NewGroup("Pacar Air");
        var form = new Dictionary<string, string>
        {
            [$"jumlah-{other}"] = "500000",
            [$"jumlah-{int.MaxValue}"] = "50000",
        };
        Assert.Contains("bukan anggota", (await Send(LendingPlace.In($"ksm/{group}/ajukan"), form)).Html);
        form = new Dictionary<string, string> { [$"jumlah-{first}"] = "500000" };
        var page = (await Send(LendingPlace.In($"ksm/{group}/ajukan"), form)).Location;
        var examine = new Dictionary<string, string> { [$"usulan-{other}"] = "500000" };
        Assert.Contains("Siti Orkis: ", (await Send($"{page}/pemeriksaan", examine)).Html);
        examine[$"usulan-{first}"] = "500000";
        Assert.Contains("tidak ikut pinjaman", (await Send($"{page}/pemeriksaan", examine)).Html);
        examine = new Dictionary<string, string>
        {
            [$"usulan-{first}"] = "500000",
            [$"catatan-{first}"] = new string('<', 10_000),
        };
        var (status, _, html) = await Send($"{page}/pemeriksaan", examine);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Siti Orkis: Isian catatan terlalu panjang", html);
        examine[$"catatan-{first}"] = "=1+1 <b>tebal</b>";
        Assert.Equal(page, (await Send($"{page}/pemeriksaan", examine)).Location);
        using var client = place.Client();
        Assert.DoesNotContain("<b>tebal", await client.GetStringAsync(page, Now));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send($"{page}/pemeriksaan", examine)).Status);
        Assert.Equal(HttpStatusCode.NotFound,
            (await Send($"/dana/{LendingPlace.Neighbour}/pengajuan/1/pemeriksaan", examine)).Status);
        Assert.Equal(facts, place.FactsOf(LendingPlace.Neighbour));
    }

    [Fact]
    public async Task The_waiting_list_shows_each_gate_and_for_how_long()
    {
        var html = await Get(LendingPlace.In("pengajuan"));
        foreach (var says in new[]
            {
                "menunggu pemeriksaan", "menunggu putusan", "1 tanda tangan, belum lengkap", "menunggu pencairan",
                "10 hari", "8 hari", "(sejak pengajuan 10 hari)", "85.000.000",
            }) Assert.Contains(says, html);
        Assert.Contains("Tidak ada pengajuan yang menunggu", await Get($"/dana/{LendingPlace.Neighbour}/pengajuan"));
        Assert.Contains("waits for the pay-out", await Get(LendingPlace.In("pengajuan"), "en"));
        var signed = await Get(LendingPlace.In("pengajuan/3"));
        Assert.Contains("Manajer UPK, Sri Lestari: setuju", signed);
    }

    [Fact]
    public async Task A_KSM_is_formed_applies_and_is_examined_without_scripts()
    {
        await using var reader = await browser.Reader(place.Address, script: false);
        var page = await reader.NewPageAsync();
        Task Press(string button) =>
            page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        Task Write(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

        await page.GotoAsync(LendingPlace.In("ksm"));
        await page.GetByRole(AriaRole.Link, new() { Name = "KSM baru" }).ClickAsync();
        for (var row = 1; row <= 4; row++) await Write($"Nama anggota {row}", $"Bu Seruni {row}");
        await page.GetByLabel("Nama anggota 4").PressAsync("Enter");
        Assert.EndsWith("/ksm/baru/baris", page.Url);
        Assert.Equal("Bu Seruni 4", await page.GetByLabel("Nama anggota 4").InputValueAsync());
        await page.GetByLabel("NIK anggota 2").FillAsync("3374");
        await Press("Simpan KSM");
        await Assertions.Expect(page.GetByLabel("Nama KSM")).ToBeFocusedAsync();
        await Write("Nama KSM", "Seruni");
        await Press("Simpan KSM");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Baris 2 Bu Seruni 2");
        await Drawn.Page(page, "baru-ditolak");
        await page.GetByLabel("NIK anggota 2").FillAsync("");
        await Press("Tambah baris");
        await Write("Nama anggota 16", "Bu Seruni 16");
        await page.GetByLabel("Ketua: 16").CheckAsync();
        await Write("Sudah menabung (bulan)", "2");
        await Press("Simpan KSM");
        await Assertions.Expect(page.GetByText("Belum dapat meminjam")).ToBeVisibleAsync();

        await page.GetByText("Catat persiapan KSM").ClickAsync();
        await Write("Sudah menabung (bulan)", "3");
        await Write("Pernyataan tanggung renteng ditandatangani", "2018-04-20");
        await Press("Simpan persiapan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ajukan pinjaman" }).ClickAsync();
        await Write("Jumlah untuk Bu Seruni 16", "1.000.000");
        await page.GetByLabel("Jumlah untuk Bu Seruni 16").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Hasilnya" }))
            .ToContainTextAsync("1.150.000");
        await Drawn.Page(page, "hitung");
        await Press("Ajukan pinjaman");
        Assert.Matches(@"/pengajuan/\d+$", page.Url);
        await Press("Simpan pemeriksaan");
        await Assertions.Expect(page.GetByText("menunggu putusan")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.GetByText("waits for the decision")).ToBeVisibleAsync();
    }

    /// <summary>An officer takes the blank papers along: the application on one sheet, the visits on two.</summary>
    [Theory]
    [InlineData("ksm/1/ajukan", 1), InlineData("pengajuan/1", 2), InlineData("pengajuan/4", 1)]
    public async Task A_paper_fits_its_sheets(string address, int sheets)
    {
        await using var reader = await browser.Reader(place.Address);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(LendingPlace.In(address));
        Assert.Equal(sheets, await Drawn.Sheets(page, address.Replace('/', '-')));
    }

    [Theory, InlineData("id", true), InlineData("en", false)]
    public async Task Axe_finds_nothing_and_nothing_is_too_wide(string language, bool phone)
    {
        await using var reader = await browser.Reader(place.Address, language, phone);
        var told = await Axe.Walk(await reader.NewPageAsync(), Addresses, language);
        Assert.True(told.Count == 0, string.Join('\n', told));
    }
}
