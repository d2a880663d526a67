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
        Assert.Equal([1], Read(reader => reader.LoansWarned()));
        Assert.Equal(new SuretyCallRow(Day(3, 25), "Anggota sepakat menanggung."),
            Assert.Single(Read(reader => reader.SuretyCalls(1))));
        var promise = Assert.Single(Read(reader => reader.Promises()));
        Assert.Equal(
            new PromiseRow(1, Day(3, 25), Day(4, 1), new Money(575_000), new Money(500_000), "sesudah panen"), promise);
        Assert.False(promise.IsBroken(Day(4, 1)));
        Assert.True(promise.IsBroken(Day(4, 2)));
    }

    /// <summary>
    /// Two letters and a call, then everything due is paid; what is in arrears later has had no letter, for savings,
    /// for a call and for a write-off.
    /// </summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Letters_of_arrears_that_were_paid_do_not_count_for_later_ones(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        T Read<T>(Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
        (int Letters, int Calls) Present(DateOnly day) => Read(reader =>
            (reader.PresentLetters(1, day).Count, reader.PresentCalls(1, day).Count));
        SuretyState Surety(DateOnly day) => Read(reader =>
            WayActs.SuretyState(reader, reader.RunningLoan(1)!, 0, day, day));

        village.Do(ArrearsActs.Warn, new LoanWarn(1, 1), Day(2, 20));
        village.Do(ArrearsActs.Warn, new LoanWarn(1, 2), Day(3, 20));
        village.Do(ArrearsActs.Call, new SuretyCallAsk(1, "hadir semua"), Day(3, 25));
        Assert.Equal((2, 1), Present(Day(3, 26)));
        Assert.True(Surety(Day(3, 26)) is { Letters: 2, Called: true });
        // One rupiah short does not cure.
        village.Pay(Day(3, 30), 1_149_900);
        Assert.Equal((2, 1), Present(Day(3, 31)));
        // A payment that was a mistake cures nothing, when it is taken back.
        var wrong = village.Pay(Day(3, 31), 100).Value.Facts[0];
        Assert.Equal((0, 0), Present(Day(3, 31)));
        village.Do(Gulir.Server.Ledger.LedgerActs.Reverse, new Gulir.Ledger.Reverse(wrong, "salah KSM"), Day(4, 1),
            Village.Bookkeeper);
        Assert.Equal((2, 1), Present(Day(4, 2)));
        village.Pay(Day(4, 2), 100);
        Assert.Equal((0, 0), Present(Day(4, 2)));
        Assert.Equal((2, 1), Present(Day(4, 1)));
        // In arrears anew from 15 April: the first letter is the first again.
        Assert.True(Surety(Day(4, 20)) is { Letters: 0, Called: false });
        Assert.Equal("warning_missing",
            village.Try(ArrearsActs.Call, new SuretyCallAsk(1, "hadir"), Day(4, 20)).Refusal!.Code);
        Assert.Equal("warning_out_of_order",
            village.Try(ArrearsActs.Warn, new LoanWarn(1, 3), Day(4, 20)).Refusal!.Code);
        village.Do(ArrearsActs.Warn, new LoanWarn(1, 1), Day(4, 20));
        Assert.Equal((1, 0), Present(Day(4, 21)));
        Assert.Equal([1, 2, 1], Read(reader => reader.Warnings(1)).Select(row => row.Letter));
        Assert.Equal(1, Read(reader => TroubleActs.WriteOffState(
            reader, reader.RunningLoan(1)!, 0, Day(4, 21), Day(4, 21)).Warnings));
        Assert.True(Read(reader => Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);
    }
}
