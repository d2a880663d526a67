using Gulir.Book;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Ledger;
using Gulir.Server.People;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Claims;

/// <summary>A claim as its page tells it: who paid, for whom.</summary>
/// <param name="Holder">Who holds the share now, when that is another; else empty.</param>
public sealed record ClaimLine(OpenClaim Claim, string Payer, string For, string Holder);

/// <summary>A settled claim with its names.</summary>
public sealed record SettledLine(SettledClaim Claim, string Payer, string For);

/// <summary>Claims between the members of a group, and the form that notes one as settled.</summary>
public sealed record ClaimSheet(
    int Group, string GroupName, IReadOnlyList<ClaimLine> Open, IReadOnlyList<SettledLine> Settled, bool May,
    bool MayBack, TypedForm Typed);

/// <summary>The paper that two members sign between them; the UPK only keeps it.</summary>
public sealed record ClaimPaper(int Group, string GroupName, SettledLine Line, Seal Seal);

/// <summary>What members paid for each other: never money of the fund, so it has no voucher.</summary>
public static class ClaimPages
{
    const string Address = "/ksm/{n}/tagihan";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, WayActs.SettleClaim, Read,
            (request, kept) =>
                $"/dana/{request.RouteValues["kode"]}/ksm/{request.RouteValues["n"]}/tagihan/{kept.Facts[0]}",
            (ask, form, refusal) => Page(ask, new TypedForm("", form, refusal)));
        pages.Fund(app, Address + "/batal", ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address + "/batal", LedgerActs.Reverse, Back,
            (request, _) => $"/dana/{request.RouteValues["kode"]}/ksm/{request.RouteValues["n"]}/tagihan",
            (ask, form, refusal) => Page(ask, new TypedForm("batal", form, refusal)));
        pages.Fund(app, Address + "/{peristiwa}", Paper);
    }

    /// <summary>A claim as a choice names it: <c>1-3-2-5</c> is loan, payer, share, debtor.</summary>
    static Outcome<ClaimSettle> Read(HttpRequest request, IFormCollection form)
    {
        int[] parts = [.. form["tagihan"].ToString().Split('-').Select(part =>
            int.TryParse(part, out var number) ? number : 0)];
        if (parts is not [var loan, var payer, var share, .. var debtor]) return TroubleRefusals.ClaimUnknown(0, 0, 0);
        var person = debtor is [var named] ? named : 0;
        return Typing.Amount(form["jumlah"].ToString()).Then<ClaimSettle>(amount =>
            Typing.Day(form["tanggal"].ToString()).Then<ClaimSettle>(day =>
                new ClaimSettle(loan, payer, share, amount, day, person)));
    }

    static Outcome<Reverse> Back(HttpRequest request, IFormCollection form) =>
        Typing.Text("reason", form["alasan"].ToString()).Then<Reverse>(reason => new Reverse(
            long.TryParse(form["catatan"].ToString(), out var fact) ? fact : 0, reason ?? ""));

    static View? Page(PageAsk ask, TypedForm typed)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Group(number) is not { } group) return null;
        var open = ask.Reader.OpenClaimsOfGroup(number);
        var settled = ask.Reader.SettledClaims(number);
        var persons = ask.Reader.Persons(open.SelectMany(row => new[] { row.Payer, row.Person, row.Holder })
            .Concat(settled.SelectMany(row => new[] { row.Payer, row.Person })).Distinct());
        string Name(int person) => Names.Of(persons, person, ask.Frame.Language);
        return View.Of<ClaimsPage>(new ClaimSheet(
            number, group.Name,
            [
                .. open.Select(row => new ClaimLine(
                    row, Name(row.Payer), Name(row.Person), row.Holder == row.Person ? "" : Name(row.Holder))),
            ],
            [.. settled.Select(row => new SettledLine(row, Name(row.Payer), Name(row.Person)))],
            Acting.May(ask.Reader, ask.Frame.Visitor, WayActs.SettleClaim.By, ask.Frame.Today),
            Acting.May(ask.Reader, ask.Frame.Visitor, LedgerActs.Reverse.By, ask.Frame.Today), typed), ask.Frame);
    }

    static View? Paper(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Group(number) is not { } group) return null;
        if (ask.Number("peristiwa") is not { } fact) return null;
        if (ask.Reader.SettledClaims(number).Find(row => row.Fact == fact) is not { } claim) return null;
        var persons = ask.Reader.Persons([claim.Payer, claim.Person]);
        var link = ask.Reader.Session.Recorded(ask.Reader.Fund, fact)!;
        return View.Of<ClaimPaperPage>(new ClaimPaper(
            number, group.Name,
            new SettledLine(
                claim, Names.Of(persons, claim.Payer, ask.Frame.Language),
                Names.Of(persons, claim.Person, ask.Frame.Language)),
            Seal.Of(link.Number, link.Hash)), ask.Frame);
    }
}
