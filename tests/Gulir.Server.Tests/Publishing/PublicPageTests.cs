using System.Net;
using System.Text.RegularExpressions;

namespace Gulir.Server.Tests.Publishing;

/// <summary>What everybody reads of a village, and what nobody does.</summary>
public sealed partial class PublicPageTests(PublicPlace place) : IClassFixture<PublicPlace>
{
    const string Village = $"/desa/{PublicPlace.Kwangsen}";
    const string Kecamatan = "/kecamatan/35.19.09";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static readonly string[] Pages =
    [
        Village, Village + "?tahun=2016", Village + "/kegiatan", Village + "/kabar",
        $"/desa/{PublicPlace.Grobogan}", $"/desa/{PublicPlace.Grobogan}/kegiatan",
        $"/desa/{PublicPlace.Grobogan}/kabar", Kecamatan,
    ];

    async Task<string> Get(string address, string language = "id")
    {
        using var client = place.Client(language);
        return WebUtility.HtmlDecode(await client.GetStringAsync(address, Now));
    }

    async Task<HttpStatusCode> Status(string address)
    {
        using var client = place.Client();
        using var answer = await client.GetAsync(address, Now);
        return answer.StatusCode;
    }

    [Theory, InlineData("id"), InlineData("en")]
    public async Task No_page_holds_personal_data(string language)
    {
        foreach (var address in Pages)
        {
            var html = await Get(address, language);
            Assert.All(PublicPlace.Private, word =>
                Assert.False(html.Contains(word, StringComparison.OrdinalIgnoreCase), $"{address}: {word}"));
        }
        // The words are there where they belong, so that this test can fail.
        const string fund = $"/dana/{PublicPlace.Kwangsen}";
        var own = await Get(fund + "/ksm/1") + await Get(fund + "/anggota/1") + await Get(fund + "/kegiatan/1")
            + await Get(fund + "/petugas");
        Assert.True(PublicPlace.Private.Count(own.Contains) > 12);
    }

    [Fact]
    public async Task The_village_tells_its_figures_and_where_the_profit_went()
    {
        var html = await Get(Village);
        foreach (var said in new[]
        {
            "Kabupaten Madiun", "Kecamatan Jiwan", "Desa Kwangsen", "per 30 Juni 2019", "belum ditutup", "2 / 10",
            "Dari 2 KSM yang meminjam, 1 menunggak 3 bulan atau lebih.", "1 dari 2",
            "dihitung sebanding, bukan pelacakan uang fisik", "Jejak laba 2018", "Drainase dan sampah",
            "84 warga", "Drainase RT 04", "RT 04/RW 02", "86 m, 31 rumah", "Gerobak sampah", "Pembukuan usaha",
            "Kerja bakti", "Tumbuh sejak 2016", "Des 2018", "Untuk apa dana ini",
        })
            Assert.Contains(said, html);
        Assert.DoesNotContain("Usul yang belum diputus", html);
        Assert.Contains("Jejak laba 2016", await Get(Village + "?tahun=2016"));
        Assert.Contains("Jejak laba 2018", await Get(Village + "?tahun=1999"));
        var english = await Get(Village + "?l=en");
        Assert.Contains("Of 2 KSM that borrow, 1 are 3 months or more behind.", english);
        Assert.Contains($"href=\"{Village}/kabar?l=en\"", english);
        Assert.Contains($"href=\"{Village}?l=en&tahun=2017#jejak\"", english);
    }

    [Fact]
    public async Task Figures_of_a_few_borrowers_are_left_out()
    {
        var html = await Get($"/desa/{PublicPlace.Grobogan}");
        Assert.Contains("1 / kurang dari 5", html);
        Assert.Contains("Angka pinjaman tidak ditampilkan", html);
        Assert.DoesNotContain("yang meminjam,", html);
        Assert.DoesNotContain("menunggak", html);
        Assert.DoesNotContain("4.000.000", html);
        Assert.Contains("Belum ada laba yang dibagi", html);
    }

    [Fact]
    public async Task A_kecamatan_adds_up_the_villages_that_are_open()
    {
        var html = await Get(Kecamatan);
        Assert.Contains("Jumlah dari 2 desa yang membuka halaman umumnya. Desa lain tidak ikut dihitung.", html);
        Assert.Contains(Village, html);
        Assert.DoesNotContain(PublicPlace.Jiwan, html);
        var rows = Row().Matches(html[html.IndexOf("<tbody>", StringComparison.Ordinal)..])
            .Select(row => Cell().Matches(row.Value).Select(cell => cell.Groups[1].Value).ToArray()).ToArray();
        Assert.Equal(["3", "10"], new[] { rows[2][2], rows[2][3] });
        long Amount(int row, int cell) => long.Parse(rows[row][cell].Replace(".", ""));
        Assert.Equal(Amount(0, 1) + Amount(1, 1), Amount(2, 1));
        Assert.Equal("kurang dari 5", rows[1][3]);
        Assert.Equal(HttpStatusCode.NotFound, await Status("/kecamatan/35.19.10"));
        Assert.Equal(HttpStatusCode.NotFound, await Status("/kecamatan/35.19"));
        Assert.Equal(HttpStatusCode.NotFound, await Status($"/kecamatan/{PublicPlace.Kwangsen}"));
    }

    [Fact]
    public async Task Photos_are_those_of_public_activities_of_a_page_that_shows_photos()
    {
        Assert.Contains($"{Village}/foto/{place.Drain}/kecil", await Get(Village));
        Assert.DoesNotContain("<img", await Get($"/desa/{PublicPlace.Grobogan}/kegiatan"));
        using var client = place.Client();
        var whole = await client.GetByteArrayAsync($"{Village}/foto/{place.Drain}", Now);
        var small = await client.GetByteArrayAsync($"{Village}/foto/{place.Drain}/kecil", Now);
        Assert.Equal([0xFF, 0xD8], small[..2]);
        Assert.True(small.Length < whole.Length);
        foreach (var closed in new[]
        {
            $"{Village}/foto/{place.Proposal}", $"{Village}/foto/{place.Slip}", $"{Village}/foto/{place.Slip}/kecil",
            $"{Village}/foto/{place.Drain + 100}", $"{Village}/foto/0", $"{Village}/foto/x",
            $"/desa/{PublicPlace.Grobogan}/foto/{place.Cart}", $"/desa/{PublicPlace.Jiwan}/foto/{place.Drain}",
        })
            Assert.Equal(HttpStatusCode.NotFound, await Status(closed));
    }

    [Fact]
    public async Task Robots_find_one_address_and_both_languages()
    {
        using var client = place.Client();
        var robots = await client.GetStringAsync("/robots.txt", Now);
        Assert.Contains("Allow: /desa/", robots);
        Assert.Contains("Disallow: /\n", robots);
        foreach (var query in new[] { "", "?x=<script>", "?tahun=2017", "?l=en", "?l=fr&hal=9" })
        {
            using var answer = await client.GetAsync(Village + query, Now);
            var html = await answer.Content.ReadAsStringAsync(Now);
            Assert.Contains($"<link rel=\"canonical\" href=\"{place.Address}{Village}\" />", html);
            Assert.Contains($"{Village}?l=en", html);
            Assert.DoesNotContain("script>", WebUtility.UrlDecode(WebUtility.HtmlDecode(html)));
            Assert.DoesNotContain("noindex", html);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            Assert.Equal("max-age=60, private", answer.Headers.CacheControl!.ToString());
        }
    }

    /// <summary>With style sheet, font and mark, as a browser takes them; photos come later, and small.</summary>
    [Theory, InlineData(Village), InlineData(Kecamatan)]
    public async Task A_first_visit_weighs_less_than_90_kilobytes(string address)
    {
        using var client = place.Client();
        var html = await client.GetStringAsync(address, Now);
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        long weight = 0;
        var style = Asset().Matches(html).Select(asset => asset.Value).Distinct().ToArray();
        Assert.Equal(2, style.Length);
        foreach (var one in style.Append(style[0][..style[0].LastIndexOf('/')]
            + "/plus-jakarta-sans-latin-wght-normal.woff2").Append(address))
            weight += (await client.GetByteArrayAsync(one, Now)).Length;
        Assert.InRange(weight, 30_000, 90_000);
    }

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<td[^>]*>(?:<a[^>]*>)?([^<]*)")]
    private static partial Regex Cell();

    [GeneratedRegex("/aset/[^\"]+")]
    private static partial Regex Asset();
}
