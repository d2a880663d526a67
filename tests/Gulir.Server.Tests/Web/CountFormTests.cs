using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The evening's count: pieces are summed, a difference is told, two sign, earlier days are shut.</summary>
public sealed class CountFormTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static (string, string)[] Cash(string hundreds, string second = "3", string date = "2018-04-20") =>
        [("akun", "11010"), ("p100000", hundreds), ("kedua", second), ("tanggal", date)];

    [Fact]
    public async Task Pieces_are_summed_and_the_difference_leads_to_its_voucher()
    {
        var fund = place.Fund();
        var html = await place.Get($"{fund}/hitung?akun=11010&p100000=99&p500=3");
        Assert.Contains("9.901.500", html);
        Assert.Contains("kurang 98.500", html);
        Assert.Contains("keperluan=cash_short&amp;jumlah=98.500", html);
        Assert.Contains("cocok", await place.Get($"{fund}/hitung?akun=11010&p100000=100"));
        var bank = await place.Get($"{fund}/hitung?akun=11021&saldo=30.012.345");
        Assert.Contains("keperluan=unknown_receipt&amp;jumlah=12.345", bank);
    }

    [Fact]
    public async Task A_count_that_agrees_shuts_the_days_before()
    {
        var fund = place.Fund();
        await place.Refused($"{fund}/hitung", Cash("99"));
        var (status, onwards, _) = await place.Post($"{fund}/hitung", Cash("100"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/hitung#riwayat"), (status, onwards));
        var html = await place.Get($"{fund}/hitung");
        Assert.Contains("terkunci sebelum 20 Apr 2018", html);
        Assert.Contains("Wiji Rahayu", html);
        Assert.Contains("sudah dihitung", await place.Get($"{fund}/loket"));
        Assert.Contains("penghitungan kas terakhir", await place.Refused($"{fund}/bukti/baru",
            ("keperluan", "operating_cost"), ("jumlah", "5.000"), ("debet", "51030"), ("kredit", "11010"),
            ("tanggal", "2018-04-19")));
        await place.Refused($"{fund}/hitung", Cash("100", date: "2018-04-19"));
    }

    [Fact]
    public async Task A_bank_agrees_with_its_statement_or_not()
    {
        var fund = place.Fund();
        (string, string)[] bank = [("akun", "11021"), ("tanggal", "2018-04-20")];
        Assert.Contains("30.000.000", await place.Refused($"{fund}/hitung", [.. bank, ("saldo", "29.000.000")]));
        var (status, _, _) = await place.Post($"{fund}/hitung", [.. bank, ("saldo", "30.000.000")]);
        Assert.Equal(HttpStatusCode.SeeOther, status);
    }

    [Theory]
    [InlineData("-5"), InlineData("5,5"), InlineData("1e30"), InlineData("99999999999")]
    [InlineData("=1"), InlineData("")]
    public async Task Pieces_that_are_none_are_refused(string pieces) =>
        await place.Refused($"{place.Fund()}/hitung", Cash(pieces));

    [Theory]
    [InlineData(""), InlineData("4"), InlineData("99"), InlineData("<b>")]
    public async Task The_second_human_is_another_one_in_office(string second) =>
        await place.Refused($"{place.Fund()}/hitung", Cash("100", second));

    [Theory]
    [InlineData("akun", "51030"), InlineData("akun", "11025"), InlineData("akun", ""), InlineData("akun", "x")]
    [InlineData("tanggal", "2018-04-31"), InlineData("tanggal", "2019-01-01"), InlineData("tanggal", "2017-01-01")]
    [InlineData("saldo", "-1"), InlineData("saldo", "1,5"), InlineData("saldo", "1e30")]
    public async Task What_is_no_bank_or_no_day_is_refused(string field, string value)
    {
        var fields = new Dictionary<string, string>
        {
            ["akun"] = "11021",
            ["saldo"] = "30.000.000",
            ["tanggal"] = "2018-04-20",
            [field] = value,
        };
        await place.Refused($"{place.Fund()}/hitung", [.. fields.Select(pair => (pair.Key, pair.Value))]);
    }

    [Fact]
    public async Task A_count_is_kept_once_and_not_without_its_id()
    {
        var fund = place.Fund();
        (string, string)[] form = [("permintaan", "malam"), .. Cash("100")];
        await place.Post($"{fund}/hitung", form);
        var facts = place.Facts();
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/hitung", form)).Status);
        form[0] = ("permintaan", new string('x', 101));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await place.Post($"{fund}/hitung", form)).Status);
        Assert.Equal(facts, place.Facts());
    }
}
