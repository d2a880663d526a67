namespace Gulir.Simulation.Lives.Audit;

/// <summary>Who may be in a group, and the money that the fund keeps for one.</summary>
static class GroupRules
{
    const int LeastMembers = 5, LeastSavingMonths = 3;
    const int Surety = 1, Held = 2;

    public static Forecast Foresee(Memory memory, FormGroup ask, DateOnly day)
    {
        var reasons = new List<string>();
        if (memory.GroupNames.Contains(ask.Name)) reasons.Add("group_name_taken");
        if (ask.Women.Length < LeastMembers) reasons.Add("group_too_small");
        return Forecast.Of(reasons, "group_formed", () =>
        {
            var card = new GroupCard(day, ask.SavingMonths, ask.Statement);
            for (var i = 0; i < ask.Women.Length; i++) card.Members.Add(++memory.Persons);
            memory.Groups.Add(card);
            memory.GroupNames.Add(ask.Name);
        });
    }

    public static Forecast Foresee(Memory memory, Prepare ask) =>
        memory.Group(ask.Group) is not { } group
            ? Forecast.No("group_unknown")
            : Forecast.Of([], "group_prepared", () =>
                (group.SavingMonths, group.Statement) = (ask.SavingMonths, ask.Statement));

    public static Forecast Foresee(Memory memory, Join ask)
    {
        if (memory.Group(ask.Group) is not { } group) return Forecast.No("group_unknown");
        var reasons = new List<string>();
        if (ask.Known > memory.Persons) reasons.Add("person_unknown");
        if (ask.Known is { } known && group.Members.Contains(known)) reasons.Add("member_twice");
        return Forecast.Of(reasons, "member_joined", () => group.Members.Add(ask.Known ?? ++memory.Persons));
    }

    public static Forecast Foresee(Memory memory, Leave ask)
    {
        if (memory.Group(ask.Group) is not { } group) return Forecast.No("group_unknown");
        var reasons = new List<string>();
        if (!group.Members.Contains(ask.Person)) reasons.Add("not_a_member");
        if (Owes(memory, ask.Group, ask.Person) > 0) reasons.Add("member_still_owes");
        return Forecast.Of(reasons, "member_left", () => group.Members.Remove(ask.Person));
    }

    /// <summary>What a member owes in the loans of a group; 0: all of them.</summary>
    static long Owes(Memory memory, int group, int person) => memory.Running.Where(loan => loan.Group == group)
        .SelectMany(loan => loan.Drawn.Where(part => person == 0 || part.Person == person).Select(loan.Owed)).Sum();

    public static Forecast Foresee(Memory memory, Deposit ask, DateOnly day)
    {
        if (memory.Group(ask.Group) is not { } group) return Forecast.No("group_unknown");
        var reasons = new List<string>();
        var kind = ask.Surety ? Surety : Held;
        if (ask.Amount <= 0) reasons.Add("amount_not_positive");
        if (!Cashbook.IsMoney(ask.Box)) reasons.Add("not_a_money_account");
        var gone = ask.Person != 0 && !group.Members.Contains(ask.Person);
        if (gone && (ask.Comes || memory.KeptFor(kind, ask.Group, ask.Person) <= 0)) reasons.Add("not_a_member");
        if (!ask.Comes && ask.Amount > memory.KeptFor(kind, ask.Group, ask.Person)) reasons.Add("deposit_too_small");
        if (ask.Surety && !ask.Comes && Owes(memory, ask.Group, ask.Person) > 0) reasons.Add("savings_stand_for_loan");
        var comes = ask.Comes ? ask.Amount : -ask.Amount;
        var slip = new Slip(ask.Comes ? 1 : 2, ask.Booked, ask.Paid,
            Cashbook.Net(new Side(ask.Box, comes), new Side(ask.Surety ? 21020 : 21040, -comes)));
        reasons.AddRange(memory.Cashbook.WhyNot(day, slip, ask.Reason));
        var kept = new Kept(kind, ask.Group, ask.Person, ask.Booked, comes);
        return Forecast.Of(
            reasons, [new Expected(ask.Comes ? "deposit_received" : "deposit_returned", slip, Kept: kept)], _ => { });
    }

    /// <summary>Why a group gets no money now: too few, too young, nothing signed.</summary>
    public static IEnumerable<string> WhyNoLoan(Memory memory, int number)
    {
        var group = memory.Group(number)!;
        if (group.Members.Count < LeastMembers) yield return "group_too_small";
        if (group.Statement is null) yield return "statement_missing";
        if (group.SavingMonths < LeastSavingMonths && !memory.Running.Any(loan => loan.Group == number))
            yield return "saving_too_short";
    }

    /// <summary>While anything due is unpaid there is no new money for the group, nor for a member elsewhere.</summary>
    public static IEnumerable<string> WhyInArrears(Memory memory, int number, int[] persons, DateOnly day)
    {
        foreach (var loan in memory.Running.Where(loan => loan.Owed() > 0))
            if (loan.Group == number)
            {
                if (loan.Age(day, LoanFile.Ever) >= 1) yield return "group_in_arrears";
            }
            else if (loan.Age(part => persons.Contains(part.Person), day, LoanFile.Ever) >= 1)
            {
                yield return "member_in_arrears";
            }
    }
}
