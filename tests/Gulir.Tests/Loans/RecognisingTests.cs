using Gulir.Basics;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>
/// A receipt of 300.000 in the bank on 5 February, recognised on 8 February or later. Melati's loan asks 115.000 a
/// month from 15 February on.
/// </summary>
public class RecognisingTests
{
    static readonly RunningLoan Loan = Lent("2018-01-15", Usual, 500_000, 300_000, 200_000);

    static readonly OffBalanceShare[] Listed = [new(1, 2, 1, Wati, Rp(280_000), Rp(20_000))];

    static UnknownReceipt Receipt(long used = 0, long held = 300_000) => new(
        41, new VoucherNumber(VoucherKind.Bkm, 2018, 7), Day("2018-02-05"), Day("2018-02-05"), Accounts.Bank,
        Rp(300_000), Rp(used), Rp(held));

    [Fact]
    public void What_is_booked() => Table.Check("""
        used  held  as  amount  account  day  note  booked
        0  300.000  Instalment  115.000  -  2018-02-08  -  BPM 21050 115.000, 11030 -100.000, 41010 -15.000
        0  300.000  Instalment  300.000  -  2018-02-08  -  BPM 21050 300.000, 11030 -255.000, 41010 -45.000
        0  300.000  Held  300.000  -  2018-02-08  -  BPM 21050 300.000, 21040 -300.000
        0  300.000  Surety  300.000  -  2018-02-08  -  BPM 21050 300.000, 21020 -300.000, 11022 300.000, 11021 -300.000
        0  300.000  Recovery  300.000  -  2018-02-08  -  BPM 21050 300.000, 41030 -300.000
        0  300.000  Recovery  100.000  -  2018-02-20  -  BPM 21050 100.000, 41030 -100.000
        0  300.000  Income  300.000  -  2018-02-08  x  BPM 21050 300.000, 41023 -300.000
        0  300.000  Income  300.000  41020  2018-02-08  x  BPM 21050 300.000, 41020 -300.000
        0  300.000  Income  300.000  41010  2018-02-08  x  purpose_does_not_take
        0  300.000  Income  300.000  31020  2018-02-08  x  purpose_does_not_take
        0  300.000  Income  300.000  -  2018-02-08  -  text_missing
        0  300.000  Capital  300.000  31021  2018-02-08  x  BPM 21050 300.000, 31021 -300.000
        0  300.000  Capital  300.000  -  2018-02-08  x  purpose_does_not_take
        0  300.000  Returned  300.000  -  2018-02-08  x  BKK 21050 300.000, 11021 -300.000
        0  300.000  Returned  300.000  11010  2018-02-08  x  BKK 21050 300.000, 11010 -300.000
        0  300.000  Returned  300.000  11022  2018-02-08  x  money_of_others
        0  300.000  Returned  300.000  41023  2018-02-08  x  not_a_money_account
        200.000  100.000  Held  100.000  -  2018-02-08  -  BPM 21050 100.000, 21040 -100.000
        200.000  100.000  Held  100.001  -  2018-02-08  -  receipt_too_small
        0  100.000  Held  300.000  -  2018-02-08  -  receipt_too_small
        300.000  0  Held  1  -  2018-02-08  -  receipt_done
        0  300.000  Held  0  -  2018-02-08  -  amount_not_positive
        0  300.000  Held  -5  -  2018-02-08  -  amount_not_positive
        0  300.000  Held  300.000  -  2018-02-04  -  receipt_later
        0  300.000  Held  300.000  -  2018-03-09  -  date_in_future
        """, row => Recognise(
            Receipt(row.Money("used").Units, row.Money("held").Units), row["as"], row.Money("amount"),
            row.Has("account") ? AccountCode.Parse(row["account"]) : null, row["day"],
            row.Has("note") ? "ditemukan" : null));

    [Fact] // A plain voucher took 21050 before and named no receipt.
    public void A_receipt_is_taken_back_while_its_money_is_in_21050() => Table.Check("""
        came      held      answer
        300.000   300.000   accepted
        300.000   900.000   accepted
        300.000   299.999   receipt_too_small
        300.000   0         receipt_too_small
        """, row => UnknownReceipt.ReversalBlocked(row.Money("came"), row.Money("held")).Said());

    static string Recognise(
        UnknownReceipt receipt, string way, Money amount, AccountCode? account, string day, string? note)
    {
        var ask = new ReceiptRecognise(
            41, Enum.Parse<ReceiptAs>(way), amount, 1, 1, account, Date: Day(day), Note: note);
        var outcome = Recognising.Decide(Books(), receipt, Loan, Melati, Listed, ask, On("2018-02-20"));
        if (outcome.Refusal is { } refusal) return refusal.Code;
        Assert.Equal(new ReceiptUsed(41, amount, Day(day)), outcome.Value.Facts[1]);
        var entry = ((IReversible)outcome.Value.Facts[0]).Entry;
        return $"{entry.Voucher.ToString()[..3]} {entry.Written()}";
    }

    [Theory]
    [InlineData("2018-02-05", "2018-02-05"), InlineData("2018-02-12", "2018-02-05")]
    [InlineData("2018-02-13", "2018-02-13")]
    public void An_instalment_counts_from_the_day_of_the_bank_as_far_as_late_booking_goes(string day, string paid)
    {
        var ask = new ReceiptRecognise(41, ReceiptAs.Instalment, Loan: 1, Date: Day(day));
        var fact = Recognising.Decide(Books(), Receipt(), Loan, null, [], ask, On("2018-02-20"))
            .Fact<InstalmentReceived>();
        Assert.Equal((Day(day), Day(paid)), (fact.Entry.Date, fact.Entry.Paid));
        Assert.Equal(day == paid, fact.Entry.LateReason.IsNone);
    }

    [Fact]
    public void What_is_nothing_is_refused()
    {
        var ask = new ReceiptRecognise(41, ReceiptAs.Instalment, Loan: 9);
        Assert.Equal("receipt_unknown",
            Recognising.Decide(Books(), null, Loan, null, [], ask, On("2018-02-20")).Said());
        Assert.Equal("loan_not_disbursed",
            Recognising.Decide(Books(), Receipt(), null, null, [], ask, On("2018-02-20")).Said());
        Assert.Equal("group_unknown", Recognising.Decide(
            Books(), Receipt(), null, null, [], ask with { As = ReceiptAs.Held }, On("2018-02-20")).Said());
    }

    /// <summary>Money that came to the savings' own bank, or lies in the box, is not moved.</summary>
    [Theory]
    [InlineData(11022, "21050 300.000, 21020 -300.000")]
    [InlineData(11010, "21050 300.000, 21020 -300.000")]
    [InlineData(11021, "21050 300.000, 21020 -300.000, 11022 300.000, 11021 -300.000")]
    public void Savings_go_to_their_own_bank(int into, string written)
    {
        var ask = new ReceiptRecognise(41, ReceiptAs.Surety, Group: 1, Person: Wati);
        var fact = Recognising.Decide(
            Books(), Receipt() with { Into = new AccountCode(into) }, null, Melati, [], ask, On("2018-02-20"))
            .Fact<DepositReceived>();
        Assert.Equal(written, fact.Entry.Written());
        Assert.Equal(new DepositMove(DepositKind.Surety, 1, Wati, Rp(300_000)), fact.Move);
        string Said(ReceiptRecognise other, params OffBalanceShare[] listed) => Recognising.Decide(
            Books(), Receipt(), null, Melati, listed, other, On("2018-02-20")).Said();
        Assert.Equal("not_a_member", Said(ask with { Person = Nobody }));
        Assert.Equal("not_written_off", Said(ask with { As = ReceiptAs.Recovery, Loan = 1 }));
        Assert.Equal("share_unknown", Said(ask with { As = ReceiptAs.Recovery, Loan = 1, Share = 1 }, Listed));
        Assert.Equal("recovery_exceeds_list", Said(
            ask with { As = ReceiptAs.Recovery, Loan = 1 }, Listed[0] with { Service = Rp(19_999) }));
    }
}
