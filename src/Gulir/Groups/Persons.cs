using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;

namespace Gulir.Groups;

/// <summary>
/// The side record of a person: erasable, never in the chain. The identity number stands encrypted under the fund's
/// data key, with a keyed fingerprint by which a duplicate is found.
/// </summary>
public sealed record Person(
    string Name, bool Female, string? Nik = null, string? NikKey = null, DateOnly? Born = null,
    string? Phone = null, string? Address = null, string? Business = null)
{
    public byte[] ToBody() => JsonSerializer.SerializeToUtf8Bytes(this, PersonForm.Default.Person);

    public static Person Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, PersonForm.Default.Person) ?? Must.Never<Person>("a person record is read.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Person))]
sealed partial class PersonForm : JsonSerializerContext;

/// <summary>What is asked of a member: someone known by number, or a new person.</summary>
/// <param name="Person">Number of a person the fund knows; then the other fields stay empty.</param>
/// <param name="Nik">16 digits; the same number is the same person, also across groups.</param>
public sealed record MemberAsk(
    string? Name = null, bool Female = false, int? Person = null, string? Nik = null, DateOnly? Born = null,
    string? Phone = null, string? Address = null, string? Business = null);

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
    const int NikDigits = 16;
    const int NameLimit = 120;
    const int TextLimit = 200;

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
        if (Plain.Check("name", ask.Name, NameLimit) is { } text) return text;
        if (Plain.TooLong("phone", ask.Phone, TextLimit) is { } phone) return phone;
        if (Plain.TooLong("address", ask.Address, TextLimit) is { } address) return address;
        if (Plain.TooLong("business", ask.Business, TextLimit) is { } business) return business;
        var key = "";
        if (ask.Nik is { } nik)
        {
            if (nik.Length != NikDigits || !nik.All(char.IsAsciiDigit)) return GroupRefusals.NikMalformed();
            key = desk.Vault.Fingerprint(nik);
            if (ByNikKey.TryGetValue(key, out var known))
                return new MemberRow(known, Female.GetValueOrDefault(known), false, RecordHash.None, "");
        }
        var person = new Person(
            ask.Name!.Trim(), ask.Female, ask.Nik is null ? null : desk.Vault.Encrypt(ask.Nik),
            key.Length == 0 ? null : key, ask.Born, ask.Phone, ask.Address, ask.Business);
        var record = new SideRecord("person", desk.Vault.NewSalt(), person.ToBody());
        records.Add(record);
        return new MemberRow(next, ask.Female, true, record.Hash, key);
    }
}
