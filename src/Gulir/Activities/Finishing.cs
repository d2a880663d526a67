using System.Text.Json.Serialization;
using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Activities;

/// <summary>Who gave beside the fund: the citizens' own labour or goods (swadaya), or somebody else.</summary>
[JsonConverter(typeof(EnumName<Giver>))]
public enum Giver { Labour = 1, Goods = 2, Other = 3 }

/// <summary>
/// Labour, goods or money that others gave to an activity, valued: a memorandum, never posted (accounting.md 10).
/// </summary>
public sealed record ActivitySupported(
    int Activity, Giver Giver, DateOnly Date, Money Value, RecordHash Words) : Fact
{
    public override string Kind => "activity_supported";

    public override void Apply(Page page) => page.Row(ActivitySheets.Support,
        [Activity, (long)Giver, Date.Number(), Value.Units], Words.ToString());
}

/// <summary>
/// An activity is finished and handed over with minutes; what it did not use of its lines is free again.
/// </summary>
/// <param name="Households">Households that have a benefit, and persons.</param>
public sealed record ActivityFinished(
    int Activity, DateOnly Date, Output Made, int Households, int Persons, RecordHash Minutes) : Fact
{
    public override string Kind => "activity_finished";

    public override void Apply(Page page) => page.Row(ActivitySheets.Finished,
        [Activity, Date.Number(), Made.Quantity, (long)Made.Unit, Households, Persons], Minutes.ToString());
}

/// <summary>What is asked: what was given, its value, on what the value rests and who saw it.</summary>
public sealed record ActivitySupport(
    int Activity, Giver Giver, Money Value, string What, string Basis, string Witnesses, DateOnly? Date = null);

/// <summary>What is asked: what came out, for how many, and the minutes of the handing over.</summary>
public sealed record ActivityFinish(
    int Activity, int Quantity, ActivityUnit Unit, string Minutes, int Households = 0, int Persons = 0,
    DateOnly? Date = null);

public static class Finishing
{
    const int LongestText = 1000;
    const int MostCount = 1_000_000;

    public static Outcome<Draft> Decide(ActivityState? activity, ActivitySupport ask, Desk desk)
    {
        if (Running(activity, ask.Activity) is { } not) return not;
        if (!Enum.IsDefined(ask.Giver)) return ActivityRefusals.GiverUnknown();
        if (ask.Value.NotPositive() is { } bad) return bad;
        if ((Plain.Check("what", ask.What, LongestText) ?? Plain.Check("basis", ask.Basis, LongestText)
            ?? Plain.Check("witnesses", ask.Witnesses, LongestText)) is { } text) return text;
        var date = ask.Date ?? desk.Today;
        if (Proposing.CheckDate(date, activity!.ProposedOn, desk) is { } wrong) return wrong;
        var words = new SupportWords(ask.What.Trim(), ask.Basis.Trim(), ask.Witnesses.Trim()).Record(desk);
        return Draft.Of(new ActivitySupported(activity.Number, ask.Giver, date, ask.Value, words.Hash), words);
    }

    /// <summary>Refused while an advance is out: what was bought with it is not known yet.</summary>
    public static Outcome<Draft> Decide(ActivityState? activity, ActivityFinish ask, Desk desk)
    {
        if (Running(activity, ask.Activity) is { } not) return not;
        var advanced = activity!.Budget.Sum(use => use.Advanced);
        if (advanced.IsPositive) return ActivityRefusals.AdvanceOpen(advanced);
        if (Proposing.CheckOutput(ask.Quantity, ask.Unit) is { } output) return output;
        foreach (var count in (int[])[ask.Households, ask.Persons])
            if (count is < 0 or > MostCount) return ActivityRefusals.CountAbsurd(count);
        if (string.IsNullOrWhiteSpace(ask.Minutes)) return BasicRefusals.TextMissing("minutes");
        if (Plain.TooLong("minutes", ask.Minutes, LongestText) is { } text) return text;
        var date = ask.Date ?? desk.Today;
        if (Proposing.CheckDate(date, activity.DecidedOn ?? activity.ProposedOn, desk) is { } wrong) return wrong;
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return Draft.Of(
            new ActivityFinished(
                activity.Number, date, new Output(ask.Quantity, ask.Unit), ask.Households, ask.Persons,
                minutes.Hash()),
            minutes);
    }

    static Refusal? Running(ActivityState? activity, int number) =>
        activity is null ? ActivityRefusals.ActivityUnknown(number)
        : activity.Stage == ActivityStage.Finished ? ActivityRefusals.ActivityFinished(number)
        : activity.Stage != ActivityStage.Decided ? ActivityRefusals.ActivityNotDecided(number)
        : null;
}

public static class ActivityRefusals
{
    public static Refusal ActivityUnknown(int activity) => new("activity_unknown", ("activity", activity));
    public static Refusal DecidedAlready(int activity) => new("activity_decided_already", ("activity", activity));
    public static Refusal ActivityNotDecided(int activity) => new("activity_not_decided", ("activity", activity));
    public static Refusal ActivityFinished(int activity) => new("activity_finished_already", ("activity", activity));
    public static Refusal KindNotForActivities() => new("activity_kind");
    public static Refusal UnitUnknown() => new("activity_unit_unknown");
    public static Refusal GiverUnknown() => new("activity_giver_unknown");
    public static Refusal PlaceUnknown() => new("activity_place_unknown");
    public static Refusal CountAbsurd(int count) => new("activity_count", ("count", count));
    public static Refusal BudgetMissing() => new("activity_budget_missing");
    public static Refusal LineOfAnotherKind(int year, int line) =>
        new("fund_line_of_another_kind", ("year", year), ("line", line));
    public static Refusal LineTwice(int year, int line) => new("fund_line_twice", ("year", year), ("line", line));
    public static Refusal LineNotInBudget(int year, int line) =>
        new("fund_line_not_in_budget", ("year", year), ("line", line));
    public static Refusal ActivityNeeded(int year, int line) =>
        new("activity_needed", ("year", year), ("line", line));
    public static Refusal DateBeforeStep(DateOnly date, DateOnly earliest) =>
        new("activity_date", ("date", date), ("earliest", earliest));
    public static Refusal ReceiptsMissing(int most) => new("receipts_missing", ("most", most));
    public static Refusal MoreThanAdvanced(Money advanced, Money wanted) =>
        new("more_than_advanced", ("advanced", advanced), ("wanted", wanted));
    public static Refusal AdvanceOpen(Money advanced) => new("advance_open", ("advanced", advanced));
    public static Refusal ReversalOfAdvance(Money left) => new("advance_reversal_blocked", ("left", left));
}
