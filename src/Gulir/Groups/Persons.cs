using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;

namespace Gulir.Groups;

/// <summary>
/// The side record of a person: erasable, never in the chain. The identity number stands encrypted under the fund's
/// data key, with a keyed fingerprint by which a duplicate is found. The number of the family card (KK) is kept the
/// same way, but its fingerprint stands here alone and goes when the record is erased.
/// </summary>
public sealed record Person(
    string Name, bool Female, string? Nik = null, string? NikKey = null, DateOnly? Born = null,
    string? Phone = null, string? Address = null, string? Business = null,
    string? Kk = null, string? KkKey = null, string? Rt = null, int? Household = null,
    ConsentBasis? Consent = null, DateOnly? ConsentOn = null)
{
    public byte[] ToBody() => JsonSerializer.SerializeToUtf8Bytes(this, PersonForm.Default.Person);

    public static Person Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, PersonForm.Default.Person) ?? Must.Never<Person>("a person record is read.");
}

/// <summary>On what the fund keeps a person's data: her consent, or the agreement of a loan (UU 27/2022).</summary>
[JsonConverter(typeof(EnumName<ConsentBasis>))]
public enum ConsentBasis { Consent = 1, Contract = 2 }

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Person))]
sealed partial class PersonForm : JsonSerializerContext;

/// <summary>What is asked of a member: someone known by number, or a new person.</summary>
/// <param name="Person">Number of a person the fund knows; then the other fields stay empty.</param>
/// <param name="Female">A woman; one who is new and of whom it is not told counts as a man.</param>
/// <param name="Nik">16 digits; the same number is the same person, also across groups.</param>
/// <param name="Kk">Number of the family card, by which a household is known; never refused for its form.</param>
/// <param name="Household">How many people live in the household.</param>
/// <param name="Consent">On what her data is kept; with <paramref name="ConsentOn"/> since when.</param>
public sealed record MemberAsk(
    string? Name = null, bool? Female = null, int? Person = null, string? Nik = null, DateOnly? Born = null,
    string? Phone = null, string? Address = null, string? Business = null, string? Kk = null, string? Rt = null,
    int? Household = null, ConsentBasis? Consent = null, DateOnly? ConsentOn = null);

/// <summary>A member inside a fact: a number, never a name.</summary>
public readonly record struct MemberRow(int Person, bool Female, bool New, RecordHash Record, string NikKey)
{
    public void ApplyPerson(Page page)
    {
        if (New) page.Row(GroupSheets.Person, [Person, Female ? 1 : 0], Record.ToString(), NikKey ?? "");
    }
}

/// <summary>
/// Which persons the fund knows: how many, whose sex, and who carries an identity number that is asked now.
/// </summary>
public sealed record PersonsKnown(
    int Count, IReadOnlyDictionary<int, bool> Female, IReadOnlyDictionary<string, int> ByNikKey)
{
    /// <summary>
    /// Resolves the asked members to rows of a fact and the records of those who are new. A refusal tells the place
    /// in the list, from 1.
    /// </summary>
    public Outcome<(MemberRow[] Rows, SideRecord[] Records)> Resolve(IReadOnlyList<MemberAsk> asks, Desk desk)
    {
        var rows = new List<MemberRow>(asks.Count);
        var records = new List<SideRecord>();
        foreach (var ask in asks)
        {
            var row = Resolve(ask, Count + records.Count + 1, records, desk);
            if (row.Refusal is { } refusal) return refusal.About("place", rows.Count + 1);
            foreach (var known in rows)
                if (known.Person == row.Value.Person || (known.NikKey.Length > 0 && known.NikKey == row.Value.NikKey))
                    return GroupRefusals.MemberTwice(known.Person).About("place", rows.Count + 1);
            rows.Add(row.Value);
        }
        return (rows.ToArray(), records.ToArray());
    }

    Outcome<MemberRow> Resolve(MemberAsk ask, int next, List<SideRecord> records, Desk desk)
    {
        if (ask.Person is { } number)
            return Female.TryGetValue(number, out var female)
                ? new MemberRow(number, female, false, RecordHash.None, "")
                : GroupRefusals.PersonUnknown(number);
        if (PersonTexts.Check(ask) is { } text) return text;
        var key = "";
        if (ask.Nik is { } nik)
        {
            if (!Niks.IsNik(nik)) return GroupRefusals.NikMalformed();
            key = desk.Vault.Fingerprint(nik);
            if (ByNikKey.TryGetValue(key, out var known))
                return new MemberRow(known, Female.GetValueOrDefault(known), false, RecordHash.None, "");
        }
        var kk = PersonTexts.Digits(ask.Kk);
        var person = new Person(
            ask.Name!.Trim(), ask.Female == true, ask.Nik is null ? null : desk.Vault.Encrypt(ask.Nik),
            key.Length == 0 ? null : key, ask.Born, Phones.Kept(ask.Phone), ask.Address, ask.Business,
            kk is null ? null : desk.Vault.Encrypt(kk), kk is null ? null : desk.Vault.Fingerprint(kk), ask.Rt,
            ask.Household, ask.Consent, ask.ConsentOn);
        var record = new SideRecord("person", desk.Vault.NewSalt(), person.ToBody());
        records.Add(record);
        return new MemberRow(next, ask.Female == true, true, record.Hash, key);
    }
}
