using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Activities;

/// <summary>An RT was surveyed: its base figures, sixteen volumes, and how the rule scored them then.</summary>
/// <param name="OpenSpace">Public open space in square metres: recorded, not scored ("7+1").</param>
/// <param name="Scores">Sixteen digits, in the order of <see cref="SlumCriteria.All"/>.</param>
public sealed record SlumSurveyed(
    int Rw, int Rt, DateOnly Date, SlumBases Bases, IReadOnlyList<long> Volumes, string Scores, int Total,
    SlumClass Class, long OpenSpace) : Fact
{
    public override string Kind => "slum_surveyed";

    public override void Apply(Page page) => page.Row(SlumSheets.Survey,
        [
            Rw, Rt, Date.Number(), Bases.Area, Bases.Buildings, Bases.People, Bases.Households, Bases.Road, Bases.Drain,
            Total, (long)Class, OpenSpace,
        ],
        string.Join(' ', Volumes), Scores);
}

public static class SlumSheets
{
    public static readonly Sheet Survey = Sheet.Rows("slum_survey",
        [
            "rw", "rt", "surveyed_on", "area", "buildings", "people", "households", "road", "drain", "total", "class",
            "open_space",
        ],
        "volumes", "scores");
}

/// <summary>What is asked: the figures of one RT on a day; volumes in the order 1a, 1b, 1c, 2a … 7b.</summary>
/// <param name="Rw">0: the village has no RW.</param>
public sealed record SlumSurvey(
    int Rt, SlumBases Bases, IReadOnlyList<long> Volumes, int Rw = 0, DateOnly? Date = null, long OpenSpace = 0);

/// <summary>What is asked: many RT at once, all or none.</summary>
public sealed record SlumSheet(IReadOnlyList<SlumSurvey> Surveys);

/// <summary>A survey as it stands in the books.</summary>
public sealed record SlumSurveyOn(
    int Rw, int Rt, DateOnly Date, SlumBases Bases, IReadOnlyList<long> Volumes, string Scores, int Total,
    SlumClass Class, long OpenSpace);

public static class SlumSurveying
{
    /// <summary>A later survey stands beside the earlier ones; lists show the last one of a day.</summary>
    public static Outcome<Draft> Decide(SlumSurvey ask, DateOnly since, Settings settings, Desk desk)
    {
        if (SlumScoring.Check(ask.Rw, ask.Rt, ask.Bases, ask.Volumes) is { } wrong) return wrong;
        if (ask.OpenSpace < 0 || ask.OpenSpace > ask.Bases.Area)
            return SlumRefusals.OpenSpaceAboveArea(ask.OpenSpace, ask.Bases.Area);
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return Ledger.LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < since) return Ledger.LedgerRefusals.DateBeforeFund(date, since);
        var score = SlumScoring.Of(ask.Bases, ask.Volumes, settings);
        return Draft.Of(new SlumSurveyed(
            ask.Rw, ask.Rt, date, ask.Bases, ask.Volumes,
            string.Concat(score.Rows.Select(row => row.Score)), score.Total, score.Class, ask.OpenSpace));
    }

    /// <summary>All RT of a sheet in one act; the first that cannot be scored refuses the whole.</summary>
    /// <param name="settings">The settings of a day.</param>
    public static Outcome<Draft> Decide(SlumSheet ask, DateOnly since, Func<DateOnly, Settings> settings, Desk desk)
    {
        if (ask.Surveys.Count == 0) return SlumRefusals.CriteriaIncomplete(0, SlumCriteria.All.Count);
        var facts = new List<Fact>();
        foreach (var survey in ask.Surveys)
        {
            var one = Decide(survey, since, settings(survey.Date ?? desk.Today), desk);
            if (one.Refusal is { } refusal) return refusal;
            facts.AddRange(one.Value.Facts);
        }
        return Draft.Of(facts);
    }
}
