using Gulir.Server.Example;
using Gulir.Simulation.Lives.Audit;

namespace Gulir.Simulation.Lives;

/// <summary>
/// What must be refused, tried by tired and by dishonest hands. The auditor says of each whether it must; some of these
/// turn out to be allowed.
/// </summary>
sealed class Mischief(Clerk clerk, Chance chance)
{
    Memory Memory => clerk.Auditor.Memory;
    Cashbook Book => Memory.Cashbook;
    DateOnly Today => clerk.Today;

    public void Day()
    {
        if (!chance.OutOfThousand(220)) return;
        switch (chance.Below(5))
        {
            case 0: WithLoans(); break;
            case 1: WithMoney(); break;
            case 2: WithTime(); break;
            case 3: WithOffice(); break;
            default: WithGroups(); break;
        }
    }

    LoanFile? AnyLoan() => Memory.Loans.Count == 0 ? null : chance.Pick(Memory.Loans);

    static Post Cost(long amount, DateOnly booked, DateOnly paid, bool reason = false, int from = Cashbook.Cash) => new(
        "operating_cost", [new Side(51030, amount), new Side(from, -amount)], booked, paid, reason);

    Pay Pay(int loan, long? sum, Spare above = Spare.Next, params ShareSum[] shares) =>
        new(loan, sum, Today, Today, false, Cashbook.Bank, above, shares, []);

    void WithLoans()
    {
        if (AnyLoan() is not { } loan) return;
        clerk.AskAs(Clerk.Cashier, chance.Below(16) switch
        {
            13 => Claiming(loan, loan.Parts[0].Person, 1_000),
            14 => Claiming(loan, loan.Parts[^1].Person, 50_000),
            15 => Claiming(loan, 9_999, 1_000),
            0 => Pay(loan.Number, loan.Owed() + chance.Between(1, 1_000)),
            1 => Pay(loan.Number, -5_000),
            2 => Pay(999, 50_000),
            3 => Pay(loan.Number, loan.Owed() + 100_000, Spare.Hold),
            4 => Pay(loan.Number, 12_345, Spare.Settle),
            5 => Pay(loan.Number, 20_000, Spare.Next, new ShareSum(1, 10_000), new ShareSum(1, 10_000)),
            6 => Pay(loan.Number, 20_000, Spare.Next, new ShareSum(99, 20_000)),
            7 => Pay(loan.Number, 20_000, Spare.Next, new ShareSum(loan.Parts[^1].Share, 15_000)),
            8 => Pay(loan.Number, 20_000) with { Box = 11030 },
            9 => new PayOut(loan.Number, [], Cashbook.SuretyBank, Today),
            10 => new PayOut(loan.Number, [777], Cashbook.Cash, Today),
            11 => new PayOut(loan.Number, [.. loan.Parts.Select(part => part.Person)], Cashbook.Cash, Today),
            _ => new Examine(loan.Number, [new Wish(loan.Parts[0].Person, loan.Parts[0].Asked + 50_000)]),
        });
        if (loan.NextGate == 3 || chance.OutOfThousand(100))
            clerk.AskAs(chance.Pick([Clerk.Cashier, Clerk.Manager, Clerk.Lkm, Clerk.Coordinator]),
                new Sign(loan.Number, chance.Between(1, 3), false));
    }

    Pay Claiming(LoanFile loan, int payer, long amount) =>
        Pay(loan.Number, 10_000, Spare.Next, new ShareSum(1, 10_000)) with { Claims = [new Claim(payer, 1, amount)] };

    void WithMoney()
    {
        var cash = Book.Balance(Cashbook.Cash);
        var bank = Book.Balance(Cashbook.Bank);
        clerk.AskAs(Clerk.Bookkeeper, chance.Below(13) switch
        {
            >= 10 => WhatWasThere(chance.OutOfThousand(700) ? Cashbook.Bank : Cashbook.Cash),
            0 => Cost((cash + 100) / 100 * 100 + 100, Today, Today),
            1 => Cost(bank + 1, Today, Today, from: Cashbook.Bank),
            2 => Cost(12_345, Today, Today),
            3 => new Post("transfer", [new Side(11010, 5_000), new Side(11010, -5_000)], Today, Today, false),
            4 => new Post("transfer", [new Side(11021, 5_000), new Side(11010, -4_000)], Today, Today, false),
            5 => new Post("operating_cost", [new Side(11030, 5_000), new Side(11010, -5_000)], Today, Today, false),
            6 => new Post("gift", [new Side(51030, 5_000), new Side(11010, -5_000)], Today, Today, false),
            7 => new Count(Cashbook.Cash, cash, Today, chance.OutOfThousand(500) ? null : clerk.InOffice(3)),
            8 => new Count(Cashbook.Bank, bank + 1, Today, null),
            _ => new Count(11030, 0, Today, null),
        });
    }

    /// <summary>All money of an earlier day, which was needed since.</summary>
    Post WhatWasThere(int box)
    {
        var first = Book.Counted.GetValueOrDefault(box, Book.Since).AddDays(1);
        var richest = first;
        for (var day = first; day < Today; day = day.AddDays(1))
            if (Cashbook.MonthOf(day) > Book.ClosedThrough
                && (Book.Balance(box, day) > Book.Balance(box, richest) || richest == first)) richest = day;
        return Cost(Book.Balance(box, richest) / 100 * 100, richest, richest, from: box);
    }

    void WithTime()
    {
        var closed = Book.ClosedThrough == 0
            ? Book.Since
            : new DateOnly(Book.ClosedThrough / 100, Book.ClosedThrough % 100, 15);
        clerk.AskAs(Clerk.Bookkeeper, chance.Below(10) switch
        {
            0 => Cost(5_000, closed, closed),
            1 => Cost(5_000, Today.AddDays(1), Today.AddDays(1)),
            2 => Cost(5_000, Book.Since.AddDays(-1), Book.Since.AddDays(-1)),
            3 => Cost(5_000, Today, Today.AddDays(-2)),
            4 => Cost(5_000, Today, Today.AddDays(-chance.Between(6, 9)), reason: true),
            5 => Cost(5_000, Today.AddDays(-chance.Between(1, 20)), Today),
            6 => Cost(5_000, Today.AddDays(-chance.Between(1, 25)), Today.AddDays(-25)),
            7 => new CloseMonth(Cashbook.MonthOf(Today)),
            8 => new CloseMonth(Cashbook.MonthOf(closed)),
            _ => new PostReserve(Today.AddDays(-chance.Between(0, 40))),
        });
        var fact = chance.Between(1, Memory.Facts.Count);
        if (chance.OutOfThousand(400))
            clerk.AskAs(Clerk.Bookkeeper, new TakeBack(
                chance.OutOfThousand(50) ? 999_999 : fact, Today.AddDays(-chance.Below(3)), true));
    }

    void WithOffice()
    {
        var cost = Cost(10_000, Today, Today);
        var left = Memory.Officers.FindIndex(officer => officer.Until < Today) + 1;
        switch (chance.Below(9))
        {
            case 0: clerk.Ask(clerk.InOffice(Clerk.Supervisor), cost); break;
            case 1: clerk.Ask(left, cost); break;
            case 6: clerk.Ask(clerk.InOffice(Clerk.Manager), cost); break;
            case 7: clerk.Ask(clerk.InOffice(Clerk.Bookkeeper), Pay(1, 10_000)); break;
            case 8:
                clerk.Ask(clerk.InOffice(Clerk.Cashier), new TakeBack(Memory.Facts.Count, Today, true));
                break;
            case 2: clerk.Ask(Memory.Officers.Count + 1, cost); break;
            case 3: clerk.AskAs(Clerk.Manager, new EndOffice(left, Today)); break;
            case 4:
                clerk.AskAs(Clerk.Manager, new ChangeSetting("early_settlement", "never", Today));
                break;
            default: clerk.AskAs(Clerk.Manager, new ChangeSetting("colour", "green", Today)); break;
        }
    }

    void WithGroups()
    {
        var group = chance.Between(1, Memory.Groups.Count + 1);
        var member = Memory.Group(group)?.Members.FirstOrDefault() ?? 1;
        clerk.AskAs(Clerk.Manager, chance.Below(11) switch
        {
            0 => new FormGroup("Kecil", [true, true, false], 3, Today),
            1 => new FormGroup("Mekar 1", [true, true, true, true, true], 3, Today),
            2 => new Join(group, true, member),
            3 => new Join(group, true, chance.OutOfThousand(300) ? 9_999 : 1),
            4 => new Leave(group, member),
            5 => new Leave(group, 9_999),
            6 => new Deposit(true, false, group, 0, 5_000_000, Cashbook.Cash, Today, Today, false),
            7 => new Deposit(false, false, group, member, 1_000, Cashbook.Cash, Today, Today, false),
            8 => new Deposit(true, true, group, 9_999, 1_000, Cashbook.Cash, Today, Today, false),
            9 => new Deposit(true, true, group, 0, 0, Cashbook.Cash, Today, Today, false),
            _ => WrongWish(group, member),
        });
    }

    Apply WrongWish(int group, int member) => chance.Below(6) switch
    {
        0 => new Apply(group, "umum", 10, [], Today, false, false),
        1 => new Apply(group, "umum", 10, [new Wish(member, 1_000), new Wish(member, 500_000)], Today, true, true),
        2 => new Apply(group, "umum", 2, [new Wish(member, 500_000)], Today, true, true),
        3 => new Apply(group, "hutang", 10, [new Wish(member, 500_000)], Today, true, true),
        4 => new Apply(group, "umum", 10, [new Wish(member, 9_000_000)], Today, false, false),
        _ => new Apply(group, "umum", 13, [new Wish(9_999, 500_000)], Today.AddDays(1), false, false),
    };
}
