using System.Net;

namespace Gulir.Server.Tests.Web;

/// <summary>A member's data: entered with warnings that never stop, found again, corrected, and compared.</summary>
public sealed class PersonPagesTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    const string Nik = "3374054107850003";

    static string Plain(string html) => WebUtility.HtmlDecode(html);

    static (string, string)[] New(string name, string nik = Nik, string phone = "0812 3456 789", string kk = "") =>
    [
        ("nama", name), ("perempuan", "1"), ("nik", nik), ("kk", kk), ("lahir", "1985-07-01"), ("telepon", phone),
        ("alamat", "Jl. Mawar 1"), ("rt", "003"), ("serumah", "4"), ("usaha", "warung"), ("persetujuan", "consent"),
        ("persetujuan-tanggal", "2018-04-01"),
    ];

    int PersonNamed(string fund, string name) => place.Host.Database.Read(session =>
    {
        var id = Gulir.Storage.Book.BookReads.FundByCode(session, RegionCode.Parse(fund[6..])!.Value)!.Value;
        return Gulir.Storage.Groups.PersonReads.AllPersons(new Gulir.Storage.BookReader(session, id))
            .Single(row => row.Data.Name == name).Number;
    });

    [Fact]
    public async Task A_member_is_entered_found_and_corrected()
    {
        var fund = place.Fund();
        var (status, onwards, _) = await place.Post($"{fund}/ksm/1/masuk", New("Fitri <b>Handayani</b>"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{fund}/ksm/1"), (status, onwards));
        var person = PersonNamed(fund, "Fitri <b>Handayani</b>");
        var page = await place.Get($"{fund}/anggota/{person}");
        Assert.Contains("Fitri &lt;b&gt;Handayani&lt;/b&gt;", page);
        Assert.Contains("08123456789", page);
        Assert.Contains("1 Juli 1985", page);
        Assert.Contains("persetujuan orangnya, 1 April 2018", page);
        Assert.DoesNotContain(Nik, page);
        foreach (var typed in new[] { "handayani", "3374 0541 0785 0003", "+62 812-3456-789", "08123456789" })
        {
            foreach (var where in new[] { "/cari", $"{fund}/ksm" })
                Assert.Contains(
                    $"{fund}/anggota/{person}\"", await place.Get($"{where}?q={Uri.EscapeDataString(typed)}"));
        }
        Assert.DoesNotContain($"anggota/{person}\"", await place.Get($"{fund}/ksm?q=337405"));

        var address = $"{fund}/anggota/{person}";
        Assert.Contains("belum diisi", Plain(await place.Refused(address,
            [.. New("Fitri Handayani", nik: ""), ("alasan", "")])).ToLowerInvariant().Replace("masih kosong",
            "belum diisi"));
        Assert.Contains("Orang serumah", Plain(await place.Get(address)));
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post(address,
            [.. New("Fitri Handayani", nik: "", phone: "0813 1111 2222"), ("alasan", "salah ketik nama")])).Status);
        page = Plain(await place.Get(address));
        Assert.Contains("081311112222", page);
        Assert.Contains("salah ketik nama", page);
        Assert.Contains("Fitri <b>Handayani</b>", page);
        Assert.Contains("tercatat, disandikan", page);
        Assert.Contains($"{fund}/anggota/{person}\"", await place.Get($"/cari?q={Nik}"));
        Assert.DoesNotContain($"{fund}/anggota/{person}\"", await place.Get("/cari?q=08123456789"));
    }

    [Fact]
    public async Task A_number_that_looks_wrong_and_a_likely_double_only_warn()
    {
        var fund = place.Fund();
        var neighbour = place.Fund();
        await place.Post($"{neighbour}/ksm/1/masuk", New("Wagiyem", phone: "0815 9090 111"));
        var facts = place.Facts();
        var (status, _, html) = await place.Post($"{fund}/ksm/1/masuk/hitung",
            New("Wagiyem", nik: "3573050107860003", phone: "0815 9090 111", kk: "12"));
        Assert.Equal((HttpStatusCode.OK, facts), (status, place.Facts()));
        html = Plain(html);
        foreach (var words in new[]
        {
            "Tanggal lahir dalam NIK tidak cocok", "Jenis kelamin dalam NIK tidak cocok", "kabupaten lain",
            "Nomor KK biasanya 16 angka", "Mungkin orang yang sama: Wagiyem", "nama dan tanggal lahir sama",
            "value=\"3573050107860003\"",
        })
            Assert.Contains(words, html);
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/ksm/1/masuk",
            New("Wagiyem", nik: "3573050107860003", phone: "0815 9090 111", kk: "12"))).Status);
    }

    [Fact]
    public async Task One_phone_and_one_family_card_in_two_shares_are_told_where_it_is_decided()
    {
        var fund = place.Fund();
        Assert.Contains("Tidak ada yang sama", await place.Get($"{fund}/kesamaan"));
        foreach (var person in new[] { 1, 2 })
            place.Do(fund[6..], "person-correct", 1, "2018-04-01", $$"""
                {"person":{{person}},"data":{"name":"Bu {{person}}","female":true,"phone":"0817 000 111",
                 "kk":"3374050000000077"},"reason":"data lengkap"}
                """);
        var page = Plain(await place.Get($"{fund}/kesamaan"));
        Assert.Contains("Telepon sama: 0817000111", page);
        Assert.Contains("Nomor KK sama", page);
        Assert.DoesNotContain("3374050000000077", page);
        place.Do(fund[6..], "group-form", 1, "2018-04-01", """
            {"name":"Anyar","savingMonths":3,"statementOn":"2018-04-01","members":[
              {"name":"Satu","phone":"+62817000111"},{"name":"Dua"},{"name":"Tiga"},{"name":"Empat"},{"name":"Lima"}]}
            """);
        place.Do(fund[6..], "loan-apply", 1, "2018-04-01", """{"group":2,"members":[{"person":6,"amount":500000}]}""");
        var gates = Plain(await place.Get($"{fund}/pengajuan/2"));
        Assert.Contains("Telepon sama: 0817000111", gates);
        Assert.Contains("Bu 1", gates);
    }

    [Fact]
    public async Task What_is_not_there_is_not_shown()
    {
        var fund = place.Fund();
        foreach (var address in new[] { "anggota/99", "anggota/x", "serah-terima/1", "serah-terima/0" })
            Assert.Equal(HttpStatusCode.NotFound,
                (await place.Client.GetAsync($"{fund}/{address}", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Contains("15 angka", Plain(await place.Refused($"{fund}/anggota/1",
            [.. New("Siti", nik: "123"), ("alasan", "coba")])).Replace("16 angka", "15 angka"));
        Assert.Contains("rupiah bulat", Plain(await place.Refused($"{fund}/hitung/konfirmasi", ("jumlah", "5.5"))));
        await place.Refused($"{fund}/hitung/konfirmasi", ("jumlah", ""));
        await place.Refused($"{fund}/anggota/1", [.. New("Siti", nik: ""), ("alasan", new string('a', 1500))]);
    }
}
