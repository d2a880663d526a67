using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage;

namespace Gulir.Server.People;

/// <summary>
/// A form of a fund's page that runs an act: the visitor's appointment is found, the act is done under the form's
/// request id, and then the way goes on; a refused form comes back as it was typed, with why. A visitor who holds
/// several appointments may choose one in the field <c>sebagai</c>.
/// </summary>
public static class ActForms
{
    /// <param name="read">What the form asks; a field that cannot be read is refused by name.</param>
    /// <param name="onwards">Where to go after it was kept.</param>
    /// <param name="again">The page of the form with what was typed and the refusal.</param>
    /// <param name="mostBytes">How large the form may be when it brings a file.</param>
    public static void Map<T>(
        IEndpointRouteBuilder app, Pages pages, string address, ActKind<T> kind,
        Func<HttpRequest, IFormCollection, Outcome<T>> read, Func<HttpRequest, Kept, string> onwards,
        Func<PageAsk, IFormCollection, Refusal, View?> again, int? mostBytes = null)
        where T : notnull =>
        pages.Post(app, address, (frame, form, request) =>
        {
            if (form["permintaan"].ToString() is not { Length: > 0 and <= RequestIds.Longest } id)
                throw new RefusedInputException(FrameRefusals.FormExpired());
            var kept = Try(
                frame, request, kind, read(request, form), RequestIds.Parse(id),
                Typing.Number(form["sebagai"].ToString()));
            if (kept is null) return pages.Missing(frame);
            if (kept.Value.Refusal is not { } refusal) return Sent.Onwards(onwards(request, kept.Value.Value));
            return pages.Read(request, ask => again(ask, form, refusal)) is { } refused
                ? Refused(request, refused, refusal)
                : pages.Missing(frame);
        }, mostBytes);

    /// <summary>
    /// The form with why. A page that no longer shows the form (another office, a gate passed meanwhile) could not
    /// tell it; then the refusal stands on a page of its own.
    /// </summary>
    static Sent Refused(HttpRequest request, View form, Refusal refusal)
    {
        var maker = request.HttpContext.RequestServices.GetRequiredService<PageMaker>();
        var made = maker.Make(form with { Status = StatusCodes.Status422UnprocessableEntity });
        return Sent.Page(made.TellsRefusal ? made : maker.Make(Pages.Refused(refusal, form.Frame)));
    }

    /// <summary>A button that draws the page again with what was typed, and keeps nothing.</summary>
    public static void Redraw(
        IEndpointRouteBuilder app, Pages pages, string address, Func<PageAsk, IFormCollection, View?> again,
        int? mostBytes = null) =>
        pages.Post(app, address, (frame, form, request) => pages.Read(request, ask => again(ask, form)) is { } view
            ? Sent.Page(request.HttpContext.RequestServices.GetRequiredService<PageMaker>().Make(view))
            : pages.Missing(frame), mostBytes);

    /// <summary>Does the act as the visitor; null when the fund is not open to them.</summary>
    static Outcome<Kept>? Try<T>(
        PageFrame frame, HttpRequest request, ActKind<T> kind, Outcome<T> read, Guid id, int chosen)
        where T : notnull
    {
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var found = host.Database.Read(session => Pages.FundOf(session, request) is { } fund
            ? (Officer: Acting.Of(
                new BookReader(session, fund), frame.Visitor, kind.By, frame.Today, chosen), Open: true)
            : (Officer: null, Open: false));
        if (!found.Open) return null;
        if (found.Officer is not { } officer) return InstitutionRefusals.OfficerMissing();
        var code = RegionCode.Parse((string)request.RouteValues["kode"]!)!.Value;
        return read.Then<Act>(ask => kind.Of(ask, new ActFrame(code, officer.Officer.Number, id, host.Today)))
            .Then<Kept>(host.Database.Do);
    }
}
