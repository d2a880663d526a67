using System.Net;
using System.Text.RegularExpressions;

namespace Gulir.Server.Tests.Web;

/// <summary>
/// A fund moves in with a loan of Mekar Sari that still runs: 1.000.000 each for five, two of ten instalments paid.
/// </summary>
public sealed partial class OpeningListTests(DeskPlace place, Browser browser) : IClassFixture<DeskPlace>
{
    const string Heads = "KSM;Tanggal cair;Jasa persen;Kali;Anggota;Pokok;Pokok dibayar;Jasa dibayar";

    static readonly (string, string)[] Table =
    [
        ("tanggal", "2017-12-31"), ("d11021", "1.000.000"), ("d11030", "4.000.000"), ("k12010", "40.000"),
        ("k31020", "4.960.000"),
    ];

    string Fund()
    {
        var fund = place.EmptyFund();
        place.Do(fund[6..], "group-form", 1, "2018-01-05", """
            {"name":"Mekar Sari","savingMonths":3,"statementOn":"2018-01-05","members":[
              {"name":"Siti <i>Aminah</i>","female":true},{"name":"Tri Wahyuni","female":true},
              {"name":"Endang Lestari","female":true},{"name":"Suparno"},{"name":"Kasmin"}]}
            """);
        return fund;
    }

    static (string, string)[] Loan(string paid = "200.000", string disbursed = "2017-10-15", string id = "") =>
    [
        ("ksm", "1"), ("butir", id), ("cair", disbursed), ("metode", "Flat"), ("tiap", "Month"), ("persen", "1,5"),
        ("kali", "10"), ("bulat", "500"), ("jenis", "umum"),
        .. Enumerable.Range(1, 5).SelectMany(person => new[]
        {
            ($"pokok-{person}", "1.000.000"), ($"bayar-{person}", paid), ($"jasa-{person}", "30.000"),
        }),
    ];

    static string Line(string member, string paid = "200000", string rate = "1,5", string group = "mekar sari") =>
        $"\n{group};15/10/2017;{rate};10;{member};1000000;{paid};30.000";

    [Fact]
    public async Task A_loan_is_listed_changed_and_posted_with_the_trial_balance()
    {
        var fund = Fund();
        var list = $"{fund}/saldo-awal/daftar";
        Assert.Contains("saldo-awal/daftar", await place.Get($"{fund}/saldo-awal"));
        Assert.Contains("Siti &lt;i&gt;Aminah&lt;/i&gt;", await place.Get($"{list}/pinjaman?ksm=1"));
        var facts = place.Facts();
        var (_, _, drawn) = await place.Post($"{list}/pinjaman/hitung", Loan());
        Assert.Contains("4.000.000", drawn);
        Assert.Contains("600.000", drawn);
        var (status, onwards, html) = await place.Post($"{list}/pinjaman", Loan("100.000"));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal(list, onwards);
        html = await place.Get(list);
        Assert.Contains("4.500.000", html);
        Assert.Contains("sudah ada di daftar", await place.Refused($"{list}/pinjaman", Loan()));
        var id = Item().Match(html).Groups[1].Value;
        Assert.Contains("value=\"100.000\"", await place.Get($"{list}/pinjaman?butir={id}"));
        await place.Post($"{list}/pinjaman", Loan(id: id));
        (status, onwards, _) = await place.Post($"{fund}/saldo-awal/simpan", Table);
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/saldo-awal"), (status, onwards));
        html = await place.Get(list);
        Assert.Contains("cocok", html);
        Assert.DoesNotContain("4.500.000", html);
        Assert.Contains("value=\"4.000.000\"", await place.Get($"{fund}/saldo-awal"));
        Assert.Equal(facts, place.Facts());
        (string, string)[] wrong = [.. Table.Where(one => one.Item1 is not ("d11030" or "k31020")),
            ("d11030", "3.900.000"), ("k31020", "4.860.000")];
        Assert.Contains("rinciannya 4.000.000", await place.Refused($"{fund}/saldo-awal", wrong));
        (status, onwards, html) = await place.Post($"{fund}/saldo-awal", Table);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal($"{fund}/bukti/BPM-2017-0001", onwards);
        Assert.Contains("4.000.000", await place.Get($"{fund}/pinjaman/1"));
        Assert.Contains("sudah berisi bukti", await place.Get(list));
        Assert.Contains("sebelum jurnal lain", await place.Refused($"{list}/pinjaman", Loan("0", "2017-11-15")));
    }

    [Fact]
    public async Task Savings_are_listed_and_thrown_away()
    {
        var fund = Fund();
        var list = $"{fund}/saldo-awal/daftar";
        (string, string)[] saving = [("ksm", "1"), ("macam", "Surety"), ("anggota", "2"), ("jumlah", "25.000")];
        var (status, _, html) = await place.Post($"{list}/simpanan", saving);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        html = await place.Get(list);
        Assert.Contains("Tri Wahyuni", html);
        Assert.Contains("daftar lebih 25.000", html);
        await place.Post($"{list}/{Dropped().Match(html).Groups[1].Value}/buang");
        Assert.DoesNotContain("Tri Wahyuni", await place.Get(list));
        foreach (var (field, value) in new[]
            { ("ksm", "9"), ("macam", "x"), ("anggota", "9"), ("jumlah", ""), ("jumlah", "-5"), ("jumlah", "1,5") })
            await place.Refused($"{list}/simpanan", [.. saving.Where(one => one.Item1 != field), (field, value)]);
    }

    [Fact]
    public async Task Equipment_and_reserve_stand_beside_the_trial_balance_too()
    {
        var fund = Fund();
        var list = $"{fund}/saldo-awal/daftar";
        Assert.Contains("name=\"umur\" value=\"48\"", await place.Get(list));
        (string, string)[] desk =
        [
            ("nama", "Meja <b>kerja</b>"), ("tanggal", "2017-01-10"), ("harga", "480.000"), ("susut", "120.000"),
            ("umur", "48"),
        ];
        foreach (var (field, value) in new[]
        {
            ("nama", ""), ("tanggal", "2018-01-01"), ("tanggal", "x"), ("harga", "0"), ("harga", "1,5"),
            ("susut", "480.001"), ("umur", "0"), ("umur", "9999"),
        })
            Assert.Contains("Belum ditambahkan", await place.Refused(
                $"{list}/barang", [.. desk.Where(one => one.Item1 != field), (field, value)]));
        var (status, onwards, html) = await place.Post($"{list}/barang", desk);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal($"{list}#barang", onwards);
        html = await place.Get(list);
        Assert.Contains("Meja &lt;b&gt;kerja&lt;/b&gt;", html);
        Assert.Contains("daftar lebih 480.000", html);
        await place.Post($"{list}/pinjaman", Loan());
        Assert.Contains("menurut daftar 40.000", await place.Get($"{fund}/saldo-awal"));
        (string, string)[] table =
        [
            ("tanggal", "2017-12-31"), ("d11021", "1.000.000"), ("d11030", "4.000.000"), ("d12020", "480.000"),
            ("k12010", "40.000"), ("k12021", "120.000"), ("k31020", "5.320.000"),
        ];
        (string, string)[] Without(string account, string capital) =>
        [
            .. table.Where(one => one.Item1 != account && one.Item1 != "k31020"), ("k31020", capital),
        ];
        Assert.Contains("rinciannya 480.000",
            await place.Refused($"{fund}/saldo-awal", Without("d12020", "4.840.000")));
        Assert.Contains("meminta 40.000", await place.Refused($"{fund}/saldo-awal", Without("k12010", "5.360.000")));
        (status, _, html) = await place.Post($"{fund}/saldo-awal", table);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Contains("360.000", await place.Get($"{fund}/inventaris"));
    }

    [Theory]
    [InlineData("cair", "2018-01-01"), InlineData("cair", ""), InlineData("cair", "x"), InlineData("persen", "x")]
    [InlineData("persen", "-1"), InlineData("kali", ""), InlineData("kali", "0"), InlineData("kali", "99999")]
    [InlineData("metode", "9"), InlineData("tiap", ""), InlineData("bulat", "x"), InlineData("tunda", "10")]
    [InlineData("pertama", "2017-10-01"), InlineData("pokok-1", "1,5"), InlineData("pokok-1", "")]
    [InlineData("bayar-1", "1.000.001"), InlineData("bayar-1", "-1"), InlineData("jasa-2", "150.001")]
    [InlineData("pokok-9", "5"), InlineData("pokok-1", "99999999999999999999"), InlineData("bulat", "-5")]
    public async Task A_loan_that_cannot_be_is_refused_and_stays_typed(string field, string value)
    {
        var html = await place.Refused($"{Fund()}/saldo-awal/daftar/pinjaman",
            [.. Loan().Where(one => one.Item1 != field), (field, value)]);
        Assert.Contains("value=\"1.000.000\"", html);
    }

    [Fact]
    public async Task A_sheet_is_taken_whole_or_not_at_all_and_each_bad_line_is_named()
    {
        var fund = Fund();
        var list = $"{fund}/saldo-awal/daftar";
        Task<string> Bad(string sheet) => place.Refused($"{list}/lembar", ("lembar", sheet));
        var html = await Bad(Heads + Line("Tri Wahyuni") + Line("Tri Wahyuni") + Line("3", "2.000.000")
            + Line("Suparno", rate: "2") + Line("Kasmin", "satu") + Line("Kasmin", group: "Melati") + Line("Bukan"));
        foreach (var line in new[] { "baris 3:", "baris 4:", "baris 5:", "baris 6:", "baris 7:", "baris 8:" })
            Assert.Contains(line, html);
        Assert.DoesNotContain("baris 2:", html);
        Assert.Contains("Belum ada.", await place.Get(list));
        Assert.Contains("nama kolom", await Bad("KSM;Pokok\nMekar Sari;5"));
        await Bad(Heads);
        await Bad("");
        (string, string)[] good =
        [
            ("permintaan", "lembar"),
            ("lembar", "Daftar pinjaman\n" + Heads.ToUpperInvariant().Replace(';', '\t').Replace(' ', '_')
                + string.Concat(Enumerable.Range(1, 5).Select(person => Line($"{person}").Replace(';', '\t')))),
        ];
        for (var time = 1; time <= 2; time++)
        {
            var (status, _, said) = await place.Post($"{list}/lembar", good);
            Assert.True(status == HttpStatusCode.SeeOther, said);
        }
        html = await place.Get(list);
        Assert.Contains("4.000.000", html);
        Assert.DoesNotContain("8.000.000", html);
        Assert.Contains("sudah ada di daftar", await Bad(good[1].Item2));
    }

    [Fact]
    public async Task One_village_does_not_reach_the_list_of_another()
    {
        var (fund, other) = (Fund(), Fund());
        await place.Post($"{fund}/saldo-awal/daftar/pinjaman", Loan());
        var id = Item().Match(await place.Get($"{fund}/saldo-awal/daftar")).Groups[1].Value;
        await place.Post($"{other}/saldo-awal/daftar/{id}/buang");
        Assert.Contains(id, await place.Get($"{fund}/saldo-awal/daftar"));
        Assert.DoesNotContain("value=\"1.000.000\"", await place.Get($"{other}/saldo-awal/daftar/pinjaman?butir={id}"));
    }

    [Theory, InlineData("id", false), InlineData("en", true)]
    public async Task A_browser_reads_the_list_and_the_form(string language, bool phone)
    {
        var fund = Fund();
        await place.Post($"{fund}/saldo-awal/simpan", Table);
        await place.Post($"{fund}/saldo-awal/daftar/pinjaman", Loan("100.000"));
        await place.Post($"{fund}/saldo-awal/daftar/simpanan",
            ("ksm", "1"), ("macam", "Held"), ("anggota", ""), ("jumlah", "5.000"));
        await place.Post($"{fund}/saldo-awal/daftar/barang", ("nama", "Lemari arsip besi empat laci"),
            ("tanggal", "2015-06-01"), ("harga", "1.850.000"), ("susut", "1.194.000"), ("umur", "48"));
        var id = Item().Match(await place.Get($"{fund}/saldo-awal/daftar")).Groups[1].Value;
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        foreach (var (address, name) in new[]
        {
            ("saldo-awal", "neraca"), ("saldo-awal/daftar", "daftar"),
            ($"saldo-awal/daftar/pinjaman?butir={id}", "satu"),
        })
        {
            await page.GotoAsync($"{fund}/{address}");
            await Axe.FindsNothing(page);
            await Drawn.Page(page, $"awal-{name}-{language}");
        }
    }

    [GeneratedRegex("butir=([0-9a-f-]{36})")]
    private static partial Regex Item();

    [GeneratedRegex("daftar/([0-9a-f-]{36})/buang")]
    private static partial Regex Dropped();
}
