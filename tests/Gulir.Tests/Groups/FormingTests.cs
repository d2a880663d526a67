using Gulir.Basics;
using Gulir.Book;
using Gulir.Groups;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Groups;

/// <summary>How a KSM is formed, how it prepares for a loan, and how members come and go.</summary>
public class FormingTests
{
    const string Nik = "3519094107800001";

    static readonly PersonsKnown NobodyYet = new(0, new Dictionary<int, bool>(), new Dictionary<string, int>());

    // Tutik, person 1, is known to the fund by her identity number.
    static readonly PersonsKnown TutikKnown = new(
        1, new Dictionary<int, bool> { [1] = true }, new Dictionary<string, int> { ["key:" + Nik] = 1 });

    static readonly MemberAsk[] Five =
    [
        new("Sri", true), new("Wati", true), new("Yuni", true), new("Darmi", true), new("Joko"),
    ];

    static readonly GroupForm Good = new(
        "Melati", Five, Day("2018-01-05"), 2, 3, Day("2018-01-10"), Day("2018-01-12"), "Rapat di rumah Bu Sri");

    static Outcome<Draft> Form(GroupForm ask, bool taken = false, PersonsKnown? known = null) =>
        Forming.Decide(0, taken, known ?? NobodyYet, Defaults(), Since, ask, On("2018-01-20"));

    [Fact]
    public void A_group_of_five_with_its_leader()
    {
        var formed = Form(Good).Fact<GroupFormed>();
        Assert.Equal((1, "Melati", Wati), (formed.Group, formed.Name, formed.Leader));
        Assert.Equal([Sri, Wati, Yuni, Darmi, Joko], formed.Members.Select(member => member.Person));
        Assert.Equal("yes yes yes yes no",
            string.Join(' ', formed.Members.Select(member => member.Female ? "yes" : "no")));
        var records = Form(Good).Value.Records;
        Assert.Equal("Sri", Person.Read(records[0].Body).Name);
        Assert.Equal("Rapat di rumah Bu Sri", SideRecord.ReadText(records[^1].Body));
    }

    [Fact]
    public void What_is_no_group_is_refused()
    {
        Assert.Equal("text_missing", Form(Good with { Name = " " }).Said());
        Assert.Equal("text_too_long", Form(Good with { Name = new string('a', 81) }).Said());
        Assert.Equal(GroupRefusals.GroupNameTaken("Melati"), Form(Good, taken: true).Refusal);
        Assert.Equal("group_date_in_future", Form(Good with { Formed = Day("2018-01-21") }).Said());
        Assert.Equal("group_date_too_early", Form(Good with { Formed = Day("2012-12-31") }).Said());
        Assert.Equal("accepted", Form(Good with { Formed = Day("2013-01-01") }).Said());
        Assert.Equal(GroupRefusals.GroupTooSmall(4, 5), Form(Good with { Members = Five[..4] }).Refusal);
        Assert.Equal("leader_unknown", Form(Good with { Leader = 6 }).Said());
        Assert.Equal("leader_unknown", Form(Good with { Leader = 0 }).Said());
        Assert.Equal("saving_months_malformed", Form(Good with { SavingMonths = -1 }).Said());
        Assert.Equal("text_missing", Form(Good with { Members = [.. Five[..4], new MemberAsk()] }).Said());
        Assert.Equal("person_unknown", Form(Good with { Members = [.. Five[..4], new MemberAsk(Person: 9)] }).Said());
    }

    [Fact]
    public void Identity_numbers() => Table.Check("""
        typed                answer
        3519094107800001     accepted
        351909410780000      nik_malformed
        35190941078000011    nik_malformed
        351909410780000x     nik_malformed
        """, row =>
        Form(Good with { Members = [.. Five[..4], new MemberAsk("Tutik", true, Nik: row["typed"])] }).Said());

    [Fact]
    public void The_same_identity_number_is_the_same_person_also_across_groups()
    {
        var ask = Good with { Members = [.. Five[..4], new MemberAsk("Bu Tutik", false, Nik: Nik)] };
        var tutik = Form(ask, known: TutikKnown).Fact<GroupFormed>().Members[4];
        Assert.Equal((1, true, false), (tutik.Person, tutik.Female, tutik.New));
        Assert.Equal([2, 3, 4, 5],
            Form(ask, known: TutikKnown).Fact<GroupFormed>().Members.Take(4).Select(row => row.Person));

        var twice =
            Good with { Members = [.. Five[..4], new MemberAsk(Person: 1), new MemberAsk("Tutik", true, Nik: Nik)] };
        Assert.Equal(GroupRefusals.MemberTwice(1).About("place", 6), Form(twice, known: TutikKnown).Refusal);
    }

    [Fact]
    public void Two_new_members_do_not_share_an_identity_number()
    {
        MemberAsk[] twice = [new("Tutik", true, Nik: Nik), .. Five[..4], new("Tuti", true, Nik: Nik)];
        Assert.Equal(GroupRefusals.MemberTwice(1).About("place", 6), Form(Good with { Members = twice }).Refusal);
    }

    [Fact]
    public void An_identity_number_stands_locked_in_the_record_and_as_a_fingerprint_in_the_fact()
    {
        var formed = Form(Good with { Members = [new("Tutik", true, Nik: Nik), .. Five[..4]] });
        Assert.Equal("key:" + Nik, formed.Fact<GroupFormed>().Members[0].NikKey);
        Assert.Equal("locked:" + Nik, Person.Read(formed.Value.Records[0].Body).Nik);
    }

    [Fact]
    public void What_a_group_prepares_stays_unless_it_is_said_anew()
    {
        var prepared = Forming.Decide(Melati, new GroupPrepare(1, SavingMonths: 4)).Fact<GroupPrepared>();
        Assert.Equal((4, Day("2018-01-10"), Day("2018-01-12")),
            (prepared.SavingMonths, prepared.TrainedOn!.Value, prepared.StatementOn!.Value));
        Assert.Equal("group_unknown", Forming.Decide(null, new GroupPrepare(9)).Said());
        Assert.Equal("saving_months_malformed", Forming.Decide(Melati, new GroupPrepare(1, -1)).Said());
    }

    [Fact]
    public void Joining() => Table.Check("""
        group    person   date         answer
        Melati   1        2018-01-05   member_twice
        Melati   6        2018-01-05   accepted
        Melati   6        2018-01-20   accepted
        Melati   6        2018-01-04   member_date_outside
        Melati   6        2018-01-21   member_date_outside
        Melati   99       2018-01-20   person_unknown
        none     6        2018-01-20   group_unknown
        """, row => Forming.Decide(
        row["group"] == "Melati" ? Melati : null,
        new PersonsKnown(
            6, Enumerable.Range(1, 6).ToDictionary(person => person, _ => true), new Dictionary<string, int>()),
        new MemberJoin(1, new MemberAsk(Person: row.Number("person")), row.Day("date")), On("2018-01-20")).Said());

    [Fact]
    public void Leaving() => Table.Check("""
        group    person   owes     reason   date         answer
        Melati   5        0        pindah   2018-01-20   accepted
        Melati   5        1        pindah   2018-01-20   member_still_owes
        Melati   6        0        pindah   2018-01-20   not_a_member
        Melati   5        0        -        2018-01-20   text_missing
        Melati   5        0        pindah   2018-01-21   member_date_outside
        Melati   5        0        pindah   2018-01-04   member_date_outside
        none     5        0        pindah   2018-01-20   group_unknown
        """, row => Forming.Decide(
        row["group"] == "Melati" ? Melati : null, row.Money("owes"),
        new MemberLeave(1, row.Number("person"), row.Has("reason") ? row["reason"] : "", row.Day("date")),
        On("2018-01-20")).Said());
}
