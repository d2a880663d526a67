using Gulir.Institution;

namespace Gulir.Groups;

/// <summary>
/// One condition for a loan: its code, whether it is met, and whether it stops the loan or only warns.
/// </summary>
public sealed record Condition(string Code, bool Met, bool Stops, long Found, long Wanted);

public static class Eligibility
{
    /// <summary>
    /// The conditions a group must meet before a loan, each with what was found and what is wanted: members, saving
    /// before the first loan and the joint-liability statement stop it; women and training warn [S2].
    /// </summary>
    public static IReadOnlyList<Condition> Of(Group group, bool firstLoan, Settings settings)
    {
        var members = group.Members.Count;
        var women = group.Members.Count(member => member.Female);
        var womenWanted = settings.Number("women_percent");
        var conditions = new List<Condition>
        {
            new("enough_members", members >= settings.Number("minimum_members"), true,
                members, settings.Number("minimum_members")),
            new("joint_liability_signed", group.StatementOn is not null, true, group.StatementOn is null ? 0 : 1, 1),
            new("share_of_women", women * 100L >= womenWanted * members, false, women, womenWanted),
            new("trained", group.TrainedOn is not null, false, group.TrainedOn is null ? 0 : 1, 1),
        };
        if (firstLoan)
            conditions.Add(new("months_of_saving", group.SavingMonths >= settings.Number("saving_months"), true,
                group.SavingMonths, settings.Number("saving_months")));
        return conditions;
    }

    /// <summary>The refusal of the first condition that stops a loan; null when none does.</summary>
    public static Refusal? Stop(Group group, bool firstLoan, Settings settings)
    {
        foreach (var condition in Of(group, firstLoan, settings))
        {
            if (condition.Met || !condition.Stops) continue;
            return condition.Code switch
            {
                "enough_members" => GroupRefusals.GroupTooSmall(condition.Found, condition.Wanted),
                "months_of_saving" => GroupRefusals.SavingTooShort(condition.Found, condition.Wanted),
                _ => GroupRefusals.StatementMissing(group.Number),
            };
        }
        return null;
    }
}
