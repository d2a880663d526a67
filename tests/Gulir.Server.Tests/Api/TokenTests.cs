using Gulir.Institution;
using Gulir.Storage.People;

namespace Gulir.Server.Tests.Api;

/// <summary>A device's token opens what its human gave it, as long as the human allows, and nothing else.</summary>
public sealed class TokenTests(RealPlace place) : IClassFixture<RealPlace>
{
    const string Voucher = """
        {"lines":[{"account":"51030","debit":1000},{"account":"11010","credit":1000}],"text":"ATK"}
        """;

    static readonly string Bookkeeper = RealPlace.NameOf(Role.Bookkeeper);

    string Told(string token, string path)
    {
        using var call = new ApiCall(place.Address, token);
        return call.Get(path).Told;
    }

    string Funds(string token)
    {
        using var call = new ApiCall(place.Address, token);
        return string.Join(' ', call.Get("funds").Json.GetProperty("items").EnumerateArray()
            .Select(fund => $"{fund.GetProperty("code")} {fund.GetProperty("opens")}"));
    }

    [Fact]
    public void Nothing_is_told_without_a_token_but_how_to_ask()
    {
        using var call = new ApiCall(place.Address);
        Assert.Equal("401 token_missing", call.Get("funds").Told);
        Assert.Equal("401 token_missing", call.Post($"funds/{RealPlace.Kwangsen}/acts/voucher", Voucher, "a").Told);
        Assert.Equal("200", call.Get("openapi.json").Told);
        Assert.Equal("200", call.Get("").Told);
        Assert.Equal("404 address_unknown", call.Get("fund").Told);
    }

    [Theory]
    [InlineData("gulir_"), InlineData("x"), InlineData("Sandi")]
    [InlineData("gulir_0000000000000000000000000000000000000000000000000000000000000000")]
    public void An_unknown_token_opens_nothing(string token)
    {
        using var client = new HttpClient { BaseAddress = new Uri(place.Address) };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var answer = client.GetAsync("/api/v1/funds", TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public void A_session_of_a_browser_opens_nothing_here()
    {
        using var browser = place.Browser(Bookkeeper);
        using var answer = browser.GetAsync("/api/v1/funds", TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public void A_token_opens_the_funds_that_were_chosen()
    {
        var mine = place.Token(Bookkeeper);
        Assert.Equal($"{RealPlace.Kwangsen} book", Funds(mine));
        Assert.Equal("200", Told(mine, $"funds/{RealPlace.Kwangsen}/loans"));
        Assert.Equal("404 fund_unknown", Told(mine, $"funds/{RealPlace.Grobogan}/loans"));
        Assert.Equal("404 fund_unknown", Told(mine, "funds/35.19.09.2999/loans"));
        Assert.Equal("404 region_unknown", Told(mine, $"regions/{RealPlace.Kecamatan}/reports/position"));
        Assert.Equal("", place.Token(Bookkeeper, opens: RealPlace.Grobogan));
    }

    [Fact]
    public void A_token_of_a_region_sees_figures_and_no_persons()
    {
        var region = place.Token(RealPlace.RegionOfficer);
        Assert.Equal($"{RealPlace.Kwangsen} figures {RealPlace.Grobogan} figures", Funds(region));
        Assert.Equal("200", Told(region, $"regions/{RealPlace.Kecamatan}/reports/consolidation?month=2018-01"));
        Assert.Equal("404 region_unknown", Told(region, "regions/35.19/reports/position"));
        Assert.Equal("200", Told(region, $"funds/{RealPlace.Kwangsen}/reports/position?month=2018-01"));
        Assert.Equal("404 fund_unknown", Told(region, $"funds/{RealPlace.Kwangsen}/reports/portfolio"));
        Assert.Equal("404 fund_unknown", Told(region, $"funds/{RealPlace.Kwangsen}/facts"));
    }

    [Fact]
    public void A_token_that_reads_does_no_act()
    {
        using var call = new ApiCall(place.Address, place.Token(Bookkeeper, "baca"));
        Assert.Equal("200", call.Get("funds").Told);
        Assert.Equal(
            "403 token_reads_only", call.Post($"funds/{RealPlace.Kwangsen}/acts/voucher", Voucher, "baca").Told);
    }

    [Fact]
    public void A_token_acts_under_the_appointments_of_its_human()
    {
        using var bookkeeper = new ApiCall(place.Address, place.Token(Bookkeeper));
        var done = bookkeeper.Post($"funds/{RealPlace.Kwangsen}/acts/voucher", Voucher, "buku 1");
        Assert.Equal("200", done.Told);
        var number = done.Json.GetProperty("facts")[0].GetInt64();
        var fact = bookkeeper.Get($"funds/{RealPlace.Kwangsen}/facts?after={number - 1}").Json.GetProperty("items")[0];
        Assert.Equal((int)Role.Bookkeeper, fact.GetProperty("officer").GetInt32());
        using var field = new ApiCall(place.Address, place.Token(RealPlace.NameOf(Role.FieldOfficer)));
        var address = $"funds/{RealPlace.Kwangsen}/acts/voucher";
        Assert.Equal("422 role_not_allowed", field.Post(address, Voucher, "lapangan 1").Told);
        Assert.Equal(
            "404 officer_unknown",
            field.Post($"{address}?officer={(int)Role.Bookkeeper}", Voucher, "lapangan 2").Told);
        using var other = new ApiCall(place.Address, place.Token(RealPlace.OtherOfficer));
        Assert.Equal("404 fund_unknown", other.Post(address, Voucher, "tetangga 1").Told);
        Assert.Equal("404 fund_unknown", other.Post("funds/35.19.09.2010/acts/fund-new", "{}", "baru").Told);
    }

    [Fact]
    public void An_ended_and_an_expired_token_are_told_apart()
    {
        var token = place.Token(Bookkeeper);
        var devices = place.Host.Database.Read(session =>
            session.DeviceTokens(session.SignInByName(Bookkeeper)!.Id));
        using (var other = place.Browser(RealPlace.OtherOfficer))
            RealPlace.Send(other, "/akun/token/akhiri", ("token", devices[0].Token)).Dispose();
        Assert.Equal("200", Told(token, "funds"));
        using (var browser = place.Browser(Bookkeeper))
            RealPlace.Send(browser, "/akun/token/akhiri", ("token", devices[0].Token)).Dispose();
        Assert.Equal("401 token_ended", Told(token, "funds"));

        var late = place.Token(Bookkeeper);
        place.Host.Database.Change(session =>
        {
            session.Execute("update device_token set expires = $1 where ended = 0 and sign_in_id = $2", 1L,
                session.SignInByName(Bookkeeper)!.Id);
        });
        Assert.Equal("401 token_expired", Told(late, "funds"));
    }

    [Fact]
    public void A_new_password_ends_the_tokens()
    {
        var member = RealPlace.NameOf(Role.LkmMember);
        var token = place.Token(member);
        using var browser = place.Browser(member);
        RealPlace.Send(browser, "/akun/sandi", ("lama", RealPlace.Password), ("baru", "kata sandi lain"),
            ("ulang", "kata sandi lain")).Dispose();
        Assert.Equal("401 token_ended", Told(token, "funds"));
    }

    [Theory]
    [InlineData("nama=&buka=35.19.09.2007&hari=30", "text_missing")]
    [InlineData("nama=x&hari=30", "token_opens_nothing")]
    [InlineData("nama=x&buka=35.19.09.2008&hari=30", "token_opens_nothing")]
    [InlineData("nama=x&buka=35.19.09.2007&hari=367", "token_days_out_of_range")]
    [InlineData("nama=x&buka=35.19.09.2007&hari=0", "token_days_out_of_range")]
    [InlineData("nama=x&buka=35.19.09.2007&hari=", "token_days_out_of_range")]
    [InlineData("nama=x&buka=35.19.09.2007&hari=30&sandi=salah", "sign_in_wrong")]
    public void A_token_is_made_with_the_password_and_within_limits(string form, string code)
    {
        var supervisor = RealPlace.NameOf(Role.Supervisor);
        using var browser = place.Browser(supervisor);
        var fields = form.Split('&').Select(field => (field.Split('=')[0], field.Split('=')[1])).ToList();
        if (!form.Contains("sandi")) fields.Add(("sandi", RealPlace.Password));
        using var answer = RealPlace.Send(browser, "/akun/token", [.. fields]);
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            Gulir.Server.Frame.SentenceTexts.ByCode[code].Id.Split('{', '"')[0],
            answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult());
    }

    [Fact]
    public void Only_fingerprints_are_kept()
    {
        var token = place.Token(RealPlace.NameOf(Role.Cashier));
        Assert.Matches("^gulir_[0-9a-f]{64}$", token);
        Assert.Equal(0, place.Host.Database.Read(session =>
            session.Number("select count(*) from device_token where token = $1 or name = $1", token)));
    }
}
