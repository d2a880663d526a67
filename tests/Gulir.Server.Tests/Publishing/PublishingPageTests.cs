using System.Net;
using Gulir.Server.Tests.Web;

namespace Gulir.Server.Tests.Publishing;

/// <summary>The LKM opens and shuts its page, and writes, sees and withdraws news, without scripts.</summary>
public sealed class PublishingPageTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    async Task Sent(string address, string onwards, params (string, string)[] fields)
    {
        var (status, to, html) = await place.Post(address, fields);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal(onwards, to);
    }

    async Task<HttpStatusCode> Status(string address)
    {
        using var answer = await place.Client.GetAsync(address, Now);
        return answer.StatusCode;
    }

    static string Public(string fund) => "/desa" + fund["/dana".Length..];

    [Fact]
    public async Task The_page_is_seen_beforehand_opened_and_shut()
    {
        var fund = place.Fund();
        Assert.Equal(HttpStatusCode.NotFound, await Status(Public(fund)));
        var page = await place.Get($"{fund}/halaman-umum");
        Assert.Contains("ditutup", page);
        Assert.Contains("Apa kata angkanya", await place.Get($"{fund}/halaman-umum/lihat"));
        Assert.Contains("halaman-umum", await place.Get(fund));
        await place.Refused($"{fund}/halaman-umum", ("buka", "mungkin"));
        await place.Refused($"{fund}/halaman-umum");
        await Sent($"{fund}/halaman-umum", $"{fund}/halaman-umum", ("buka", "on"));
        Assert.Equal(HttpStatusCode.OK, await Status(Public(fund)));
        Assert.Contains($"{Public(fund)}\"", await place.Get($"{fund}/halaman-umum"));
        await Sent($"{fund}/halaman-umum", $"{fund}/halaman-umum", ("buka", "off"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(Public(fund)));
        Assert.Equal(HttpStatusCode.NotFound, await Status(Public(fund) + "/kabar"));
    }

    [Fact]
    public async Task News_are_seen_beforehand_published_and_withdrawn()
    {
        var fund = place.Fund();
        await Sent($"{fund}/halaman-umum", $"{fund}/halaman-umum", ("buka", "without_photos"));
        (string, string)[] typed =
            [("judul", "Kerja <b>bakti</b>"), ("isi", "Bawa **cangkul**.\r\n\r\n<script>x</script>"), ("tanggal", "")];
        var before = place.Facts();
        var (_, _, preview) = await place.Post($"{fund}/halaman-umum/kabar/pratinjau", typed);
        Assert.Contains("<strong>cangkul</strong>", preview);
        Assert.Contains("Kerja &lt;b&gt;bakti&lt;/b&gt;", preview);
        Assert.Equal(before, place.Facts());
        var request = ("permintaan", Guid.NewGuid().ToString());
        await Sent($"{fund}/halaman-umum/kabar", $"{fund}/halaman-umum#daftar", [request, .. typed]);
        await Sent($"{fund}/halaman-umum/kabar", $"{fund}/halaman-umum#daftar", [request, .. typed]);
        Assert.Equal(before + 1, place.Facts());
        Assert.Contains("Kerja &lt;b&gt;bakti&lt;/b&gt;", await place.Get(Public(fund)));
        var read = await place.Get(Public(fund) + "/kabar");
        Assert.Contains("<strong>cangkul</strong>", read);
        Assert.Contains("&lt;script&gt;", read);
        Assert.DoesNotContain("<script", read);

        await place.Refused($"{fund}/halaman-umum/kabar/1/tarik", ("alasan", " "));
        await place.Refused($"{fund}/halaman-umum/kabar/9/tarik", ("alasan", "salah"));
        await Sent($"{fund}/halaman-umum/kabar/1/tarik", $"{fund}/halaman-umum#daftar", ("alasan", "salah hari"));
        await place.Refused($"{fund}/halaman-umum/kabar/1/tarik", ("alasan", "lagi"));
        Assert.DoesNotContain("cangkul", await place.Get(Public(fund) + "/kabar"));
        Assert.Contains("salah hari", await place.Get($"{fund}/halaman-umum"));
    }

    [Fact]
    public async Task What_cannot_be_news_comes_back_as_it_was_typed()
    {
        var fund = place.Fund();
        Assert.Contains("NIK", await place.Refused($"{fund}/halaman-umum/kabar",
            ("judul", "Undian"), ("isi", "Pemenang 3519094107850001")));
        Assert.Contains("bertumpuk", await place.Refused($"{fund}/halaman-umum/kabar",
            ("judul", "Undian"), ("isi", new string('>', 300))));
        Assert.Contains("judul kabar", await place.Refused($"{fund}/halaman-umum/kabar", ("judul", ""), ("isi", "x")));
        await place.Refused($"{fund}/halaman-umum/kabar",
            ("judul", "x"), ("isi", "y"), ("tanggal", "2018-04-21"));
        await place.Refused($"{fund}/halaman-umum/kabar", ("judul", "x"), ("isi", "y"), ("tanggal", "besok"));
        var html = await place.Refused($"{fund}/halaman-umum/kabar",
            ("judul", "Judul <i>"), ("isi", "</textarea><script>"), ("tanggal", "2099-01-01"));
        Assert.Contains("Judul &lt;i&gt;", html);
        Assert.Contains("&lt;/textarea&gt;&lt;script&gt;", html);
    }

    [Fact]
    public async Task Many_news_have_pages()
    {
        var fund = place.Fund();
        await Sent($"{fund}/halaman-umum", $"{fund}/halaman-umum", ("buka", "on"));
        for (var i = 1; i <= 12; i++)
            place.Do(fund[6..], "news-write", 2, "2018-04-20", $$"""{"headline":"Kabar ke-{{i:00}}","text":"isi"}""");
        var first = await place.Get(Public(fund) + "/kabar");
        Assert.Contains("Kabar ke-12", first);
        Assert.DoesNotContain("Kabar ke-02", first);
        Assert.Contains("kabar?hal=2", first);
        Assert.Contains("Kabar ke-02", await place.Get(Public(fund) + "/kabar?hal=2"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(Public(fund) + "/kabar?hal=3"));
        Assert.Contains("semua 12", await place.Get(Public(fund)));
    }

    [Fact]
    public async Task A_new_village_has_the_page_too()
    {
        var fund = place.EmptyFund();
        await Sent($"{fund}/halaman-umum", $"{fund}/halaman-umum", ("buka", "on"));
        foreach (var language in new[] { "id", "en" })
        {
            using var reader = place.Reader(language);
            foreach (var page in new[] { "", "/kegiatan", "/kabar" })
                Assert.Contains("<h1>", await reader.GetStringAsync(Public(fund) + page, Now));
        }
        Assert.Contains("Tidak ada KSM yang sedang meminjam.", await place.Get(Public(fund)));
    }
}
