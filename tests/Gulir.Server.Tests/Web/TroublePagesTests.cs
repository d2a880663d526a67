using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>The ways out of trouble, walked through in the pages of a loan.</summary>
public sealed class TroublePagesTests(SmallPlace place)
{
    const string Fund = $"/dana/{SmallPlace.Banjardowo}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    async Task<(HttpStatusCode Code, string Html)> Post(string address, params (string, string)[] fields)
    {
        using var client = place.Client();
        using var answer = await client.PostAsync(
            Fund + address,
            new FormUrlEncodedContent(
            [
                new("permintaan", Guid.NewGuid().ToString()),
                .. fields.Select(row => KeyValuePair.Create(row.Item1, row.Item2)),
            ]),
            Now);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Now)));
    }

    async Task<string> Page(string address)
    {
        using var client = place.Client();
        return WebUtility.HtmlDecode(await client.GetStringAsync(Fund + address, Now));
    }

    static async Task Kept(Task<(HttpStatusCode Code, string Html)> post)
    {
        var (code, html) = await post;
        Assert.True(code == HttpStatusCode.SeeOther,
            System.Text.RegularExpressions.Regex.Match(html, @"role=""alert"">[^~]{0,400}").Value);
    }

    Task<(HttpStatusCode Code, string Html)> Sign(int loan, string way, int share, string officer) =>
        Post($"/pinjaman/{loan}/kesulitan/tanda", ("jalan", way), ("anggota", $"{share}"),
            ("isi", "usaha <b>tutup"), ("hadir", "5"), ("dari", "7"), ("sebagai", officer));

    [Fact]
    public async Task A_loan_is_signed_for_by_two_and_rescheduled()
    {
        var loan = place.NewLoan("Jadwal Ulang");
        var early = await Post($"/pinjaman/{loan}/kesulitan/jadwal", ("kali", "12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Code);
        Assert.Contains("Baru ada 0 dari 2 tanda tangan", early.Html);
        await Kept(Sign(loan, "Reschedule", 0, "1"));
        var twice = await Post($"/pinjaman/{loan}/kesulitan/tanda", ("jalan", "Reschedule"), ("isi", "lagi"),
            ("sebagai", "1"));
        Assert.Contains("sudah menandatangani", twice.Html);
        await Kept(Sign(loan, "Reschedule", 0, "2"));
        var sheet = await Page($"/pinjaman/{loan}/kesulitan");
        Assert.Contains("2 / 2", sheet);
        using (var client = place.Client())
            Assert.Contains("usaha &lt;b&gt;tutup",
                await client.GetStringAsync($"{Fund}/pinjaman/{loan}/berita-acara?jalan=Reschedule", Now));
        var nothing = await Post($"/pinjaman/{loan}/kesulitan/jadwal", ("kali", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Code);
        await Kept(Post(
            $"/pinjaman/{loan}/kesulitan/jadwal", ("kali", "12"), ("jeda", "")));

        var old = await Page($"/pinjaman/{loan}");
        Assert.Contains("dijadwal ulang dan berlanjut", old);
        Assert.DoesNotContain($"pinjaman/{loan}/lunas", old);
        Assert.Contains("Belum lunas", await Page($"/pinjaman/{loan}/lunas"));
        var fresh = System.Text.RegularExpressions.Regex.Match(
            await Page($"/pinjaman/{loan}/kesulitan"), @"pinjaman nomor (\d+)").Groups[1].Value;
        Assert.Contains("Dalam Perhatian Khusus", await Page($"/pinjaman/{fresh}"));
        Assert.Contains($"pinjaman/{loan}", await Page($"/pinjaman/{fresh}/kesulitan"));
        Assert.Contains("5.000.000", await Page($"/pinjaman/{fresh}/perjanjian"));
    }

    [Fact]
    public async Task What_a_write_off_needs_is_told_before_it()
    {
        var loan = place.NewLoan("Belum Boleh");
        var sheet = await Page($"/pinjaman/{loan}/kesulitan?anggota=2");
        Assert.Contains("surat peringatan 1 sampai 3 sudah dikirim", sheet);
        Assert.DoesNotContain("Bukukan hapus buku", sheet);
        var refused = await Post($"/pinjaman/{loan}/kesulitan/hapus", ("anggota", "2"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Code);
        Assert.Contains("Syarat yang belum terpenuhi: surat peringatan", refused.Html);
        var other = await Post($"/pinjaman/{loan}/kesulitan/kembali", ("jumlah", "1000"), ("uang", "11010"));
        Assert.Contains("tidak ada di daftar hapus buku", other.Html);
        Assert.NotEqual(HttpStatusCode.SeeOther, (await Post("/pinjaman/2999/kesulitan/hapus", ("anggota", "0"))).Code);
    }

    [Fact]
    public async Task Of_who_died_a_member_takes_the_share_over()
    {
        var loan = place.NewLoan("Ahli Waris");
        var persons = place.PersonsOf(loan);
        await Kept(Post(
            $"/pinjaman/{loan}/kesulitan/meninggal", ("orang", $"{persons[1]}"), ("tanggal", "2018-04-20")));
        Assert.Contains("meninggal 20 Apr 2018", await Page($"/pinjaman/{loan}/kesulitan"));
        await Kept(Sign(loan, "TakeOver", 2, "1"));
        await Kept(Sign(loan, "TakeOver", 2, "2"));
        await Kept(Post(
            $"/pinjaman/{loan}/kesulitan/alih", ("anggota", "2"), ("orang", $"{persons[2]}")));
        Assert.DoesNotContain("meninggal 20 Apr 2018", await Page($"/pinjaman/{loan}/kesulitan"));
    }

    [Fact]
    public async Task The_list_of_written_off_loans_is_there_when_it_is_empty()
    {
        Assert.Contains("Tidak ada pinjaman hapus buku", await Page("/hapus-buku"));
        var refused = await Post("/hapus-buku/rwt", ("ksm", "1"), ("isi", "RWT"));
        Assert.Contains("tidak punya pinjaman hapus buku", refused.Html);
    }
}
