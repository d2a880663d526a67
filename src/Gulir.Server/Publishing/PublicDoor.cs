using Gulir.Book;
using Gulir.Institution;
using Gulir.Publishing;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;

namespace Gulir.Server.Publishing;

/// <summary>
/// How an address that is open to everybody becomes a page. It is the same for whoever asks, so it is made once; and
/// of the query only what the page itself asks counts, so that nobody fills the memory with addresses.
/// </summary>
static class PublicDoor
{
    const string LanguageField = "l";

    /// <summary>A page of one village whose page is open; else as if there were no such village.</summary>
    /// <param name="asks">Numbers that the query may bring.</param>
    public static void Village(
        IEndpointRouteBuilder app, Pages pages, string address, string[] asks, Func<PageAsk, View?> view) =>
        app.MapMethods("/desa/{kode}" + address, Pages.Reading, context => pages.Answer(context, () =>
        {
            var request = context.Request;
            return HostOf(request).Database.Read(session =>
            {
                if (OpenFund(session, request) is not var (fund, today, _))
                    return pages.Missing(pages.FrameOf(request));
                var frame = FrameOf(pages, request, $"/desa/{request.RouteValues["kode"]}{address}", asks) with
                {
                    Today = today,
                };
                return pages.Made(frame, $"umum {session.BookEnd(fund).Seal}", () =>
                    Pages.Open(session, fund, frame, request, view)).ForAMinute();
            });
        }));

    /// <summary>A picture of one village whose page is open with photos.</summary>
    public static void Picture(
        IEndpointRouteBuilder app, Pages pages, string address, Func<BookReader, int, byte[]?> picture) =>
        app.MapMethods("/desa/{kode}" + address, Pages.Reading, context => pages.Answer(context, () =>
        {
            var request = context.Request;
            return HostOf(request).Database.Read(session =>
                OpenFund(session, request) is (var fund, _, Openness.On)
                && int.TryParse((string?)request.RouteValues["n"], out var fact) && fact > 0
                && picture(new BookReader(session, fund), fact) is { } bytes
                    ? Sent.File(bytes, "image/jpeg")
                    : pages.Missing(pages.FrameOf(request)));
        }));

    /// <summary>A page over the villages of a kecamatan whose pages are open; none of them: no such page.</summary>
    public static void Kecamatan(
        IEndpointRouteBuilder app, Pages pages, Func<Session, PageFrame, RegionCode, IReadOnlyList<Fund>, View> view) =>
        app.MapMethods("/kecamatan/{kode}", Pages.Reading, context => pages.Answer(context, () =>
        {
            var request = context.Request;
            if (RegionCode.Parse((string)request.RouteValues["kode"]!) is not { Level: 3 } region)
                return pages.Missing(pages.FrameOf(request));
            var frame = FrameOf(pages, request, $"/kecamatan/{region}", []);
            return HostOf(request).Database.Read(session => pages.Made(frame, $"umum {session.FactsHere()}", () =>
                session.FundsIn(region).FindAll(fund =>
                        PublicPage.Of(new BookReader(session, fund.Id).Settings(frame.Today)) != Openness.Off)
                    is { Count: > 0 } open
                    ? view(session, frame, region, open)
                    : null).ForAMinute());
        }));

    static Host HostOf(HttpRequest request) => request.HttpContext.RequestServices.GetRequiredService<Host>();

    static (FundId Fund, DateOnly Today, Openness Open)? OpenFund(Session session, HttpRequest request)
    {
        if (Pages.FundOf(session, request, (_, _, _) => true) is not { } fund) return null;
        var reader = new BookReader(session, fund);
        var today = HostOf(request).TodayIn((int)reader.Zone());
        var open = PublicPage.Of(reader.Settings(today));
        return open == Openness.Off ? null : (fund, today, open);
    }

    /// <summary>Nobody's frame: what it shows hangs on no visit. The example says that it is one.</summary>
    static PageFrame FrameOf(Pages pages, HttpRequest request, string path, string[] asks)
    {
        var frame = pages.FrameOf(request);
        var said = request.Query[LanguageField].ToString();
        List<string> query = said is "en" or "id" ? [$"{LanguageField}={said}"] : [];
        foreach (var name in asks)
            if (int.TryParse(request.Query[name].ToString(), out var number) && number > 0)
                query.Add($"{name}={number}");
        return frame with
        {
            Language = said is "en" or "id" ? Languages.Parse(said) : frame.Language,
            Address = query.Count == 0 ? path : $"{path}?{string.Join('&', query)}",
            Visitor = frame.Visitor.IsAtExample ? Visitor.AtExample : Visitor.Nobody,
        };
    }

    /// <summary>An address that keeps the language which this page's own address names.</summary>
    public static string To(PageFrame frame, string address, string query = "", string anchor = "")
    {
        var said = frame.Address.Contains($"?{LanguageField}=", StringComparison.Ordinal);
        string[] all = [.. said ? [$"{LanguageField}={frame.Language.Code()}"] : Array.Empty<string>(),
            .. query.Length > 0 ? [query] : Array.Empty<string>()];
        return address + (all.Length > 0 ? "?" + string.Join('&', all) : "")
            + (anchor.Length > 0 ? "#" + anchor : "");
    }

    /// <summary>This page in a language, without a cookie.</summary>
    public static string In(PageFrame frame, Language language)
    {
        var parts = frame.Address.Split('?', 2);
        var rest = parts.Length < 2 ? []
            : parts[1].Split('&').Where(part => !part.StartsWith($"{LanguageField}=", StringComparison.Ordinal));
        return $"{parts[0]}?{string.Join('&', rest.Prepend($"{LanguageField}={language.Code()}"))}";
    }
}
