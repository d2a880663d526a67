using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Loans;

namespace Gulir.Server.Example;

/// <summary>Loans through their gates: who asks, how much, who decides, and the day of pay-out.</summary>
sealed class Lending(FundPlay fund)
{
    static readonly Money Smallest = new(200_000);
    static readonly string[] Lenders = ["BRI Unit Jiwan", "BPR Kabupaten Madiun", "Koperasi simpan pinjam"];

    /// <summary>From this month on a group borrows in its last size, and does not rest before it asks again.</summary>
    static readonly YearMonth LastSizes = new(2017, 1);
    static readonly YearMonth ShortRests = new(2019, 1);

    /// <summary>How much of the fund should be out on loan, in per cent, from a year on.</summary>
    static readonly (int Year, int Percent)[] Utilisation =
        [(2009, 36), (2010, 50), (2011, 60), (2012, 68), (2013, 72), (2017, 74), (2019, 72)];

    Chance Chance => fund.Chance;
    Diary Diary => fund.Diary;

    public void PassGates(YearMonth month, DateOnly day, DateOnly[] days)
    {
        foreach (var group in fund.Groups)
        {
            if (group.Number == 0 || group.IsDissolved) continue;
            if (group.Wish == Wish.Decided && group.WishedOn < day && group.Loan is null) PayOut(group, day);
            else if (group.Wish == Wish.Applied && group.WishedOn < day) Decide(group, month, day);
            else if (group.Wish == Wish.None && Wants(group, month, day, days)) Apply(group, month, day);
        }
    }

    /// <summary>A group asks when its last loan is over or pays its last instalment this month.</summary>
    bool Wants(PlayedGroup group, YearMonth month, DateOnly day, DateOnly[] days)
    {
        if (group.Plan.LastApplies is { } last && month > last) return false;
        if (month < group.RestsUntil || fund.Purse.Bank.IsZero) return false;
        if (group.Loan is not { } loan) return true;
        if (group.Plan.Stops is null && month < ShortRests) return false;
        return day == days[0] && loan.LastDue <= month.Last && !group.HasStopped(month)
            && ArrearsAge.Of(loan, day) == 0;
    }

    void Apply(PlayedGroup group, YearMonth month, DateOnly day)
    {
        var borrowers = Borrowers(group, month);
        var wished = Amounts(group, borrowers, day);
        if (wished.Count == 0) return;
        var more = Chance.OutOfThousand(250) ? new Money(100_000) : Money.Zero;
        var ceilings = Settings.Defaults(day).Amounts("ceilings");
        PersonAmount[] asked =
        [
            .. wished.Select(one =>
                one with { Amount = Money.Min(one.Amount + more, Ceiling(group, one.Person, ceilings)) }),
        ];
        var isLong = day.Year >= 2012 && Chance.OutOfThousand(350);
        var referred = borrowers.Any(person => group.LoansHad.GetValueOrDefault(person) >= 4);
        var ask = new LoanApply(group.Number, asked, isLong ? "panjang" : "umum",
            Referral: referred ? Chance.Pick(Lenders) : null);
        Diary.Do(LoanActs.Apply, ask, fund.Office.FieldOfficer, day);
        group.WishedLoan = ++_loans;
        (group.Wished, group.WishedCount, group.WishedOn, group.Wish) = (wished, isLong ? 12 : 10, day, Wish.Applied);
    }

    int _loans;

    int[] Borrowers(PlayedGroup group, YearMonth month)
    {
        var wanted = month >= LastSizes ? group.Plan.FinalSize
            : month >= new YearMonth(2014, 1) ? Chance.Between(group.Plan.FinalSize, group.Persons.Count)
            : group.Persons.Count;
        return [.. group.Persons.Take(wanted)];
    }

    static Money Ceiling(PlayedGroup group, int person, long[] ceilings) =>
        new(ceilings[Math.Min(group.LoansHad.GetValueOrDefault(person), ceilings.Length - 1)]);

    /// <summary>
    /// What each borrower gets: the fund's money spread over those who borrow, never above her ceiling, never more than
    /// the bank holds beyond what has been promised.
    /// </summary>
    IReadOnlyList<PersonAmount> Amounts(PlayedGroup group, int[] borrowers, DateOnly day)
    {
        var active = fund.Groups.Where(other => other.Number > 0 && !other.IsDissolved).ToArray();
        var people = active.Sum(other => other.Loan?.Shares.Count ?? other.Plan.FinalSize);
        var percent = Utilisation.Last(row => row.Year <= day.Year).Percent;
        var usual = (fund.Assets(day) - fund.Profit.Owed).Units * percent / 100 * 100 / 57 / Math.Max(people, 1);
        var promised = active.Where(other => other.Wish != Wish.None).Sum(other => other.WishedTotal);
        var free = (fund.Purse.Bank - promised).Units * 92 / 100;
        var most = Math.Min(usual * Chance.Between(70, 135) / 100, free / borrowers.Length);
        var ceilings = Settings.Defaults(day).Amounts("ceilings");
        if (most < Smallest.Units) return [];
        return
        [
            .. borrowers.Select(person => new PersonAmount(person, Money.Min(
                new Money(Math.Max(most * Chance.Between(75, 125) / 100 / 50_000 * 50_000, Smallest.Units)),
                Ceiling(group, person, ceilings)))),
        ];
    }

    /// <summary>The field officer has been at every member's; manager and coordinator sign the same day.</summary>
    void Decide(PlayedGroup group, YearMonth month, DateOnly day)
    {
        MemberExamined[] found =
        [
            .. group.Wished.Select(wished => new MemberExamined(wished.Person, wished.Amount,
                new Money(Chance.Stepped(800_000, 2_400_000, 50_000)),
                new Money(Chance.Stepped(400_000, 750_000, 50_000)),
                group.Livings[group.Persons.IndexOf(wished.Person)].Business)),
        ];
        Diary.Do(LoanActs.Examine, new LoanExamine(group.WishedLoan, found), fund.Office.FieldOfficer, day);
        if (month < ShortRests && group.Plan.Stops is null && Chance.OutOfThousand(15))
        {
            Diary.Do(LoanActs.Decide,
                new LoanDecide(group.WishedLoan, Verdict.Refuse, Reason: "Usaha anggota belum siap"),
                fund.Office.Manager, day);
            group.Wish = Wish.None;
            group.RestsUntil = GroupPlans.After(month, 2);
            return;
        }
        var approve = new LoanDecide(group.WishedLoan, Verdict.Approve);
        Diary.Do(LoanActs.Decide, approve, fund.Office.Manager, day);
        Diary.Do(LoanActs.Decide, approve, fund.Office.Coordinator, day);
        (group.Wish, group.WishedOn) = (Wish.Decided, day);
    }

    /// <summary>Fetched from the bank and drawn by each member that day; with too little, the group waits.</summary>
    void PayOut(PlayedGroup group, DateOnly day)
    {
        var total = group.WishedTotal;
        if (fund.Purse.Bank < total) return;
        fund.Purse.Withdraw(total, day);
        Diary.Do(LoanActs.Disburse, new LoanDisburse(group.WishedLoan), fund.Office.Cashier, day);
        fund.Purse.Moved(Accounts.Cash, -total);
        var terms = FundPlay.Terms(group.WishedCount);
        Share[] shares =
        [
            .. group.Wished.Select((wished, i) => Disbursing.Scheduled(
                    i + 1, wished.Person, wished.Amount, Scheduling.Of(terms.For(wished.Amount, day, null)).Value))
                .Select(paid => new Share(
                    paid.Share, paid.Person, paid.Principal, paid.Service, [.. paid.Rows], Money.Zero, Money.Zero)),
        ];
        group.Draw(new RunningLoan(group.WishedLoan, group.Number, day, day.Day, Frequency.Month, shares));
        if (fund.Village.KeepsSurety) Save(group, total, day);
    }

    /// <summary>Surety savings of one per cent, in tens of thousands, taken to their own bank the same day.</summary>
    void Save(PlayedGroup group, Money total, DateOnly day)
    {
        var amount = new Money(Math.Max(total.Units / 100 / 10_000 * 10_000, 20_000));
        Diary.Do(GroupActs.SuretyReceive, new DepositAsk(group.Number, amount), fund.Office.Cashier, day);
        fund.Purse.Moved(Accounts.Cash, amount);
        group.Surety += amount;
        fund.Purse.ToSurety(amount, day);
    }

    /// <summary>Groups that have had their last loan give their savings back and let their members go.</summary>
    public void Dissolve(YearMonth month, DateOnly day)
    {
        foreach (var group in fund.Groups)
        {
            if (group.IsDissolved || group.Number == 0 || group.Loan is not null || group.Wish != Wish.None) continue;
            if (group.Plan.LastApplies is not { } last || month <= last) continue;
            if (group.Surety.IsPositive)
            {
                Diary.Do(GroupActs.SuretyReturn,
                    new DepositAsk(group.Number, group.Surety, Money: Accounts.BankSurety, Note: "KSM bubar"),
                    fund.Office.Cashier, day);
                fund.Purse.Moved(Accounts.BankSurety, -group.Surety);
                group.Surety = Money.Zero;
            }
            foreach (var person in group.Persons)
                Diary.Do(GroupActs.MemberLeave, new MemberLeave(group.Number, person, "KSM bubar"),
                    fund.Office.FieldOfficer, day);
            group.IsDissolved = true;
        }
    }
}
