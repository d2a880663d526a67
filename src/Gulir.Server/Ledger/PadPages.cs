using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>A pad and what became of its leaves.</summary>
public sealed record PadSheet(
    PadRow Pad, IReadOnlyList<PadLeafRow> Used, IReadOnlyList<PadLeafRow> Spoiled, IReadOnlyList<int> Missing)
{
    public int Left => Pad.Range.Last - Pad.Range.First + 1 - Used.Count - Spoiled.Count - Missing.Count;
}

/// <summary>Pads of paper receipts, and the forms to give one out and to tell a spoiled leaf.</summary>
public sealed record PadList(
    IReadOnlyList<PadSheet> Pads, IReadOnlyDictionary<int, string> Names, IReadOnlyList<NamedOfficer> Officers,
    int NextNumber, TypedForm Typed);

/// <summary>A day on paper: numbered receipts for a power cut, entered afterwards with their number and day.</summary>
public static class PadPages
{
    const string Address = "/blok-kuitansi";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, LedgerActs.PadIssue, Read, Back,
            (ask, form, refusal) => Page(ask, new TypedForm("blok", form, refusal)));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address + "/rusak", ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address + "/rusak", LedgerActs.PadSpoil, ReadSpoiled, Back,
            (ask, form, refusal) => Page(ask, new TypedForm("rusak", form, refusal)));
    }

    static string Back(HttpRequest request, Storage.Kept kept) => $"/dana/{request.RouteValues["kode"]}{Address}";

    static Outcome<PadIssue> Read(HttpRequest request, IFormCollection form)
    {
        var (first, last) = (Typing.Count(form["awal"].ToString()), Typing.Count(form["akhir"].ToString()));
        if ((first.Refusal ?? last.Refusal) is { } bad) return bad;
        return Typing.Day(form["tanggal"].ToString()).Then<PadIssue>(day => new PadIssue(
            Typing.Number(form["kepada"].ToString()), first.Value ?? 0, last.Value ?? 0,
            day));
    }

    static Outcome<PadSpoil> ReadSpoiled(HttpRequest request, IFormCollection form)
    {
        var number = Typing.Count(form["nomor"].ToString());
        if (number.Refusal is { } bad) return bad;
        return Typing.Day(form["tanggal"].ToString()).Then<PadSpoil>(day =>
            new PadSpoil(number.Value ?? 0, form["alasan"].ToString().Trim(), day));
    }

    static View Page(PageAsk ask, TypedForm typed)
    {
        var reader = ask.Reader;
        var officers = reader.Officers();
        var leaves = reader.PadLeaves().ToLookup(leaf => leaf.Pad);
        var pads = reader.Pads();
        return View.Of<PadView>(new PadList(
            [.. pads.AsEnumerable().Reverse().Select(pad => Sheet(pad, [.. leaves[pad.Range.Pad]]))],
            officers.ToDictionary(row => row.Officer.Number, row => row.Name),
            [.. officers.Where(row => row.Officer.InOffice(ask.Frame.Today)).DistinctBy(row => row.Officer.Human)],
            pads.Select(pad => pad.Range.Last).DefaultIfEmpty().Max() + 1, typed), ask.Frame);
    }

    static PadSheet Sheet(PadRow pad, IReadOnlyList<PadLeafRow> leaves) => new(
        pad, [.. leaves.Where(leaf => leaf.Voucher is not null)], [.. leaves.Where(leaf => leaf.Voucher is null)],
        pad.Range.Missing(leaves.Select(leaf => leaf.Number).ToHashSet()));
}
