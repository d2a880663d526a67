using Gulir.Server.Example;
using Gulir.Simulation.Lives.Audit;

namespace Gulir.Simulation.Lives;

/// <summary>Groups are formed, and loans go through their gates, a gate a day or slower.</summary>
sealed class Lending(Clerk clerk, Office office, Chance chance, int groups)
{
    Memory Memory => clerk.Auditor.Memory;

    public void Day()
    {
        if (Memory.Groups.Count < groups && chance.OutOfThousand(120)) FormGroup();
        for (var group = 1; group <= Memory.Groups.Count; group++) Live(group);
        foreach (var loan in Memory.Loans.Where(loan => loan.NextGate != 0).ToArray())
            if (chance.OutOfThousand(450)) Advance(loan);
    }

    void FormGroup()
    {
        var ready = chance.OutOfThousand(800);
        bool[] women = [.. Enumerable.Range(0, chance.Between(5, 8)).Select(_ => chance.OutOfThousand(850))];
        clerk.AskAs(Clerk.Manager, new FormGroup(
            $"Mekar {Memory.Groups.Count + 1}", women, ready ? 3 : 1, ready ? clerk.Today : null));
    }

    void Live(int group)
    {
        var card = Memory.Group(group)!;
        if ((card.SavingMonths < 3 || card.Statement is null) && chance.OutOfThousand(30))
            clerk.AskAs(Clerk.Manager, new Prepare(group, 3, clerk.Today));
        var few = card.Members.Count < 5;
        if (chance.OutOfThousand(few ? 100 : 3)) clerk.AskAs(Clerk.Manager, new Join(group, true, null));
        if (card.Members.Count > 0 && chance.OutOfThousand(2))
            clerk.AskAs(Clerk.Manager, new Leave(group, chance.Pick(card.Members)));
        var busy = Memory.Loans.Any(loan => loan.Group == group && (loan.NextGate != 0 || loan.Owed() > 0));
        if (card.Members.Count >= 2 && chance.OutOfThousand(busy || few ? 3 : 120)) Apply(group, card);
    }

    void Apply(int group, GroupCard card)
    {
        var members = card.Members.ToArray();
        chance.Shuffle(members);
        var needy = members.Take(chance.Between(2, members.Length)).ToArray();
        var reason = needy.Any(person => Memory.LoansOf(person) == 0) || chance.OutOfThousand(300);
        var referral = needy.Any(person => Memory.LoansOf(person) >= 4) && chance.OutOfThousand(900);
        var wishes = needy.Select(person => new Wish(person, chance.Stepped(300_000,
            Memory.LoansOf(person) == 0 && chance.OutOfThousand(900) ? 1_000_000 : 2_000_000, 50_000)));
        clerk.AskAs(Clerk.Manager, new Apply(
            group, chance.Pick(["umum", "umum", "umum", "turun", "minggu"]), chance.Between(3, 12), [.. wishes],
            clerk.Today, reason && chance.OutOfThousand(500), referral, chance.OutOfThousand(80)));
    }

    void Advance(LoanFile loan)
    {
        if (chance.OutOfThousand(40))
        {
            clerk.AskAs(Clerk.Cashier, new PayOut(loan.Number, [], Cashbook.Cash, clerk.Today));
            return;
        }
        switch (loan.NextGate)
        {
            case 2:
                clerk.AskAs(Clerk.Manager, new Examine(loan.Number, [.. loan.Parts.Select(Propose)]));
                break;
            case 3:
                var verdict = chance.Below(20) switch { 0 => 2, 1 => 3, _ => 1 };
                var role = loan.Signatures.Count switch
                {
                    0 => Clerk.Manager,
                    1 => chance.OutOfThousand(700) ? Clerk.Coordinator : Clerk.Lkm,
                    _ => chance.Pick([Clerk.Coordinator, Clerk.Lkm]),
                };
                Wish[]? amounts = chance.OutOfThousand(120) ? [.. loan.Parts.Select(Propose)] : null;
                clerk.AskAs(role, new Sign(
                    loan.Number, verdict, verdict != 1 || (amounts is not null && chance.OutOfThousand(700)), amounts));
                break;
            case 4:
                PayOut(loan);
                break;
        }
    }

    Wish Propose(Part part) => new(part.Person, chance.Below(12) switch
    {
        0 => 0,
        1 or 2 => part.Asked / 100_000 * 50_000,
        _ => part.Asked,
    });

    void PayOut(LoanFile loan)
    {
        int[] absent = [.. loan.Parts.Where(_ => chance.OutOfThousand(60)).Select(part => part.Person)];
        var lent = loan.Parts.Where(part => !absent.Contains(part.Person)).Sum(part => part.Approved);
        var fromBank = chance.OutOfThousand(150);
        if (!fromBank && chance.OutOfThousand(900)) office.BringToCash(lent);
        var booked = chance.OutOfThousand(50) ? clerk.Today.AddDays(-1) : clerk.Today;
        DateOnly? first = chance.OutOfThousand(200) ? clerk.Today.AddDays(chance.Between(-1, 50)) : null;
        clerk.AskAs(Clerk.Cashier, new PayOut(
            loan.Number, absent, fromBank ? Cashbook.Bank : Cashbook.Cash, booked, first));
    }
}
