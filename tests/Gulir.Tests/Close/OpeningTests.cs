using Gulir.Basics;
using Gulir.Book;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Close;

/// <summary>Books are taken over at a month's end; every loan, deposit and thing stands behind its account.</summary>
public class OpeningTests
{
    // Sri and Wati borrowed 500.000 each in October and have paid two instalments.
    static readonly OpeningLoanAsk October = new(
        1, Day("2017-10-15"), Usual,
        [new(Sri, Rp(500_000), Rp(100_000), Rp(15_000)), new(Wati, Rp(500_000), Rp(100_000), Rp(15_000))]);

    static readonly OpeningBalances Good = new(
        Day("2017-12-31"),
        Lines("11010 100000, 11021 5000000, 11030 800000, 12010 -8000, 21020 -20000, 21040 -5000, 31010 -5817000, "
            + "41010 -50000"),
        [October],
        [new OpeningDeposit(DepositKind.Surety, 1, Rp(20_000)), new OpeningDeposit(DepositKind.Held, 1, Rp(5_000))],
        "Berita acara serah terima");

    static Outcome<Draft> Open(
        OpeningBalances ask, int entries = 0, bool groups = true, params EquipmentItem[] register) => Opening.Decide(
        new BookBefore(
            Books(0, 0), entries, 3, groups ? new Dictionary<int, Group> { [1] = Melati } : [], register),
        ask, On("2018-02-15"));

    [Fact]
    public void Loans_begin_where_they_stood()
    {
        var opened = Open(Good).Fact<OpeningBalancesPosted>();
        Assert.Equal("BPM-2017-0001", opened.Entry.Voucher.ToString());
        var loan = Assert.Single(opened.Loans);
        Assert.Equal((4, 15, "2017-11-15"), (loan.Loan, loan.AnchorDay, loan.Shares[0].Rows[0].Due.Iso()));
        Assert.Equal([new(1, Rp(100_000), Rp(15_000)), new(2, Rp(100_000), Rp(15_000))], loan.PaidBefore);
        Assert.Equal([Rp(20_000), Rp(5_000)], opened.Deposits.Select(deposit => deposit.Amount));
    }

    [Fact]
    public void What_does_not_tie_is_refused() => Table.Check("""
        lines                                                                                 answer
        11021 5900000, 11030 800000, 12010 -8000, 21020 -20000, 21040 -5000, 31010 -6667000   accepted
        11021 5900000, 11030 800001, 12010 -8000, 21020 -20000, 21040 -5000, 31010 -6667001   opening_does_not_tie
        11021 5900000, 11030 800000, 12010 -8000, 21020 -19999, 21040 -5000, 31010 -6667001   opening_does_not_tie
        11021 5900000, 11030 800000, 12010 -8000, 21020 -20000, 31010 -6672000                opening_does_not_tie
        11021 5900000, 11030 800000, 12010 -8001, 21020 -20000, 21040 -5000, 31010 -6666999   opening_reserve_apart
        11021 5900000, 11030 800000, 21020 -20000, 21040 -5000, 31010 -6675000                opening_reserve_apart
        11021 5900000, 11030 800000, 12010 -8000, 21020 -20000, 21040 -5000, 31010 -6667001   entry_unbalanced
        11021 -5900000, 11030 800000, 12010 -8000, 21020 -20000, 21040 -5000, 31010 5133000   money_short
        11021 5900000, 11039 800000, 12010 -8000, 21020 -20000, 21040 -5000, 31010 -6667000   account_unknown
        """, row => Open(Good with { Lines = Lines(row["lines"]) }).Said());

    [Fact]
    public void The_reserve_is_what_the_class_asks_of_each_loan()
    {
        // Nothing was paid: two instalments are late, and the class is the second, a tenth of 1.000.000.
        var unpaid = October with
        {
            Shares = [.. October.Shares.Select(share => share with { PrincipalPaid = Rp(0) })],
        };
        static List<VoucherLine> With(int reserve) => Lines(
            $"11021 5900000, 11030 1000000, 12010 {-reserve}, 21020 -20000, 21040 -5000, 31010 {reserve - 6_875_000}");
        Assert.Equal("accepted", Open(Good with { Loans = [unpaid], Lines = With(100_000) }).Said());
        Assert.Equal("opening_reserve_apart", Open(Good with { Loans = [unpaid], Lines = With(10_000) }).Said());
    }

    [Fact]
    public void Things_enter_the_register_with_their_balances()
    {
        // Bought in January 2017 for four years and depreciated for its twelve months.
        var desk = new EquipmentRegister("Meja", Day("2017-01-10"), Rp(480_000), 48, Rp(120_000));
        var here = new EquipmentItem(
            5, Day("2017-12-01"), Rp(100_000), Rp(0), 10, 10, new YearMonth(2018, 1), 0);
        OpeningBalances Ask(string cost, string worn, string capital, params EquipmentRegister[] things) => Good with
        {
            Loans = [],
            Deposits = [],
            Equipment = things,
            Lines = Lines($"11021 5000000, 12020 {cost}, 12021 -{worn}, 31010 -{capital}"),
        };
        var opened = Open(Ask("480000", "120000", "5360000", desk));
        Assert.Equal("accepted", opened.Said());
        var thing = Assert.IsType<EquipmentRegistered>(opened.Value.Facts[1]);
        Assert.Equal((1, 36, new YearMonth(2018, 1)), (thing.Item, thing.Months, thing.First));
        var second = Open(Ask("580000", "120000", "5460000", desk), register: here).Value.Facts[1];
        Assert.Equal(6, Assert.IsType<EquipmentRegistered>(second).Item);
        foreach (var (ask, answer) in new[]
        {
            (Ask("480000", "120000", "5360000"), "opening_does_not_tie"),
            (Ask("480001", "120000", "5360001", desk), "opening_does_not_tie"),
            (Ask("480000", "119999", "5360001", desk), "opening_does_not_tie"),
            (Ask("480000", "120000", "5360000", desk with { Bought = Day("2018-01-01") }), "equipment_not_yet_here"),
            (Ask("480000", "120000", "5360000", desk with { Depreciated = Rp(480_001) }), "equipment_over_depreciated"),
            (Ask("480000", "120000", "5360000", desk with { Name = "" }), "text_missing"),
        })
            Assert.Equal(answer, Open(ask).Said());
    }

    [Fact]
    public void Dates() => Table.Check("""
        date         entries   answer
        2017-12-31   0         accepted
        2018-01-31   0         opening_reserve_apart
        2017-12-30   0         opening_not_month_end
        2017-11-30   0         date_before_fund
        2018-02-28   0         date_in_future
        2017-12-31   1         opening_not_first
        """, row => Open(Good with { Date = row.Day("date") }, row.Number("entries")).Said());

    [Fact]
    public void Loans_and_deposits_that_cannot_be()
    {
        static string Said(OpeningLoanAsk loan) => Open(Good with { Loans = [loan] }).Said();
        Assert.Equal("group_unknown", Open(Good, groups: false).Said());
        Assert.Equal("gate_date", Said(October with { Disbursed = Day("2018-01-01") }));
        Assert.Equal("nobody_borrows", Said(October with { Shares = [] }));
        Assert.Equal("not_a_member", Said(October with { Shares = [new(Nobody, Rp(500_000), Rp(0), Rp(0))] }));
        Assert.Equal("member_twice_in_loan", Said(October with { Shares = [October.Shares[0], October.Shares[0]] }));
        Assert.Equal("opening_share_overpaid",
            Said(October with { Shares = [new(Sri, Rp(500_000), Rp(500_001), Rp(0))] }));
        Assert.Equal("opening_share_overpaid",
            Said(October with { Shares = [new(Sri, Rp(500_000), Rp(0), Rp(75_001))] }));
        Assert.Equal("opening_share_overpaid", Said(October with { Shares = [new(Sri, Rp(500_000), Rp(-1), Rp(0))] }));
        Assert.Equal("amount_not_positive", Said(October with { Shares = [new(Sri, Rp(0), Rp(0), Rp(0))] }));
        Assert.Equal("amount_not_positive",
            Open(Good with { Deposits = [new OpeningDeposit(DepositKind.Surety, 1, Rp(0))] }).Said());
        Assert.Equal("group_unknown",
            Open(Good with { Deposits = [new OpeningDeposit(DepositKind.Surety, 2, Rp(20_000))] }).Said());
    }

    static List<VoucherLine> Lines(string text) =>
    [
        .. text.Split(", ").Select(line => line.Split(' ')).Select(line =>
        {
            var (account, amount) = (AccountCode.Parse(line[0])!.Value, Rp(line[1]));
            return amount.IsPositive
                ? new VoucherLine(account, Debit: amount)
                : new VoucherLine(account, Credit: -amount);
        }),
    ];
}
