using Gulir.Activities;

namespace Gulir.Reporting;

/// <summary>The slum scores of a village, RT by RT.</summary>
public static class SlumLists
{
    public static readonly Word[] Classes =
    [
        new("none", "tidak kumuh", "no slum"), new("light", "kumuh ringan", "light slum"),
        new("middle", "kumuh sedang", "middle slum"), new("heavy", "kumuh berat", "heavy slum"),
    ];

    public static Word WordOf(SlumClass one) => Classes[(int)one - 1];

    /// <param name="surveys">RT by RT, each RT's newest first; of one day the one written last counts.</param>
    public static Report Slum(ReportHead head, IReadOnlyList<SlumSurveyOn> surveys)
    {
        var rows = Latest(surveys).Select(pair => (object?[])
        [
            pair.Now.Rw, pair.Now.Rt, pair.Now.Date, .. pair.Now.Scores.Select(score => (object?)(score - '0')),
            pair.Now.Total, WordOf(pair.Now.Class), pair.Before?.Date, pair.Before?.Total,
        ]).ToArray();
        return new Report(
            head with { TitleId = "Nilai Kekumuhan", TitleEn = "Slum score" },
            [
                new("rw", "RW", "RW", ColumnKind.Number), new("rt", "RT", "RT", ColumnKind.Number),
                new("surveyed", "Didata", "Surveyed", ColumnKind.Date),
                .. SlumCriteria.All.Select(criterion =>
                    new Column($"c{criterion.Code}", criterion.Code, criterion.Code, ColumnKind.Number)),
                new("total", "Nilai", "Total", ColumnKind.Number), new("class", "Tingkat", "Class"),
                new("before", "Sebelumnya", "Before", ColumnKind.Date),
                new("totalBefore", "Nilai dulu", "Total before", ColumnKind.Number),
            ],
            rows,
            [
                ("rts", rows.Length), .. ((SlumClass[])[SlumClass.Heavy, SlumClass.Middle, SlumClass.Light,
                    SlumClass.None]).Select(one => (WordOf(one).Code,
                    (object?)rows.Count(row => row.Contains(WordOf(one))))),
            ]);
    }

    /// <summary>Each RT's last survey, with the last one of an earlier day.</summary>
    public static IEnumerable<(SlumSurveyOn Now, SlumSurveyOn? Before)> Latest(IReadOnlyList<SlumSurveyOn> surveys) =>
        surveys.GroupBy(survey => (survey.Rw, survey.Rt)).Select(group =>
            (group.First(), group.FirstOrDefault(survey => survey.Date < group.First().Date)));
}
