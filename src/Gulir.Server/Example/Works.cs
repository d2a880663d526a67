using Gulir.Activities;
using Gulir.Ledger;
using Gulir.Server.Activities;
using Gulir.Surplus;

namespace Gulir.Server.Example;

enum WorkStep { Propose, Decide, Support, Pay, Account, Finish, Done }

/// <summary>What an activity may take of one line, what its receipts come to, and what is not charged yet.</summary>
sealed class WorkPart(PlayedLine line, Money amount)
{
    public PlayedLine Line { get; } = line;
    public Money Amount { get; } = amount;
    public Money Used { get; set; } = amount;
    public Money Left { get; set; } = amount;
}

/// <summary>One activity on its way from the proposal to the minutes of its handing over.</summary>
sealed class Work(WorkKind kind, IReadOnlyList<WorkPart> budget, int quantity, DateOnly due)
{
    public WorkKind Kind { get; } = kind;
    public IReadOnlyList<WorkPart> Budget { get; } = budget;
    public int Quantity { get; } = quantity;
    public DateOnly Due { get; set; } = due;
    public WorkStep Step { get; set; }
    public int Number { get; set; }

    /// <summary>Money was handed out for it, and its receipts are still to come.</summary>
    public bool IsAdvanced { get; set; }
    public int Rt { get; init; }

    /// <summary>Three RT make an RW.</summary>
    public int Rw => (Rt + 2) / 3;

    public int Households { get; init; }
    public Money Swadaya { get; init; }
    public Money Others { get; init; }

    /// <summary>The training that it pays for.</summary>
    public Lesson? Lesson { get; init; }

    public string Title => Lesson?.Title ?? (Rt > 0 ? $"{Kind.Title} RT {Rt:00}" : Kind.Title);

    public Money FromFund => Budget.Sum(part => part.Amount);
}

/// <summary>
/// Works, social help and trainings that the RWT's money pays: proposed, decided, paid by voucher from their own lines
/// with the labour of the citizens beside it, finished with minutes. What is not used stays in its line.
/// </summary>
sealed class Works(FundPlay fund, Chance chance)
{
    /// <summary>Less than this of an old line is not worth a budget of its own.</summary>
    static readonly Money Crumb = new(100_000);

    static readonly Money TwoWorks = new(7_000_000);

    readonly List<Work> _running = [];
    readonly Dictionary<SurplusKind, WorkKind> _last = [];
    int _proposed;

    /// <summary>What planned and running activities will still take before the play ends.</summary>
    public Money Ahead => _running.Where(work => work.Step > WorkStep.Pay || work.Due.AddDays(UntilPaid(work)) < End)
        .Sum(work => work.Budget.Sum(part => part.Left));

    static readonly DateOnly End = Villages.Last.Last;

    static int UntilPaid(Work work) => work.Step switch { WorkStep.Propose => 24, WorkStep.Decide => 16, _ => 0 };

    /// <summary>What the year's meeting has made possible: one work of each kind, two when there is enough.</summary>
    public void Plan(DateOnly met)
    {
        foreach (var kind in (SurplusKind[])[SurplusKind.Environment, SurplusKind.Social])
        {
            var free = Free(kind);
            if (fund.Lessons.Ahead(met.Year) is { } lesson && kind == SurplusKind.Social)
            {
                PlanOne(kind, free * 60 / 100, met, lesson);
                free = Free(kind);
            }
            var two = kind == SurplusKind.Environment && free >= TwoWorks.Units;
            PlanOne(kind, free * (two ? chance.Between(52, 64) : chance.Between(93, 99)) / 100, met, null);
            if (two) PlanOne(kind, Free(kind) * chance.Between(93, 99) / 100, met.AddDays(25), null);
        }
    }

    long Free(SurplusKind kind) =>
        fund.Profit.Lines.Where(line => line.Kind == kind && line.Free >= Crumb).Sum(line => line.Free).Units;

    void PlanOne(SurplusKind kind, long money, DateOnly met, Lesson? lesson)
    {
        var budget = Budget(kind, money / 10_000 * 10_000);
        var own = budget.Sum(part => part.Amount).Units;
        if (own < Crumb.Units) return;
        var isWork = kind == SurplusKind.Environment;
        var swadaya = own * (isWork ? chance.Between(22, 48) : chance.Between(6, 15)) / 100 / 10_000 * 10_000;
        var others = isWork && chance.OutOfThousand(550)
            ? own * chance.Between(50, 160) / 100 / 100_000 * 100_000
            : 0;
        var all = own + swadaya + others;
        var chosen = lesson?.Kind ?? Choose(kind, all, met.Year);
        var quantity = (int)Math.Clamp(all / chosen.CostIn(met.Year), 1, chosen.Most);
        var rt = chosen.InRt ? chance.Between(1, 18) : 0;
        _last[kind] = chosen;
        foreach (var part in budget) part.Line.Meant += part.Amount;
        _running.Add(new Work(chosen, budget, lesson?.Persons ?? quantity, lesson?.From ?? Start(met))
        {
            Rt = rt,
            Households = chosen.Unit == ActivityUnit.Household ? quantity : isWork ? chance.Between(14, 46) : 0,
            Swadaya = new Money(swadaya),
            Others = new Money(others),
            Lesson = lesson,
        });
    }

    /// <summary>In the dry months after the meeting; of the last year's some run or wait at the end.</summary>
    DateOnly Start(DateOnly met)
    {
        var usual = met.AddDays(chance.Between(20, 90));
        if (met.Year < End.Year) return usual;
        return chance.Below(20) switch
        {
            < 3 => new DateOnly(met.Year, 10, chance.Between(1, 9)),
            3 => new DateOnly(met.Year, 11, chance.Between(18, 24)),
            _ => usual,
        };
    }

    WorkKind Choose(SurplusKind kind, long money, int year)
    {
        WorkKind[] fit =
        [
            .. WorkKinds.All.Where(one => one.For == kind && one != _last.GetValueOrDefault(kind)
                && money / one.CostIn(year) is var units && units >= one.Least && units <= one.Most),
        ];
        return fit.Length > 0
            ? chance.Pick(fit)
            : WorkKinds.All.Where(one => one.For == kind).MinBy(one => one.UnitCost)!;
    }

    /// <summary>Oldest lines first.</summary>
    List<WorkPart> Budget(SurplusKind kind, long money)
    {
        var budget = new List<WorkPart>();
        foreach (var line in fund.Profit.Lines.Where(line => line.Kind == kind && line.Free >= Crumb))
        {
            var part = Money.Min(line.Free, new Money(money));
            if (part < Crumb) break;
            budget.Add(new WorkPart(line, part));
            money -= part.Units;
        }
        return budget;
    }

    public void On(DateOnly day)
    {
        foreach (var work in _running)
            if (work.Due <= day) Go(work, day);
        _running.RemoveAll(work => work.Step == WorkStep.Done);
    }

    void Go(Work work, DateOnly day)
    {
        switch (work.Step)
        {
            case WorkStep.Propose: Propose(work, day); break;
            case WorkStep.Decide: Decide(work, day); break;
            case WorkStep.Support: Support(work, day); break;
            case WorkStep.Pay when fund.Purse.BankShared < work.FromFund: return;
            case WorkStep.Pay: Pay(work, day); break;
            case WorkStep.Account: Account(work, day); break;
            default: Finish(work, day); break;
        }
        work.Step++;
    }

    void Propose(Work work, DateOnly day)
    {
        work.Number = ++_proposed;
        var by = work.Kind.For == SurplusKind.Environment ? "UPL" : "UPS";
        fund.Diary.Do(ActivityActs.Propose,
            new ActivityPropose(work.Title, work.Kind.For, work.FromFund, work.Quantity, work.Kind.Unit, day, work.Rw,
                work.Rt, work.Households, work.Rt > 0 ? $"{by} dan warga RT {work.Rt:00}" : by),
            fund.Office.FieldOfficer, day);
        work.Due = day.AddDays(chance.Between(4, 12));
    }

    void Decide(Work work, DateOnly day)
    {
        BudgetLine[] budget =
            [.. work.Budget.Select(part => new BudgetLine(part.Line.Year, part.Line.Number, part.Amount))];
        fund.Diary.Do(ActivityActs.Decide,
            new ActivityDecide(work.Number, true, "Rapat LKM: usulan disetujui sesuai prioritas RWT", budget, day,
                work.Swadaya, work.Others),
            fund.Office.Coordinator, day);
        if (work.Lesson is { } lesson) fund.Lessons.Invite(lesson, day);
        work.Due = work.Lesson?.On ?? day.AddDays(chance.Between(8, 25));
    }

    void Support(Work work, DateOnly day)
    {
        if (work.Swadaya.IsPositive)
            Give(work, Giver.Labour, work.Swadaya, work.Kind.For == SurplusKind.Environment
                ? "Kerja bakti warga" : "Tenaga kader dan tempat", "Upah harian setempat", day);
        if (work.Others.IsPositive)
            Give(work, Giver.Other, work.Others, day.Year >= 2015 ? "Dana Desa" : "Alokasi Dana Desa",
                "APB Desa tahun berjalan", day);
        work.Due = day;
        if (work.Lesson is { } lesson) fund.Lessons.Hold(lesson, work.FromFund, day);
    }

    void Give(Work work, Giver giver, Money value, string what, string basis, DateOnly day) =>
        fund.Diary.Do(ActivityActs.Support,
            new ActivitySupport(work.Number, giver, value, what, basis, "Ketua RT dan UPL", day),
            fund.Office.FieldOfficer, day);

    /// <summary>
    /// Each line of the budget with its own voucher, to the seller or as an advance; the last line may need less than
    /// it was given.
    /// </summary>
    void Pay(Work work, DateOnly day)
    {
        work.IsAdvanced = chance.OutOfThousand(300);
        if (work.Lesson is null)
            work.Budget[^1].Used =
                new Money(work.Budget[^1].Amount.Units * chance.Between(955, 1_000) / 1_000 / 500 * 500);
        foreach (var part in work.Budget)
        {
            var (year, line) = (part.Line.Year, part.Line.Number);
            if (work.IsAdvanced)
            {
                fund.Diary.Do(ActivityActs.Advance,
                    new ActivityAdvance(work.Number, year, line, part.Amount, "Bendahara panitia", day),
                    fund.Office.Cashier, day);
                fund.Purse.Advance(part.Amount);
            }
            else
            {
                fund.Diary.Do(ActivityActs.Pay,
                    new ActivityPay(work.Number, year, line, Receipts(work, part.Used), day), fund.Office.Cashier,
                    day);
                fund.Purse.Moved(Accounts.BankShared, -part.Used);
                Charge(part);
            }
        }
        work.Due = work.IsAdvanced ? day.AddDays(chance.Between(5, 20)) : day;
    }

    /// <summary>Receipts for an advance, and what is left of it back to the bank.</summary>
    void Account(Work work, DateOnly day)
    {
        work.Due = day.AddDays(work.Lesson is null ? chance.Between(8, 35) : 1);
        if (!work.IsAdvanced) return;
        foreach (var part in work.Budget)
        {
            var (year, line, left) = (part.Line.Year, part.Line.Number, part.Amount - part.Used);
            fund.Diary.Do(ActivityActs.Account,
                new ActivityAccount(work.Number, year, line, Receipts(work, part.Used), day),
                fund.Office.Bookkeeper, day);
            fund.Purse.Account(part.Used);
            Charge(part);
            if (!left.IsPositive) continue;
            fund.Diary.Do(ActivityActs.Return, new ActivityReturn(work.Number, year, line, left, day),
                fund.Office.Cashier, day);
            fund.Purse.Advance(-left);
        }
    }

    void Charge(WorkPart part)
    {
        fund.Profit.Charge(part.Line, part.Used);
        part.Line.Meant -= part.Used;
        part.Left -= part.Used;
    }

    Receipt[] Receipts(Work work, Money used)
    {
        var goods = work.Kind.Goods;
        var seller = $"{work.Kind.Seller} {chance.Pick(Sellers)}";
        if (goods.Length == 1 || used.Units < 600_000)
            return [new Receipt(seller, goods[0], used, false, Paper())];
        var first = new Money(used.Units * chance.Between(45, 65) / 100 / 500 * 500);
        return
        [
            new Receipt(seller, goods[0], first, false, Paper()),
            new Receipt(seller, goods[1], used - first, false, Paper()),
        ];
    }

    static readonly string[] Sellers = ["Sumber Rejeki", "Barokah", "Jaya Makmur", "Mitra", "Sido Mulyo", "Agung"];

    string Paper() => $"{chance.Between(101, 989):000}";

    void Finish(Work work, DateOnly day)
    {
        var persons = work.Kind.Unit is ActivityUnit.Person or ActivityUnit.Package ? work.Quantity
            : work.Households * chance.Between(3, 4);
        fund.Diary.Do(ActivityActs.Finish,
            new ActivityFinish(work.Number, work.Quantity, work.Kind.Unit,
                "Berita acara serah terima: diperiksa LKM dan warga, jumlah cocok", work.Households, persons, day),
            fund.Office.Coordinator, day);
        foreach (var part in work.Budget)
        {
            part.Line.Meant -= part.Left;
            part.Left = Money.Zero;
        }
    }
}
