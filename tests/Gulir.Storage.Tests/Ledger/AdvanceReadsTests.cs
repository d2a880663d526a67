using Gulir.Close;
using Gulir.Ledger;
using Gulir.Server.Ledger;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>Advances by person, tied to 11050, on both databases.</summary>
public sealed class AdvanceReadsTests
{
    static readonly DateOnly Day = new(2018, 2, 20);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void An_advance_is_given_accounted_for_in_parts_and_taken_back(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        var give = new AdvanceGive(Village.Manager, new Money(600_000), "ATK kantor");
        var given = village.Do(LedgerActs.AdvanceGive, give, Day, Village.Cashier).Facts[0];
        Assert.Equal("advance_over_limit", village.Try(
            LedgerActs.AdvanceGive, give, Day, Village.Cashier).Refusal!.Code);
        Assert.Equal("advance_too_old", village.Try(
            LedgerActs.AdvanceGive, give with { Amount = new Money(1_000) }, Day.AddDays(31),
            Village.Cashier).Refusal!.Code);
        var settle = new AdvanceSettle(
            given, [new AdvanceReceipt(new AccountCode(51030), new Money(400_000), "Kertas")], new Money(50_000));
        var settled = village.Do(LedgerActs.AdvanceSettle, settle, Day.AddDays(1), Village.Bookkeeper).Facts[0];
        Assert.Equal("advance_too_small", village.Try(
            LedgerActs.AdvanceSettle, settle, Day.AddDays(1), Village.Bookkeeper).Refusal!.Code);
        Assert.Equal("advance_stands_on", village.Try(
            LedgerActs.Reverse, new Reverse(given, "salah"), Day.AddDays(1), Village.Bookkeeper).Refusal!.Code);

        var row = Assert.Single(Read(place, village, reader => reader.Advances()));
        Assert.Equal(("ATK kantor", new Money(150_000), Day), (row.What, row.Advance.Left, row.Advance.On));
        Assert.Equal(new Money(600_000), Read(place, village, reader => reader.AdvanceTotals(Day)).Staff);
        Assert.Equal(row.Advance, Assert.Single(Read(place, village, reader => reader.AdvancesOf(1))));

        village.Do(LedgerActs.Voucher, Village.Transfer(11010, 11050, 5_000) with { Purpose = "cash_short" },
            Day.AddDays(1), Village.Bookkeeper);
        var totals = Read(place, village, reader => reader.AdvanceTotals(Day.AddDays(1)));
        Assert.Equal(new AdvanceTotals(new Money(150_000), new Money(5_000), Money.Zero), totals);
        Assert.Null(Check(place, village, Day.AddDays(1)));
        village.Do(LedgerActs.Voucher, Village.Transfer(11010, 11050, 7_000) with { Purpose = "advance_given" },
            Day.AddDays(1), Village.Bookkeeper);
        Assert.Equal("advances_do_not_tie", Check(place, village, Day.AddDays(1))!.Code);

        village.Do(LedgerActs.Reverse, new Reverse(settled, "salah nota"), Day.AddDays(2), Village.Bookkeeper);
        village.Do(LedgerActs.Reverse, new Reverse(given, "salah orang"), Day.AddDays(2), Village.Bookkeeper);
        Assert.Empty(Read(place, village, reader => reader.Advances()));
        Assert.Null(Read(place, village, reader => reader.Advance(given)));
        Assert.True(Read(place, village, reader =>
            Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);
    }

    static Refusal? Check(Place place, Village village, DateOnly day) =>
        BookChecks.AdvancesTie(Read(place, village, reader => reader.MonthState(day))).Failure;

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
