using Gulir.Loans;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Tests.Loans;

/// <summary>Letters, calls and promises are read back as they were recorded, on both databases.</summary>
public sealed class WarningReadsTests
{
    static DateOnly Day(int month, int day) => new(2018, month, day);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void What_is_done_about_arrears_is_kept_in_order(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        T Read<T>(Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(village.Code)!.Value)));

        village.Do(ArrearsActs.Warn, new LoanWarn(1, 1), Day(2, 20));
        Assert.Equal("warning_too_early",
            village.Try(ArrearsActs.Warn, new LoanWarn(1, 2), Day(3, 1)).Refusal!.Code);
        Assert.Equal("loan_unknown", village.Try(ArrearsActs.Warn, new LoanWarn(9, 1), Day(3, 1)).Refusal!.Code);
        village.Do(ArrearsActs.Warn, new LoanWarn(1, 2), Day(3, 20));
        village.Do(ArrearsActs.Call, new SuretyCallAsk(1, "Anggota sepakat menanggung."), Day(3, 25));
        village.Do(ArrearsActs.Promise, new PromiseAsk(1, Day(4, 1), new Money(575_000), "sesudah panen"), Day(3, 25));
        village.Pay(Day(3, 30), 500_000);
        village.Pay(Day(4, 2), 75_000);

        Assert.Equal([(1, Day(2, 20)), (2, Day(3, 20))], Read(reader => reader.Warnings(1))
            .Select(row => (row.Letter, row.On)));
        Assert.Equal([new Warned(1, Day(2, 20)), new Warned(2, Day(3, 20))], Read(reader => reader.WarningsSent())[1]);
        Assert.Equal(new SuretyCallRow(Day(3, 25), "Anggota sepakat menanggung."),
            Assert.Single(Read(reader => reader.SuretyCalls(1))));
        var promise = Assert.Single(Read(reader => reader.Promises()));
        Assert.Equal(
            new PromiseRow(1, Day(3, 25), Day(4, 1), new Money(575_000), new Money(500_000), "sesudah panen"), promise);
        Assert.False(promise.IsBroken(Day(4, 1)));
        Assert.True(promise.IsBroken(Day(4, 2)));
    }
}
