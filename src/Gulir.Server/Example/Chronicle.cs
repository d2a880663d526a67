using Gulir.Activities;
using Gulir.Ledger;
using Gulir.Publishing;
using Gulir.Server.Activities;
using Gulir.Server.Ledger;
using Gulir.Server.Publishing;
using Gulir.Surplus;

namespace Gulir.Server.Example;

/// <summary>
/// What is decided and told beside the money: each year's budget, news for the public page, and how a village's RT
/// were scored before and after its works. All of it is invented.
/// </summary>
sealed class Chronicle(FundPlay fund, Chance chance)
{
    const int FirstBudget = 2017;

    static readonly Money Step = new(100_000);

    /// <summary>RT of Kwangsen: bases, and the volumes of the 16 criteria before and after its works.</summary>
    static readonly (int Rw, int Rt, SlumBases Bases, long[] Before, long[] After)[] Scored =
    [
        (1, 1, new SlumBases(21_400, 68, 241, 72, 640, 580),
            [19, 0, 22, 90, 260, 14, 9, 4_900, 210, 330, 24, 31, 72, 72, 0, 68],
            [19, 0, 20, 0, 95, 8, 4, 1_200, 60, 110, 21, 22, 40, 40, 0, 51]),
        (1, 2, new SlumBases(18_900, 61, 214, 63, 510, 470),
            [12, 0, 15, 0, 190, 21, 18, 5_600, 160, 280, 33, 36, 63, 63, 0, 61],
            [12, 0, 13, 0, 70, 12, 10, 900, 0, 70, 27, 25, 35, 35, 0, 46]),
        (2, 3, new SlumBases(24_200, 74, 262, 79, 700, 610),
            [27, 0, 30, 150, 410, 30, 24, 9_800, 330, 460, 52, 55, 79, 79, 18, 74],
            [26, 0, 27, 60, 220, 19, 15, 4_100, 140, 240, 44, 41, 48, 48, 18, 60]),
    ];

    static readonly DateOnly FirstScored = new(2016, 9, 1);
    static readonly DateOnly SecondScored = new(2019, 10, 1);

    static readonly (string Village, DateOnly From, string Headline, string Text)[] Told =
    [
        ("Kwangsen", new DateOnly(2019, 7, 24), "Pelatihan buket bunga di Balai Desa",
            "Dua puluh anggota KSM belajar merangkai **buket bunga** dari pengrajin Madiun. Bahan dan konsumsi dibayar "
            + "dari pos sosial laba dana bergulir.\n\n- Semua peserta membawa pulang satu buket buatan sendiri.\n"
            + "- Yang ingin meneruskan sebagai usaha dapat bertanya kepada petugas UPK tentang pinjaman KSM."),
        ("Kincang Wetan", new DateOnly(2019, 8, 21), "Belajar menghitung untung",
            "Pelatihan kewirausahaan bersama fasilitator: **mencatat uang masuk dan keluar**, menghitung untung, dan "
            + "memisahkan uang usaha dari uang dapur. Dibayar dari pos sosial laba dana bergulir."),
    ];

    Money _service;
    Money _lastYear;

    public void On(DateOnly day)
    {
        if (day.Month == 1 && day.Year >= FirstBudget && _lastYear.IsPositive) Budget(day.Year, day);
        if (day.Month == 1) _lastYear = Money.Zero;
        Score(FirstScored, day, scored => scored.Before);
        Score(SecondScored, day, scored => scored.After);
        foreach (var (village, from, headline, text) in Told)
            if (village == fund.Village.Name && IsFirst(from, day)) Tell(headline, text, day);
    }

    /// <summary>The last day of a month: its service is known, and in November next year's budget.</summary>
    public void Ends(YearMonth month, DateOnly day)
    {
        _service += fund.ServiceOfMonth;
        if (month == Villages.Last) Budget(month.Year + 1, day);
        if (month.Month != 12) return;
        (_lastYear, _service) = (_service, Money.Zero);
    }

    /// <summary>What the RWT shared, told on the day after it.</summary>
    public void Shared(int year, IReadOnlyList<SharedLine> lines, DateOnly day)
    {
        if (day.Year < Villages.Last.Year) return;
        var works = lines.Where(line => line.Kind is SurplusKind.Environment or SurplusKind.Social)
            .Sum(line => line.Amount);
        Tell($"Laba {year} sudah dibagi",
            $"Rembug Warga Tahunan membagi laba tahun {year}: **Rp {works}** untuk lingkungan, sosial dan pelatihan; "
            + "sisanya menambah modal yang dipinjamkan lagi kepada KSM dan membiayai pengawasan.\n\n"
            + "Usul kegiatan dapat disampaikan lewat ketua RT atau langsung di kantor UPK.", day);
    }

    void Tell(string headline, string text, DateOnly day) =>
        fund.Diary.Do(NewsActs.Write, new NewsWrite(headline, text, day), fund.Office.Coordinator, day);

    /// <summary>A little more service than last year, and costs as they usually are.</summary>
    void Budget(int year, DateOnly day)
    {
        var service = Money.Max(_lastYear, _service);
        var (least, most) = fund.Spending.IncentiveRange();
        var groups = fund.Village.Groups;
        (int Account, long Amount)[] lines =
        [
            (41010, service.Units * chance.Between(102, 108) / 100), (41021, service.Units * 3 / 100),
            (51010, (least.Units + most.Units) * 6), (51020, 900_000), (51030, 500_000), (51040, groups * 48_000L),
            (51070, 100_000), (51071, service.Units * 6 / 1_000), (51080, service.Units * chance.Between(8, 14) / 100),
        ];
        fund.Diary.Do(BudgetActs.Decide,
            new BudgetDecide(
                year,
                [
                    .. lines.Select(line => new BudgetAmount(
                        new AccountCode(line.Account), Money.Max(Step, new Money(Rounding.ToUnit(
                            line.Amount, 1, Step.Units, Direction.Nearest))))),
                ],
                day, "Rapat LKM dan UPK"),
            fund.Office.Coordinator, day);
    }

    void Score(DateOnly from, DateOnly day, Func<(int, int, SlumBases, long[] Before, long[] After), long[]> volumes)
    {
        if (fund.Village.Name != Told[0].Village || !IsFirst(from, day)) return;
        fund.Diary.Do(SlumActs.Sheet,
            new SlumSheet([
                .. Scored.Select(one => new SlumSurvey(one.Rt, one.Bases, volumes(one), one.Rw, day)),
            ]),
            fund.Office.FieldOfficer, day);
    }

    /// <summary>The first working day from a day on; each month has one before its eighth.</summary>
    bool IsFirst(DateOnly from, DateOnly day) => day >= from && day.DayNumber - from.DayNumber < 8 && Once.Add(from);

    HashSet<DateOnly> Once { get; } = [];
}
