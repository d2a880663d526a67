using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;

namespace Gulir.Storage.Tests.Loans;

/// <summary>
/// What was recorded first is not taken back before what was decided on it; the last goes first, on both databases,
/// and then every figure is what it was.
/// </summary>
public sealed class TakingBackStorageTests
{
    const int Member = 5, Supervisor = 6;

    static readonly DateOnly Paid = new(2018, 2, 15), Later = new(2018, 7, 20);

    /// <summary>One instalment is paid on the loan of 15 January; letters were sent and the group was called.</summary>
    static (Village Village, long Instalment) Behind(Database database, long savings = 0)
    {
        var village = new Village(database).Found().Lend();
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Rini", Role.LkmMember), Village.Start);
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Hadi", Role.Supervisor), Village.Start);
        if (savings > 0)
            village.Do(GroupActs.SuretyReceive, new DepositAsk(1, new Money(savings), 0, Accounts.BankSurety), Paid,
                Village.Cashier);
        var first = village.Pay(Paid, 575_000).Value.Facts[0];
        for (var letter = 1; letter <= 3; letter++)
            village.Do(ArrearsActs.Warn, new LoanWarn(1, letter), new DateOnly(2018, 3 + letter, 20));
        village.Do(ArrearsActs.Call, new SuretyCallAsk(1, "semua hadir"), new DateOnly(2018, 6, 25));
        return (village, first);
    }

    static void Sign(Village village, Way way, int share, params int[] officers)
    {
        foreach (var officer in officers.Length > 0 ? officers : [Village.Manager, Village.Coordinator])
            village.Do(TroubleActs.Sign, new TroubleSign(1, way, "usaha tutup", share, 5, 7), Later, officer);
    }

    static long Do(Village village, Way way, int share)
    {
        Sign(village, way, share, way == Way.WriteOff ? [Village.Manager, Member, Supervisor] : []);
        return (way switch
        {
            Way.WriteOff => village.Do(TroubleActs.WriteOff, new LoanWriteOff(1, share), Later, Village.Bookkeeper),
            Way.Reschedule => village.Do(TroubleActs.Reschedule, new LoanReschedule(1, 10), Later, Village.Bookkeeper),
            Way.TakeOver => village.Do(TroubleActs.TakeOver, new ShareTakeOver(1, share, 3), Later, Village.Bookkeeper),
            Way.Heirs => village.Do(WayActs.Heirs, new HeirsContinue(1, share, "Budi"), Later, Village.Bookkeeper),
            Way.Waive => village.Do(WayActs.Waive, new ServiceWaive(1, share), Later, Village.Bookkeeper),
            _ => village.Do(WayActs.UseSurety, new SuretyUse(1, share), Later, Village.Bookkeeper),
        }).Facts[0];
    }

    static Outcome<Kept> Back(Village village, long fact, string reason = "salah") =>
        village.Try(LedgerActs.Reverse, new Reverse(fact, reason), Later, Village.Bookkeeper);

    static T Read<T>(Database database, Village village, Func<BookReader, T> read) => database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));

    static Money Owed(Database database, Village village, int loan = 1) =>
        Read(database, village, reader => reader.RunningLoan(loan)!.Owed);

    /// <summary>All that is known of the book ties: 11030 is its loans, and verify replays it whole.</summary>
    static void Whole(Database database, Village village) => Read(database, village, reader =>
    {
        Assert.Equal(
            reader.Balances(Later).GetValueOrDefault(Accounts.Loans),
            reader.Portfolio(Later).Loans.Sum(loan => loan.Outstanding));
        Assert.Empty(Verifying.Verify(reader.Session, reader.Fund, village.Code).Damages);
        return true;
    });

    public static TheoryData<string, Way, int, Later> Cells()
    {
        var cells = new TheoryData<string, Way, int, Later>();
        foreach (var kind in Place.Kinds)
            foreach (var (way, share, what) in new[]
            {
                (Way.WriteOff, 0, Gulir.Loans.Later.WrittenOff), (Way.WriteOff, 2, Gulir.Loans.Later.WrittenOff),
                (Way.Reschedule, 0, Gulir.Loans.Later.Rescheduled), (Way.TakeOver, 2, Gulir.Loans.Later.TakenOver),
            })
                cells.Add(kind.Data, way, share, what);
        return cells;
    }

    [Theory, MemberData(nameof(Cells))]
    public void An_instalment_waits_until_what_came_later_is_taken_back(string kind, Way way, int share, Later what)
    {
        using var place = Place.New(kind);
        var (village, instalment) = Behind(place.Database);
        var before = Owed(place.Database, village);
        var later = Do(village, way, share);
        Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(what, later, 1)), Back(village, instalment).Refusal);
        Whole(place.Database, village);
        Assert.Null(Back(village, later).Refusal);
        Assert.Equal(before, Owed(place.Database, village));
        Assert.Null(Back(village, instalment).Refusal);
        Assert.Equal(before + new Money(575_000), Owed(place.Database, village));
        Assert.Equal("already_reversed", Back(village, instalment).Refusal!.Code);
        Whole(place.Database, village);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void An_instalment_of_a_settled_loan_waits_for_the_settlement_but_not_for_a_payment(string kind)
    {
        using var place = Place.New(kind);
        var (village, instalment) = Behind(place.Database);
        var settled = village.Do(LoanActs.Repay, new LoanRepay(1, Above: Above.Settle), Later, Village.Cashier).Facts;
        Assert.Equal(2, settled.Count);
        Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(Gulir.Loans.Later.Settled, settled[0], 1)),
            Back(village, instalment).Refusal);
        Assert.Null(Back(village, settled[0]).Refusal);
        Assert.Null(village.Pay(Later, 5_175_000).Refusal);
        Assert.Equal(Money.Zero, Owed(place.Database, village));
        Assert.Null(Back(village, instalment).Refusal);
        Assert.Equal(new Money(575_000), Owed(place.Database, village));
        Whole(place.Database, village);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Savings_are_not_whole_again_under_a_write_off_of_any_share(string kind)
    {
        using var place = Place.New(kind);
        var (village, _) = Behind(place.Database, 300_000);
        var used = Do(village, Way.Surety, 1);
        var gone = Do(village, Way.WriteOff, 2);
        Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(Gulir.Loans.Later.WrittenOff, gone, 1)),
            Back(village, used).Refusal);
        Assert.Null(Back(village, gone).Refusal);
        Assert.Null(Back(village, used).Refusal);
        Whole(place.Database, village);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_waiver_waits_for_the_reschedule_and_for_the_payment_that_paid_the_loan_off(string kind)
    {
        using var place = Place.New(kind);
        var (village, _) = Behind(place.Database);
        var waived = Do(village, Way.Waive, 0);
        var fresh = Do(village, Way.Reschedule, 0);
        Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(Gulir.Loans.Later.Rescheduled, fresh, 1)),
            Back(village, waived).Refusal);
        Assert.Null(Back(village, fresh).Refusal);
        var last = village.Pay(Later, Owed(place.Database, village).Units).Value.Facts[0];
        Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(Gulir.Loans.Later.PaidOff, last, 1)),
            Back(village, waived).Refusal);
        Assert.Null(Back(village, last).Refusal);
        Assert.Null(Back(village, waived).Refusal);
        Whole(place.Database, village);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_pay_out_or_a_reschedule_waits_for_the_take_over_of_a_share(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var lent = Read(place.Database, village, reader =>
            reader.Session.Number("select fact from disbursement where fund_id = $1", reader.Fund.Value));
        Sign(village, Way.TakeOver, 2);
        var taken = village.Do(
            TroubleActs.TakeOver, new ShareTakeOver(1, 2, 3), Later, Village.Bookkeeper).Facts[0];
        Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(Gulir.Loans.Later.TakenOver, taken, 1)),
            Back(village, lent).Refusal);
        Assert.Null(Back(village, taken).Refusal);
        Assert.Null(Back(village, lent).Refusal);
        Whole(place.Database, village);
    }

    /// <summary>Sumarni died on 1 July; her share is paid ahead from savings. The note then waits for that.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_note_of_a_death_waits_for_savings_heirs_and_a_take_over(string kind)
    {
        using var place = Place.New(kind);
        var (village, _) = Behind(place.Database, 900_000);
        var died = village.Do(TroubleActs.Death, new MemberDeath(2, new DateOnly(2018, 7, 1)), Later).Facts[0];
        string Waits(Later what, long fact)
        {
            Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(what, fact, 1)), Back(village, died).Refusal);
            Assert.Null(Back(village, fact).Refusal);
            return "";
        }
        Waits(Gulir.Loans.Later.SuretyUsed, Do(village, Way.Surety, 2));
        Waits(Gulir.Loans.Later.TakenOver, Do(village, Way.TakeOver, 2));
        var heirs = Do(village, Way.Heirs, 2);
        Assert.Equal((Later, "Budi"), Read(place.Database, village, reader => reader.Heirs(1, 2)));
        Waits(Gulir.Loans.Later.HeirsGoOn, heirs);
        Assert.Null(Read(place.Database, village, reader => reader.Heirs(1, 2)));
        Assert.Equal("already_reversed", Back(village, heirs).Refusal!.Code);
        Assert.True(Read(place.Database, village, reader => reader.HasDeadBorrower(1)));
        Do(village, Way.Heirs, 2);
        Assert.False(Read(place.Database, village, reader => reader.HasDeadBorrower(1)));
        Whole(place.Database, village);
    }

    /// <summary>Heirs who go on do so in the new loan too, and her new schedule asks no new service.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Heirs_go_on_in_the_rescheduled_loan_without_new_service(string kind)
    {
        using var place = Place.New(kind);
        var (village, _) = Behind(place.Database);
        village.Do(TroubleActs.Death, new MemberDeath(2, new DateOnly(2018, 7, 1)), Later);
        Do(village, Way.Heirs, 2);
        Do(village, Way.Reschedule, 0);
        Read(place.Database, village, reader =>
        {
            Assert.False(reader.HasDeadBorrower(2));
            // Four instalments of 15.000 were due and unpaid on the day she died; five of the others on 20 July.
            Assert.Equal(new Money(60_000), reader.RunningLoan(2)!.Find(2)!.Service);
            Assert.Equal(new Money(210_000), reader.RunningLoan(2)!.Find(1)!.Service);
            return true;
        });
        Whole(place.Database, village);
    }

    /// <summary>A payment ahead, then a death: the service that stopped was reckoned on it.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_payment_ahead_waits_for_the_note_of_a_death(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var ahead = village.Pay(Paid, 8 * 575_000).Value.Facts[0];
        var died = village.Do(TroubleActs.Death, new MemberDeath(2, new DateOnly(2018, 7, 1)), Later).Facts[0];
        Assert.Equal(TroubleRefusals.LaterActStands(new LaterAct(Gulir.Loans.Later.DeathNoted, died, 1)),
            Back(village, ahead).Refusal);
        Assert.Null(Back(village, died).Refusal);
        Assert.Null(Back(village, ahead).Refusal);
        Whole(place.Database, village);
    }

    /// <summary>Tri paid for Sumarni, then Endang took the share over: the claim stays between those two.</summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_claim_stays_with_who_owed_when_it_was_paid(string kind)
    {
        using var place = Place.New(kind);
        var (village, _) = Behind(place.Database);
        LoanRepay For(int payer) => new(
            1, new Money(115_000), Shares: [new ShareAmount(2, new Money(115_000))],
            Surety: [new SuretyPaid(payer, 2, new Money(115_000))]);
        village.Do(LoanActs.Repay, For(3), Later, Village.Cashier);
        Sign(village, Way.TakeOver, 2);
        village.Do(TroubleActs.TakeOver, new ShareTakeOver(1, 2, 4), Later, Village.Bookkeeper);
        List<OpenClaim> Open() => Read(place.Database, village, reader => reader.OpenClaims(1));
        Assert.Equal([new OpenClaim(1, 3, 2, 2, new Money(115_000), 4)], Open());
        village.Do(LoanActs.Repay, For(3), Later, Village.Cashier);
        Assert.Equal(
            [new OpenClaim(1, 3, 2, 2, new Money(115_000), 4), new OpenClaim(1, 3, 2, 4, new Money(115_000), 4)],
            Open());
        Assert.Equal("claim_of_two",
            village.Try(WayActs.SettleClaim, new ClaimSettle(1, 3, 2), Later).Refusal!.Code);
        Assert.Equal("claim_unknown",
            village.Try(WayActs.SettleClaim, new ClaimSettle(1, 3, 2, Person: 5), Later).Refusal!.Code);
        var settled = village.Do(
            WayActs.SettleClaim, new ClaimSettle(1, 3, 2, new Money(100_000), Person: 2), Later).Facts[0];
        Assert.Equal([new Money(15_000), new Money(115_000)], Open().Select(row => row.Amount));
        Assert.Equal(2, Assert.Single(Read(place.Database, village, reader => reader.SettledClaims(1))).Person);
        Assert.Null(Back(village, settled).Refusal);
        Assert.Equal([new Money(115_000), new Money(115_000)], Open().Select(row => row.Amount));
        Whole(place.Database, village);
    }
}
