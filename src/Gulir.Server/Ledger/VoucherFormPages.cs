using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>What saving would write: decided as the act decides it, and kept by nobody.</summary>
public sealed record VoucherTold(VoucherNumber Number, IReadOnlyList<(Account Account, Money Amount)> Lines);

/// <summary>The menu of purposes, and why a form was refused whose purpose is none.</summary>
/// <param name="MayBeFree">A bookkeeper may write lines of her own.</param>
public sealed record VoucherMenu(bool MayBeFree, Refusal? Refusal);

/// <summary>The form of one purpose with what was typed, and its result told before.</summary>
/// <param name="Draft">The draft that fills the form; null for a form that was begun anew.</param>
public sealed record VoucherAsk(
    VoucherForm Form, PurposeWord? Word, TypedVoucher Typed, string Officer, VoucherTold? Told, Refusal? Refusal,
    DraftLine? Draft = null);

/// <summary>A voucher is written: its purpose is chosen, then one small form is filled.</summary>
public static class VoucherFormPages
{
    const string Address = "/bukti/baru";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, Page);
        ActForms.Map(app, pages, Address, LedgerActs.Voucher, Read, Posted, (ask, form, refusal) =>
            Filled(ask, name => form[name].ToString(), refusal) ?? Menu(ask, refusal));
        DraftPages.Map(app, pages);
    }

    /// <summary>A draft that was posted is a voucher and no draft any more.</summary>
    static string Posted(HttpRequest request, Kept kept)
    {
        var draft = RequestIds.Parse(request.Form["permintaan"].ToString());
        request.HttpContext.RequestServices.GetRequiredService<Host>().Database.Change(session =>
            new BookReader(session, kept.Fund).DropDraft(draft));
        return ToVoucher(request, kept);
    }

    /// <summary>After an entry was kept: on to its voucher.</summary>
    public static string ToVoucher(HttpRequest request, Kept kept) =>
        $"/dana/{request.RouteValues["kode"]}/bukti/{VoucherOf(request, kept).Number}";

    /// <summary>After money was received: on to its receipt; after it was given, to its voucher.</summary>
    public static string ToReceipt(HttpRequest request, Kept kept) =>
        VoucherOf(request, kept).Number.Kind == VoucherKind.Bkm
            ? ToVoucher(request, kept) + "/kuitansi"
            : ToVoucher(request, kept);

    static VoucherRow VoucherOf(HttpRequest request, Kept kept) =>
        request.HttpContext.RequestServices.GetRequiredService<Host>().Database.Read(session =>
            new BookReader(session, kept.Fund).VoucherOfFact(kept.Facts[0]))
        ?? Must.Never<VoucherRow>($"fact {kept.Facts[0]} was kept with a voucher.");

    static Outcome<Voucher> Read(HttpRequest request, IFormCollection form)
    {
        var typed = TypedVoucher.Of(name => form[name].ToString());
        var pages = request.HttpContext.RequestServices.GetRequiredService<Pages>();
        return pages.Read(request, ask => VoucherForm.Of(typed.Purpose, ask.Reader.Chart())) is { } known
            ? known.Ask(typed)
            : LedgerRefusals.PurposeUnknown(typed.Purpose);
    }

    static View? Page(PageAsk ask)
    {
        if (ask.Text("keperluan").Length > 0) return Filled(ask, ask.Text, null);
        if (ask.Text("draf").Length == 0) return Menu(ask, null);
        return Guid.TryParse(ask.Text("draf"), out var id) && ask.Reader.Draft(id) is { } draft
            ? Filled(ask, DraftLine.Field(draft), null)
            : null;
    }

    static View Menu(PageAsk ask, Refusal? refusal) =>
        View.Of<VoucherMenuView>(new VoucherMenu(
            Acting.Of(ask.Reader, ask.Frame.Visitor, [Role.Bookkeeper], ask.Frame.Today)?.Officer.Role
                == Role.Bookkeeper, refusal), ask.Frame);

    /// <param name="field">What stands in a field of the form, by its name.</param>
    public static View? Filled(PageAsk ask, Func<string, string> field, Refusal? refusal)
    {
        var typed = TypedVoucher.Of(field);
        if (VoucherForm.Of(typed.Purpose, ask.Reader.Chart()) is not { } form) return null;
        var officer = Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Recording, ask.Frame.Today);
        var page = new VoucherAsk(
            form, PurposeWords.Find(typed.Purpose), typed, officer?.Name ?? "", null, refusal,
            DraftPages.Of(ask, field));
        if (refusal is null && officer is not null && typed.IsTouched)
        {
            var told = form.Ask(typed).Then<VoucherTold>(voucher => Tell(ask, voucher, officer.Officer.Number));
            page = told.Refusal is { } why ? page with { Refusal = why } : page with { Told = told.Value };
        }
        return View.Of<VoucherFormView>(page, ask.Frame) with { IsKept = page.Draft is null };
    }

    static Outcome<VoucherTold> Tell(PageAsk ask, Voucher voucher, int officer) =>
        LedgerActs.Voucher.Decide(ask.Reader, voucher, ask.Desk(officer)).Then<VoucherTold>(draft =>
        {
            var entry = draft.Facts.OfType<VoucherPosted>().Single().Entry;
            var chart = ask.Reader.Chart();
            return new VoucherTold(
                entry.Voucher, [.. entry.Lines.Select(line => (chart.Get(line.Account), line.Amount))]);
        });
}
