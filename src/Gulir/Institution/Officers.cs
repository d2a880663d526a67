using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;

namespace Gulir.Institution;

/// <summary>What an officer may do in a fund (POB 2013 names them; domain rules keep them apart).</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Role>))]
public enum Role
{
    FieldOfficer = 1, Cashier = 2, Bookkeeper = 3, Manager = 4, Coordinator = 5, LkmMember = 6, Supervisor = 7,
}

/// <summary>A human is appointed to a role from a day on. The name is a side record, never in the chain.</summary>
public sealed record OfficerAppointed(
    int Officer, int Human, Role Role, DateOnly From, DateOnly? Until, RecordHash Name) : Fact
{
    public override string Kind => "officer_appointed";

    public override void Apply(Page page) =>
        page.Row(InstitutionSheets.Officer,
            [Officer, Human, (long)Role, From.Number(), Until?.Number() ?? 0], Name.ToString());
}

/// <summary>An appointment ends.</summary>
public sealed record OfficerEnded(int Officer, DateOnly Until) : Fact
{
    public override string Kind => "officer_ended";

    public override void Apply(Page page) => page.Row(InstitutionSheets.OfficerEnd, [Officer, Until.Number()]);
}

/// <summary>An appointment of a human in a fund. Two-person rules compare the human, not the appointment.</summary>
public sealed record Officer(int Number, int Human, Role Role, DateOnly From, DateOnly? Until)
{
    public bool InOffice(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>How many appointments and humans the fund has, so that the next ones are numbered.</summary>
public sealed record OfficersSoFar(int Officers, int Humans);

/// <summary>
/// What is asked: a name and a role. <paramref name="Human"/> names someone who already has an appointment.
/// </summary>
public sealed record OfficerAppoint(
    string Name, Role Role, DateOnly? From = null, DateOnly? Until = null, int? Human = null);

/// <summary>What is asked: the last day of an appointment.</summary>
public sealed record OfficerEnd(int Officer, DateOnly Until);

public static class Appointing
{
    const int NameLimit = 120;

    public static Outcome<Draft> Decide(OfficersSoFar sofar, OfficerAppoint ask, Desk desk)
    {
        if (Plain.Check("name", ask.Name, NameLimit) is { } text) return text;
        if (!Enum.IsDefined(ask.Role)) return InstitutionRefusals.RoleUnknown();
        var from = ask.From ?? desk.Today;
        if (ask.Until < from) return InstitutionRefusals.TermEndsBeforeItBegins(from, ask.Until.Value);
        if (ask.Human is { } known && (known < 1 || known > sofar.Humans))
            return InstitutionRefusals.HumanUnknown(known);

        var name = new SideRecord("officer", desk.Vault.NewSalt(),
            JsonSerializer.SerializeToUtf8Bytes(new OfficerName(ask.Name.Trim()), OfficerNames.Default.OfficerName));
        var human = ask.Human ?? sofar.Humans + 1;
        return Draft.Of(new OfficerAppointed(sofar.Officers + 1, human, ask.Role, from, ask.Until, name.Hash), name);
    }

    public static Outcome<Draft> Decide(Officer? officer, OfficerEnd ask)
    {
        if (officer is null) return InstitutionRefusals.OfficerUnknown(ask.Officer);
        if (ask.Until < officer.From)
            return InstitutionRefusals.TermEndsBeforeItBegins(officer.From, ask.Until);
        if (officer.Until is { } ended && ended <= ask.Until) return InstitutionRefusals.TermEnded(ended);
        return Draft.Of(new OfficerEnded(officer.Number, ask.Until));
    }

    /// <summary>
    /// Whether this officer may do on that day what only <paramref name="by"/> may; the supervisor looks, may
    /// confirm what another does, and never transacts. In a UPK where nobody holds any of those roles, its other staff
    /// stand in (domain.md part 1).
    /// </summary>
    /// <param name="inOffice">The roles held in the fund on that day; asked only when needed.</param>
    public static Refusal? MayAct(
        Officer? officer, int number, DateOnly day, IReadOnlyList<Role> by, Func<IEnumerable<Role>> inOffice) =>
        officer is null ? InstitutionRefusals.OfficerUnknown(number)
        : !officer.InOffice(day) ? InstitutionRefusals.OfficerNotInOffice(officer.From, officer.Until)
        : officer.Role == Role.Supervisor && !by.Contains(Role.Supervisor)
            ? InstitutionRefusals.SupervisorDoesNotTransact()
        : by.Contains(officer.Role) ? null
        : Duties.Staff.Contains(officer.Role) && !inOffice().Any(by.Contains) ? null
        : InstitutionRefusals.RoleNotAllowed(officer.Role, by);
}

/// <summary>The side record of an officer's name.</summary>
public sealed record OfficerName(string Name)
{
    public static string Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, OfficerNames.Default.OfficerName)?.Name ?? "";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OfficerName))]
sealed partial class OfficerNames : JsonSerializerContext;
