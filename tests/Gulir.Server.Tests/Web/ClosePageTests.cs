using System.Net;
using Gulir.Close;
using Gulir.Server.Close;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;

namespace Gulir.Server.Tests.Web;

/// <summary>A month's end as a list: the checks, the reserve down to the loan, and the closed months.</summary>
public sealed class ClosePageTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    [Fact]
    public void Every_check_of_a_close_has_its_words()
    {
        var fund = RegionCode.Parse(place.Fund()[6..])!.Value;
        var names = place.Host.Database.Read(session => Closing.Checks(
            new BookReader(session, session.FundByCode(fund)!.Value).MonthState(new DateOnly(2018, 1, 31)))
            .Select(check => check.Name).ToArray());
        Assert.Equal(names.Order(), CheckWords.Known.Order());
    }

    [Fact]
    public async Task A_month_is_closed_and_stands_in_the_history()
    {
        var fund = place.Fund();
        var before = await place.Get($"{fund}/tutup-buku");
        Assert.Contains("Pemeriksaan Januari 2018", before);
        Assert.Contains("50.000", before);
        Assert.Contains("Mekar Sari", before);
        var (status, onwards, _) = await place.Post($"{fund}/tutup-buku", ("bulan", "2018-01"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/tutup-buku#riwayat"), (status, onwards));
        var after = await place.Get($"{fund}/tutup-buku");
        Assert.Contains("Pemeriksaan Februari 2018", after);
        Assert.Contains("tertutup sampai Januari 2018", after);
        var seal = after.Split("class=\"seal\" href=\"/segel/")[1].Split('"')[0];
        Assert.Contains("masih termuat", await place.Get($"/segel/{seal}"));
    }

    [Fact]
    public async Task The_reserve_alone_leaves_the_month_open()
    {
        var fund = place.Fund();
        var (_, onwards, _) = await place.Post($"{fund}/tutup-buku/cadangan", ("tanggal", "2018-01-31"));
        Assert.Contains("51080", await place.Get(onwards));
        Assert.Contains("sudah tepat", await place.Refused(
            $"{fund}/tutup-buku/cadangan", ("tanggal", "2018-01-31")));
        Assert.Contains("Pemeriksaan Januari 2018", await place.Get($"{fund}/tutup-buku/cadangan"));
    }

    [Fact]
    public async Task What_differs_is_told_and_stops_the_close()
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-01-20", "11021", "11010", 10_000_000);
        place.Do(fund[6..], "surety-receive", 3, "2018-01-20", """{"group":1,"amount":100000,"money":"11021"}""");
        Assert.Contains("Simpanan tanggung renteng 100.000", await place.Get($"{fund}/tutup-buku"));
        await place.Refused($"{fund}/tutup-buku", ("bulan", "2018-01"));
    }

    [Theory]
    [InlineData("2018-02"), InlineData("2018-04"), InlineData("2031-01"), InlineData("mei"), InlineData("")]
    [InlineData("<b>2018-01</b>"), InlineData("0000-00")]
    public async Task A_month_that_is_not_next_stays_open(string month)
    {
        var html = await place.Refused($"{place.Fund()}/tutup-buku", ("bulan", month));
        Assert.DoesNotContain("<b>2018", html);
    }

    [Fact]
    public async Task A_month_is_closed_once_and_not_before_its_end()
    {
        var fund = place.Fund();
        (string, string)[] form = [("permintaan", "tutup"), ("bulan", "2018-01")];
        await place.Post($"{fund}/tutup-buku", form);
        var facts = place.Facts();
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/tutup-buku", form)).Status);
        Assert.Equal(facts, place.Facts());
        await place.Post($"{fund}/tutup-buku", ("bulan", "2018-02"));
        await place.Post($"{fund}/tutup-buku", ("bulan", "2018-03"));
        await place.Refused($"{fund}/tutup-buku", ("bulan", "2018-04"));
        Assert.Contains("mulai 30 Apr 2018", await place.Get($"{fund}/tutup-buku"));
        await place.Refused($"{fund}/tutup-buku/cadangan", ("tanggal", "2018-03-31"));
        await place.Refused($"{fund}/tutup-buku/cadangan", ("tanggal", "kemarin"));
    }

    [Fact]
    public async Task A_month_is_opened_by_two_and_closed_again_with_both_papers()
    {
        var fund = place.Fund();
        await place.Post($"{fund}/tutup-buku", ("bulan", "2018-01"));
        var page = await place.Get($"{fund}/tutup-buku");
        var paper = page.Split("tutup-buku/berita-acara/")[1].Split('"')[0];
        var first = await place.Get($"{fund}/tutup-buku/berita-acara/{paper}");
        Assert.Contains("BERITA ACARA TUTUP BUKU", first);
        Assert.Contains("OSS", first);
        const string reason = """{"month":"2018-01","reason":"bukti listrik tertinggal"}""";
        place.Do(fund[6..], "month-reopen", 1, "2018-04-20", reason);
        Assert.Contains("tertutup sampai Januari 2018", await place.Get($"{fund}/tutup-buku"));
        place.Do(fund[6..], "month-reopen", 2, "2018-04-20", reason);
        Assert.Contains("Pemeriksaan Januari 2018", await place.Get($"{fund}/tutup-buku"));
        place.Voucher(fund, "2018-01-31", "51030", "11021", 7_000);
        await place.Post($"{fund}/tutup-buku", ("bulan", "2018-01"));

        var old = await place.Get($"{fund}/tutup-buku/berita-acara/{paper}");
        Assert.Contains("DIBUKA KEMBALI", old);
        var later = old.Split("tutup-buku/berita-acara/")[1].Split('"')[0];
        Assert.Contains("Menggantikan segel", await place.Get($"{fund}/tutup-buku/berita-acara/{later}"));
        Assert.Contains(first.Split("<tbody>")[1].Split("</tbody>")[0], old);
        await place.Refused($"{fund}/tutup-buku/buka", ("bulan", "2017-12"), ("alasan", "lupa"));
        await place.Refused($"{fund}/tutup-buku/buka", ("bulan", "2018-01"), ("alasan", ""));
        Assert.Contains("Pemeriksaan Februari 2018", await place.Get($"{fund}/tutup-buku/berita-acara/1"));
    }

    [Fact]
    public async Task Savings_that_are_not_covered_are_accepted_by_two()
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-01-20", "11021", "11010", 10_000_000);
        place.Do(fund[6..], "surety-receive", 3, "2018-01-20", """{"group":1,"amount":100000,"money":"11021"}""");
        Assert.Contains("Menerima dengan alasan", await place.Get($"{fund}/tutup-buku"));
        const string ask = """{"month":"2018-01","check":"savings_are_covered","reason":"bank sudah dicocokkan"}""";
        place.Do(fund[6..], "check-accept", 1, "2018-04-20", ask);
        await place.Refused($"{fund}/tutup-buku", ("bulan", "2018-01"));
        place.Do(fund[6..], "check-accept", 2, "2018-04-20", ask);
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/tutup-buku", ("bulan", "2018-01"))).Status);
    }

    [Fact]
    public async Task Indicators_of_a_month_stand_beside_last_month()
    {
        var fund = place.Fund();
        var open = await place.Get($"{fund}/indikator?bulan=2018-02");
        Assert.Contains("bulan belum ditutup", open);
        Assert.Contains("PAR30", open);
        await place.Post($"{fund}/tutup-buku", ("bulan", "2018-01"));
        Assert.Contains("disimpan pada tutup buku", await place.Get($"{fund}/indikator?bulan=2018-01"));
        Assert.Contains("tidak dapat dihitung", await place.Get($"{place.EmptyFund()}/indikator"));
    }
}
