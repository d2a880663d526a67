using System.Net;
using Gulir.Institution;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Api;

/// <summary>
/// A form or request that is sent again does nothing again and is answered alike; another one under the same id is
/// refused.
/// </summary>
public sealed class ReplayTests(RealPlace place) : IClassFixture<RealPlace>
{
    long Facts() => place.Host.Database.Read(session => session.Number("select count(*) from fact"));

    public static readonly TheoryData<Role, string, string, string> Forms = new()
    {
        {
            Role.Manager, "/petugas", "nama=Petugas Baru&jabatan=FieldOfficer",
            "nama=Petugas Lain&jabatan=FieldOfficer"
        },
        {
            Role.Bookkeeper, "/bukti/baru", "keperluan=transfer&jumlah=1.000&debet=11021&kredit=11010&uraian=a",
            "keperluan=transfer&jumlah=9.000&debet=11021&kredit=11010&uraian=a"
        },
        {
            Role.Manager, "/ksm/1/persiapan", "menabung=4&tanggal=2018-01-20", "menabung=5&tanggal=2018-01-20"
        },
    };

    [Theory, MemberData(nameof(Forms))]
    public void A_form_sent_again_is_the_same_form(Role role, string address, string form, string other)
    {
        using var browser = place.Browser(RealPlace.NameOf(role));
        var id = Guid.NewGuid().ToString();
        using var first = Send(browser, address, form, id);
        Assert.True(first.StatusCode == HttpStatusCode.SeeOther, $"{address}: {first.StatusCode}");
        var facts = Facts();
        using var again = Send(browser, address, form, id);
        Assert.Equal(first.StatusCode, again.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        using var changed = Send(browser, address, other, id);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.StatusCode);
        Assert.Equal(facts, Facts());
        foreach (var bad in new[] { "", new string('x', RequestIds.Longest + 1) })
        {
            using var without = Send(browser, address, form, bad);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        }
        Assert.Equal(facts, Facts());
    }

    [Fact]
    public void Another_human_cannot_take_a_request_of_somebody_else()
    {
        using var manager = place.Browser(RealPlace.NameOf(Role.Manager));
        using var coordinator = place.Browser(RealPlace.NameOf(Role.Coordinator));
        var id = Guid.NewGuid().ToString();
        using var first = Send(manager, "/petugas", "nama=Orang Satu&jabatan=FieldOfficer", id);
        var facts = Facts();
        using var second = Send(coordinator, "/petugas", "nama=Orang Satu&jabatan=FieldOfficer", id);
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Equal(facts, Facts());
    }

    [Fact]
    public void An_act_sent_again_is_the_same_act()
    {
        using var call = new ApiCall(place.Address, place.Token(RealPlace.NameOf(Role.Bookkeeper)));
        string Voucher(int amount) => $$"""
            {"lines":[{"account":"11021","debit":{{amount}}},{"account":"11010","credit":{{amount}}}],"text":"a"}
            """;
        var (path, key) = ($"funds/{RealPlace.Kwangsen}/acts/voucher", Guid.NewGuid().ToString());
        var first = call.Post(path, Voucher(1000), key);
        Assert.Equal("200", first.Told);
        var facts = Facts();
        Assert.Equal(first.Text, call.Post(path, Voucher(1000), key).Text);
        Assert.Equal("409 request_id_used", call.Post(path, Voucher(2000), key).Told);
        Assert.Equal("400 idempotency_key_missing", call.Post(path, Voucher(1000), "").Told);
        Assert.Equal(facts, Facts());
    }

    static HttpResponseMessage Send(HttpClient browser, string address, string form, string id) =>
        browser.PostAsync($"/dana/{RealPlace.Kwangsen}{address}", new FormUrlEncodedContent(form.Split('&')
            .Append($"permintaan={id}").Select(field => field.Split('='))
            .Select(field => KeyValuePair.Create(field[0], field[1])))).GetAwaiter().GetResult();
}
