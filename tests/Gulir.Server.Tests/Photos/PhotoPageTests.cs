using System.Net;
using System.Net.Http.Headers;
using Gulir.Server.Tests.Web;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;

namespace Gulir.Server.Tests.Photos;

/// <summary>A photo of a slip is put beside a voucher, seen on it, and closed to other funds.</summary>
public sealed class PhotoPageTests(DeskPlace place) : IClassFixture<DeskPlace>
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    async Task<HttpResponseMessage> Send(
        string fund, byte[] photo, string words = "Slip <b>setoran</b>", string? request = null, string number = "5")
    {
        using var file = new ByteArrayContent(photo);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(request ?? Guid.NewGuid().ToString()), "permintaan" },
            { new StringContent("voucher"), "jenis" }, { new StringContent(number), "nomor" },
            { new StringContent(words), "gambaran" }, { file, "foto", "slip.jpg" },
        };
        return await place.Client.PostAsync($"{fund}/foto/baru", form, Now);
    }

    /// <summary>A fund, and the number of the fact of its voucher BPM-2018-0001.</summary>
    (string Fund, string Fact) Village()
    {
        var fund = place.Fund();
        var fact = place.Host.Database.Read(session => session.Number(
            "select min(fact) from entry where fund_id = $1 and purpose = 'transfer'",
            session.FundByCode(RegionCode.Parse(fund[6..])!.Value)!.Value.Value));
        return (fund, $"{fact}");
    }

    [Fact]
    public async Task A_slip_is_seen_on_its_voucher()
    {
        var (fund, fact) = Village();
        var form = await place.Get($"{fund}/foto/baru?jenis=voucher&nomor={fact}");
        Assert.Contains("multipart/form-data", form);
        Assert.Contains("BPM-2018-0001", form);
        var request = Guid.NewGuid().ToString();
        using var kept = await Send(fund, Pictures.Jpeg(2000, 1500), request: request, number: fact);
        using var again = await Send(fund, Pictures.Jpeg(2000, 1500), request: request, number: fact);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Equal($"{fund}/bukti/BPM-2018-0001#foto", kept.Headers.Location!.OriginalString);
        Assert.Equal(kept.Headers.Location, again.Headers.Location);
        var page = await place.Get($"{fund}/bukti/BPM-2018-0001");
        Assert.Contains("alt=\"Slip &lt;b&gt;setoran&lt;/b&gt;\"", page);
        Assert.Equal(2, page.Split("<img ").Length);
        var address = page.Split("<img src=\"")[1].Split('"')[0];
        using var picture = await place.Client.GetAsync(address, Now);
        Assert.Equal("image/jpeg", picture.Content.Headers.ContentType!.MediaType);
        var bytes = await picture.Content.ReadAsByteArrayAsync(Now);
        Assert.Equal([0xFF, 0xD8], bytes[..2]);
        using var other = await place.Client.GetAsync(address.Replace(fund, place.EmptyFund()), Now);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        place.Host.Database.Read(session =>
        {
            var id = session.FundByCode(RegionCode.Parse(fund[6..])!.Value)!.Value;
            var verified = Verifying.Verify(session, id, RegionCode.Parse(fund[6..])!.Value);
            Assert.True(verified.IsWhole, string.Join('\n', verified.Damages));
            return true;
        });
    }

    [Fact]
    public async Task What_is_no_photo_is_refused_in_the_form_and_keeps_nothing()
    {
        var (fund, fact) = Village();
        var before = place.Facts();
        foreach (var (sent, words, told) in new (byte[], string, string)[]
        {
            ("%PDF-1.4"u8.ToArray(), "Slip", "bukan foto"),
            (Pictures.Claiming(30_000, 30_000), "Slip", "30000 x 30000"),
            (Pictures.Jpeg(), "", "apa yang terlihat"), ([], "Slip", "Belum ada foto"),
            (new byte[16 * 1024 * 1024], "Slip", "lebih besar dari 15 MB"),
        })
        {
            using var answer = await Send(fund, sent, words, number: fact);
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Now));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("role=\"alert\"", html);
            Assert.Contains(told, html);
        }
        using var unknown = await Send(fund, Pictures.Jpeg(), number: "99999");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(before, place.Facts());
    }

    [Fact]
    public async Task A_form_without_a_subject_has_no_page()
    {
        var fund = place.Fund();
        foreach (var query in new[] { "", "?jenis=voucher", "?jenis=voucher&nomor=99999", "?jenis=x&nomor=5" })
            Assert.Equal(HttpStatusCode.NotFound,
                (await place.Client.GetAsync($"{fund}/foto/baru{query}", Now)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await place.Client.GetAsync($"{fund}/foto/1", Now)).StatusCode);
    }
}
