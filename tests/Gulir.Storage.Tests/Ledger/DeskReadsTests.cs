using Gulir.Close;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Server.Close;
using Gulir.Server.Groups;
using Gulir.Server.Ledger;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Groups;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>What the desk's pages read, on both databases.</summary>
public sealed class DeskReadsTests
{
    static readonly DateOnly Day = new(2018, 2, 20);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Loans_deposits_counts_and_closes_are_listed(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        village.Do(GroupActs.SuretyReceive, new DepositAsk(1, new Money(50_000), 2), Day, Village.Cashier);
        var box = Read(place, village, reader => reader.Balances(Day)[Accounts.Cash]);
        Assert.Equal(0, Read(place, village, reader => reader.DaysUncounted(Accounts.Cash, Day)));
        Assert.InRange(Read(place, village, reader => reader.DaysUncounted(Accounts.Cash, null)), 2, 9);
        village.Do(LedgerActs.MoneyCount, new MoneyCount(box, Second: Village.Manager), Day, Village.Cashier);
        village.Do(CloseActs.MonthClose, new MonthClose(new YearMonth(2018, 1)), Day, Village.Bookkeeper);

        var (loan, name) = Assert.Single(Read(place, village, reader => reader.RunningLoansNamed("", 5)));
        Assert.Equal(1, loan);
        Assert.Single(Read(place, village, reader => reader.RunningLoansNamed(name[1..4].ToUpperInvariant(), 5)));
        Assert.Empty(Read(place, village, reader => reader.RunningLoansNamed("%", 5)));
        var deposit = Assert.Single(Read(place, village, reader => reader.DepositRows(1)));
        Assert.Equal((DepositKind.Surety, 2, new Money(50_000), false),
            (deposit.Kind, deposit.Person, deposit.Amount, deposit.TakenBack));
        Assert.Equal(new Money(50_000),
            Read(place, village, reader => reader.DepositsByPerson(DepositKind.Surety, 1))[2]);
        var count = Assert.Single(Read(place, village, reader => reader.CountsConfirmed(5)));
        Assert.Equal((Accounts.Cash, Day, box, Village.Cashier, Village.Manager),
            (count.Account, count.Date, count.Counted, count.Officer, count.Second));
        var closed = Assert.Single(Read(place, village, reader => reader.ClosedMonths()));
        Assert.Equal((new YearMonth(2018, 1), false, "month_closed"), (closed.Month, closed.Opening, closed.Fact.Kind));
        Assert.Null(Read(place, village, reader => reader.OpeningVoucher()));
    }

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
}
