using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Tests.Loans;

/// <summary>A loan that was paid out waits for a visit until there is one, is settled or was taken back.</summary>
public sealed class VisitReadsTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_visit_is_owed_until_it_is_made(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        T Read<T>(Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(village.Code)!.Value)));

        var owed = Assert.Single(Read(reader => reader.LoansNotVisited()));
        Assert.Equal(
            new LoanNotVisited(1, 1, "Mekar Sari", new DateOnly(2018, 1, 15), new Money(5_000_000)), owed);
        village.Do(LoanActs.Visit, new LoanVisit(1, "Uang diterima utuh: ya."), new DateOnly(2018, 2, 10));
        village.Do(LoanActs.Visit, new LoanVisit(1, "Usaha jalan."), new DateOnly(2018, 3, 10));
        Assert.Empty(Read(reader => reader.LoansNotVisited()));
        Assert.Equal(
            [
                new VisitRow(new DateOnly(2018, 2, 10), "Uang diterima utuh: ya."),
                new VisitRow(new DateOnly(2018, 3, 10), "Usaha jalan."),
            ],
            Read(reader => reader.Visits(1)));
        Assert.Equal(new DateOnly(2018, 3, 10), Assert.Single(Read(reader => reader.LastVisits(1))).On);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void No_visit_is_owed_for_a_pay_out_that_was_taken_back(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var fact = place.Database.Read(session => session.Number("select max(fact) from disbursement"));
        village.Do(LedgerActs.Reverse, new Reverse(fact, "belum ditandatangani"), new DateOnly(2018, 1, 16),
            Village.Bookkeeper);
        Assert.Empty(place.Database.Read(session =>
            new BookReader(session, session.FundByCode(village.Code)!.Value).LoansNotVisited()));
    }
}
