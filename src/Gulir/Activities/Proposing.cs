using Gulir.Book;
using Gulir.Ledger;
using Gulir.Surplus;

namespace Gulir.Activities;

/// <summary>An activity was proposed. Its name and its proposer stand in a side record.</summary>
/// <param name="Aim">What it makes better in its RT; null when it names nothing.</param>
public sealed record ActivityProposed(
    int Activity, SurplusKind For, DateOnly Date, Neighbourhood Place, Money Asked, Output Planned, int Households,
    RecordHash Words, SlumAim? Aim = null) : Fact
{
    public override string Kind => "activity_proposed";

    public override void Apply(Page page)
    {
        page.Row(ActivitySheets.Proposed,
            [Activity, (long)For, Date.Number(), Place.Rw, Place.Rt, Asked.Units, Planned.Quantity,
                (long)Planned.Unit, Households], Words.ToString());
        if (Aim is not null)
            page.Row(ActivitySheets.Aimed, [Activity, SlumCriteria.NumberOf(Aim.Criterion), Aim.Volume]);
    }
}

/// <summary>The LKM has decided on a proposal: from which lines it may take how much, and what others bring.</summary>
/// <param name="Swadaya">Own labour and goods that were promised, valued.</param>
/// <param name="Others">What other givers promised.</param>
public sealed record ActivityDecided(
    int Activity, DateOnly Date, bool Approved, IReadOnlyList<BudgetLine> Budget, Money Swadaya, Money Others,
    RecordHash Minutes) : Fact
{
    public override string Kind => "activity_decided";

    public override void Apply(Page page)
    {
        page.Row(ActivitySheets.Decided,
            [Activity, Date.Number(), Approved ? 1 : 0, Swadaya.Units, Others.Units], Minutes.ToString());
        foreach (var line in Budget)
            page.Row(ActivitySheets.Budget, [Activity, line.Year, line.Line, line.Amount.Units]);
    }
}

/// <summary>What is asked: a work or a training, for what it is, where, how much it costs and brings.</summary>
/// <param name="Criterion">The criterion of slum scoring that it makes better, as <c>4b</c>; none when absent.</param>
/// <param name="Improves">By how much, in the criterion's unit.</param>
public sealed record ActivityPropose(
    string Title, SurplusKind For, Money Asked, int Quantity, ActivityUnit Unit, DateOnly? Date = null, int Rw = 0,
    int Rt = 0, int Households = 0, string? Proposer = null, string? About = null, string? Criterion = null,
    long Improves = 0);

/// <summary>What is asked: yes with the money of each line, or no; the minutes of the decision either way.</summary>
public sealed record ActivityDecide(
    int Activity, bool Approve, string Minutes, IReadOnlyList<BudgetLine>? Budget = null, DateOnly? Date = null,
    Money Swadaya = default, Money Others = default);

public static class Proposing
{
    const int LongestTitle = 120;
    const int LongestText = 1000;
    const int MostCount = 1_000_000;

    /// <param name="sofar">How many activities the fund has proposed.</param>
    public static Outcome<Draft> Decide(int sofar, DateOnly since, ActivityPropose ask, Desk desk)
    {
        if (Plain.Check("title", ask.Title, LongestTitle) is { } text) return text;
        if ((Plain.TooLong("proposer", ask.Proposer, LongestTitle) ?? Plain.TooLong("about", ask.About, LongestText))
            is { } long_) return long_;
        if (!ask.For.IsForActivities()) return ActivityRefusals.KindNotForActivities();
        if (ask.Asked.NotPositive() is { } bad) return bad;
        if (CheckOutput(ask.Quantity, ask.Unit) is { } output) return output;
        if (ask.Households is < 0 or > MostCount) return ActivityRefusals.CountAbsurd(ask.Households);
        if (ask.Rw is < 0 or > 999 || ask.Rt is < 0 or > 999) return ActivityRefusals.PlaceUnknown();
        if (CheckAim(ask) is { } aimless) return aimless;
        var date = ask.Date ?? desk.Today;
        if (CheckDate(date, since, desk) is { } wrong) return wrong;
        var words = new ActivityWords(ask.Title.Trim(), ask.Proposer?.Trim() ?? "", ask.About?.Trim() ?? "")
            .Record(desk);
        return Draft.Of(
            new ActivityProposed(
                sofar + 1, ask.For, date, new Neighbourhood(ask.Rw, ask.Rt), ask.Asked,
                new Output(ask.Quantity, ask.Unit), ask.Households, words.Hash,
                ask.Criterion is { Length: > 0 } code ? new SlumAim(code, ask.Improves) : null),
            words);
    }

    /// <summary>
    /// Approves what free money of lines of the same kind can carry. What other activities may still take is not free,
    /// so that no line is promised twice.
    /// </summary>
    public static Outcome<Draft> Decide(
        ActivityState? activity, IReadOnlyList<FundLine> lines, ActivityDecide ask, Desk desk)
    {
        if (activity is null) return ActivityRefusals.ActivityUnknown(ask.Activity);
        if (activity.Stage != ActivityStage.Proposed) return ActivityRefusals.DecidedAlready(ask.Activity);
        if (Plain.Check("minutes", ask.Minutes, LongestText) is { } text) return text;
        var date = ask.Date ?? desk.Today;
        if (CheckDate(date, activity.ProposedOn, desk) is { } wrong) return wrong;
        var budget = ask.Approve ? ask.Budget ?? [] : [];
        if (ask.Approve && CheckBudget(activity, lines, budget, date) is { } unfit) return unfit;
        foreach (var promised in (Money[])[ask.Swadaya, ask.Others])
            if (!promised.IsZero && promised.NotPositive() is { } bad) return bad;
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return Draft.Of(
            new ActivityDecided(
                activity.Number, date, ask.Approve, budget, ask.Approve ? ask.Swadaya : default,
                ask.Approve ? ask.Others : default, minutes.Hash()),
            minutes);
    }

    static Refusal? CheckBudget(
        ActivityState activity, IReadOnlyList<FundLine> lines, IReadOnlyList<BudgetLine> budget,
        DateOnly date)
    {
        if (budget.Count == 0) return ActivityRefusals.BudgetMissing();
        for (var i = 0; i < budget.Count; i++)
        {
            var asked = budget[i];
            if (asked.Amount.NotPositive() is { } bad) return bad;
            if (lines.FirstOrDefault(line => line.Year == asked.Year && line.Line == asked.Line) is not { } line)
                return SurplusRefusals.LineUnknown(asked.Year, asked.Line);
            if (date < line.On) return SurplusRefusals.RwtBeforeSharing(date, line.On);
            if (line.Kind != activity.Kind) return ActivityRefusals.LineOfAnotherKind(asked.Year, asked.Line);
            if (budget.Take(i).Any(other => other.Year == asked.Year && other.Line == asked.Line))
                return ActivityRefusals.LineTwice(asked.Year, asked.Line);
            if (asked.Amount > line.Free)
                return SurplusRefusals.LineTooSmall(asked.Year, asked.Line, line.Free, asked.Amount);
        }
        return null;
    }

    /// <summary>An aim needs its RT, a criterion of the list, and how much.</summary>
    static Refusal? CheckAim(ActivityPropose ask) =>
        string.IsNullOrEmpty(ask.Criterion)
            ? ask.Improves == 0 ? null : SlumRefusals.CriterionUnknown("")
        : SlumCriteria.Find(ask.Criterion) is null ? SlumRefusals.CriterionUnknown(ask.Criterion)
        : ask.Rt == 0 ? SlumRefusals.NeighbourhoodUnknown(ask.Rw, ask.Rt)
        : ask.Improves is < 1 or > SlumScoring.MostUnits
            ? SlumRefusals.VolumeAbsurd(ask.Improves, SlumScoring.MostUnits)
        : null;

    internal static Refusal? CheckOutput(int quantity, ActivityUnit unit) =>
        quantity is < 1 or > MostCount ? ActivityRefusals.CountAbsurd(quantity)
        : Enum.IsDefined(unit) ? null
        : ActivityRefusals.UnitUnknown();

    internal static Refusal? CheckDate(DateOnly date, DateOnly earliest, Desk desk) =>
        date > desk.Today ? LedgerRefusals.DateInFuture(date, desk.Today)
        : date < earliest ? ActivityRefusals.DateBeforeStep(date, earliest)
        : null;
}
