using Gulir.Book;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Photos;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>A voucher with its lines, who recorded it, and its place in the book.</summary>
public sealed record VoucherCard(
    VoucherRow Voucher, IReadOnlyList<(Account Account, Money Amount)> Lines, string RecordedBy, long At, Seal Seal,
    int Loan, VoucherNumber? Original, VoucherNumber? ReversedBy, string LateReason, bool HasReceipt,
    ReversalForm? Reversal, PhotosOf Photos);

/// <summary>One account from a month's first day to its last: opening, lines, closing.</summary>
public sealed record AccountMonth(
    Account Account, YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day, Money Opening,
    IReadOnlyList<AccountLine> Lines, bool IsCashBook)
{
    public Money Closing => Opening + Lines.Sum(line => line.Change);

    /// <summary>Every line with what the account holds after it.</summary>
    public IEnumerable<(AccountLine Line, Money Balance)> Running()
    {
        var balance = Opening;
        foreach (var line in Lines)
        {
            balance += line.Change;
            yield return (line, balance);
        }
    }
}

/// <summary>Every account that is not zero, on one side, at the end of a day.</summary>
public sealed record TrialBalance(
    YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day,
        IReadOnlyList<(Account Account, Money Balance)> Rows);

public static class LedgerPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/bukti/{nomor}", Voucher);
        pages.Fund(app, "/bukti/{nomor}/cetak", ask => Card(ask, "", null) is { } card
            ? View.Of<VoucherPaperPage>(
                new VoucherPaper(card, Signers.On(ask.Reader, card.Voucher.Date)), ask.Frame)
            : null);
        ReversalForm.Map(app, pages);
        pages.Fund(app, "/kas", ask => Month(ask, Accounts.Cash, isCashBook: true));
        pages.Fund(app, "/akun/{akun}", ask =>
            AccountCode.Parse(ask.Route("akun")) is { } account ? Month(ask, account, isCashBook: false) : null);
        pages.Fund(app, "/neraca-saldo", Trial);
        pages.Fund(app, "/kas/cetak", ask => Month(ask, Accounts.Cash, isCashBook: true) is { Model: AccountMonth book }
            ? View.Of<CashBookPaperPage>(new CashBookPaper(book, Signers.On(ask.Reader, book.Day)), ask.Frame)
            : null);
        JournalPaper.Map(app, pages);
        ChartPages.Map(app, pages);
    }

    static View? Voucher(PageAsk ask) =>
        Card(ask, "", null) is { } card ? View.Of<VoucherPage>(card, ask.Frame) : null;

    /// <param name="reason">What a refused reversal was sent with, and why it was refused.</param>
    public static VoucherCard? Card(PageAsk ask, string reason, Refusal? refusal)
    {
        var reader = ask.Reader;
        if (VoucherNumber.Parse(ask.Route("nomor")) is not { } number
            || reader.VoucherAt(number) is not { } voucher) return null;
        var link = reader.Session.Recorded(reader.Fund, voucher.Fact)!;
        var fact = link.Fact();
        var entry = EntryOf(fact);
        var chart = reader.Chart();
        return new VoucherCard(
            voucher, [.. entry.Lines.Select(line => (chart.Get(line.Account), line.Amount))],
            reader.Officers().Find(officer => officer.Officer.Number == link.Officer)?.Name ?? "", link.At,
            Seal.Of(link.Number, link.Hash), LoanOf(fact),
            voucher.Reverses == 0 ? null : reader.VoucherOfFact(voucher.Reverses)?.Number,
            voucher.ReversedBy == 0 ? null : reader.VoucherOfFact(voucher.ReversedBy)?.Number,
            reader.Text(entry.LateReason),
            number.Kind == VoucherKind.Bkm && fact is IReversible
                && entry.Lines.Where(line => line.Account.IsMoney).Sum(line => line.Amount).IsPositive,
            fact is IReversible && voucher.ReversedBy == 0 && ReversalForm.MayReverse(ask)
                ? new ReversalForm(reason, refusal)
                : null,
            PhotosOf.Of(ask, PhotoSubjects.Voucher, voucher.Fact));
    }

    /// <summary>The entry inside any fact that has one.</summary>
    static Entry EntryOf(Fact fact) => fact switch
    {
        IReversible reversible => reversible.Entry,
        EntryReversed reversed => reversed.Entry,
        InstalmentReversed reversed => reversed.Entry,
        DisbursementReversed reversed => reversed.Entry,
        Gulir.Groups.DepositReversed reversed => reversed.Entry,
        OpeningBalancesPosted opening => opening.Entry,
        Gulir.Close.ReservePosted reserve => reserve.Entry,
        Gulir.Close.DepreciationPosted worn => worn.Entry,
        Gulir.Close.EquipmentReversed reversed => reversed.Entry,
        WriteOffReversed reversed => reversed.Entry,
        RecoveryReversed reversed => reversed.Entry,
        TakeOverReversed reversed => reversed.Entry,
        RescheduleReversed reversed => reversed.Entry,
        Gulir.Close.YearClosed { Entry: { } closing } => closing,
        Gulir.Close.YearReopened { Entry: { } opened } => opened,
        Gulir.Close.ResultCarried carried => carried.Entry,
        Gulir.Surplus.SurplusShared shared => shared.Entry,
        Gulir.Surplus.SurplusFunded funded => funded.Entry,
        Gulir.Surplus.SurplusTurned turned => turned.Entry,
        Gulir.Activities.ActivityMoneyReversed reversed => reversed.Entry,
        _ => Must.Never<Entry>($"the kind {fact.Kind} with a voucher has an entry."),
    };

    static int LoanOf(Fact fact) => fact switch
    {
        InstalmentReceived received => received.Loan,
        InstalmentReversed reversed => reversed.Loan,
        LoanDisbursed disbursed => disbursed.Loan,
        _ => 0,
    };

    static View? Month(PageAsk ask, AccountCode code, bool isCashBook)
    {
        if (ask.Reader.Chart().Find(code) is not { } account || Chosen(ask) is not var (month, months)) return null;
        var day = ask.EndOf(month);
        return View.Of<AccountPage>(new AccountMonth(
            account, month, months, day, ask.Reader.Balances(month.First.AddDays(-1), afterClosing: true)
                .GetValueOrDefault(code),
            ask.Reader.AccountLines(code, month.First, day), isCashBook), ask.Frame);
    }

    static View? Trial(PageAsk ask)
    {
        if (Chosen(ask) is not var (month, months)) return null;
        var day = ask.EndOf(month);
        var chart = ask.Reader.Chart();
        return View.Of<TrialBalancePage>(new TrialBalance(
            month, months, day,
            [
                .. ask.Reader.Balances(day).Where(row => !row.Value.IsZero).OrderBy(row => row.Key)
                    .Select(row => (chart.Get(row.Key), row.Value)),
            ]), ask.Frame);
    }

    /// <summary>The month asked for, within the life of the books; today's when none is named.</summary>
    public static (YearMonth Month, IReadOnlyList<YearMonth> Months)? Chosen(PageAsk ask)
    {
        var today = YearMonth.Of(ask.Frame.Today);
        var since = YearMonth.Of(ask.Frame.Fund!.Since);
        var first = ask.Reader.FirstEntryOn() is { } entry && YearMonth.Of(entry) < since ? YearMonth.Of(entry) : since;
        var month = ask.Month() ?? today;
        return month < first || month > today ? null : (month, Months.Between(first, today));
    }
}
