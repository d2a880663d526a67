using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The list of related parties marks loans by itself; three decide, none of them related.</summary>
public sealed class RelatedPagesTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static string Plain(string html) => WebUtility.HtmlDecode(html);

    static string Code(string fund) => fund[6..];

    [Fact]
    public async Task A_household_on_the_list_is_marked_and_decided_by_three()
    {
        var fund = place.Fund();
        var code = Code(fund);
        place.Do(code, "officer-appoint", 1, "2018-01-02", """{"name":"Marni","role":"lkm_member"}""");
        place.Do(code, "officer-appoint", 1, "2018-01-02", """{"name":"Karno","role":"lkm_member"}""");
        await place.Refused($"{fund}/terkait", ("nama", "Pak Carik"), ("petugas", "0"));
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/terkait",
            ("nama", "Marni"), ("petugas", "5"), ("kk", "3374 0500 0000 0099"), ("tanggal", "2018-01-02"))).Status);
        place.Do(code, "group-form", 1, "2018-04-01", """
            {"name":"Anyar","savingMonths":3,"statementOn":"2018-04-01","members":[
              {"name":"Suami Marni","kk":"3374050000000099"},{"name":"Dua"},{"name":"Tiga"},{"name":"Empat"},
              {"name":"Lima"}]}
            """);
        place.Do(code, "loan-apply", 1, "2018-04-02",
            """{"group":2,"members":[{"person":6,"amount":500000},{"person":7,"amount":500000}]}""");
        place.Do(code, "loan-examine", 1, "2018-04-02",
            """{"loan":2,"members":[{"person":6,"proposed":500000},{"person":7,"proposed":500000}]}""");
        var gates = Plain(await place.Get($"{fund}/pengajuan/2"));
        Assert.Contains("Pihak terkait ikut meminjam", gates);
        Assert.Contains("Marni", gates);

        (string, string)[] Sign(int officer) =>
            [("sikap", "setuju"), ("sebagai", $"{officer}"), ("jumlah-6", "500.000"), ("jumlah-7", "500.000")];
        Assert.Contains("terkait dengan salah satu peminjam",
            Plain(await place.Refused($"{fund}/pengajuan/2/putusan", Sign(5))));
        foreach (var officer in new[] { 1, 2 })
            Assert.Equal(HttpStatusCode.SeeOther,
                (await place.Post($"{fund}/pengajuan/2/putusan", Sign(officer))).Status);
        Assert.Contains("Tandatangani", Plain(await place.Get($"{fund}/pengajuan/2")));
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/pengajuan/2/putusan", Sign(6))).Status);
        Assert.Contains("menunggu pencairan", Plain(await place.Get($"{fund}/pengajuan/2")));

        var list = Plain(await place.Get($"{fund}/terkait"));
        Assert.Contains("Suami Marni", list);
        Assert.DoesNotContain("3374050000000099", list);
        Assert.Equal(HttpStatusCode.SeeOther,
            (await place.Post($"{fund}/terkait/1/akhiri", ("sampai", "2018-04-20"))).Status);
        Assert.Contains("sudah berakhir", Plain(await place.Refused(
            $"{fund}/terkait/1/akhiri", ("sampai", "2018-04-20"))));
        await place.Refused($"{fund}/terkait/9/akhiri", ("sampai", "2018-04-20"));
    }

    [Fact]
    public async Task Someone_listed_after_the_pay_out_is_found_by_name()
    {
        var fund = place.Fund();
        Assert.Contains("Tidak ada.", await place.Get($"{fund}/terkait"));
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/terkait",
            ("nama", "Pak <i>Lurah</i>"), ("petugas", "0"), ("orang", "2"))).Status);
        var list = await place.Get($"{fund}/terkait");
        Assert.Contains("Tri Wahyuni", list);
        Assert.Contains("Pak &lt;i&gt;Lurah&lt;/i&gt;", list);
        Assert.Contains("oleh daftar ini", list);
        Assert.DoesNotContain("Suparno", list);
    }

    [Fact]
    public async Task An_office_is_handed_over_with_minutes_that_can_be_printed()
    {
        var fund = place.Fund();
        place.Do(Code(fund), "officer-end", 1, "2018-04-10", """{"officer":4,"until":"2018-04-30"}""");
        Assert.Contains("1 jabatan menunggu serah terima", await place.Get(fund));
        Assert.Contains("kas dahulu", Plain(await place.Refused($"{fund}/serah-terima",
            ("dari", "3"), ("kepada", "1"), ("catatan", "brankas"))));
        var (status, onwards, _) = await place.Post($"{fund}/serah-terima",
            ("dari", "4"), ("kepada", "1"), ("catatan", "buku besar <2018>\nkunci lemari"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/serah-terima/4"), (status, onwards));
        var paper = Plain(await place.Get(onwards));
        foreach (var words in new[]
        {
            "BERITA ACARA SERAH TERIMA", "Joko Prasetyo", "Sri Lestari", "Rp 10.000.000", "Rp 30.000.000",
            "Rp 5.000.000", "kunci lemari", "buku besar <2018>", "BKM 1, BKK 1, BPM 1", "20 April 2018",
        })
            Assert.Contains(words, paper);
        Assert.DoesNotContain("menunggu serah terima", await place.Get(fund));
        Assert.Contains("sudah diserahterimakan", Plain(await place.Refused($"{fund}/serah-terima",
            ("dari", "4"), ("kepada", "1"), ("catatan", "lagi"))));
        await place.Refused($"{fund}/serah-terima", ("dari", "1"), ("kepada", "1"), ("catatan", "x"));
        await place.Refused($"{fund}/serah-terima", ("dari", ""), ("kepada", "2"), ("catatan", "x"));
    }
}
