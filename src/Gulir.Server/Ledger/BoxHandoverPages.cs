using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>The box between two cashiers: what waits to be taken, the forms of both halves, what went before.</summary>
/// <param name="Waiting">What was given last today and not taken; null when nothing waits.</param>
/// <param name="Taker">The visitor's appointment that may take it; null when it was given to another.</param>
/// <param name="Givers">The visitor's appointments that may give; none for who only looks.</param>
/// <param name="Takers">Cashiers of today, or those who stand in for them.</param>
public sealed record BoxHandoverSheet(
    Money Book, BoxHandoverRow? Waiting, NamedOfficer? Taker, IReadOnlyList<NamedOfficer> Givers,
    IReadOnlyList<NamedOfficer> Takers, IReadOnlyList<BoxHandoverRow> Last, IReadOnlyDictionary<int, string> Names,
    TypedBox Typed, TypedForm Taking);

/// <summary>The printed minutes of a handover that was taken.</summary>
public sealed record BoxHandoverPaper(
    BoxHandoverRow Row, IReadOnlyList<CashPiece> Pieces, string From, string To, Seal Seal);

/// <summary>
/// During the day the box goes from one cashier to another: the one counts and gives, the other takes.
/// </summary>
public static class BoxHandoverPages
{
    public const string Taking = "terima";

    const string Address = "/serah-terima-kas";
    const string To = "kepada";
    const int LastShown = 20;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedBox.Of(ask.Text, To), TypedForm.Nothing));
        ActForms.Map(app, pages, Address, LedgerActs.BoxGive, (_, form) => Read(form),
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) =>
                Page(ask, TypedBox.Of(name => form[name].ToString(), To, refusal), TypedForm.Nothing));
        pages.Fund(app, $"{Address}/{Taking}", ask => Page(ask, TypedBox.Of(_ => "", To), TypedForm.Nothing));
        ActForms.Map(app, pages, $"{Address}/{Taking}", LedgerActs.BoxTake, (_, form) => Take(form), Onwards,
            (ask, form, refusal) => Page(ask, TypedBox.Of(_ => "", To), new TypedForm(Taking, form, refusal)));
        pages.Fund(app, Address + "/{n}/berita-acara", Paper);
    }

    static Outcome<BoxGive> Read(IFormCollection form)
    {
        var typed = TypedBox.Of(name => form[name].ToString(), To);
        return typed.Ask().Then<BoxGive>(box =>
            new BoxGive(Typing.Number(typed.Other), box.Counted, box.Reason, box.Pieces));
    }

    static Outcome<BoxTake> Take(IFormCollection form) => form["jumlah"].ToString().Trim().Length == 0
        ? BasicRefusals.AmountNotANumber()
        : Typing.Holding(form["jumlah"].ToString()).Then<BoxTake>(counted => new BoxTake(counted));

    static string Onwards(HttpRequest request, Kept kept)
    {
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var taken = host.Database.Read(session => session.Recorded(kept.Fund, kept.Facts[0])!.Fact());
        return $"/dana/{request.RouteValues["kode"]}{Address}/{((BoxTaken)taken).Given}/berita-acara";
    }

    static View Page(PageAsk ask, TypedBox typed, TypedForm taking)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var roles = reader.RolesInOffice(today).ToList();
        bool MayHold(NamedOfficer row) => Appointing.MayAct(
            row.Officer, row.Officer.Number, today, Duties.Cash, () => roles) is null;
        var officers = reader.Officers();
        var mine = Acting.Mine(reader, ask.Frame.Visitor, today);
        var last = reader.BoxHandovers(LastShown);
        var waiting = reader.BoxWaiting(today) is { } box ? last.Find(row => row.Fact == box.Fact) : null;
        var human = officers.Find(row => row.Officer.Number == waiting?.To)?.Officer.Human;
        // Who took the box last gives it next; a visitor with one appointment has no choice to make.
        var holder = last.Find(row => row.IsTaken)?.To;
        return View.Of<BoxHandoverView>(new BoxHandoverSheet(
            reader.Balances(today).GetValueOrDefault(Accounts.Cash), waiting,
            mine.Find(row => row.Officer.Human == human && MayHold(row)),
            [.. mine.Where(MayHold).OrderByDescending(row => row.Officer.Number == holder)],
            [.. officers.Where(MayHold)], last, officers.ToDictionary(row => row.Officer.Number, row => row.Name),
            typed, taking), ask.Frame);
    }

    static View? Paper(PageAsk ask)
    {
        var reader = ask.Reader;
        if (ask.Number("n") is not { } number || reader.BoxHandover(number) is not { TakenFact: { } taken } row
            || reader.Session.Recorded(reader.Fund, number)?.Fact() is not BoxGiven given
            || reader.Session.Recorded(reader.Fund, taken) is not { } link) return null;
        var officers = reader.Officers();
        string Name(int officer) => officers.Find(one => one.Officer.Number == officer)?.Name ?? "";
        return View.Of<BoxHandoverPaperPage>(new BoxHandoverPaper(
            row, given.Pieces ?? [], Name(row.From), Name(row.To), Seal.Of(link.Number, link.Hash)), ask.Frame);
    }
}
