using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Gulir.Server.Tests.Web;

/// <summary>A KSM is formed and kept up on pages, as people type it and as an enemy would.</summary>
public sealed partial class GroupFormTests(LendingPlace place)
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static readonly string New = LendingPlace.In("ksm/baru");

    static string Request() => Guid.CreateVersion7().ToString();

    /// <summary>A form of a KSM with as many named members.</summary>
    static Dictionary<string, string> Filled(string name, int members = 5)
    {
        var form = new Dictionary<string, string>
        {
            ["permintaan"] = Request(),
            ["nama"] = name,
            ["tanggal"] = "2018-04-18",
            ["menabung"] = "3",
            ["pernyataan"] = "2018-04-18",
            ["ketua"] = "2",
        };
        for (var row = 1; row <= 8; row++) form[$"nama-{row}"] = row <= members ? $"{name} {row}" : "";
        form["perempuan-2"] = "1";
        form["usaha-2"] = "warung";
        return form;
    }

    async Task<(HttpStatusCode Status, string Location, string Html)> Send(
        string address, Dictionary<string, string> form, string language = "id")
    {
        using var client = place.Client(language);
        using var answer = await client.PostAsync(address, new FormUrlEncodedContent(form), Now);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Now)));
    }

    async Task<string> Get(string address, string language = "id")
    {
        using var client = place.Client(language);
        return await client.GetStringAsync(address, Now);
    }

    async Task<string> Formed(string name)
    {
        var (status, location, html) = await Send(New, Filled(name));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        return location;
    }

    [Fact]
    public async Task A_KSM_is_formed_and_its_card_shown()
    {
        Assert.Contains("href=\"" + New, await Get(LendingPlace.In("ksm")));
        var form = Filled("Bougenvil");
        var (status, location, _) = await Send(New, form);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Matches(@"/ksm/\d+$", location);
        Assert.Equal(location, (await Send(New, form)).Location);
        var card = await Get(location);
        Assert.Contains("dibentuk 18 April 2018", card);
        Assert.Contains("5 anggota", card);
        Assert.Matches(@"Bougenvil 2</a>\s*<small>no\. \d+</small></td>\s*<td data-l=""Peran"">ketua", card);
        Assert.Contains("Belum ikut pelatihan", card);
        Assert.Contains("KSM ini memenuhi syarat", card);
        Assert.Contains("This KSM may apply for a loan", await Get(location, "en"));
    }

    [Fact]
    public async Task More_rows_are_drawn_and_what_was_typed_is_kept()
    {
        var facts = place.FactsOf(LendingPlace.Village);
        var form = Filled("", 3);
        form["nama-3"] = "Bu \"Tri\" <i>&amp;";
        form["nik-1"] = "3374 0512 0580 0001";
        form["alamat-1"] = "RT 3";
        var (status, _, html) = await Send($"{New}/baris", form);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("name=\"nama-12\"", html);
        Assert.DoesNotContain("name=\"nama-13\"", html);
        Assert.Contains("value=\"3374 0512 0580 0001\"", html);
        Assert.Contains("value=\"RT 3\"", html);
        Assert.Contains("Bu \"Tri\" <i>&amp;", html);
        Assert.Matches("value=\"2\"\\s+checked", html);
        Assert.Contains("name=\"nama-8\"", await Get($"{New}/baris"));
        Assert.True(facts <= place.FactsOf(LendingPlace.Village));
        Assert.DoesNotContain("RT 3", await Get(LendingPlace.In("ksm")));
    }

    [Theory]
    [InlineData("nama", "", "Isian nama masih kosong")]
    [InlineData("nama", "Applied", "sudah dipakai")]
    [InlineData("tanggal", "2019-01-01", "belum tiba")]
    [InlineData("tanggal", "kemarin", "bukan tanggal")]
    [InlineData("menabung", "tiga", "harus berupa angka")]
    [InlineData("menabung", "-1", "tidak masuk akal")]
    [InlineData("ketua", "8", "bukan", "ketua")]
    [InlineData("nama-5", "", "paling sedikit 5")]
    [InlineData("nik-3", "12345", "Baris 3", "NIK harus 16 angka")]
    public async Task What_cannot_be_a_KSM_is_refused_and_the_form_comes_back(
        string field, string typed, string says, string also = "")
    {
        var form = Filled("Kamboja");
        form[field] = typed;
        var (status, _, html) = await Send(New, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("role=\"alert\"", html);
        Assert.Contains(field == "ketua" ? "nomor urut 8" : says, html);
        Assert.Contains(also, html);
        Assert.Contains(field == "ketua" ? "Kamboja 4" : $"value=\"{typed}\"", html);
        Assert.Contains("Not saved.", (await Send(New, form, "en")).Html);
    }

    [Fact]
    public async Task A_doubtful_NIK_is_told_and_stops_nobody()
    {
        var form = Filled("Dahlia");
        form["nik-1"] = "33.74.0512";
        var (_, _, told) = await Send(New, form);
        Assert.Contains("NIK berisi 8 tanda", told);
        Assert.Contains("name=\"tanpa-nik\"", told);
        form["tanpa-nik"] = "1";
        form["permintaan"] = Request();
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(New, form)).Status);
    }

    [Fact]
    public async Task A_NIK_that_is_known_is_the_same_person()
    {
        var form = Filled("Edelweis");
        form["nik-4"] = "3374051205800009";
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(New, form)).Status);
        var again = Filled("Flamboyan");
        again["nik-1"] = "3374-0512-0580-0009";
        Assert.Contains("NIK ini milik Edelweis 4", (await Send($"{New}/baris", again)).Html);
        var (status, location, _) = await Send(New, again);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("Edelweis 4", await Get(location));
    }

    [Fact]
    public async Task What_enemies_type_is_text_or_refused()
    {
        var names = Filled("=HYPERLINK(\"x\")<b>");
        names["nama-1"] = "<script>alert(1)</script>";
        var (status, location, _) = await Send(New, names);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        var card = await Get(location);
        Assert.DoesNotContain("<script", card);
        Assert.DoesNotContain("<b>", Bold().Replace(card, ""));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", card);

        foreach (var field in new[] { "nama", "nama-2", "nik-2", "usaha-2", "alamat-2" })
        {
            var form = Filled("Panjang");
            form[field] = new string('x', 10_000);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(New, form)).Status);
        }
        var many = Filled("Banyak");
        for (var row = 1; row < 900; row++) many[$"nama-{row * 7}"] = "";
        many["nama-2147483647"] = "jauh";
        Assert.NotEqual(HttpStatusCode.InternalServerError, (await Send(New, many)).Status);
        many.Remove("permintaan");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(New, many)).Status);
    }

    [Theory]
    [InlineData("application/json", "{}"), InlineData("text/plain", "nama=x"), InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=a", "--a\r\nx")]
    public async Task What_is_no_form_is_refused(string type, string body)
    {
        using var client = place.Client();
        foreach (var address in new[] { New, $"{New}/baris", LendingPlace.In("pengajuan/1/pemeriksaan") })
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await client.PostAsync(address, content, Now);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_a_KSM_has_prepared_is_recorded()
    {
        var card = await Formed("Gladiol");
        var form = new Dictionary<string, string>
        {
            ["permintaan"] = Request(),
            ["menabung"] = "7",
            ["pelatihan"] = "2018-04-19",
            ["pernyataan"] = "",
        };
        Assert.Equal(card, (await Send($"{card}/persiapan", form)).Location);
        var html = await Get(card);
        Assert.Contains("Menabung 7 bulan", html);
        Assert.Contains("value=\"2018-04-19\"", html);
        Assert.Contains("value=\"2018-04-18\"", html);
        form["menabung"] = "9999";
        form["permintaan"] = Request();
        var (status, _, refused) = await Send($"{card}/persiapan", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("value=\"9999\"", refused);
        Assert.Contains("tidak masuk akal", refused);
    }

    [Fact]
    public async Task A_member_joins_and_leaves()
    {
        var card = await Formed("Herbras");
        var join = new Dictionary<string, string>
        {
            ["permintaan"] = Request(),
            ["nama"] = "Rukmini",
            ["perempuan"] = "1",
            ["usaha"] = "jahit",
        };
        Assert.Equal(card, (await Send($"{card}/masuk", join)).Location);
        var html = await Get(card);
        Assert.Contains("6 anggota", html);
        var number = Regex.Match(html, @"Rukmini</a>\s*<small>no\. (\d+)").Groups[1].Value;
        Assert.NotEqual("", number);

        var leave = new Dictionary<string, string>
        {
            ["permintaan"] = Request(),
            ["orang"] = number,
            ["alasan"] = " ",
        };
        Assert.Contains("Isian alasan masih kosong", (await Send($"{card}/keluar", leave)).Html);
        leave["alasan"] = "pindah";
        leave["permintaan"] = Request();
        Assert.Equal(card, (await Send($"{card}/keluar", leave)).Location);
        Assert.Contains("5 anggota", await Get(card));

        var back = new Dictionary<string, string> { ["permintaan"] = Request(), ["orang"] = number };
        Assert.Equal(card, (await Send($"{card}/masuk", back)).Location);
        back["permintaan"] = Request();
        Assert.Contains("tertulis dua kali", (await Send($"{card}/masuk", back)).Html);
        back["orang"] = "99999";
        Assert.Contains("tidak dikenal", (await Send($"{card}/masuk", back)).Html);
    }

    [Fact]
    public async Task The_neighbours_KSM_is_out_of_reach()
    {
        var facts = place.FactsOf(LendingPlace.Neighbour);
        var form = new Dictionary<string, string> { ["permintaan"] = Request(), ["menabung"] = "9", ["nama"] = "x" };
        foreach (var step in new[] { "persiapan", "masuk", "keluar", "ajukan", "ajukan/hitung" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Send(LendingPlace.In($"ksm/4711/{step}"), form)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await Send($"/dana/99.99.99.9999/ksm/1/{step}", form)).Status);
        }
        Assert.Equal(facts, place.FactsOf(LendingPlace.Neighbour));
    }

    /// <summary>The words that our own pages print in bold.</summary>
    [GeneratedRegex("<b>(Contoh|Belum)[^<]*</b>")]
    private static partial Regex Bold();
}
