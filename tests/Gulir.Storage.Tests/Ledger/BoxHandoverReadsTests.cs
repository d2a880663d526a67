using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>The box goes from one cashier to another during a day, on both databases.</summary>
public sealed class BoxHandoverReadsTests
{
    static readonly DateOnly Day = new(2018, 2, 20);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_box_is_given_and_taken_once(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        village.Do(InstitutionActs.OfficerAppoint, new OfficerAppoint("Ratna", Role.Cashier), Day.AddDays(-5));
        var ratna = Read(place, village, reader => reader.Officers()[^1].Officer.Number);
        var book = Read(place, village, reader => reader.Balances(Day)[Accounts.Cash]);
        string Take(Money counted, DateOnly day, int officer) =>
            village.Try(LedgerActs.BoxTake, new BoxTake(counted), day, officer).Refusal?.Code ?? "taken";

        Assert.Equal("box_not_given", Take(book, Day, ratna));
        village.Do(LedgerActs.BoxGive, new BoxGive(ratna, book), Day.AddDays(-1), Village.Cashier);
        Assert.Equal("box_not_given", Take(book, Day, ratna));
        var less = book - new Money(100_000);
        village.Do(
            LedgerActs.BoxGive, new BoxGive(ratna, less, "uang palsu", Pieces(less)), Day, Village.Cashier);
        Assert.Equal("box_given_to_another", Take(less, Day, Village.Cashier));
        Assert.Equal("box_taken_differs", Take(book, Day, ratna));
        Assert.Equal("taken", Take(less, Day, ratna));
        Assert.Equal("box_not_given", Take(less, Day, ratna));
        var rows = Read(place, village, reader => reader.BoxHandovers(5));
        Assert.Equal(
            [(Day, Village.Cashier, ratna, new Money(-100_000), "uang palsu", true),
                (Day.AddDays(-1), Village.Cashier, ratna, Money.Zero, "", false)],
            rows.Select(row => (row.Date, row.From, row.To, row.Difference, row.Reason, row.IsTaken)));
        Assert.Equal(rows[0], Read(place, village, reader => reader.BoxHandover(rows[0].Fact)));
        Assert.True(Read(place, village, reader =>
            Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);
    }

    static List<CashPiece> Pieces(Money amount) => [new(100, amount.Units / 100)];

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
