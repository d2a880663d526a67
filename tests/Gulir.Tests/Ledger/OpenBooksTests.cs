using Gulir.Basics;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>Which entries the books take: dates, accounts, and money that is never below zero on any day.</summary>
public class OpenBooksTests
{
    static readonly OpenBooks Plain = Books();

    static Line[] Stationery(long amount) =>
        [Line.Debit(new AccountCode(51030), Rp(amount)), Line.Credit(Accounts.Cash, Rp(amount))];

    [Fact] // The fund began on 1 January 2018; January is closed; the box was counted on 10 February; it is the 20th.
    public void Book_dates_and_paid_dates() => Table.Check("""
        book date    paid date    reason    answer
        2018-02-20   2018-02-20   -         accepted
        2018-02-21   2018-02-21   -         date_in_future
        2018-02-10   2018-02-10   -         accepted
        2018-02-09   2018-02-09   -         before_cash_count
        2018-01-31   2018-01-31   -         month_is_closed
        2017-12-31   2017-12-31   -         date_before_fund
        2018-02-20   2018-02-13   sakit     accepted
        2018-02-20   2018-02-12   sakit     paid_too_early
        2018-02-20   2018-02-19   -         late_reason_missing
        2018-02-19   2018-02-20   sakit     paid_after_booked
        2018-02-10   2018-02-05   sakit     accepted
        """, row =>
    {
        var books = Plain with
        {
            ClosedThrough = new YearMonth(2018, 1),
            LastCounts = new Dictionary<AccountCode, DateOnly> { [Accounts.Cash] = Day("2018-02-10") },
        };
        var dating = new Dating(row.Day("book date"), row.Day("paid date"), row.Has("reason") ? row["reason"] : null);
        return books.Write(VoucherKind.Bkk, dating, Stationery(12_500), On("2018-02-20")).Said();
    });

    [Fact]
    public void Money_was_not_paid_before_the_fund_began() => Assert.Equal(
        LedgerRefusals.DateBeforeFund(Day("2017-12-30"), Since),
        Plain.Write(
            VoucherKind.Bkk, new Dating(Since, Day("2017-12-30"), "sakit"), Stationery(100), On("2018-01-01")).Refusal);

    [Fact]
    public void The_fund_may_set_other_days_for_late_booking()
    {
        var strict = Plain with { Settings = With("late_days", "2") };
        var late = new Dating(Day("2018-02-20"), Day("2018-02-17"), "sakit");
        Assert.Equal(
            LedgerRefusals.PaidTooEarly(Day("2018-02-17"), Day("2018-02-20"), 2),
            strict.Write(VoucherKind.Bkk, late, Stationery(100), On("2018-02-20")).Refusal);
    }

    [Fact]
    public void A_bank_is_closed_by_its_reconciliation_and_the_box_by_its_count()
    {
        var books = Plain with
        {
            LastCounts = new Dictionary<AccountCode, DateOnly> { [Accounts.Bank] = Day("2018-02-10") },
        };
        Line[] charge = [Line.Debit(new AccountCode(51070), Rp(2_500)), Line.Credit(Accounts.Bank, Rp(2_500))];
        var before = new Dating(Day("2018-02-09"));
        Assert.Equal("before_reconciliation", books.Write(VoucherKind.Bpm, before, charge, On("2018-02-20")).Said());
        Assert.Equal("accepted", books.Write(VoucherKind.Bkk, before, Stationery(100), On("2018-02-20")).Said());
    }

    [Fact] // On the 10th the box holds 50.000; on the 12th 30.000 leave it; on the 15th 40.000 come in.
    public void The_box_is_never_below_zero_also_not_on_a_later_day() => Table.Check("""
        leaves   answer
        20.000   accepted
        20.100   2018-02-12 holds 20.000
        50.000   2018-02-12 holds 20.000
        50.100   2018-02-10 holds 50.000
        """, row =>
    {
        var books = Plain with
        {
            Boxes = new Dictionary<AccountCode, Box>
            {
                [Accounts.Cash] =
                    new(Rp(50_000), [(Day("2018-02-12"), Rp(-30_000)), (Day("2018-02-15"), Rp(40_000))]),
            },
        };
        var refusal = books.Write(
            VoucherKind.Bkk, new Dating(Day("2018-02-10")), Stationery(row.Money("leaves").Units),
            On("2018-02-20")).Refusal;
        if (refusal is null) return "accepted";
        Assert.Equal("money_short", refusal.Code);
        var detail = refusal.Details.ToDictionary(pair => pair.Name, pair => pair.Value);
        return $"{((DateOnly)detail["day"]).Iso()} holds {detail["held"]}";
    });

    [Fact]
    public void A_bank_that_the_fund_has_never_used_holds_nothing()
    {
        Line[] lines = [Line.Debit(Accounts.Cash, Rp(100)), Line.Credit(Accounts.BankShared, Rp(100))];
        Assert.Equal("money_short", Plain.Write(VoucherKind.Bpm, new Dating(), lines, On("2018-02-20")).Said());
    }

    [Fact]
    public void Cash_moves_in_hundreds_and_a_bank_in_single_rupiah() => Table.Check("""
        box     amount    step   answer
        11010   12.500    100    accepted
        11010   12.550    100    cash_step
        11010   12.550    50     accepted
        11010   12.551    0      accepted
        11021   12.551    100    accepted
        """, row =>
    {
        Line[] lines =
        [
            Line.Debit(new AccountCode(51030), row.Money("amount")),
            Line.Credit(AccountCode.Parse(row["box"])!.Value, row.Money("amount")),
        ];
        var books = Plain with { Settings = With("cash_step", row["step"]) };
        return books.Write(VoucherKind.Bkk, new Dating(), lines, On("2018-02-20")).Said();
    });

    [Fact]
    public void What_is_no_entry_is_refused() => Table.Check("""
        lines                                     answer
        51030 100, 11010 -100                     accepted
        51030 100, 11010 -200                     entry_unbalanced
        51030 100, 11010 -100, 41010 0            accepted
        11010 100, 11010 -100                     entry_empty
        51030 0, 11010 0                          entry_empty
        51039 100, 11010 -100                     account_unknown
        51030 1000000000000001, 11010 -100        amount_absurd
        """, row => Plain.Write(VoucherKind.Bkk, new Dating(), Lines(row["lines"]), On("2018-02-20")).Said());

    [Fact]
    public void Lines_of_one_account_are_one_line()
    {
        var entry = Plain.Write(
            VoucherKind.Bkk, new Dating(), Lines("51030 100, 11010 -100, 51040 300, 11010 -300"),
            On("2018-02-20")).Value;
        Assert.Equal("51030 100, 11010 -400, 51040 300", entry.Written());
    }

    [Fact]
    public void Vouchers_are_numbered_without_gaps_each_kind_for_itself()
    {
        var books = Plain with { LastVouchers = new Dictionary<VoucherKind, int> { [VoucherKind.Bkk] = 41 } };
        var desk = On("2018-02-20");
        Assert.Equal("BKK-2018-0042",
            $"{books.Write(VoucherKind.Bkk, new Dating(), Stationery(100), desk).Value.Voucher}");
        Assert.Equal("BKK-2018-0043",
            $"{books.Write(VoucherKind.Bkk, new Dating(), Stationery(100), desk, skip: 1).Value.Voucher}");
        Assert.Equal("BPM-2018-0001",
            $"{books.Write(VoucherKind.Bpm, new Dating(), Stationery(100), desk).Value.Voucher}");
    }

    [Fact]
    public void An_entry_that_does_not_balance_cannot_be_made() => Assert.Throws<InvalidOperationException>(() =>
        new Entry(Since, Since, new VoucherNumber(VoucherKind.Bpm, 2018, 1), Lines("51030 100, 11010 -200")));

    static Line[] Lines(string text) =>
    [
        .. text.Split(", ").Select(line => line.Split(' '))
            .Select(line => new Line(AccountCode.Parse(line[0])!.Value, Rp(line[1]))),
    ];
}
