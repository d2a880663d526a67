using Gulir.Storage.Book;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>The opening balances while they are entered, on both databases.</summary>
public sealed class OpeningDraftsTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_part_is_kept_changed_and_thrown_away_within_its_fund(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        var other = new Village(place.Database, "35.19.09.2010").Found();
        var table = new OpeningDraft(Guid.Empty, OpeningPart.Table, 10, 4, "?d11010=5");
        var loan = new OpeningDraft(Guid.CreateVersion7(), OpeningPart.Loan, 5, 4, """{"group":1}""");
        Change(place, village, reader => reader.KeepOpeningPart(table));
        Change(place, village, reader => reader.KeepOpeningPart(loan));
        Assert.Equal([loan, table], Parts(place, village));
        Assert.Empty(Parts(place, other));
        Change(place, village, reader => reader.KeepOpeningPart(table with { At = 20, Officer = 1, Body = "" }));
        Assert.Equal([loan, table with { Officer = 1, Body = "" }], Parts(place, village));
        Change(place, other, reader => reader.DropOpeningPart(loan.Id));
        Assert.Equal(2, Parts(place, village).Count);
        for (var time = 0; time < 2; time++) Change(place, village, reader => reader.DropOpeningPart(loan.Id));
        Assert.Equal([Guid.Empty], Parts(place, village).Select(part => part.Id));
    }

    static List<OpeningDraft> Parts(Place place, Village village) => place.Database.Read(session =>
        new BookReader(session, session.FundByCode(village.Code)!.Value).OpeningParts());

    static void Change(Place place, Village village, Action<BookReader> change) => place.Database.Change(session =>
        change(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
