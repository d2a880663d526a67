using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Microsoft.AspNetCore.WebUtilities;

namespace Gulir.Server.Ledger;

public static class DraftRefusals
{
    public static Refusal DraftsFull(int most) => new("drafts_full", ("most", most));
    public static Refusal DraftOfAnother() => new("draft_of_another");
}

/// <summary>A draft with who began it.</summary>
/// <param name="Days">How long ago it was last saved.</param>
/// <param name="MayDrop">Whether who looks may throw it away.</param>
public sealed record DraftLine(VoucherDraft Draft, TypedVoucher Typed, string Name, int Days, bool MayDrop)
{
    const int Old = 60;

    /// <summary>Long enough ago to be asked what became of it.</summary>
    public bool IsOld => Days > Old;

    public string Writer(Language language) => Name.Length > 0 ? Name : language.Say("petugas", "an officer");

    /// <summary>What was typed into a field, by its name; empty when nothing was.</summary>
    public static Func<string, string> Field(VoucherDraft draft)
    {
        var typed = QueryHelpers.ParseQuery(draft.Fields);
        return name => name == "draf" ? $"{draft.Id}" : typed.GetValueOrDefault(name).ToString();
    }
}

/// <summary>The drafts of a fund.</summary>
public sealed record DraftList(IReadOnlyList<DraftLine> Drafts);

/// <summary>
/// Vouchers that were begun: kept as they were typed, whether they could be posted or not, opened again by any officer
/// who records, and gone once posted. A draft is posted under its own request id, so that two who have it open post it
/// once.
/// </summary>
public static class DraftPages
{
    const int Most = 200;
    const int LongestDraft = 8000;

    /// <summary>Who records, and who answers for the books.</summary>
    static readonly IReadOnlyList<Role> Dropping = [.. Duties.Recording.Union(Duties.Bookkeeping)];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/draf", ask => View.Of<DraftListView>(List(ask), ask.Frame) with { IsKept = false });
        pages.Post(app, "/bukti/baru/draf", (frame, form, request) => Keep(pages, frame, form, request));
        pages.Post(app, "/draf/{draf}/buang", (frame, form, request) => Drop(pages, frame, request));
    }

    /// <summary>The draft that a form came from, or was kept as; null for a form that is none.</summary>
    public static DraftLine? Of(PageAsk ask, Func<string, string> field) =>
        (Guid.TryParse(field("draf"), out var id)
            || (field("permintaan") is { Length: > 0 } request && (id = RequestIds.Parse(request)) != Guid.Empty))
        && ask.Reader.Draft(id) is { } draft
            ? Line(ask, draft, ask.Reader.Officers(), Mine(ask))
            : null;

    static DraftList List(PageAsk ask)
    {
        var (officers, mine) = (ask.Reader.Officers(), Mine(ask));
        return new DraftList([.. ask.Reader.Drafts().Select(draft => Line(ask, draft, officers, mine))]);
    }

    static DraftLine Line(PageAsk ask, VoucherDraft draft, List<NamedOfficer> officers, List<NamedOfficer> mine) => new(
        draft, TypedVoucher.Of(DraftLine.Field(draft)),
        officers.Find(row => row.Officer.Number == draft.Officer)?.Name ?? "",
        (int)((ask.Host.Database.Host.Now() - draft.At) / TimeSpan.MillisecondsPerDay),
        MayChange(ask, draft, officers, mine));

    static List<NamedOfficer> Mine(PageAsk ask) => Acting.Mine(ask.Reader, ask.Frame.Visitor, ask.Frame.Today);

    /// <summary>Who began it, by the human and not the appointment; or who keeps the books.</summary>
    static bool MayChange(
        PageAsk ask, VoucherDraft draft, List<NamedOfficer> officers, List<NamedOfficer> mine) =>
        officers.Find(row => row.Officer.Number == draft.Officer) is { } writer
            && mine.Exists(row => row.Officer.Human == writer.Officer.Human)
        || Acting.May(ask.Reader, mine, Duties.Bookkeeping, ask.Frame.Today);

    static Sent Keep(Pages pages, PageFrame frame, IFormCollection form, HttpRequest request)
    {
        if (form["permintaan"].ToString() is not { Length: > 0 and <= RequestIds.Longest } typed)
            throw new RefusedInputException(FrameRefusals.FormExpired());
        var id = RequestIds.Parse(typed);
        var asked = pages.Read(request, ask => new Asked(ask.Reader.Fund, Check(ask, id, form)));
        if (asked is null) return pages.Missing(frame);
        var refusal = asked.Draft.Refusal;
        if (refusal is null && Keep(request, asked.Fund, asked.Draft.Value)) return Sent.Onwards(ListOf(request));
        var why = refusal ?? DraftRefusals.DraftsFull(Most);
        var view = pages.Read(request, ask =>
            VoucherFormPages.Filled(ask, name => form[name].ToString(), why) ?? Pages.Refused(why, ask.Frame));
        return Sent.Page(request.HttpContext.RequestServices.GetRequiredService<PageMaker>().Make(
            view! with { Status = StatusCodes.Status422UnprocessableEntity }));
    }

    sealed record Asked(Gulir.Book.FundId Fund, Outcome<VoucherDraft> Draft);

    static Outcome<VoucherDraft> Check(PageAsk ask, Guid id, IFormCollection form)
    {
        var officer = Officer(ask, Duties.Recording);
        if (officer.Refusal is { } refusal) return refusal;
        if (ask.Reader.Draft(id) is { } known && !MayChange(ask, known, ask.Reader.Officers(), Mine(ask)))
            return DraftRefusals.DraftOfAnother();
        if (VoucherForm.Of(form["keperluan"].ToString(), ask.Reader.Chart()) is null)
            return LedgerRefusals.PurposeUnknown(form["keperluan"].ToString());
        var fields = QueryString.Create(TypedVoucher.Fields
            .Select(name => KeyValuePair.Create(name, (string?)form[name].ToString()))
            .Where(field => !string.IsNullOrEmpty(field.Value))).ToString();
        return fields.Length > LongestDraft
            ? BasicRefusals.TextTooLong("text", Typing.LongestText)
            : new VoucherDraft(id, ask.Host.Database.Host.Now(), officer.Value.Number, fields);
    }

    /// <summary>The visitor's appointment for this, or why there is none.</summary>
    static Outcome<Officer> Officer(PageAsk ask, IReadOnlyList<Role> by)
    {
        var today = ask.Frame.Today;
        if (Acting.Of(ask.Reader, ask.Frame.Visitor, by, today)?.Officer is not { } officer)
            return InstitutionRefusals.OfficerMissing();
        return Appointing.MayAct(officer, officer.Number, today, by, () => ask.Reader.RolesInOffice(today)) is { } why
            ? why
            : officer;
    }

    /// <summary>False when the fund has as many as it may; one that is there already is saved again.</summary>
    static bool Keep(HttpRequest request, Gulir.Book.FundId fund, VoucherDraft draft) =>
        request.HttpContext.RequestServices.GetRequiredService<Host>().Database.Change(session =>
        {
            var reader = new BookReader(session, fund);
            if (reader.Draft(draft.Id) is null && reader.DraftCount() >= Most) return false;
            reader.KeepDraft(draft);
            return true;
        });

    static Sent Drop(Pages pages, PageFrame frame, HttpRequest request)
    {
        if (!Guid.TryParse((string?)request.RouteValues["draf"], out var id)) return pages.Missing(frame);
        var found = pages.Read(request, ask =>
        {
            if (Officer(ask, Dropping).Refusal is { } refusal) throw new RefusedInputException(refusal);
            if (ask.Reader.Draft(id) is { } draft && !MayChange(ask, draft, ask.Reader.Officers(), Mine(ask)))
                throw new RefusedInputException(DraftRefusals.DraftOfAnother());
            return ask;
        });
        if (found is null) return pages.Missing(frame);
        found.Host.Database.Change(session => new BookReader(session, found.Reader.Fund).DropDraft(id));
        return Sent.Onwards(ListOf(request));
    }

    static string ListOf(HttpRequest request) => $"/dana/{request.RouteValues["kode"]}/draf";
}
