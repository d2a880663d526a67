using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Activities;

/// <summary>How a member's business stood on a day. Income is personal: it stands in the side record alone.</summary>
public sealed record LivelihoodNoted(int Person, DateOnly Date, RecordHash Words) : Fact
{
    public override string Kind => "livelihood_noted";

    public override void Apply(Page page) =>
        page.Row(LivelihoodSheets.Noted, [Person, Date.Number()], Words.ToString());
}

public static class LivelihoodSheets
{
    public static readonly Sheet Noted = Sheet.Rows("livelihood", ["person", "noted_on"], "words_record");
}

/// <summary>The side record: net income of the business a day, what it is, and how many people work in it.</summary>
/// <param name="Income">Whole rupiah a day, after cost.</param>
public sealed record LivelihoodWords(long Income, string Business, int Jobs)
{
    public static LivelihoodWords? Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, LivelihoodForms.Default.LivelihoodWords);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LivelihoodWords))]
sealed partial class LivelihoodForms : JsonSerializerContext;

/// <summary>What is asked: a member's business on a day; income is net, in rupiah a day.</summary>
public sealed record LivelihoodNote(
    int Person, Money Income, string Business, int Jobs = 1, DateOnly? Date = null);

/// <summary>A note as stored; <paramref name="Words"/> is null when it was erased.</summary>
public sealed record LivelihoodOn(int Person, DateOnly Date, LivelihoodWords? Words);

/// <summary>A member's first and last note, at least <see cref="Livelihoods.FollowUpMonths"/> months apart.</summary>
public sealed record LivelihoodChange(int Person, LivelihoodOn First, LivelihoodOn? Last)
{
    public long? Change => Last is null ? null : Last.Words!.Income - First.Words!.Income;
}

/// <summary>
/// Whether borrowers live better: always with how many were asked twice, and how many of all borrowers were not.
/// </summary>
/// <param name="Missing">Borrowers of whom there is no follow-up, and so nobody knows.</param>
/// <param name="MedianChange">Of those followed up, in rupiah a day; null when nobody was.</param>
public sealed record LivelihoodSummary(
    int Borrowers, int FollowedUp, int Missing, int More, int Same, int Less, long? MedianChange, int JobsBefore,
    int JobsAfter);

public static class Livelihoods
{
    /// <summary>A second note counts as a follow-up when it is at least so many months later.</summary>
    public const int FollowUpMonths = 3;

    const int BusinessLimit = 120;
    const int MostJobs = 1_000;

    public static Outcome<Draft> Decide(bool knows, LivelihoodNote ask, DateOnly since, Desk desk)
    {
        if (!knows) return Groups.GroupRefusals.PersonUnknown(ask.Person);
        if (Plain.Check("business", ask.Business, BusinessLimit) is { } text) return text;
        if (!ask.Income.IsZero && ask.Income.NotPositive() is { } wrong) return wrong;
        if (ask.Jobs is < 0 or > MostJobs) return LivelihoodRefusals.JobsAbsurd(ask.Jobs);
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < since) return LedgerRefusals.DateBeforeFund(date, since);
        var words = new SideRecord("livelihood", desk.Vault.NewSalt(), JsonSerializer.SerializeToUtf8Bytes(
            new LivelihoodWords(ask.Income.Units, ask.Business.Trim(), ask.Jobs),
            LivelihoodForms.Default.LivelihoodWords));
        return Draft.Of(new LivelihoodNoted(ask.Person, date, words.Hash), words);
    }

    /// <param name="notes">In the order in which they were written; an erased note is as if there were none.</param>
    public static IReadOnlyList<LivelihoodChange> Changes(IEnumerable<LivelihoodOn> notes) =>
    [
        .. notes.Where(note => note.Words is not null).GroupBy(note => note.Person).OrderBy(group => group.Key)
            .Select(group =>
            {
                var sorted = group.OrderBy(note => note.Date).ToArray();
                var last = sorted[^1].Date >= sorted[0].Date.AddMonths(FollowUpMonths) ? sorted[^1] : null;
                return new LivelihoodChange(group.Key, sorted[0], last);
            }),
    ];

    /// <param name="borrowers">Persons who ever had a share paid out.</param>
    public static LivelihoodSummary Summary(
        IReadOnlyList<LivelihoodChange> changes, IReadOnlyCollection<int> borrowers)
    {
        var known = changes.Where(change => change.Last is not null).ToArray();
        long[] sorted = [.. known.Select(change => change.Change!.Value).Order()];
        var asked = known.Select(change => change.Person).ToHashSet();
        return new LivelihoodSummary(
            borrowers.Count, known.Length, borrowers.Count(person => !asked.Contains(person)),
            sorted.Count(change => change > 0), sorted.Count(change => change == 0), sorted.Count(change => change < 0),
            sorted.Length == 0 ? null
                : Rounding.Divide(sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2], 2, Direction.Nearest),
            known.Sum(change => change.First.Words!.Jobs), known.Sum(change => change.Last!.Words!.Jobs));
    }
}

public static class LivelihoodRefusals
{
    public static Refusal JobsAbsurd(int jobs) => new("jobs_absurd", ("jobs", jobs));
}
