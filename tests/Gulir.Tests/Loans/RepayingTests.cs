using Gulir.Basics;
using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>
/// Money received on a loan: ahead, settling, held, divided by the cashier, or paid for another member.
/// </summary>
public class RepayingTests
{
    // A month: Sri 50.000 + 7.500, Wati 30.000 + 4.500, Yuni 20.000 + 3.000; due on the 15th from February to November.
    static readonly RunningLoan Loan = Lent("2018-01-15", Usual, 500_000, 300_000, 200_000);

    static Outcome<Draft> Repay(
        LoanRepay ask, RunningLoan? loan = null, OpenBooks? books = null, string today = "2018-02-15") =>
        Repaying.Decide(books ?? Books(), loan ?? Loan, ask, On(today));

    [Fact]
    public void What_is_booked() => Table.Check("""
        day          paid        above    box     lines
        2018-02-15   115.000     Next     -       11010 115.000, 11030 -100.000, 41010 -15.000
        2018-02-15   15.000      Next     -       11010 15.000, 41010 -15.000
        2018-02-15   150.000     Next     11021   11021 150.000, 11030 -120.000, 41010 -30.000
        2018-02-15   150.000     Hold     -       11010 150.000, 11030 -100.000, 41010 -15.000, 21040 -35.000
        2018-02-15   100.000     Hold     -       11010 100.000, 11030 -85.000, 41010 -15.000
        2018-02-15   2.000.000   Hold     -       11010 2.000.000, 11030 -100.000, 41010 -15.000, 21040 -1.885.000
        2018-02-15   1.150.000   Next     -       11010 1.150.000, 11030 -1.000.000, 41010 -150.000
        2018-02-15   1.150.100   Next     -       exceeds_owed
        2018-02-15   0           Next     -       amount_not_positive
        2018-02-15   -100        Next     -       amount_not_positive
        2018-02-15   115.050     Next     -       cash_step
        2018-02-15   115.000     Next     11030   not_a_money_account
        2018-02-15   115.000     Settle   -       settle_amount_differs
        2018-02-15   1.015.000   Settle   -       11010 1.015.000, 11030 -1.000.000, 41010 -15.000
        """, row =>
    {
        var outcome = Repay(new LoanRepay(
            1, row.Money("paid"), row.Day("day"), Above: Enum.Parse<Above>(row["above"]),
            Money: row.Has("box") ? AccountCode.Parse(row["box"]) : null));
        return outcome.Refusal?.Code ?? outcome.Fact<InstalmentReceived>().Entry.Written();
    });

    [Fact]
    public void Settling_early_forgives_the_service_of_periods_that_have_not_begun() => Table.Check("""
        rule      paid before   day          settles     forgiven   of Sri, Wati, Yuni
        running   0             2018-01-15   1.015.000   135.000    67.500 40.500 27.000
        running   1             2018-03-15   915.000     120.000    60.000 36.000 24.000
        running   1             2018-03-16   930.000     105.000    52.500 31.500 21.000
        running   2             2018-03-20   815.000     105.000    52.500 31.500 21.000
        running   0             2018-03-20   1.045.000   105.000    52.500 31.500 21.000
        running   3             2018-03-20   700.000     105.000    52.500 31.500 21.000
        running   9             2018-11-15   115.000     0          -
        running   0             2018-12-20   1.150.000   0          -
        full      2             2018-03-20   920.000     0          -
        full      0             2018-01-15   1.150.000   0          -
        by-day    0             2018-01-15   1.000.000   150.000    75.000 45.000 30.000
        by-day    0             2018-01-16   1.000.400   149.600    74.800 44.900 29.900
        by-day    1             2018-03-01   907.600     127.400    63.700 38.200 25.500
        by-day    1             2018-03-15   915.000     120.000    60.000 36.000 24.000
        by-day    3             2018-03-20   700.000     105.000    52.500 31.500 21.000
        by-day    0             2018-12-20   1.150.000   0          -
        """, row =>
    {
        var loan = Loan.PaidRows(row.Number("paid before"));
        var settled = Repay(
            new LoanRepay(1, Date: row.Day("day"), Above: Above.Settle), loan,
            Books() with { Settings = With("early_settlement", row["rule"]) }, "2018-12-31").Value;
        var paid = settled.Facts.OfType<InstalmentReceived>().Single();
        var forgiven = settled.Facts.OfType<ServiceForgiven>().SingleOrDefault();
        Assert.Equal(row.Money("settles"), paid.Entry.On(Accounts.Cash));
        Assert.Equal(row.Money("forgiven"), forgiven?.Shares.Sum(share => share.Amount) ?? Money.Zero);
        Assert.True(forgiven is null || forgiven.Rule == row["rule"]);
        var after = loan.Paid(paid.Shares)
            .Paid(forgiven?.Shares.Select(share => new ShareMoney(share.Share, Money.Zero, share.Amount)) ?? []);
        Assert.True(after.IsSettled);
        return forgiven is null ? "-" : string.Join(' ', forgiven.Shares.Select(share => share.Amount));
    });

    [Fact] // Sri has paid 50 of her share, so that 1.014.950 settles: no coins make it.
    public void An_odd_sum_settles_in_cash_with_what_coins_need_and_the_rest_is_held() => Table.Check("""
        box     tendered    lines
        11010   -           11010 1.015.000, 11030 -999.950, 41010 -15.000, 21040 -50
        11010   1.015.000   11010 1.015.000, 11030 -999.950, 41010 -15.000, 21040 -50
        11021   -           11021 1.014.950, 11030 -999.950, 41010 -15.000
        11010   1.015.100   settle_amount_differs
        11021   1.015.000   settle_amount_differs
        11010   1.014.900   settle_amount_differs
        """, row =>
    {
        var loan = Loan.Paid([new ShareMoney(1, Rp(50), Money.Zero)]);
        var ask = new LoanRepay(
            1, row.Has("tendered") ? row.Money("tendered") : null, Day("2018-01-15"), Above: Above.Settle,
            Money: AccountCode.Parse(row["box"]));
        var settled = Repay(ask, loan, today: "2018-02-15");
        if (settled.IsRefused) return settled.Refusal!.Code;
        var received = settled.Value.Facts.OfType<InstalmentReceived>().Single();
        Assert.Equal(-received.Entry.On(Accounts.Held), received.Held);
        return received.Entry.Written();
    });

    [Fact] // All principal is paid, and the service of the first four periods; the rest is not due.
    public void Settling_when_only_later_service_is_owed_forgives_it_and_moves_no_money()
    {
        var loan = Loan.PaidRows(4);
        loan = loan.Paid(loan.Shares.Select(share => new ShareMoney(share.Number, share.PrincipalOwed, Money.Zero)));
        var settle = new LoanRepay(1, Date: Day("2018-05-15"), Above: Above.Settle);
        var forgiven = Assert.IsType<ServiceForgiven>(
            Assert.Single(Repay(settle, loan, today: "2018-05-20").Value.Facts));
        Assert.Equal(loan.ServiceOwed, forgiven.Shares.Sum(share => share.Amount));
        Assert.Equal(Day("2018-05-15"), forgiven.Date);
        Assert.Equal("date_in_future", Repay(settle, loan, today: "2018-05-14").Said());
        Assert.Equal("amount_not_positive", Repay(settle with { Amount = Rp(0) }, loan, today: "2018-05-20").Said());
    }

    [Fact]
    public void A_payment_on_an_open_loan_is_always_received_and_on_a_settled_one_never()
    {
        var ask = new LoanRepay(1, Rp(115_000));
        Assert.Equal("accepted", Repay(ask, today: "2018-01-15").Said());
        Assert.Equal("accepted", Repay(ask with { Date = Day("2020-12-31") }, today: "2020-12-31").Said());
        Assert.Equal(LoanRefusals.LoanSettled(1), Repay(ask, Loan.PaidRows(10)).Refusal);
        Assert.Equal("loan_not_disbursed", Repaying.Decide(Books(), null, ask, On("2018-02-15")).Said());
        Assert.Equal("paid_before_disbursed", Repay(ask with { Date = Day("2018-01-14") }).Said());
        var late = ask with { Date = Day("2018-01-17"), Paid = Day("2018-01-14"), LateReason = "sakit" };
        Assert.Equal("paid_before_disbursed", Repay(late).Said());
    }

    [Fact] // Paid on the 15th, the due date; booked on the 17th, when the next period has begun.
    public void The_paid_date_tells_what_is_due()
    {
        var late = new LoanRepay(
            1, Rp(150_000), Day("2018-02-17"), Day("2018-02-15"), "Bu Tini sakit", Above: Above.Hold);
        var received = Repay(late, today: "2018-02-17").Fact<InstalmentReceived>();
        Assert.Equal((Rp(35_000), Day("2018-02-15"), Day("2018-02-17")),
            (received.Held, received.Entry.Paid, received.Entry.Date));
        var record = Assert.Single(Repay(late, today: "2018-02-17").Value.Records);
        Assert.Equal(record.Hash, received.Entry.LateReason);
        Assert.Equal("late_reason_missing", Repay(late with { LateReason = null }, today: "2018-02-17").Said());
    }

    [Fact]
    public void The_cashier_may_divide_the_money_herself() => Table.Check("""
        paid      shares                 answer
        80.500    1 57.500, 3 23.000     50.000+7.500 20.000+3.000
        57.500    1 57.500               50.000+7.500
        57.500    2 57.500               48.500+9.000
        10.000    3 10.000               7.000+3.000
        80.500    1 57.500               shares_do_not_add
        57.500    1 57.500, 3 100        shares_do_not_add
        57.500    4 57.500               share_unknown
        57.500    1 30.000, 1 27.500     share_twice
        57.500    1 57.500, 2 0          amount_not_positive
        600.000   1 600.000              share_exceeds_owed
        575.000   1 575.000              500.000+75.000
        """, row =>
    {
        ShareAmount[] shares =
        [
            .. row["shares"].Split(", ").Select(text => text.Split(' '))
                .Select(text => new ShareAmount(int.Parse(text[0]), Rp(text[1]))),
        ];
        var outcome = Repay(new LoanRepay(1, row.Money("paid"), Shares: shares));
        return outcome.Refusal?.Code ?? string.Join(' ', outcome.Fact<InstalmentReceived>().Shares
            .Select(share => $"{share.Principal}+{share.Service}"));
    });

    [Fact] // The group pays 115.000, of which 57.500 is for Sri's share 1.
    public void A_member_may_pay_for_another_and_has_a_claim_on_her() => Table.Check("""
        claims                                 answer
        Wati for 1 57.500                      accepted
        Wati for 1 30.000, Yuni for 1 27.500   accepted
        Wati for 1 57.600                      claim_too_large
        Wati for 1 30.000, Yuni for 1 27.600   claim_too_large
        Sri for 1 10.000                       claim_on_oneself
        Joko for 1 10.000                      member_not_in_loan
        Wati for 4 10.000                      share_unknown
        Wati for 1 0                           amount_not_positive
        """, row =>
    {
        SuretyPaid[] claims =
        [
            .. row["claims"].Split(", ").Select(text => text.Split(' ')).Select(text => new SuretyPaid(
                text[0] switch { "Sri" => Sri, "Wati" => Wati, "Yuni" => Yuni, _ => Joko }, int.Parse(text[2]),
                Rp(text[3]))),
        ];
        var outcome = Repay(new LoanRepay(1, Rp(115_000), Surety: claims));
        if (!outcome.IsRefused) Assert.Equal(claims, outcome.Fact<InstalmentReceived>().Surety);
        return outcome.Said();
    });

    [Fact]
    public void Taken_back_the_shares_owe_again_the_held_money_is_gone_and_nobody_has_a_claim()
    {
        var ask = new LoanRepay(1, Rp(150_000), Above: Above.Hold, Surety: [new(Wati, 1, Rp(10_000))]);
        var received = Repay(ask).Fact<InstalmentReceived>();
        var back = Reversing.Decide(
            Books(), new Original(9, received, null), new Reverse(9, "salah pinjaman"), On("2018-02-16"))
            .Fact<InstalmentReversed>();
        Assert.Equal("11010 -150.000, 11030 100.000, 41010 15.000, 21040 35.000", back.Entry.Written());
        Assert.Equal((Rp(-35_000), new SuretyPaid(Wati, 1, Rp(-10_000))), (back.Held, Assert.Single(back.Surety)));
        var after = Loan.Paid(received.Shares).Paid(back.Shares);
        Assert.Equal(Loan.Shares.Select(share => share.Owed), after.Shares.Select(share => share.Owed));
    }

    /// <summary>Titipan of 300.000 pays: 115.000 are asked now, of which 15.000 are service.</summary>
    [Theory]
    [InlineData(115_000, Above.Next, "21040 115.000, 11030 -100.000, 41010 -15.000")]
    [InlineData(300_000, Above.Hold, "21040 115.000, 11030 -100.000, 41010 -15.000")]
    [InlineData(300_001, Above.Next, "deposit_too_small")]
    [InlineData(0, Above.Next, "amount_not_positive")]
    public void Titipan_pays_an_instalment_and_no_money_comes_in(long amount, Above above, string says)
    {
        var loan = Lent("2018-01-15", Usual, 1_000_000);
        var draft = Repaying.Decide(
            Books(), loan, new LoanRepay(1, Rp(amount), Money: Accounts.Held, Above: above), On("2018-02-10"),
            Rp(300_000));
        Assert.Equal(says, draft.IsRefused ? draft.Said() : draft.Fact<InstalmentReceived>().Entry.Written());
        if (draft.IsRefused) return;
        var fact = draft.Fact<InstalmentReceived>();
        Assert.Equal((VoucherKind.Bpm, Rp(-115_000)), (fact.Entry.Voucher.Kind, fact.Held));
        Assert.Equal(Rp(115_000), ((InstalmentReversed)fact.Reversed(9, fact.Entry, default)).Held);
    }
}
