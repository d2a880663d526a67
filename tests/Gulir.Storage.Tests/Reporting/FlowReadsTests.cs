using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Ledger;
using Gulir.Storage.Book;
using Gulir.Storage.Reporting;

namespace Gulir.Storage.Tests.Reporting;

public sealed class FlowReadsTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Flows_are_what_moved_money_in_and_out_and_never_within(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        Assert.Null(village.Pay(new DateOnly(2018, 2, 15), 575_000).Refusal);
        var interest = new Voucher(
        [
            new VoucherLine(new AccountCode(11021), Debit: new Money(8_000)),
            new VoucherLine(new AccountCode(51071), Debit: new Money(2_000)),
            new VoucherLine(new AccountCode(41021), Credit: new Money(10_000)),
        ]);
        village.Do(LedgerActs.Voucher, interest, new DateOnly(2018, 2, 28), Village.Bookkeeper);
        village.Do(LedgerActs.Voucher, Village.Transfer(11021, 11010, 500_000), new DateOnly(2018, 2, 28),
            Village.Bookkeeper);

        List<FlowOfAccount> Read(string day, long knownAt = long.MaxValue) => place.Database.Read(session =>
            new BookReader(session, session.FundByCode(village.Code)!.Value)
                .FlowsOfYear(DateOnly.Parse(day), knownAt));
        Assert.Equal(
            [
                "11030 500000 -4500000", "31020 0 20000000", "41010 75000 75000", "41021 10000 10000",
                "51071 -2000 -2000",
            ],
            Read("2018-02-28").Select(row => $"{row.Account} {row.Month.Units} {row.ToDate.Units}"));
        Assert.Equal(["11030 -5000000", "31020 20000000"],
            Read("2018-01-31").Select(row => $"{row.Account} {row.ToDate.Units}"));
        Assert.Empty(Read("2019-01-31"));
        Assert.Empty(Read("2018-02-28", knownAt: 1));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Gross_flows_stand_apart_and_a_reversal_is_taken_off_the_side_of_its_original(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var wrong = village.Pay(new DateOnly(2018, 2, 15), 575_000);
        Assert.Null(wrong.Refusal);
        village.Do(
            LedgerActs.Reverse, new Reverse(wrong.Value.Facts[0], "salah KSM"), new DateOnly(2018, 2, 16),
            Village.Bookkeeper);
        Assert.Null(village.Pay(new DateOnly(2018, 3, 15), 575_000, request: "again").Refusal);

        string[] Read(string day, long knownAt = long.MaxValue) => place.Database.Read(session =>
            new BookReader(session, session.FundByCode(village.Code)!.Value)
                .GrossFlowsOfYear(DateOnly.Parse(day), knownAt)
                .Select(row => $"{row.Account} {(row.IsIn ? "in" : "out")} {row.Month.Units} {row.ToDate.Units} "
                    + $"{row.LastYear.Units}").ToArray());
        Assert.Equal(
            ["11030 in 500000 500000 0", "11030 out 0 -5000000 0", "31020 in 0 20000000 0", "41010 in 75000 75000 0"],
            Read("2018-03-31"));
        // In February it came and was given back: the side of receipts holds nothing, and nothing was paid.
        Assert.Equal(
            ["11030 in 0 0 0", "11030 out 0 -5000000 0", "31020 in 0 20000000 0", "41010 in 0 0 0"],
            Read("2018-02-28"));
        Assert.Equal(
            ["11030 in 0 0 500000", "11030 out 0 0 -5000000", "31020 in 0 0 20000000", "41010 in 0 0 75000"],
            Read("2019-03-31"));
        Assert.Empty(Read("2020-03-31"));
        Assert.Empty(Read("2018-03-31", knownAt: 1));
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Equity_entries_come_whole(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var entry = Assert.Single(place.Database.Read(session =>
            new BookReader(session, session.FundByCode(village.Code)!.Value)
                .EquityOfYear(new DateOnly(2018, 12, 31), long.MaxValue)));
        Assert.Equal(["11021 20000000", "31020 -20000000"],
            entry.Lines.OrderBy(line => line.Account).Select(line => $"{line.Account} {line.Amount.Units}"));
    }
}
