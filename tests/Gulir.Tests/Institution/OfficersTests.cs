using Gulir.Basics;
using Gulir.Institution;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Institution;

/// <summary>
/// Appointments begin and end by facts; two-person rules compare humans, and the supervisor only looks.
/// </summary>
public class OfficersTests
{
    static readonly OfficersSoFar SixOfficersFiveHumans = new(6, 5);

    [Fact]
    public void A_new_human_gets_the_next_number_and_a_known_one_keeps_hers()
    {
        var bejo = Appointing.Decide(
            SixOfficersFiveHumans, new OfficerAppoint(" Bejo ", Role.FieldOfficer),
            On("2018-03-01")).Fact<OfficerAppointed>();
        Assert.Equal((7, 6, Day("2018-03-01")), (bejo.Officer, bejo.Human, bejo.From));
        var tini = Appointing.Decide(
            SixOfficersFiveHumans, new OfficerAppoint("Tini", Role.Bookkeeper, Human: 3), On("2018-03-01"));
        Assert.Equal((7, 3), (tini.Fact<OfficerAppointed>().Officer, tini.Fact<OfficerAppointed>().Human));
    }

    [Fact]
    public void Appointments() => Table.Check("""
        name    role   from         until        human   answer
        Bejo    1      2018-03-01   2018-03-01   -       accepted
        Bejo    1      2018-03-01   -            5       accepted
        Bejo    1      2018-03-01   -            6       human_unknown
        Bejo    1      2018-03-01   -            0       human_unknown
        Bejo    1      2018-03-02   2018-03-01   -       term_ends_before_it_begins
        Bejo    8      2018-03-01   -            -       role_unknown
        -       1      2018-03-01   -            -       text_missing
        """, row => Appointing.Decide(
        SixOfficersFiveHumans,
        new OfficerAppoint(
            row.Has("name") ? row["name"] : "", (Role)row.Number("role"), row.Day("from"),
            row.Has("until") ? row.Day("until") : null, row.Has("human") ? row.Number("human") : null),
        On("2018-03-01")).Said());

    [Fact]
    public void Ends_of_terms() => Table.Check("""
        officer   until given   ends         answer
        Wulan     -             2018-01-01   accepted
        Wulan     -             2017-12-31   term_ends_before_it_begins
        Wulan     2018-06-30    2018-06-29   accepted
        Wulan     2018-06-30    2018-06-30   term_ended
        Wulan     2018-06-30    2018-12-31   term_ended
        -         -             2018-06-30   officer_unknown
        """, row => Appointing.Decide(
        row.Has("officer") ? Wulan with { Until = row.Has("until given") ? row.Day("until given") : null } : null,
        new OfficerEnd(1, row.Day("ends"))).Said());

    [Fact]
    public void Who_may_act() => Table.Check("""
        officer   day          may              in office             answer
        Tini      2018-01-01   Cashier          Cashier               accepted
        Tini      2018-06-30   Cashier          Cashier               accepted
        Tini      2018-03-01   Bookkeeper       Cashier, Bookkeeper   role_not_allowed
        Tini      2018-03-01   Bookkeeper       Cashier, Manager      accepted
        Tini      2018-03-01   Coordinator      Cashier, Coordinator  role_not_allowed
        Budi      2018-03-01   Coordinator      Coordinator           accepted
        Budi      2018-03-01   Cashier          Coordinator           role_not_allowed
        Tini      2017-12-31   Cashier          Cashier               officer_not_in_office
        Tini      2018-07-01   Cashier          Cashier               officer_not_in_office
        Hadi      2018-03-01   Supervisor       Supervisor            accepted
        nobody    2018-03-01   Cashier          Cashier               officer_unknown
        """, row =>
    {
        var officer = row["officer"] switch
        {
            "Tini" => Tini with { Until = Day("2018-06-30") },
            "Budi" => new Officer(2, 2, Role.Coordinator, Day("2018-01-01"), null),
            "Hadi" => Hadi,
            _ => null,
        };
        return Appointing.MayAct(
            officer, 3, row.Day("day"), [Enum.Parse<Role>(row["may"])],
            () => row["in office"].Split(", ").Select(Enum.Parse<Role>)).Said();
    });
}
