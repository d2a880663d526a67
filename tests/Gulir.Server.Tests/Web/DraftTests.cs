using System.Net;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Tests.Web;

/// <summary>A voucher that is begun is kept as typed, opened again, posted once and gone.</summary>
public sealed class DraftTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static (string, string)[] Cost(string id, string amount = "25.000") =>
    [
        ("permintaan", id), ("keperluan", "operating_cost"), ("jumlah", amount), ("debet", "51030"),
        ("kredit", "11010"), ("uraian", "ATK <b>&\"kertas\""),
    ];

    T Change<T>(string fund, Func<BookReader, T> work) => place.Host.Database.Change(session =>
        work(new BookReader(session, session.FundByCode(RegionCode.Parse(fund[6..])!.Value)!.Value)));

    [Fact]
    public async Task It_is_kept_as_typed_even_when_it_could_not_be_posted()
    {
        var fund = place.Fund();
        var (id, facts) = (Guid.NewGuid().ToString(), place.Facts());
        Assert.DoesNotContain("Draf (", await place.Get($"{fund}/loket"));
        foreach (var amount in new[] { "", "dua puluh lima <i>", "dua puluh lima <i>" })
        {
            var (status, onwards, html) = await place.Post($"{fund}/bukti/baru/draf", Cost(id, amount));
            Assert.True(status == HttpStatusCode.SeeOther, html);
            Assert.Equal($"{fund}/draf", onwards);
        }
        Assert.Equal(facts, place.Facts());
        var list = await place.Get($"{fund}/draf");
        Assert.Contains("dua puluh lima &lt;i&gt;", list);
        Assert.DoesNotContain("ATK <b>", list);
        Assert.Equal(2, list.Split($"draf={id}").Length);
        Assert.Contains("Draf (1)", await place.Get($"{fund}/loket"));
        var form = await place.Get($"{fund}/bukti/baru?draf={id}");
        Assert.Contains($"name=\"permintaan\" value=\"{id}\"", form);
        Assert.Contains("value=\"dua puluh lima &lt;i&gt;\"", form);
        Assert.Contains("ATK &lt;b&gt;&amp;&quot;kertas&quot;", form);
    }

    [Fact]
    public async Task Posting_it_removes_it_and_a_second_time_posts_nothing()
    {
        var fund = place.Fund();
        var id = Guid.NewGuid().ToString();
        await place.Post($"{fund}/bukti/baru/draf", Cost(id));
        Assert.Contains("1 draf bukti belum dibukukan", await place.Get(fund));
        var first = await place.Post($"{fund}/bukti/baru", [.. Cost(id), ("draf", id)]);
        Assert.Equal($"{fund}/bukti/BKK-2018-0002", first.Onwards);
        var facts = place.Facts();
        Assert.Equal(first.Onwards, (await place.Post($"{fund}/bukti/baru", [.. Cost(id), ("draf", id)])).Onwards);
        await place.Refused($"{fund}/bukti/baru", [.. Cost(id, "26.000"), ("draf", id)]);
        Assert.Equal(facts, place.Facts());
        Assert.Contains("Tidak ada draf", await place.Get($"{fund}/draf"));
        Assert.DoesNotContain("draf bukti belum", await place.Get(fund));
        using var gone = await place.Client.GetAsync(
            $"{fund}/bukti/baru?draf={id}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_refused_posting_leaves_it_and_the_form_is_still_its_own()
    {
        var fund = place.Fund();
        var id = Guid.NewGuid().ToString();
        await place.Post($"{fund}/bukti/baru/draf", Cost(id, "x"));
        var html = await place.Refused($"{fund}/bukti/baru", Cost(id, "x"));
        Assert.Contains($"name=\"permintaan\" value=\"{id}\"", html);
        Assert.Contains($"draf={id}", await place.Get($"{fund}/draf"));
        await place.Post($"{fund}/draf/{id}/buang");
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/draf/{id}/buang")).Status);
        Assert.Contains("Tidak ada draf", await place.Get($"{fund}/draf"));
    }

    [Fact]
    public async Task Another_fund_never_shows_nor_drops_it()
    {
        var (fund, other) = (place.Fund(), place.Fund());
        var id = Guid.NewGuid().ToString();
        await place.Post($"{fund}/bukti/baru/draf", Cost(id));
        Assert.DoesNotContain(id, await place.Get($"{other}/draf"));
        using var foreign = await place.Client.GetAsync(
            $"{other}/bukti/baru?draf={id}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        await place.Post($"{other}/draf/{id}/buang");
        await place.Post($"{other}/bukti/baru", Cost(id));
        Assert.Contains(id, await place.Get($"{fund}/draf"));
    }

    [Fact]
    public async Task Too_many_too_long_and_without_purpose_are_refused_and_old_ones_marked()
    {
        var fund = place.Fund();
        await place.Refused($"{fund}/bukti/baru/draf", ("keperluan", "x"));
        await place.Refused($"{fund}/bukti/baru/draf", ("keperluan", ""));
        await place.Refused($"{fund}/bukti/baru/draf", ("permintaan", ""), ("keperluan", "transfer"));
        await place.Refused(
            $"{fund}/bukti/baru/draf", ("keperluan", "transfer"), ("uraian", new string('a', 9_000)));
        var old = place.Host.Database.Host.Now() - 61 * TimeSpan.MillisecondsPerDay;
        Change(fund, reader =>
        {
            for (var i = 0; i < 200; i++)
                reader.KeepDraft(new VoucherDraft(Guid.CreateVersion7(), old, 3, "?keperluan=transfer"));
            return true;
        });
        Assert.Contains("61 hari", await place.Get($"{fund}/draf"));
        Assert.Contains("200 draf", await place.Refused($"{fund}/bukti/baru/draf", Cost(Guid.NewGuid().ToString())));
        var known = Change(fund, reader => reader.Drafts()[0].Id.ToString());
        Assert.Equal(HttpStatusCode.SeeOther, (await place.Post($"{fund}/bukti/baru/draf", Cost(known))).Status);
    }

    [Fact]
    public async Task A_free_voucher_keeps_its_lines_and_both_languages_tell_it()
    {
        var fund = place.Fund();
        var id = Guid.NewGuid().ToString();
        await place.Post($"{fund}/bukti/baru/draf", ("permintaan", id), ("keperluan", "bebas"), ("akun1", "51030"),
            ("d1", "60.000"), ("akun2", "11010"));
        var form = await place.Get($"{fund}/bukti/baru?draf={id}");
        Assert.Contains("name=\"d1\" value=\"60.000\"", form);
        using var english = place.Reader("en");
        var list = await english.GetStringAsync($"{fund}/draf", TestContext.Current.CancellationToken);
        Assert.Contains("Free voucher", list);
        Assert.Contains("60.000", list);
    }
}
