using Gulir.Book;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>A part as a form brings it; when and by whom is added as it is kept.</summary>
public sealed record NewOpeningPart(Guid Id, OpeningPart Part, string Body);

/// <summary>
/// A form that keeps parts of the opening balances, all or none, outside the book; only who keeps the books may, and
/// only while the book has no entry.
/// </summary>
public static class OpeningParts
{
    /// <summary>More than any village has of loans, deposits and things.</summary>
    public const int Most = 2_000;

    /// <param name="read">The parts that the form asks to keep, given what is listed and the form's own id.</param>
    /// <param name="onwards">Where to go after they were kept, within the fund.</param>
    public static void Post(
        IEndpointRouteBuilder app, Pages pages, string address,
        Func<PageAsk, IFormCollection, OpeningList, Guid, Outcome<IReadOnlyList<NewOpeningPart>>> read, string onwards,
        Func<PageAsk, IFormCollection, Refusal, View> again, int? mostBytes = null) =>
        pages.Post(app, address, (frame, form, request) =>
        {
            if (form["permintaan"].ToString() is not { Length: > 0 and <= RequestIds.Longest } typed)
                throw new RefusedInputException(FrameRefusals.FormExpired());
            if (pages.Read(request, ask => Check(ask, form, RequestIds.Parse(typed), read)) is not { } asked)
                return pages.Missing(frame);
            if (asked.Parts.Refusal is { } refusal)
            {
                var maker = request.HttpContext.RequestServices.GetRequiredService<PageMaker>();
                return Sent.Page(maker.Make(pages.Read(request, ask => again(ask, form, refusal))! with
                {
                    Status = StatusCodes.Status422UnprocessableEntity,
                }));
            }
            Change(request, reader => asked.Parts.Value.ToList().ForEach(reader.KeepOpeningPart), asked.Fund);
            return Sent.Onwards($"/dana/{request.RouteValues["kode"]}{onwards}");
        }, mostBytes);

    /// <summary>A button that throws one part away.</summary>
    public static void Drop(IEndpointRouteBuilder app, Pages pages, string address, string onwards) =>
        pages.Post(app, address, (frame, _, request) =>
        {
            if (!Guid.TryParse((string?)request.RouteValues["butir"], out var id)) return pages.Missing(frame);
            var asked = pages.Read(request, ask => new Asked(
                ask.Reader.Fund, May(ask).Then<IReadOnlyList<OpeningDraft>>(_ => Array.Empty<OpeningDraft>())));
            if (asked is null) return pages.Missing(frame);
            if (asked.Parts.Refusal is { } refusal) throw new RefusedInputException(refusal);
            Change(request, reader => reader.DropOpeningPart(id), asked.Fund);
            return Sent.Onwards($"/dana/{request.RouteValues["kode"]}{onwards}");
        });

    sealed record Asked(FundId Fund, Outcome<IReadOnlyList<OpeningDraft>> Parts);

    static Asked Check(
        PageAsk ask, IFormCollection form, Guid request,
        Func<PageAsk, IFormCollection, OpeningList, Guid, Outcome<IReadOnlyList<NewOpeningPart>>> read) => new(
        ask.Reader.Fund, May(ask).Then<IReadOnlyList<OpeningDraft>>(officer =>
        {
            var list = OpeningList.Of(ask);
            var parts = read(ask, form, list, request);
            if (parts.Refusal is { } refusal) return refusal;
            if (list.Count + parts.Value.Count > Most) return OpeningRefusals.ListFull(Most);
            var now = ask.Host.Database.Host.Now();
            return parts.Value.Select(part =>
                new OpeningDraft(part.Id, part.Part, now, officer.Number, part.Body)).ToArray();
        }));

    static Outcome<Officer> May(PageAsk ask)
    {
        var today = ask.Frame.Today;
        if (Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Bookkeeping, today)?.Officer is not { } officer)
            return InstitutionRefusals.OfficerMissing();
        if (Appointing.MayAct(
            officer, officer.Number, today, Duties.Bookkeeping, () => ask.Reader.RolesInOffice(today)) is { } why)
            return why;
        return ask.Reader.EntryCount() > 0 ? LoanRefusals.OpeningNotFirst() : officer;
    }

    static void Change(HttpRequest request, Action<BookReader> change, FundId fund) =>
        request.HttpContext.RequestServices.GetRequiredService<Host>().Database.Change(session =>
            change(new BookReader(session, fund)));
}
