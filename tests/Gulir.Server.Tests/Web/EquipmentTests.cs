using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The register on its page: what is bought, worn, sold, and the paper that is signed.</summary>
public sealed class EquipmentTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static readonly (string, string)[] Laptop =
        [("nama", "Laptop <b>baru</b>"), ("harga", "4.800.000"), ("sumber", "11010"), ("tanggal", "2018-01-20")];

    [Fact]
    public async Task A_thing_is_bought_once_and_stands_in_the_list()
    {
        var fund = place.Fund();
        Assert.Contains("Belum ada inventaris", await place.Get($"{fund}/inventaris"));
        Assert.Contains("Tidak ada inventaris", await place.Get($"{fund}/inventaris/cetak"));
        (string, string)[] form = [("permintaan", "beli laptop"), .. Laptop];
        var (status, onwards, _) = await place.Post($"{fund}/inventaris/beli", form);
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/bukti/BKK-2018-0002"), (status, onwards));
        var facts = place.Facts();
        Assert.Equal(onwards, (await place.Post($"{fund}/inventaris/beli", form)).Onwards);
        Assert.Equal(facts, place.Facts());

        var list = await place.Get($"{fund}/inventaris");
        Assert.Contains("Laptop &lt;b&gt;baru&lt;/b&gt;", list);
        Assert.Contains("Penyusutan sampai Januari 2018", list);
        Assert.Contains("Penyusutan sampai Januari 2018 sebesar 100.000", await place.Get($"{fund}/tutup-buku"));
        await place.Post($"{fund}/tutup-buku", ("bulan", "2018-01"));
        Assert.Contains("4.700.000", await place.Get($"{fund}/inventaris"));
        var paper = await place.Get($"{fund}/inventaris/cetak");
        Assert.Contains("DAFTAR INVENTARIS", paper);
        Assert.Contains("4.700.000", paper);
        using var english = place.Reader("en");
        Assert.Contains("Register of equipment", await english.GetStringAsync(
            $"{fund}/inventaris/cetak", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_thing_is_sold_and_leaves_the_list()
    {
        var fund = place.Fund();
        await place.Post($"{fund}/inventaris/beli", Laptop);
        var html = await place.Refused(
            $"{fund}/inventaris/1/lepas", ("harga", "150"), ("alasan", "<i>tua"), ("kotak", "11010"));
        Assert.Contains("&lt;i&gt;tua", html);
        Assert.DoesNotContain("<i>tua", html);
        var (status, onwards, _) = await place.Post(
            $"{fund}/inventaris/1/lepas", ("harga", "4.000.000"), ("alasan", "ganti"), ("kotak", "11021"),
            ("tanggal", "2018-04-10"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/inventaris"), (status, onwards));
        var list = await place.Get($"{fund}/inventaris");
        Assert.Contains("Barang yang sudah keluar", list);
        Assert.DoesNotContain("daftar inventaris 4.", list);
        Assert.Contains("dijual", await place.Get($"{fund}/inventaris/1"));
        Assert.Contains("sudah keluar", await Told($"{fund}/inventaris/1/lepas", ("alasan", "lagi")));
    }

    [Fact]
    public async Task What_the_ledger_holds_already_is_registered()
    {
        var fund = place.Fund();
        place.Voucher(fund, "2018-01-20", "12020", "11010", 960_000);
        Assert.Contains("daftar inventaris 0", await place.Get($"{fund}/inventaris"));
        (string, string)[] form =
            [("nama", "Lemari"), ("harga", "960000"), ("tanggal", "2018-01-20"), ("umur", "48"), ("susut", "")];
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/inventaris/daftar", form)).Status);
        Assert.DoesNotContain("tetapi daftar inventaris", await place.Get($"{fund}/inventaris"));
        var (_, onwards, _) = await place.Post($"{fund}/inventaris/susut", ("tanggal", "2018-01-31"));
        Assert.Contains("51060", await place.Get(onwards));
        await place.Refused($"{fund}/inventaris/susut", ("tanggal", "2018-01-31"));
        await place.Refused($"{fund}/inventaris/1/cabut", ("alasan", " "));
        Assert.Equal(HttpStatusCode.SeeOther,
            (await place.Post($"{fund}/inventaris/1/cabut", ("alasan", "salah"))).Status);
    }

    [Theory]
    [InlineData("beli", "nama", ""), InlineData("beli", "harga", "-1"), InlineData("beli", "harga", "1,5")]
    [InlineData("beli", "harga", "99999999999999999999"), InlineData("beli", "sumber", "11030")]
    [InlineData("beli", "sumber", ""), InlineData("beli", "umur", "0"), InlineData("beli", "umur", "empat")]
    [InlineData("beli", "tanggal", "2031-01-01"), InlineData("beli", "tanggal", "kemarin")]
    [InlineData("daftar", "umur", ""), InlineData("daftar", "susut", "9.000.000"), InlineData("daftar", "tanggal", "")]
    [InlineData("susut", "tanggal", "2031-01-31"), InlineData("susut", "tanggal", "kapan")]
    public async Task What_cannot_be_is_refused(string form, string field, string value)
    {
        var fund = place.Fund();
        await place.Post($"{fund}/inventaris/beli", Laptop);
        await place.Refused($"{fund}/inventaris/{form}", [.. Laptop.Where(one => one.Item1 != field), (field, value)]);
    }

    [Fact]
    public async Task A_closed_month_and_a_thing_of_another_village_are_refused()
    {
        var (fund, other) = (place.Fund(), place.Fund());
        await place.Post($"{fund}/inventaris/beli", Laptop);
        await place.Post($"{other}/tutup-buku", ("bulan", "2018-01"));
        await place.Refused($"{other}/inventaris/beli", Laptop);
        var (status, _, _) = await place.Post($"{other}/inventaris/1/lepas", ("alasan", "rusak"));
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Beli barang", await place.Get($"{fund}/inventaris/beli"));
        Assert.Contains("inventaris/beli", await place.Get($"{fund}/bukti/baru"));
    }

    async Task<string> Told(string address, params (string, string)[] fields)
    {
        var (status, _, html) = await place.Post(address, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        return html;
    }
}
