using Gulir.Activities;

namespace Gulir.Storage.Activities;

/// <summary>Surveys of the village's RT, as stored.</summary>
public static class SlumReads
{
    /// <summary>Every survey up to a day and a fact, RT by RT, each RT's newest first.</summary>
    public static List<SlumSurveyOn> SlumSurveys(this BookReader reader, DateOnly day, long knownAt = long.MaxValue) =>
        reader.Session.Query(
            """
            select rw, rt, surveyed_on, area, buildings, people, households, road, drain, volumes, scores, total, class,
                open_space
            from slum_survey where fund_id = $1 and surveyed_on <= $2 and fact <= $3
            order by rw, rt, surveyed_on desc, fact desc
            """,
            row => new SlumSurveyOn(
                row.Int(0), row.Int(1), row.Date(2),
                new SlumBases(row.Long(3), row.Long(4), row.Long(5), row.Long(6), row.Long(7), row.Long(8)),
                [.. row.Text(9).Split(' ').Select(long.Parse)], row.Text(10), row.Int(11), (SlumClass)row.Int(12),
                row.Long(13)),
            reader.Fund.Value, day.Number(), knownAt);
}
