using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Close;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Server.Surplus;
using Gulir.Storage.Activities;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Reporting;
using Gulir.Storage.Risk;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Storage.Tests.Loans;

/// <summary>Savings, social fund, heirs, waivers and claims as they are stored; on both databases.</summary>
public sealed class WayStorageTests
{
    const int Member = 5, Supervisor = 6;

    static readonly DateOnly Later = new(2018, 7, 20);

    /// <summary>Nothing was paid on the loan of 15 January: on 20 July 690.000 of each share are in arrears.</summary>
    static Village Behind(Database database, params (int Person, long Amount)[] savings)
    {
        var village = new Village(database).Found().Lend();
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Rini", Role.LkmMember), Village.Start);
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Hadi", Role.Supervisor), Village.Start);
        foreach (var (person, amount) in savings)
            village.Do(GroupActs.SuretyReceive,
                new DepositAsk(1, new Money(amount), person, Accounts.BankSurety), new DateOnly(2018, 2, 1),
                Village.Cashier);
        return village;
    }

    static void Warned(Village village)
    {
        for (var letter = 1; letter <= 2; letter++)
            village.Do(ArrearsActs.Warn, new LoanWarn(1, letter), new DateOnly(2018, 3 + letter, 20));
        village.Do(ArrearsActs.Call, new SuretyCallAsk(1, "semua hadir"), new DateOnly(2018, 6, 25));
    }

    static void Sign(Village village, Way way, int share, DateOnly? on = null, params int[] officers)
    {
        foreach (var officer in officers.Length > 0 ? officers : [Village.Manager, Village.Coordinator])
            village.Do(TroubleActs.Sign, new TroubleSign(1, way, "usaha tutup", share, 5, 7), on ?? Later, officer);
    }

    static T Read<T>(Database database, Village village, Func<BookReader, T> read) => database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));

    static Money Balance(BookReader reader, int account, DateOnly? day = null) =>
        reader.Balances(day ?? Later).GetValueOrDefault(new AccountCode(account));

    static void Verified(Database database, Village village) => Assert.Empty(database.Read(session =>
        Verifying.Verify(session, session.FundByCode(village.Code)!.Value, village.Code)).Damages);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Savings_pay_arrears_and_no_cash_flows(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database, (0, 100_000), (2, 50_000), (3, 300_000));
        Assert.Equal("surety_not_ready",
            village.Try(WayActs.UseSurety, new SuretyUse(1, 2), Later, Village.Bookkeeper).Refusal!.Code);
        Warned(village);
        Sign(village, Way.Surety, 2);
        var flows = Read(place.Database, village, reader => reader.FlowsOfYear(Later, long.MaxValue));
        var used = village.Do(WayActs.UseSurety, new SuretyUse(1, 2), Later, Village.Bookkeeper);
        Read(place.Database, village, reader =>
        {
            // Savings are 450.000, arrears of the share 690.000: 90.000 of service, then 360.000 of principal.
            Assert.Equal((Money.Zero, Money.Zero), (Balance(reader, 21020), Balance(reader, 11022)));
            Assert.Equal(new Money(-90_000), Balance(reader, 41010));
            Assert.Equal(Balance(reader, 11030), reader.Portfolio(Later).Loans.Sum(loan => loan.Outstanding));
            Assert.Equal(new Money(640_000), reader.RunningLoan(1)!.Find(2)!.PrincipalOwed);
            Assert.Equal(new Money(60_000), reader.RunningLoan(1)!.Find(2)!.ServiceOwed);
            Assert.Equal(Money.Zero, reader.DepositKept(DepositKind.Surety, 1));
            Assert.Equal([new OpenClaim(1, 3, 2, 2, new Money(300_000), 2)], reader.OpenClaims(1));
            Assert.Equal(flows, reader.FlowsOfYear(Later, long.MaxValue));
            Assert.Empty(reader.TroubleSigns(1));
            return true;
        });
        Assert.Equal("surety_not_ready",
            village.Try(WayActs.UseSurety, new SuretyUse(1, 2), Later, Village.Bookkeeper).Refusal!.Code);

        var back = new Reverse(used.Facts[0], "salah pinjaman");
        var settled = village.Do(WayActs.SettleClaim, new ClaimSettle(1, 3, 2, new Money(100_000)), Later);
        Assert.Equal("claim_settled_above", village.Try(
            WayActs.SettleClaim, new ClaimSettle(1, 3, 2, new Money(200_001)), Later).Refusal!.Code);
        Assert.Equal("claims_are_settled",
            village.Try(LedgerActs.Reverse, back, Later, Village.Bookkeeper).Refusal!.Code);
        Assert.Equal(new Money(200_000), Read(place.Database, village, reader => reader.OpenClaims(1)[0].Amount));
        village.Do(LedgerActs.Reverse, new Reverse(settled.Facts[0], "salah"), Later, Village.Bookkeeper);
        Assert.Equal("already_reversed", village.Try(
            LedgerActs.Reverse, new Reverse(settled.Facts[0], "lagi"), Later, Village.Bookkeeper).Refusal!.Code);
        village.Do(LedgerActs.Reverse, back, Later, Village.Bookkeeper);
        Read(place.Database, village, reader =>
        {
            Assert.Equal((new Money(-450_000), new Money(450_000)), (Balance(reader, 21020), Balance(reader, 11022)));
            Assert.Equal(new Dictionary<int, Money>
            {
                [0] = new(100_000),
                [2] = new(50_000),
                [3] = new(300_000),
            }, reader.DepositsByPerson(DepositKind.Surety, 1));
            Assert.Equal(new Money(1_150_000), reader.RunningLoan(1)!.Find(2)!.Owed);
            Assert.Empty(reader.OpenClaims(1));
            Assert.True(Assert.Single(reader.SettledClaims(1)).TakenBack);
            return true;
        });
        Verified(place.Database, village);
    }

    /// <summary>A group with savings is written off once they are used, and a month can be closed on it.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void After_its_savings_are_used_a_loan_may_be_written_off(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database, (0, 450_000));
        Warned(village);
        village.Do(ArrearsActs.Warn, new LoanWarn(1, 3), new DateOnly(2018, 6, 26));
        Sign(village, Way.WriteOff, 0, null, Village.Manager, Member, Supervisor);
        Assert.Contains("SuretyUsed", village.Try(
            TroubleActs.WriteOff, new LoanWriteOff(1), Later, Village.Bookkeeper).Refusal!.ToString());
        Sign(village, Way.Surety, 0);
        village.Do(WayActs.UseSurety, new SuretyUse(1), Later, Village.Bookkeeper);
        village.Do(TroubleActs.WriteOff, new LoanWriteOff(1), Later, Village.Bookkeeper);
        Read(place.Database, village, reader =>
        {
            Assert.Equal(Money.Zero, Balance(reader, 11030));
            // Service of 450.000 was due, all of it paid by the savings; the whole principal is on the list.
            Assert.Equal(new Money(5_000_000), reader.OffBalance(1).Sum(row => row.Total));
            return true;
        });
        for (var month = 1; month <= 7; month++)
            village.Do(CloseActs.MonthClose, new MonthClose(new YearMonth(2018, month)), new DateOnly(2018, 12, 31),
                Village.Bookkeeper);
        Verified(place.Database, village);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Heirs_who_go_on_get_letters_again(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database);
        village.Do(TroubleActs.Death, new MemberDeath(2, new DateOnly(2018, 7, 1)), Later);
        Assert.Equal("no_letter_after_death",
            village.Try(ArrearsActs.Warn, new LoanWarn(1, 1), Later).Refusal!.Code);
        Sign(village, Way.Heirs, 2);
        village.Do(WayActs.Heirs, new HeirsContinue(1, 2, "anaknya, Budi"), Later, Village.Bookkeeper);
        Assert.Equal("heirs_go_on_already", village.Try(
            WayActs.Heirs, new HeirsContinue(1, 2, "Budi"), Later, Village.Bookkeeper).Refusal!.Code);
        village.Do(ArrearsActs.Warn, new LoanWarn(1, 1), Later);
        Read(place.Database, village, reader =>
        {
            Assert.Equal((Later, "anaknya, Budi"), reader.Heirs(1, 2));
            Assert.Equal(5, reader.Portfolio(Later).ActiveBorrowers);
            // Six instalments are due: 450.000 of service, less the month of hers that came after her death.
            var loan = reader.RunningLoan(1)!;
            Assert.Equal((new Money(3_000_000), new Money(435_000)), loan.Overdue(Later));
            Assert.Equal(loan.Overdue(Later), reader.RunningLoanOn(1, Later, long.MaxValue)!.Overdue(Later));
            Assert.Equal(loan.Overdue(Later), reader.Portfolio(Later).Loans[0].Paid.Overdue(Later));
            Assert.Equal(new Money(450_000), reader.Portfolio(Later.AddDays(-1)).Loans[0].Paid.Overdue(Later).Service);
            return true;
        });
        Verified(place.Database, village);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Two_waive_service_that_is_due(string kind)
    {
        using var place = Place.New(kind);
        var village = Behind(place.Database);
        // Six instalments are due: 450.000 of service.
        Sign(village, Way.Waive, 0);
        var waived = village.Do(
            WayActs.Waive, new ServiceWaive(1, 0, new Money(100_000)), Later, Village.Bookkeeper);
        Assert.Equal((new Money(3_000_000), new Money(350_000)),
            Read(place.Database, village, reader => reader.RunningLoan(1)!.Overdue(Later)));
        Assert.Equal("trouble_not_signed", village.Try(
            WayActs.Waive, new ServiceWaive(1), Later, Village.Bookkeeper).Refusal!.Code);
        village.Do(LedgerActs.Reverse, new Reverse(waived.Facts[0], "salah"), Later, Village.Bookkeeper);
        Assert.Equal("already_reversed", village.Try(
            LedgerActs.Reverse, new Reverse(waived.Facts[0], "lagi"), Later, Village.Bookkeeper).Refusal!.Code);
        Assert.Equal(new Money(450_000),
            Read(place.Database, village, reader => reader.RunningLoan(1)!.Overdue(Later).Service));
        Verified(place.Database, village);
    }

    /// <summary>The year 2018 is shared; the social line pays for Sumarni, who died, and its trail ties.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_social_fund_pays_for_one_who_died_and_never_twice(string kind)
    {
        using var place = Place.New(kind);
        place.SetClock(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var village = new Village(place.Database).Found().Lend();
        for (var month = 2; month <= 10; month++)
            Assert.Null(village.Pay(new DateOnly(2018, month, 15), 575_000).Refusal);
        village.Do(LedgerActs.Voucher, Village.Transfer(41020, 11021, 3_000_000), new DateOnly(2018, 12, 1),
            Village.Bookkeeper);
        for (var month = 1; month <= 12; month++)
            village.Do(CloseActs.MonthClose, new MonthClose(new YearMonth(2018, month)), new DateOnly(2019, 1, 5),
                Village.Bookkeeper);
        village.Do(YearActs.Close, new YearClose(2018), new DateOnly(2019, 1, 10), Village.Bookkeeper);
        var rwt = new DateOnly(2019, 2, 12);
        village.Do(SurplusActs.Share, new SurplusShare(2018, "01/RWT/2019", 84), rwt, Village.Coordinator);
        var died = village.Do(TroubleActs.Death, new MemberDeath(2, new DateOnly(2018, 11, 20)), rwt);
        FundLine Line() => Read(place.Database, village, reader =>
            reader.FundLines().Find(row => row.Line.Kind == SurplusKind.Social)!.Line);
        var line = Line();
        var pay = new DeathPay(1, 2, 2018, line.Line);
        string Said(DeathPay ask) => village.Try(WayActs.PayForDead, ask, rwt, Village.Bookkeeper).Refusal!.Code;
        Assert.Equal("death_line_not_allowed", Said(pay));
        Assert.Equal("fund_line_not_social", village.Try(
            SurplusActs.AllowDeaths, new DeathLineAllow(2018, 1, "01/RWT/2019", 84), rwt, Village.Coordinator)
            .Refusal!.Code);
        village.Do(SurplusActs.AllowDeaths, new DeathLineAllow(2018, line.Line, "01/RWT/2019", 84), rwt,
            Village.Coordinator);
        Assert.Equal("trouble_not_signed", Said(pay));
        Sign(village, Way.SocialFund, 2, rwt);
        var owed = Read(place.Database, village, reader => reader.RunningLoan(1)!.Find(2)!.Owed);
        Assert.Equal(new Money(115_000), owed);
        Assert.Equal("fund_line_unknown", Said(pay with { Line = 9 }));
        Assert.Equal("share_exceeds_owed", Said(pay with { Amount = new Money(115_001) }));
        Assert.Equal("holder_alive", Said(pay with { Share = 1 }));
        var flows = Read(place.Database, village, reader => reader.FlowsOfYear(rwt, long.MaxValue));
        var paid = village.Do(WayActs.PayForDead, pay, rwt, Village.Bookkeeper);
        Assert.Equal(line.Free - owed, Line().Free);
        Assert.Equal("share_unknown", Said(pay));
        Read(place.Database, village, reader =>
        {
            Assert.Equal(-Line().Balance, Balance(reader, 21032, rwt));
            Assert.Equal(Balance(reader, 11030, rwt), reader.Portfolio(rwt).Loans.Sum(loan => loan.Outstanding));
            Assert.Equal(flows, reader.FlowsOfYear(rwt, long.MaxValue));
            Assert.Equal(owed, reader.FundLines().Find(row => row.Line.Kind == SurplusKind.Social)!.Spent);
            Assert.Equal([(TrailReads.Bereaved, 2018, owed)], reader.SpentByYear());
            Assert.Equal([(TrailReads.Bereaved, line.Line, owed)], reader.SpentOf(2018));
            return true;
        });
        Outcome<Kept> Alive() => village.Try(
            LedgerActs.Reverse, new Reverse(died.Facts[0], "keliru"), rwt, Village.Bookkeeper);
        Assert.Equal("later_act_stands", Alive().Refusal?.Code);
        village.Do(LedgerActs.Reverse, new Reverse(paid.Facts[0], "salah"), rwt, Village.Bookkeeper);
        Assert.Equal(line, Line());
        Assert.Equal(owed, Read(place.Database, village, reader => reader.RunningLoan(1)!.Find(2)!.Owed));
        Assert.Null(Alive().Refusal);
        Verified(place.Database, village);
    }
}
