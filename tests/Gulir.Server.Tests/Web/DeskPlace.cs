using System.Net;
using System.Text;
using Gulir.Server.Frame;
using Microsoft.AspNetCore.Builder;

namespace Gulir.Server.Tests.Web;

/// <summary>
/// Villages of their own for whoever works at the desk, made on the wish of a test: what one test closes or counts
/// does not stand in another's way. Officers: 1 manager, 2 coordinator, 3 cashier, 4 bookkeeper.
/// </summary>
public sealed class DeskPlace : IDisposable
{
    static readonly DateOnly Today = new(2018, 4, 20);
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    readonly string _folder = Directory.CreateTempSubdirectory("gulir-desk-").FullName;
    readonly WebApplication _app;
    int _requests;
    int _villages;

    public DeskPlace()
        : this(Today) { }

    /// <summary>The same with another today.</summary>
    public static DeskPlace On(DateOnly today) => new(today);

    DeskPlace(DateOnly today)
    {
        new Gulir.Server.Frame.Example(today).Mark(_folder);
        Host = Host.Open(_folder, null, create: true).Value;
        _app = Gulir.Server.Frame.Web.Build(Host, 0);
        _app.StartAsync().GetAwaiter().GetResult();
        Address = _app.Urls.First();
        Client = Reader("id");
    }

    public Host Host { get; }

    public string Address { get; }

    public HttpClient Client { get; }

    public HttpClient Reader(string language)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(Address),
        };
        client.DefaultRequestHeaders.Add("Cookie", $"bahasa={language}");
        return client;
    }

    /// <summary>A fund without any entry; its address is given.</summary>
    public string EmptyFund()
    {
        var code = $"33.74.05.{1000 + Interlocked.Increment(ref _villages)}";
        Do(code, "fund-new", 1, "2018-01-01", $$"""
            {"code":"{{code}}","lkm":"LKM","upk":"UPK","since":"2018-01-01",
             "place":{"village":"Desa {{_villages}}","kecamatan":"Genuk","kabupaten":"Kota Semarang",
             "province":"Jawa Tengah"},
             "officers":[{"name":"Sri Lestari","role":"manager"},{"name":"Budi Santoso","role":"coordinator"},
                         {"name":"Wiji Rahayu","role":"cashier"},{"name":"Joko Prasetyo","role":"bookkeeper"}]}
            """);
        return $"/dana/{code}";
    }

    /// <summary>A fund with 30 million in the bank, 10 in the box and a loan of 5 to Mekar Sari.</summary>
    public string Fund()
    {
        var fund = EmptyFund();
        Voucher(fund, "2018-01-02", "11021", "31020", 45_000_000);
        Voucher(fund, "2018-01-03", "11010", "11021", 15_000_000);
        Lend(fund, 1, "Mekar Sari");
        return fund;
    }

    public void Lend(string fund, int number, string name)
    {
        var code = fund[6..];
        var first = number * 5 - 4;
        string Each(string field) => string.Join(',', Enumerable.Range(first, 5)
            .Select(person => $$"""{"person":{{person}},"{{field}}":1000000}"""));
        Do(code, "group-form", 1, "2018-01-05", $$"""
            {"name":"{{name}}","savingMonths":3,"statementOn":"2018-01-05","members":[
              {"name":"Siti <i>Aminah</i>","female":true},{"name":"Tri Wahyuni","female":true},
              {"name":"Endang Lestari","female":true},{"name":"Suparno"},{"name":"Kasmin"}]}
            """);
        Do(code, "loan-apply", 1, "2018-01-15", $$"""{"group":{{number}},"members":[{{Each("amount")}}]}""");
        Do(code, "loan-examine", 1, "2018-01-15", $$"""{"loan":{{number}},"members":[{{Each("proposed")}}]}""");
        Do(code, "loan-decide", 1, "2018-01-15", $$"""{"loan":{{number}},"verdict":"approve"}""");
        Do(code, "loan-decide", 2, "2018-01-15", $$"""{"loan":{{number}},"verdict":"approve"}""");
        Do(code, "loan-disburse", 3, "2018-01-15", $$"""{"loan":{{number}}}""");
    }

    public void Voucher(
        string fund, string day, string debit, string credit, long amount, string purpose = "") =>
        Do(fund[6..], "voucher", 4, day, $$"""
            {"lines":[{"account":"{{debit}}","debit":{{amount}}},{"account":"{{credit}}","credit":{{amount}}}]
             {{(purpose.Length > 0 ? $",\"purpose\":\"{purpose}\"" : "")}}}
            """);

    public void Do(string fund, string name, int officer, string day, string json)
    {
        var frame = new ActFrame(
            RegionCode.Parse(fund)!.Value, officer, RequestIds.Parse($"desk {Interlocked.Increment(ref _requests)}"),
            DateOnly.Parse(day));
        var kept = Acts.Find(name)!.FromJson(Encoding.UTF8.GetBytes(json), frame).Then(Host.Database.Do);
        Assert.True(kept.Refusal is null, $"{name}: {kept.Refusal} {json}");
    }

    public Task<string> Get(string address) => Client.GetStringAsync(address, Now);

    /// <summary>Sends a form with a request id of its own, unless the fields bring one.</summary>
    public async Task<(HttpStatusCode Status, string Onwards, string Html)> Post(
        string address, params (string Name, string Value)[] fields)
    {
        var all = fields.Any(field => field.Name == "permintaan")
            ? fields
            : [("permintaan", Guid.NewGuid().ToString()), .. fields];
        using var form = new FormUrlEncodedContent(
            all.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await Client.PostAsync(address, form, Now);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "",
            await answer.Content.ReadAsStringAsync(Now));
    }

    /// <summary>A form is refused with a sentence, and writes nothing.</summary>
    public async Task<string> Refused(string address, params (string Name, string Value)[] fields)
    {
        var before = Facts();
        var (status, _, html) = await Post(address, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("role=\"alert\"", html);
        Assert.Equal(before, Facts());
        return html;
    }

    public long Facts() => Host.Database.Read(session => session.Number("select count(*) from fact"));

    public void Dispose()
    {
        Client.Dispose();
        _app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
        Host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
