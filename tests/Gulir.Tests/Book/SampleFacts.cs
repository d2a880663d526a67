using Gulir.Basics;
using Gulir.Activities;
using Gulir.Book;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Photos;
using Gulir.Publishing;
using Gulir.Risk;
using Gulir.Surplus;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Book;

/// <summary>One fact of every kind, as the village of these tests would have it, with every member filled.</summary>
static class SampleFacts
{
    static readonly RecordHash Record = new(new string('a', 64));
    static readonly RecordHash Other = new(new string('b', 64));

    static readonly DueRow[] Rows =
        [new(Day("2018-02-15"), Rp(50_000), Rp(7_500)), new(Day("2018-03-15"), Rp(50_000), Rp(7_500))];

    static readonly SharePaidOut Share = new(1, Sri, Rp(100_000), Rp(15_000), Rows);

    public static readonly IReadOnlyList<Fact> All =
    [
        .. OfPeople(), .. OfMoney(), .. OfLoans(), .. OfTrouble(), .. OfClosing(), .. OfTheVillage(), .. OfTheSurplus(),
        .. OfEquipment(),
    ];

    /// <summary>
    /// Kinds that have gained members since their golden file was written, with these members filled: the old form
    /// stays the golden one.
    /// </summary>
    public static readonly IReadOnlyList<Fact> Grown =
    [
        new MonthClosed(
            new YearMonth(2018, 1), ((MonthClosed)All.Single(fact => fact is MonthClosed)).Figures,
            new PerformanceParts(
                Rp(40_000), Rp(5_000), Rp(3_000), Rp(75_000), Rp(2_000), Rp(9_000), Rp(13_500), Rp(4_000), Rp(200_000),
                2, 58, 1, Rp(60_000), Rp(55_000)),
            31),
        new ClaimSettled(1, Wati, 1, Rp(10_000), Day("2018-05-03"), Sri),
        new ClaimReopened(48, 1, Wati, 1, Rp(10_000), Day("2018-05-04"), Other, Sri),
    ];

    static IEnumerable<Fact> OfPeople() =>
    [
        new FundFounded(
            RegionCode.Parse("35.19.09.2007")!.Value, "LKM Sejahtera", "UPK Sejahtera",
            new Place("Kincang Wetan", "Jiwan", "Madiun", "Jawa Timur"), Since, Zone.Wib, "IDR"),
        new OfficerAppointed(2, 2, Role.LkmMember, Since, Day("2020-12-31"), Record),
        new OfficerEnded(2, Day("2019-06-30")),
        new SettingChanged("late_days", "5", Day("2018-07-01")),
        new GroupFormed(
            1, "Melati", Day("2018-01-05"),
            [new MemberRow(Sri, true, true, Record, "key:3519"),
                new MemberRow(Joko, false, false, RecordHash.None, "")],
            Sri, 3, Day("2018-01-10"), Day("2018-01-12"), Other),
        new GroupPrepared(1, 4, Day("2018-01-10"), Day("2018-01-12")),
        new MemberJoined(1, new MemberRow(6, true, true, Record, ""), Day("2018-02-01")),
        new MemberLeft(1, Joko, Day("2018-03-01"), Record),
        new PersonCorrected(Sri, true, Record, "key:3519", Other),
        new RelatedListed(1, 2, RelatedOffice.Officer, Day("2018-03-01"), Record),
        new RelatedEnded(1, Day("2019-03-01")),
    ];

    static IEnumerable<Fact> OfMoney() =>
    [
        new AccountAdded(new AccountCode(51031), "Fotokopi", "Copies", AccountKind.Expense, true),
        new DepositReceived(
            new DepositMove(DepositKind.Surety, 1, Sri, Rp(20_000)),
            Entry(VoucherKind.Bkm, (11010, 20_000), (21020, -20_000))),
        new DepositReturned(
            new DepositMove(DepositKind.Held, 1, 0, Rp(-5_000)),
            Entry(VoucherKind.Bkk, (21040, 5_000), (11010, -5_000)), Other),
        new AdvanceGiven(
            1, 1, Rp(250_000), Entry(VoucherKind.Bkk, (11050, 250_000), (11010, -250_000)), Other),
        new AdvanceSettled(
            20, 1, Rp(200_000), Rp(50_000),
            Entry(VoucherKind.Bpm, (51030, 200_000), (11010, 50_000), (11050, -250_000)), Other),
        new AdvanceReversed(
            21, 20, 1, Rp(10_000), Rp(200_000), Rp(50_000),
            Entry(VoucherKind.Bpm, (11050, 250_000), (51030, -200_000), (11010, -50_000)), Other),
        new PadIssued(1, 3, 101, 150, Day("2018-03-01")),
        new PadUsed(1, 101, Day("2018-03-05"), true),
        new PadSpoiled(1, 102, Day("2018-03-05"), Other),
        new BoxOpened(Day("2018-03-05"), Rp(500_000), Rp(450_000), 1, Other),
        new BoxGiven(
            Day("2018-03-05"), 6, Rp(500_000), Rp(450_000), Other,
            [new CashPiece(100_000, 4), new CashPiece(50_000, 1)]),
        new BoxTaken(12, Day("2018-03-05"), Rp(450_000)),
        new ReceiptUsed(12, Rp(284_000), Day("2018-03-02")),
        new DepositReversed(
            15, new DepositMove(DepositKind.Surety, 1, Sri, Rp(-20_000)),
            Entry(VoucherKind.Bkm, (21020, 20_000), (11010, -20_000)), Other),
        new VoucherPosted(
            "operating_cost", Flow.Operating, Entry(VoucherKind.Bkk, (51030, 12_500), (11010, -12_500)), Other),
        new EntryReversed(18, Entry(VoucherKind.Bkk, (11010, 12_500), (51030, -12_500)), Other),
        new MoneyCounted(Accounts.Cash, Day("2018-01-31"), Rp(425_000), Rp(425_000), 2, Record),
        new CountConfirmed(Accounts.Cash, Day("2018-01-31"), Rp(425_000), 5, 5, Record),
        new OpeningBalancesPosted(
            Entry(VoucherKind.Bpm, (11021, 900_000), (11030, 100_000), (21020, -20_000), (31010, -980_000)),
            [
                new OpeningLoan(
                    1, 1, Day("2018-01-15"), 15, Frequency.Month, "umum", Usual with { Count = 2 }, [Share],
                    [new ShareMoney(1, Rp(50_000), Rp(7_500))]),
            ],
            [new DepositMove(DepositKind.Surety, 1, 0, Rp(20_000))], Other),
    ];

    static IEnumerable<Fact> OfLoans() =>
    [
        new ProductSet("mingguan", "Pinjaman mingguan", Since, 4, 24,
            new LoanTerms(Method.Declining, new Rate(2_500), 12, Frequency.Week, 1, DayCount.Actual365, 100,
                Direction.Down)),
        new LoanApplied(
            1, 1, Day("2018-01-13"), true, "umum", Usual,
            [new PersonAmount(Sri, Rp(100_000)), new PersonAmount(Wati, Rp(200_000))], Record),
        new LoanExamined(1, Day("2018-01-14"), [new ShareAmount(1, Rp(100_000)), new ShareAmount(2, Rp(0))], Record),
        new LoanDecided(
            1, Day("2018-01-14"), 2, 2, Role.Coordinator, Verdict.Approve, true,
            [new ShareAmount(1, Rp(100_000)), new ShareAmount(2, Rp(0))], Record),
        new LoanDisbursed(
            1, 1, 15, Frequency.Month, [Share], Entry(VoucherKind.Bkk, (11030, 100_000), (11010, -100_000))),
        new DisbursementReversed(
            25, 1, [new ShareMoney(1, Rp(100_000), Rp(15_000))],
            Entry(VoucherKind.Bkk, (11010, 100_000), (11030, -100_000)), Other),
        new DisbursementConfirmed(1, Day("2018-01-15"), 5, 5, Rp(100_000), Record),
        new LoanVisited(1, Day("2018-02-15"), Record),
        new LoanWarned(1, 2, Day("2018-04-20"), 2, Rp(1_000_000), Rp(150_000)),
        new SuretyCalled(1, Day("2018-04-25"), Record),
        new PaymentPromised(1, Day("2018-04-25"), Day("2018-05-01"), Rp(575_000), Record),
        new InstalmentReceived(
            1, 1, Wati, [new ShareMoney(1, Rp(50_000), Rp(7_500))], Rp(2_500), [new SuretyPaid(Wati, 1, Rp(10_000))],
            Entry(VoucherKind.Bkm, (11010, 60_000), (11030, -50_000), (41010, -7_500), (21040, -2_500))),
        new InstalmentReversed(
            28, 1, 1, [new ShareMoney(1, Rp(-50_000), Rp(-7_500))], Rp(-2_500), [new SuretyPaid(Wati, 1, Rp(-10_000))],
            Entry(VoucherKind.Bkm, (21040, 2_500), (41010, 7_500), (11030, 50_000), (11010, -60_000)), Other),
        new ServiceForgiven(1, Day("2018-02-15"), "running", [new ShareAmount(1, Rp(7_500))]),
    ];

    static IEnumerable<Fact> OfTrouble() =>
    [
        new TroubleSigned(1, Way.WriteOff, 2, Day("2019-06-01"), 2, 2, Role.Coordinator, 6, 9, Record),
        new LoanWrittenOff(
            1, 1, [new ShareLoss(1, Sri, Rp(50_000), Rp(7_500), Rp(500))],
            Entry(VoucherKind.Bpm, (51080, 20_000), (12010, -20_000), (12010, 50_000), (11030, -50_000))),
        new WriteOffReversed(
            31, 1, 1, [new ShareLoss(1, Sri, Rp(50_000), Rp(7_500), Rp(500))],
            Entry(VoucherKind.Bpm, (11030, 50_000), (12010, -30_000), (51080, -20_000)), Other),
        new LoanRecovered(
            1, 1, Wati, [new ShareRecovered(1, Sri, Rp(10_000), Rp(500))],
            Entry(VoucherKind.Bkm, (11010, 10_500), (41030, -10_500))),
        new RecoveryReversed(
            33, 1, 1, [new ShareRecovered(1, Sri, Rp(10_000), Rp(500))],
            Entry(VoucherKind.Bkm, (41030, 10_500), (11010, -10_500)), Other),
        new ShareTakenOver(1, 1, Sri, Wati, Entry(VoucherKind.Bpm, (11030, 50_000), (11030, -50_000))),
        new TakeOverReversed(35, 1, 1, Sri, Entry(VoucherKind.Bpm, (11030, -50_000), (11030, 50_000)), Other),
        new LoanRescheduled(
            1, 2, 1, 15, Frequency.Month, "umum", Usual with { Count = 2 },
            [new ShareCarried(Share, Rp(7_500), Rp(1_500))], 3,
            Entry(VoucherKind.Bpm, (11030, 100_000), (11030, -100_000))),
        new RescheduleReversed(
            37, 1, 2, [new ShareBack(1, Rp(100_000), Rp(9_000), Rp(15_000))],
            Entry(VoucherKind.Bpm, (11030, -100_000), (11030, 100_000)), Other),
        new ForgivenessReversed(
            30, 1, Day("2018-02-16"), [new ShareAmount(1, Rp(7_500))], Other),
        new MemberDied(Sri, Day("2018-04-02"), Day("2018-04-05")),
        new DeathWithdrawn(40, Sri, Day("2018-04-06"), Other),
        new GroupReleased(1, Day("2020-02-10"), Record),
        new SuretyUsed(
            1, 1, 1, [new ShareMoney(1, Rp(50_000), Rp(7_500))],
            [
                new DepositMove(DepositKind.Surety, 1, Sri, Rp(-40_000)),
                new DepositMove(DepositKind.Surety, 1, Wati, Rp(-17_500)),
            ],
            [new SuretyPaid(Wati, 1, Rp(17_500))],
            Entry(
                VoucherKind.Bpm, (21020, 57_500), (11021, 57_500), (11030, -50_000), (41010, -7_500),
                (11022, -57_500))),
        new SuretyUseReversed(
            44, 1, 1, 1, [new ShareMoney(1, Rp(-50_000), Rp(-7_500))],
            [new DepositMove(DepositKind.Surety, 1, Sri, Rp(57_500))], [new SuretyPaid(Wati, 1, Rp(-17_500))],
            Entry(
                VoucherKind.Bpm, (11030, 50_000), (41010, 7_500), (11022, 57_500), (21020, -57_500),
                (11021, -57_500)), Other),
        new HeirsGoOn(1, 1, Sri, Day("2018-04-20"), Record),
        new HeirsWithdrawn(46, 1, 1, Day("2018-04-21"), Other),
        new ServiceWaived(1, 1, Day("2018-05-02"), [new ShareAmount(1, Rp(7_500))]),
        new ClaimSettled(1, Wati, 1, Rp(10_000), Day("2018-05-03")),
        new ClaimReopened(48, 1, Wati, 1, Rp(10_000), Day("2018-05-04"), Other),
    ];

    static IEnumerable<Fact> OfTheVillage() =>
    [
        new SlumSurveyed(
            2, 14, Day("2019-08-20"), new SlumBases(21_500, 64, 251, 70, 780, 640),
            [12, 0, 9, 120, 605, 8, 4, 0, 300, 210, 22, 18, 70, 70, 0, 64], "0000500011115505", 24, SlumClass.Light,
            150),
        new TrainingPlanned(1, TrainingKind.Entrepreneurship, Day("2019-03-02"), [2, 5], Record),
        new TrainingHeld(1, Day("2019-03-03"), [7, 9], Rp(450_000), Record),
        new LivelihoodNoted(7, Day("2019-04-03"), Record),
        new NewsWritten(3, Day("2019-02-05"), Record),
        new NewsWithdrawn(3, Other),
    ];

    static IEnumerable<Fact> OfClosing() =>
    [
        new ReservePosted(
            new YearMonth(2018, 1), "five_class 2013", Rp(1_000),
            Entry(VoucherKind.Bpm, (51080, 1_000), (12010, -1_000))),
        new MonthClosed(
            new YearMonth(2018, 1),
            new IndicatorParts(
                12, 58, Rp(100_000), Rp(1_060_000), Rp(980_000), 1, Rp(40_000), Rp(30_000), Rp(75_000), Rp(13_500),
                Rp(980_000), 1)),
        new CheckAccepted(new YearMonth(2018, 1), "savings_are_covered", 2, 2, Record),
        new MonthReopened(new YearMonth(2018, 1), 31, 2, 2, true, Record),
        new PhotoAttached("voucher", 18, Record, 123_456, 1280, 960, Other),
        new OfficeHandedOver(
            3, 7, Day("2018-01-31"),
            new HandoverFigures(
                Rp(425_000), Day("2018-01-31"), [new BankHeld(Accounts.Bank, Rp(900_000))], 12, Rp(1_060_000),
                Rp(50_000), 7, 5, 3, 1, 2),
            Record),
    ];

    static IEnumerable<Fact> OfTheSurplus() =>
    [
        new YearClosed(2018, Rp(500_000), Rp(200_000), new Entry(
            Day("2018-12-31"), Day("2018-12-31"), new VoucherNumber(VoucherKind.Bpm, 2018, 41),
            [
                new Line(Accounts.Service, Rp(500_000)), new Line(Accounts.Incentive, Rp(-200_000)),
                new Line(Accounts.CurrentResult, Rp(-300_000)),
            ], RecordHash.None, closing: true)),
        new ResultCarried(2018, Entry(VoucherKind.Bpm, (32020, 300_000), (32010, -300_000))),
        new YearReopened(2018, 70, Entry(VoucherKind.Bpm, (32010, 300_000), (32020, -300_000)), Record),
        new SurplusShared(
            2018, Rp(300_000),
            [
                new SharedLine(1, SurplusKind.Capital, new Rate(500_000), Rp(150_000)),
                new SharedLine(2, SurplusKind.Environment, new Rate(500_000), Rp(150_000)),
            ],
            Entry(VoucherKind.Bpm, (32010, 300_000), (31030, -150_000), (21031, -150_000)), Record),
        new SurplusFunded(2018, Rp(150_000), Entry(VoucherKind.Bpm, (11023, 150_000), (11021, -150_000))),
        new SurplusTurned(
            2018, 2, SurplusKind.Environment, Rp(40_000), SurplusKind.Social, 3,
            Entry(VoucherKind.Bpm, (21031, 40_000), (21032, -40_000)), Record),
        new DeathLineAllowed(2018, 3, Day("2019-02-12"), Record),
        new DeathPaid(
            1, 1, new ShareMoney(1, Rp(30_000), Rp(7_500)), 2018, 3,
            Entry(
                VoucherKind.Bpm, (21032, 37_500), (11021, 37_500), (11030, -30_000), (41010, -7_500),
                (11023, -37_500))),
        new DeathPaidReversed(
            80, 1, 1, new ShareMoney(1, Rp(-30_000), Rp(-7_500)), 2018, 3,
            Entry(
                VoucherKind.Bpm, (11030, 30_000), (41010, 7_500), (11023, 37_500), (21032, -37_500),
                (11021, -37_500)), Other),
        new ActivityProposed(
            1, SurplusKind.Environment, Day("2019-03-01"), new Neighbourhood(2, 4), Rp(110_000),
            new Output(86, ActivityUnit.Metre), 31, Record, new SlumAim("4b", 86)),
        new ActivityDecided(
            1, Day("2019-03-05"), true, [new BudgetLine(2018, 2, Rp(110_000))], Rp(50_000), Rp(10_000), Record),
        Money(MoneyMove.Paid, 60_000, VoucherKind.Bkk, (21031, 60_000), (11023, -60_000)),
        Money(MoneyMove.Advanced, 30_000, VoucherKind.Bkk, (11040, 30_000), (11023, -30_000)),
        Money(MoneyMove.Accounted, 25_000, VoucherKind.Bpm, (21031, 25_000), (11040, -25_000)),
        Money(MoneyMove.Returned, 5_000, VoucherKind.Bkm, (11023, 5_000), (11040, -5_000)),
        new ActivityMoneyReversed(
            81, 1, MoneyMove.Paid, 2018, 2, SurplusKind.Environment, Rp(-60_000), 1, true,
            Entry(VoucherKind.Bkk, (11023, 60_000), (21031, -60_000)), Other),
        new ActivitySupported(1, Giver.Goods, Day("2019-04-01"), Rp(50_000), Record),
        new ActivityFinished(1, Day("2019-05-20"), new Output(86, ActivityUnit.Metre), 31, 120, Record),
    ];

    static IEnumerable<Fact> OfEquipment() =>
    [
        new EquipmentBought(
            1, Rp(4_800_000), 48, new YearMonth(2018, 1), Accounts.Cash,
            Entry(VoucherKind.Bkk, (12020, 4_800_000), (11010, -4_800_000)), Record),
        new EquipmentRegistered(
            2, Day("2016-03-10"), Rp(2_400_000), Rp(1_100_000), 48, 26, new YearMonth(2018, 1), Record),
        new EquipmentWithdrawn(2, Day("2018-02-05"), Rp(2_400_000), Rp(1_100_000), Record),
        new EquipmentDisposed(
            1, LeavingWay.Sold, Rp(4_800_000), Rp(300_000), Rp(4_500_000),
            Entry(VoucherKind.Bkm, (11010, 4_500_000), (12021, 300_000), (12020, -4_800_000)), Record),
        new EquipmentReversed(
            91, 1, LeavingWay.Sold, Rp(-4_800_000), Rp(-300_000), Rp(-4_500_000),
            Entry(VoucherKind.Bkm, (11010, -4_500_000), (12021, -300_000), (12020, 4_800_000)), Other),
        new DepreciationPosted(
            new YearMonth(2018, 1), [new ItemCharge(1, Rp(100_000))],
            Entry(VoucherKind.Bpm, (51060, 100_000), (12021, -100_000))),
        new BudgetDecided(
            2018, Day("2018-01-10"), [new PlannedAmount(Accounts.Service, 1, Rp(900_000))], Record),
    ];

    static ActivityMoney Money(
        MoneyMove move, long amount, VoucherKind kind, params (int Account, long Amount)[] lines) => new(
        1, move, 2018, 2, SurplusKind.Environment, Rp(amount), 1, true, Entry(kind, lines), Record);

    static Entry Entry(VoucherKind kind, params (int Account, long Amount)[] lines) => new(
        Day("2018-01-31"), Day("2018-01-29"), new VoucherNumber(kind, 2018, 7),
        [.. lines.Select(line => new Line(new AccountCode(line.Account), Rp(line.Amount)))], Record);
}
