using CsCheck;
using Gulir.Basics;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>Whatever a group borrows and however it pays: nothing is overpaid, lost or left over.</summary>
public class RepayingPropertyTests
{
    static readonly string[] Steps = Settings.DefaultOrder.Split(',');

    static readonly Gen<LoanTerms> Terms = Gen.Select(
        Gen.Enum<Method>(), Gen.Long[0, 40_000], Gen.Int[1, 24], Gen.Enum<Frequency>(), Gen.OneOf(
            Gen.Const(1L), Gen.Const(500L), Gen.Const(1_000L), Gen.Const(50_000L)), Gen.Enum<Direction>())
        .Select((method, rate, count, every, unit, direction) =>
            new LoanTerms(method, new Rate(rate), count, every, RoundUnit: unit, RoundDirection: direction));

    static readonly Gen<RunningLoan> Loans = Gen.Select(Terms, Gen.Long[1, 60].Array[1, 7]).Select((terms, shares) =>
        Lent("2018-01-31", terms, [.. shares.Select(share => share * 50_000)]));

    // A payment: per mille of what is owed, days after the pay-out, one share's own or the group's.
    static readonly Gen<(int PerMille, int Days, int Own)[]> Payments =
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 900], Gen.Int[-4, 7]).Array[0, 12];

    [Fact]
    public void Nothing_is_overpaid_lost_or_left_over() => Gen.Select(Loans, Payments, Gen.Shuffle(Steps))
        .Sample((loan, payments, order) =>
        {
            var books = Books() with { Settings = With("payment_order", string.Join(',', order)) };
            foreach (var (perMille, days, own) in payments)
            {
                if (loan.IsSettled) break;
                loan = After(loan, Ask(loan, perMille, days, own), books);
            }
            if (!loan.IsSettled) loan = After(loan, new LoanRepay(1, loan.Owed, Money: Accounts.Bank), books);
            Assert.True(loan.IsSettled);
            Assert.All(loan.Shares, share =>
                Assert.Equal((share.Principal, share.Service), (share.PrincipalPaid, share.ServicePaid)));
            Assert.Equal("loan_settled",
                Repaying.Decide(books, loan, new LoanRepay(1, Rp(1)), On("2021-12-31")).Said());
        }, iter: 3_000);

    [Fact]
    public void Settling_on_any_day_leaves_nothing() => Gen.Select(Loans, Payments, Gen.Int[0, 900])
        .Sample((loan, payments, day) =>
        {
            foreach (var (perMille, days, own) in payments)
                if (!loan.IsSettled) loan = After(loan, Ask(loan, perMille, days, own), Books());
            if (loan.PrincipalOwed.IsZero) return;
            var ask = new LoanRepay(
                1, Date: loan.DisbursedOn.AddDays(day), Above: Above.Settle, Money: Accounts.Bank);
            var settled = Repaying.Decide(Books(), loan, ask, On("2021-12-31")).Value;
            foreach (var fact in settled.Facts)
            {
                loan = fact is InstalmentReceived received
                    ? loan.Paid(received.Shares)
                    : loan.Paid(((ServiceForgiven)fact).Shares.Select(share =>
                        new ShareMoney(share.Share, Money.Zero, share.Amount)));
            }
            Assert.All(loan.Shares, share => Assert.Equal(Money.Zero, share.Owed));
        }, iter: 2_000);

    static LoanRepay Ask(RunningLoan loan, int perMille, int days, int own)
    {
        var share =
            own >= 1 && own <= loan.Shares.Count && loan.Shares[own - 1].Owed.IsPositive ? loan.Shares[own - 1] : null;
        var amount = Rp(Math.Max((share?.Owed ?? loan.Owed).Units * perMille / 1_000, 1));
        return new LoanRepay(
            1, amount, loan.DisbursedOn.AddDays(days), Money: Accounts.Bank,
            Shares: share is null ? null : [new ShareAmount(share.Number, amount)]);
    }

    static RunningLoan After(RunningLoan loan, LoanRepay ask, OpenBooks books)
    {
        var received = Repaying.Decide(books, loan, ask, On("2021-12-31")).Fact<InstalmentReceived>();
        Assert.Equal(ask.Amount, received.Shares.Sum(share => share.Total));
        Assert.Equal(-received.Shares.Sum(share => share.Principal), received.Entry.On(Accounts.Loans));
        Assert.Equal(-received.Shares.Sum(share => share.Service), received.Entry.On(Accounts.Service));
        Assert.All(received.Shares, share => Assert.True(share.Principal.Units >= 0 && share.Service.Units >= 0));
        var after = loan.Paid(received.Shares);
        Assert.All(after.Shares, share => Assert.True(share.PrincipalOwed.Units >= 0 && share.ServiceOwed.Units >= 0));
        Assert.Equal(loan.Owed - ask.Amount!.Value, after.Owed);
        return after;
    }
}
