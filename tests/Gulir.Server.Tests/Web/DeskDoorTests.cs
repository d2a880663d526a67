using System.Net;
using System.Text;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gulir.Server.Tests.Web;

/// <summary>Real data: the desk of a fund is open to those who sign in there, each under an own office.</summary>
public sealed class DeskDoorTests : IAsyncLifetime
{
    const string Password = "sawah-hijau-7";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    static readonly string[] Pages = ["loket", "bukti/baru", "hitung", "tutup-buku", "saldo-awal", "ksm/1/simpanan"];

    readonly string _folder = Directory.CreateTempSubdirectory("gulir-door-").FullName;
    Host _host = null!;
    WebApplication _app = null!;

    public async ValueTask InitializeAsync()
    {
        _host = Host.Open(_folder, null, create: true).Value;
        foreach (var (code, village) in new[] { ("33.74.05.1009", "Kudu"), ("33.74.05.1010", "Banjardowo") })
        {
            Do(code, "fund-new", $$"""
                {"code":"{{code}}","lkm":"LKM","upk":"UPK","since":"2018-01-01",
                 "place":{"village":"{{village}}","kecamatan":"Genuk","kabupaten":"Semarang","province":"Jawa Tengah"},
                 "officers":[{"name":"Sri","role":"manager"},{"name":"Wiji","role":"cashier"},
                             {"name":"Joko","role":"bookkeeper"},{"name":"Agus","role":"field_officer"}]}
                """);
            Do(code, "group-form", """
                {"name":"Mekar","savingMonths":3,"members":[{"name":"Siti","female":true},{"name":"Tri"},
                 {"name":"Endang"},{"name":"Suparno"},{"name":"Kasmin"}]}
                """);
        }
        _app = Gulir.Server.Frame.Web.Build(_host, 0);
        await _app.StartAsync();
        await SignUp("wiji", 2);
        await SignUp("agus", 4);
    }

    [Fact]
    public async Task Nobody_and_another_village_see_no_desk()
    {
        using var nobody = Client();
        using var wiji = await SignedIn("wiji");
        foreach (var page in Pages)
        {
            Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync($"/dana/33.74.05.1009/{page}", Now)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await wiji.GetAsync($"/dana/33.74.05.1009/{page}", Now)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound,
                (await wiji.GetAsync($"/dana/33.74.05.1010/{page}", Now)).StatusCode);
        }
        var facts = Facts();
        foreach (var page in new[] { "bukti/baru", "hitung", "tutup-buku", "saldo-awal", "ksm/1/simpanan/terima" })
            Assert.Equal(HttpStatusCode.NotFound, (await Send(wiji, $"/dana/33.74.05.1010/{page}")).StatusCode);
        Assert.Equal(facts, Facts());
    }

    [Fact]
    public async Task A_field_officer_is_told_who_may()
    {
        using var agus = await SignedIn("agus");
        var facts = Facts();
        foreach (var page in new[] { "bukti/baru", "hitung", "ksm/1/simpanan/terima", "tutup-buku", "saldo-awal" })
        {
            using var answer = await Send(agus, $"/dana/33.74.05.1009/{page}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("Yang boleh", await answer.Content.ReadAsStringAsync(Now));
        }
        Assert.Equal(facts, Facts());
        Assert.Contains("Pembuku atau manajer", await agus.GetStringAsync("/dana/33.74.05.1009/saldo-awal", Now));
        Assert.DoesNotContain("bebas", await agus.GetStringAsync("/dana/33.74.05.1009/bukti/baru", Now));
    }

    /// <summary>Fields enough for any of the desk's forms.</summary>
    static Task<HttpResponseMessage> Send(HttpClient client, string address) => client.PostAsync(
        address, new FormUrlEncodedContent(
        [
            new("permintaan", Guid.NewGuid().ToString()), new("keperluan", "transfer"), new("jumlah", "1.000"),
            new("debet", "11021"), new("kredit", "11010"), new("akun", "11010"), new("kedua", "1"),
            new("bulan", "2018-01"), new("tanggal", "2018-01-31"), new("d11010", "1.000"), new("k31020", "1.000"),
            new("anggota", "0"), new("uang", "11010"),
        ]), Now);

    long Facts() => _host.Database.Read(session => session.Number("select count(*) from fact"));

    HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true })
    {
        BaseAddress = new Uri(_app.Urls.First()),
    };

    async Task<HttpClient> SignedIn(string name)
    {
        var client = Client();
        using var answer = await client.PostAsync("/masuk",
            new FormUrlEncodedContent([new("nama", name), new("sandi", Password), new("kembali", "/")]), Now);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return client;
    }

    async Task SignUp(string name, int human)
    {
        using var scope = _app.Services.CreateScope();
        var made = await scope.ServiceProvider.GetRequiredService<Door>().Make(name, name, Password);
        Assert.False(made.IsRefused, $"{made.Refusal}");
        _host.Database.Change(session =>
            session.OpenFund(
                made.Value.Id, session.FundByCode(RegionCode.Parse("33.74.05.1009")!.Value)!.Value, human));
    }

    void Do(string fund, string name, string json)
    {
        var officer = name == "group-form" ? 4 : 1;
        var frame = new ActFrame(
            RegionCode.Parse(fund)!.Value, officer, RequestIds.Parse($"{fund} {name}"), new DateOnly(2018, 1, 5));
        var kept = Acts.Find(name)!.FromJson(Encoding.UTF8.GetBytes(json), frame).Then(_host.Database.Do);
        Assert.True(kept.Refusal is null, $"{name}: {kept.Refusal}");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
