using Gulir.Close;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Close;

/// <summary>The year that is closed next, and those that were.</summary>
/// <param name="IsDecemberClosed">Its December is closed, and so its reserve is posted in full.</param>
/// <param name="Typed">The form that was refused.</param>
public sealed record YearSheet(
    int Year, Money Income, Money Cost, Money Reserve, bool IsOver, bool IsDecemberClosed, YearMonth? ClosedThrough,
    IReadOnlyList<ClosedYearRow> Closed, IReadOnlyDictionary<int, string> Officers, int SharedYear, bool MayClose,
    bool MayOpen, TypedForm Typed)
{
    public Money Result => Income - Cost;
}

/// <summary>A year's end as a page: what stands in its way, its result, and what was closed before.</summary>
public static class YearPages
{
    public const string Address = "/tutup-tahun";
    public const string Reopening = "buka";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address + "/buka", ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, YearActs.Close, (_, form) => Year(form).Then<YearClose>(year =>
            new YearClose(year)), Back, (ask, form, refusal) => Page(ask, new TypedForm("", form, refusal)));
        ActForms.Map(app, pages, Address + "/buka", YearActs.Reopen, (_, form) => Year(form).Then<YearReopen>(year =>
            new YearReopen(year, form["alasan"].ToString())), Back,
            (ask, form, refusal) => Page(ask, new TypedForm(Reopening, form, refusal)));
    }

    static string Back(HttpRequest request, Gulir.Storage.Kept kept) =>
        $"/dana/{request.RouteValues["kode"]}{Address}#riwayat";

    static Outcome<int> Year(IFormCollection form) =>
        int.TryParse(form["tahun"].ToString(), out var year) ? year : BasicRefusals.AmountNotANumber();

    static View Page(PageAsk ask, TypedForm typed)
    {
        var (reader, frame) = (ask.Reader, ask.Frame);
        var year = reader.NextYear(reader.ClosedYear());
        var state = reader.YearState(year);
        return View.Of<YearView>(new YearSheet(
            year, state.Income, state.Cost, state.Results.GetValueOrDefault(Gulir.Ledger.Accounts.ReserveCost),
            frame.Today.Year > year,
            state.ClosedThrough is { } closed && closed >= new YearMonth(year, 12), state.ClosedThrough,
            reader.ClosedYears(), reader.Officers().ToDictionary(row => row.Officer.Number, row => row.Name),
            state.SharedYear, Acting.May(reader, frame.Visitor, YearActs.Close.By, frame.Today),
            Acting.May(reader, frame.Visitor, YearActs.Reopen.By, frame.Today), typed), frame);
    }
}
