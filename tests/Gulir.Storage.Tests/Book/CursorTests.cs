using Gulir.Loans;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Tests.Book;

/// <summary>Lists that go on after a number, alike on both databases.</summary>
public sealed class CursorTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_list_goes_on_after_its_last_row(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        village.Do(
            LoanActs.Apply, new LoanApply(1, [.. Enumerable.Range(1, 5).Select(person =>
                new PersonAmount(person, new Money(1_000_000)))]), Village.Start);
        place.Database.Read(session =>
        {
            var reader = new BookReader(session, session.FundByCode(village.Code)!.Value);
            var vouchers = reader.VouchersAfter(0, 9);
            Assert.Equal(2, vouchers.Count);
            Assert.Equal([vouchers[1]], reader.VouchersAfter(vouchers[0].Fact, 9));
            Assert.Equal([vouchers[0]], reader.VouchersAfter(0, 1));
            var group = Assert.Single(reader.GroupsAfter(0, 9));
            Assert.Equal(("Mekar Sari", 5, 0), (group.Name, group.Members, group.Loan));
            Assert.Empty(reader.GroupsAfter(1, 9));
            var loan = Assert.Single(reader.LoansAfter(0, 9));
            Assert.Equal(new Money(5_000_000), loan.Requested);
            Assert.Null(loan.Disbursed);
            Assert.Empty(reader.LoansAfter(1, 9));
            return true;
        });
    }
}
