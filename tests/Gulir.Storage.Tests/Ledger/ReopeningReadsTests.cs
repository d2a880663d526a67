using Gulir.Close;
using Gulir.Ledger;
using Gulir.Server.Close;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>A month that was opened again is open everywhere; its earlier figures stay.</summary>
public sealed class ReopeningReadsTests
{
    static readonly DateOnly Day = new(2018, 2, 20);
    static readonly YearMonth January = new(2018, 1);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void What_is_closed_is_what_nobody_has_opened_since(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        T Read<T>(Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
        village.Do(CloseActs.MonthClose, new MonthClose(January), Day, Village.Bookkeeper);
        var close = Read(reader => reader.ClosedAs(January, long.MaxValue))!.Value;
        var parts = Read(reader => reader.MonthEnd(January));
        Assert.Equal(Read(reader => reader.Kept(January, close)),
            Read(reader => reader.LivePerformance(January.Last, long.MaxValue, reader.Portfolio(January.Last))));

        village.Do(CloseActs.MonthReopen, new MonthReopen(January, "lupa"), Day, Village.Manager);
        Assert.Equal(January, Read(reader => reader.ClosedThrough()));
        village.Do(CloseActs.MonthReopen, new MonthReopen(January, "lupa"), Day, Village.Coordinator);
        Assert.Null(Read(reader => reader.ClosedThrough()));
        Assert.Null(Read(reader => reader.OpenBooks(Day)).ClosedThrough);
        Assert.Null(Read(reader => reader.MonthEnd(January)));
        Assert.Null(Read(reader => reader.LastClose()));
        Assert.Empty(Read(reader => reader.MonthEnds()));
        Assert.Equal(parts, Read(reader => reader.MonthEnd(January, close)));
        Assert.Equal(parts, Read(reader => reader.IndicatorParts(January.Last, close)));

        village.Do(CloseActs.MonthClose, new MonthClose(January), Day, Village.Bookkeeper);
        Assert.Equal(January, Read(reader => reader.ClosedThrough()));
        Assert.Equal(close, Read(reader => reader.Reopened(January)));
        Assert.Single(Read(reader => reader.MonthEnds()));
        Assert.Equal([false, true], Read(reader => reader.ClosedMonths()).Select(row => row.Opened));
        Assert.Empty(Read(reader => reader.LastClose())!.Signed);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_papers_tell_when_money_moved_and_which_number_is_missing(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        MonthTraces Read(DateOnly day, DateOnly? today) => place.Database.Read(session =>
            new BookReader(session, session.FundByCode(village.Code)!.Value).Traces(day, today));
        var traces = Read(January.Last, Day);
        Assert.Empty(traces.Gaps);
        Assert.Null(traces.Future);
        Assert.True(traces.LastMoved[Accounts.Cash] <= January.Last);
        Assert.NotNull(Read(January.Last, new DateOnly(2018, 1, 1)).Future);
    }
}
