using Gulir.Book;
using Gulir.Groups;
using Gulir.Storage.Book;

namespace Gulir.Storage.Groups;

/// <summary>A person as she is kept now, with the groups she is in today.</summary>
public sealed record KnownPerson(int Number, Person Data, IReadOnlyList<(int Number, string Name)> Groups);

/// <summary>One version of a person's data: the first, or a correction with its reason.</summary>
/// <param name="At">UTC milliseconds of the fact.</param>
/// <param name="Data">Null when it was erased.</param>
public sealed record PersonVersion(long Fact, long At, int Officer, Person? Data, string Reason);

/// <summary>What is common to a person that is asked and one that is known.</summary>
public enum Likeness { Nik = 1, NameAndBirth = 2, Phone = 3 }

/// <summary>
/// Persons are found by what their side records say: names, phones and the keyed fingerprints of NIK and KK. Nothing
/// of it stands in the chain, so it goes when a record is erased; one fund's persons are few enough to be read.
/// </summary>
public static class PersonReads
{
    /// <summary>Every person of the fund whose record is kept.</summary>
    public static List<(int Number, Person Data)> AllPersons(this BookReader reader) => reader.Session.Query(
        $"""
        select p.person, r.body from person p
        join record r on r.fund_id = p.fund_id and r.hash = {GroupReads.Record}
        where p.fund_id = $1 order by p.person
        """,
        row => (row.Int(0), Person.Read(row.Bytes(1))), reader.Fund.Value);

    /// <summary>
    /// Persons whose name holds what is typed, or whose NIK, family card or phone is just that, by name.
    /// </summary>
    public static List<KnownPerson> PersonsLike(this BookReader reader, string typed, IVault vault, int take)
    {
        var text = typed.Trim();
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        // A number is looked for as a number; fewer digits than a phone has would find everybody.
        var key = Niks.IsNik(digits) ? vault.Fingerprint(digits) : null;
        var phone = digits.Length >= 6 ? Phones.Kept(text) : null;
        bool Fits(Person person) =>
            (text.Length >= 2 && person.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
            || (key is not null && (person.NikKey == key || person.KkKey == key))
            || (phone is not null && Phones.Kept(person.Phone) == phone);
        return
        [
            .. reader.AllPersons().Where(row => Fits(row.Data))
                .OrderBy(row => row.Data.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Number).Take(take)
                .Select(row => new KnownPerson(row.Number, row.Data, reader.GroupsOfPerson(row.Number))),
        ];
    }

    public static List<(int Number, string Name)> GroupsOfPerson(this BookReader reader, int person) =>
        reader.Session.Query(
            """
            select distinct g.group_no, g.name from member m
            join groups g on g.fund_id = m.fund_id and g.group_no = m.group_no
            where m.fund_id = $1 and m.person = $2 and not exists (
                select 1 from member_left l
                where l.fund_id = m.fund_id and l.group_no = m.group_no and l.person = m.person and l.fact > m.fact)
            order by g.group_no
            """,
            row => (row.Int(0), row.Text(1)), reader.Fund.Value, person);

    /// <summary>Persons who may be the one that is asked, and by what; never a block, only worth a look.</summary>
    /// <param name="self">The number of the person asked about, so that she is not told as her own double.</param>
    public static List<(KnownPerson Person, Likeness Why)> PersonsAlike(
        this BookReader reader, MemberAsk ask, IVault vault, int self = 0)
    {
        var key = ask.Nik is { } nik && Niks.IsNik(nik) ? vault.Fingerprint(nik) : null;
        var phone = Phones.Kept(ask.Phone);
        var name = ask.Name?.Trim() ?? "";
        if (key is null && phone is null && name.Length == 0) return [];
        Likeness? Why(Person person) =>
            key is not null && person.NikKey == key ? Likeness.Nik
            : name.Length > 0 && ask.Born is not null && ask.Born == person.Born
                && name.Equals(person.Name, StringComparison.OrdinalIgnoreCase) ? Likeness.NameAndBirth
            : phone is not null && phone == Phones.Kept(person.Phone) ? Likeness.Phone
            : null;
        return
        [
            .. from row in reader.AllPersons()
               let why = row.Number == self ? null : Why(row.Data)
               where why is not null
               select (new KnownPerson(row.Number, row.Data, reader.GroupsOfPerson(row.Number)), why.Value),
        ];
    }

    /// <summary>All that was ever said about a person, the newest first.</summary>
    public static List<PersonVersion> PersonHistory(this BookReader reader, int person)
    {
        var rows = reader.Session.Query(
            """
            select v.fact, f.at, f.officer, v.record, v.reason from (
                select fact, record, '' as reason from person where fund_id = $1 and person = $2
                union all
                select fact, record, reason_record as reason from person_corrected
                where fund_id = $1 and person = $2) v
            join fact f on f.fund_id = $1 and f.number = v.fact order by v.fact desc
            """,
            row => (Fact: row.Long(0), At: row.Long(1), Officer: row.Int(2), Record: row.Text(3), Reason: row.Text(4)),
            reader.Fund.Value, person);
        return rows.ConvertAll(row => new PersonVersion(row.Fact, row.At, row.Officer,
            reader.RecordBody(new RecordHash(row.Record)) is { } body ? Person.Read(body) : null,
            reader.Text(new RecordHash(row.Reason))));
    }
}
