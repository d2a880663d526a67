using Gulir.Basics;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Surplus;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Surplus;

/// <summary>A social line that the RWT allowed pays the share of one who died (accounting.md 6, 14).</summary>
public class HelpingTheBereavedTests
{
    // Sri and Wati, 1.000.000 each on ten months from 15 January 2018; two instalments are paid of each.
    static readonly RunningLoan Loan = Lent("2018-01-15", Usual, 1_000_000, 1_000_000).PaidRows(2);

    static FundLine Line(string free, SurplusKind kind = SurplusKind.Social, string committed = "0") =>
        new(2017, 3, kind, Rp("2.000.000"), Rp(free) + Rp(committed), Rp(committed));

    static DeathPayState Ready(FundLine? line, long bank = 5_000_000) => new(
        Books() with
        {
            Boxes = new Dictionary<AccountCode, Box>
            {
                [Accounts.Bank] = new(Rp(50_000_000), []),
                [Accounts.BankShared] = new(Rp(bank), []),
            },
        },
        new TroubleState(Loan, [.. new[] { Wulan, Bagus }.Select(who =>
            new TroubleSignature(who.Human, who.Role, Day("2018-05-20"), 5, 7))]),
        Day("2018-05-01"), line, Day("2018-02-12"));

    static Outcome<Gulir.Book.Draft> Pay(DeathPayState state, int share = 1, long amount = 0) =>
        HelpingTheBereaved.Decide(
            state, new DeathPay(1, share, 2017, 3, amount == 0 ? null : Rp(amount)), On("2018-05-20"));

    /// <summary>She owes 800.000 of principal and 120.000 of service, of it 30.000 overdue.</summary>
    [Theory]
    [InlineData(0, "21032 920.000, 11021 920.000, 11030 -800.000, 41010 -120.000, 11023 -920.000")]
    [InlineData(100_000, "21032 100.000, 11021 100.000, 11030 -70.000, 41010 -30.000, 11023 -100.000")]
    public void The_line_pays_what_she_owed(long amount, string lines)
    {
        var fact = Pay(Ready(Line("2.000.000")), amount: amount).Fact<DeathPaid>();
        Assert.Equal(lines, fact.Entry.Written());
        Assert.Equal((VoucherKind.Bpm, 2017, 3, 1), (fact.Entry.Voucher.Kind, fact.Year, fact.Line, fact.Share.Share));
        var back = Reversing.Decide(
            Ready(null, 0).Books, new Original(9, fact, null), new Reverse(9, "salah"), On("2018-05-21"))
            .Fact<DeathPaidReversed>();
        Assert.Equal(-fact.Share.Total, back.Share.Total);
    }

    [Fact]
    public void Never_more_than_the_line_has_nor_for_the_living()
    {
        var good = Ready(Line("2.000.000"));
        Assert.Equal("fund_line_too_small", Pay(Ready(Line("919.999"))).Said());
        Assert.Equal("accepted", Pay(Ready(Line("920.000"))).Said());
        Assert.Equal("fund_line_too_small", Pay(Ready(Line("919.999", committed: "500.000"))).Said());
        Assert.Equal("fund_line_not_social", Pay(Ready(Line("2.000.000", SurplusKind.Environment))).Said());
        Assert.Equal("fund_line_unknown", Pay(Ready(null)).Said());
        Assert.Equal("death_line_not_allowed", Pay(good with { AllowedOn = null }).Said());
        Assert.Equal("gate_date", Pay(good with { AllowedOn = Day("2018-05-21") }).Said());
        Assert.Equal("gate_date", Pay(good with { Died = Day("2018-05-21") }).Said());
        Assert.Equal("holder_alive", Pay(good with { Died = null }).Said());
        Assert.Equal("money_short", Pay(Ready(Line("2.000.000"), 919_999)).Said());
        Assert.Equal("share_exceeds_owed", Pay(good, amount: 920_001).Said());
        Assert.Equal("amount_not_positive", Pay(good, amount: -1).Said());
        Assert.Equal("share_unknown", Pay(good, share: 3).Said());
        Assert.Equal("trouble_not_signed", Pay(good with { Trouble = new TroubleState(Loan, []) }).Said());
    }

    [Theory]
    [InlineData(SurplusKind.Social, "2018-02-12", "02/RWT", 60, false, "accepted")]
    [InlineData(SurplusKind.Social, "2018-02-11", "02/RWT", 60, false, "rwt_before_sharing")]
    [InlineData(SurplusKind.Social, "2018-06-01", "02/RWT", 60, false, "date_in_future")]
    [InlineData(SurplusKind.Social, "2018-02-12", " ", 60, false, "text_missing")]
    [InlineData(SurplusKind.Social, "2018-02-12", "02/RWT", 0, false, "attendance_missing")]
    [InlineData(SurplusKind.Social, "2018-02-12", "02/RWT", 60, true, "death_line_allowed_already")]
    [InlineData(SurplusKind.Governance, "2018-02-12", "02/RWT", 60, false, "fund_line_not_social")]
    public void The_meeting_allows_a_social_line_once(
        SurplusKind kind, string on, string minutes, int people, bool before, string says) => Assert.Equal(says,
        HelpingTheBereaved.Decide(
            Line("2.000.000", kind), Day("2018-02-12"), before,
            new DeathLineAllow(2017, 3, minutes, people, Day(on)), On("2018-05-20")).Said());
}
