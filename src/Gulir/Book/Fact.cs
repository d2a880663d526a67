namespace Gulir.Book;

/// <summary>
/// Something that happened and was decided. A fact holds its whole outcome (schedule rows, split of a payment,
/// voucher number, lines with amounts), so that applying it reads no rule, no setting and no clock.
/// Its JSON form is a contract: members may be added, never renamed or given another meaning.
/// </summary>
public abstract record Fact
{
    /// <summary>The name of this kind for ever: <c>loan_disbursed</c>; a changed meaning is a new kind.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>Writes what this fact adds. Only adds: nothing that stands is read or changed.</summary>
    public abstract void Apply(Page page);
}

/// <summary>The facts of one act with the side records they point to, in the order they will be numbered.</summary>
public sealed record Draft(IReadOnlyList<Fact> Facts, IReadOnlyList<SideRecord> Records)
{
    public static Draft Of(Fact fact, params IEnumerable<SideRecord?> records) => Of([fact], records);

    public static Draft Of(IReadOnlyList<Fact> facts, params IEnumerable<SideRecord?> records) =>
        new(facts, [.. records.OfType<SideRecord>()]);
}
