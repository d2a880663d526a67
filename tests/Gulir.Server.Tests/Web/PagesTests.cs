using System.Net;

namespace Gulir.Server.Tests.Web;

public sealed class PagesTests(SmallPlace place)
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    /// <summary>Every page there is, with a word that it must say.</summary>
    public static readonly TheoryData<string, string> Everywhere = new()
    {
        { "/wilayah/33.74.05", "Kecamatan Genuk" }, { "/wilayah/33.74", "Kota Semarang" },
        { "/wilayah/33.74.05?bulan=2018-01", "480.000.000" }, { "/dana/33.74.05.1009", "Kudu" },
        { "/dana/33.74.05.1009/ksm", "Mekar Sari" }, { "/dana/33.74.05.1009/ksm?q=mek", "Mekar Sari" },
        { "/dana/33.74.05.1009/ksm/1", "Siti Aminah" }, { "/dana/33.74.05.1009/pinjaman", "Mekar Sari" },
        { "/dana/33.74.05.1009/pinjaman?bulan=2018-02", "9.500.000" },
        { "/dana/33.74.05.1009/pinjaman?tunggakan=1", "Melati" }, { "/dana/33.74.05.1009/pinjaman/1", "4.000.000" },
        { "/dana/33.74.05.1009/pinjaman/1?jumlah=2300000&penyetor=2&lebih=titip", "2.300.000" },
        { "/dana/33.74.05.1009/pinjaman/1?lebih=lunas", "Siti Aminah" },
        { "/dana/33.74.05.1009/pinjaman/1/angsuran", "4.000.000" },
        { "/dana/33.74.05.1009/bukti/BKM-2018-0002", "BKM-2018-0002" },
        { "/dana/33.74.05.1009/bukti/BKM-2018-0002/kuitansi", "Lima Ratus Tujuh Puluh Lima Ribu Rupiah" },
        { "/dana/33.74.05.1009/kas", "11010" }, { "/dana/33.74.05.1009/kas?bulan=2018-01", "49.975.000" },
        { "/dana/33.74.05.1009/akun/11030?bulan=2018-02", "9.500.000" },
        { "/dana/33.74.05.1009/neraca-saldo", "90.000.000" }, { "/dana/33.74.05.1009/buku", "BKM-2018-0002" },
        { "/dana/33.74.05.1009/pinjaman/1/perjanjian", "Lima Juta Rupiah" },
        { "/dana/33.74.05.1009/pinjaman/1/tanggung-renteng", "001/PB.03/2018" },
        { "/dana/33.74.05.1009/pinjaman/1/daftar-terima", "Satu Juta Rupiah" },
        { "/dana/33.74.05.1009/pinjaman/1/kartu", "BKM-2018-0002" },
        { "/dana/33.74.05.1009/pinjaman/1/kartu/2", "Tri Wahyuni" },
        { "/dana/33.74.05.1009/pinjaman/1/kunjungan", "4.000.000" },
        { "/dana/33.74.05.1009/tagihan", "Mekar Sari" }, { "/dana/33.74.05.1009/tagihan?bulan=2018-05", "575.000" },
        { "/dana/33.74.05.1009/tagihan/2", "Satu Juta Tujuh Ratus Dua Puluh Lima Ribu Rupiah" },
        { "/dana/33.74.05.1009/daftar-tunggu", "11021" }, { "/dana/33.74.05.1009/tanda", "round_cost" },
        { "/dana/33.74.05.1009/pengaturan", "1.000.000" },
        { "/dana/33.74.05.1009/pengaturan?nama=collectability", "three_class_6_12" },
        { "/dana/33.74.05.1009/akun", "51095" },
        { "/dana/33.74.05.1009/upk-2/masuk?bulan=2018-03", "BKM-2018-0005" },
        { "/dana/33.74.05.1009/upk-2/keluar?bulan=2018-01", "51030" },
        { "/dana/33.74.05.1009/kas/cetak?bulan=2018-03", "BKM-2018-0005" },
        { "/dana/33.74.05.1009/ksm/1/berita-acara", "001/BA-KSM/2018" },
        { "/dana/33.74.05.1009/ksm/1/daftar-hadir", "Siti Aminah" },
        { "/dana/33.74.05.1009/kunjungan", "Melati" },
        { "/dana/33.74.05.1009/bukti/BKK-2018-0001/cetak", "Lima Juta Rupiah" },
        { "/dana/33.74.05.1009/bukti/BKM-2018-0003/batal", "BKM-2018-0003" },
        { "/dana/33.74.05.1009/bukti/BKM-2018-0002/kuitansi?kertas=58", "575.000" },
        { "/dana/33.74.05.1009/ksm/baru", "perempuan-8" }, { "/dana/33.74.05.1009/ksm/1/ajukan", "Siti Aminah" },
        { "/dana/33.74.05.1009/pengajuan", "30.000.000" }, { "/dana/33.74.05.1009/pengajuan/1", "Siti Aminah" },
        { "/dana/33.74.05.1009/loket", "name=\"q\"" }, { "/dana/33.74.05.1009/loket?q=me", "pinjaman/2#jumlah" },
        { "/dana/33.74.05.1009/bukti/baru", "keperluan=transfer" }, { "/dana/33.74.05.1009/hitung", "11010" },
        { "/dana/33.74.05.1009/bukti/baru?keperluan=transfer&jumlah=5000&debet=11021&kredit=11010", "BPM-2018-" },
        { "/dana/33.74.05.1009/ksm/1/simpanan", "Mekar Sari" }, { "/dana/33.74.05.1009/tutup-buku", "2018" },
        { "/dana/33.74.05.1009/saldo-awal", "Kudu" }, { "/segel", "Gulir" },
        { "/cari?q=mekar", "KSM Mekar Sari" }, { "/cari?q=BKM-2018-0001", "Kudu" },
        { "/cari?q=kud", "Kudu" }, { "/cari", "Gulir" },
    };

    [Theory, MemberData(nameof(Everywhere))]
    public async Task Every_page_answers_in_both_languages(string address, string says)
    {
        foreach (var language in new[] { "id", "en" })
        {
            using var client = place.Client(language);
            using var answer = await client.GetAsync(address, Now);
            var html = await answer.Content.ReadAsStringAsync(Now);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains($"<html lang=\"{language}\">", html);
            Assert.Contains(says, html);
            Assert.Contains(language == "en" ? "today is 20 April 2018" : "hari ini 20 April 2018", html);
            Assert.Contains(language == "en" ? "are simulated" : "disimulasikan", html);
        }
    }

    [Theory]
    [InlineData("/tidak-ada"), InlineData("/dana/99.99.99.9999"), InlineData("/dana/33.74.05.1009/ksm/99")]
    [InlineData("/dana/33.74.05.1009/pinjaman/99"), InlineData("/dana/33.74.05.1009/pinjaman/satu")]
    [InlineData("/dana/33.74.05.1010/pinjaman/2999"), InlineData("/dana/33.74.05.1009/bukti/BKM-2018-9999")]
    [InlineData("/dana/33.74.05.1009/bukti/x"), InlineData("/dana/33.74.05.1009/akun/99999")]
    [InlineData("/dana/33.74.05.1009/bukti/BKK-2018-0001/kuitansi"), InlineData("/wilayah/11")]
    [InlineData("/dana/33.74.05.1009/pinjaman/99/perjanjian"), InlineData("/dana/33.74.05.1009/pinjaman/1/kartu/6")]
    [InlineData("/dana/33.74.05.1009/pinjaman/1/kartu/x"), InlineData("/dana/33.74.05.1009/pinjaman/99/kartu")]
    [InlineData("/dana/33.74.05.1009/tagihan?bulan=2018-06"), InlineData("/dana/33.74.05.1009/tagihan?bulan=2017-12")]
    [InlineData("/dana/33.74.05.1009/tagihan/99"), InlineData("/dana/33.74.05.1009/tagihan/1?bulan=2018-01")]
    [InlineData("/dana/33.74.05.1009/bukti/BKK-2018-0001/kuitansi?kertas=58")]
    [InlineData("/dana/33.74.05.1009/bukti/BKK-2018-9999/cetak")]
    [InlineData("/dana/33.74.05.1009/kas?bulan=2031-01"), InlineData("/dana/%2e%2e/kas")]
    [InlineData("/dana/33.74.05.1009/pengajuan/99"), InlineData("/dana/33.74.05.1009/pengajuan/x")]
    [InlineData("/dana/33.74.05.1009/ksm/99/ajukan"), InlineData("/dana/33.74.05.1009/ksm/-1")]
    public async Task What_is_not_there_is_said_calmly(string address)
    {
        using var client = place.Client();
        using var answer = await client.GetAsync(address, Now);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Halaman ini tidak ada", await answer.Content.ReadAsStringAsync(Now));
    }

    [Fact]
    public async Task A_loan_of_another_fund_is_not_there()
    {
        using var client = place.Client();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/dana/33.74.05.1009/pinjaman/2", Now)).StatusCode);
        var loans = place.Host.Database.Read(session => session.Number(
            "select count(*) from disbursement where loan = 2"));
        if (loans == 1)
            Assert.Equal(HttpStatusCode.NotFound,
                (await client.GetAsync("/dana/33.74.05.1010/pinjaman/2", Now)).StatusCode);
    }

    [Fact]
    public async Task A_malformed_month_is_a_refusal()
    {
        using var client = place.Client();
        using var answer = await client.GetAsync("/dana/33.74.05.1009/kas?bulan=mei", Now);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task What_people_typed_is_never_markup()
    {
        using var client = place.Client();
        foreach (var address in new[]
            {
                "/dana/33.74.05.1009/ksm/2", "/dana/33.74.05.1009/kas?bulan=2018-01", "/cari?q=<b>tebal</b>",
                "/dana/33.74.05.1009/pinjaman/2/perjanjian", "/dana/33.74.05.1009/pinjaman/2/kartu/1",
                "/dana/33.74.05.1009/pinjaman/2/daftar-terima", "/dana/33.74.05.1009/tagihan/2",
                "/dana/33.74.05.1009/tagihan", "/dana/33.74.05.1009/kunjungan",
            })
        {
            var html = await client.GetStringAsync(address, Now);
            Assert.DoesNotContain("<i>Jaya", html);
            Assert.DoesNotContain("<script", html);
            Assert.DoesNotContain("<b>tebal", html);
        }
        Assert.Contains("Melati &lt;i&gt;Jaya&lt;/i&gt;",
            await client.GetStringAsync("/dana/33.74.05.1009/ksm/2", Now));
    }

    [Fact]
    public async Task Every_answer_carries_the_guard()
    {
        using var client = place.Client();
        foreach (var address in new[] { "/", "/wilayah/33.74.05", "/tidak-ada", "/segel" })
        {
            using var answer = await client.GetAsync(address, Now);
            var policy = string.Join("", answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy);
            Assert.DoesNotContain("unsafe", policy);
            Assert.DoesNotContain("script-src", policy);
            Assert.Equal("nosniff", string.Join("", answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", string.Join("", answer.Headers.GetValues("Referrer-Policy")));
        }
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_of_its_own()
    {
        using var client = place.Client();
        foreach (var row in Everywhere)
        {
            var html = await client.GetStringAsync(row.Data.Item1, Now);
            Assert.DoesNotContain(" style=", html);
            Assert.DoesNotContain("<style", html);
            Assert.DoesNotContain(" onclick", html);
        }
    }

    [Fact]
    public async Task A_foreign_name_for_this_machine_gets_no_page()
    {
        using var client = place.Client();
        client.DefaultRequestHeaders.Host = "contoh.test";
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.GetAsync("/segel", Now)).StatusCode);
    }

    [Fact]
    public async Task Head_answers_without_a_page()
    {
        using var client = place.Client();
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/dana/33.74.05.1009"), Now);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 1000);
    }

    [Fact]
    public async Task Files_of_the_look_are_kept_by_browsers_and_pages_are_not()
    {
        using var client = place.Client();
        var html = await client.GetStringAsync("/segel", Now);
        var sheet = html.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        using var css = await client.GetAsync(sheet, Now);
        Assert.Equal("text/css", css.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", css.Headers.CacheControl!.ToString());
        using var font = await client.GetAsync(sheet.Replace("app.css", "plus-jakarta-sans-latin-wght-normal.woff2"),
            Now);
        Assert.Equal(HttpStatusCode.OK, font.StatusCode);
        using var page = await client.GetAsync("/segel", Now);
        Assert.Contains("no-store", page.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_first_visit_is_light()
    {
        using var client = place.Client();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var html = await client.GetByteArrayAsync("/wilayah/33.74.05", Now);
        using var plain = place.Client();
        var sheet = (await plain.GetStringAsync("/segel", Now)).Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        var css = await client.GetByteArrayAsync(sheet, Now);
        var font = await client.GetByteArrayAsync(
            sheet.Replace("app.css", "plus-jakarta-sans-latin-wght-normal.woff2"), Now);
        Assert.InRange(html.Length + css.Length + font.Length, 1, 90_000);
    }

    [Theory]
    [InlineData("/dana/33.74.05.1009", "/dana/33.74.05.1009"), InlineData("//jahat.test", "/")]
    [InlineData("https://jahat.test", "/"), InlineData("/\\jahat.test", "/"), InlineData("", "/")]
    public async Task A_change_of_language_stays_in_this_house(string back, string goes)
    {
        using var client = place.Client();
        using var answer = await client.GetAsync($"/bahasa?l=en&kembali={Uri.EscapeDataString(back)}", Now);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(goes, answer.Headers.Location!.OriginalString);
        Assert.Contains("bahasa=en", string.Join("", answer.Headers.GetValues("Set-Cookie")));
    }

    [Fact]
    public async Task A_seal_is_answered_in_three_ways()
    {
        using var client = place.Client();
        var book = await client.GetStringAsync("/dana/33.74.05.1009/buku", Now);
        var seal = book.Split("class=\"seal\" href=\"/segel/")[1].Split('"')[0];
        Assert.Contains("masih termuat", await client.GetStringAsync($"/segel/{seal}", Now));
        Assert.Contains("masih termuat", await client.GetStringAsync($"/segel?segel={seal.ToLowerInvariant()}", Now));
        Assert.Contains("tidak termuat", await client.GetStringAsync("/segel/AAAA-AAAA-AAAA-AAAA-3", Now));
        Assert.Contains("belum dikenal di sini", await client.GetStringAsync("/segel/AAAA-AAAA-AAAA-AAAA-99999", Now));
        Assert.Contains("Ini bukan segel", await client.GetStringAsync("/segel/halo", Now));
    }

    [Fact]
    public async Task A_reversed_voucher_is_stamped_and_both_point_to_each_other()
    {
        using var client = place.Client();
        var original = await client.GetStringAsync("/dana/33.74.05.1009/bukti/BKM-2018-0003", Now);
        Assert.Contains("DIBATALKAN", original);
        Assert.Contains("bukti/BKM-2018-0004", original);
        Assert.Contains("bukti/BKM-2018-0003",
            await client.GetStringAsync("/dana/33.74.05.1009/bukti/BKM-2018-0004", Now));
        Assert.Contains("DIBATALKAN", await client.GetStringAsync("/dana/33.74.05.1009/bukti/BKM-2018-0003/kuitansi",
            Now));
    }

    [Fact]
    public void Every_kind_of_fact_has_its_words() =>
        Assert.All(FactCatalogue.Kinds, kind => Assert.True(Book.FactWords.ByKind.ContainsKey(kind), kind));
}
