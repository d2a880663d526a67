using Gulir.Basics;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Close;

/// <summary>What the papers must say before a month is closed, and who may let it be closed all the same.</summary>
public class BookChecksTests
{
    static readonly MonthState Good = new(
        Books(), new Portfolio(Day("2018-01-31"), []),
        new Dictionary<AccountCode, Money> { [Accounts.Bank] = Rp(500), [Accounts.CapitalOther] = Rp(-500) },
        new Dictionary<DepositKind, Money>(), new LedgerFigures(default, default, default, default, default, 1),
        default);

    static MonthState With(params (AccountCode Account, long Amount)[] balances) => Good with
    {
        Balances = balances.ToDictionary(row => row.Account, row => Rp(row.Amount)),
        Deposits = new Dictionary<DepositKind, Money>
        {
            [DepositKind.Surety] = Rp(-balances.Where(row => row.Account == Accounts.SuretySavings)
                .Sum(row => row.Amount)),
        },
    };

    static readonly MonthState Uncovered =
        With((Accounts.Bank, 100_000), (Accounts.SuretySavings, -40_000), (Accounts.CapitalOther, -60_000));

    static readonly MonthClose January = new(new YearMonth(2018, 1));

    [Fact] // Cash or bank moved last on the day given; it was counted last on the other. "warn" does not stop.
    public void Money_is_counted_after_it_moved_last() => Table.Check("""
        account   moved        counted      setting   answer
        11010     2018-01-20   2018-01-20   block     holds
        11010     2018-01-20   2018-01-31   block     holds
        11010     2018-01-20   2018-02-05   block     holds
        11010     2018-01-20   2018-01-19   block     cash_not_counted, stops
        11010     2018-01-20   -            block     cash_not_counted, stops
        11010     2018-01-20   -            warn      cash_not_counted, shown
        11010     -            -            block     holds
        11021     2018-01-20   2018-01-31   block     holds
        11021     2018-01-20   2018-01-19   block     bank_not_reconciled, stops
        11022     2018-01-20   -            block     bank_not_reconciled, stops
        11022     2018-01-20   -            warn      bank_not_reconciled, shown
        11022     -            -            block     holds
        """, row =>
    {
        var account = AccountCode.Parse(row["account"])!.Value;
        var name = account.IsBank ? "close_bank_reconciled" : "close_cash_count";
        var days = new Dictionary<AccountCode, DateOnly>();
        if (row.Has("counted")) days[account] = Day(row["counted"]);
        var moved = new Dictionary<AccountCode, DateOnly>();
        if (row.Has("moved")) moved[account] = Day(row["moved"]);
        var state = Good with
        {
            Books = Books() with { Settings = Village.With(name, row["setting"]), LastCounts = days },
            Traces = new MonthTraces(moved, []),
        };
        var failed = BookChecks.All(state).SingleOrDefault(check => check.Failure is not null);
        Assert.Equal(failed is { Stops: true }, Closing.Decide(state, January, On("2018-02-06")).IsRefused);
        return failed is null ? "holds" : $"{failed.Failure!.Code}, {(failed.Stops ? "stops" : "shown")}";
    });

    [Fact] // 11050 is what officers have out and cash that was short; 11040 what activities have out.
    public void Advances_tie_to_their_accounts_or_are_shown() => Table.Check("""
        setting   11050   staff   short   11040   activity   answer
        warn      0       0       0       0       0          hold
        warn      70      50      20      30      30         hold
        block     70      50      20      30      30         hold
        warn      70      50      0       0       0          advances_do_not_tie, shown
        block     70      50      0       0       0          advances_do_not_tie, stops
        warn      0       0       20      0       0          advances_do_not_tie, shown
        warn      0       0       0       30      0          activity_advances_do_not_tie, shown
        block     0       0       0       0       30         activity_advances_do_not_tie, stops
        """, row =>
    {
        var (receivables, activities) = (row.Number("11050"), row.Number("11040"));
        var state = With(
            (Accounts.Receivables, receivables), (new AccountCode(11040), activities),
            (Accounts.CapitalOther, -receivables - activities)) with
        {
            Books = Books() with { Settings = Village.With("close_advances", row["setting"]) },
            Advances = new AdvanceTotals(
                Rp(row.Number("staff")), Rp(row.Number("short")), Rp(row.Number("activity"))),
        };
        var failed = BookChecks.All(state).SingleOrDefault(check => check.Failure is not null);
        return failed is null ? "hold" : $"{failed.Failure!.Code}, {(failed.Stops ? "stops" : "shown")}";
    });

    [Fact]
    public void A_missing_number_or_an_entry_after_today_stops_the_close()
    {
        var gap = Good with
        {
            Traces = MonthTraces.None with { Gaps = [new VoucherNumber(VoucherKind.Bkk, 2018, 7)] },
        };
        Assert.Equal("vouchers_incomplete missing=BKK-2018-0007",
            Closing.Decide(gap, January, On("2018-02-06")).Refusal!.ToString());
        var future = Good with { Traces = MonthTraces.None with { Future = Day("2018-02-07") } };
        Assert.Equal("entry_in_future", Closing.Decide(future, January, On("2018-02-06")).Said());
        Assert.False(Closing.Decide(Good, January, On("2018-02-06")).IsRefused);
    }

    [Fact] // 100.000 was given to 2103x by the RWT; a gap is shown and does not stop.
    public void Shared_money_lies_in_its_bank_or_with_an_activity() => Table.Check("""
        bank 11023   advance 11040   found
        100.000      0               -
        60.000       40.000          -
        60.000       39.999          shared_money_not_covered
        0            0               shared_money_not_covered
        """, row =>
    {
        var (bank, advance) = (row.Money("bank 11023"), row.Money("advance 11040"));
        var state = With(
            (new AccountCode(21031), -70_000), (new AccountCode(21035), -30_000), (Accounts.BankShared, bank.Units),
            (new AccountCode(11040), advance.Units), (Accounts.Bank, 100_000 - bank.Units - advance.Units));
        var check = BookChecks.SharedMoneyCovered(state);
        Assert.False(check.Stops);
        Assert.False(Closing.Decide(state, January, On("2018-02-06")).IsRefused);
        return check.Failure?.Code ?? "-";
    });

    [Fact]
    public void Two_humans_let_a_month_be_closed_whose_savings_are_not_covered() => Table.Check("""
        accepted   answer
        -          savings_not_covered
        1          savings_not_covered
        1,1        savings_not_covered
        1,2        accepted
        """, row =>
    {
        var state = Uncovered with
        {
            Accepted = row.Has("accepted") ? [.. row["accepted"].Split(',').Select(int.Parse)] : [],
        };
        return Closing.Decide(state, January, On("2018-02-06")).Said();
    });

    [Fact] // The first signature is Wulan's (human 1).
    public void A_signature_names_the_check_that_does_not_hold_and_why() => Table.Check("""
        by       month     check                 reason   answer
        Sastro   2018-01   savings_are_covered   lama     accepted
        Wulan    2018-01   savings_are_covered   lama     human_has_signed
        Sastro   2018-01   savings_are_covered   -        reason_missing
        Sastro   2018-01   position_balances     lama     check_not_acceptable
        Sastro   2018-01   tidak-ada             lama     check_not_acceptable
        Sastro   2018-02   savings_are_covered   lama     month_not_next
        """, row =>
    {
        var ask = new CheckAccept(
            YearMonth.Parse(row["month"])!.Value, row["check"], row.Has("reason") ? row["reason"] : " ");
        var state = Uncovered with { Accepted = [1] };
        var answer = CheckAccepting.Decide(state, row["by"] == "Wulan" ? Wulan : Sastro, ask, On("2018-02-06"));
        if (!answer.IsRefused) Assert.Equal(2, answer.Fact<CheckAccepted>().Human);
        return answer.Said();
    });

    [Fact]
    public void What_holds_is_not_accepted() => Assert.Equal("check_holds", CheckAccepting.Decide(
        Good, Sastro, new CheckAccept(January.Month, CheckAccepting.Savings, "lama"), On("2018-02-06")).Said());

    [Fact]
    public void A_close_names_the_close_that_it_replaces()
    {
        Assert.Equal(0, Closing.Decide(Good, January, On("2018-02-06")).Fact<MonthClosed>().Replaces);
        Assert.Equal(41,
            Closing.Decide(Good with { Replaces = 41 }, January, On("2018-02-06")).Fact<MonthClosed>().Replaces);
    }
}
