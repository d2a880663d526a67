using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Groups;

/// <summary>A KSM is formed by people who will stand surety for each other. The leader is one of them.</summary>
public sealed record GroupFormed(
    int Group, string Name, DateOnly Formed, IReadOnlyList<MemberRow> Members, int Leader,
    int SavingMonths, DateOnly? TrainedOn, DateOnly? StatementOn, RecordHash Minutes) : Fact
{
    public override string Kind => "group_formed";

    public override void Apply(Page page)
    {
        page.Row(GroupSheets.Groups, [Group, Formed.Number(), Leader], Name, Minutes.ToString());
        foreach (var member in Members)
        {
            member.ApplyPerson(page);
            page.Row(GroupSheets.Member, [Group, member.Person, Formed.Number()]);
        }
        page.Row(GroupSheets.Preparation,
            [Group, SavingMonths, TrainedOn?.Number() ?? 0, StatementOn?.Number() ?? 0]);
    }
}

/// <summary>
/// Months of saving, training and the joint-liability statement of a group, as they stand from now on.
/// </summary>
public sealed record GroupPrepared(int Group, int SavingMonths, DateOnly? TrainedOn, DateOnly? StatementOn) : Fact
{
    public override string Kind => "group_prepared";

    public override void Apply(Page page) =>
        page.Row(GroupSheets.Preparation,
            [Group, SavingMonths, TrainedOn?.Number() ?? 0, StatementOn?.Number() ?? 0]);
}

public sealed record MemberJoined(int Group, MemberRow Member, DateOnly Date) : Fact
{
    public override string Kind => "member_joined";

    public override void Apply(Page page)
    {
        Member.ApplyPerson(page);
        page.Row(GroupSheets.Member, [Group, Member.Person, Date.Number()]);
    }
}

public sealed record MemberLeft(int Group, int Person, DateOnly Date, RecordHash Reason) : Fact
{
    public override string Kind => "member_left";

    public override void Apply(Page page) =>
        page.Row(GroupSheets.MemberLeft, [Group, Person, Date.Number()], Reason.ToString());
}

/// <summary>What is asked when a group is formed.</summary>
/// <param name="Leader">Position of the leader in the list of members, from 1.</param>
/// <param name="SavingMonths">Months of saving in a row so far.</param>
/// <param name="StatementOn">When the statement of joint liability was signed by all.</param>
public sealed record GroupForm(
    string Name, IReadOnlyList<MemberAsk> Members, DateOnly? Formed = null, int Leader = 1, int SavingMonths = 0,
    DateOnly? TrainedOn = null, DateOnly? StatementOn = null, string? Minutes = null);

/// <summary>What is asked: what the group has done since; an absent value stays as it was.</summary>
public sealed record GroupPrepare(
    int Group, int? SavingMonths = null, DateOnly? TrainedOn = null, DateOnly? StatementOn = null);

public sealed record MemberJoin(int Group, MemberAsk Member, DateOnly? Date = null);

public sealed record MemberLeave(int Group, int Person, string Reason, DateOnly? Date = null);

/// <summary>What the rules know of a group: who is in it today and what it has prepared.</summary>
public sealed record Group(
    int Number, string Name, DateOnly Formed, int Leader, IReadOnlyList<Member> Members,
    int SavingMonths, DateOnly? TrainedOn, DateOnly? StatementOn)
{
    public Member? Find(int person)
    {
        foreach (var member in Members)
            if (member.Person == person) return member;
        return null;
    }
}

public readonly record struct Member(int Person, bool Female);

public static class Forming
{
    const int NameLimit = 80;
    const int MinutesLimit = 4000;
    const int ReasonLimit = 1000;

    public static Outcome<Draft> Decide(
        int groupsSoFar, bool nameTaken, PersonsKnown persons, Settings settings, DateOnly since, GroupForm ask,
        Desk desk)
    {
        if (Plain.Check("name", ask.Name, NameLimit) is { } text) return text;
        if (nameTaken) return GroupRefusals.GroupNameTaken(ask.Name.Trim());
        var formed = ask.Formed ?? desk.Today;
        if (formed > desk.Today) return GroupRefusals.GroupDateInFuture(formed);
        if (formed < since.AddYears(-5)) return GroupRefusals.GroupDateTooEarly(formed, since);
        var minimum = settings.Number("minimum_members");
        if (ask.Members.Count < minimum) return GroupRefusals.GroupTooSmall(ask.Members.Count, minimum);
        if (ask.Leader < 1 || ask.Leader > ask.Members.Count) return GroupRefusals.LeaderUnknown(ask.Leader);
        if (ask.SavingMonths is < 0 or > 1200) return GroupRefusals.SavingMonthsMalformed(ask.SavingMonths);
        if (Plain.TooLong("minutes", ask.Minutes, MinutesLimit) is { } tooLong) return tooLong;
        return persons.Resolve(ask.Members, desk).Then<Draft>(members =>
        {
            var minutes = SideRecord.Text(ask.Minutes, desk);
            return Draft.Of(
                new GroupFormed(
                    groupsSoFar + 1, ask.Name.Trim(), formed, members.Rows, members.Rows[ask.Leader - 1].Person,
                    ask.SavingMonths, ask.TrainedOn, ask.StatementOn, minutes.Hash()),
                [.. members.Records, minutes]);
        });
    }

    public static Outcome<Draft> Decide(Group? group, GroupPrepare ask)
    {
        if (group is null) return GroupRefusals.GroupUnknown(ask.Group);
        var months = ask.SavingMonths ?? group.SavingMonths;
        if (months is < 0 or > 1200) return GroupRefusals.SavingMonthsMalformed(months);
        return Draft.Of(new GroupPrepared(
            group.Number, months, ask.TrainedOn ?? group.TrainedOn, ask.StatementOn ?? group.StatementOn));
    }

    public static Outcome<Draft> Decide(Group? group, PersonsKnown persons, MemberJoin ask, Desk desk)
    {
        if (group is null) return GroupRefusals.GroupUnknown(ask.Group);
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today || date < group.Formed) return GroupRefusals.MemberDateOutside(date, group.Formed);
        return persons.Resolve([ask.Member], desk).Then<Draft>(members =>
            group.Find(members.Rows[0].Person) is null
                ? Draft.Of(new MemberJoined(group.Number, members.Rows[0], date), members.Records)
                : GroupRefusals.MemberTwice(members.Rows[0].Person));
    }

    /// <param name="owes">
    /// What the member still owes of the group's loans; a share is taken over or paid, never removed.
    /// </param>
    public static Outcome<Draft> Decide(Group? group, Money owes, MemberLeave ask, Desk desk)
    {
        if (group is null) return GroupRefusals.GroupUnknown(ask.Group);
        if (group.Find(ask.Person) is null) return GroupRefusals.NotAMember(ask.Person, group.Number);
        if (owes.IsPositive) return GroupRefusals.MemberStillOwes(ask.Person, owes);
        if (string.IsNullOrWhiteSpace(ask.Reason)) return BasicRefusals.TextMissing("reason");
        if (Plain.TooLong("reason", ask.Reason, ReasonLimit) is { } tooLong) return tooLong;
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today || date < group.Formed) return GroupRefusals.MemberDateOutside(date, group.Formed);
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(new MemberLeft(group.Number, ask.Person, date, reason.Hash()), reason);
    }
}
