using Gulir.Activities;
using Gulir.Institution;

namespace Gulir.Tests.Activities;

public class SlumScoringTests
{
    static readonly Settings Rule = Settings.Defaults(new DateOnly(2019, 8, 20));

    static readonly SlumBases Ten = new(10_000, 10_000, 30_000, 10_000, 10_000, 10_000);

    /// <summary>Per cents and scores as published rows of East Java show them, and each side of each limit.</summary>
    [Fact]
    public void A_criterion_scores_by_its_unrounded_per_cent() => Table.Check("""
        volume  of     per cent  score
        0       100    0,00      0
        2467    10000  24,67     0
        24999   100000  24,999   0
        25      100    25        1
        50      100    50        1
        5091    10000  50,91     1
        50999   100000  50,999   1
        51      100    51        3
        525     1000   52,5      3
        75      100    75        3
        75999   100000  75,999   3
        76      100    76        5
        7629    10000  76,29     5
        605     780    77,56     5
        100     100    100       5
        0       0      -         0
        """, row =>
    {
        var bases = new SlumBases(1, 1, 1, 1, row.Number("of"), 1);
        var volumes = new long[16];
        volumes[4] = row.Number("volume");
        return $"{SlumScoring.Of(bases, volumes, Rule).Rows[4].Score}";
    });

    [Fact]
    public void A_total_has_the_class_of_its_limits() => Table.Check("""
        fives  threes  ones  total  class
        0      0       0     0      None
        2      1       2     15     None
        3      0       1     16     Light
        7      0       2     37     Light
        7      1       0     38     Middle
        11     1       1     59     Middle
        12     0       0     60     Heavy
        16     0       0     80     Heavy
        """, row =>
    {
        var volumes = Enumerable.Repeat(10_000L, row.Number("fives"))
            .Concat(Enumerable.Repeat(6_000L, row.Number("threes")))
            .Concat(Enumerable.Repeat(3_000L, row.Number("ones")))
            .Concat(Enumerable.Repeat(0L, 16)).Take(16).ToArray();
        var score = SlumScoring.Of(Ten, volumes, Rule);
        Assert.Equal(row.Number("total"), score.Total);
        return $"{score.Class}";
    });

    [Fact]
    public void An_aspect_is_the_mean_of_its_criteria_that_have_a_base()
    {
        var volumes = new long[16];
        (volumes[0], volumes[1], volumes[2]) = (2_500, 5_000, 10_000);
        var score = SlumScoring.Of(Ten, volumes, Rule);
        Assert.Equal(5_833, score.AspectHundredths('1'));
        Assert.Equal(0, score.AspectHundredths('7'));
        Assert.Null(SlumScoring.Of(Ten with { Road = 0 }, new long[16], Rule).AspectHundredths('2'));
    }

    [Fact]
    public void The_limits_are_settings_of_the_fund()
    {
        var own = new Settings(new(2020, 1, 1), new Dictionary<string, string> { ["slum_classes"] = "1,2,3" });
        Assert.Equal(SlumClass.Heavy, SlumScoring.Of(Ten, [10_000, .. new long[15]], own).Class);
        var known = Settings.Known.Single(setting => setting.Name == "slum_limits");
        Assert.True(known.Accepts("20,40,60"));
        Assert.False(known.Accepts("40,20,60"));
        Assert.False(known.Accepts("40,60"));
    }

    [Fact]
    public void Figures_that_cannot_be_are_refused_by_name() => Table.Check("""
        rw    rt    volumes  first   refused
        0     1     16       10      -
        0     0     16       10      neighbourhood_unknown
        1000  1     16       10      neighbourhood_unknown
        0     1     15       10      criteria_incomplete
        0     1     16       -1      volume_absurd
        0     1     16       10001   volume_above_base
        """, row =>
    {
        long[] volumes = [row.Number("first"), .. new long[row.Number("volumes") - 1]];
        return SlumScoring.Check(row.Number("rw"), row.Number("rt"), Ten, volumes)?.Code ?? "-";
    });

    [Fact]
    public void A_survey_holds_how_it_was_scored()
    {
        var desk = Village.On("2019-08-20");
        long[] volumes = [10_000, .. new long[15]];
        var ask = new SlumSurvey(3, Ten, volumes, Rw: 1, OpenSpace: 500);
        var fact = Assert.IsType<SlumSurveyed>(
            SlumSurveying.Decide(ask, new(2018, 1, 1), Rule, desk).Value.Facts.Single());
        Assert.Equal((5, "5000000000000000", SlumClass.None), (fact.Total, fact.Scores, fact.Class));

        Assert.Equal("open_space_above_area",
            SlumSurveying.Decide(ask with { OpenSpace = 10_001 }, new(2018, 1, 1), Rule, desk).Refusal?.Code);
        Assert.Equal("date_in_future",
            SlumSurveying.Decide(ask with { Date = new(2019, 8, 21) }, new(2018, 1, 1), Rule, desk).Refusal?.Code);
        Assert.Equal("date_before_fund",
            SlumSurveying.Decide(ask with { Date = new(2017, 8, 21) }, new(2018, 1, 1), Rule, desk).Refusal?.Code);
        var sheet = new SlumSheet([ask, ask with { Rt = 0 }]);
        Assert.Equal("neighbourhood_unknown",
            SlumSurveying.Decide(sheet, new(2018, 1, 1), _ => Rule, desk).Refusal?.Code);
        Assert.Equal(2, SlumSurveying.Decide(new SlumSheet([ask, ask]), new(2018, 1, 1), _ => Rule, desk)
            .Value.Facts.Count);
    }
}
