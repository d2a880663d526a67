using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Ledger;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans;

/// <summary>What a receipt says of an instalment.</summary>
public sealed record InstalmentPaid(
    int Loan, int Ordinal, int FirstRow, int LastRow, Money Principal, Money Service, Money Held, Money PrincipalAfter);

/// <summary>
/// Half a sheet of paper for money received; its seal lets anyone ask whether the book still says it.
/// </summary>
/// <param name="Tendered">What was handed over, when that was written down; the rest went back as change.</param>
/// <param name="FirstPrinted">When the original was printed; null while it was not.</param>
/// <param name="Now">When it is looked at, UTC milliseconds.</param>
public sealed record Receipt(
    VoucherRow Voucher, Money Amount, string From, string Payer, string Cashier, string For, InstalmentPaid? Instalment,
    Seal Seal, Money? Tendered, long? FirstPrinted, long Now)
{
    /// <summary>The printing that this is; null when it is only looked at.</summary>
    public ReceiptPrint? Printed { get; init; }

    /// <summary>Number of the paper receipt that was written when the money came; null when none was.</summary>
    public int? Pad { get; init; }

    /// <summary>Link with a ready message to the payer; null when there is no phone to be seen.</summary>
    public string? Message { get; init; }

    /// <summary>Only money that came in has a receipt.</summary>
    public static Receipt? Of(PageAsk ask)
    {
        var reader = ask.Reader;
        if (VoucherNumber.Parse(ask.Route("nomor")) is not { Kind: VoucherKind.Bkm } number) return null;
        if (reader.VoucherAt(number) is not { } voucher) return null;
        var link = reader.Session.Recorded(reader.Fund, voucher.Fact)!;
        var fact = link.Fact();
        if (fact is not IReversible reversible) return null;
        var amount = reversible.Entry.Lines.Where(line => line.Account.IsMoney).Sum(line => line.Amount);
        if (!amount.IsPositive) return null;
        var officers = reader.Officers();
        var cashier = officers.Find(officer => officer.Officer.Number == link.Officer)?.Name ?? "";
        var plain = new Receipt(
            voucher, amount, voucher.GroupName.Length > 0 ? $"KSM {voucher.GroupName}" : "", "", cashier,
            VoucherWords.For(voucher, ask.Frame.Language), null, Seal.Of(link.Number, link.Hash),
            reader.Tendered(voucher.Fact), reader.ReceiptPrints(voucher.Fact).FirstOrDefault()?.At,
            ask.Host.Database.Host.Now())
        { Pad = reader.PadNumberOf(voucher.Fact) };
        return fact is InstalmentReceived received ? plain.With(reader, received, ask) : plain;
    }

    Receipt With(BookReader reader, InstalmentReceived received, PageAsk ask)
    {
        var frame = ask.Frame;
        var group = reader.Group(received.Group)!;
        var payer = received.Payer == 0 ? group.Leader : received.Payer;
        var persons = reader.Persons([payer]);
        var name = Names.Of(persons, payer, frame.Language);
        var ordinal = reader.LoansOf(received.Group).First(loan => loan.Number == received.Loan).Ordinal;
        var after = AsOf(reader, received.Loan, Voucher.Fact);
        var before = AsOf(reader, received.Loan, Voucher.Fact - 1);
        var owed = after.Sum(share => share.PrincipalOwed);
        return this with
        {
            Message = !WhatsApp.MaySeePhones(ask) || Voucher.ReversedBy != 0 ? null : WhatsApp.Link(
                persons.GetValueOrDefault(payer), Text(frame, group.Name, owed)),
            Payer = payer == group.Leader ? name + frame.Say(" (ketua)", " (leader)") : name,
            Instalment = new InstalmentPaid(
                received.Loan, ordinal, FirstUnpaid(before) + 1, Math.Max(LastTouched(after), FirstUnpaid(before)) + 1,
                received.Shares.Sum(share => share.Principal), received.Shares.Sum(share => share.Service),
                    received.Held,
                owed),
        };
    }

    string Text(PageFrame frame, string group, Money owed) => frame.Say(
        $"{frame.Fund!.Upk} telah menerima Rp {Amount} dari KSM {group} pada {frame.Long(Voucher.Paid)}, bukti "
            + $"{Voucher.Number}. Sisa pokok Rp {owed}. Periksa: {frame.Abroad($"/segel/{Seal}")}",
        $"{frame.Fund.Upk} has received Rp {Amount} from KSM {group} on {frame.Long(Voucher.Paid)}, voucher "
            + $"{Voucher.Number}. Principal owed Rp {owed}. Check: {frame.Abroad($"/segel/{Seal}")}");

    /// <summary>The shares as they stood once a fact was kept.</summary>
    static Share[] AsOf(BookReader reader, int loan, long fact)
    {
        var paid = reader.Payments(loan).Where(payment => payment.Fact <= fact).ToLookup(payment => payment.Share);
        return
        [
            .. reader.RunningLoan(loan)!.Shares.Select(share => share with
            {
                PrincipalPaid = paid[share.Number].Sum(row => row.Principal),
                ServicePaid = paid[share.Number].Sum(row => row.Service + row.Forgiven),
                Stopped = Money.Zero,
            }),
        ];
    }

    static int FirstUnpaid(Share[] shares) =>
        shares.Min(share => share.FirstUnpaid() ?? share.Rows.Length - 1);

    /// <summary>The last due date that the money has reached, fully or partly.</summary>
    static int LastTouched(Share[] shares)
    {
        var last = 0;
        foreach (var share in shares)
        {
            var (principal, service) = (share.PrincipalPaid, share.ServicePaid);
            for (var i = 0; i < share.Rows.Length && (principal.IsPositive || service.IsPositive); i++)
            {
                last = Math.Max(last, i);
                principal -= share.Rows[i].Principal;
                service -= share.Rows[i].Service;
            }
        }
        return last;
    }
}
