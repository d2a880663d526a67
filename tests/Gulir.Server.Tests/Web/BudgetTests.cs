using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The budget on its pages: entered, held against what was spent, revised.</summary>
public sealed class BudgetTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static readonly (string, string)[] Typed =
    [
        ("tahun", "2018"), ("tahunan-41010", "12.000.000"), ("tahunan-51030", "120.000"), ("tahunan-51020", ""),
        ("tanggal", "2018-01-10"), ("catatan", "BA <b>01</b>/LKM"),
    ];

    static (string, string)[] ByMonth(string account) =>
        [.. Enumerable.Range(1, 12).Select(month => ($"bulan-{account}-{month}", month == 4 ? "50.000" : ""))];

    [Fact]
    public async Task A_budget_is_entered_once_and_held_against_what_was_spent()
    {
        var fund = place.Fund();
        Assert.Contains("Belum ada anggaran tahun 2018", await place.Get($"{fund}/anggaran"));
        (string, string)[] form = [("permintaan", "anggaran pertama"), .. Typed, .. ByMonth("51040")];
        var (status, onwards, _) = await place.Post($"{fund}/anggaran/baru", form);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        var facts = place.Facts();
        Assert.Equal(onwards, (await place.Post($"{fund}/anggaran/baru", form)).Onwards);
        Assert.Equal(facts, place.Facts());
        var paper = await place.Get(onwards);
        Assert.Contains("ANGGARAN PENDAPATAN DAN BIAYA 2018", paper);
        Assert.Contains("BA &lt;b&gt;01&lt;/b&gt;/LKM", paper);
        Assert.Contains("12.000.000", paper);

        place.Voucher(fund, "2018-04-10", "51030", "11010", 65_000);
        var page = await place.Get($"{fund}/anggaran?bulan=2018-04");
        Assert.Contains("di atas anggaran", page);
        Assert.Contains("55.000", page);
        Assert.Contains("-50.000", page);
        var report = await place.Get($"{fund}/laporan-tahunan/2018");
        Assert.Contains("Anggaran (RAPB) dan realisasi 2018", report);
        Assert.Contains("Anggaran 2019 belum diputuskan", report);
        using var english = place.Reader("en");
        Assert.Contains("above budget", await english.GetStringAsync($"{fund}/anggaran", Now));
    }

    [Fact]
    public async Task A_revision_starts_from_what_stands_and_leaves_it_readable()
    {
        var fund = place.Fund();
        var (_, first, _) = await place.Post($"{fund}/anggaran/baru", [.. Typed, .. ByMonth("51040")]);
        var form = await place.Get($"{fund}/anggaran/baru?tahun=2018");
        Assert.Contains("Ubah anggaran 2018", form);
        Assert.Contains("name=\"tahunan-41010\" value=\"12.000.000\"", form);
        Assert.Contains("name=\"bulan-51040-4\" value=\"50.000\"", form.ReplaceLineEndings(" "));
        var (_, second, _) = await place.Post(
            $"{fund}/anggaran/baru", ("tahun", "2018"), ("tahunan-51030", "240.000"), ("tanggal", "2018-04-15"));
        Assert.NotEqual(first, second);
        Assert.Contains("12.000.000", await place.Get(first));
        Assert.DoesNotContain("12.000.000", await place.Get(second));
        var page = await place.Get($"{fund}/anggaran?bulan=2018-04");
        Assert.Contains("putusan 15 April 2018", page);
        Assert.Contains("10 Januari 2018", page);
        Assert.Contains("putusan 10 Januari 2018", await place.Get($"{fund}/anggaran?bulan=2018-03"));
    }

    [Theory]
    [InlineData("tahunan-41010", "-1"), InlineData("tahunan-41010", "banyak"), InlineData("tahun", "1999")]
    [InlineData("tahun", "dua ribu"), InlineData("tanggal", "2031-01-01"), InlineData("tanggal", "kemarin")]
    [InlineData("tahunan-11010", "5"), InlineData("tahunan-41010", "99999999999999999999")]
    [InlineData("bulan-41010-3", "5"), InlineData("bulan-51030-3", "x")]
    public async Task What_is_no_budget_is_refused(string field, string value)
    {
        var fund = place.Fund();
        var html = await place.Refused(
            $"{fund}/anggaran/baru", [.. Typed.Where(one => one.Item1 != field), (field, value)]);
        Assert.Contains("BA &lt;b&gt;01", html);
    }

    [Fact]
    public async Task An_empty_budget_and_a_page_that_is_none_are_refused()
    {
        var fund = place.Fund();
        await place.Refused($"{fund}/anggaran/baru", ("tahun", "2018"), ("tahunan-41010", ""));
        foreach (var address in (string[])["anggaran/1", "anggaran/x", "anggaran?bulan=2031-01"])
        {
            using var answer = await place.Client.GetAsync($"{fund}/{address}", Now);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        Assert.Contains("Belum ada pendapatan dan biaya", await place.Get($"{place.EmptyFund()}/anggaran"));
        Assert.Contains("Anggaran 2019", await place.Get($"{fund}/anggaran/baru?tahun=2019"));
        Assert.Contains("Anggaran 2018", await place.Get($"{fund}/anggaran/baru?tahun=1"));
    }
}
