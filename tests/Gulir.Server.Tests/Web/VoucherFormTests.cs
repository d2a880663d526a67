using System.Net;
using Gulir.Ledger;
using Gulir.Server.Ledger;

namespace Gulir.Server.Tests.Web;

/// <summary>A voucher by its purpose: small forms, told before, kept once, refused with what was typed.</summary>
public sealed class VoucherFormTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    [Fact]
    public void Every_purpose_of_the_journal_stands_in_the_menu() =>
        Assert.Equal(
            Purposes.All.Select(purpose => purpose.Code).Order(), PurposeWords.Menu.Select(word => word.Code).Order());

    [Fact]
    public async Task Every_purpose_has_a_form()
    {
        var fund = place.Fund();
        foreach (var word in PurposeWords.Menu)
        {
            Assert.Contains(PurposeWords.Way(word.Code), await place.Get($"{fund}/bukti/baru"));
            Assert.Contains($"value=\"{word.Code}\"", await place.Get($"{fund}/bukti/baru?keperluan={word.Code}"));
        }
        using var unknown = await place.Client.GetAsync(
            $"{fund}/bukti/baru?keperluan=x", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_cost_with_tax_is_told_and_then_recorded()
    {
        var fund = place.Fund();
        var told = await place.Get(
            $"{fund}/bukti/baru?keperluan=operating_cost&jumlah=100.000&bagian=5.000&debet=51030&kredit=11010");
        Assert.Contains("BKK-2018-0002", told);
        Assert.Contains("95.000", told);
        var (status, onwards, _) = await place.Post($"{fund}/bukti/baru",
            ("keperluan", "operating_cost"), ("jumlah", "100.000"), ("bagian", "5.000"), ("debet", "51030"),
            ("kredit", "11010"), ("uraian", "ATK <b>kantor</b>"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Equal($"{fund}/bukti/BKK-2018-0002", onwards);
        var voucher = await place.Get(onwards);
        Assert.Contains("21012", voucher);
        Assert.Contains("ATK &lt;b&gt;kantor&lt;/b&gt;", voucher);
    }

    [Theory]
    [InlineData("transfer", "2000000", "", "11021", "11010", "", "BPM-2018-0002")]
    [InlineData("other_income", "15.000", "", "11010", "41011", "", "BKM-2018-0002")]
    [InlineData("bank_interest", "12.345", "2.469", "11021", "", "", "BPM-2018-0002")]
    [InlineData("bank_charge", "10.000", "", "", "11021", "", "BPM-2018-0002")]
    [InlineData("unknown_receipt", "50.000", "", "11021", "", "", "BKM-2018-0002")]
    [InlineData("advance_given", "Rp 200.000", "", "", "11010", "", "BKK-2018-0002")]
    [InlineData("advance_settled", "200.000", "50.000", "51040", "", "11010", "BPM-2018-0002")]
    [InlineData("advance_settled", "200.000", "200.000", "51040", "", "11010", "BPM-2018-0002")]
    [InlineData("cash_short", "1.000", "", "", "", "", "BPM-2018-0002")]
    public async Task One_small_form_gives_its_voucher(
        string purpose, string amount, string part, string debit, string credit, string box, string number)
    {
        var fund = place.Fund();
        var (status, onwards, html) = await place.Post($"{fund}/bukti/baru",
            ("keperluan", purpose), ("jumlah", amount), ("bagian", part), ("debet", debit), ("kredit", credit),
            ("kotak", box));
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.Equal($"{fund}/bukti/{number}", onwards);
    }

    [Theory]
    [InlineData("jumlah", "-5"), InlineData("jumlah", "5,5"), InlineData("jumlah", "1e30"), InlineData("jumlah", "")]
    [InlineData("jumlah", "99999999999999999999"), InlineData("jumlah", "=1+1"), InlineData("jumlah", "25.050")]
    [InlineData("bagian", "-5"), InlineData("bagian", "200.000"), InlineData("debet", "11030")]
    [InlineData("debet", "<i>"), InlineData("kredit", "51030"), InlineData("kredit", "99999")]
    [InlineData("tanggal", "2018-02-30"), InlineData("tanggal", "2018-04-21"), InlineData("tanggal", "0001-01-01")]
    [InlineData("tanggal", "9999-12-31"), InlineData("dibayar", "2018-04-19"), InlineData("dibayar", "2017-01-01")]
    [InlineData("keperluan", "x"), InlineData("keperluan", "<b>x</b>"), InlineData("keperluan", "")]
    public async Task What_does_not_fit_is_refused_and_stays_typed(string field, string value)
    {
        var fields = new Dictionary<string, string>
        {
            ["keperluan"] = "operating_cost",
            ["jumlah"] = "100.000",
            ["debet"] = "51030",
            ["kredit"] = "11010",
            ["uraian"] = "ATK & \"kertas\"",
            [field] = value,
        };
        var html = await place.Refused(
            $"{place.Fund()}/bukti/baru", [.. fields.Select(pair => (pair.Key, pair.Value))]);
        Assert.DoesNotContain("<b>x", html);
        if (field != "keperluan") Assert.Contains("value=\"ATK &amp; &quot;kertas&quot;\"", html);
        if (field == "jumlah")
            Assert.Contains($"name=\"jumlah\" value=\"{value}\"", html.Replace("&#x2B;", "+"));
    }

    [Fact]
    public async Task Late_booking_needs_its_reason_and_huge_texts_are_refused()
    {
        var address = $"{place.Fund()}/bukti/baru";
        (string, string)[] cost =
        [
            ("keperluan", "operating_cost"), ("jumlah", "100.000"), ("debet", "51030"), ("kredit", "11010"),
            ("dibayar", "2018-04-18"),
        ];
        Assert.Contains("alasan", await place.Refused(address, cost));
        await place.Refused(address, [.. cost, ("alasan", new string('a', 501))]);
        await place.Refused(address, [.. cost, ("alasan", "listrik padam"), ("uraian", new string('a', 501))]);
        var (status, onwards, _) = await place.Post(address, [.. cost, ("alasan", "listrik padam")]);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("listrik padam", await place.Get(onwards));
    }

    [Fact]
    public async Task The_same_form_twice_gives_one_voucher_and_none_without_its_id()
    {
        var address = $"{place.Fund()}/bukti/baru";
        (string, string)[] form =
        [
            ("permintaan", Guid.NewGuid().ToString()), ("keperluan", "transfer"), ("jumlah", "1000000"),
            ("debet", "11021"), ("kredit", "11010"),
        ];
        var first = await place.Post(address, form);
        var facts = place.Facts();
        Assert.Equal(first.Onwards, (await place.Post(address, form)).Onwards);
        Assert.Equal(facts, place.Facts());
        form[0] = ("permintaan", "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await place.Post(address, form)).Status);
        Assert.Equal(facts, place.Facts());
    }

    [Fact]
    public async Task A_closed_month_takes_no_voucher()
    {
        var fund = place.Fund();
        place.Do(fund[6..], "month-close", 4, "2018-01-31", """{"month":"2018-01"}""");
        Assert.Contains("sudah tutup buku", await place.Refused($"{fund}/bukti/baru",
            ("keperluan", "transfer"), ("jumlah", "1000000"), ("debet", "11021"), ("kredit", "11010"),
            ("tanggal", "2018-01-20")));
    }

    [Fact]
    public async Task Whoever_may_not_record_is_told_who_may()
    {
        var fund = place.EmptyFund();
        foreach (var officer in new[] { 1, 3, 4 })
            place.Do(fund[6..], "officer-end", 2, "2018-04-19", $$"""{"officer":{{officer}},"until":"2018-04-19"}""");
        (string, string)[] form =
            [("keperluan", "transfer"), ("jumlah", "1000"), ("debet", "11021"), ("kredit", "11010")];
        Assert.Contains("kasir UPK", await place.Refused($"{fund}/bukti/baru", form));
        Assert.Contains("kasir UPK", await place.Refused($"{fund}/hitung", ("akun", "11010"), ("kedua", "2")));
    }

    [Fact]
    public async Task A_free_voucher_balances_or_is_refused()
    {
        var address = $"{place.Fund()}/bukti/baru";
        Assert.Contains("100.000", await place.Get($"{address}?keperluan=bebas&akun1=51030&d1=60000&d2=40000"));
        (string, string)[] lines =
        [
            ("keperluan", "bebas"), ("akun1", "51030"), ("d1", "60.000"), ("akun2", "51040"), ("d2", "40.000"),
            ("akun3", "11010"),
        ];
        await place.Refused(address, [.. lines, ("k3", "90.000")]);
        await place.Refused(address, [.. lines, ("k3", "100.000"), ("d3", "100.000")]);
        await place.Refused(address, [.. lines, ("k3", "100.000"), ("akun4", "11030"), ("d4", "1")]);
        await place.Refused(address, [.. lines, ("k3", "100.000"), ("untuk", "transfer")]);
        var (status, onwards, html) = await place.Post(address, [.. lines, ("k3", "100.000")]);
        Assert.True(status == HttpStatusCode.SeeOther, html);
        Assert.EndsWith("/bukti/BKK-2018-0002", onwards);
    }
}
