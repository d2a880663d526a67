using System.Net;
using System.Text.RegularExpressions;
using Gulir.Institution;
using Gulir.Server.People;
using Gulir.Server.Tests.Api;

namespace Gulir.Server.Tests.Publishing;

/// <summary>Without a sign-in: what is open is the same for all, what is not is not there.</summary>
public sealed partial class PublicDoorTests(RealPlace place) : IClassFixture<RealPlace>
{
    const string Open = $"/desa/{RealPlace.Kwangsen}";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static async Task<(HttpStatusCode Status, string Html)> Get(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, Now);
        Assert.False(answer.Headers.Contains("Set-Cookie"), address);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Now));
    }

    [Fact]
    public async Task Off_and_unknown_are_answered_alike()
    {
        using var nobody = place.Browser();
        // The way back after a change of language is the one thing in which they differ.
        async Task<(HttpStatusCode, string)> Asked(string address)
        {
            var (status, html) = await Get(nobody, address);
            return (status, Back().Replace(html, ""));
        }
        var off = await Asked($"/desa/{RealPlace.Grobogan}");
        Assert.Equal(HttpStatusCode.NotFound, off.Item1);
        foreach (var address in new[]
        {
            "/desa/35.19.09.2099", "/desa/35.19.09", "/desa/apa", $"/desa/{RealPlace.Grobogan}/kegiatan",
            $"/desa/{RealPlace.Grobogan}/kabar", $"/desa/{RealPlace.Grobogan}/foto/1", "/kecamatan/35.19.10",
            $"{Open}/foto/{RealPlace.Photo}", $"{Open}/lain", "/desa",
        })
            Assert.Equal(off, await Asked(address));
    }

    [Fact]
    public async Task The_page_is_the_same_for_whoever_asks()
    {
        using var nobody = place.Browser();
        using var manager = place.Browser(RealPlace.NameOf(Role.Manager));
        using var other = place.Browser(RealPlace.OtherOfficer);
        foreach (var address in new[] { Open, Open + "/kegiatan", Open + "/kabar", "/kecamatan/35.19.09" })
        {
            var (status, html) = await Get(nobody, address);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal(html, (await Get(manager, address)).Html);
            Assert.Equal(html, (await Get(other, address)).Html);
            Assert.DoesNotContain("/cari", html);
            Assert.DoesNotContain("/dana/", html);
            Assert.DoesNotContain("Petugas Manager", html);
            Assert.DoesNotContain("Pak Warno", html);
        }
        foreach (var address in new[] { "/robots.txt", $"{Open}/foto/{RealPlace.PublicPhoto}" })
            Assert.Equal(HttpStatusCode.OK, (await Get(nobody, address)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await Get(nobody, $"/dana/{RealPlace.Kwangsen}")).Status);
    }

    [Fact]
    public async Task Who_asks_too_often_waits()
    {
        using var nobody = place.Browser();
        for (var i = 0; i < Tries.MostLookUps; i++) Assert.Equal(HttpStatusCode.OK, (await Get(nobody, Open)).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Get(nobody, Open)).Status);
    }

    [GeneratedRegex("kembali=[^\"]*")]
    private static partial Regex Back();
}
