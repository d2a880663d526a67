using Gulir.Activities;
using Gulir.Server.Activities;
using Gulir.Storage.Activities;
using Gulir.Storage.Book;

namespace Gulir.Storage.Tests.Activities;

public sealed class SlumReadsTests
{
    static readonly SlumBases Bases = new(10_000, 40, 150, 45, 600, 500);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Surveys_come_rt_by_rt_the_newest_first_and_only_up_to_a_day(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        void Survey(int rt, long irregular, string day) => village.Do(
            SlumActs.Survey, new SlumSurvey(rt, Bases, [irregular, .. new long[15]], Rw: 1), DateOnly.Parse(day));
        Survey(2, 40, "2018-02-01");
        Survey(1, 10, "2018-02-02");
        Survey(2, 20, "2018-06-01");

        List<SlumSurveyOn> Read(string day, long knownAt) => place.Database.Read(session =>
            new BookReader(session, session.FundByCode(village.Code)!.Value)
                .SlumSurveys(DateOnly.Parse(day), knownAt));
        Assert.Equal(
            ["RT 1 2018-02-02 1", "RT 2 2018-06-01 1", "RT 2 2018-02-01 5"],
            Read("2018-12-31", long.MaxValue).Select(row => $"RT {row.Rt} {row.Date.Iso()} {row.Total}"));
        Assert.Equal([1, 2], Read("2018-02-28", long.MaxValue).Select(row => row.Rt));
        var all = Read("2018-12-31", long.MaxValue);
        Assert.Equal((Bases, 5, SlumClass.None), (all[^1].Bases, all[^1].Total, all[^1].Class));
        Assert.Equal(40, all[^1].Volumes[0]);
    }
}
