using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Reporting;

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

    /// <summary>Savings that came to the lending bank go to their own by one voucher, and no money flows.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_receipt_becomes_surety_savings_and_waits_again_when_that_is_taken_back(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var receipt = Receive(village, 300_000);
        Money[] Held() => Read(place, village, reader => new[] { 21050, 21020, 11021, 11022 }
            .Select(code => reader.Balances(Day).GetValueOrDefault(new AccountCode(code))).ToArray());
        var (before, flows) = (Held(), Flows(place, village));
        var ask = new ReceiptRecognise(receipt, ReceiptAs.Surety, Group: 1, Person: 2);
        Assert.Equal("not_a_member",
            village.Try(LoanActs.Recognise, ask with { Person = 9 }, Day, Village.Cashier).Refusal!.Code);
        Assert.Equal("group_unknown",
            village.Try(LoanActs.Recognise, ask with { Group = 9 }, Day, Village.Cashier).Refusal!.Code);
        var used = village.Do(LoanActs.Recognise, ask, Day, Village.Cashier).Facts[0];
        Assert.Equal(
            [Money.Zero, new Money(-300_000), before[2] - new Money(300_000), new Money(300_000)], Held());
        Assert.Equal(flows, Flows(place, village));
        Assert.Equal(new Money(300_000), Read(place, village, reader =>
            reader.DepositKept(DepositKind.Surety, 1, 2)));
        Assert.Equal("savings_stand_for_loan", village.Try(GroupActs.SuretyReturn,
            new DepositAsk(1, new Money(300_000), 2, Accounts.BankSurety), Day, Village.Cashier).Refusal!.Code);
        village.Do(LedgerActs.Reverse, new Reverse(used, "salah KSM"), Day, Village.Bookkeeper);
        Assert.Equal(before, Held());
        Assert.Equal(new Money(300_000), Read(place, village, reader => reader.UnknownReceipt(receipt)!.Left));
        // The bank has lent the money since: what is not there does not move.
        var all = Read(place, village, reader => reader.Balances(Day)[Accounts.Bank]).Units;
        village.Do(LedgerActs.Voucher, Village.Transfer(11021, 11010, all), Day, Village.Bookkeeper);
        Assert.Equal("money_short", village.Try(LoanActs.Recognise, ask, Day, Village.Cashier).Refusal!.Code);
        Whole(place, village);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_receipt_becomes_a_recovery_of_a_loan_that_was_written_off(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Rini", Role.LkmMember), Village.Start);
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Hadi", Role.Supervisor), Village.Start);
        for (var letter = 1; letter <= 3; letter++)
            village.Do(ArrearsActs.Warn, new LoanWarn(1, letter), new DateOnly(2018, 3 + letter, 20));
        village.Do(ArrearsActs.Call, new SuretyCallAsk(1, "hadir"), new DateOnly(2018, 6, 25));
        var later = new DateOnly(2018, 7, 20);
        var receipt = Receive(village, 2_000_000, later);
        var ask = new ReceiptRecognise(receipt, ReceiptAs.Recovery, new Money(1_500_000), 1);
        Assert.Equal("not_written_off",
            village.Try(LoanActs.Recognise, ask, later, Village.Cashier).Refusal!.Code);
        foreach (var officer in new[] { Village.Manager, 5, 6 })
            village.Do(TroubleActs.Sign, new TroubleSign(1, Way.WriteOff, "tutup", 2, 5, 7), later, officer);
        var gone = village.Do(TroubleActs.WriteOff, new LoanWriteOff(1, 2), later, Village.Bookkeeper).Facts[0];
        Assert.Equal("recovery_exceeds_list",
            village.Try(LoanActs.Recognise, ask, later, Village.Cashier).Refusal!.Code);
        var back = village.Do(
            LoanActs.Recognise, ask with { Amount = new Money(1_000_000) }, later, Village.Cashier).Facts[0];
        Read(place, village, reader =>
        {
            Assert.Equal(new Money(-1_000_000), reader.Balances(later)[new AccountCode(41030)]);
            Assert.Equal(new Money(90_000), Assert.Single(reader.OffBalance(1)).Total);
            Assert.Equal(new Money(1_000_000), reader.UnknownReceipt(receipt)!.Left);
            return true;
        });
        Assert.Equal("loan_has_recoveries", village.Try(
            LedgerActs.Reverse, new Reverse(gone, "salah"), later, Village.Bookkeeper).Refusal!.Code);
        village.Do(LedgerActs.Reverse, new Reverse(back, "salah"), later, Village.Bookkeeper);
        Assert.Equal(new Money(2_000_000), Read(place, village, reader => reader.UnknownReceipt(receipt)!.Left));
        Assert.Equal(new Money(1_090_000), Read(place, village, reader => reader.OffBalance(1)[0].Total));
        Whole(place, village);
    }

    /// <summary>A plain voucher took 21050 and named no receipt: what came is not taken back under it.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_receipt_is_not_taken_back_when_a_plain_voucher_has_spent_it(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        var first = Receive(village, 300_000);
        var second = Receive(village, 100_000);
        var spent = village.Do(
            LedgerActs.Voucher, Village.Transfer(41023, 21050, 150_000), Day, Village.Bookkeeper).Facts[0];
        Outcome<Kept> Back(long fact) =>
            village.Try(LedgerActs.Reverse, new Reverse(fact, "salah"), Day, Village.Bookkeeper);
        Assert.Equal(LedgerRefusals.ReceiptTooSmall(new Money(250_000), new Money(300_000)), Back(first).Refusal);
        Assert.Null(Back(second).Refusal);
        Assert.Equal("already_reversed", Back(second).Refusal!.Code);
        Assert.Equal(LedgerRefusals.ReceiptTooSmall(new Money(150_000), new Money(300_000)), Back(first).Refusal);
        Assert.Null(Back(spent).Refusal);
        Assert.Null(Back(first).Refusal);
        Assert.Equal(Money.Zero, Read(place, village, reader => reader.HeldUnknown()));
        Whole(place, village);
    }

    /// <summary>Titipan becomes an instalment and comes back with its reversal; what came in waits for it.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Titipan_is_applied_and_comes_back(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var came = village.Do(
            GroupActs.HeldReceive, new DepositAsk(1, new Money(600_000)), Day, Village.Cashier).Facts[0];
        var (owed, flows) = (Read(place, village, reader => reader.RunningLoan(1)!.Owed), Flows(place, village));
        var ask = new LoanRepay(1, new Money(575_000), Money: Accounts.Held);
        var used = village.Do(LoanActs.Repay, ask, Day, Village.Cashier).Facts[0];
        Assert.Equal("deposit_too_small", village.Try(LoanActs.Repay, ask, Day, Village.Cashier).Refusal!.Code);
        Assert.Equal("deposit_too_small", village.Try(
            LedgerActs.Reverse, new Reverse(came, "salah"), Day, Village.Bookkeeper).Refusal!.Code);
        Read(place, village, reader =>
        {
            Assert.Equal(owed - new Money(575_000), reader.RunningLoan(1)!.Owed);
            Assert.Equal(new Money(25_000), reader.DepositKept(DepositKind.Held, 1));
            Assert.Equal(new Money(-25_000), reader.Balances(Day)[Accounts.Held]);
            return true;
        });
        Assert.Equal(flows, Flows(place, village));
        village.Do(LedgerActs.Reverse, new Reverse(used, "salah"), Day, Village.Bookkeeper);
        Assert.Equal(new Money(600_000), Read(place, village, reader => reader.DepositKept(DepositKind.Held, 1)));
        Assert.Equal(owed, Read(place, village, reader => reader.RunningLoan(1)!.Owed));
        Whole(place, village);
    }

    static long Receive(Village village, long amount, DateOnly? on = null) => village.Do(
        LedgerActs.Voucher, Village.Transfer(21050, 11021, amount) with { Purpose = "unknown_receipt" }, on ?? Day,
        Village.Bookkeeper).Facts[0];

    static object Flows(Place place, Village village) =>
        Read(place, village, reader => reader.FlowsOfYear(Day, long.MaxValue));

    static void Whole(Place place, Village village) => Assert.True(Read(place, village, reader =>
        Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
