using Gulir.Basics;
using Gulir.Book;
using Gulir.Groups;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Groups;

/// <summary>Surety savings and held instalments: what is paid in, given back, and taken back again.</summary>
public class DepositsTests
{
    static readonly DepositAsk Twenty = new(1, Rp(20_000), Sri);

    [Fact]
    public void Paid_in_and_given_back() => Table.Check("""
        kind     act      box     voucher         lines
        Surety   receive  -       BKM-2018-0001   11010 20.000, 21020 -20.000
        Held     receive  11021   BKM-2018-0001   11021 20.000, 21040 -20.000
        Surety   return   -       BKK-2018-0001   21020 20.000, 11010 -20.000
        Held     return   11021   BKK-2018-0001   21040 20.000, 11021 -20.000
        """, row =>
    {
        var kind = Enum.Parse<DepositKind>(row["kind"]);
        var ask = Twenty with { Money = row.Has("box") ? AccountCode.Parse(row["box"]) : null };
        var outcome = row["act"] == "receive" ? Receive(kind, ask) : Return(kind, ask, 20_000);
        var fact = Assert.IsAssignableFrom<IReversible>(Assert.Single(outcome.Value.Facts));
        Assert.Equal(row["voucher"], fact.Entry.Voucher.ToString());
        return fact.Entry.Written();
    });

    [Fact]
    public void What_is_no_deposit_is_refused()
    {
        Assert.Equal("group_unknown",
            Deposits.Receive(Books(), DepositKind.Surety, null, Twenty, On("2018-02-15")).Said());
        Assert.Equal("amount_not_positive", Receive(DepositKind.Surety, Twenty with { Amount = Money.Zero }).Said());
        Assert.Equal("not_a_money_account", Receive(DepositKind.Surety, Twenty with { Money = Accounts.Loans }).Said());
        Assert.Equal("not_a_member", Receive(DepositKind.Surety, Twenty with { Person = Nobody }).Said());
        Assert.Equal("not_a_member", Return(DepositKind.Surety, Twenty with { Person = Nobody }, 0).Said());
        // She has left the group; what is kept for her is hers.
        Assert.Equal("accepted", Return(DepositKind.Surety, Twenty with { Person = Nobody }, 20_000).Said());
        Assert.Equal("accepted", Receive(DepositKind.Surety, Twenty with { Person = 0 }).Said());
        Assert.Equal(GroupRefusals.DepositTooSmall(Rp(19_900), Rp(20_000)),
            Return(DepositKind.Held, Twenty, 19_900).Refusal);
    }

    [Theory] // The savings' own bank gives back savings alone; what the RWT set apart gives back neither.
    [InlineData(DepositKind.Surety, 11022, "money_short")]
    [InlineData(DepositKind.Surety, 11023, "money_of_others")]
    [InlineData(DepositKind.Held, 11022, "money_of_others")]
    [InlineData(DepositKind.Held, 11023, "money_of_others")]
    public void Each_is_given_back_from_its_own_money(DepositKind kind, int box, string says) =>
        Assert.Equal(says, Return(kind, Twenty with { Money = new AccountCode(box) }, 20_000).Said());

    [Fact]
    public void A_late_booking_keeps_its_reason_both_ways()
    {
        var late = Twenty with { Paid = Day("2018-02-12"), LateReason = "Bu Tini sakit" };
        foreach (var outcome in new[] { Receive(DepositKind.Surety, late), Return(DepositKind.Surety, late, 20_000) })
        {
            var entry = Assert.IsAssignableFrom<IReversible>(Assert.Single(outcome.Value.Facts)).Entry;
            var record = Assert.Single(outcome.Value.Records);
            Assert.Equal((Day("2018-02-12"), Day("2018-02-15"), record.Hash),
                (entry.Paid, entry.Date, entry.LateReason));
        }
    }

    [Fact]
    public void Taken_back_the_fund_owes_what_it_owed_before()
    {
        var received = Receive(DepositKind.Surety, Twenty).Fact<DepositReceived>();
        var back = Reversing.Decide(
            Books(), new Original(7, received, null), new Reverse(7, "salah kelompok"),
            On("2018-02-15")).Fact<DepositReversed>();
        Assert.Equal(new DepositMove(DepositKind.Surety, 1, Sri, Rp(-20_000)), back.Move);
        Assert.Equal("11010 -20.000, 21020 20.000", back.Entry.Written());
    }

    static Outcome<Draft> Receive(DepositKind kind, DepositAsk ask) =>
        Deposits.Receive(Books(), kind, Melati, ask, On("2018-02-15"));

    static Outcome<Draft> Return(DepositKind kind, DepositAsk ask, long kept, long owed = 0) =>
        Deposits.Return(Books(), kind, Melati, Rp(kept), Rp(owed), ask, On("2018-02-15"));

    /// <summary>Savings answer for the loan until the last rupiah of it is paid; titipan answers for nothing.</summary>
    [Theory]
    [InlineData(DepositKind.Surety, 20_000, 0, "accepted")]
    [InlineData(DepositKind.Surety, 20_000, 1, "savings_stand_for_loan")]
    [InlineData(DepositKind.Surety, 20_001, 1, "deposit_too_small")]
    [InlineData(DepositKind.Held, 20_000, 500_000, "accepted")]
    public void Savings_are_given_back_when_the_loan_is_settled(
        DepositKind kind, long amount, long owed, string says) =>
        Assert.Equal(says, Return(kind, new DepositAsk(1, Rp(amount)), 20_000, owed).Said());
}
