using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>A new fund takes over its balances once, as one balanced voucher.</summary>
public sealed class OpeningFormTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static readonly (string, string)[] Balanced =
        [("tanggal", "2017-12-31"), ("d11010", "500.000"), ("d11021", "44.500.000"), ("k31020", "45.000.000")];

    [Fact]
    public async Task The_table_adds_up_before_it_is_saved()
    {
        var fund = place.EmptyFund();
        var fresh = await place.Get($"{fund}/saldo-awal");
        Assert.Contains("value=\"2017-12-31\"", fresh);
        Assert.Contains("saldo-awal/daftar", fresh);
        Assert.Contains("name=\"d11030\"", fresh);
        Assert.Contains("debet lebih 500.000", await place.Get($"{fund}/saldo-awal?d11010=500000"));
        Assert.Contains("seimbang", await place.Get($"{fund}/saldo-awal?d11010=500000&k31020=500.000"));
    }

    [Fact]
    public async Task Opening_balances_are_one_voucher_and_come_once()
    {
        var fund = place.EmptyFund();
        var (status, onwards, html) = await place.Post($"{fund}/saldo-awal", Balanced);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal($"{fund}/bukti/BPM-2017-0001", onwards);
        Assert.Contains("45.000.000", await place.Get(onwards));
        Assert.Contains("BPM-2017-0001", await place.Get($"{fund}/saldo-awal"));
        await place.Refused($"{fund}/saldo-awal", Balanced);
        Assert.Contains("saldo awal", await place.Get($"{fund}/tutup-buku"));
        Assert.Contains("Pemeriksaan Januari 2018", await place.Get($"{fund}/tutup-buku"));
    }

    [Theory]
    [InlineData("d11010", "400.000"), InlineData("d11010", "-5"), InlineData("d11010", "5,5")]
    [InlineData("d11010", "1e30"), InlineData("d11010", "<b>1</b>"), InlineData("k11010", "500.000")]
    [InlineData("k31020", ""), InlineData("tanggal", "2017-12-30"), InlineData("tanggal", "2018-04-30")]
    [InlineData("tanggal", "")]
    [InlineData("tanggal", "x"), InlineData("d11010", "999999999999999999")]
    public async Task What_does_not_add_up_is_refused(string field, string value)
    {
        var fields = Balanced.ToDictionary();
        fields[field] = value;
        var html = await place.Refused(
            $"{place.EmptyFund()}/saldo-awal", [.. fields.Select(pair => (pair.Key, pair.Value))]);
        Assert.DoesNotContain("<b>1", html);
        Assert.Contains("value=\"44.500.000\"", html);
    }

    [Fact]
    public async Task A_fund_with_vouchers_has_no_opening_any_more()
    {
        var fund = place.Fund();
        Assert.Contains("sebelum bukti pertama", await place.Get($"{fund}/saldo-awal"));
        await place.Refused($"{fund}/saldo-awal", Balanced);
    }
}
