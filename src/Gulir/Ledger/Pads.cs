using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Ledger;

/// <summary>
/// A pad of numbered paper receipts was given to an officer, for days without electricity. Its numbers stand on no
/// other pad of the fund, so that a number alone names its leaf.
/// </summary>
public sealed record PadIssued(int Pad, int Officer, int First, int Last, DateOnly Date) : Fact
{
    public override string Kind => "pad_issued";

    public override void Apply(Page page) =>
        page.Row(LedgerSheets.Pad, [Pad, Officer, First, Last, Date.Number()]);
}

/// <summary>A receipt written by hand was entered; the fact before it is what was received.</summary>
/// <param name="WrittenOn">The day on the paper.</param>
/// <param name="Back">The entry was taken back; the paper waits to be entered again.</param>
public sealed record PadUsed(int Pad, int Number, DateOnly WrittenOn, bool Back = false) : Fact
{
    public override string Kind => "pad_used";

    public override void Apply(Page page) =>
        page.Row(LedgerSheets.PadLeaf, [Pad, Number, WrittenOn.Number(), Back ? -1 : 1, 0], "");
}

/// <summary>A leaf was spoiled or lost and will not be used.</summary>
public sealed record PadSpoiled(int Pad, int Number, DateOnly Date, RecordHash Reason) : Fact
{
    public override string Kind => "pad_spoiled";

    public override void Apply(Page page) =>
        page.Row(LedgerSheets.PadLeaf, [Pad, Number, Date.Number(), 0, 1], Reason.ToString());
}

/// <summary>The leaf that a number names, and what became of it.</summary>
public sealed record PadLeaf(int Pad, int Number, DateOnly IssuedOn, bool Used, bool Spoiled)
{
    /// <summary>Each number once.</summary>
    public Refusal? WhyTaken() => Used ? LedgerRefusals.PadNumberUsed(Number)
        : Spoiled ? LedgerRefusals.PadNumberSpoiled(Number)
        : null;
}

/// <summary>A pad's numbers, from the first to the last.</summary>
public readonly record struct PadRange(int Pad, int First, int Last)
{
    /// <summary>Numbers below the highest that came back of which nobody has told anything.</summary>
    public IReadOnlyList<int> Missing(IReadOnlySet<int> told) =>
        told.Count == 0 ? [] : [.. Enumerable.Range(First, told.Max() - First).Where(number => !told.Contains(number))];
}

/// <summary>What is asked: a pad for an officer, with the numbers printed on it.</summary>
public sealed record PadIssue(int Officer, int First, int Last, DateOnly? Date = null);

/// <summary>What is asked: a leaf that will not be used, and why.</summary>
public sealed record PadSpoil(int Number, string Reason, DateOnly? Date = null);

public static class Pads
{
    public const int MostLeaves = 500;

    const int Highest = 9_999_999;
    const int LongestReason = 200;

    /// <summary>Why money of a paper receipt is booked after it came, when nothing else is said.</summary>
    /// <param name="written">The day on the paper.</param>
    public static string? Reason(int number, DateOnly written, DateOnly booked, string? told) =>
        string.IsNullOrWhiteSpace(told) && written < booked ? $"Kuitansi tulis tangan no. {number}" : told;

    /// <param name="pads">All pads of the fund.</param>
    public static Outcome<Draft> Decide(
        DateOnly since, Officer? officer, IReadOnlyList<PadRange> pads, PadIssue ask, Desk desk)
    {
        var date = ask.Date ?? desk.Today;
        if (officer is null) return InstitutionRefusals.OfficerUnknown(ask.Officer);
        if (CheckDay(date, since, desk) is { } wrong) return wrong;
        if (!officer.InOffice(date)) return InstitutionRefusals.OfficerNotInOffice(officer.From, officer.Until);
        if (ask.First < 1 || ask.Last > Highest || ask.Last < ask.First || ask.Last - ask.First >= MostLeaves)
            return LedgerRefusals.PadNumbersWrong(ask.First, ask.Last, MostLeaves);
        foreach (var pad in pads)
            if (ask.First <= pad.Last && pad.First <= ask.Last) return LedgerRefusals.PadOverlaps(pad.First, pad.Last);
        return Draft.Of(new PadIssued(
            pads.Select(pad => pad.Pad).DefaultIfEmpty().Max() + 1, officer.Number, ask.First, ask.Last, date));
    }

    public static Outcome<Draft> Decide(DateOnly since, PadLeaf? leaf, PadSpoil ask, Desk desk)
    {
        var date = ask.Date ?? desk.Today;
        if (leaf is null) return LedgerRefusals.PadNumberUnknown(ask.Number);
        if (leaf.WhyTaken() is { } taken) return taken;
        if (CheckDay(date, since, desk) is { } wrong) return wrong;
        if (date < leaf.IssuedOn) return LedgerRefusals.PadWrittenEarlier(date, leaf.IssuedOn);
        if (Plain.Check("reason", ask.Reason, LongestReason) is { } text) return text;
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(new PadSpoiled(leaf.Pad, leaf.Number, date, reason.Hash()), reason);
    }

    /// <summary>
    /// Money that was received on paper: its leaf is used together with what was decided of the money.
    /// </summary>
    /// <param name="written">The day on the paper.</param>
    public static Outcome<Draft> Use(PadLeaf? leaf, int number, DateOnly written, Outcome<Draft> decided)
    {
        if (leaf is null) return LedgerRefusals.PadNumberUnknown(number);
        if (leaf.WhyTaken() is { } taken) return taken;
        if (written < leaf.IssuedOn) return LedgerRefusals.PadWrittenEarlier(written, leaf.IssuedOn);
        return decided.Then<Draft>(draft => Draft.Of(
            [draft.Facts[0], new PadUsed(leaf.Pad, number, written), .. draft.Facts.Skip(1)], draft.Records));
    }

    static Refusal? CheckDay(DateOnly date, DateOnly since, Desk desk) =>
        date > desk.Today ? LedgerRefusals.DateInFuture(date, desk.Today)
        : date < since ? LedgerRefusals.DateBeforeFund(date, since)
        : null;
}
