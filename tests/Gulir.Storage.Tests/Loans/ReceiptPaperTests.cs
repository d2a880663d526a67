using Gulir.Storage.Book;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Tests.Loans;

/// <summary>Printings are counted by voucher and fund; money handed over is kept once.</summary>
public sealed class ReceiptPaperTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_first_is_the_original_and_a_doubled_press_is_one(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        T Change<T>(Func<BookReader, T> work) => place.Database.Change(session =>
            work(new BookReader(session, session.FundByCode(village.Code)!.Value)));

        Assert.Equal(1, Change(reader => reader.PrintReceipt(7, 3, "a", 1_000)).Copy);
        Assert.Equal(1, Change(reader => reader.PrintReceipt(7, 3, "a", 10_999)).Copy);
        Assert.Equal(2, Change(reader => reader.PrintReceipt(7, 3, "a", 11_000)).Copy);
        Assert.Equal(3, Change(reader => reader.PrintReceipt(7, 3, "b", 11_001)).Copy);
        Assert.Equal(1, Change(reader => reader.PrintReceipt(8, 3, "b", 11_001)).Copy);
        Assert.Equal([1_000L, 11_000, 11_001], Change(reader => reader.ReceiptPrints(7)).Select(print => print.At));
        Assert.Null(Change(reader => reader.Tendered(7)));
        Change(reader =>
        {
            reader.KeepTendered(7, new Money(600_000));
            reader.KeepTendered(7, new Money(700_000));
            return true;
        });
        Assert.Equal(new Money(600_000), Change(reader => reader.Tendered(7)));
    }
}
