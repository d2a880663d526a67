namespace Gulir.Storage.Ledger;

/// <summary>What a draft of the opening balances is: its trial balance, or a loan, deposit or thing.</summary>
public enum OpeningPart { Table = 1, Loan = 2, Deposit = 3, Thing = 4 }

/// <summary>A part of the opening balances that was entered and is not posted yet.</summary>
/// <param name="At">When it was last saved, UTC milliseconds.</param>
/// <param name="Officer">The appointment of who entered it.</param>
/// <param name="Body">The trial balance as its form sends it; all else as the request has it.</param>
public sealed record OpeningDraft(Guid Id, OpeningPart Part, long At, int Officer, string Body);

/// <summary>
/// The opening balances while they are entered, over days and by several hands: outside the book, with the host.
/// </summary>
public static class OpeningDrafts
{
    /// <summary>All that was entered, the oldest first.</summary>
    public static List<OpeningDraft> OpeningParts(this BookReader reader) => reader.Session.Query(
        "select draft, part, at, officer, body from opening_draft where fund_id = $1 order by at, draft",
        row => new OpeningDraft(
            Guid.ParseExact(row.Text(0), "D"), (OpeningPart)row.Int(1), row.Long(2), row.Int(3), row.Text(4)),
        reader.Fund.Value);

    /// <summary>Keeps what was entered; saved again under its id it takes the new words.</summary>
    public static void KeepOpeningPart(this BookReader reader, OpeningDraft draft) => reader.Session.Execute(
        """
        insert into opening_draft (fund_id, draft, part, at, officer, body) values ($1, $2, $3, $4, $5, $6)
        on conflict (fund_id, draft) do update set body = excluded.body, officer = excluded.officer
        """,
        reader.Fund.Value, Key(draft.Id), (long)draft.Part, draft.At, draft.Officer, draft.Body);

    /// <summary>Takes one away; what is gone already is no matter.</summary>
    public static void DropOpeningPart(this BookReader reader, Guid id) => reader.Session.Execute(
        "delete from opening_draft where fund_id = $1 and draft = $2", reader.Fund.Value, Key(id));

    static string Key(Guid id) => id.ToString("D");
}
