using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>The form by which a voucher is taken back: the reason as typed, and why it was refused.</summary>
public sealed record ReversalForm(string Reason, Refusal? Refusal)
{
    public const int LongestReason = 300;

    const string Address = "/bukti/{nomor}/batal";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address, ask => Page(ask, "", null));
        ActForms.Map(app, pages, Address, LedgerActs.Reverse, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}/bukti/{request.RouteValues["nomor"]}",
            (ask, form, refusal) => Page(ask, form["alasan"].ToString(), refusal));
    }

    /// <summary>Who keeps the books may correct them; others are not shown the form.</summary>
    public static bool MayReverse(PageAsk ask) =>
        Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Bookkeeping, ask.Frame.Today);

    static View? Page(PageAsk ask, string reason, Refusal? refusal) =>
        LedgerPages.Card(ask, reason, refusal) is { } card ? View.Of<VoucherPage>(card, ask.Frame) : null;

    /// <summary>The fact is that of the voucher in the address, whatever a form says.</summary>
    static Outcome<Reverse> Read(HttpRequest request, IFormCollection form)
    {
        var reason = form["alasan"].ToString();
        if (Plain.Check("reason", reason, LongestReason) is { } refused) return refused;
        if (VoucherNumber.Parse((string?)request.RouteValues["nomor"] ?? "") is not { } number)
            return BookRefusals.FactUnknown(0);
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var fact = host.Database.Read(session => Pages.FundOf(session, request) is { } fund
            ? new BookReader(session, fund).VoucherAt(number)?.Fact ?? 0
            : 0);
        return new Reverse(fact, reason);
    }
}
