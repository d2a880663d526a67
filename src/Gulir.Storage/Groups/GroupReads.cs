using Gulir.Groups;
using Gulir.Storage.Activities;

namespace Gulir.Storage.Groups;

/// <summary>Groups, members, persons and deposits as stored.</summary>
public static class GroupReads
{
    public static int GroupCount(this BookReader reader) =>
        (int)reader.Session.Number("select count(*) from groups where fund_id = $1", reader.Fund.Value);

    public static bool GroupNameTaken(this BookReader reader, string name) =>
        reader.Session.Number(
            "select count(*) from groups where fund_id = $1 and name = $2", reader.Fund.Value, name) > 0;

    /// <summary>The group that a fact has formed; 0 when it formed none.</summary>
    public static int GroupOfFact(this BookReader reader, long fact) => (int)reader.Session.Number(
        "select group_no from groups where fund_id = $1 and fact = $2", reader.Fund.Value, fact);

    /// <summary>A group with the members it has today; null when the fund has none of that number.</summary>
    public static Group? Group(this BookReader reader, int number)
    {
        var head = reader.Session.One(
            "select name, formed, leader from groups where fund_id = $1 and group_no = $2",
            row => ((string Name, DateOnly Formed, int Leader)?)(row.Text(0), row.Date(1), row.Int(2)),
            reader.Fund.Value, number);
        if (head is not { } group) return null;
        var prepared = reader.Session.One(
            """
            select saving_months, trained_on, statement_on from preparation
            where fund_id = $1 and group_no = $2 order by fact desc limit 1
            """,
            row => (Months: row.Int(0), Trained: row.DateOrNone(1), Statement: row.DateOrNone(2)), reader.Fund.Value,
            number);
        var members = reader.Members(number);
        // Trained as was written down for the group, or because each member has been to a training of the fund.
        var trained = prepared.Trained ?? reader.AllTrainedOn(number, members.Select(member => member.Person));
        return new Group(
            number, group.Name, group.Formed, group.Leader, members, prepared.Months, trained, prepared.Statement);
    }

    /// <summary>What was said last about a person p: by a correction, or when she was first known.</summary>
    const string Female =
        """
        coalesce((select c.female from person_corrected c where c.fund_id = p.fund_id and c.person = p.person
            order by c.fact desc limit 1), p.female)
        """;

    /// <summary>As <see cref="Female"/>: the side record that speaks for a person p now.</summary>
    internal const string Record =
        """
        coalesce((select c.record from person_corrected c where c.fund_id = p.fund_id and c.person = p.person
            order by c.fact desc limit 1), p.record)
        """;

    const string NikKey =
        """
        coalesce((select c.nik_key from person_corrected c where c.fund_id = p.fund_id and c.person = p.person
            order by c.fact desc limit 1), p.nik_key)
        """;

    /// <summary>Who is in the group: joined, and not left since.</summary>
    static List<Member> Members(this BookReader reader, int group) => reader.Session.Query(
        $"""
        select m.person, {Female} from member m
        join person p on p.fund_id = m.fund_id and p.person = m.person
        where m.fund_id = $1 and m.group_no = $2 and not exists (
            select 1 from member_left l
            where l.fund_id = m.fund_id and l.group_no = m.group_no and l.person = m.person and l.fact > m.fact)
        order by m.fact, m.row_no
        """,
        row => new Member(row.Int(0), row.Long(1) == 1), reader.Fund.Value, group);

    public static Dictionary<int, Group> GroupsOf(this BookReader reader, IEnumerable<int> numbers)
    {
        var groups = new Dictionary<int, Group>();
        foreach (var number in numbers.Distinct())
            if (reader.Group(number) is { } group) groups[number] = group;
        return groups;
    }

    /// <summary>
    /// What the fund knows of the persons that are asked: those named by number, and those by identity number.
    /// </summary>
    public static PersonsKnown PersonsKnown(
        this BookReader reader, IReadOnlyList<MemberAsk> asks, Gulir.Book.IVault vault)
    {
        var count = (int)reader.Session.Number("select max(person) from person where fund_id = $1", reader.Fund.Value);
        var female = new Dictionary<int, bool>();
        var byKey = new Dictionary<string, int>();
        foreach (var ask in asks)
        {
            if (ask.Person is { } number)
                reader.Session.Each(
                    $"select p.person, {Female} from person p where p.fund_id = $1 and p.person = $2",
                    row => female[row.Int(0)] = row.Long(1) == 1, reader.Fund.Value, number);
            if (ask.Nik is not { } nik) continue;
            var key = vault.Fingerprint(nik);
            // Two persons with one number are told apart by whoever looks; the first known stands for it.
            reader.Session.Each(
                $"select p.person, {Female} from person p where p.fund_id = $1 and {NikKey} = $2 "
                    + "order by p.person desc",
                row =>
                {
                    byKey[key] = row.Int(0);
                    female[row.Int(0)] = row.Long(1) == 1;
                },
                reader.Fund.Value, key);
        }
        return new PersonsKnown(count, female, byKey);
    }

    public static bool Knows(this BookReader reader, int person) => reader.Session.Number(
        "select count(*) from person where fund_id = $1 and person = $2", reader.Fund.Value, person) > 0;

    /// <summary>What the fund keeps of a kind: for one member, for a whole group (person null), or for all.</summary>
    public static Money DepositKept(this BookReader reader, DepositKind kind, int? group = null, int? person = null) =>
        new(reader.Session.Number(
            """
            select cast(sum(amount) as bigint) from deposit_owed
            where fund_id = $1 and deposit_kind = $2 and (group_no = $3 or $3 = 0) and (person = $4 or $4 = -1)
            """,
            reader.Fund.Value, (int)kind, group ?? 0, person ?? -1));

    /// <summary>As <see cref="DepositKept"/> for all groups, at the end of a day and as known at a fact.</summary>
    public static Money DepositsOn(
        this BookReader reader, DepositKind kind, DateOnly day, long knownAt = long.MaxValue) =>
        new(reader.Session.Number(
            """
            select cast(sum(amount) as bigint) from deposit
            where fund_id = $1 and deposit_kind = $2 and book_date <= $3 and fact <= $4
            """,
            reader.Fund.Value, (int)kind, day.Number(), knownAt));

    /// <summary>Names of persons by number; a person whose record was erased is left out.</summary>
    public static Dictionary<int, Person> Persons(this BookReader reader, IEnumerable<int> numbers)
    {
        var persons = new Dictionary<int, Person>();
        foreach (var number in numbers.Distinct())
            reader.Session.Each(
                $"""
                select r.body from person p join record r on r.fund_id = p.fund_id and r.hash = {Record}
                where p.fund_id = $1 and p.person = $2
                """,
                row => persons[number] = Person.Read(row.Bytes(0)), reader.Fund.Value, number);
        return persons;
    }
}
