using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;
using Gulir.Surplus;

namespace Gulir.Activities;

/// <summary>In what an output is counted.</summary>
[JsonConverter(typeof(EnumName<ActivityUnit>))]
public enum ActivityUnit
{
    Metre = 1, SquareMetre = 2, CubicMetre = 3, Piece = 4, Person = 5, Household = 6, Package = 7, Tree = 8, Point = 9,
}

/// <summary>What an activity brings forth: 86 metres of drain. Whole units.</summary>
public sealed record Output(int Quantity, ActivityUnit Unit);

/// <summary>
/// The criterion of slum scoring (domain.md 7) that it makes better in its RT, and by how much in the criterion's
/// unit: 86 metres of <c>4b</c>. What the next survey finds is another thing.
/// </summary>
public sealed record SlumAim(string Criterion, long Volume);

/// <summary>Where it is: RW and RT of the village; 0 when it is for the whole village.</summary>
public readonly record struct Neighbourhood(int Rw, int Rt);

/// <summary>How far an activity has come.</summary>
public enum ActivityStage { Proposed, Refused, Decided, Finished }

/// <summary>Money of one line of the surplus for an activity.</summary>
public sealed record BudgetLine(int Year, int Line, Money Amount);

/// <summary>A budget line as it is used.</summary>
/// <param name="Spent">Paid directly or accounted for.</param>
/// <param name="Advanced">Handed out and neither accounted for nor given back.</param>
public sealed record BudgetUse(int Year, int Line, SurplusKind Kind, Money Budget, Money Spent, Money Advanced)
{
    public Money Free => Budget - Spent - Advanced;

    /// <summary>What advances of the line were handed out, accounted for and given back, by day.</summary>
    public IReadOnlyList<(DateOnly Day, Money Change)> Moves { get; init; } = [];

    /// <summary>What is out on a day and stays out until now: no receipt is older than its advance.</summary>
    public Money OutFrom(DateOnly day)
    {
        var least = Advanced;
        var held = Advanced;
        foreach (var (on, change) in Moves.OrderByDescending(move => move.Day))
        {
            if (on <= day) break;
            held -= change;
            least = Money.Min(least, held);
        }
        return least;
    }
}

/// <summary>An activity as the rules know it.</summary>
public sealed record ActivityState(
    int Number, SurplusKind Kind, ActivityStage Stage, DateOnly ProposedOn, DateOnly? DecidedOn,
    IReadOnlyList<BudgetUse> Budget)
{
    public BudgetUse? Find(int year, int line) =>
        Budget.FirstOrDefault(use => use.Year == year && use.Line == line);
}

/// <summary>What an activity is called, who asks for it and what is to be done: a side record.</summary>
public sealed record ActivityWords(string Title, string Proposer = "", string About = "")
{
    public static ActivityWords Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, ActivityForms.Default.ActivityWords) ?? new ActivityWords("");

    public SideRecord Record(Desk desk) => new("activity", desk.Vault.NewSalt(),
        JsonSerializer.SerializeToUtf8Bytes(this, ActivityForms.Default.ActivityWords));
}

/// <summary>One receipt: who sold, what, for how much, its number on paper.</summary>
/// <param name="Related">The seller is an officer of the fund or of an officer's family.</param>
public sealed record Receipt(string Seller, string What, Money Amount, bool Related, string Number = "");

/// <summary>The words behind money of an activity: a side record.</summary>
public sealed record MoneyWords(IReadOnlyList<Receipt> Receipts, string Text = "")
{
    public static MoneyWords Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, ActivityForms.Default.MoneyWords) ?? new MoneyWords([]);

    public SideRecord Record(Desk desk) => new("receipts", desk.Vault.NewSalt(),
        JsonSerializer.SerializeToUtf8Bytes(this, ActivityForms.Default.MoneyWords));
}

/// <summary>On what the value of a gift of labour, goods or money rests, and who saw it: a side record.</summary>
public sealed record SupportWords(string What, string Basis, string Witnesses)
{
    public static SupportWords Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, ActivityForms.Default.SupportWords) ?? new SupportWords("", "", "");

    public SideRecord Record(Desk desk) => new("support", desk.Vault.NewSalt(),
        JsonSerializer.SerializeToUtf8Bytes(this, ActivityForms.Default.SupportWords));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ActivityWords))]
[JsonSerializable(typeof(MoneyWords))]
[JsonSerializable(typeof(SupportWords))]
sealed partial class ActivityForms : JsonSerializerContext;
