using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Activities;

/// <summary>What a training is about: the three that every member needs before a loan [S2], or another.</summary>
[JsonConverter(typeof(EnumName<TrainingKind>))]
public enum TrainingKind { RevolvingLoan = 1, Entrepreneurship = 2, HouseholdEconomy = 3, Other = 4 }

/// <summary>A training was planned and these KSM invited. What it is called stands in a side record.</summary>
public sealed record TrainingPlanned(
    int Training, TrainingKind About, DateOnly Date, IReadOnlyList<int> Groups, RecordHash Words) : Fact
{
    public override string Kind => "training_planned";

    public override void Apply(Page page)
    {
        page.Row(TrainingSheets.Planned, [Training, (long)About, Date.Number()], Words.ToString());
        foreach (var group in Groups) page.Row(TrainingSheets.Invited, [Training, group]);
    }
}

/// <summary>A training was held: who came, and what it cost. The cost is a memorandum; it is paid by voucher.</summary>
public sealed record TrainingHeld(
    int Training, DateOnly Date, IReadOnlyList<int> Persons, Money Cost, RecordHash Minutes) : Fact
{
    public override string Kind => "training_held";

    public override void Apply(Page page)
    {
        page.Row(TrainingSheets.Held, [Training, Date.Number(), Cost.Units], Minutes.ToString());
        foreach (var person in Persons) page.Row(TrainingSheets.Attended, [Training, person]);
    }
}

public static class TrainingSheets
{
    public static readonly Sheet Planned = Sheet.Rows("training", ["training", "about", "planned_on"], "words_record");
    public static readonly Sheet Invited = Sheet.Rows("training_group", ["training", "group_no"]);
    public static readonly Sheet Held =
        Sheet.Rows("training_held", ["training", "held_on", "cost"], "minutes_record");
    public static readonly Sheet Attended = Sheet.Rows("training_attended", ["training", "person"]);
}

/// <summary>What a training is called, where it is and who teaches: a side record.</summary>
public sealed record TrainingWords(string Title, string Place = "", string Teacher = "")
{
    public static TrainingWords Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, TrainingForms.Default.TrainingWords) ?? new TrainingWords("");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrainingWords))]
sealed partial class TrainingForms : JsonSerializerContext;

/// <summary>What is asked: a training on a day, and which KSM are invited.</summary>
public sealed record TrainingPlan(
    string Title, TrainingKind About, IReadOnlyList<int> Groups, DateOnly Date, string? Place = null,
    string? Teacher = null);

/// <summary>What is asked: who came to a planned training, and what it cost in rupiah.</summary>
public sealed record TrainingHold(
    int Training, IReadOnlyList<int> Persons, DateOnly? Date = null, Money Cost = default, string? Minutes = null);

/// <summary>A planned training as the rules know it.</summary>
/// <param name="HeldOn">Null while it has not been held.</param>
public sealed record PlannedTraining(int Number, DateOnly PlannedOn, DateOnly? HeldOn);

public static class Training
{
    const int TitleLimit = 120;

    /// <param name="sofar">How many trainings the fund has planned.</param>
    /// <param name="knows">Whether the fund has a KSM of that number.</param>
    public static Outcome<Draft> Decide(int sofar, Func<int, bool> knows, TrainingPlan ask, DateOnly since, Desk desk)
    {
        if (Plain.Check("name", ask.Title, TitleLimit) is { } text) return text;
        if (!Enum.IsDefined(ask.About)) return TrainingRefusals.AboutUnknown();
        foreach (var other in (string?[])[ask.Place, ask.Teacher])
            if (!string.IsNullOrWhiteSpace(other) && Plain.Check("text", other, TitleLimit) is { } wrong) return wrong;
        if (ask.Date < since) return LedgerRefusals.DateBeforeFund(ask.Date, since);
        if (ask.Groups.Count == 0) return TrainingRefusals.NobodyInvited();
        foreach (var group in ask.Groups)
            if (!knows(group)) return Groups.GroupRefusals.GroupUnknown(group);
        var words = new SideRecord("training", desk.Vault.NewSalt(), JsonSerializer.SerializeToUtf8Bytes(
            new TrainingWords(ask.Title.Trim(), ask.Place?.Trim() ?? "", ask.Teacher?.Trim() ?? ""),
            TrainingForms.Default.TrainingWords));
        return Draft.Of(
            new TrainingPlanned(sofar + 1, ask.About, ask.Date, [.. ask.Groups.Distinct()], words.Hash), words);
    }

    /// <summary>A training is held once; whoever the fund knows may have come, invited or not.</summary>
    public static Outcome<Draft> Decide(
        PlannedTraining? training, Func<int, bool> knows, TrainingHold ask, DateOnly since, Desk desk)
    {
        if (training is null) return TrainingRefusals.TrainingUnknown(ask.Training);
        if (training.HeldOn is { } held) return TrainingRefusals.TrainingHeldAlready(ask.Training, held);
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < since) return LedgerRefusals.DateBeforeFund(date, since);
        if (ask.Persons.Count == 0) return TrainingRefusals.NobodyCame();
        foreach (var person in ask.Persons)
            if (!knows(person)) return Groups.GroupRefusals.PersonUnknown(person);
        if (!ask.Cost.IsZero && ask.Cost.NotPositive() is { } wrong) return wrong;
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return Draft.Of(
            new TrainingHeld(training.Number, date, [.. ask.Persons.Distinct()], ask.Cost, minutes.Hash()), minutes);
    }
}

public static class TrainingRefusals
{
    public static Refusal AboutUnknown() => new("training_about_unknown");
    public static Refusal NobodyInvited() => new("nobody_invited");
    public static Refusal NobodyCame() => new("nobody_came");
    public static Refusal TrainingUnknown(int training) => new("training_unknown", ("training", training));
    public static Refusal TrainingHeldAlready(int training, DateOnly date) =>
        new("training_held_already", ("training", training), ("date", date));
}
