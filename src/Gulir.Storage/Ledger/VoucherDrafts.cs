namespace Gulir.Storage.Ledger;

/// <summary>A voucher that was begun and is not posted yet.</summary>
/// <param name="Id">The request id under which it will be posted, so that it is posted once.</param>
/// <param name="At">When it was last saved, UTC milliseconds.</param>
/// <param name="Officer">The appointment of who began it.</param>
/// <param name="Fields">What was typed, as a form sends it.</param>
public sealed record VoucherDraft(Guid Id, long At, int Officer, string Fields);

/// <summary>
/// Drafts of vouchers, outside the book: they stay with the host until they are posted or thrown away.
/// </summary>
public static class VoucherDrafts
{
    /// <summary>The drafts of the fund, the last one saved first.</summary>
    public static List<VoucherDraft> Drafts(this BookReader reader) => reader.Session.Query(
        "select draft, at, officer, fields from voucher_draft where fund_id = $1 order by at desc, draft", Read,
        reader.Fund.Value);

    public static VoucherDraft? Draft(this BookReader reader, Guid id) => reader.Session.One(
        "select draft, at, officer, fields from voucher_draft where fund_id = $1 and draft = $2", Read,
        reader.Fund.Value, Key(id));

    public static int DraftCount(this BookReader reader) =>
        (int)reader.Session.Number("select count(*) from voucher_draft where fund_id = $1", reader.Fund.Value);

    /// <summary>Keeps what was typed; saved again it takes the new words and stays that of who began it.</summary>
    public static void KeepDraft(this BookReader reader, VoucherDraft draft) => reader.Session.Execute(
        """
        insert into voucher_draft (fund_id, draft, at, officer, fields) values ($1, $2, $3, $4, $5)
        on conflict (fund_id, draft) do update set at = excluded.at, fields = excluded.fields
        """,
        reader.Fund.Value, Key(draft.Id), draft.At, draft.Officer, draft.Fields);

    /// <summary>Takes a draft away; one that is gone already is no matter.</summary>
    public static void DropDraft(this BookReader reader, Guid id) => reader.Session.Execute(
        "delete from voucher_draft where fund_id = $1 and draft = $2", reader.Fund.Value, Key(id));

    static VoucherDraft Read(Row row) =>
        new(Guid.ParseExact(row.Text(0), "D"), row.Long(1), row.Int(2), row.Text(3));

    static string Key(Guid id) => id.ToString("D");
}
