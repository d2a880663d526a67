using Gulir.Ledger;
using Gulir.Server.Ledger;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>A day begins with the box counted, on both databases.</summary>
public sealed class BoxReadsTests
{
    static readonly DateOnly Day = new(2018, 2, 20);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_day_begins_once(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        var book = Read(place, village, reader => reader.Balances(Day)[Accounts.Cash]);
        village.Do(LedgerActs.BoxOpen, new BoxOpen(book), Day.AddDays(-1), Village.Cashier);
        var less = new BoxOpen(book - new Money(5_000), Village.Manager, "uang robek");
        Assert.Equal("box_differs", village.Try(
            LedgerActs.BoxOpen, less with { Reason = null }, Day, Village.Cashier).Refusal!.Code);
        village.Do(LedgerActs.BoxOpen, less, Day, Village.Cashier);
        Assert.Equal("box_opened_before", village.Try(LedgerActs.BoxOpen, less, Day, Village.Cashier).Refusal!.Code);
        var rows = Read(place, village, reader => reader.BoxOpenings(5));
        Assert.Equal(
            [(Day, new Money(-5_000), Village.Manager, "uang robek"), (Day.AddDays(-1), Money.Zero, 0, "")],
            rows.Select(row => (row.Date, row.Difference, row.Second, row.Reason)));
        Assert.Equal(rows[0], Read(place, village, reader => reader.BoxOpenedOn(Day)));
        Assert.Null(Read(place, village, reader => reader.BoxOpenedOn(Day.AddDays(1))));
        Assert.True(Read(place, village, reader =>
            Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);
    }

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
