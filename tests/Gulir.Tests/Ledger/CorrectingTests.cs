using Gulir.Basics;
using Gulir.Book;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>A mistake is taken back by a new voucher that points to it; a count by two humans closes the box.</summary>
public class CorrectingTests
{
    static readonly VoucherPosted Paper = new(
        "operating_cost", Flow.Operating,
        new Entry(Day("2018-02-10"), Day("2018-02-08"), new VoucherNumber(VoucherKind.Bkk, 2018, 12),
            [new(new AccountCode(51030), Rp(12_500)), new(Accounts.Cash, Rp(-12_500))]), RecordHash.None);

    static readonly OpenBooks February =
        Books() with { LastVouchers = new Dictionary<VoucherKind, int> { [VoucherKind.Bkk] = 12 } };

    static Outcome<Draft> Back(Reverse ask, Fact? fact = null, long? by = null) =>
        Reversing.Decide(February, new Original(41, fact ?? Paper, by), ask, On("2018-02-20"));

    [Fact]
    public void The_sides_are_swapped_under_a_voucher_of_the_same_kind()
    {
        var back = Back(new Reverse(41, "nota dobel")).Fact<EntryReversed>();
        Assert.Equal((41, "BKK-2018-0013", Day("2018-02-20")),
            ((int)back.Original, $"{back.Entry.Voucher}", back.Entry.Date));
        Assert.Equal("51030 -12.500, 11010 12.500", back.Entry.Written());
        Assert.Equal("nota dobel", SideRecord.ReadText(Back(new Reverse(41, "nota dobel")).Value.Records[0].Body));
    }

    [Fact]
    public void What_cannot_be_taken_back()
    {
        Assert.Equal("fact_unknown",
            Reversing.Decide(February, null, new Reverse(99, "salah"), On("2018-02-20")).Said());
        Assert.Equal(LedgerRefusals.AlreadyReversed(41, 43), Back(new Reverse(41, "salah"), by: 43).Refusal);
        Assert.Equal("nothing_to_reverse",
            Back(new Reverse(41, "salah"), new LoanVisited(1, Day("2018-02-10"), RecordHash.None)).Said());
        Assert.Equal("reason_missing", Back(new Reverse(41, " ")).Said());
        Assert.Equal("accepted", Back(new Reverse(41, "salah", Day("2018-02-10"))).Said());
        Assert.Equal("reversal_before_original", Back(new Reverse(41, "salah", Day("2018-02-09"))).Said());
    }

    [Fact]
    public void A_receipt_is_not_taken_back_when_its_money_is_gone()
    {
        var income = new VoucherPosted("other_income", Flow.Operating,
            new Entry(Day("2018-02-10"), Day("2018-02-10"), new VoucherNumber(VoucherKind.Bkm, 2018, 3),
                [new(Accounts.Cash, Rp(60_000)), new(new AccountCode(41012), Rp(-60_000))]), RecordHash.None);
        Assert.Equal("money_short", Reversing.Decide(
            Books(cash: 50_000), new Original(41, income, null), new Reverse(41, "salah"), On("2018-02-20")).Said());
    }

    [Fact]
    public void In_a_closed_month_nothing_is_taken_back()
    {
        var closed = February with { ClosedThrough = new YearMonth(2018, 2) };
        Assert.Equal("month_is_closed", Reversing.Decide(
            closed, new Original(41, Paper, null), new Reverse(41, "salah"), On("2018-02-28")).Said());
        Assert.Equal("accepted", Reversing.Decide(
            closed, new Original(41, Paper, null), new Reverse(41, "salah"), On("2018-03-01")).Said());
    }

    [Fact] // The box holds 5.000.000 in the book; it was last counted on 10 February; Tini counts.
    public void Counts() => Table.Check("""
        account   counted      date         second   answer
        11010     5.000.000    2018-02-20   Wulan    accepted
        11010     5.000.000    2018-02-20   Hadi     accepted
        11010     4.999.900    2018-02-20   Wulan    count_differs
        11010     5.000.000    2018-02-20   Tini     count_needs_second_human
        11010     5.000.000    2018-02-20   -        count_needs_second_human
        11010     5.000.000    2018-02-20   Old      count_needs_second_human
        11010     5.000.000    2018-02-10   Wulan    accepted
        11010     5.000.000    2018-02-09   Wulan    count_before_last
        11010     5.000.000    2018-02-21   Wulan    date_in_future
        11010     5.000.000    2017-12-31   Wulan    date_before_fund
        11010     -1           2018-02-20   Wulan    amount_not_positive
        11021     50.000.000   2018-02-20   -        accepted
        11022     0            2018-02-20   -        accepted
        11022     1            2018-02-20   -        count_differs
        11030     0            2018-02-20   Wulan    not_a_money_account
        """, row =>
    {
        var books = Books() with
        {
            LastCounts = new Dictionary<AccountCode, DateOnly> { [Accounts.Cash] = Day("2018-02-10") },
        };
        var second = row["second"] switch
        {
            "Wulan" => Wulan,
            "Hadi" => Hadi,
            "Tini" => Tini with { Number = 9 },
            "Old" => Wulan with { Until = Day("2018-02-19") },
            _ => null,
        };
        var ask = new MoneyCount(row.Money("counted"), AccountCode.Parse(row["account"]), row.Day("date"));
        return Counting.Decide(books, Tini, second, ask, On("2018-02-20", 3)).Said();
    });
}
