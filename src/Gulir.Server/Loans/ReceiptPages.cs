using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans;

/// <summary>
/// A receipt is looked at by its address and printed by its button. The first printing is the original; all that is
/// printed after it, by the button or by the address, says SALINAN and when.
/// </summary>
public static class ReceiptPages
{
    const string Address = "/bukti/{nomor}/kuitansi";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask =>
            Receipt.Of(ask) is { } receipt ? Paper(ask, receipt, ask.Text("kertas")) : null);
        pages.Post(app, Address + "/cetak", (frame, form, request) =>
        {
            var maker = request.HttpContext.RequestServices.GetRequiredService<PageMaker>();
            if (pages.Read(request, ask => Print(ask, form)) is not { } view) return pages.Missing(frame);
            // Where there are scripts, the paper asks for the printer by itself.
            request.HttpContext.Response.Headers.ContentSecurityPolicy = Guard.WithScript;
            return Sent.Page(maker.Make(view));
        });
    }

    static View Paper(PageAsk ask, Receipt receipt, string paper) => paper == "58"
        ? View.Of<ThermalPage>(receipt, ask.Frame) with { IsKept = false }
        : View.Of<ReceiptPage>(receipt, ask.Frame) with { IsKept = false };

    static View? Print(PageAsk ask, IFormCollection form)
    {
        if (Receipt.Of(ask) is not { } receipt) return null;
        if (form["permintaan"].ToString() is not { Length: > 0 and <= RequestIds.Longest } request)
            throw new RefusedInputException(FrameRefusals.FormExpired());
        var today = ask.Frame.Today;
        var officer = Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Staff, today)?.Officer;
        if (Appointing.MayAct(
            officer, officer?.Number ?? 0, today, Duties.Staff, () => ask.Reader.RolesInOffice(today)) is { } refusal)
            throw new RefusedInputException(refusal);
        var database = ask.Host.Database;
        var print = database.Change(session => new BookReader(session, ask.Reader.Fund).PrintReceipt(
            receipt.Voucher.Fact, officer!.Number, request, database.Host.Now()));
        return Paper(ask, receipt with { Printed = print }, form["kertas"].ToString());
    }
}
