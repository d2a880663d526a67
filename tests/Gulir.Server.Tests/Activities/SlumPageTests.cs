using System.Net;
using System.Text;
using Gulir.Server.Activities;
using Gulir.Server.Tests.Web;

namespace Gulir.Server.Tests.Activities;

/// <summary>RT are surveyed by form or by sheet; the list tells their class, and nothing half is kept.</summary>
public sealed class SlumPageTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static readonly string Header =
        string.Join("\t", SlumFile.Columns.Select(name => name == "area" ? "area_ha" : name));

    static string Line(int rt, string area, int irregular) =>
        $"1\t{rt}\t{area}\t64\t251\t70\t780\t640\t{irregular}" + string.Concat(Enumerable.Repeat("\t0", 15));

    Task<(HttpStatusCode Status, string Html)> Post(string address, params (string, string)[] fields) =>
        place.Post(Fund + address, fields);

    [Fact]
    public async Task A_sheet_is_kept_whole_and_scored_and_a_form_adds_to_it()
    {
        var kept = await Post("/kumuh/lembar", ("permintaan", "lembar rt"), ("tanggal", "2018-04-19"),
            ("lembar", $"{Header}\n{Line(11, "2,15", 64)}\n{Line(12, "0.5", 0)}"));
        Assert.Equal(HttpStatusCode.SeeOther, kept.Status);
        kept = await Post("/kumuh", ("permintaan", "satu rt"), ("rt", "11"), ("rw", "1"), ("luas", "21.500"),
            ("bangunan", "64"), ("v1a", "16"));
        Assert.Equal(HttpStatusCode.SeeOther, kept.Status);

        using var client = place.Client();
        var list = await client.GetStringAsync(Fund + "/kumuh", Now);
        Assert.Contains(">RT 11 RW 1</a>", list);
        Assert.Contains("5 (2018)", list);
        var rt = await client.GetStringAsync(Fund + "/kumuh/1/11", Now);
        Assert.Contains("tidak kumuh", rt);
        Assert.Contains("25,00", rt);
        Assert.Contains("100,00 (5)", rt);
        Assert.Contains("21.500 m²", rt);
        Assert.Contains("Belum didata", await client.GetStringAsync(Fund + "/kumuh/1/99", Now));
        using var missing = await client.GetAsync(Fund + "/kumuh/1/1000", Now);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Theory]
    [InlineData("rw\trt", "baris 1: Kolom area")]
    [InlineData("", "kosong")]
    public async Task A_sheet_that_cannot_be_read_is_refused(string sheet, string says)
    {
        var refused = await Post("/kumuh/lembar", ("permintaan", "rusak " + sheet), ("lembar", sheet));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Belum disimpan", refused.Html);
        Assert.Contains(says, refused.Html);
    }

    [Fact]
    public async Task Every_bad_line_is_told_and_none_is_kept()
    {
        var refused = await Post("/kumuh/lembar", ("permintaan", "dua salah"),
            ("lembar", $"{Header}\n{Line(21, "1", 1)}\n{Line(22, "1,23456", 1)}\n{Line(23, "1", 65)}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("baris 3", refused.Html);
        Assert.Contains("baris 4: Kriteria 1a: 65", refused.Html);
        Assert.Contains("1,23456", refused.Html);
        using var client = place.Client();
        Assert.DoesNotContain("RT 21 ", await client.GetStringAsync(Fund + "/kumuh", Now));
    }

    [Theory]
    [InlineData("v1a", "65", "lebih besar daripada seluruhnya")]
    [InlineData("v1a", "-3", "tulis angka")]
    [InlineData("rt", "0", "tidak bisa dipakai")]
    [InlineData("bangunan", "999999999999", "tidak masuk akal")]
    [InlineData("tanggal", "2031-01-01", "1 Januari 2031")]
    public async Task A_form_with_a_slip_comes_back_as_typed(string field, string value, string says)
    {
        (string, string)[] typed = [("permintaan", $"slip {field}{value}"), ("rt", "31"), ("bangunan", "64"),
            ("luas", "12.345"), ("v1a", "1"), ("tanggal", "")];
        var refused = await Post("/kumuh",
            [.. typed.Select(one => one.Item1 == field ? (field, value) : one)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(says, refused.Html);
        Assert.Contains("value=\"12.345\"", refused.Html);
    }

    [Fact]
    public void A_sheet_with_semicolons_and_other_columns_reads_the_same()
    {
        var names = string.Join(";", SlumFile.Columns) + ";catatan";
        var figures = "0;7;10000;10;30;10;100;100" + string.Concat(Enumerable.Repeat(";0", 16)) + ";bersih";
        var (rows, bad) = SlumFile.Read(Encoding.UTF8.GetBytes(names + "\n" + figures), null);
        Assert.Empty(bad);
        Assert.Equal((7, 10_000L), (rows.Single().Survey.Rt, rows.Single().Survey.Bases.Area));
    }
}
