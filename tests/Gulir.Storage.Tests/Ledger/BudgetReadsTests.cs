using Gulir.Ledger;
using Gulir.Close;
using Gulir.Server.Close;
using Gulir.Server.Frame;
using Gulir.Server.Ledger;
using Gulir.Server.Reporting;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>A budget as it is stored, revised, and held against a year that is closed; on both databases.</summary>
public sealed class BudgetReadsTests : IDisposable
{
    static readonly DateOnly January = new(2018, 1, 10);
    static readonly DateOnly December = new(2018, 12, 31);

    Place _place = null!;
    Village _village = null!;

    public void Dispose() => _place?.Dispose();

    void Lived(string kind)
    {
        _place = Place.New(kind);
        _village = new Village(_place.Database).Found();
    }

    T Read<T>(Func<BookReader, T> read) => _place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(_village.Code)!.Value)));

    Kept Decide(long cost, DateOnly day, string? note = null) => _village.Do(
        BudgetActs.Decide, new BudgetDecide(
            2018, [new BudgetAmount(new AccountCode(51030), new Money(cost))], Note: note), day, Village.Coordinator);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_earlier_decision_stays_readable(string kind)
    {
        Lived(kind);
        Assert.Null(Read(reader => reader.BudgetOn(December)));
        var first = Decide(1_200_000, January, "BA 01/LKM");
        var second = Decide(2_400_000, new DateOnly(2018, 6, 5));
        Assert.Equal("budget_before_last", _village.Try(
            BudgetActs.Decide, new BudgetDecide(
                2018, [new BudgetAmount(new AccountCode(51030), new Money(12))], January),
            new DateOnly(2018, 6, 5), Village.Manager).Refusal!.Code);
        Assert.Equal("role_not_allowed", _village.Try(
            BudgetActs.Decide, new BudgetDecide(
                2018, [new BudgetAmount(new AccountCode(51030), new Money(12))]), December, Village.Cashier)
            .Refusal!.Code);
        Assert.Equal([("BA 01/LKM", first.Facts[0], 2), ("", second.Facts[0], 2)],
            Read(reader => reader.Budgets(2018)).Select(row => (row.Note, row.Budget.Fact, row.Officer)));
        Money Year(DateOnly day, long knownAt = long.MaxValue) => Read(reader =>
            reader.BudgetOn(day, knownAt)!.Of(new AccountCode(51030), 1, 12));
        Assert.Equal(new Money(1_200_000), Year(new DateOnly(2018, 6, 4)));
        Assert.Equal(new Money(2_400_000), Year(December));
        Assert.Equal(new Money(1_200_000), Year(December, second.Facts[0] - 1));
        Assert.Equal((2018, 0), Read(reader => (reader.BudgetYear(first.Facts[0]), reader.BudgetYear(1))));
        Assert.Empty(Read(reader => reader.Budgets(2019)));
        Assert.Empty(Copying.VerifyAll(_place.Database).SelectMany(proof => proof.Damages));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_entries_that_close_a_year_are_no_actual(string kind)
    {
        Lived(kind);
        Decide(1_200_000, January);
        _village.Do(LedgerActs.Voucher, Village.Transfer(11010, 51030, 90_000), new DateOnly(2018, 12, 20),
            Village.Bookkeeper);
        for (var month = 1; month <= 12; month++)
            _village.Do(CloseActs.MonthClose, new MonthClose(new YearMonth(2018, month)), new DateOnly(2019, 1, 5),
                Village.Bookkeeper);
        string Printed() => Read(reader =>
        {
            var ask = new ReportAsk("budget", _village.Code, false, December, null, false);
            var fund = reader.FundRow();
            return ReportWriter.Csv(FundView.Open(reader.Session, fund, ask).Then(FundReports.All["budget"]).Value);
        });
        var before = Printed();
        Assert.Contains("cost,51030,ATK,100000,90000,-10000,1200000,90000,-1110000,1200000", before);
        _village.Do(YearActs.Close, new YearClose(2018), new DateOnly(2019, 1, 10), Village.Bookkeeper);
        Assert.Equal(before, Printed());
    }
}
