using Gulir.Basics;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>Surety savings, heirs, waivers and claims, as accounting.md 5, 6 and 14 tell them.</summary>
public class UsingSuretyTests
{
    // Two shares of 1.000.000, ten months from 15 January 2018; two instalments of 115.000 are paid of each.
    static RunningLoan Behind => Lent("2018-01-15", Usual, 1_000_000, 1_000_000).PaidRows(2);

    static OpenBooks Banks(long surety = 5_000_000)
    {
        var books = Books();
        return books with
        {
            Boxes = new Dictionary<AccountCode, Box>(books.Boxes) { [Accounts.BankSurety] = new(Rp(surety), []) },
        };
    }

    static TroubleState By(RunningLoan loan, params Officer[] officers) => new(
        loan, [.. officers.Select(officer =>
            new TroubleSignature(officer.Human, officer.Role, Day("2018-05-20"), 5, 7))]);

    /// <summary>Savings as <c>0:50000 1:20000</c>, by person; 0 is the group.</summary>
    static Dictionary<int, Money> Kept(string kept) => kept.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split(':')).ToDictionary(part => int.Parse(part[0]), part => Rp(part[1]));

    static SuretyState Ready(string kept, bool died = false) =>
        new(By(Behind, Wulan, Bagus), 2, true, Kept(kept), died);

    /// <summary>
    /// On 20 May two instalments of each are in arrears: 200.000 and 30.000. The overdue service of both comes first.
    /// </summary>
    [Theory]
    [InlineData("0:1000000", 0, 0, "21020 460.000, 11021 460.000, 11030 -400.000, 41010 -60.000, 11022 -460.000",
        "0 -460.000", "")]
    [InlineData("0:100000", 0, 0, "21020 100.000, 11021 100.000, 11030 -40.000, 41010 -60.000, 11022 -100.000",
        "0 -100.000", "")]
    [InlineData("1:300000 2:300000", 0, 0,
        "21020 460.000, 11021 460.000, 11030 -400.000, 41010 -60.000, 11022 -460.000", "1 -230.000, 2 -230.000", "")]
    [InlineData("0:30000 1:100000 2:300000 3:100000", 1, 0,
        "21020 230.000, 11021 230.000, 11030 -200.000, 41010 -30.000, 11022 -230.000",
        "0 -30.000, 1 -100.000, 2 -75.000, 3 -25.000", "2 pays 75.000 of 1, 3 pays 25.000 of 1")]
    [InlineData("2:100 3:100", 1, 101, "21020 101, 11021 101, 41010 -101, 11022 -101", "2 -51, 3 -50",
        "2 pays 51 of 1, 3 pays 50 of 1")]
    [InlineData("1:500000", 2, 0, "21020 230.000, 11021 230.000, 11030 -200.000, 41010 -30.000, 11022 -230.000",
        "1 -230.000", "1 pays 230.000 of 2")]
    public void Savings_pay_arrears_the_debtors_own_first(
        string kept, int share, long amount, string lines, string savings, string claims)
    {
        var fact = UsingSurety.Decide(
            Banks(), Ready(kept), new SuretyUse(1, share, amount == 0 ? null : Rp(amount)), On("2018-05-20"))
            .Fact<SuretyUsed>();
        Assert.Equal(VoucherKind.Bpm, fact.Entry.Voucher.Kind);
        Assert.Equal(lines, fact.Entry.Written());
        Assert.Equal(savings, string.Join(", ", fact.Savings.Select(move => $"{move.Person} {move.Amount}")));
        Assert.Equal(claims, string.Join(", ", fact.Claims.Select(claim =>
            $"{claim.Payer} pays {claim.Amount} of {claim.Share}")));
        Assert.Equal(Money.Zero, fact.Savings.Sum(move => move.Amount) + fact.Shares.Sum(row => row.Total));
    }

    /// <summary>Where a fund takes current before overdue, savings still pay nothing that is not due.</summary>
    [Fact]
    public void Savings_pay_nothing_that_is_not_due_in_any_order()
    {
        var books = Banks() with
        {
            Settings = With("payment_order", "current_service,current_principal,overdue_service,overdue_principal"),
        };
        var fact = UsingSurety.Decide(books, Ready("0:1000000"), new SuretyUse(1), On("2018-05-20")).Fact<SuretyUsed>();
        var paid = Behind.Paid(fact.Shares);
        Assert.Equal((Money.Zero, Money.Zero), paid.Overdue(Day("2018-05-20")));
        Assert.Equal(Rp(460_000), Behind.Owed - paid.Owed);
    }

    [Theory]
    [InlineData("", 2, true, "Wulan Bagus", 0, "surety_not_ready SavingsKept")]
    [InlineData("0:1000000", 1, true, "Wulan Bagus", 0, "surety_not_ready SecondLetter")]
    [InlineData("0:1000000", 2, false, "Wulan Bagus", 0, "surety_not_ready GroupCalled")]
    [InlineData("0:1000000", 2, true, "Wulan", 0, "surety_not_ready TwoSignatures")]
    [InlineData("0:1000000", 2, true, "Bagus Marni", 0, "surety_not_ready TwoSignatures")]
    [InlineData("0:1000000", 2, true, "Wulan Bagus", 460_001, "surety_above_arrears")]
    [InlineData("0:100000", 2, true, "Wulan Bagus", 100_001, "deposit_too_small")]
    [InlineData("0:100000", 2, true, "Wulan Bagus", -1, "amount_not_positive")]
    [InlineData("0:6000000", 2, true, "Wulan Bagus", 0, "accepted")]
    public void Savings_wait_for_letters_the_call_and_two_signatures(
        string kept, int letters, bool called, string signed, long amount, string says)
    {
        Officer[] all = [Wulan, Bagus, Marni];
        string[] names = ["Wulan", "Bagus", "Marni"];
        var state = new SuretyState(
            By(Behind, [.. signed.Split(' ').Select(name => all[Array.IndexOf(names, name)])]), letters, called,
            Kept(kept));
        var said = UsingSurety.Decide(
            Banks(), state, new SuretyUse(1, Amount: amount == 0 ? null : Rp(amount)), On("2018-05-20"));
        Assert.Equal(says, said.Refusal is { Code: "surety_not_ready" } refusal
            ? $"{refusal.Code} {refusal.Details[0].Value}" : said.Said());
    }

    [Fact]
    public void Savings_do_not_pay_ahead_out_of_an_empty_bank_or_before_the_minutes()
    {
        string Said(OpenBooks books, RunningLoan loan, string on) => UsingSurety.Decide(
            books, Ready("0:1000000") with { Trouble = By(loan, Wulan, Bagus) }, new SuretyUse(1), On(on)).Said();
        Assert.Equal("money_short", Said(Banks(459_999), Behind, "2018-05-20"));
        Assert.Equal("accepted", Said(Banks(460_000), Behind, "2018-05-20"));
        Assert.Equal("gate_date", Said(Banks(), Behind, "2018-05-19"));
        Assert.Equal("surety_not_ready", Said(Banks(), Behind.PaidRows(4), "2018-05-20"));
        Assert.Equal("loan_settled", Said(Banks(), Behind.PaidRows(8), "2018-05-20"));
        Assert.Equal("share_unknown",
            UsingSurety.Decide(Banks(), Ready("0:1"), new SuretyUse(1, 3), On("2018-05-20")).Said());
    }

    /// <summary>Of who died all that is left may be paid; nobody gets a letter, nobody is called.</summary>
    [Fact]
    public void The_share_of_one_who_died_may_be_paid_in_full()
    {
        var state = new SuretyState(By(Behind, Wulan, Bagus), 0, false, Kept("0:2000000"), Died: true);
        var fact = UsingSurety.Decide(Banks(), state, new SuretyUse(1, 1), On("2018-05-20")).Fact<SuretyUsed>();
        Assert.Equal("21020 920.000, 11021 920.000, 11030 -800.000, 41010 -120.000, 11022 -920.000",
            fact.Entry.Written());
        Assert.Equal([1], fact.Shares.Select(share => share.Share));
    }

    [Fact]
    public void What_was_used_is_given_back_by_its_reversal()
    {
        var fact = UsingSurety.Decide(Banks(), Ready("1:50000 2:300000"), new SuretyUse(1, 1), On("2018-05-20"))
            .Fact<SuretyUsed>();
        var back = Reversing.Decide(
            Banks(0), new Original(50, fact, null), new Reverse(50, "salah"), On("2018-05-21"))
            .Fact<SuretyUseReversed>();
        Assert.Equal("21020 -230.000, 11021 -230.000, 11030 200.000, 41010 30.000, 11022 230.000",
            back.Entry.Written());
        Assert.Equal(["1 50.000", "2 180.000"], back.Savings.Select(move => $"{move.Person} {move.Amount}"));
        Assert.Equal(Rp(-180_000), Assert.Single(back.Claims).Amount);
    }

    [Theory]
    [InlineData("Wulan Bagus", true, false, "anaknya, Budi", "accepted")]
    [InlineData("Wulan Bagus", false, false, "anaknya, Budi", "holder_alive")]
    [InlineData("Wulan Bagus", true, true, "anaknya, Budi", "heirs_go_on_already")]
    [InlineData("Wulan", true, false, "anaknya, Budi", "trouble_not_signed")]
    [InlineData("Wulan Bagus", true, false, " ", "text_missing")]
    public void Heirs_go_on_after_a_death_by_two_signatures(
        string signed, bool died, bool before, string heir, string says) => Assert.Equal(says, Inheriting.Decide(
            By(Behind, signed == "Wulan" ? [Wulan] : [Wulan, Bagus]), died ? Day("2018-05-01") : null, before,
            new HeirsContinue(1, 1, heir), On("2018-05-20")).Said());

    [Fact]
    public void No_heir_goes_on_before_the_death() => Assert.Equal("gate_date", Inheriting.Decide(
        By(Behind, [Wulan, Bagus]), Day("2018-05-21"), false, new HeirsContinue(1, 1, "Budi", Day("2018-05-20")),
        On("2018-05-22")).Said());

    /// <summary>On 20 May service of 30.000 of each share is due; it is divided by what they owe of it.</summary>
    [Theory]
    [InlineData(0, 0, "1 30.000, 2 30.000")]
    [InlineData(0, 25_001, "1 12.501, 2 12.500")]
    [InlineData(2, 0, "2 30.000")]
    [InlineData(2, 30_001, "waiver_above_due")]
    [InlineData(0, -5, "amount_not_positive")]
    [InlineData(3, 0, "share_unknown")]
    public void Service_that_is_due_is_waived_by_two(int share, long amount, string says)
    {
        var draft = Waiving.Decide(
            Books(), By(Behind, Wulan, Bagus), new ServiceWaive(1, share, amount == 0 ? null : Rp(amount)),
            On("2018-05-20"));
        Assert.Equal(says, draft.IsRefused ? draft.Said() : string.Join(", ",
            draft.Fact<ServiceWaived>().Shares.Select(row => $"{row.Share} {row.Amount}")));
        Assert.Equal("trouble_not_signed",
            Waiving.Decide(Books(), By(Behind, Wulan), new ServiceWaive(1), On("2018-05-20")).Said());
        Assert.Equal("waiver_above_due", Waiving.Decide(
            Books(), By(Behind.PaidRows(4), Wulan, Bagus), new ServiceWaive(1), On("2018-05-20")).Said());
        Assert.Equal("month_is_closed", Waiving.Decide(
            Books() with { ClosedThrough = new YearMonth(2018, 5) }, By(Behind, Wulan, Bagus), new ServiceWaive(1),
            On("2018-05-20")).Said());
    }

    [Theory]
    [InlineData(Wati, 1, 0, "2018-05-20", "57.500")]
    [InlineData(Wati, 1, 50_000, "2018-05-20", "50.000")]
    [InlineData(Wati, 1, 57_501, "2018-05-20", "claim_settled_above")]
    [InlineData(Wati, 2, 0, "2018-05-20", "claim_unknown")]
    [InlineData(Sri, 1, 0, "2018-05-20", "claim_unknown")]
    [InlineData(Wati, 1, 0, "2018-01-14", "gate_date")]
    public void Members_settle_claims_between_them(int payer, int share, long amount, string on, string says)
    {
        OpenClaim[] open = [new(1, Wati, 1, Sri, Rp(57_500)), new(1, Sri, 2, Wati, Rp(0))];
        var draft = SettlingClaims.Decide(
            open, Day("2018-01-15"), new ClaimSettle(1, payer, share, amount == 0 ? null : Rp(amount)), On(on));
        Assert.Equal(says, draft.IsRefused ? draft.Said() : $"{draft.Fact<ClaimSettled>().Amount}");
    }
}
