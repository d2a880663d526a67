using Gulir.Server.Tests.Web;
using Gulir.Storage.Book;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.People;

/// <summary>
/// The first month of a new village in a real browser, through the pages that are there: six officers, each with a
/// sign-in of their own, once with scripts and once without.
/// </summary>
public sealed class OfficeMonthBrowserTests(Browser browser)
{
    const string Fund = "/dana/35.19.09.2007";

    static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);
    static readonly DateOnly First = YearMonth.Of(Today).Previous.First;

    static string Day(int day) => First.AddDays(day - 1).Iso();

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_month_of_a_new_village_in_a_browser(bool script)
    {
        using var place = new NewPlace();
        var contexts = new List<IBrowserContext>();
        async Task<Clerk> Sits()
        {
            contexts.Add(await browser.Reader(place.Address, script: script));
            return new Clerk(await contexts[^1].NewPageAsync());
        }
        try
        {
            var sri = await Sits();
            await Founded(sri);
            var (budi, tini, joko, agus, hadi) = (await Sits(), await Sits(), await Sits(), await Sits(), await Sits());
            await Appointed(sri, budi, 2, "Budi Santoso", "Coordinator");
            await Appointed(sri, tini, 3, "Tini Rahayu", "Cashier");
            await Appointed(sri, joko, 4, "Joko Prasetyo", "Bookkeeper");
            await Appointed(sri, agus, 5, "Agus Riyanto", "FieldOfficer");
            await Appointed(sri, hadi, 6, "Hadi Purnomo", "Supervisor");
            await Money(joko);
            await Group(agus);
            await Refused(sri, budi, agus);
            await Granted(sri, budi, tini, agus);
            var cash = await Collected(tini, joko, hadi);
            await Counted(tini, cash);
            await Closed(joko);
        }
        finally
        {
            foreach (var context in contexts) await context.DisposeAsync();
        }
        var (fund, code) = place.Host.Database.Read(session => session.Books())[0];
        Assert.True(place.Host.Database.Read(session => Verifying.Verify(session, fund, code)).IsWhole);
    }

    static async Task Founded(Clerk sri)
    {
        await sri.Open("/");
        await sri.Page.Locator("[name=desa]").FillAsync("kwangsen jiwan");
        await sri.Page.Keyboard.PressAsync("Enter");
        await sri.Page.Locator("a[href$='kode=35.19.09.2007']").ClickAsync();
        await sri.Send("/mulai", "Buat buku", "lkm=LKM Rukun", $"sejak={First.Iso()}", "nama=Sri Wahyuni",
            "jabatan:Manager", "pengguna=sri", $"sandi={NewPlace.Password}", $"ulang={NewPlace.Password}");
        await sri.Sees("saldo awal");
    }

    static async Task Appointed(Clerk sri, Clerk clerk, int human, string name, string role)
    {
        var (user, password) = (name.Split(' ')[0].ToLowerInvariant(), $"{human} kata sandi");
        await sri.Open($"{Fund}/petugas");
        await sri.Send("/petugas", "Angkat", $"nama={name}", $"jabatan:{role}", $"mulai={First.Iso()}");
        await sri.Send(
            $"/petugas/{human}/masuk", "Simpan", $"pengguna={user}", $"sandi={password}", $"ulang={password}");
        await clerk.Open("/");
        await clerk.Refused("/masuk", "Masuk", $"nama={user}", "sandi=bukan ini");
        await clerk.Send("/masuk", "Masuk", $"nama={user}", $"sandi={password}");
    }

    static async Task Money(Clerk joko)
    {
        await joko.Open($"{Fund}/bukti/baru?keperluan=capital_received");
        await joko.Send("/bukti/baru", "Simpan", "jumlah=50.000.000", "uraian=BLM", $"tanggal={Day(2)}");
        await joko.Open($"{Fund}/bukti/baru?keperluan=transfer");
        await joko.Send("/bukti/baru", "Simpan", "jumlah=10.000.000", "kredit:11021", "debet:11010",
            "uraian=ambil dari bank", $"tanggal={Day(3)}");
        await joko.Open($"{Fund}/kas?bulan={YearMonth.Of(First)}");
        await joko.Sees("10.000.000");
    }

    static async Task Group(Clerk agus)
    {
        string[] names = ["Siti Aminah", "Sumarni", "Tri Wahyuni", "Paryati", "Endang Lestari"];
        await agus.Open($"{Fund}/ksm/baru");
        await agus.Refused("/ksm/baru", "Simpan KSM", "nama=Mekar Sari", "nama-1=Siti Aminah");
        await agus.Send("/ksm/baru", "Simpan KSM", [
            "nama=Mekar Sari", $"tanggal={Day(3)}", "menabung=3", $"pernyataan={Day(3)}", "ketua!1",
            .. names.SelectMany((name, i) => new[] { $"nama-{i + 1}={name}", $"perempuan-{i + 1}!1" }),
        ]);
        await agus.Sees("Sumarni");
    }

    static string[] Five(string field) => [.. Enumerable.Range(1, 5).Select(person => $"{field}-{person}=1.000.000")];

    static async Task Applied(Clerk agus, int loan, int day)
    {
        await agus.Open($"{Fund}/ksm/1/ajukan");
        await agus.Send("/ksm/1/ajukan", "Ajukan", ["jenis:umum", $"tanggal={Day(day)}", .. Five("jumlah")]);
        await agus.Open($"{Fund}/pengajuan/{loan}");
        await agus.Send($"/pengajuan/{loan}/pemeriksaan", "Simpan", [$"tanggal={Day(day)}", .. Five("usulan")]);
    }

    static async Task Refused(Clerk sri, Clerk budi, Clerk agus)
    {
        await Applied(agus, 1, 4);
        await agus.SeesNo($"{Fund}/pengajuan/1", "/pengajuan/1/putusan");
        await sri.Open($"{Fund}/pengajuan/1");
        await sri.Refused("/putusan", "Tandatangani", "sikap!tolak", $"tanggal={Day(5)}");
        await sri.Send("/putusan", "Tandatangani", "sikap!tolak", "alasan=usaha belum jalan", $"tanggal={Day(5)}");
        await budi.SeesNo($"{Fund}/pengajuan/1", "/pengajuan/1/putusan");
        await budi.Sees("usaha belum jalan");
    }

    static async Task Granted(Clerk sri, Clerk budi, Clerk tini, Clerk agus)
    {
        await Applied(agus, 2, 6);
        await tini.SeesNo($"{Fund}/pengajuan/2", "/pengajuan/2/pencairan");
        foreach (var signer in new[] { sri, budi })
        {
            await signer.Open($"{Fund}/pengajuan/2");
            await signer.Send("/putusan", "Tandatangani", "sikap!setuju", $"tanggal={Day(8)}");
        }
        await agus.SeesNo($"{Fund}/pengajuan/2", "/pengajuan/2/pencairan");
        await tini.Open($"{Fund}/pengajuan/2");
        await tini.Page.Locator("[name=hadir][value='5']").UncheckAsync();
        await tini.Send("/pencairan", "Cairkan", "kotak:11010", $"tanggal={Day(8)}");
        await sri.Open($"{Fund}/pinjaman/2");
        await sri.Sees("4.000.000");
        await sri.Open($"{Fund}/pinjaman/2/perjanjian");
        Assert.InRange(await sri.Sheets("bulan-perjanjian"), 1, 2);
    }

    /// <summary>Short, ahead, and settled; gives what lies in the box afterwards.</summary>
    static async Task<long> Collected(Clerk tini, Clerk joko, Clerk hadi)
    {
        await hadi.SeesNo($"{Fund}/loket", "/angsuran");
        await joko.Open($"{Fund}/pinjaman/2");
        await tini.Open($"{Fund}/loket?q=mekar");
        await tini.Open($"{Fund}/pinjaman/2");
        await tini.Refused("/angsuran", "Terima", "jumlah=99.000.000", "lebih:angsuran");
        await tini.Send("/angsuran", "Terima", "jumlah=100.000", "lebih:angsuran");
        await tini.Sees("Seratus Ribu Rupiah");
        Assert.Equal(1, await tini.Sheets("bulan-kuitansi"));
        await tini.Open($"{Fund}/pinjaman/2");
        await tini.Send("/angsuran", "Terima", "jumlah=1.000.000", "lebih:angsuran");
        await tini.Sees("Satu Juta Rupiah");
        await tini.Open($"{Fund}/pinjaman/2");
        await tini.Send("/angsuran", "Terima", "jumlah=", "lebih:lunas");
        await tini.Open($"{Fund}/pinjaman/2");
        await tini.Sees("sudah lunas");
        Assert.Equal(0, await tini.Page.Locator("form[action*='/angsuran']").CountAsync());
        await tini.Open($"{Fund}/kas?bulan={YearMonth.Of(Today)}");
        await hadi.Open($"{Fund}/neraca-saldo");
        return Box(await hadi.Page.Locator("tr", new() { HasText = "11010" }).First.InnerTextAsync());
    }

    /// <summary>The last amount of a row.</summary>
    static long Box(string row) => row.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => long.TryParse(word.Replace(".", ""), out var amount) ? amount : 0).Last(amount => amount > 0);

    static async Task Counted(Clerk tini, long cash)
    {
        var pieces = new List<string>();
        var left = cash;
        foreach (var one in new[] { 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100 })
        {
            if (left / one > 0) pieces.Add($"p{one}={left / one}");
            left %= one;
        }
        Assert.Equal(0, left);
        await tini.Open($"{Fund}/hitung");
        await tini.Refused("/hitung", "Simpan hitungan", [.. pieces, $"tanggal={Today.Iso()}"]);
        await tini.Send("/hitung", "Simpan hitungan", [.. pieces, "kedua:1", $"tanggal={Today.Iso()}"]);
    }

    static async Task Closed(Clerk joko)
    {
        var month = YearMonth.Of(First);
        await joko.Open($"{Fund}/tutup-buku?bulan={month}");
        await joko.Send("/tutup-buku", "Tutup");
        await joko.Open($"{Fund}/bukti/baru?keperluan=transfer");
        await joko.Refused("/bukti/baru", "Simpan", "jumlah=1.000.000", "kredit:11010", "debet:11021",
            "uraian=terlambat", $"tanggal={Day(20)}");
    }
}
