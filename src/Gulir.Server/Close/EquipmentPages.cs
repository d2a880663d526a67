using Gulir.Close;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.People;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Close;

/// <summary>The register on a page, with the forms by which things come.</summary>
/// <param name="Month">The month that is closed next, and <paramref name="Due"/> what it has still to bear.</param>
/// <param name="Gap">Why the register is not what the ledger says.</param>
/// <param name="Life">Months that a thing lives when nobody says otherwise.</param>
public sealed record EquipmentSheet(
    IReadOnlyList<EquipmentRow> Rows, IReadOnlyList<Account> Boxes, YearMonth Month, DateOnly Day, Money Due,
    Refusal? Gap, string Life, bool MayBuy, bool MayKeep, TypedForm Typed)
{
    public IEnumerable<EquipmentRow> Here => Rows.Where(row => row.Item.IsHere);
    public IEnumerable<EquipmentRow> Gone => Rows.Where(row => !row.Item.IsHere);
}

/// <summary>One thing with its voucher, and the forms by which it leaves.</summary>
public sealed record EquipmentCard(
    EquipmentRow Row, VoucherNumber? Voucher, IReadOnlyList<Account> Boxes, bool MayDispose, bool MayWithdraw,
    TypedForm Typed);

/// <summary>The register as it is printed and signed.</summary>
public sealed record EquipmentPaper(Report Report, DateOnly Day, Signers Signers);

public static class EquipmentPages
{
    public const string Buying = "beli";
    public const string Registering = "daftar";
    public const string Depreciation = "susut";
    public const string Disposing = "lepas";
    public const string Withdrawing = "cabut";

    const string Address = "/inventaris";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => List(ask, TypedForm.Nothing));
        pages.Fund(app, Address + "/cetak", Paper);
        pages.Fund(app, Address + "/{n}", ask => Card(ask, TypedForm.Nothing));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        foreach (var form in (string[])[Buying, Registering, Depreciation])
            pages.Fund(app, $"{Address}/{form}", ask => List(ask, new TypedForm(form, null)));
        foreach (var form in (string[])[Disposing, Withdrawing])
            pages.Fund(app, $"{Address}/{{n}}/{form}", ask => Card(ask, new TypedForm(form, null)));
        ActForms.Map(app, pages, $"{Address}/{Buying}", EquipmentActs.Buy, ReadBuy, VoucherFormPages.ToVoucher,
            (ask, form, refusal) => List(ask, new TypedForm(Buying, form, refusal)));
        ActForms.Map(app, pages, $"{Address}/{Registering}", EquipmentActs.Register,
            (_, form) => ReadRegister(form), ToList,
            (ask, form, refusal) => List(ask, new TypedForm(Registering, form, refusal)));
        ActForms.Map(app, pages, $"{Address}/{Depreciation}", EquipmentActs.Depreciate,
            (_, form) => Typing.Day(form["tanggal"].ToString()).Then<DepreciationPost>(day =>
                new DepreciationPost(day)),
            VoucherFormPages.ToVoucher,
            (ask, form, refusal) => List(ask, new TypedForm(Depreciation, form, refusal)));
        ActForms.Map(app, pages, $"{Address}/{{n}}/{Disposing}", EquipmentActs.Dispose, ReadDispose, ToList,
            (ask, form, refusal) => Card(ask, new TypedForm(Disposing, form, refusal)));
        ActForms.Map(app, pages, $"{Address}/{{n}}/{Withdrawing}", EquipmentActs.Withdraw,
            (request, form) => new EquipmentWithdraw(Number(request), form["alasan"].ToString()), ToList,
            (ask, form, refusal) => Card(ask, new TypedForm(Withdrawing, form, refusal)));
    }

    static string ToList(HttpRequest request, Kept kept) => $"/dana/{request.RouteValues["kode"]}{Address}";

    static int Number(HttpRequest request) =>
        int.TryParse((string?)request.RouteValues["n"], out var number) ? number : 0;

    static View List(PageAsk ask, TypedForm typed)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var month = reader.ClosedThrough() is { } through ? through.Next : YearMonth.Of(ask.Frame.Fund!.Since);
        var day = ask.EndOf(month);
        var mine = Acting.Mine(reader, ask.Frame.Visitor, today);
        var rows = reader.EquipmentRows(today);
        return View.Of<EquipmentView>(new EquipmentSheet(
            rows, Boxes(reader), month, day,
            month.First > today ? Money.Zero : Depreciating.Due(reader.Equipment(day), month),
            BookChecks.EquipmentGap(reader.Balances(today), rows.ConvertAll(row => row.Item)),
            reader.Settings(today).Text("equipment_months"),
            Acting.May(reader, mine, Duties.Recording, today), Acting.May(reader, mine, Duties.Bookkeeping, today),
            typed), ask.Frame);
    }

    static View? Card(PageAsk ask, TypedForm typed)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        if (ask.Number("n") is not { } number
            || reader.EquipmentRows(today).Find(row => row.Item.Number == number) is not { } found) return null;
        var mine = Acting.Mine(reader, ask.Frame.Visitor, today);
        return View.Of<EquipmentItemPage>(new EquipmentCard(
            found, reader.VoucherOfFact(found.Fact)?.Number, Boxes(reader),
            Acting.May(reader, mine, Duties.Recording, today),
            found.Item.Source == 0 && Acting.May(reader, mine, Duties.Bookkeeping, today), typed), ask.Frame);
    }

    static View? Paper(PageAsk ask)
    {
        var day = ask.Frame.Today;
        var asked = new ReportAsk(
            "equipment", ask.Frame.Fund!.Code, false, day, null, ask.Frame.Language == Language.En);
        var view = FundView.Open(ask.Session, ask.Frame.Fund, asked);
        return view.IsRefused ? null : View.Of<EquipmentPaperPage>(new EquipmentPaper(
            EquipmentReports.Register(view.Value).Value, day, Signers.On(ask.Reader, day)), ask.Frame);
    }

    static IReadOnlyList<Account> Boxes(BookReader reader) =>
        [.. reader.Chart().All.Where(account => account.Code.IsMoney)];

    static Outcome<EquipmentBuy> ReadBuy(HttpRequest request, IFormCollection form)
    {
        var cost = TypedAmount.Read(form["harga"].ToString());
        if (cost.Refusal is { } bad) return bad;
        var months = Typing.Count(form["umur"].ToString());
        if (months.Refusal is { } wrong) return wrong;
        if (AccountCode.Parse(form["sumber"].ToString()) is not { } source)
            return LedgerRefusals.AccountMalformed(form["sumber"].ToString());
        return TypedDating.Of(name => form[name].ToString()).Read().Then<EquipmentBuy>(dating => new EquipmentBuy(
            form["nama"].ToString(), cost.Value, source, months.Value, dating.Date, dating.Paid, dating.LateReason));
    }

    public static Outcome<EquipmentRegister> ReadRegister(IFormCollection form)
    {
        var cost = TypedAmount.Read(form["harga"].ToString());
        if (cost.Refusal is { } bad) return bad;
        var worn = Typing.Holding(form["susut"].ToString());
        if (worn.Refusal is { } wrong) return wrong;
        var months = Typing.Count(form["umur"].ToString());
        if (months.Refusal is { } uncounted) return uncounted;
        return Typing.Day(form["tanggal"].ToString()).Then<EquipmentRegister>(day => day is { } bought
            ? new EquipmentRegister(form["nama"].ToString(), bought, cost.Value, months.Value ?? 0, worn.Value)
            : BasicRefusals.DateMalformed(""));
    }

    static Outcome<EquipmentDispose> ReadDispose(HttpRequest request, IFormCollection form)
    {
        var price = Typing.Amount(form["harga"].ToString());
        if (price.Refusal is { } bad) return bad;
        var into = AccountCode.Parse(form["kotak"].ToString());
        return Typing.Day(form["tanggal"].ToString()).Then<EquipmentDispose>(day => new EquipmentDispose(
            Number(request), form["alasan"].ToString(), price.Value, into, day));
    }
}
