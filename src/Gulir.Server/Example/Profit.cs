using Gulir.Activities;
using Gulir.Close;
using Gulir.Ledger;
using Gulir.Server.Activities;
using Gulir.Server.Close;
using Gulir.Server.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Example;

/// <summary>A line of a year's surplus as the play knows it.</summary>
sealed class PlayedLine(int year, SharedLine line)
{
    public int Year { get; } = year;
    public int Number { get; } = line.Line;
    public SurplusKind Kind { get; } = line.Kind;
    public Money Balance { get; set; } = line.Amount;

    /// <summary>Meant for works that are planned or running, and not yet spent.</summary>
    public Money Meant { get; set; }

    public Money Free => Balance - Meant;
}

/// <summary>
/// The year closed in January, its surplus shared by the RWT two or three months later, its money set apart, and what
/// the LKM, the Pengawas and the officers get of it.
/// </summary>
sealed class Profit
{
    /// <summary>A surplus below this stays in the fund whole: nothing could be built with its parts.</summary>
    static readonly Money Little = new(1_500_000);

    static readonly (SurplusKind Kind, int Percent, string Name)[][] Plans =
    [
        [
            (SurplusKind.Capital, 60, "Pemupukan modal"), (SurplusKind.Environment, 22, "Lingkungan"),
            (SurplusKind.Social, 13, "Sosial dan pelatihan"), (SurplusKind.Governance, 5, "LKM dan Pengawas"),
        ],
        [
            (SurplusKind.Capital, 55, "Pemupukan modal"), (SurplusKind.Environment, 25, "Lingkungan"),
            (SurplusKind.Social, 12, "Sosial dan pelatihan"), (SurplusKind.Governance, 5, "LKM dan Pengawas"),
            (SurplusKind.Bonus, 3, "Jasa produksi UPK"),
        ],
        [
            (SurplusKind.Capital, 65, "Pemupukan modal"), (SurplusKind.Environment, 18, "Lingkungan"),
            (SurplusKind.Social, 11, "Sosial dan pelatihan"), (SurplusKind.Governance, 6, "LKM dan Pengawas"),
        ],
    ];

    static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    readonly FundPlay _fund;
    readonly Chance _chance;
    readonly (SurplusKind Kind, int Percent, string Name)[] _plan;
    readonly List<PlayedLine> _lines = [];
    Money _grown;
    DateOnly _closes;
    DateOnly _meets;
    DateOnly[] _days = [];

    public Profit(FundPlay fund, Chance chance)
    {
        (_fund, _chance) = (fund, chance);
        _plan = chance.Pick(Plans);
    }

    public IReadOnlyList<PlayedLine> Lines => _lines;

    /// <summary>What 2103x owes: shared and not spent.</summary>
    public Money Owed => _lines.Sum(line => line.Balance);

    /// <summary>Spent of what was ever shared.</summary>
    public Money Spent { get; private set; }

    /// <summary>What the next RWT may share of years that are closed.</summary>
    public Money Pending { get; private set; }

    /// <summary>What LKM, Pengawas and officers will still get.</summary>
    public Money Governing => _lines.Where(line => line.Kind is SurplusKind.Governance or SurplusKind.Bonus)
        .Sum(line => line.Balance);

    /// <summary>Hundredths of a surplus that leave the fund.</summary>
    public int OutPercent => 100 - _plan.Single(line => line.Kind == SurplusKind.Capital).Percent;

    /// <summary>All results that no RWT has shared: assets less what is owed and less capital.</summary>
    public Money Unshared(DateOnly day) => _fund.Assets(day) - Owed - _grown - _fund.Purse.CapitalReceived
        - _fund.Groups.Sum(group => group.Surety + group.Held);

    /// <summary>The books of December are closed.</summary>
    public void YearEnds(DateOnly day) => Pending = Unshared(day);

    public void Plan(YearMonth month, DateOnly[] days)
    {
        _days = days;
        if (month.Month != 1 || month == _fund.Since) return;
        _closes = days[0];
        _meets = new DateOnly(month.Year, _chance.Between(2, 4), _chance.Between(4, 24));
    }

    public void On(DateOnly day)
    {
        if (day == _closes)
            _fund.Diary.Do(YearActs.Close, new YearClose(day.Year - 1), _fund.Office.Bookkeeper, day);
        if (_meets != default && day >= _meets)
        {
            _meets = default;
            if (Pending.IsPositive) Share(day);
        }
        if (day == _days[^1]) SetApart(day);
        if (day == _days[1] && day.Month is 6 or 11) PayOfficers(day);
    }

    void Share(DateOnly day)
    {
        PlanLine[] plan = Pending < Little
            ? [new PlanLine(SurplusKind.Capital, new Rate(Rate.One), "Pemupukan modal")]
            : [.. _plan.Select(line => new PlanLine(line.Kind, new Rate(line.Percent * 10_000), line.Name))];
        var lines = Sharing.Of(Pending, plan, Gulir.Institution.Settings.Defaults(day).Number("surplus_rounding"));
        var owed = lines.Where(line => line.Kind != SurplusKind.Capital).Sum(line => line.Amount);
        var fits = owed <= Available && !_chance.OutOfThousand(120);
        var funded = fits ? owed : new Money(Money.Min(owed, Available).Units / 2 / 100_000 * 100_000);
        var number = $"{_chance.Between(1, 9):00}/BA-RWT/{Roman[day.Month - 1]}/{day.Year}";
        _fund.Diary.Do(SurplusActs.Share,
            new SurplusShare(day.Year - 1, number, _chance.Between(38, 115), plan, day, funded,
                "Laporan pertanggungjawaban UPK diterima, pembagian laba disetujui warga"),
            _fund.Office.Coordinator, day);
        _fund.Purse.SetApart(funded);
        _grown += lines.Where(line => line.Kind == SurplusKind.Capital).Sum(line => line.Amount);
        _lines.AddRange(lines.Where(line => line.Kind != SurplusKind.Capital)
            .Select(line => new PlayedLine(day.Year - 1, line)));
        Pending = Money.Zero;
        _fund.Works.Plan(day);
        _fund.Chronicle.Shared(day.Year - 1, lines, day);
    }

    /// <summary>In the bank, less what groups wait for, less a little.</summary>
    Money Available => Money.Max(Money.Zero,
        _fund.Purse.Bank - _fund.Groups.Where(group => group.Wish != Wish.None).Sum(group => group.WishedTotal)
            - new Money(500_000));

    /// <summary>What the meeting could not set apart at once follows when the bank holds it.</summary>
    void SetApart(DateOnly day)
    {
        var unfunded = Owed - _fund.Purse.BankShared - _fund.Purse.Advanced;
        if (!unfunded.IsPositive || unfunded > Available || Pending.IsPositive) return;
        _fund.Diary.Do(SurplusActs.Fund, new SurplusFund(unfunded, day), _fund.Office.Coordinator, day);
        _fund.Purse.SetApart(unfunded);
    }

    /// <summary>Half in June, the rest in November, in steps of Rp 5.000; what is below stays in the line.</summary>
    void PayOfficers(DateOnly day)
    {
        foreach (var line in _lines.Where(line => line.Kind is SurplusKind.Governance or SurplusKind.Bonus))
        {
            var part = day.Month == 6 && line.Kind == SurplusKind.Governance ? line.Free.Units / 2 : line.Free.Units;
            var amount = new Money(part / 5_000 * 5_000);
            if (!amount.IsPositive || amount > _fund.Purse.BankShared) continue;
            var (payee, what) = line.Kind == SurplusKind.Bonus
                ? ("Petugas UPK", "Jasa produksi tahun lalu")
                : day.Month == 6 ? ("LKM", "Rapat dan transport anggota LKM") : ("Pengawas UPK", "Honor pengawas");
            _fund.Diary.Do(ActivityActs.FundPay, new FundPay(line.Year, line.Number, amount, payee, what, day),
                _fund.Office.Cashier, day);
            _fund.Purse.Moved(Accounts.BankShared, -amount);
            Charge(line, amount);
        }
    }

    /// <summary>Takes what was spent out of its line.</summary>
    public void Charge(PlayedLine line, Money amount)
    {
        line.Balance -= amount;
        Spent += amount;
    }
}
