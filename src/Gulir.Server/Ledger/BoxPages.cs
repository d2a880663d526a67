using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>How the day begins at the box.</summary>
/// <param name="Today">How this day began; null while it has not.</param>
/// <param name="Seconds">Who may confirm a difference.</param>
public sealed record BoxSheet(
    Money Book, BoxOpenRow? Today, IReadOnlyList<BoxOpenRow> Last, IReadOnlyDictionary<int, string> Names,
    IReadOnlyList<NamedOfficer> Seconds, string Cashier, TypedBox Typed);

/// <summary>The cashier begins the day with the box counted.</summary>
public static class BoxPages
{
    const string Address = "/buka-kas";
    const string Second = "kedua";
    const int LastShown = 14;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedBox.Of(ask.Text, Second)));
        ActForms.Map(app, pages, Address, LedgerActs.BoxOpen, (_, form) => Read(form),
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => Page(ask, TypedBox.Of(name => form[name].ToString(), Second, refusal)));
    }

    static Outcome<BoxOpen> Read(IFormCollection form)
    {
        var typed = TypedBox.Of(name => form[name].ToString(), Second);
        return typed.Ask().Then<BoxOpen>(box => new BoxOpen(
            box.Counted, Typing.Number(typed.Other) is > 0 and var second ? second : null, box.Reason, box.Pieces));
    }

    static View Page(PageAsk ask, TypedBox typed)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var officers = reader.Officers();
        var cashier = Acting.Of(reader, ask.Frame.Visitor, Duties.Cash, today);
        return View.Of<BoxView>(new BoxSheet(
            reader.Balances(today).GetValueOrDefault(Accounts.Cash), reader.BoxOpenedOn(today),
            reader.BoxOpenings(LastShown), officers.ToDictionary(row => row.Officer.Number, row => row.Name),
            [
                .. officers.Where(row => row.Officer.InOffice(today) && row.Officer.Human != cashier?.Officer.Human)
                    .DistinctBy(row => row.Officer.Human),
            ],
            cashier?.Name ?? "", typed), ask.Frame);
    }
}
