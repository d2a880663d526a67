using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The cash desk: part of a name leads to the loan, and the day's cash runs down the page.</summary>
public sealed class CashDeskTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_loan_that_fits_is_gone_to_at_once()
    {
        var fund = place.Fund();
        using var answer = await place.Client.GetAsync($"{fund}/loket?q=kar%20sa", Now);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"{fund}/pinjaman/1#jumlah", answer.Headers.Location!.OriginalString);
        Assert.Contains("id=\"jumlah\"", await place.Get($"{fund}/pinjaman/1"));
    }

    [Fact]
    public async Task Several_that_fit_are_a_list_with_what_is_asked()
    {
        var fund = place.Fund();
        place.Lend(fund, 2, "Mekar <b>Jaya</b>");
        var html = await place.Get($"{fund}/loket?q=MEKAR");
        Assert.Contains("pinjaman/1#jumlah", html);
        Assert.Contains("pinjaman/2#jumlah", html);
        Assert.Contains("2.300.000", html);
        Assert.DoesNotContain("<b>Jaya", html);
    }

    [Theory]
    [InlineData("tidak ada"), InlineData("%"), InlineData("_"), InlineData("<script>x</script>"), InlineData("=1+1")]
    public async Task A_name_that_fits_none_is_said_calmly(string typed)
    {
        var html = await place.Get($"{place.Fund()}/loket?q={Uri.EscapeDataString(typed)}");
        Assert.Contains("Tidak ada pinjaman berjalan", html);
        Assert.DoesNotContain("<script", html);
    }

    [Fact]
    public async Task The_day_runs_down_to_the_cash_there_is()
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-04-20", "51030", "11010", 25_000);
        place.Voucher(fund, "2018-04-20", "11050", "11010", 100_000, "advance_given");
        var html = await place.Get($"{fund}/loket");
        Assert.Contains("BKK-2018-0002", html);
        Assert.Contains("9.975.000", html);
        Assert.Contains("Rp 9.875.000", html);
        Assert.Contains("hari belum dihitung", html);
        Assert.Contains("Piutang Lain-lain", html);
    }

    [Fact]
    public async Task Both_languages_and_an_empty_book()
    {
        using var english = place.Reader("en");
        var fund = place.EmptyFund();
        Assert.Contains("Receive an instalment", await english.GetStringAsync($"{fund}/loket", Now));
        Assert.Contains("saldo-awal", await place.Get($"{fund}/loket"));
    }

    [Fact]
    public async Task A_fund_that_is_not_there_has_no_desk()
    {
        foreach (var page in new[] { "loket", "loket?q=a", "bukti/baru", "hitung", "tutup-buku", "saldo-awal" })
            Assert.Equal(HttpStatusCode.NotFound,
                (await place.Client.GetAsync($"/dana/99.99.99.9999/{page}", Now)).StatusCode);
    }
}
