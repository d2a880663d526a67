using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>Paper receipts are entered with their number and day, on both databases.</summary>
public sealed class PadReadsTests
{
    static readonly DateOnly Day = new(2018, 2, 20);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_number_is_entered_once_and_again_when_that_is_taken_back(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var since = Day.AddDays(-5);
        village.Do(LedgerActs.PadIssue, new PadIssue(Village.Cashier, 101, 150), since, Village.Bookkeeper);
        Assert.Equal("pad_overlaps", village.Try(
            LedgerActs.PadIssue, new PadIssue(Village.Cashier, 150, 199), Day, Village.Bookkeeper).Refusal!.Code);
        var ask = new LoanRepay(1, new Money(50_000), Paid: Day.AddDays(-3), Pad: 103);
        var paid = village.Do(LoanActs.Repay, ask, Day, Village.Cashier).Facts[0];
        Assert.Equal("pad_number_used", village.Try(LoanActs.Repay, ask, Day, Village.Cashier).Refusal!.Code);
        Assert.Equal("pad_number_unknown", village.Try(
            LoanActs.Repay, ask with { Pad = 151 }, Day, Village.Cashier).Refusal!.Code);
        Assert.Equal("pad_written_earlier", village.Try(
            LoanActs.Repay, ask with { Pad = 104, Paid = since.AddDays(-1) }, Day, Village.Cashier).Refusal!.Code);
        village.Do(LedgerActs.PadSpoil, new PadSpoil(101, "basah kena hujan"), Day, Village.Cashier);
        Assert.Equal("pad_number_spoiled", village.Try(
            LoanActs.Repay, ask with { Pad = 101 }, Day, Village.Cashier).Refusal!.Code);

        var voucher = Read(place, village, reader => reader.VoucherOfFact(paid)!);
        Assert.Equal((Day, Day.AddDays(-3)), (voucher.Date, voucher.Paid));
        var leaves = Read(place, village, reader => reader.PadLeaves());
        Assert.Equal(
            [(101, Day, (VoucherNumber?)null, "basah kena hujan"), (103, Day.AddDays(-3), voucher.Number, "")],
            leaves.Select(leaf => (leaf.Number, leaf.On, leaf.Voucher, leaf.Reason)));
        Assert.Equal(new PadRange(1, 101, 150), Assert.Single(Read(place, village, reader => reader.Pads())).Range);

        village.Do(LedgerActs.Reverse, new Reverse(paid, "salah jumlah"), Day, Village.Bookkeeper);
        Assert.Equal([101], Read(place, village, reader => reader.PadLeaves()).Select(leaf => leaf.Number));
        village.Do(LoanActs.Repay, ask with { Amount = new Money(60_000) }, Day, Village.Cashier);
        Assert.Equal([101, 103], Read(place, village, reader => reader.PadLeaves()).Select(leaf => leaf.Number));
        var saving = new DepositAsk(1, new Money(20_000), 1, Paid: Day.AddDays(-2), Pad: 104);
        var saved = village.Do(GroupActs.SuretyReceive, saving, Day, Village.Cashier).Facts[0];
        Assert.Equal(104, Read(place, village, reader => reader.PadNumberOf(saved)));
        Assert.Null(Read(place, village, reader => reader.PadNumberOf(paid - 1)));
        Assert.Equal("pad_number_used", village.Try(
            GroupActs.HeldReceive, saving, Day, Village.Cashier).Refusal!.Code);
        village.Do(LedgerActs.Reverse, new Reverse(saved, "salah anggota"), Day, Village.Bookkeeper);
        village.Do(GroupActs.HeldReceive, saving with { Person = 0 }, Day, Village.Cashier);
        Assert.True(Read(place, village, reader =>
            Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);
    }

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
