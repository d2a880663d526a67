using Gulir.Close;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Close;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;

namespace Gulir.Storage.Tests.Loans;

/// <summary>Loans in trouble as they are stored: every sum ties to 11030 on every day; on both databases.</summary>
public sealed class TroubleStorageTests
{
    const int Member = 5, Supervisor = 6;

    static readonly DateOnly Later = new(2018, 7, 20);

    /// <summary>Nothing was paid on the loan of 15 January; letters were sent and the group was called.</summary>
    static Village Behind(Database database)
    {
        var village = new Village(database).Found().Lend();
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Rini", Role.LkmMember), Village.Start);
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Hadi", Role.Supervisor), Village.Start);
        for (var letter = 1; letter <= 3; letter++)
            village.Do(ArrearsActs.Warn, new LoanWarn(1, letter), new DateOnly(2018, 3 + letter, 20));
        village.Do(ArrearsActs.Call, new SuretyCallAsk(1, "semua hadir"), new DateOnly(2018, 6, 25));
        return village;
    }

    static void Sign(Village village, Way way, int share, params int[] officers)
    {
        foreach (var officer in officers)
            village.Do(TroubleActs.Sign,
                new TroubleSign(1, way, "usaha tutup", share, 5, 7), Later, officer);
    }

    static T Read<T>(Database database, Kept kept, Func<BookReader, T> read) =>
        database.Read(session => read(new BookReader(session, kept.Fund)));

    /// <summary>11030 and the loans behind it, at the end of a day and as known at a fact.</summary>
    static (Money Ledger, Money Loans) Tie(BookReader reader, DateOnly day, long knownAt = long.MaxValue) => (
        reader.Balances(day, knownAt).GetValueOrDefault(Accounts.Loans),
        reader.Portfolio(day, knownAt).Loans.Sum(loan => loan.Outstanding));

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_share_is_written_off_recovered_and_taken_back(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database);
        Assert.Equal("write_off_not_ready",
            village.Try(TroubleActs.WriteOff, new LoanWriteOff(1, 2), Later, Village.Bookkeeper).Refusal!.Code);
        Sign(village, Way.WriteOff, 2, Village.Manager, Member, Supervisor);
        Assert.Equal("same_human_twice", village.Try(
            TroubleActs.Sign, new TroubleSign(1, Way.WriteOff, "lagi", 2, 5, 7), Later, Member).Refusal!.Code);
        var gone = village.Do(TroubleActs.WriteOff, new LoanWriteOff(1, 2), Later, Village.Bookkeeper);
        var before = Later.AddDays(-1);
        Read(place.Database, gone, reader =>
        {
            Assert.Equal((new Money(4_000_000), new Money(4_000_000)), Tie(reader, Later));
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, before));
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, Later, gone.Facts[0] - 1));
            Assert.Equal(4, reader.Portfolio(Later).ActiveBorrowers);
            Assert.Equal(5, reader.Portfolio(before).ActiveBorrowers);
            Assert.Equal(Way.WriteOff, reader.RunningLoan(1)!.ClosedBy);
            Assert.Null(reader.RunningLoanOn(1, before, long.MaxValue)!.ClosedBy);
            Assert.Equal(new Money(1_000_000), reader.RunningLoanOn(1, before, long.MaxValue)!.Find(2)!.PrincipalOwed);
            Assert.Equal(Money.Zero, reader.RunningLoanOn(1, Later, long.MaxValue)!.Find(2)!.Owed);
            // Six instalments were due: 90.000 of service stay on the list with the principal.
            Assert.Equal((new Money(1_000_000), new Money(90_000)),
                (reader.OffBalance(1)[0].Principal, reader.OffBalance(1)[0].Service));
            Assert.Equal(new Money(1_090_000), reader.Standing(1, [], Later).OffBalance);
            Assert.Empty(reader.WrittenOff(before));
            return true;
        });

        var paid = village.Do(TroubleActs.Recover, new LoanRecover(1, new Money(1_050_000)), Later, Village.Cashier);
        Read(place.Database, gone, reader =>
        {
            var row = Assert.Single(reader.WrittenOff(Later));
            Assert.Equal((new Money(1_050_000), Money.Zero, new Money(40_000)),
                (row.Recovered, row.PrincipalListed, row.ServiceListed));
            Assert.Equal(new Money(-1_050_000), reader.Balances(Later)[new AccountCode(41030)]);
            Assert.Equal(Money.Zero, Assert.Single(reader.WrittenOff(Later, paid.Facts[0] - 1)).Recovered);
            return true;
        });
        Assert.Equal("recovery_exceeds_list", village.Try(
            TroubleActs.Recover, new LoanRecover(1, new Money(50_000)), Later, Village.Cashier).Refusal!.Code);
        var reverse = new Reverse(gone.Facts[0], "salah pinjaman");
        Assert.Equal("loan_has_recoveries",
            village.Try(LedgerActs.Reverse, reverse, Later, Village.Bookkeeper).Refusal!.Code);
        village.Do(LedgerActs.Reverse, new Reverse(paid.Facts[0], "salah"), Later, Village.Bookkeeper);
        village.Do(LedgerActs.Reverse, reverse, Later, Village.Bookkeeper);
        Read(place.Database, gone, reader =>
        {
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, Later));
            Assert.Empty(reader.OffBalance(1));
            Assert.Empty(reader.WrittenOff(Later));
            Assert.Null(reader.RunningLoan(1)!.ClosedBy);
            Assert.Equal(new Money(1_150_000), reader.RunningLoan(1)!.Find(2)!.Owed);
            return true;
        });
        Verified(place.Database, gone);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_whole_loan_written_off_leaves_no_borrower_and_takes_no_instalment(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database);
        Sign(village, Way.WriteOff, 0, Village.Manager, Member, Supervisor);
        var gone = village.Do(TroubleActs.WriteOff, new LoanWriteOff(1), Later, Village.Bookkeeper);
        Read(place.Database, gone, reader =>
        {
            Assert.Equal((Money.Zero, Money.Zero), Tie(reader, Later));
            Assert.Equal(0, reader.Portfolio(Later).ActiveBorrowers);
            Assert.Equal(new Money(5_000_000), reader.Balances(Later)[Accounts.ReserveCost]);
            Assert.Equal(Money.Zero, reader.Balances(Later).GetValueOrDefault(Accounts.Reserve));
            return true;
        });
        Assert.Equal("loan_written_off", village.Pay(Later, 100_000).Refusal!.Code);
        var apply = new LoanApply(1, [new PersonAmount(1, new Money(500_000))]);
        Assert.Equal("group_written_off", village.Try(LoanActs.Apply, apply, Later).Refusal!.Code);
        village.Do(TroubleActs.Release, new GroupRelease(1, "RWT 2018"), Later, Village.Coordinator);
        village.Do(LoanActs.Apply, apply, Later);
        Close(village, 7);
        Verified(place.Database, gone);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_rescheduled_loan_goes_on_under_a_new_number_and_is_watched(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database);
        Sign(village, Way.Reschedule, 0, Village.Manager, Village.Coordinator);
        var fresh = village.Do(TroubleActs.Reschedule, new LoanReschedule(1, 10), Later, Village.Bookkeeper);
        Read(place.Database, fresh, reader =>
        {
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, Later));
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, Later.AddDays(-1)));
            var loan = Assert.Single(reader.Portfolio(Later).Loans);
            // Six instalments unpaid: Kurang Lancar, the third of five classes; it stays so.
            Assert.Equal((2, 3), (loan.Booked.Number, loan.WatchClass));
            Assert.Equal(1, Assert.Single(reader.Portfolio(Later.AddDays(-1)).Loans).Booked.Number);
            Assert.Equal(new Money(5_000_000), reader.IndicatorParts(Later, long.MaxValue).OutstandingAtRisk);
            Assert.Equal(Way.Reschedule, reader.RunningLoan(1)!.ClosedBy);
            Assert.True(reader.RunningLoan(1)!.IsSettled);
            Assert.Equal((0, 2), reader.RescheduleOf(1));
            Assert.Equal((1, 0), reader.RescheduleOf(2));
            // 150.000 of new service and 90.000 carried, of each share.
            Assert.Equal(new Money(240_000), reader.RunningLoan(2)!.Find(1)!.Service);
            return true;
        });
        Assert.Equal("loan_rescheduled", village.Pay(Later, 100_000).Refusal!.Code);
        Assert.Equal("already_rescheduled", village.Try(
            TroubleActs.Reschedule, new LoanReschedule(2, 10), Later, Village.Bookkeeper).Refusal!.Code);
        for (var month = 8; month <= 10; month++)
            Assert.False(village.Pay(new DateOnly(2018, month, 20), 620_000, loan: 2).IsRefused);
        Read(place.Database, fresh, reader =>
        {
            Assert.True(reader.Portfolio(new DateOnly(2018, 10, 19)).Loans[0].UnderWatch);
            Assert.False(reader.Portfolio(new DateOnly(2018, 10, 20)).Loans[0].UnderWatch);
            return true;
        });
        Verified(place.Database, fresh);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_reschedule_is_taken_back_while_nothing_was_paid(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database);
        Sign(village, Way.Reschedule, 0, Village.Manager, Village.Coordinator);
        var fresh = village.Do(TroubleActs.Reschedule, new LoanReschedule(1, 10), Later, Village.Bookkeeper);
        village.Do(LedgerActs.Reverse, new Reverse(fresh.Facts[0], "salah jadwal"), Later.AddDays(1),
            Village.Bookkeeper);
        Read(place.Database, fresh, reader =>
        {
            Assert.Equal(1, Assert.Single(reader.Portfolio(Later.AddDays(1)).Loans).Booked.Number);
            Assert.Equal(2, Assert.Single(reader.Portfolio(Later).Loans).Booked.Number);
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, Later));
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, Later.AddDays(1)));
            Assert.Null(reader.RunningLoan(1)!.ClosedBy);
            Assert.Null(reader.RunningLoan(2));
            return true;
        });
        Assert.False(village.Pay(Later.AddDays(1), 575_000).IsRefused);
        Verified(place.Database, fresh);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_share_of_one_who_died_is_taken_over(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database);
        var died = village.Do(TroubleActs.Death, new MemberDeath(2, new DateOnly(2018, 7, 1)), Later);
        Assert.Equal("no_letter_after_death",
            village.Try(ArrearsActs.Warn, new LoanWarn(1, 4), Later).Refusal!.Code);
        Sign(village, Way.TakeOver, 2, Village.Manager, Village.Coordinator);
        var moved = village.Do(TroubleActs.TakeOver, new ShareTakeOver(1, 2, 3), Later, Village.Bookkeeper);
        Read(place.Database, moved, reader =>
        {
            // Five instalments were due on the day she died; the service of the other five is not asked.
            Assert.Equal(new Money(75_000), reader.RunningLoan(1)!.Find(2)!.ServiceOwed);
            Assert.Equal(3, reader.RunningLoan(1)!.Find(2)!.Person);
            Assert.Equal(2, reader.RunningLoanOn(1, Later.AddDays(-1), long.MaxValue)!.Find(2)!.Person);
            Assert.Equal(5, reader.Portfolio(Later.AddDays(-1)).ActiveBorrowers);
            Assert.Equal(4, reader.Portfolio(Later).ActiveBorrowers);
            Assert.Equal(Money.Zero, reader.OwedBy(1, 2));
            Assert.Equal((new Money(5_000_000), new Money(5_000_000)), Tie(reader, Later));
            Assert.False(reader.HasDeadBorrower(1));
            return true;
        });
        village.Do(LedgerActs.Reverse, new Reverse(moved.Facts[0], "salah orang"), Later, Village.Bookkeeper);
        village.Do(LedgerActs.Reverse, new Reverse(died.Facts[0], "salah orang"), Later, Village.Bookkeeper);
        Read(place.Database, moved, reader =>
        {
            Assert.Equal((2, new Money(150_000)),
                (reader.RunningLoan(1)!.Find(2)!.Person, reader.RunningLoan(1)!.Find(2)!.ServiceOwed));
            Assert.Null(reader.Died(2));
            return true;
        });
        Assert.Equal("already_reversed", village.Try(
            LedgerActs.Reverse, new Reverse(died.Facts[0], "lagi"), Later, Village.Bookkeeper).Refusal!.Code);
        Verified(place.Database, moved);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_settlement_without_money_is_taken_back_once(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        // Rounded up to 50.000 the shares have paid their principal after eight instalments; two ask service alone.
        var usual = Products.Usual(Village.Start);
        village.Do(InstitutionActs.ProductSet,
            usual with { Terms = usual.Terms with { RoundUnit = 50_000 } }, Village.Start);
        village.Lend();
        var day = new DateOnly(2018, 1, 20);
        Assert.False(village.Pay(day, 5_600_000).IsRefused);
        var settle = village.Do(LoanActs.Repay, new LoanRepay(1, Above: Above.Settle), day, Village.Cashier);
        Assert.Single(settle.Facts);
        Money Owed() => Read(place.Database, settle, reader => reader.RunningLoan(1)!.Owed);
        Assert.Equal(Money.Zero, Owed());
        village.Do(LedgerActs.Reverse, new Reverse(settle.Facts[0], "belum lunas"), day, Village.Bookkeeper);
        Assert.Equal(new Money(150_000), Owed());
        Assert.Equal("already_reversed", village.Try(
            LedgerActs.Reverse, new Reverse(settle.Facts[0], "lagi"), day, Village.Bookkeeper).Refusal!.Code);
        Verified(place.Database, settle);
    }

    static void Close(Village village, int through)
    {
        for (var month = 1; month <= through; month++)
        {
            var closing = new YearMonth(2018, month);
            village.Do(CloseActs.MonthClose, new MonthClose(closing), new DateOnly(2018, 12, 31), Village.Bookkeeper);
        }
    }

    static void Verified(Database database, Kept kept) => Assert.Empty(
        database.Read(session => Verifying.Verify(session, kept.Fund, RegionCode.Parse("35.19.09.2007")!.Value))
            .Damages);
}
