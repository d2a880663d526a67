using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Book;
using Gulir.Storage.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gulir.Server.Tests.Api;

/// <summary>
/// A small place that is no example: two villages of one kecamatan. Kwangsen has one human for each role and a running
/// loan, Grobogan its own manager, and one human oversees the kecamatan's figures.
/// </summary>
public sealed partial class RealPlace : IDisposable
{
    public const string Kwangsen = "35.19.09.2007";
    public const string Grobogan = "35.19.09.2008";
    public const string Kecamatan = "35.19.09";
    public const string Password = "jalan desa kita";
    public const string RegionOfficer = "camat";
    public const string OtherOfficer = "tetangga";

    /// <summary>The facts of the photo, of the count and of the budget that Kwangsen has.</summary>
    public const int Photo = 12;
    public const int Count = 13;
    public const int Budget = 14;

    /// <summary>The fact of the photo that everybody may see; the same in every such place.</summary>
    public static int PublicPhoto { get; private set; }

    const string Dot =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    readonly string _folder = Directory.CreateTempSubdirectory("gulir-api-").FullName;
    readonly WebApplication _app;
    int _requests;

    public RealPlace()
    {
        Host = Host.Open(_folder, null, create: true).Value;
        Found(Kwangsen, "Kwangsen", Enum.GetValues<Role>());
        Found(Grobogan, "Grobogan", [Role.Manager]);
        Do(Kwangsen, "voucher", Role.Bookkeeper, """
            {"lines":[{"account":"11021","debit":60000000},{"account":"31020","credit":60000000}],"text":"BLM"}
            """);
        Do(Kwangsen, "voucher", Role.Bookkeeper, """
            {"lines":[{"account":"11010","debit":60000000},{"account":"11021","credit":60000000}]}
            """);
        Do(Kwangsen, "photo-attach", Role.Cashier, $$"""
            {"subject":"voucher","number":10,"image":"{{Dot}}","words":"Slip tarik tunai"}
            """);
        Do(Kwangsen, "money-count", Role.Cashier, """{"counted":0,"account":"11021"}""");
        Do(Kwangsen, "budget-decide", Role.Coordinator,
            """{"year":2018,"lines":[{"account":"41010","yearly":1200000}]}""");
        for (var loan = 1; loan <= 4; loan++) Lend(loan);
        Do(Kwangsen, "training-plan", Role.Manager, """
            {"title":"Pembukuan","about":"other","groups":[1],"date":"2018-01-15"}
            """);
        Do(Kwangsen, "office-hand-over", Role.Manager, """{"from":1,"to":2,"minutes":"buku tamu"}""");
        Do(Kwangsen, "equipment-register", Role.Bookkeeper,
            """{"name":"Lemari","bought":"2018-01-10","cost":480000,"months":48}""");
        Do(Kwangsen, "loan-warn", Role.Manager, """{"loan":1,"letter":1}""", new DateOnly(2018, 4, 20));
        ShareTheYear();
        Answer();
        HandOverTheBox();
        OpenThePage();
        _app = Gulir.Server.Frame.Web.Build(Host, 0);
        _app.StartAsync().GetAwaiter().GetResult();
        Address = _app.Urls.First();
        foreach (var role in Enum.GetValues<Role>()) SignInOf(NameOf(role), Kwangsen, (int)role);
        SignInOf(OtherOfficer, Grobogan, 1);
        SignInOf(RegionOfficer, null, 0);
    }

    int _browsers;

    public Host Host { get; }

    public string Address { get; }

    public IReadOnlyList<Endpoint> Endpoints => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    /// <summary>A role's human has the role's number in Kwangsen, and its name as user name.</summary>
    public static string NameOf(Role role) => role.ToString().ToLowerInvariant();

    /// <summary>A browser without a screen that follows nothing by itself; signed in when a name is given.</summary>
    public HttpClient Browser(string userName = "")
    {
        var own = Interlocked.Increment(ref _browsers);
        var browser = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (context, stop) => await FromItsOwnAddress(own, context.DnsEndPoint, stop),
        })
        {
            BaseAddress = new Uri(Address),
        };
        if (userName.Length == 0) return browser;
        // Another test may have locked this account; from a new address its human would wait.
        Host.Database.Change(session => session.Execute("update sign_in set failed = 0, locked_until = 0"));
        using var answer = Send(browser, "/masuk", ("nama", userName), ("sandi", Password), ("kembali", "/"));
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
        return browser;
    }

    /// <summary>Each browser calls from an address of its own, so that no test uses up another's tries.</summary>
    static async Task<Stream> FromItsOwnAddress(int number, DnsEndPoint to, CancellationToken stop)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(new IPAddress([127, 1, (byte)(number >> 8), (byte)number]), 0));
        await socket.ConnectAsync(IPAddress.Loopback, to.Port, stop);
        return new NetworkStream(socket, ownsSocket: true);
    }

    public static HttpResponseMessage Send(
        HttpClient browser, string address, params (string Name, string Value)[] form) =>
        browser.PostAsync(address, new FormUrlEncodedContent(
            form.Append(("permintaan", Guid.NewGuid().ToString()))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2)))).GetAwaiter().GetResult();

    /// <summary>A token that the human makes on their own page.</summary>
    public string Token(string userName, string may = "tulis", string opens = "")
    {
        using var browser = Browser(userName);
        var code = opens.Length > 0 ? opens
            : userName == RegionOfficer ? Kecamatan : userName == OtherOfficer ? Grobogan : Kwangsen;
        using var answer = Send(browser, "/akun/token", ("nama", "laptop"), ("buka", code), ("boleh", may),
            ("hari", "30"), ("sandi", Password));
        return MadeToken().Match(answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()).Groups[1].Value;
    }

    void Found(string fund, string village, Role[] roles)
    {
        var officers = string.Join(',', roles.Select(role =>
            $$"""{"name":"Petugas {{role}}","role":"{{Word(role)}}"}"""));
        Do(fund, "fund-new", roles[0], $$"""
            {"code":"{{fund}}","lkm":"LKM {{village}}","upk":"UPK {{village}}","since":"2018-01-01",
             "place":{"village":"{{village}}","kecamatan":"Jiwan","kabupaten":"Madiun","province":"Jawa Timur"},
             "officers":[{{officers}}]}
            """);
    }

    /// <summary>Loan 1 is paid out and one instalment came; 2 is applied for, 3 examined, 4 decided.</summary>
    void Lend(int loan)
    {
        string Each(string field) => string.Join(',', Enumerable.Range(loan * 5 - 4, 5)
            .Select(person => $$"""{"person":{{person}},"{{field}}":1000000}"""));
        Do(Kwangsen, "group-form", Role.Manager, $$"""
            {"name":"Mekar {{loan}}","savingMonths":3,"statementOn":"2018-01-05","members":[
              {"name":"Siti","female":true},{"name":"Tri","female":true},{"name":"Endang"},{"name":"Parno"},
              {"name":"Kasmin"}]}
            """);
        Do(Kwangsen, "loan-apply", Role.Manager, $$"""{"group":{{loan}},"members":[{{Each("amount")}}]}""");
        if (loan == 2) return;
        Do(Kwangsen, "loan-examine", Role.Manager, $$"""{"loan":{{loan}},"members":[{{Each("proposed")}}]}""");
        if (loan == 3) return;
        Do(Kwangsen, "loan-decide", Role.Manager, $$"""{"loan":{{loan}},"verdict":"approve"}""");
        Do(Kwangsen, "loan-decide", Role.Coordinator, $$"""{"loan":{{loan}},"verdict":"approve"}""");
        if (loan == 4) return;
        Do(Kwangsen, "loan-disburse", Role.Cashier, """{"loan":1}""");
        Do(Kwangsen, "loan-repay", Role.Cashier, """{"loan":1,"amount":100000}""");
    }

    /// <summary>The group of loan 1 is called; a member pays for another and gets it back.</summary>
    void Answer()
    {
        Do(Kwangsen, "loan-warn", Role.Manager, """{"loan":1,"letter":2}""", new DateOnly(2019, 1, 6));
        Do(Kwangsen, "surety-call", Role.Manager, """{"loan":1,"minutes":"rapat"}""", new DateOnly(2019, 1, 7));
        Do(Kwangsen, "loan-repay", Role.Cashier, """
            {"loan":1,"amount":1000,"shares":[{"share":1,"amount":1000}],"surety":[{"payer":2,"share":1,"amount":1000}]}
            """, new DateOnly(2019, 1, 8));
        Do(Kwangsen, "claim-settle", Role.Manager, """{"loan":1,"payer":2,"share":1}""", new DateOnly(2019, 1, 9));
        Claim = (int)Host.Database.Read(session => session.Number("select max(fact) from claim_settled"));
    }

    /// <summary>The fact of a claim that was settled.</summary>
    public static int Claim { get; private set; }

    /// <summary>The fact of a box that another cashier took.</summary>
    public static int BoxHandover { get; private set; }

    /// <summary>A second cashier, officer 8, takes the box.</summary>
    void HandOverTheBox()
    {
        const Role second = (Role)8;
        var day = new DateOnly(2019, 1, 10);
        Do(Kwangsen, "officer-appoint", Role.Manager, """{"name":"Kasir Dua","role":"cashier"}""", day);
        Do(Kwangsen, "box-give", Role.Cashier, """{"to":8,"counted":0,"reason":"contoh"}""", day);
        BoxHandover = (int)Host.Database.Read(session => session.Number("select max(fact) from box_given"));
        Do(Kwangsen, "box-take", second, """{"counted":0}""", day);
    }

    /// <summary>2018 earned a little, is closed, and the citizens shared it.</summary>
    void ShareTheYear()
    {
        Do(Kwangsen, "voucher", Role.Bookkeeper, """
            {"lines":[{"account":"11021","debit":6000000},{"account":"41020","credit":6000000}]}
            """, new DateOnly(2018, 5, 2));
        var day = new DateOnly(2019, 1, 5);
        for (var month = 1; month <= 12; month++)
            Do(Kwangsen, "month-close", Role.Bookkeeper, $$"""{"month":"2018-{{month:00}}"}""", day);
        Do(Kwangsen, "year-close", Role.Bookkeeper, """{"year":2018}""", day);
        Do(Kwangsen, "surplus-share", Role.Coordinator, """
            {"year":2018,"minutes":"01","attendance":84,"plan":[{"kind":"capital","percent":"90"},
             {"kind":"environment","percent":"10"}]}
            """, day);
    }

    /// <summary>Kwangsen's page is open to everybody, with an activity, a photo and news; Grobogan's is not.</summary>
    void OpenThePage()
    {
        var day = new DateOnly(2019, 2, 10);
        Do(Kwangsen, "activity-propose", Role.Manager, """
            {"title":"Drainase RT 04","for":"environment","asked":100000,"quantity":86,"unit":"metre","rt":4,
             "proposer":"Pak Warno"}
            """, day);
        Do(Kwangsen, "activity-decide", Role.Coordinator, """
            {"activity":1,"approve":true,"minutes":"02","budget":[{"year":2018,"line":2,"amount":50000}]}
            """, day);
        Do(Kwangsen, "photo-attach", Role.FieldOfficer, $$"""
            {"subject":"activity","number":1,"image":"{{Dot}}","words":"Pak Warno menggali"}
            """, day);
        PublicPhoto = (int)Host.Database.Read(session => session.Number("select max(fact) from photo"));
        Do(Kwangsen, "news-write", Role.Coordinator, """{"headline":"RWT","text":"Datang **semua**."}""", day);
        Do(Kwangsen, "setting-change", Role.Coordinator, """{"name":"public_page","value":"on"}""", day);
    }

    public static string Word(Role role) =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString());

    /// <summary>Officers of Kwangsen have the numbers of their roles.</summary>
    public void Do(string fund, string name, Role by, string json, DateOnly? day = null)
    {
        var frame = new ActFrame(
            RegionCode.Parse(fund)!.Value, (int)by, RequestIds.Parse($"real {++_requests}"),
            day ?? new DateOnly(2018, 1, 15));
        var kept = Acts.Find(name)!.FromJson(Encoding.UTF8.GetBytes(json), frame).Then(Host.Database.Do);
        Assert.True(kept.Refusal is null, $"{name}: {kept.Refusal} {json}");
    }

    void SignInOf(string userName, string? fund, int human)
    {
        using var scope = _app.Services.CreateScope();
        var made = scope.ServiceProvider.GetRequiredService<Door>().Make(userName, userName, Password)
            .GetAwaiter().GetResult().Value;
        Host.Database.Change(session =>
        {
            if (fund is null) session.OpenRegion(made.Id, RegionCode.Parse(Kecamatan)!.Value);
            else session.OpenFund(made.Id, session.FundByCode(RegionCode.Parse(fund)!.Value)!.Value, human);
        });
    }

    public void Dispose()
    {
        _app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
        Host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("<code id=\"token\">([^<]+)</code>")]
    private static partial Regex MadeToken();
}
