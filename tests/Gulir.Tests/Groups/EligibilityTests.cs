using Gulir.Groups;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Groups;

/// <summary>What a group must show before a loan: what stops it, what only warns.</summary>
public class EligibilityTests
{
    [Fact]
    public void The_first_condition_that_is_not_met_stops_the_loan() => Table.Check("""
        members   women   saving   statement   trained   first loan   answer
        5         4       3        yes         yes       yes          accepted
        5         0       3        yes         no        yes          accepted
        4         4       3        yes         yes       yes          group_too_small
        5         4       2        yes         yes       yes          saving_too_short
        5         4       2        yes         yes       no           accepted
        5         4       3        no          yes       no           statement_missing
        4         4       0        no          yes       yes          group_too_small
        5         4       0        no          yes       yes          statement_missing
        """, row => Eligibility.Stop(Of(row), row["first loan"] == "yes", Defaults()).Said());

    [Fact]
    public void Three_in_ten_members_are_women() => Table.Check("""
        members   women   saving   statement   trained   answer
        10        3       3        yes         yes       met
        10        2       3        yes         yes       warned
        9         3       3        yes         yes       met
        7         2       3        yes         yes       warned
        6         2       3        yes         yes       met
        """, row =>
    {
        var condition =
            Eligibility.Of(Of(row), true, Defaults()).Single(condition => condition.Code == "share_of_women");
        Assert.False(condition.Stops);
        return condition.Met ? "met" : "warned";
    });

    [Fact]
    public void Each_condition_tells_what_was_found_and_what_is_wanted() => Table.Same("""
        enough_members           4 of 5     not met   stops
        joint_liability_signed   1 of 1     met       stops
        share_of_women           4 of 30    met       warns
        trained                  0 of 1     not met   warns
        months_of_saving         2 of 3     not met   stops
        """, Eligibility.Of(Of(4, 4, 2, true, false), true, Defaults()).Select(row =>
        $"{row.Code}  {row.Found} of {row.Wanted}  " +
        $"{(row.Met ? "met" : "not met")}  {(row.Stops ? "stops" : "warns")}"));

    [Fact]
    public void The_fund_sets_its_own_numbers()
    {
        Assert.Null(Eligibility.Stop(Of(3, 3, 3, true, true), true, With("minimum_members", "3")));
        Assert.Null(Eligibility.Stop(Of(5, 3, 0, true, true), true, With("saving_months", "0")));
    }

    static Group Of(Row row) => Of(
        row.Number("members"), row.Number("women"), row.Number("saving"), row["statement"] == "yes",
        row["trained"] == "yes");

    static Group Of(int members, int women, int saving, bool statement, bool trained) => new(
        1, "Kenanga", Day("2018-01-05"), 1,
        [.. Enumerable.Range(1, members).Select(person => new Member(person, person <= women))],
        saving, trained ? Day("2018-01-10") : null, statement ? Day("2018-01-12") : null);
}
