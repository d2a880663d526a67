using Gulir.Server.Example;
using Gulir.Simulation.Lives.Audit;

namespace Gulir.Simulation.Lives;

/// <summary>The office between the loans: money to the bank and back, costs, counts, savings, closes, people.</summary>
sealed class Office(Clerk clerk, Chance chance)
{
    const long MuchCash = 3_000_000;

    Memory Memory => clerk.Auditor.Memory;
    Cashbook Book => Memory.Cashbook;

    public void Begin()
    {
        Voucher("capital_received", Cashbook.Bank, 31020, chance.Stepped(40_000_000, 80_000_000, 1_000_000));
        BringToCash(2_000_000);
        if (chance.OutOfThousand(500))
            clerk.AskAs(Clerk.Manager, new ChangeSetting(
                "early_settlement", chance.Pick(["full", "by-day"]), clerk.Today.AddMonths(3)));
        if (chance.OutOfThousand(400))
            clerk.AskAs(Clerk.Manager, new ChangeSetting(
                "collectability", "pnpm_five", clerk.Today.AddMonths(chance.Between(2, 20))));
        if (chance.OutOfThousand(300))
            clerk.AskAs(Clerk.Manager, new ChangeSetting(
                "payment_order", "overdue_principal,overdue_service,current_principal,current_service", clerk.Today));
    }

    public void Day()
    {
        Money();
        if (chance.OutOfThousand(90)) Cost();
        if (chance.OutOfThousand(60)) Savings();
        if (chance.OutOfThousand(40)) ReturnHeld();
        if (chance.OutOfThousand(80)) CountCash();
        if (chance.OutOfThousand(35)) TakeBackRecent();
        if (clerk.Today.Day == DateTime.DaysInMonth(clerk.Today.Year, clerk.Today.Month)) MonthEnd();
        if (clerk.Today.Day >= 3 && chance.OutOfThousand(250)) Close();
        if (chance.OutOfThousand(5)) ChangeOfOffice();
    }

    void Voucher(string purpose, int debit, int credit, long amount) =>
        clerk.AskAs(Clerk.Bookkeeper, new Post(
            purpose, [new Side(debit, amount), new Side(credit, -amount)], clerk.Today, clerk.Today, false));

    public void BringToCash(long wanted)
    {
        var missing = wanted - Book.Balance(Cashbook.Cash);
        if (missing > 0 && missing <= Book.Balance(Cashbook.Bank))
            Voucher("transfer", Cashbook.Cash, Cashbook.Bank, (missing + 99) / 100 * 100);
    }

    void Money()
    {
        var cash = Book.Balance(Cashbook.Cash);
        if (cash > MuchCash) Voucher("transfer", Cashbook.Bank, Cashbook.Cash, (cash - 1_000_000) / 100 * 100);
        var savings = -Book.Balance(21020) - Book.Balance(Cashbook.SuretyBank);
        if (savings > 0 && cash >= savings && chance.OutOfThousand(300))
            Voucher("transfer", Cashbook.SuretyBank, Cashbook.Cash, savings);
    }

    /// <summary>At a month's end the savings of the groups must lie in their bank or in the box.</summary>
    void CoverSavings()
    {
        var missing = -Book.Balance(21020) - Book.Balance(Cashbook.SuretyBank) - Book.Balance(Cashbook.Cash);
        if (missing > 0 && chance.OutOfThousand(950))
            Voucher("transfer", Cashbook.SuretyBank, Cashbook.Bank, missing);
    }

    /// <summary>The month cannot be closed: the transfer that was forgotten is booked on its last day.</summary>
    void CoverSavings(DateOnly last)
    {
        var missing = -Book.Balance(21020, last) - Book.Balance(Cashbook.SuretyBank, last)
            - Book.Balance(Cashbook.Cash, last);
        clerk.AskAs(Clerk.Bookkeeper, new Post(
            "transfer", [new Side(Cashbook.SuretyBank, missing), new Side(Cashbook.Bank, -missing)], last, last,
            false));
    }

    void Cost()
    {
        var cost = chance.Pick([51010, 51020, 51030, 51040, 51090]);
        var late = chance.OutOfThousand(150) ? chance.Between(1, 5) : 0;
        var amount = chance.Stepped(10_000, 150_000, 500);
        clerk.AskAs(Clerk.Bookkeeper, new Post(
            "operating_cost", [new Side(cost, amount), new Side(Cashbook.Cash, -amount)], clerk.Today,
            clerk.Today.AddDays(-late), late > 0));
    }

    void Savings()
    {
        if (Memory.Groups.Count == 0) return;
        var group = chance.Between(1, Memory.Groups.Count);
        var members = Memory.Group(group)!.Members;
        var person = members.Count > 0 && chance.OutOfThousand(300) ? chance.Pick(members) : 0;
        var kept = Memory.KeptFor(1, group, person);
        var comes = kept == 0 || chance.OutOfThousand(750);
        var amount = comes ? chance.Stepped(5_000, 60_000, 500) : chance.Stepped(500, 60_000, 500);
        if (!comes && chance.OutOfThousand(850)) amount = Math.Min(amount, kept);
        var box = !comes && Book.Balance(Cashbook.SuretyBank) >= amount ? Cashbook.SuretyBank : Cashbook.Cash;
        clerk.AskAs(Clerk.Cashier, new Deposit(
            true, comes, group, person, amount, box, clerk.Today, clerk.Today, false));
    }

    void ReturnHeld()
    {
        for (var group = 1; group <= Memory.Groups.Count; group++)
            if (Memory.KeptFor(2, group, 0) is > 0 and var kept && chance.OutOfThousand(600))
                clerk.AskAs(Clerk.Cashier, new Deposit(
                    false, false, group, 0, chance.OutOfThousand(500) ? kept : Math.Min(kept, 50_000), Cashbook.Cash,
                    clerk.Today, clerk.Today, false));
        if (Memory.Groups.Count > 0 && chance.OutOfThousand(300))
            clerk.AskAs(Clerk.Cashier, new Deposit(
                false, true, chance.Between(1, Memory.Groups.Count), 0, 25_000, Cashbook.Cash, clerk.Today,
                clerk.Today, false));
    }

    void CountCash()
    {
        var on = clerk.Today.AddDays(-chance.Below(3));
        var counted = Book.Balance(Cashbook.Cash, on) + (chance.OutOfThousand(100) ? 500 : 0);
        clerk.AskAs(Clerk.Cashier, new Count(Cashbook.Cash, counted, on, clerk.InOffice(Clerk.Manager)));
    }

    /// <summary>One of the last facts was a mistake; a pay-out or an instalment as well as a voucher.</summary>
    void TakeBackRecent()
    {
        var last = Memory.Facts.Count;
        var fact = chance.Between(Math.Max(1, last - 25), last);
        for (var i = 0; i < 5 && Memory.Facts[fact].Slip is null && fact > 1; i++) fact--;
        if (chance.OutOfThousand(200)) fact = Last(row => row.Forgives);
        else if (chance.OutOfThousand(200)) fact = Last(row => row.Kept is { Amount: > 0 });
        clerk.AskAs(Clerk.Bookkeeper, new TakeBack(fact, clerk.Today, chance.OutOfThousand(950)));
    }

    int Last(Func<Expected, bool> which) =>
        (int)Memory.Facts.LastOrDefault(row => row.Value.TakenBackBy == 0 && which(row.Value)).Key;

    void MonthEnd()
    {
        CoverSavings();
        var gross = chance.Between(3_000, 90_000);
        var tax = gross / 5;
        clerk.AskAs(Clerk.Bookkeeper, new Post("bank_interest",
            [new Side(Cashbook.Bank, gross - tax), new Side(51071, tax), new Side(41021, -gross)], clerk.Today,
            clerk.Today, false));
        Voucher("bank_charge", 51070, Cashbook.Bank, chance.Between(5_000, 7_500));
        if (chance.OutOfThousand(600))
            clerk.AskAs(Clerk.Bookkeeper, new Count(
                Cashbook.Bank, Book.Balance(Cashbook.Bank, clerk.Today), clerk.Today, null));
        if (chance.OutOfThousand(300)) clerk.AskAs(Clerk.Bookkeeper, new PostReserve(clerk.Today));
        if (Book.Balance(Cashbook.Bank) + Book.Balance(Cashbook.Cash) < 5_000_000)
            Voucher("capital_received", Cashbook.Bank, 31021, 15_000_000);
    }

    void Close()
    {
        var last = clerk.Today.AddDays(-clerk.Today.Day);
        var next = Book.ClosedThrough == 0
            ? Book.Since
            : new DateOnly(Book.ClosedThrough / 100, Book.ClosedThrough % 100, 1).AddMonths(1);
        if (next > last) return;
        var answer = clerk.AskAs(Clerk.Manager, new CloseMonth(Cashbook.MonthOf(next)));
        if (answer.Refusal == "savings_not_covered")
            CoverSavings(new DateOnly(next.Year, next.Month, 1).AddMonths(1).AddDays(-1));
    }

    /// <summary>Somebody goes with this day; who comes next begins tomorrow, or weeks later.</summary>
    void ChangeOfOffice()
    {
        var role = chance.Pick([Clerk.Manager, Clerk.Cashier, Clerk.Bookkeeper, Clerk.Coordinator, Clerk.Lkm]);
        var by = role == Clerk.Manager ? Clerk.Coordinator : Clerk.Manager;
        if (clerk.InOffice(role) is not 0 and var leaves) clerk.AskAs(by, new EndOffice(leaves, clerk.Today));
        clerk.AskAs(by, new Appoint(role, clerk.Today.AddDays(chance.OutOfThousand(600) ? 1 : chance.Between(2, 25))));
    }
}
