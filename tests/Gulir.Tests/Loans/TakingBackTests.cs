using Gulir.Basics;
using Gulir.Book;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Surplus;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>What may be taken back after what: a table that a treasurer can check.</summary>
public class TakingBackTests
{
    static readonly Entry Paper = new(
        Day("2018-06-01"), Day("2018-06-01"), new VoucherNumber(VoucherKind.Bpm, 2018, 1),
        [Line.Debit(Accounts.Cash, Rp(115_000)), Line.Credit(Accounts.Loans, Rp(115_000))]);

    static readonly ShareMoney Hers = new(1, Rp(100_000), Rp(15_000));

    /// <summary>Each fact is of share 1 of loan 1.</summary>
    static readonly Dictionary<string, Fact> Facts = new()
    {
        ["instalment"] = new InstalmentReceived(1, 1, 0, [Hers], Money.Zero, [], Paper),
        ["settlement"] = new ServiceForgiven(1, Day("2018-06-01"), "running", [new ShareAmount(1, Rp(15_000))]),
        ["waiver"] = new ServiceWaived(1, 1, Day("2018-06-01"), [new ShareAmount(1, Rp(15_000))]),
        ["savings"] = new SuretyUsed(1, 1, 1, [Hers], [], [], Paper),
        ["social"] = new DeathPaid(1, 1, Hers, 2018, 3, Paper),
        ["death"] = new MemberDied(Sri, Day("2018-05-20"), Day("2018-06-01")),
        ["heirs"] = new HeirsGoOn(1, 1, Sri, Day("2018-06-01"), default),
        ["take-over"] = new ShareTakenOver(1, 1, Sri, Wati, Paper),
        ["write-off"] = new LoanWrittenOff(1, 1, [new ShareLoss(1, Sri, Rp(1), Rp(1), Rp(1))], Paper),
        ["reschedule"] = new LoanRescheduled(
            9, 1, 1, 15, Frequency.Month, "umum", Usual, [], 3, Paper),
        ["pay-out"] = new LoanDisbursed(1, 1, 15, Frequency.Month, [], Paper),
        ["recovery"] = new LoanRecovered(1, 1, 0, [], Paper),
        ["claim settled"] = new ClaimSettled(1, Wati, 1, Rp(1), Day("2018-06-01")),
    };

    /// <summary>Columns: what came later, for share 1 (of the loan where it has no share).</summary>
    static readonly (string Head, LaterAct Act)[] Columns =
    [
        ("resch", new(Later.Rescheduled, 50, 1)), ("w-off", new(Later.WrittenOff, 50, 1, 1)),
        ("taken", new(Later.TakenOver, 50, 1, 1)), ("surety", new(Later.SuretyUsed, 50, 1, 1)),
        ("social", new(Later.DeathPaid, 50, 1, 1)), ("heirs", new(Later.HeirsGoOn, 50, 1, 1)),
        ("death", new(Later.DeathNoted, 50, 1, 1)), ("ahead", new(Later.DeathNoted, 50, 1, 1, Ahead: true)),
        ("settle", new(Later.Settled, 50, 1)), ("paid", new(Later.PaidOff, 50, 1)),
        ("claim", new(Later.ClaimMade, 50, 1, 1)),
    ];

    [Fact]
    public void What_is_taken_back_after_what() => Table.Same("""
        fact           resch  w-off  taken  surety  social  heirs  death  ahead  settle  paid  claim
        instalment     no     no     no     yes     yes     yes    yes    no     no      yes   yes
        settlement     no     no     no     yes     yes     yes    yes    no     no      yes   yes
        waiver         no     no     no     yes     yes     yes    yes    no     no      no    yes
        savings        no     no     no     yes     yes     yes    yes    no     no      yes   yes
        social         no     no     no     yes     yes     yes    yes    no     no      yes   yes
        death          no     no     no     no      no      no     yes    yes    no      no    yes
        heirs          yes    yes    yes    yes     yes     yes    yes    yes    yes     yes   yes
        take-over      no     no     no     no      no      no     no     no     yes     yes   no
        write-off      no     yes    yes    yes     yes     yes    no     no     yes     yes   yes
        reschedule     no     no     no     no      no      no     no     no     no      yes   yes
        pay-out        no     no     no     no      no      no     no     no     no      yes   yes
        recovery       yes    yes    yes    yes     yes     yes    yes    yes    yes     yes   yes
        claim settled  yes    yes    yes    yes     yes     yes    yes    yes    yes     yes   yes
        """, Written(Facts.Keys, (name, act) => Says(Facts[name], act)));

    /// <summary>What happened to share 2 stops what was paid for share 1 only where it made a figure of both.</summary>
    [Theory]
    [InlineData("instalment", Later.WrittenOff, 1, "accepted")]
    [InlineData("instalment", Later.TakenOver, 1, "accepted")]
    [InlineData("savings", Later.TakenOver, 1, "accepted")]
    [InlineData("savings", Later.WrittenOff, 1, "later_act_stands")]
    [InlineData("savings", Later.WrittenOff, 2, "later_act_stands")]
    [InlineData("savings", Later.TakenOver, 2, "accepted")]
    [InlineData("take-over", Later.WrittenOff, 1, "accepted")]
    [InlineData("write-off", Later.DeathNoted, 1, "accepted")]
    [InlineData("pay-out", Later.TakenOver, 1, "later_act_stands")]
    public void Another_share_or_another_loan(string fact, Later what, int loan, string says) =>
        Assert.Equal(says, TakingBack.Blocked(Facts[fact], [new LaterAct(what, 50, loan, 2)]).Said());

    [Fact]
    public void The_last_comes_back_first()
    {
        LaterAct[] later =
        [
            new(Later.TakenOver, 51, 1, 1), new(Later.WrittenOff, 60, 1, 1), new(Later.SuretyUsed, 70, 1, 1),
        ];
        Assert.Equal(TroubleRefusals.LaterActStands(later[1]), TakingBack.Blocked(Facts["instalment"], later));
        Assert.Null(TakingBack.Blocked(Facts["instalment"], []));
    }

    static string Says(Fact fact, LaterAct act) => TakingBack.Blocked(fact, [act]) is null ? "yes" : "no";

    static IEnumerable<string> Written(IEnumerable<string> facts, Func<string, LaterAct, string> says) =>
    [
        string.Join("  ", Columns.Select(column => column.Head).Prepend("fact")),
        .. facts.Select(name => string.Join("  ", Columns.Select(column => says(name, column.Act)).Prepend(name))),
    ];
}
