using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;

namespace Gulir.Server.Example;

/// <summary>Instalments as groups bring them: in full, in part, ahead, late or not at all.</summary>
sealed class Collecting(FundPlay fund)
{
    /// <summary>From here on only planned groups fall far behind, so that the end is what was planned.</summary>
    static readonly YearMonth Calmer = new(2019, 5);

    /// <summary>The harvest that failed in one village: most of its groups cannot pay until the year ends.</summary>
    static readonly (string Village, YearMonth From, YearMonth To) Failed =
        ("Sambirejo", new YearMonth(2014, 6), new YearMonth(2014, 8));

    Chance Chance => fund.Chance;
    Diary Diary => fund.Diary;

    public void Receive(YearMonth month, DateOnly day, bool isLast)
    {
        foreach (var group in fund.Groups)
        {
            if (group.Loan is not { } loan || loan.DisbursedOn >= month.First) continue;
            if (!group.Visited && day.Day > 10 && Chance.OutOfThousand(700)) Visit(group, day);
            if (group.Seen == month) continue;
            var dueDay = Math.Min(loan.AnchorDay, month.Last.Day);
            if (day.Day + 1 < dueDay && !isLast) continue;
            group.Seen = month;
            var amount = Brings(group, month, day, out var settles);
            if (amount.IsPositive) Take(group, amount, settles, month, day);
        }
    }

    void Visit(PlayedGroup group, DateOnly day)
    {
        group.Visited = true;
        Diary.Do(LoanActs.Visit, new LoanVisit(group.Loan!.Number, "Usaha berjalan, dana dipakai sesuai pengajuan"),
            fund.Office.FieldOfficer, day);
    }

    /// <summary>What the group brings this month.</summary>
    Money Brings(PlayedGroup group, YearMonth month, DateOnly day, out bool settles)
    {
        settles = false;
        var loan = group.Loan!;
        var due = group.Due(month.Last);
        var instalment = loan.Principal.Units * 115 / 100 / loan.Dues.Length;
        if (group.HasStopped(month))
            return Chance.OutOfThousand(200) ? Part(loan, instalment, 10, 20) : Money.Zero;
        if (group.Misses == 0 && HasFailed(month) && Chance.OutOfThousand(FailsPerThousand))
            group.Misses = 13 - month.Month;
        if (group.Misses == 0 && Chance.OutOfThousand(MissesPerThousand(group, month)))
            group.Misses = Chance.Between(1, month >= Calmer ? 2 : 5);
        if (group.Misses > 0)
        {
            group.Misses--;
            return Chance.OutOfThousand(350) ? Part(loan, instalment, 20, 60) : Money.Zero;
        }
        if (due.Units > instalment * 5 / 2 && month < Calmer)
            return new Money(Math.Min(due.Units, instalment * Chance.Between(20, 30) / 10 / 5_000 * 5_000));
        if (month == Villages.Last && day.Day > 12 && due >= loan.Owed && group.Wish == Wish.None)
            return Part(loan, instalment, 50, 70);
        if (due.IsZero || month >= Calmer || loan.LastDue <= month.Last) return due;
        if (Chance.OutOfThousand(8) && loan.LastDue > month.Next.Last)
        {
            var quote = Settling.Quote(loan, day, Gulir.Institution.Settings.Defaults(day)).Total;
            settles = quote.Units % 100 == 0;
            return settles ? quote : due;
        }
        return Chance.OutOfThousand(15) ? Money.Min(due + new Money(instalment / 5_000 * 5_000), loan.Owed) : due;
    }

    Money Part(RunningLoan loan, long instalment, int from, int to) => Money.Min(
        new Money(Math.Max(instalment * Chance.Between(from, to) / 100 / 5_000 * 5_000, 20_000)), loan.Owed);

    const int FailsPerThousand = 400;

    bool HasFailed(YearMonth month) =>
        fund.Village.Name == Failed.Village && month >= Failed.From && month <= Failed.To;

    int MissesPerThousand(PlayedGroup group, YearMonth month)
    {
        if (month >= Calmer)
            return group.Plan.LastApplies is not null || group.Loan!.LastDue <= Villages.Last.Next.Last ? 0 : 12;
        return fund.Village.Condition switch { Condition.Good => 12, Condition.Middling => 24, _ => 38 };
    }

    void Take(PlayedGroup group, Money amount, bool settles, YearMonth month, DateOnly day)
    {
        if (settles)
        {
            Settle(group, amount, day);
        }
        else
        {
            if (Chance.OutOfThousand(4)) Mistype(group, amount, day);
            var late = Chance.OutOfThousand(8) && day.Day > 6 ? day.AddDays(-Chance.Between(1, 5)) : (DateOnly?)null;
            Repay(group, amount, day, late, Chance.OutOfThousand(5) && !group.HasStopped(month));
        }
        if (group.Loan!.IsSettled) Finish(group, month);
        else if (group.Held.IsPositive) GiveBack(group, day);
    }

    void Repay(PlayedGroup group, Money amount, DateOnly day, DateOnly? paid, bool leavesMore)
    {
        var loan = group.Loan!;
        Diary.Do(LoanActs.Repay,
            new LoanRepay(loan.Number, amount, Paid: paid, LateReason: paid is null ? null : "Diterima di lapangan"),
            fund.Office.Cashier, day);
        fund.Purse.Moved(Accounts.Cash, amount);
        fund.ServiceOfMonth += group.Pay(amount, paid ?? day);
        if (!leavesMore || group.Loan!.IsSettled) return;
        var held = new Money(Chance.Stepped(20_000, 100_000, 10_000));
        Diary.Do(GroupActs.HeldReceive, new DepositAsk(group.Number, held), fund.Office.Cashier, day);
        fund.Purse.Moved(Accounts.Cash, held);
        group.Held += held;
    }

    /// <summary>Typed too high, seen at once, taken back the same day.</summary>
    void Mistype(PlayedGroup group, Money amount, DateOnly day)
    {
        var typed = Money.Min(amount + new Money(90_000), group.Loan!.Owed);
        if (typed == amount) return;
        var kept = Diary.Do(LoanActs.Repay, new LoanRepay(group.Loan.Number, typed), fund.Office.Cashier, day);
        Diary.Do(LedgerActs.Reverse, new Reverse(kept.Facts[0], "Salah ketik jumlah"), fund.Office.Bookkeeper, day);
    }

    void Settle(PlayedGroup group, Money amount, DateOnly day)
    {
        var quote = Settling.Quote(group.Loan!, day, Gulir.Institution.Settings.Defaults(day));
        Diary.Do(LoanActs.Repay, new LoanRepay(group.Loan!.Number, Above: Above.Settle), fund.Office.Cashier, day);
        fund.Purse.Moved(Accounts.Cash, amount);
        fund.ServiceOfMonth += group.Apply(quote.Shares);
        group.Apply([.. quote.Forgiven.Select(given => new ShareMoney(given.Share, Money.Zero, given.Amount))]);
    }

    void GiveBack(PlayedGroup group, DateOnly day)
    {
        if (fund.Purse.Cash < group.Held || !Chance.OutOfThousand(600)) return;
        Diary.Do(GroupActs.HeldReturn, new DepositAsk(group.Number, group.Held, Note: "Dikembalikan"),
            fund.Office.Cashier, day);
        fund.Purse.Moved(Accounts.Cash, -group.Held);
        group.Held = Money.Zero;
    }

    void Finish(PlayedGroup group, YearMonth month)
    {
        group.Settled();
        var rests = month.Year < 2019 && Chance.OutOfThousand(month.Year >= 2017 ? 150 : 450);
        var rest = rests ? Chance.Between(1, 2) : 0;
        group.RestsUntil = GroupPlans.After(month, rest);
    }

    /// <summary>Money of groups that had stopped paying, brought after the last visits.</summary>
    public Money Recover(Money wanted, YearMonth month, DateOnly day)
    {
        var taken = Money.Zero;
        foreach (var group in fund.Groups.Where(group => group.Loan is not null && group.HasStopped(month)))
        {
            var most = group.Loan!.Owed.Units / 2 / 50_000 * 50_000;
            var amount = new Money(Math.Min(most, (wanted - taken).Units / 50_000 * 50_000));
            if (!amount.IsPositive) continue;
            Repay(group, amount, day, null, false);
            taken += amount;
        }
        fund.Spending.EmptyBox(day);
        return taken;
    }
}
