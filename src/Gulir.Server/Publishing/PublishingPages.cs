using Gulir.Institution;
using Gulir.Publishing;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.People;
using Gulir.Storage.Institution;
using Gulir.Storage.Publishing;

namespace Gulir.Server.Publishing;

/// <summary>Whether the page is open, since when, and all news.</summary>
/// <param name="Since">The decision that holds; null while the default does.</param>
/// <param name="Officers">Names by the number of the appointment.</param>
/// <param name="IsPreview">What was typed is shown as everybody would see it, and nothing is kept.</param>
public sealed record PublishingSheet(
    Openness Open, SettingDecision? Since, IReadOnlyList<NewsRow> News, IReadOnlyDictionary<int, string> Officers,
    bool May, TypedForm Typed, bool IsPreview);

/// <summary>Where the LKM opens the public page, sees it beforehand, and writes and withdraws news.</summary>
public static class PublishingPages
{
    public const string Page = "halaman-umum";
    public const string Switch = "buka";
    public const string Write = "kabar";
    public const string Withdraw = "tarik";

    const string Address = "/" + Page;
    const string NewsAddress = Address + "/" + Write;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Sheet(ask, TypedForm.Nothing));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, NewsAddress, ask => Sheet(ask, TypedForm.Nothing));
        pages.Fund(app, NewsAddress + "/pratinjau", ask => Sheet(ask, TypedForm.Nothing));
        pages.Fund(app, NewsAddress + "/{n}/tarik", ask => Sheet(ask, TypedForm.Nothing));
        pages.Fund(app, Address + "/lihat", ask => View.Of<PublicVillagePage>(
            PublicReads.Of(ask, PublicPages.OpennessOf(ask)), ask.Frame));
        ActForms.Map(app, pages, Address, InstitutionActs.SettingChange,
            (_, form) => new SettingChange(PublicPage.Setting, form["buka"].ToString()),
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => Sheet(ask, new TypedForm(Switch, form, refusal)));
        ActForms.Map(app, pages, NewsAddress, NewsActs.Write, ReadNews,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}#daftar",
            (ask, form, refusal) => Sheet(ask, new TypedForm(Write, form, refusal)));
        ActForms.Redraw(app, pages, NewsAddress + "/pratinjau",
            (ask, form) => Sheet(ask, new TypedForm(Write, form), isPreview: true));
        ActForms.Map(app, pages, NewsAddress + "/{n}/tarik", NewsActs.Withdraw,
            (request, form) => new NewsWithdraw(
                int.TryParse((string?)request.RouteValues["n"], out var number) ? number : 0,
                form["alasan"].ToString().Trim()),
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}#daftar",
            (ask, form, refusal) => Sheet(ask, new TypedForm(Withdraw, form, refusal)));
    }

    static Outcome<NewsWrite> ReadNews(HttpRequest request, IFormCollection form) =>
        Typing.Day(form["tanggal"].ToString()).Then<NewsWrite>(date => new NewsWrite(
            form["judul"].ToString().Trim(), form["isi"].ToString(), date));

    static View Sheet(PageAsk ask, TypedForm typed, bool isPreview = false)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        return View.Of<PublishingPage>(new PublishingSheet(
            PublicPages.OpennessOf(ask),
            reader.SettingDecisions().Where(row => row.Name == PublicPage.Setting && row.From <= today)
                .OrderByDescending(row => row.From).ThenByDescending(row => row.Fact).FirstOrDefault(),
            reader.News(), reader.Officers().ToDictionary(row => row.Officer.Number, row => row.Name),
            Acting.May(reader, ask.Frame.Visitor, Duties.Governing, today), typed, isPreview), ask.Frame);
    }
}
