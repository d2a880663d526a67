namespace Gulir.Institution;

public static class InstitutionRefusals
{
    public static Refusal FundUnknown(string code) => new("fund_unknown", ("code", code));
    public static Refusal FundCodeTaken(RegionCode code) => new("fund_code_taken", ("code", code));
    public static Refusal FundCodeNotAVillage(RegionCode code) => new("fund_code_not_a_village", ("code", code));
    public static Refusal FundSinceInFuture(DateOnly since) => new("fund_since_in_future", ("since", since));
    public static Refusal FundSinceTooEarly(DateOnly since, DateOnly earliest) =>
        new("fund_since_too_early", ("since", since), ("earliest", earliest));
    public static Refusal OfficerMissing() => new("officer_missing");
    public static Refusal OfficerUnknown(int officer) => new("officer_unknown", ("officer", officer));
    public static Refusal OfficerNotInOffice(DateOnly from, DateOnly? until) =>
        new("officer_not_in_office", ("from", from), ("until", until is { } day ? day : "-"));
    public static Refusal SupervisorDoesNotTransact() => new("supervisor_does_not_transact");
    public static Refusal RoleNotAllowed(Role role, IReadOnlyList<Role> roles) =>
        new("role_not_allowed", ("role", role), ("roles", roles));
    public static Refusal RoleUnknown() => new("role_unknown");
    public static Refusal HumanUnknown(int human) => new("human_unknown", ("human", human));
    public static Refusal TermEndsBeforeItBegins(DateOnly from, DateOnly until) =>
        new("term_ends_before_it_begins", ("from", from), ("until", until));
    public static Refusal TermEnded(DateOnly until) => new("term_ended", ("until", until));
    public static Refusal SettingUnknown(string name) => new("setting_unknown", ("name", name));
    public static Refusal SettingMalformed(string name, string value, string wanted) =>
        new("setting_malformed", ("name", name), ("value", value), ("wanted", wanted));
}
