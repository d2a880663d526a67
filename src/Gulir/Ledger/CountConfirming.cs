using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Ledger;

/// <summary>
/// A second human saw the box counted. Asked from an own sign-in before the count of one with doubled offices is kept;
/// that count then rests on it.
/// </summary>
public sealed record CountConfirmed(
    AccountCode Account, DateOnly Date, Money Counted, int Officer, int Human, RecordHash Note) : Fact
{
    public override string Kind => "count_confirmed";

    public override void Apply(Page page) => page.Row(
        LedgerSheets.CountConfirmed, [Account.Number, Date.Number(), Counted.Units, Officer, Human], Note.ToString());
}

/// <summary>What is asked: what the confirmer saw in the box, and on which day (today when absent).</summary>
public sealed record CountConfirm(Money Counted, DateOnly? Date = null, string? Note = null);

/// <summary>One confirmation of a count.</summary>
public sealed record CountWitness(DateOnly Date, Money Counted, int Officer, int Human);

/// <summary>Whether a count needs its second human's own confirmation, and which were given for its day.</summary>
public sealed record CountSeconds(bool Wanted, IReadOnlyList<CountWitness> Given)
{
    public static readonly CountSeconds NotWanted = new(false, []);

    public bool Has(Officer second, DateOnly date, Money counted) =>
        Given.Any(row => row.Human == second.Human && row.Date == date && row.Counted == counted);
}

public static class CountConfirming
{
    const int NoteLimit = 500;

    public static Outcome<Draft> Decide(DateOnly since, Officer officer, CountConfirm ask, Desk desk)
    {
        if (ask.Counted.Units < 0) return BasicRefusals.AmountNotPositive(ask.Counted);
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < since) return LedgerRefusals.DateBeforeFund(date, since);
        if (Plain.TooLong("note", ask.Note, NoteLimit) is { } tooLong) return tooLong;
        var note = SideRecord.Text(ask.Note, desk);
        return Draft.Of(
            new CountConfirmed(Accounts.Cash, date, ask.Counted, officer.Number, officer.Human, note.Hash()), note);
    }
}
