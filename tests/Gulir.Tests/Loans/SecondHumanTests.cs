using Gulir.Basics;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>
/// Doubled offices need a second human, related parties three who are not related, an end its minutes.
/// </summary>
public sealed class SecondHumanTests
{
    static readonly Loan Decided = Approved(Wulan, Sastro);

    static Loan Approved(params Officer[] signers) => Examined(false) with
    {
        Signatures =
        [
            .. signers.Select((officer, i) => new Signature(
                officer.Number, officer.Human, officer.Role, Verdict.Approve, i == signers.Length - 1,
                Day("2018-01-14"))),
        ],
        Parts = [new LoanPart(1, Sri, Rp(500_000), Rp(500_000), Rp(500_000))],
    };

    static Loan Examined(bool related) => new(
        1, 1, Day("2018-01-13"), related, Usual, [new LoanPart(1, Sri, Rp(500_000), Rp(500_000), null)],
        Day("2018-01-14"), [], null);

    static readonly Standing Standing = new(Melati, [], [], new Dictionary<int, int>(), true);

    [Theory]
    [InlineData(Role.Cashier, "", false), InlineData(Role.Cashier, "Bookkeeper", true)]
    [InlineData(Role.Cashier, "Cashier", false), InlineData(Role.Cashier, "LkmMember", false)]
    [InlineData(Role.Manager, "", true), InlineData(Role.Bookkeeper, "", true)]
    public void Who_holds_two_offices_or_stands_in_needs_a_second(Role role, string other, bool wanted)
    {
        var payer = new Officer(7, 7, role, Since, null);
        Officer[] all = other.Length == 0
            ? [payer, Tini]
            : [payer, new Officer(8, 7, Enum.Parse<Role>(other), Since, null)];
        Assert.Equal(wanted, Doubling.NeedsSecond(payer, Duties.Cash, all));
    }

    [Theory]
    [InlineData(false, "", "accepted"), InlineData(true, "", "confirmation_missing")]
    [InlineData(true, "3", "confirmation_missing"), InlineData(true, "5", "accepted")]
    [InlineData(true, "3 5", "accepted")]
    public void A_pay_out_waits_for_another_human(bool wanted, string confirmed, string says) =>
        Assert.Equal(says, Disbursing.Decide(
            Books(), Decided, Standing, new LoanDisburse(1), On("2018-01-15", 3),
            new SecondHuman(wanted, [.. confirmed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]),
            3).Said());

    [Fact]
    public void The_second_human_confirms_once_and_only_before_the_pay_out()
    {
        var fact = Confirming.Decide(Decided, Hadi, [], new LoanConfirm(1), On("2018-01-15", 5))
            .Fact<DisbursementConfirmed>();
        Assert.Equal((5, 5, Rp(500_000)), (fact.Officer, fact.Human, fact.Amount));
        string Said(Loan? loan, params int[] before) =>
            Confirming.Decide(loan, Hadi, before, new LoanConfirm(1), On("2018-01-15", 5)).Said();
        Assert.Equal("same_human_twice", Said(Decided, 5));
        Assert.Equal("loan_unknown", Said(null));
        Assert.Equal("gate_skipped", Said(Examined(false)));
        Assert.Equal("gate_passed", Said(Decided with { DisbursedOn = Day("2018-01-15") }));
    }

    [Fact]
    public void The_Pengawas_confirms_and_never_transacts()
    {
        string Said(IReadOnlyList<Role> by) =>
            Appointing.MayAct(Hadi, 5, Day("2018-01-15"), by, () => [Role.Cashier]).Said();
        Assert.Equal("accepted", Said(Duties.Confirming));
        foreach (var by in new[] { Duties.Cash, Duties.Recording, Duties.Deciding, Duties.Fieldwork, Duties.Governing })
            Assert.Equal("supervisor_does_not_transact", Said(by));
    }

    [Theory]
    [InlineData(false, "2018-01-31", 5_000_000, "accepted")]
    [InlineData(true, "2018-01-31", 5_000_000, "accepted")]
    [InlineData(true, "2018-01-30", 5_000_000, "count_not_confirmed")]
    [InlineData(true, "2018-01-31", 4_999_900, "count_not_confirmed")]
    public void A_count_of_doubled_offices_rests_on_the_seconds_own_word(
        bool wanted, string day, long amount, string says) =>
        Assert.Equal(says, Counting.Decide(
            Books(), Tini, Hadi, new MoneyCount(Rp(5_000_000), Second: 5), On("2018-01-31", 3),
            new CountSeconds(wanted, [new CountWitness(Day(day), Rp(amount), 5, 5)])).Said());

    [Theory]
    [InlineData("2018-02-01", 5_000_000, "date_in_future"), InlineData("2017-12-31", 5_000_000, "date_before_fund")]
    [InlineData("2018-01-31", -1, "amount_not_positive"), InlineData("2018-01-31", 0, "accepted")]
    public void What_was_seen_in_the_box_can_be(string day, long amount, string says) =>
        Assert.Equal(says, CountConfirming.Decide(
            Since, Hadi, new CountConfirm(Rp(amount), Day(day)), On("2018-01-31", 5)).Said());

    [Fact]
    public void Related_parties_are_decided_by_three_who_are_not_related()
    {
        var kin = new Kinship(
            [new RelatedEntry(1, Bagus.Human, RelatedOffice.Officer, Since, null, null)], [Bagus.Human]);
        var none = Defaults();
        Assert.Equal("signer_is_related", Deciding.Decide(
            Examined(false), Bagus, none, new LoanDecide(1, Verdict.Approve), On("2018-01-14", 4), kin).Said());
        var second = Examined(false) with { Signatures = Approved(Wulan).Signatures };
        second = second with
        {
            Signatures = [second.Signatures[0] with { Complete = false }],
            Parts = [new LoanPart(1, Sri, Rp(500_000), Rp(500_000), Rp(500_000))],
        };
        Assert.False(Deciding.Decide(
            second, Sastro, none, new LoanDecide(1, Verdict.Approve), On("2018-01-14", 2), kin)
            .Fact<LoanDecided>().Complete);
        Assert.True(Deciding.Decide(
            second, Sastro, none, new LoanDecide(1, Verdict.Approve), On("2018-01-14", 2), Kinship.None)
            .Fact<LoanDecided>().Complete);
    }

    static readonly HandoverFigures Figures = new(
        Rp(100_000), Day("2018-01-31"), [], 1, Rp(500_000), Money.Zero, 1, 1, 1, 0, 0);

    [Theory]
    [InlineData(3, 6, false, 0, "buku, kunci", "accepted"), InlineData(3, 3, false, 0, "buku", "handover_to_oneself")]
    [InlineData(3, 6, true, 0, "buku", "handed_over_before"), InlineData(3, 6, false, 2, "buku", "handover_uncounted")]
    [InlineData(1, 6, false, 2, "buku", "accepted"), InlineData(3, 6, false, 0, " ", "text_missing")]
    [InlineData(9, 6, false, 0, "buku", "officer_unknown"), InlineData(3, 9, false, 0, "buku", "officer_unknown")]
    public void An_office_is_handed_over_once_and_with_a_counted_box(
        int from, int to, bool done, int uncounted, string minutes, string says)
    {
        Officer? Of(int number) => new[] { Wulan, Sastro, Tini, Bagus, Hadi, Marni }
            .FirstOrDefault(officer => officer.Number == number);
        Assert.Equal(says, HandingOver.Decide(
            Of(from), Of(to), done, uncounted, Figures, new OfficeHandOver(from, to, minutes),
            On("2018-01-31")).Said());
    }
}
