namespace Gulir.Groups;

public static class GroupRefusals
{
    public static Refusal GroupUnknown(int group) => new("group_unknown", ("group", group));
    public static Refusal GroupNameTaken(string name) => new("group_name_taken", ("name", name));
    public static Refusal GroupTooSmall(long members, long minimum) =>
        new("group_too_small", ("members", members), ("minimum", minimum));
    public static Refusal GroupDateInFuture(DateOnly date) => new("group_date_in_future", ("date", date));
    public static Refusal GroupDateTooEarly(DateOnly date, DateOnly since) =>
        new("group_date_too_early", ("date", date), ("since", since));
    public static Refusal LeaderUnknown(int leader) => new("leader_unknown", ("leader", leader));
    public static Refusal SavingMonthsMalformed(int months) => new("saving_months_malformed", ("months", months));
    public static Refusal SavingTooShort(long months, long wanted) =>
        new("saving_too_short", ("months", months), ("wanted", wanted));
    public static Refusal StatementMissing(int group) => new("statement_missing", ("group", group));
    public static Refusal PersonUnknown(int person) => new("person_unknown", ("person", person));
    public static Refusal MemberTwice(int person) => new("member_twice", ("person", person));
    public static Refusal NotAMember(int person, int group) =>
        new("not_a_member", ("person", person), ("group", group));
    public static Refusal MemberStillOwes(int person, Money owes) =>
        new("member_still_owes", ("person", person), ("owes", owes));
    public static Refusal MemberDateOutside(DateOnly date, DateOnly formed) =>
        new("member_date_outside", ("date", date), ("formed", formed));
    public static Refusal NikMalformed() => new("nik_malformed");
    public static Refusal HouseholdMalformed(int people, int most) =>
        new("household_malformed", ("people", people), ("most", most));
    public static Refusal RelatedUnfindable() => new("related_unfindable");
    public static Refusal RelatedUnknown(int related) => new("related_unknown", ("related", related));
    public static Refusal SavingsStandForLoan(Money owed) => new("savings_stand_for_loan", ("owed", owed));
    public static Refusal DepositTooSmall(Money kept, Money asked) =>
        new("deposit_too_small", ("kept", kept), ("asked", asked));
}
