using System.Net;
using Gulir.Institution;

namespace Gulir.Server.Tests.Api;

/// <summary>A draft is changed and thrown away by who wrote it and by who keeps the books.</summary>
public sealed class DraftRoleTests(RealPlace place) : IClassFixture<RealPlace>
{
    const string Fund = $"/dana/{RealPlace.Kwangsen}";

    HttpStatusCode Save(Role role, string id)
    {
        using var browser = place.Browser(RealPlace.NameOf(role));
        using var form = new FormUrlEncodedContent(
            [new("permintaan", id), new("keperluan", "transfer"), new("jumlah", "1000")]);
        using var answer = browser.PostAsync($"{Fund}/bukti/baru/draf", form).GetAwaiter().GetResult();
        return answer.StatusCode;
    }

    HttpStatusCode Drop(Role role, string id)
    {
        using var browser = place.Browser(RealPlace.NameOf(role));
        using var answer = RealPlace.Send(browser, $"{Fund}/draf/{id}/buang");
        return answer.StatusCode;
    }

    [Fact]
    public void A_cashier_leaves_what_the_bookkeeper_wrote()
    {
        var (hers, his) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        Assert.Equal(HttpStatusCode.SeeOther, Save(Role.Bookkeeper, hers));
        Assert.Equal(HttpStatusCode.SeeOther, Save(Role.Cashier, his));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Save(Role.Cashier, hers));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Drop(Role.Cashier, hers));
        foreach (var role in new[] { Role.Supervisor, Role.FieldOfficer })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, Drop(role, his));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, Save(role, Guid.NewGuid().ToString()));
        }
        Assert.Equal(HttpStatusCode.SeeOther, Drop(Role.Manager, his));
        Assert.Equal(HttpStatusCode.SeeOther, Drop(Role.Bookkeeper, hers));
    }
}
