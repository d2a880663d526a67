using Gulir.Activities;
using Gulir.Close;
using Gulir.Ledger;
using Gulir.Server.Activities;
using Gulir.Server.Close;
using Gulir.Server.Ledger;
using Gulir.Server.Surplus;
using Gulir.Storage.Activities;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Storage.Tests.Surplus;

/// <summary>From the last instalment of a year to a finished drain, on both databases.</summary>
public sealed class SurplusTests : IDisposable
{
    static readonly DateOnly Rwt = new(2019, 2, 12);

    Place _place = null!;
    Village _village = null!;

    public void Dispose() => _place?.Dispose();

    /// <summary>A year of the small village: 750.000 of service, 100.000 of cost, the reserve of December.</summary>
    void Lived(string kind, long cost = 100_000)
    {
        _place = Place.New(kind);
        _place.SetClock(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero));
        _village = new Village(_place.Database).Found().Lend();
        for (var month = 2; month <= 11; month++)
            Assert.Null(_village.Pay(new DateOnly(2018, month, 15), 575_000).Refusal);
        if (cost > 0)
            _village.Do(LedgerActs.Voucher, Village.Transfer(11010, 51020, cost), new DateOnly(2018, 12, 20),
                Village.Bookkeeper);
        for (var month = 1; month <= 12; month++)
            _village.Do(CloseActs.MonthClose, new MonthClose(new YearMonth(2018, month)), new DateOnly(2019, 1, 5),
                Village.Bookkeeper);
    }

    T Read<T>(Func<BookReader, T> read) => _place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(_village.Code)!.Value)));

    Kept Close() => _village.Do(YearActs.Close, new YearClose(2018), new DateOnly(2019, 1, 10), Village.Bookkeeper);

    Kept Share() => _village.Do(SurplusActs.Share, new SurplusShare(2018, "01/RWT/2019", 84), Rwt);

    Money On(DateOnly day, int account, bool after = false) =>
        Read(reader => reader.Balances(day, afterClosing: after).GetValueOrDefault(new AccountCode(account)));

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Figures_of_the_year_are_those_before_its_closing_entry(string kind)
    {
        Lived(kind);
        var (end, next) = (new DateOnly(2018, 12, 31), new DateOnly(2019, 1, 31));
        var before = Read(reader => reader.YearToDate(end));
        var positions = Read(reader => Assets(reader, next));
        Close();
        Assert.Equal(before, Read(reader => reader.YearToDate(end)));
        Assert.Equal(before, Read(reader => reader.YearToDate(end, reader.Session.BookEnd(reader.Fund).Number)));
        Assert.Equal(positions, Read(reader => Assets(reader, next)));
        Assert.Equal(new Money(-750_000), On(end, 41010));
        Assert.Equal(Money.Zero, On(end, 41010, after: true));
        Assert.Equal(new Money(-650_000), On(end, 32020, after: true));
        Assert.Equal((Money.Zero, new Money(-650_000)), (On(next, 32020), On(next, 32010)));
        Assert.Equal("year_is_closed", Try(new YearClose(2018)));
        Assert.Equal("year_not_ended", Try(new YearClose(2019)));
        for (var day = new DateOnly(2018, 12, 30); day < new DateOnly(2019, 1, 4); day = day.AddDays(1))
            foreach (var known in (long[])[long.MaxValue, Read(reader => reader.Session.BookEnd(reader.Fund).Number)])
                Assert.Equal(Money.Zero, Read(reader => reader.Balances(day, known).Values.Sum()));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Shared_money_leaves_its_bank_for_nothing_that_the_rwt_did_not_decide(string kind)
    {
        Lived(kind);
        Close();
        Share();
        var kept = On(Rwt, 11023);
        Assert.True(kept.IsPositive);
        Assert.Equal("money_is_claimed", Moved(11021, 11023, 100).Refusal?.Code);
        Assert.Equal("money_is_claimed", Moved(11010, 11023, 100).Refusal?.Code);

        // What was put there by mistake may go back, by a move or by taking the first one back.
        var more = Moved(11023, 11021, 300_000);
        Assert.Null(Moved(11021, 11023, 100_000).Refusal?.Code);
        Assert.Equal("money_is_claimed", Moved(11021, 11023, 200_100).Refusal?.Code);
        Assert.Equal("money_is_claimed", Reversed(more).Refusal?.Code);
        Assert.Null(Moved(11021, 11023, 200_000).Refusal?.Code);
        Assert.Equal(kept, On(Rwt, 11023));

        Outcome<Kept> Moved(int to, int from, long amount) => _village.Try(
            LedgerActs.Voucher, Village.Transfer(from, to, amount), Rwt, Village.Bookkeeper);
        Outcome<Kept> Reversed(Outcome<Kept> moved) => _village.Try(
            LedgerActs.Reverse, new Reverse(moved.Value.Facts[0], "salah tempat"), Rwt, Village.Bookkeeper);
    }

    static Money Assets(BookReader reader, DateOnly day) =>
        reader.Balances(day).Where(row => row.Key.Class == 1).Sum(row => row.Value);

    string Try(YearClose ask) =>
        _village.Try(YearActs.Close, ask, new DateOnly(2019, 1, 20), Village.Bookkeeper).Refusal?.Code ?? "accepted";

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_year_opened_again_is_closed_anew(string kind)
    {
        Lived(kind);
        Close();
        var day = new DateOnly(2019, 1, 15);
        Assert.Equal("year_opens_first", _village.Try(
            CloseActs.MonthReopen, new MonthReopen(new YearMonth(2018, 12), "lupa"), day, Village.Coordinator)
            .Refusal?.Code);
        _village.Do(YearActs.Reopen, new YearReopen(2018, "biaya lupa"), day, Village.Coordinator);
        Assert.Equal(0, Read(reader => reader.ClosedYear()));
        Assert.Equal((Money.Zero, Money.Zero), (On(day, 32020), On(day, 32010)));
        Close();
        Assert.Equal(2018, Read(reader => reader.ClosedYear()));
        Assert.Equal(new Money(-650_000), On(day, 32010));
        Share();
        Assert.Equal("year_is_shared", _village.Try(
            YearActs.Reopen, new YearReopen(2018, "lupa"), Rwt, Village.Coordinator).Refusal?.Code);
        Assert.Equal("year_is_shared", _village.Try(
            CloseActs.MonthReopen, new MonthReopen(new YearMonth(2018, 12), "lupa"), Rwt, Village.Coordinator)
            .Refusal?.Code);
        Assert.Empty(Verify());
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_rest_is_set_apart_after_its_meeting_and_once(string kind)
    {
        Lived(kind);
        Close();
        _village.Do(SurplusActs.Share, new SurplusShare(2018, "01", 84, Fund: new Money(100_000)), Rwt);
        var later = Rwt.AddDays(3);
        string Rest(DateOnly date) => _village.Try(
            SurplusActs.Fund, new SurplusFund(Date: date), later).Refusal?.Code ?? "accepted";
        Assert.Equal("all_is_funded", Rest(Rwt.AddDays(-1)));
        Assert.Equal("accepted", Rest(Rwt.AddDays(1)));
        Assert.Equal(new Money(324_000), On(later, 11023));
        Assert.Equal("all_is_funded", Rest(later));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_result_is_shared_spent_and_told(string kind)
    {
        Lived(kind);
        Assert.Equal("surplus_year_not_closed", _village.Try(
            SurplusActs.Share, new SurplusShare(2018, "01", 84), Rwt).Refusal?.Code);
        Close();
        Share();
        Assert.Equal(
            [
                "Capital 326.000 0 0", "Environment 162.000 162.000 0", "Social 97.000 97.000 0",
                "Governance 65.000 65.000 0",
            ],
            Lines());
        Assert.Equal(new Money(324_000), On(Rwt, 11023));
        Assert.Equal("surplus_year_is_shared", _village.Try(
            SurplusActs.Share, new SurplusShare(2018, "02", 84), Rwt).Refusal?.Code);

        Spend();
        Assert.Equal("Environment 162.000 52.000 0", Lines()[1]);
        Assert.Equal(new Money(-52_000), On(new DateOnly(2019, 5, 30), 21031));
        var drain = Assert.Single(Read(reader => reader.Activities()));
        Assert.Equal(
            (ActivityStage.Finished, new Money(110_000), Money.Zero, new Money(50_000),
                new Output(86, ActivityUnit.Metre)),
            (drain.Stage, drain.Spent, drain.Advanced, drain.Swadaya, drain.Made));
        var year = Read(reader => reader.YearTrail(2018));
        Assert.Equal(new EarnedBy(1, new Money(750_000)), Assert.Single(year.Earned));
        Assert.Equal(new TrailPart(1, new Money(110_000)), Trail.Of(drain.Spent, year)[0]);
        Assert.Empty(Verify());
    }

    List<string> Lines() => Read(reader => reader.FundLines())
        .ConvertAll(row => $"{row.Line.Kind} {row.Line.Allotted} {row.Line.Balance} {row.Line.Committed}");

    /// <summary>A drain of 86 m: 60.000 paid, 55.000 advanced, 50.000 of it accounted for, 5.000 back.</summary>
    void Spend()
    {
        var day = new DateOnly(2019, 4, 1);
        Receipt[] Bought(long amount) => [new("Toko Jaya", "semen", new Money(amount), false)];
        _village.Do(ActivityActs.Propose, new ActivityPropose(
            "Drainase RT 04", SurplusKind.Environment, new Money(120_000), 86, ActivityUnit.Metre, Rw: 2, Rt: 4,
            Criterion: "7b", Improves: 3), day);
        Assert.Equal(new SlumAim("7b", 3), Read(reader => reader.Activities())[0].Aim);
        _village.Do(ActivityActs.Decide, new ActivityDecide(
            1, true, "04/LKM", [new BudgetLine(2018, 2, new Money(120_000))]), day);
        Assert.Equal("Environment 162.000 162.000 120.000", Lines()[1]);
        _village.Do(ActivityActs.Pay, new ActivityPay(1, 2018, 2, Bought(60_000)), day, Village.Cashier);
        Assert.Equal("fund_line_too_small", _village.Try(
            ActivityActs.Pay, new ActivityPay(1, 2018, 2, Bought(60_001)), day, Village.Cashier).Refusal?.Code);
        var advance = _village.Do(ActivityActs.Advance,
            new ActivityAdvance(1, 2018, 2, new Money(55_000), "Pak Darmo"), day, Village.Cashier);
        _village.Do(ActivityActs.Account, new ActivityAccount(1, 2018, 2, Bought(50_000)), day, Village.Bookkeeper);
        Assert.Equal("advance_reversal_blocked", _village.Try(
            LedgerActs.Reverse, new Reverse(advance.Facts[0], "salah"), day, Village.Bookkeeper).Refusal?.Code);
        Assert.Equal("advance_open", Finish(day)?.Code);
        _village.Do(ActivityActs.Return, new ActivityReturn(1, 2018, 2, new Money(5_000)), day, Village.Cashier);
        var wrong = _village.Do(ActivityActs.Pay, new ActivityPay(1, 2018, 2, Bought(3_000)), day, Village.Cashier);
        _village.Do(LedgerActs.Reverse, new Reverse(wrong.Facts[0], "dobel"), day, Village.Bookkeeper);
        _village.Do(ActivityActs.Support, new ActivitySupport(
            1, Giver.Labour, new Money(50_000), "gotong royong", "10 hari", "Pak RT"), day);
        Assert.Null(Finish(day));
        Assert.Equal("activity_finished_already", _village.Try(
            ActivityActs.Pay, new ActivityPay(1, 2018, 2, Bought(1)), day, Village.Cashier).Refusal?.Code);
    }

    Refusal? Finish(DateOnly day) => _village.Try(
        ActivityActs.Finish, new ActivityFinish(1, 86, ActivityUnit.Metre, "serah terima", 31), day).Refusal;

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_loss_shares_nothing_and_is_covered_first(string kind)
    {
        Lived(kind, cost: 900_000);
        Close();
        Assert.Equal("nothing_to_share", _village.Try(
            SurplusActs.Share, new SurplusShare(2018, "01", 84), Rwt).Refusal?.Code);
        Assert.Equal(new Money(150_000), On(Rwt, 32010));
        Assert.Equal(new Money(150_000), On(new DateOnly(2018, 12, 31), 32020, after: true));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_correction_of_an_earlier_year_above_its_limit_goes_to_last_years_result(string kind)
    {
        Lived(kind);
        var cost = Read(reader => reader.Session.Number(
            "select min(fact) from line where account = 51020"));
        _village.Do(LedgerActs.Reverse, new Reverse(cost, "bukan biaya UPK"), Rwt, Village.Bookkeeper);
        Assert.Equal(new Money(-100_000), On(Rwt, 32010));
        Assert.Empty(Read(reader => reader.YearToDate(Rwt)));
    }

    /// <summary>What a replay of the facts finds against the sheets.</summary>
    IEnumerable<string> Verify() => Copying.VerifyAll(_place.Database).SelectMany(proof =>
        proof.Damages.Select(damage => damage.Where));
}
