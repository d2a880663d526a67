using System.Net;
using Gulir.Server.Tests.Web;

namespace Gulir.Server.Tests.Activities;

/// <summary>Trainings and livelihoods by their forms.</summary>
public sealed class TrainingPageTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Kudu}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    Task<(HttpStatusCode Status, string Html)> Post(string address, params (string, string)[] fields) =>
        place.Post(Fund + address, fields);

    [Fact]
    public async Task A_training_is_planned_printed_and_held_once()
    {
        var planned = await Post("/pelatihan", ("permintaan", "rencana latih"), ("nama", "Jamu <b>sehat</b>"),
            ("tentang", "Entrepreneurship"), ("tanggal", "2018-04-18"), ("tempat", "Balai desa"), ("ksm", "1"));
        Assert.Equal(HttpStatusCode.SeeOther, planned.Status);
        using var client = place.Client();
        var list = await client.GetStringAsync(Fund + "/pelatihan", Now);
        Assert.Contains("Jamu &lt;b&gt;sehat", list);
        Assert.Contains("belum dicatat", list);
        var paper = await client.GetStringAsync(Fund + "/pelatihan/1/daftar-hadir", Now);
        Assert.Contains("DAFTAR HADIR PELATIHAN", paper);
        Assert.Contains("Siti Aminah", paper);

        var nobody = await Post("/pelatihan/1/hadir", ("permintaan", "tanpa orang"), ("catatan", "hujan"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.Status);
        Assert.Contains("Belum ada yang hadir", nobody.Html);
        Assert.Contains("value=\"hujan\"", nobody.Html);
        var held = await Post("/pelatihan/1/hadir", ("permintaan", "hadir dua"), ("orang", "1"), ("orang", "2"),
            ("biaya", "450.000"), ("tanggal", "2018-04-19"));
        Assert.Equal(HttpStatusCode.SeeOther, held.Status);
        var again = await Post("/pelatihan/1/hadir", ("permintaan", "hadir lagi"), ("orang", "1"));
        Assert.Contains("sudah dicatat pada 19 April 2018", again.Html);
        var card = await client.GetStringAsync(Fund + "/pelatihan/1", Now);
        Assert.Contains("450.000", card);
        using var missing = await client.GetAsync(Fund + "/pelatihan/99", Now);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Theory]
    [InlineData("nama", "", "masih kosong")]
    [InlineData("tentang", "Sulap", "Pilih pelatihan tentang apa")]
    [InlineData("ksm", "999", "KSM nomor 999")]
    [InlineData("tanggal", "besok", "besok")]
    public async Task A_plan_with_a_slip_comes_back_as_typed(string field, string value, string says)
    {
        (string, string)[] typed = [("permintaan", $"slip latih {field}"), ("nama", "Batik"), ("tentang", "Other"),
            ("tanggal", "2018-05-01"), ("tempat", "Rumah Bu Tri"), ("ksm", "1")];
        var refused = await Post("/pelatihan", [.. typed.Select(one => one.Item1 == field ? (field, value) : one)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(says, refused.Html);
        Assert.Contains("value=\"Rumah Bu Tri\"", refused.Html);
    }

    [Fact]
    public async Task A_livelihood_is_noted_twice_and_told_with_who_is_missing()
    {
        var first = await Post("/ksm/1/penghidupan", ("permintaan", "jamu awal"), ("orang", "1"), ("bersih", "50.000"),
            ("usaha", "jamu"), ("tanggal", "2018-01-15"));
        Assert.Equal(HttpStatusCode.SeeOther, first.Status);
        var last = await Post("/ksm/1/penghidupan", ("permintaan", "jamu ulang"), ("orang", "1"), ("bersih", "180.000"),
            ("usaha", "jamu"), ("pekerja", "3"), ("tanggal", "2018-04-15"));
        Assert.Equal(HttpStatusCode.SeeOther, last.Status);
        using var client = place.Client();
        var fund = WebUtility.HtmlDecode(await client.GetStringAsync(Fund + "/penghidupan", Now));
        Assert.Contains("130.000", fund);
        Assert.Contains("dari 10 yang pernah meminjam", fund);
        Assert.Contains("9 orang", fund);

        var refused = await Post("/ksm/1/penghidupan", ("permintaan", "jamu salah"), ("orang", "1"), ("bersih", "1,5"),
            ("usaha", "tempe"), ("pekerja", "2"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("value=\"tempe\"", refused.Html);
    }
}
