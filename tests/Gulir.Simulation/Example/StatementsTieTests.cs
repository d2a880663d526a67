using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Commands;
using Gulir.Server.Reporting;
using Gulir.Storage.Ledger;

namespace Gulir.Simulation.Example;

/// <summary>Statements that are computed in different ways agree, in every village and year.</summary>
public sealed class StatementsTieTests(Jiwan jiwan)
{
    static readonly DateOnly[] Days =
        [.. Enumerable.Range(2009, 10).Select(year => new DateOnly(year, 12, 31)), new(2019, 6, 17), new(2019, 11, 30)];

    public static TheoryData<DateOnly> Each => [.. Days];

    [Theory, MemberData(nameof(Each))]
    public void Cash_flow_ends_at_cash_and_change_in_equity_at_equity(DateOnly day)
    {
        var tied = jiwan.EachFund((reader, village) =>
        {
            Report Print(string name) => ReportCommand.Make(reader.Session,
                new ReportAsk(name, village.Code, false, day, null, false)).Value;
            Money Total(Report report, string name) => (Money)report.Total.Single(one => one.Name == name).Value!;
            var cash = reader.Balances(day).Where(row => row.Key.IsMoney).Sum(row => row.Value);
            Assert.Equal((village.Name, cash), (village.Name, Total(Print("cash-flow"), "closing")));
            var position = Print("position");
            Assert.Equal((village.Name, Total(position, "equity")), (village.Name, Total(Print("equity"), "closing")));
            Assert.Equal((village.Name, Total(Print("portfolio"), "outstanding")),
                (village.Name, reader.Balances(day).GetValueOrDefault(Accounts.Loans)));
            foreach (var part in (string[])["assets", "liabilities", "equity"])
                Assert.Equal(Total(position, part), Total(Print("position-sak-ep"), $"{part}.amount"));
            foreach (var part in (string[])["operating", "investing", "financing", "net"])
                Assert.Equal(Total(Print("cash-flow"), $"{part}.toDate"),
                    Total(Print("cash-flow-sak-ep"), $"{part}.toDate"));
            Assert.Equal(Total(Print("result"), "result"), Total(Print("result-sak-ep"), "result.toDate"));
            var reserve = Print("reserve");
            Assert.Equal((village.Name, Money.Zero), (village.Name, Total(reserve, "ledgerDifference")));
            // A closed month has posted what its reserve asked.
            if (day == YearMonth.Of(day).Last)
                Assert.Equal((village.Name, Money.Zero), (village.Name, Total(reserve, "difference")));
            var notes = Print("notes");
            Assert.Equal((village.Name, cash), (village.Name, Total(notes, "cash.amount")));
            Assert.Equal(Total(position, "equity"), Total(notes, "equity.amount"));
            Assert.Equal(Total(position, "liabilities"), Total(notes, "liabilities.amount"));
            Assert.Equal(Total(position, "assets"), Total(notes, "cash.amount") + Total(notes, "otherAssets.amount")
                + Total(notes, "loans.amount") - Total(notes, "reserve.amount"));
            return cash;
        });
        Assert.Equal(14, tied.Count);
        Assert.Contains(tied, cash => cash.IsPositive);
    }
}
