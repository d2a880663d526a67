using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Gulir.Server.Frame;

/// <summary>
/// How an address becomes a page: the book's end is read, a page already made from that end for the same visitor is
/// sent again, else the page is read on the same snapshot, made and kept. A page never decides. To a visitor whom a
/// fund is not open to it does not exist.
/// </summary>
public sealed class Pages(Host host, PageMaker maker)
{
    public static readonly string[] Reading = ["GET", "HEAD"];

    const string LanguageCookie = "bahasa";

    /// <summary>A page of one fund, with persons and vouchers; no view means that there is no such page.</summary>
    public void Fund(IEndpointRouteBuilder app, string address, Func<PageAsk, View?> view) =>
        app.MapMethods("/dana/{kode}" + address, Reading, context =>
            Answer(context, () => FundPage(context, (visitor, fund, _) => visitor.Opens(fund), view)));

    /// <summary>A file of one fund that never changes, as a picture; no bytes mean that there is none.</summary>
    public void FundFile(
        IEndpointRouteBuilder app, string address, string contentType, Func<PageAsk, byte[]?> file) =>
        app.MapMethods("/dana/{kode}" + address, Reading, context => Answer(context, () =>
            Read(context.Request, file) is { } bytes
                ? Sent.File(bytes, contentType)
                : Missing(FrameOf(context.Request))));

    /// <summary>As <see cref="Fund"/>, for a question that may have one answer: then straight to its address.</summary>
    public void FundOrOnwards(
        IEndpointRouteBuilder app, string address, Func<PageAsk, string?> onwards, Func<PageAsk, View?> view) =>
        app.MapMethods("/dana/{kode}" + address, Reading, context => Answer(context, () =>
            Read(context.Request, onwards) is { } to
                ? Sent.Onwards(to)
                : FundPage(context, (visitor, fund, _) => visitor.Opens(fund), view)));

    /// <summary>A page of one fund without personal data, open to its region too.</summary>
    public void FundFigures(IEndpointRouteBuilder app, string address, Func<PageAsk, View?> view) =>
        app.MapMethods("/dana/{kode}" + address, Reading, context =>
            Answer(context, () => FundPage(context, (visitor, fund, code) => visitor.Sees(fund, code), view)));

    /// <summary>A page over all books that live here.</summary>
    public void All(IEndpointRouteBuilder app, string address, Func<Session, PageFrame, HttpRequest, View?> view) =>
        app.MapMethods(address, Reading, context => Answer(context, () =>
        {
            var frame = FrameOf(context.Request);
            return host.Database.Read(session => Made(
                frame, $"{session.FactsHere()}", () =>
                    view(session, frame with { Area = Area(session, frame.Visitor) }, context.Request)));
        }));

    /// <summary>A form's address in one fund: what it gives is sent as it is, a page or a way onwards.</summary>
    public void Post(
        IEndpointRouteBuilder app, string address, Func<PageFrame, IFormCollection, HttpRequest, Sent> act,
        int? mostBytes = null) =>
        app.MapPost("/dana/{kode}" + address, async context =>
        {
            if (mostBytes is { } most
                && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = most;
            var (form, refusal) = await FormOf(context, mostBytes);
            await Answer(context, () => form is null
                ? throw new RefusedInputException(refusal ?? FrameRefusals.FormExpired())
                : act(FrameOf(context.Request), form, context.Request));
        });

    /// <summary>The fields of a form; none when what was sent is no form, or is too large to be read.</summary>
    static async Task<(IFormCollection? Form, Refusal? Refusal)> FormOf(HttpContext context, int? mostBytes)
    {
        try
        {
            if (!context.Request.HasFormContentType) return (null, null);
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return (form.Any(field => field.Value.Any(value => value?.Contains('\0') == true)) ? null : form, null);
        }
        catch (InvalidDataException)
        {
            return (null, null);
        }
        catch (BadHttpRequestException large)
            when (mostBytes is not null && large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, FrameRefusals.FormTooLarge(mostBytes.Value >> 20));
        }
    }

    /// <summary>Reads a page outside the pages already made; for a refusal shown on its form.</summary>
    public T? Read<T>(HttpRequest request, Func<PageAsk, T?> view) where T : class =>
        host.Database.Read(session => FundOf(session, request) is { } fund
            ? Open(session, fund, FrameOf(request), request, view)
            : null);

    public async Task Answer(HttpContext context, Func<Sent> answer)
    {
        Sent sent;
        try
        {
            sent = answer();
        }
        catch (RefusedInputException refused)
        {
            sent = Sent.Page(maker.Make(Refused(refused.Refusal, FrameOf(context.Request))));
        }
        await sent.To(context);
    }

    Sent FundPage(
        HttpContext context, Func<Visitor, Gulir.Book.FundId, RegionCode, bool> isOpen, Func<PageAsk, View?> view)
    {
        var request = context.Request;
        return host.Database.Read(session =>
        {
            if (FundOf(session, request, isOpen) is not { } fund) return Missing(FrameOf(request));
            var zone = new BookReader(session, fund).Zone();
            var frame = FrameOf(request) with { Today = host.TodayIn((int)zone) };
            var end = session.BookEnd(fund);
            var drafts = new BookReader(session, fund).DraftCount();
            return Made(frame, $"{end.Seal} {drafts}", () => Open(session, fund, frame, request, view));
        });
    }

    /// <summary>What a page of a fund's book is asked with, made into the page.</summary>
    public static T? Open<T>(
        Session session, Gulir.Book.FundId id, PageFrame frame, HttpRequest request, Func<PageAsk, T?> view)
        where T : class
    {
        var reader = new BookReader(session, id);
        var fund = reader.FundRow();
        var whole = frame with { Fund = fund, Seal = session.BookEnd(id).Seal, Area = fund.Code.Parent };
        return view(new PageAsk((Host)request.HttpContext.Items[typeof(Host)]!, whole, reader, request));
    }

    /// <summary>The fund of the address, when it is open to whoever asks; else null, as if there were none.</summary>
    public static Gulir.Book.FundId? FundOf(
        Session session, HttpRequest request, Func<Visitor, Gulir.Book.FundId, RegionCode, bool>? isOpen = null) =>
        RegionCode.Parse((string)request.RouteValues["kode"]!) is { } code && session.FundByCode(code) is { } fund
            && (isOpen?.Invoke(VisitorOf(request), fund, code) ?? VisitorOf(request).Opens(fund))
            ? fund
            : null;

    public static Visitor VisitorOf(HttpRequest request) =>
        request.HttpContext.Items[typeof(Visitor)] as Visitor ?? Visitor.Nobody;

    /// <summary>
    /// A page is a function of the books' end, how many drafts lie beside the book, today, language, visitor and
    /// address alone.
    /// </summary>
    public Sent Made(PageFrame frame, string booksEnd, Func<View?> view)
    {
        var key =
            $"{frame.Visitor.Id} {frame.Language} {frame.Today.DayNumber} {booksEnd} {frame.Address} {frame.Host}";
        if (maker.Find(key) is { } known) return Sent.Page(known);
        if (view() is not { } made) return Missing(frame);
        var page = maker.Make(made);
        if (made.IsKept) maker.Keep(key, page);
        return Sent.Page(page);
    }

    public Sent Missing(PageFrame frame) => Sent.Page(maker.Make(Refused(FrameRefusals.PageUnknown(), frame, 404)));

    public static View Refused(Refusal refusal, PageFrame frame, int status = 422) =>
        View.Of<RefusalPage>(refusal, frame, status);

    public PageFrame FrameOf(HttpRequest request)
    {
        request.HttpContext.Items[typeof(Host)] = host;
        return new PageFrame(
            Languages.Parse(request.Cookies[LanguageCookie]), host.TodayIn(),
            UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString), VisitorOf(request),
            Host: $"{request.Scheme}://{request.Host}");
    }

    /// <summary>The smallest region that holds every fund the visitor sees.</summary>
    public static RegionCode? Area(Session session, Visitor visitor)
    {
        var codes = session.AllFunds().Where(fund => visitor.Sees(fund.Id, fund.Code)).Select(fund => fund.Code)
            .ToList();
        for (var level = 3; level >= 1 && codes.Count > 0; level--)
        {
            var first = codes[0].AtLevel(level);
            if (codes.TrueForAll(code => code.AtLevel(level) == first)) return first;
        }
        return codes.Count == 0 ? null : codes[0].AtLevel(1);
    }
}
