using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Loans;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Ledger;

/// <summary>What waits in 21050, and the forms that tell what one receipt is.</summary>
/// <param name="Chosen">The receipt whose forms are open; null when none is.</param>
/// <param name="Released">What left 21050 by vouchers that name no receipt.</param>
/// <param name="DaysAllowed">Older ones are marked.</param>
public sealed record UnknownList(
    IReadOnlyList<UnknownRow> Open, IReadOnlyList<UnknownRow> Done, ILookup<long, ReceiptUseRow> Uses, Money Released,
    long DaysAllowed, UnknownRow? Chosen, IReadOnlyList<(int Loan, string GroupName)> Loans,
    IReadOnlyList<(int Loan, string GroupName, Money Listed)> WrittenOff,
    IReadOnlyList<(int Group, string Name)> Groups, IReadOnlyList<Account> Accounts, TypedForm Typed);

/// <summary>Receipts of nobody known: their list with age, and what each turns out to be.</summary>
public static class UnknownPages
{
    const string Address = "/belum-dikenal";
    const int MostChoices = 500;
    const int LastDone = 20;

    public static readonly IReadOnlyDictionary<string, ReceiptAs> Ways = new Dictionary<string, ReceiptAs>
    {
        ["angsuran"] = ReceiptAs.Instalment,
        ["titipan"] = ReceiptAs.Held,
        ["simpanan"] = ReceiptAs.Surety,
        ["hapus-buku"] = ReceiptAs.Recovery,
        ["pendapatan"] = ReceiptAs.Income,
        ["modal"] = ReceiptAs.Capital,
        ["kembali"] = ReceiptAs.Returned,
    };

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, LoanActs.Recognise, Read, VoucherFormPages.ToVoucher,
            (ask, form, refusal) => Page(ask, new TypedForm(form["sebagai"].ToString(), form, refusal)));
    }

    static Outcome<ReceiptRecognise> Read(HttpRequest request, IFormCollection form)
    {
        if (!Ways.TryGetValue(form["sebagai"].ToString(), out var way)) return BasicRefusals.TextMissing("way");
        var amount = TypedAmount.Read(form["jumlah"].ToString());
        if (amount.Refusal is { } bad) return bad;
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        AccountCode? account = null;
        if (form["akun"].ToString().Trim() is { Length: > 0 } typed)
        {
            if (AccountCode.Parse(typed) is not { } code) return LedgerRefusals.AccountMalformed(typed);
            account = code;
        }
        return Typing.Text("note", form["catatan"].ToString()).Then<ReceiptRecognise>(note => new ReceiptRecognise(
            long.TryParse(form["penerimaan"].ToString(), out var receipt) ? receipt : 0, way, amount.Value,
            Typing.Number(form["pinjaman"].ToString()),
            Typing.Number(form["ksm"].ToString()), account,
            form["lebih"].ToString() == "titip" ? Above.Hold : Above.Next, day.Value, note));
    }

    static View Page(PageAsk ask, TypedForm typed)
    {
        var reader = ask.Reader;
        var rows = reader.UnknownReceipts();
        var open = rows.Where(row => row.Receipt.Left.IsPositive).ToList();
        var wanted = typed.Values is null ? ask.Text("penerimaan") : typed["penerimaan"];
        return View.Of<UnknownView>(new UnknownList(
            open, [.. rows.Where(row => !row.Receipt.Used.IsZero).TakeLast(LastDone).Reverse()],
            reader.ReceiptUses().ToLookup(use => use.Receipt),
            open.Sum(row => row.Receipt.Left) - reader.HeldUnknown(),
            reader.Settings(ask.Frame.Today).Number("unknown_days"),
            open.Find(row => $"{row.Receipt.Fact}" == wanted),
            [.. reader.RunningLoansNamed("", MostChoices).OrderBy(loan => loan.GroupName, StringComparer.Ordinal)],
            [
                .. reader.WrittenOff(ask.Frame.Today).GroupBy(row => (row.Loan, row.GroupName))
                    .Select(row => (row.Key.Loan, row.Key.GroupName,
                        row.Sum(share => share.PrincipalListed + share.ServiceListed)))
                    .Where(row => row.Item3.IsPositive).OrderBy(row => row.GroupName, StringComparer.Ordinal),
            ],
            [.. reader.GroupsNamed("", 0, MostChoices).Select(group => (group.Number, group.Name))],
            [.. reader.Chart().All], typed), ask.Frame);
    }
}
