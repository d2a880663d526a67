using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>A receipt of nobody known, recognised in parts and taken back, on both databases.</summary>
public sealed class ReceiptReadsTests
{
    static readonly DateOnly Day = new(2018, 2, 20);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_receipt_is_used_in_parts_never_twice_and_waits_again_when_that_is_taken_back(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var receipt = village.Do(
            LedgerActs.Voucher, Village.Transfer(21050, 11021, 300_000) with { Purpose = "unknown_receipt" }, Day,
            Village.Bookkeeper).Facts[0];
        var owed = Read(place, village, reader => reader.RunningLoan(1)!.Owed);
        var ask = new ReceiptRecognise(receipt, ReceiptAs.Instalment, new Money(200_000), 1);
        var used = village.Do(LoanActs.Recognise, ask, Day, Village.Bookkeeper).Facts[0];
        Assert.Equal(owed - new Money(200_000), Read(place, village, reader => reader.RunningLoan(1)!.Owed));
        Assert.Equal("receipt_too_small", village.Try(LoanActs.Recognise, ask, Day, Village.Bookkeeper).Refusal!.Code);
        Assert.Equal("receipt_stands_on", village.Try(
            LedgerActs.Reverse, new Reverse(receipt, "salah"), Day, Village.Bookkeeper).Refusal!.Code);
        Assert.Equal("receipt_too_small", village.Try(
            LedgerActs.Voucher, Village.Transfer(41023, 21050, 100_001), Day, Village.Bookkeeper).Refusal!.Code);
        Assert.Equal("loan_unknown", village.Try(
            LoanActs.Recognise, ask with { Amount = null, Loan = 9 }, Day, Village.Bookkeeper).Refusal!.Code);

        var row = Assert.Single(Read(place, village, reader => reader.UnknownReceipts()));
        Assert.Equal((new Money(300_000), new Money(200_000), new Money(100_000), Day),
            (row.Receipt.Amount, row.Receipt.Used, row.Receipt.InAccount, row.Receipt.Date));
        var use = Assert.Single(Read(place, village, reader => reader.ReceiptUses()));
        Assert.Equal((receipt, new Money(200_000), VoucherKind.Bpm), (use.Receipt, use.Amount, use.Voucher.Kind));

        village.Do(LedgerActs.Reverse, new Reverse(used, "salah KSM"), Day, Village.Bookkeeper);
        Assert.Empty(Read(place, village, reader => reader.ReceiptUses()));
        Assert.Equal(owed, Read(place, village, reader => reader.RunningLoan(1)!.Owed));
        village.Do(LoanActs.Recognise, new ReceiptRecognise(receipt, ReceiptAs.Held, Group: 1), Day, Village.Cashier);
        Assert.Equal("receipt_done", village.Try(LoanActs.Recognise, ask, Day, Village.Bookkeeper).Refusal!.Code);
        Assert.Equal(Money.Zero, Read(place, village, reader => reader.HeldUnknown()));
        Assert.Null(Read(place, village, reader => reader.UnknownReceipt(used)));
        Assert.True(Read(place, village, reader =>
            Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);
    }

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
