using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;

namespace Gulir.Groups;

/// <summary>Why someone and her household count as related parties (accounting.md 8).</summary>
[JsonConverter(typeof(EnumName<RelatedOffice>))]
public enum RelatedOffice { Officer = 1, VillageOfficial = 2 }

/// <summary>
/// An officer, or a perangkat desa, is listed as a related party with the household on one family card. Who it is
/// stands in a side record. Human is the officer's number, 0 for a village official.
/// </summary>
public sealed record RelatedListed(int Related, int Human, RelatedOffice Office, DateOnly From, RecordHash Record)
    : Fact
{
    public override string Kind => "related_listed";

    public override void Apply(Page page) => page.Row(
        GroupSheets.Related, [Related, Human, (long)Office, From.Number()], Record.ToString());
}

/// <summary>An entry of the list holds until this day.</summary>
public sealed record RelatedEnded(int Related, DateOnly Until) : Fact
{
    public override string Kind => "related_ended";

    public override void Apply(Page page) => page.Row(GroupSheets.RelatedEnd, [Related, Until.Number()]);
}

/// <summary>What is asked: who is related, and by what her household is found.</summary>
/// <param name="Human">The number of the officer; left out for a perangkat desa.</param>
/// <param name="Kk">Number of the family card: everybody on it is related.</param>
/// <param name="Nik">Her own identity number.</param>
/// <param name="Person">Her number, if the fund knows her as a member.</param>
public sealed record RelatedList(
    string Name, RelatedOffice Office, int? Human = null, string? Kk = null, string? Nik = null, int? Person = null,
    DateOnly? From = null);

public sealed record RelatedEnd(int Related, DateOnly Until);

/// <summary>The side record of an entry: who, and the fingerprints by which the household is found.</summary>
public sealed record RelatedParty(string Name, string? KkKey = null, string? NikKey = null, int Person = 0)
{
    public static RelatedParty Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, RelatedForm.Default.RelatedParty)
            ?? Must.Never<RelatedParty>("a related party is read.");

    public byte[] ToBody() => JsonSerializer.SerializeToUtf8Bytes(this, RelatedForm.Default.RelatedParty);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(RelatedParty))]
sealed partial class RelatedForm : JsonSerializerContext;

/// <summary>An entry of the list; <c>Party</c> is null when it was erased, and then it finds nobody.</summary>
public sealed record RelatedEntry(
    int Number, int Human, RelatedOffice Office, DateOnly From, DateOnly? Until, RelatedParty? Party)
{
    public bool Holds(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>Whether this person is the one listed or lives on the same family card.</summary>
    public bool Finds(int number, Person person) => Party is { } party
        && (party.Person == number
            || (party.KkKey is not null && party.KkKey == person.KkKey)
            || (party.NikKey is not null && party.NikKey == person.NikKey));
}

/// <summary>What the list finds among the borrowers of a loan.</summary>
/// <param name="Humans">Officers who are related to one of them; they sign nothing about this loan.</param>
public sealed record Kinship(IReadOnlyList<RelatedEntry> Found, IReadOnlyList<int> Humans)
{
    public static readonly Kinship None = new([], []);

    public bool Any => Found.Count > 0;

    public static Kinship Of(
        IEnumerable<RelatedEntry> entries, IReadOnlyDictionary<int, Person> borrowers, DateOnly day)
    {
        RelatedEntry[] found =
        [
            .. entries.Where(entry => entry.Holds(day) && borrowers.Any(row => entry.Finds(row.Key, row.Value))),
        ];
        return new Kinship(found, [.. found.Select(entry => entry.Human).Where(human => human != 0).Distinct()]);
    }
}

public static class Relating
{
    const int NameLimit = 120;

    /// <param name="isHuman">Whether the fund has an officer of the asked number.</param>
    /// <param name="person">What is kept of the asked person, by which her family card is taken over.</param>
    public static Outcome<Draft> Decide(int sofar, bool isHuman, Person? person, RelatedList ask, Desk desk)
    {
        if (Plain.Check("name", ask.Name, NameLimit) is { } text) return text;
        if (!Enum.IsDefined(ask.Office)) return GroupRefusals.RelatedUnfindable();
        if (ask.Person is { } number && person is null) return GroupRefusals.PersonUnknown(number);
        if (ask.Human is { } human && !isHuman) return Institution.InstitutionRefusals.HumanUnknown(human);
        if (ask.Nik is { } nik && !Niks.IsNik(nik)) return GroupRefusals.NikMalformed();
        if (Plain.TooLong("kk", ask.Kk, NameLimit) is { } tooLong) return tooLong;
        var kk = PersonTexts.Digits(ask.Kk);
        if (kk is null && ask.Nik is null && ask.Person is null) return GroupRefusals.RelatedUnfindable();
        var party = new RelatedParty(
            ask.Name.Trim(), kk is null ? person?.KkKey : desk.Vault.Fingerprint(kk),
            ask.Nik is null ? person?.NikKey : desk.Vault.Fingerprint(ask.Nik), ask.Person ?? 0);
        var record = new SideRecord("related", desk.Vault.NewSalt(), party.ToBody());
        return Draft.Of(
            new RelatedListed(sofar + 1, ask.Human ?? 0, ask.Office, ask.From ?? desk.Today, record.Hash), record);
    }

    public static Outcome<Draft> Decide(RelatedEntry? entry, RelatedEnd ask)
    {
        if (entry is null) return GroupRefusals.RelatedUnknown(ask.Related);
        if (ask.Until < entry.From)
            return Institution.InstitutionRefusals.TermEndsBeforeItBegins(entry.From, ask.Until);
        return entry.Until is { } ended && ended <= ask.Until
            ? Institution.InstitutionRefusals.TermEnded(ended)
            : Draft.Of(new RelatedEnded(entry.Number, ask.Until));
    }
}
