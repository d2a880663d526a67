using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>What was noted about a loan without money or entry.</summary>
public enum LoanNoteKind { Death, Heirs, Waiver, Settlement }

/// <summary>A note that stands and may be taken back.</summary>
/// <param name="Fact">The first fact of its act.</param>
/// <param name="Share">0: the whole loan.</param>
public sealed record LoanNote(long Fact, DateOnly On, LoanNoteKind Kind, int Share, Money Amount);

public static class NoteReads
{
    /// <summary>Notes on a loan that stand, the last one first.</summary>
    public static List<LoanNote> Notes(this BookReader reader, RunningLoan loan)
    {
        var notes = reader.Session.Query(
            """
            select w.fact, w.book_date, w.way, w.share, w.service from way_taken w
            where w.fund_id = $1 and w.loan = $2 and w.way in (5, 7)
                and not exists (select 1 from heirs_withdrawn h where h.fund_id = w.fund_id and h.original = w.fact)
                and not exists (select 1 from forgiveness_back b where b.fund_id = w.fund_id and b.original = w.fact)
            """,
            row => new LoanNote(
                row.Long(0), row.Date(1), row.Int(2) == (int)Way.Heirs ? LoanNoteKind.Heirs : LoanNoteKind.Waiver,
                row.Int(3), row.Money(4)),
            reader.Fund.Value, loan.Number);
        foreach (var share in loan.Shares)
            if (reader.DeathOf(share.Person) is { } death)
                notes.Add(new LoanNote(death.Fact, death.Noted, LoanNoteKind.Death, share.Number, Money.Zero));
        notes.AddRange(reader.Settlements(loan.Number));
        return [.. notes.OrderByDescending(note => note.Fact)];
    }

    /// <summary>Settlements that forgave service and moved no money: acts of their own.</summary>
    static IEnumerable<LoanNote> Settlements(this BookReader reader, int loan) => reader.Session.Query(
        """
        select p.fact, min(p.book_date), cast(sum(p.forgiven) as bigint) from payment p
        join fact f on f.fund_id = p.fund_id and f.number = p.fact and f.kind = 'service_forgiven' and f.part = 1
        where p.fund_id = $1 and p.loan = $2 and not exists (
            select 1 from forgiveness_back b where b.fund_id = p.fund_id and b.original = p.fact)
        group by p.fact
        """,
        row => new LoanNote(row.Long(0), row.Date(1), LoanNoteKind.Settlement, 0, row.Money(2)),
        reader.Fund.Value, loan);
}
