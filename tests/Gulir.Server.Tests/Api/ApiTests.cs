using System.Text;
using System.Text.Json;
using Gulir.Server.Frame;
using Gulir.Server.Tests.Web;

namespace Gulir.Server.Tests.Api;

/// <summary>Acts, reports and lists over HTTP say what the command line says, and refuse as it refuses.</summary>
public sealed class ApiTests(SmallPlace place) : IDisposable
{
    const string Acts = $"funds/{SmallPlace.Banjardowo}/acts";
    const string Kudu = $"funds/{SmallPlace.Kudu}";

    readonly ApiCall _call = new(place.Address);

    static string Key => Guid.NewGuid().ToString();

    [Fact]
    public void An_act_is_done_once_and_answered_as_on_the_command_line()
    {
        var loan = place.NewLoan("Api Satu");
        var body = $$"""{"loan":{{loan}},"amount":575000}""";
        var key = "angsuran " + Key;
        var first = _call.Post($"{Acts}/loan-repay", body, key);
        Assert.Equal("200", first.Told);
        Assert.Equal(
            ["facts", "seal", "voucher"], first.Json.EnumerateObject().Select(field => field.Name).ToArray());
        Assert.Equal(first.Text, _call.Post($"{Acts}/loan-repay", body, key).Text);
        var other = _call.Post($"{Acts}/loan-repay", $$"""{"loan":{{loan}},"amount":575100}""", key);
        Assert.Equal("409 request_id_used", other.Told);
        var number = first.Json.GetProperty("facts")[0].GetInt64();
        var voucher = _call.Get($"funds/{SmallPlace.Banjardowo}/vouchers?after={number - 1}&limit=1").Json;
        Assert.Equal(first.Json.GetProperty("voucher").GetString(),
            voucher.GetProperty("items")[0].GetProperty("voucher").GetString());
        var seal = _call.Get($"funds/{SmallPlace.Banjardowo}/seals/{first.Json.GetProperty("seal")}").Json;
        Assert.Equal("contained", seal.GetProperty("answer").GetString());
    }

    [Theory]
    [InlineData("loan-repay", """{"loan":9999,"amount":575000}""", "404 loan_unknown")]
    [InlineData("loan-pay", "{}", "404 act_unknown")]
    [InlineData("loan-repay", """{"loan":1,"jumlah":575000}""", "422 request_malformed")]
    [InlineData("loan-repay", """{"loan":1,"amount":5.5}""", "422 amount_fractional")]
    [InlineData("loan-repay", """{"loan":1,"loan":1}""", "422 request_malformed")]
    [InlineData("loan-repay", """{"loan":1""", "422 request_malformed")]
    [InlineData("loan-repay", "", "422 request_malformed")]
    [InlineData("loan-repay", "null", "422 request_malformed")]
    [InlineData("loan-repay", "[]", "422 request_malformed")]
    [InlineData("loan-repay", """{"loan":99999999999}""", "422 request_malformed")]
    [InlineData("fund-new", """{"code":"33.74.05.1009"}""", "404 fund_unknown")]
    [InlineData("fund-new", "{", "422 request_malformed")]
    [InlineData("group-form", """{"name":"Melati","members":[null]}""", "422 request_malformed")]
    public void A_request_is_read_as_strictly_as_on_the_command_line(string act, string body, string told)
    {
        var said = _call.Post($"{Acts}/{act}", body, Key);
        Assert.Equal(told, said.Told);
        Assert.DoesNotContain("Gulir.", said.Text);
        Assert.DoesNotContain("System.", said.Text);
    }

    [Fact]
    public void What_is_around_the_body_is_refused_by_name()
    {
        var body = new StringContent("{}", Encoding.UTF8, "application/json");
        Assert.Equal("400 idempotency_key_missing", _call.Send(HttpMethod.Post, $"{Acts}/voucher", body, "").Told);
        Assert.Equal("400 idempotency_key_missing", _call.Post($"{Acts}/voucher", "{}", new string('a', 101)).Told);
        var plain = new StringContent("{}", Encoding.UTF8, "text/plain");
        Assert.Equal("415 content_type_unsupported", _call.Send(HttpMethod.Post, $"{Acts}/voucher", plain, Key).Told);
        var latin = new StringContent("{}", Encoding.Latin1, "application/json");
        Assert.Equal("415 content_type_unsupported", _call.Send(HttpMethod.Post, $"{Acts}/voucher", latin, Key).Told);
        Assert.Equal("413 body_too_large", _call.Post($"{Acts}/voucher", new string(' ', 262_145), Key).Told);
        Assert.Equal("404 fund_unknown", _call.Post("funds/33.74.05.1999/acts/voucher", "{}", Key).Told);
        Assert.Equal("404 fund_unknown", _call.Post("funds/x/acts/voucher", "{}", Key).Told);
        Assert.Equal("404 address_unknown", _call.Post("funds", "{}", Key).Told);
    }

    [Fact]
    public void The_sentence_follows_the_language_asked_for()
    {
        string Title(string language) => _call.Get("funds/33.74.05.1999/loans", language).Json
            .GetProperty("title").GetString()!;
        Assert.StartsWith("Dana bergulir", Title("fr, id;q=0.5"));
        Assert.Equal(Title(""), Title("id"));
        Assert.NotEqual(Title("id"), Title("en-GB, id;q=0.5"));
        Assert.Equal(Title("id"), Title("*"));
    }

    [Theory]
    [InlineData("trial-balance?month=2018-01", "account"), InlineData("position?asOf=2018-02-28", "equity")]
    [InlineData("loan-card?loan=1", "principalOwed"), InlineData("cash-book?month=2018-01&account=11010", "opening")]
    [InlineData("indicators?month=2018-02", "lar"), InlineData("position?knownAt=20", "knownAt\":20")]
    public void A_report_is_what_the_command_prints(string report, string says)
    {
        var said = _call.Get($"{Kudu}/reports/{report}");
        Assert.Equal("200", said.Told);
        Assert.Contains(says, said.Text);
    }

    [Theory]
    [InlineData("reports/laba", "404 report_unknown"), InlineData("reports/loan-card", "422 query_missing")]
    [InlineData("reports/position?asof=2018-01-01", "422 query_unknown")]
    [InlineData("reports/position?asOf=1-1-2018", "422 date_malformed")]
    [InlineData("reports/position?month=2018-13", "422 month_malformed")]
    [InlineData("reports/position?knownAt=99999", "404 fact_unknown")]
    [InlineData("reports/position?knownAt=x", "422 query_malformed")]
    [InlineData("reports/cash-book?account=1", "422 account_malformed")]
    [InlineData("reports/loan-card?loan=99", "404 loan_unknown")]
    [InlineData("loans?limit=0", "422 query_malformed"), InlineData("loans?limit=201", "422 query_malformed")]
    [InlineData("loans?after=-1", "422 query_malformed"), InlineData("loans?limit=1&limit=2", "422 query_malformed")]
    [InlineData("seals/abc", "422 seal_malformed")]
    [InlineData("seals/0000-0000-0000-0000-1", "200"), InlineData("facts?after=9223372036854775807", "200")]
    public void A_question_that_cannot_be_answered_is_refused_by_name(string path, string told) =>
        Assert.Equal(told, _call.Get($"{Kudu}/{path}").Told);

    [Fact]
    public void A_region_is_asked_as_a_fund_is()
    {
        var said = _call.Get("regions/33.74.05/reports/consolidation?month=2018-01");
        Assert.Equal(2, said.Json.GetProperty("rows").GetArrayLength());
        Assert.Equal("422 report_needs_a_fund", _call.Get("regions/33.74.05/reports/portfolio").Told);
        Assert.Equal("404 region_unknown", _call.Get("regions/11/reports/position").Told);
        Assert.Equal("422 query_unknown", _call.Get("regions/33.74.05/reports/position?knownAt=1").Told);
    }

    [Theory]
    [InlineData("facts", "number"), InlineData("groups", "group"), InlineData("loans", "loan")]
    [InlineData("vouchers", "fact")]
    public void A_list_is_walked_page_by_page_to_its_end(string list, string number)
    {
        var whole = Walk($"{Kudu}/{list}?limit=200", number);
        Assert.True(whole.Count > 1);
        Assert.Equal(whole.Order(), whole);
        Assert.Equal(whole, Walk($"{Kudu}/{list}?limit=1", number));
    }

    List<long> Walk(string path, string number)
    {
        var found = new List<long>();
        for (long? after = 0; after is not null;)
        {
            var page = _call.Get($"{path}&after={after}").Json;
            foreach (var row in page.GetProperty("items").EnumerateArray())
                found.Add(row.GetProperty(number).GetInt64());
            var next = page.GetProperty("next");
            after = next.ValueKind == JsonValueKind.Null ? null : next.GetInt64();
        }
        return found;
    }

    [Fact]
    public void The_bodies_of_facts_are_the_bytes_that_were_hashed()
    {
        var first = _call.Get($"{Kudu}/facts?limit=1").Text;
        var stored = place.Host.Database.Read(session => Gulir.Storage.Book.BookReads.Recorded(
            session, Gulir.Storage.Book.BookReads.FundByCode(session, RegionCode.Parse(SmallPlace.Kudu)!.Value)!.Value,
            1))!;
        Assert.Contains($"\"body\":{Encoding.UTF8.GetString(stored.Body)}", first);
        Assert.Contains($"\"hash\":\"{Convert.ToHexStringLower(stored.Hash)}\"", first);
    }

    [Fact]
    public void The_page_to_read_names_every_act_and_runs_no_script()
    {
        using var client = place.Client();
        using var answer = client.GetAsync("/api/v1/", TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        var html = answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        Assert.All(Gulir.Server.Frame.Acts.All, kind => Assert.Contains($"id=\"{kind.Name}\"", html));
        Assert.DoesNotContain("<script", html);
        Assert.Contains("default-src 'none'", string.Join("", answer.Headers.GetValues("Content-Security-Policy")));
    }

    public void Dispose() => _call.Dispose();
}
