using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Gulir.Institution;
using Gulir.Server.Api;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Api;

/// <summary>
/// What no friend sends, to every address that the program has: it is refused by name, writes nothing, and the answer
/// tells nothing of the inside.
/// </summary>
public sealed class HostileTests(RealPlace place) : IClassFixture<RealPlace>
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    static readonly JsonObject Description = JsonNode.Parse(OpenApi.Document)!.AsObject();

    static readonly string[] Values =
    [
        "", "\0", "a\0b", "\ud800", "-1", "0", "99999999999999999999999999", "9223372036854775807", "1e400", "NaN",
        "-1000000000000001", "<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "' or 1=1 --", "../../etc/passwd",
        "{{7*7}}", "%n%s", "\r\nSet-Cookie: a=b", "0001-01-01", "9999-12-31", "2018-02-30", new('9', 600),
        new('x', 30_000),
    ];

    static readonly string[] Insides =
        ["   at ", "Exception", ".cs:line", "/tmp/", "SELECT ", "select count", "SQLite"];

    /// <summary>Doors that end or change the session itself are tried in their own tests.</summary>
    static bool Stays(string address) => address is not ("/keluar" or "/masuk");

    long Facts() => place.Host.Database.Read(session => session.Number("select count(*) from fact"));

    /// <summary>Nothing of the inside, and a sentence where it is a refusal.</summary>
    static string Judged(HttpResponseMessage answer, string what)
    {
        var text = answer.Content.ReadAsStringAsync(Now).GetAwaiter().GetResult();
        Assert.True((int)answer.StatusCode < 500, $"{what}: {answer.StatusCode}");
        foreach (var inside in Insides)
            Assert.False(text.Contains(inside, StringComparison.Ordinal), $"{what}: tells {inside}");
        if ((int)answer.StatusCode >= 400)
            Assert.True(text.Contains("role=\"alert\"", StringComparison.Ordinal)
                || text.Contains("\"code\":\"", StringComparison.Ordinal)
                || text.Contains("<h1", StringComparison.Ordinal)
                || (text.Length == 0 && !what.StartsWith("POST", StringComparison.Ordinal)),
                $"{what}: {answer.StatusCode} without a word");
        return text;
    }

    [Fact]
    public void Another_funds_numbers_open_and_change_nothing()
    {
        var facts = Facts();
        using var other = place.Browser(RealPlace.OtherOfficer);
        using var call = new ApiCall(place.Address, place.Token(RealPlace.OtherOfficer));
        foreach (var address in Addresses.Pages(place, "GET")
            .Where(one => one.Contains("{kode}") && !Addresses.IsForEverybody(one)))
        {
            using var theirs = other.GetAsync(AccessForms.Path(address), Now).GetAwaiter().GetResult();
            Assert.True(theirs.StatusCode == HttpStatusCode.NotFound, $"{address}: {theirs.StatusCode}");
            // Their numbers under one's own fund: a number that is not one's own is nothing.
            var path = AccessForms.Path(address).Replace(RealPlace.Kwangsen, RealPlace.Grobogan);
            using var mixed = other.GetAsync(path, Now).GetAwaiter().GetResult();
            var text = Judged(mixed, path);
            Assert.DoesNotContain("Mekar", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kwangsen", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Siti", text, StringComparison.Ordinal);
        }
        foreach (var address in Addresses.Pages(place, "POST").Where(one => one.Contains("{kode}")))
        {
            using var theirs = RealPlace.Send(other, AccessForms.Path(address), AccessForms.Of(address));
            Assert.True(theirs.StatusCode == HttpStatusCode.NotFound, $"{address}: {theirs.StatusCode}");
        }
        foreach (var address in Addresses.Of(place.Endpoints, "POST").Where(one => one.StartsWith("/api/")))
            foreach (var one in Addresses.Named(address))
            {
                var body = Samples.Of(Description, Description["paths"]![one]!["post"]!);
                var said = call.Post("../.." + one.Replace("{code}", RealPlace.Kwangsen), body, $"{Guid.NewGuid()}");
                Assert.True(said.Told is "404 fund_unknown" or "422 fund_code_taken", $"{one}: {said.Text}");
            }
        Assert.Equal(facts, Facts());
        Assert.True(place.Host.Database.Read(session => session.Number(
            "select count(*) from sign_in_log where outcome = 'page_unknown'")) > 20);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "lain")]
    [InlineData("Origin", "https://jahat.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1.jahat.example")]
    public void A_form_from_a_foreign_page_is_refused_at_every_address(string header, string value)
    {
        var facts = Facts();
        using var sri = place.Browser(RealPlace.NameOf(Role.Manager));
        sri.DefaultRequestHeaders.Add(header, value);
        foreach (var address in Addresses.Pages(place, "POST"))
        {
            using var answer = RealPlace.Send(sri, AccessForms.Path(address), AccessForms.Of(address));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("terlalu lama terbuka", Judged(answer, $"POST {address}"), StringComparison.Ordinal);
        }
        Assert.Equal(facts, Facts());
    }

    [Fact]
    public void Every_field_of_every_form_takes_anything_calmly()
    {
        var browsers = Enum.GetValues<Role>().ToDictionary(role => role, role => place.Browser(RealPlace.NameOf(role)));
        foreach (var address in Addresses.Pages(place, "POST").Where(Stays))
        {
            // One office that may and one that may not: what is refused to the second is drawn again for it too.
            var shut = browsers.Values.ToLookup(browser => IsShut(browser, address));
            var two = shut[false].Take(1).Concat(shut[true].Take(1)).ToArray();
            var form = AccessForms.Of(address);
            foreach (var field in form.Select(one => one.Item1).Append("tanggal").Append("jumlah").Append("sebagai")
                .Distinct())
                foreach (var value in Values)
                    foreach (var browser in two)
                        Try(browser, address, [.. form.Where(one => one.Item1 != field), (field, value)], field, value);
        }
        foreach (var browser in browsers.Values) browser.Dispose();
    }

    static bool IsShut(HttpClient browser, string address)
    {
        using var answer = RealPlace.Send(browser, AccessForms.Path(address), AccessForms.Of(address));
        var html = WebUtility.HtmlDecode(answer.Content.ReadAsStringAsync(Now).GetAwaiter().GetResult());
        return answer.StatusCode == HttpStatusCode.UnprocessableEntity && AccessTests.IsShut(html);
    }

    void Try(HttpClient browser, string address, (string, string)[] sent, string field, string value)
    {
        var facts = Facts();
        using var answer = RealPlace.Send(browser, AccessForms.Path(address), sent);
        var what = $"POST {address} {field}={value[..Math.Min(value.Length, 30)]}";
        var text = Judged(answer, what);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"), what);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther || Facts() == facts, $"{what}: wrote");
        if (value.Contains('\0')) Assert.True(
            answer.StatusCode == HttpStatusCode.UnprocessableEntity, $"{what}: {answer.StatusCode}");
    }

    [Fact]
    public void What_is_no_form_is_refused_at_every_address()
    {
        var facts = Facts();
        using var browser = place.Browser(RealPlace.NameOf(Role.Manager));
        var large = Encoding.ASCII.GetBytes("nama=" + new string('x', 10 * 1024 * 1024));
        var many = Encoding.ASCII.GetBytes(string.Join('&', Enumerable.Range(0, 5000).Select(i => $"a{i}=1")));
        (string Type, byte[] Body)[] bodies =
        [
            ("text/plain", "nama=Mekar"u8.ToArray()), ("application/json", "{\"nama\":\"Mekar\"}"u8.ToArray()),
            ("multipart/form-data; boundary=x", "--y\r\n"u8.ToArray()), ("multipart/form-data", "nama"u8.ToArray()),
            ("application/x-www-form-urlencoded", large), ("application/x-www-form-urlencoded", many),
            ("application/x-www-form-urlencoded", [0xff, 0xfe, (byte)'=', 0xc3, 0x28, 0x00]),
            ("application/x-www-form-urlencoded; charset=utf-7", "nama=Mekar"u8.ToArray()),
        ];
        foreach (var address in Addresses.Pages(place, "POST"))
            foreach (var (type, body) in bodies)
            {
                // Twice is enough: all addresses share what refuses 10 MB.
                if (body.Length > SentForms.MostBytes && address is not ("/dana/{kode}/ksm/baru" or "/masuk"))
                    continue;
                using var content = new ByteArrayContent(body);
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
                using var request = new HttpRequestMessage(HttpMethod.Post, AccessForms.Path(address));
                request.Content = content;
                // Asks before it sends 10 MB, so that the answer is heard and not lost with the connection.
                request.Headers.ExpectContinue = body.Length > SentForms.MostBytes;
                using var answer = browser.SendAsync(request, Now).GetAwaiter().GetResult();
                var what = $"POST {address} {type} of {body.Length}";
                Judged(answer, what);
                // What asks for no field reads none.
                if (!type.StartsWith("application/x-", StringComparison.Ordinal)
                    && (AccessForms.Of(address).Length > 0 || !type.StartsWith("multipart", StringComparison.Ordinal)))
                    Assert.True(
                        answer.StatusCode is HttpStatusCode.UnprocessableEntity, $"{what}: {answer.StatusCode}");
                if (body.Length > SentForms.MostBytes)
                    Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            }
        Assert.Equal(facts, Facts());
    }

    [Fact]
    public void Every_page_takes_any_address_and_query_calmly()
    {
        using var browser = place.Browser(RealPlace.NameOf(Role.Manager));
        string[] queries =
            ["q", "bulan", "hal", "desa", "kode", "kertas", "tunggakan", "jumlah", "akun", "l", "kembali"];
        foreach (var address in Addresses.Pages(place, "GET").Where(one => !one.StartsWith("/aset")))
            foreach (var value in Values.Where(value => value.Length < 5000))
            {
                var query = string.Join('&', queries.Select(name => $"{name}={Escaped(value)}"));
                var page = $"{AccessForms.Path(address)}?{query}";
                using var asked = browser.GetAsync(page, Now).GetAwaiter().GetResult();
                Assert.DoesNotContain("<script>alert", Judged(asked, $"{address}?{value}"), StringComparison.Ordinal);
                if (!address.Contains("{n}") && !address.Contains("{nomor}")) continue;
                var path = AccessForms.Path(address.Replace("{n}", Escaped(value)).Replace("{nomor}", Escaped(value)));
                using var named = browser.GetAsync(path, Now).GetAwaiter().GetResult();
                Judged(named, path);
            }
    }

    static string Escaped(string value) => value.Contains('\ud800') ? "%ED%A0%80" : Uri.EscapeDataString(value);

    [Fact]
    public void What_is_no_request_is_refused_by_every_act()
    {
        var facts = Facts();
        using var call = new ApiCall(place.Address, place.Token(RealPlace.NameOf(Role.Manager)));
        var deep = new string('[', 10_000) + new string(']', 10_000);
        string[] bodies =
        [
            "", "null", "[]", "\"a\"", "1e400", "{", deep, $$"""{"a":{{deep}}}""", """{"note":"\u0000"}""",
            """{"text":"\ud800"}""", """{"date":"0000-00-00"}""", """{"amount":1e400}""", """{"loan":-1,"amount":-1}""",
            """{"loan":99999999999999999999}""", """{"a":1,"a":2}""", "{\"a\":\"" + new string('x', 200_000) + "\"}",
        ];
        foreach (var kind in Acts.All)
        {
            var path = $"funds/{RealPlace.Kwangsen}/acts/{kind.Name}";
            foreach (var body in bodies)
            {
                var said = call.Post(path, body, $"{Guid.NewGuid()}");
                Refused(said, $"{kind.Name} {body[..Math.Min(40, body.Length)]}");
            }
            (string Type, byte[] Body, string Told)[] contents =
            [
                ("text/plain", "{}"u8.ToArray(), "415 content_type_unsupported"),
                ("application/x-www-form-urlencoded", "a=1"u8.ToArray(), "415 content_type_unsupported"),
                ("application/json; charset=utf-16", "{}"u8.ToArray(), "415 content_type_unsupported"),
                ("application/json", [.. "{\""u8, 0xff, 0xfe, .. "\":1}"u8], ""),
                ("application/json", [0xef, 0xbb, 0xbf, (byte)'{', 0, (byte)'}'], ""),
            ];
            foreach (var (type, body, told) in contents)
            {
                var said = call.Send(HttpMethod.Post, path, Content(type, body), $"{Guid.NewGuid()}");
                Refused(said, $"{kind.Name} {type}");
                if (told.Length > 0) Assert.Equal(told, said.Told);
            }
        }
        var large = call.Send(HttpMethod.Post, $"funds/{RealPlace.Kwangsen}/acts/voucher",
            Content("application/json", new byte[10 * 1024 * 1024]), $"{Guid.NewGuid()}");
        Assert.Equal("413 body_too_large", large.Told);
        Assert.Equal(facts, Facts());
    }

    static ByteArrayContent Content(string type, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    static void Refused(ApiSaid said, string what)
    {
        Assert.True(
            said.Status is >= 400 and < 500 && said.Type == "application/problem+json", $"{what}: {said.Told}");
        foreach (var inside in new[] { "   at ", "Exception", "System.", "Gulir.", "/tmp/" })
            Assert.False(said.Text.Contains(inside, StringComparison.Ordinal), $"{what}: {said.Text}");
    }
}
