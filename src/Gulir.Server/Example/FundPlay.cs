using Gulir.Close;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Publishing;
using Gulir.Risk;
using Gulir.Server.Close;
using Gulir.Server.Groups;
using Gulir.Server.Institution;

namespace Gulir.Server.Example;

/// <summary>One village's fund, played month by month.</summary>
sealed class FundPlay
{
    readonly Lending _lending;
    readonly Collecting _collecting;
    readonly Spending _spending;
    readonly Works _works;
    readonly Lessons _lessons;
    readonly Chronicle _chronicle;
    readonly Money[] _tranches;
    readonly YearMonth _secondTranche;
    YearMonth _month;

    public FundPlay(Village village, ulong seed, PlayClock clock)
    {
        Village = village;
        Chance = Chance.For(seed, $"fund {village.Code}");
        Diary = new Diary(village.Code, Chance.For(seed, $"diary {village.Code}"), clock);
        Office = new Office(Chance.For(seed, $"office {village.Code}"));
        Purse = new Purse(Diary, Office);
        Since = new YearMonth(2009, Chance.Between(1, 4));
        _month = Since;
        var names = Names.Groups(Chance);
        Groups = [.. GroupPlans.Of(village, Since.Next, Chance).Select((plan, i) => new PlayedGroup(plan, names[i]))];
        var first = village.Apbn.Units > 90_000_000 ? 60 : 100;
        _tranches = [new Money(village.Apbn.Units * first / 100), new Money(village.Apbn.Units * (100 - first) / 100)];
        _secondTranche = new YearMonth(2009, Chance.Between(8, 11));
        _lending = new Lending(this);
        _collecting = new Collecting(this);
        _spending = new Spending(this);
        Profit = new Profit(this, Chance.For(seed, $"profit {village.Code}"));
        _works = new Works(this, Chance.For(seed, $"works {village.Code}"));
        _lessons = new Lessons(this, Chance.For(seed, $"lessons {village.Code}"));
        _chronicle = new Chronicle(this, Chance.For(seed, $"chronicle {village.Code}"));
    }

    public Village Village { get; }
    public Chance Chance { get; }
    public Diary Diary { get; }
    public Office Office { get; }
    public Purse Purse { get; }
    public YearMonth Since { get; }
    public PlayedGroup[] Groups { get; }
    public Spending Spending => _spending;
    public Collecting Collecting => _collecting;
    public Profit Profit { get; }
    public Works Works => _works;
    public Lessons Lessons => _lessons;
    public Chronicle Chronicle => _chronicle;

    /// <summary>Service received in the month that is played.</summary>
    public Money ServiceOfMonth { get; set; }

    /// <summary>Total assets if the fund closed on that day: money, and loans less their reserve.</summary>
    public Money Assets(DateOnly day)
    {
        var scheme = Collectability.Of(Settings.Defaults(day));
        var loans = Groups.Where(group => group.Loan is not null).Select(group => group.Loan!);
        return Purse.All + loans.Sum(loan =>
            loan.PrincipalOwed - Collectability.ClassOf(loan, day, scheme, floor: true).Reserve.Of(loan.PrincipalOwed));
    }

    /// <summary>Principal that groups owe.</summary>
    public Money Outstanding => Groups.Sum(group => group.Outstanding);

    /// <summary>What the reserve may come to at the end: most of what stopped groups owe, little of the rest.</summary>
    public Money ReserveAtEnd(YearMonth month)
    {
        var mean = Outstanding.Units / Math.Max(Groups.Count(group => group.Loan is not null), 1);
        var stopped = Groups.Where(group => group.Plan.Stops is not null)
            .Sum(group => group.HasStopped(month) ? group.Outstanding.Units : mean);
        return new Money((stopped * 750 + (Outstanding.Units - stopped) * 25) / 1_000);
    }

    public bool HasBegun(YearMonth month) => month >= Since;

    /// <summary>The working days of a month, without what is done on its last day.</summary>
    public void Work(YearMonth month)
    {
        _month = month;
        ServiceOfMonth = Money.Zero;
        if (month == Since) Found(month);
        var days = WorkDays(month);
        Receive(month, days[0]);
        _spending.Plan(days);
        Profit.Plan(month, days);
        foreach (var group in Groups)
            if (group.Number == 0 && group.Plan.Formed <= month) Form(group, days[0]);
        foreach (var day in days)
        {
            _collecting.Receive(month, day, day == days[^1]);
            _lending.PassGates(month, day, days);
            _spending.Pay(day);
            Profit.On(day);
            _works.On(day);
            _lessons.On(day);
            _chronicle.On(day);
            _spending.EmptyBox(day);
        }
        if (month > Since) _lending.Dissolve(month, days[^1]);
    }

    /// <summary>
    /// The last day: incentives, the bank's statement, the counts, the close, and changes of office. On the day that
    /// is the example's today the reserve is posted and the month stays open, so that work goes on.
    /// </summary>
    public void End(Money incentive, Money charge, Money interest)
    {
        var last = _month.Last;
        _spending.Incentive(incentive, last);
        if (charge.IsPositive) Purse.Charge(charge, last);
        if (interest.IsPositive) Purse.Interest(interest, last);
        Purse.Count(last);
        _chronicle.Ends(_month, last);
        if (_month < Villages.Last)
            Diary.Do(CloseActs.MonthClose, new MonthClose(_month), Office.Bookkeeper, last);
        else
        {
            Diary.Do(CloseActs.ReservePost, new ReservePost(last), Office.Bookkeeper, last);
            Diary.Do(
                InstitutionActs.SettingChange, new SettingChange(PublicPage.Setting, "on"), Office.Coordinator, last);
        }
        if (_month.Month == 12) Profit.YearEnds(last);
        Office.Change(_month, Diary);
    }

    void Found(YearMonth month)
    {
        var place = new Place(Village.Name, "Jiwan", "Kabupaten Madiun", "Jawa Timur");
        var day = month.First;
        Diary.Do(InstitutionActs.FundNew,
            new FundNew(Village.Code, $"LKM {LkmName()}", $"UPK {Village.Name}", place, day, Office.Found()), 1, day);
        Diary.Do(InstitutionActs.ProductSet,
            Products.Usual(day) with { Code = "panjang", Name = "Pinjaman bergulir 12 bulan", Terms = Terms(12) },
            Office.Manager, day);
    }

    string LkmName() => Chance.Pick(["Bina Sejahtera", "Karya Bersama", "Mandiri", "Sumber Makmur", "Rukun Warga Jaya"])
        + " " + Village.Name;

    public static LoanTerms Terms(int count) => Products.Usual(default).Terms with { Count = count };

    /// <summary>Money of APBN comes in one or two parts, that of the kabupaten with the last of them.</summary>
    void Receive(YearMonth month, DateOnly day)
    {
        if (month == Since.Next)
            Purse.Capital(31020, _tranches[0], "BLM PNPM Mandiri Perkotaan (APBN)", day);
        if (month != _secondTranche) return;
        if (_tranches[1].IsPositive) Purse.Capital(31020, _tranches[1], "BLM PNPM tahap kedua (APBN)", day);
        Purse.Capital(31021, Village.Apbd, "Dana pendamping APBD Kabupaten Madiun", day);
    }

    void Form(PlayedGroup group, DateOnly day)
    {
        var members = Enumerable.Range(0, group.Plan.Members).Select(_ => People.New(Chance, Village)).ToArray();
        var first = Groups.Sum(other => other.Persons.Count);
        group.Number = Groups.Max(other => other.Number) + 1;
        DateOnly? trained = Chance.OutOfThousand(600) ? day.AddDays(-Chance.Between(3, 40)) : null;
        Diary.Do(GroupActs.GroupForm,
            new Gulir.Groups.GroupForm(group.Name, members, day, Leader: 1, SavingMonths: Chance.Between(3, 6),
                TrainedOn: trained, StatementOn: day, Minutes: "Musyawarah pembentukan KSM"),
            Office.FieldOfficer, day);
        group.Persons.AddRange(Enumerable.Range(first + 1, members.Length));
        group.Livings.AddRange(members.Select(member => (member.Business!, member.Female == true)));
    }

    /// <summary>Four to six collection days a month, none on a Sunday.</summary>
    DateOnly[] WorkDays(YearMonth month)
    {
        int[] days = Village.Groups >= 36 ? [3, 8, 13, 18, 23, 27]
            : Village.Groups >= 28 ? [4, 10, 15, 20, 26]
            : [5, 12, 19, 26];
        return
        [
            .. days.Select(day => new DateOnly(month.Year, month.Month, day))
                .Select(day => day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day),
        ];
    }
}
