using Gulir.Close;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;

namespace Gulir.Server.Institution;

/// <summary>Handovers that were made, those that are due, and the form for one more.</summary>
/// <param name="Due">Appointments of staff whose term has ended or soon will, not handed over yet.</param>
/// <param name="From">Appointments that can be handed over: in office, or due.</param>
/// <param name="Figures">What the book says now and the minutes would hold.</param>
public sealed record HandoverSheet(
    IReadOnlyList<Handover> Made, IReadOnlyList<NamedOfficer> Due, IReadOnlyList<NamedOfficer> From,
    IReadOnlyList<NamedOfficer> To, HandoverFigures Figures, IReadOnlyDictionary<int, NamedOfficer> Officers, bool May,
    TypedForm Typed);

/// <summary>The printed minutes of one handover; its address has the number of the appointment handed over.</summary>
public sealed record HandoverPaper(Handover Handover, NamedOfficer From, NamedOfficer To, string Coordinator);

/// <summary>An office is handed over with minutes: what the book said, which papers, what is left open.</summary>
public static class HandoverPages
{
    public const string Form = "serah-terima";

    const string Address = "/serah-terima";
    const int DaysAfter = 60;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, InstitutionActs.HandOver, (_, form) => Read(form), Onwards,
            (ask, form, refusal) => Page(ask, new TypedForm(Form, form, refusal)));
        pages.Fund(app, Address + "/{n}", Paper);
    }

    /// <summary>
    /// Staff whose term ends within the fortnight, or ended in the last months, and who have handed nothing over.
    /// Older ends are of a time before handovers were asked for.
    /// </summary>
    public static List<NamedOfficer> Due(BookReader reader, DateOnly today) => reader.Officers().FindAll(row =>
        Duties.Staff.Contains(row.Officer.Role) && row.Officer.Until is { } until
        && until <= today.AddDays(HandingOver.DaysBefore) && until >= today.AddDays(-DaysAfter)
        && !reader.IsHandedOver(row.Officer.Number));

    static string Onwards(HttpRequest request, Kept kept)
    {
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var made = host.Database.Read(session => new BookReader(session, kept.Fund).Handovers()
            .Find(row => row.Fact == kept.Facts[0]));
        return $"/dana/{request.RouteValues["kode"]}{Address}/{made!.From}";
    }

    static Outcome<OfficeHandOver> Read(IFormCollection form)
    {
        var from = Typing.Count(form["dari"].ToString());
        if (from.Refusal is { } badFrom) return badFrom;
        var to = Typing.Count(form["kepada"].ToString());
        if (to.Refusal is { } badTo) return badTo;
        return new OfficeHandOver(from.Value ?? 0, to.Value ?? 0, form["catatan"].ToString());
    }

    static View Page(PageAsk ask, TypedForm typed)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var officers = reader.Officers();
        var due = Due(reader, today);
        return View.Of<HandoverView>(new HandoverSheet(
            reader.Handovers(), due,
            [
                .. due, .. officers.Where(row => row.Officer.InOffice(today) && !due.Contains(row)
                    && !reader.IsHandedOver(row.Officer.Number)),
            ],
            [.. officers.Where(row => row.Officer.InOffice(today) || row.Officer.From > today)],
            reader.HandoverFigures(today), officers.ToDictionary(row => row.Officer.Number),
            Acting.May(reader, ask.Frame.Visitor, Duties.Governing, today), typed), ask.Frame);
    }

    static View? Paper(PageAsk ask)
    {
        if (ask.Number("n") is not { } from
            || ask.Reader.Handovers().Find(row => row.From == from) is not { } handover)
            return null;
        var officers = ask.Reader.Officers().ToDictionary(row => row.Officer.Number);
        return View.Of<HandoverPaperPage>(new HandoverPaper(
            handover, officers[handover.From], officers[handover.To],
            Signers.On(ask.Reader, handover.On).Coordinator), ask.Frame);
    }
}
