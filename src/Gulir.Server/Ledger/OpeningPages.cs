using Gulir.Institution;
using Gulir.Close;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>One account of the table: what was typed on either side.</summary>
public sealed record OpeningRow(Account Account, string Debit, string Credit);

/// <summary>The table of opening balances as typed.</summary>
public sealed record TypedOpening(string Date, string Minutes, IReadOnlyList<OpeningRow> Rows)
{
    /// <summary>Accounts that tie to what is listed: loans and their reserve, things, savings and titipan.</summary>
    public static readonly AccountCode[] WithLists =
    [
        Accounts.Loans, Accounts.Reserve, Accounts.Equipment, Accounts.Depreciation, Accounts.SuretySavings,
        Accounts.Held,
    ];

    public static TypedOpening Of(Gulir.Ledger.Chart chart, Func<string, string> field) => new(
        field("tanggal"), field("berita"),
        [
            .. chart.All.Select(account =>
                new OpeningRow(account, field($"d{account.Code}"), field($"k{account.Code}"))),
        ]);

    /// <summary>What can be read of a side; what cannot is named when it is saved.</summary>
    public static Money Sum(IEnumerable<string> side) => side.Sum(typed =>
        Typing.Amount(typed) is { IsRefused: false } read ? read.Value ?? Money.Zero : Money.Zero);

    /// <summary>What is typed as a form sends it, without the fields left empty.</summary>
    public string Query() => QueryString.Create(
        Rows.SelectMany(row => new[]
            {
                KeyValuePair.Create($"d{row.Account.Code}", (string?)row.Debit),
                KeyValuePair.Create($"k{row.Account.Code}", (string?)row.Credit),
            })
            .Append(KeyValuePair.Create("tanggal", (string?)Date))
            .Append(KeyValuePair.Create("berita", (string?)Minutes))
            .Where(field => !string.IsNullOrEmpty(field.Value))).ToString();

    public Outcome<OpeningBalances> Ask(OpeningList list)
    {
        var date = Typing.Day(Date);
        if (date.Refusal is { } bad) return bad;
        if (date.Value is not { } day) return BasicRefusals.DateMalformed(Date);
        var lines = new List<VoucherLine>();
        foreach (var row in Rows)
        {
            var debit = Typing.Amount(row.Debit);
            if (debit.Refusal is { } wrong) return wrong;
            var credit = Typing.Amount(row.Credit);
            if (credit.Refusal is { } unread) return unread;
            if (debit.Value is not null || credit.Value is not null)
                lines.Add(new VoucherLine(row.Account.Code, debit.Value, credit.Value));
        }
        return Typing.Text("text", Minutes).Then<OpeningBalances>(minutes => new OpeningBalances(
            day, lines, [.. list.Loans.Select(loan => loan.Ask)], [.. list.Deposits.Select(row => row.Ask)], minutes,
            [.. list.Things.Select(thing => thing.Ask)]));
    }
}

/// <param name="Begun">The book has entries; opening balances come before all of them.</param>
/// <param name="Voucher">The voucher of the opening balances, when they are in.</param>
public sealed record OpeningSheet(
    TypedOpening Typed, OpeningList List, bool Begun, VoucherNumber? Voucher, bool MayOpen, Refusal? Refusal);

/// <summary>
/// A fund that moves in from an older book: the trial balance of a month's end, with the loans, deposits and things
/// behind it that were entered in their list.
/// </summary>
public static class OpeningPages
{
    public const string Address = "/saldo-awal";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, ask.Request.Query.Count > 0 ? ask.Text : null, null)
            with
        { IsKept = false });
        ActForms.Map(app, pages, Address, LedgerActs.OpeningBalances, Read, VoucherFormPages.ToVoucher,
            (ask, form, refusal) => Page(ask, name => form[name].ToString(), refusal));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address + "/simpan", ask => Page(ask, null, null) with { IsKept = false });
        OpeningParts.Post(app, pages, Address + "/simpan", (ask, form, _, _) => Table(ask, form), Address,
            (ask, form, refusal) => Page(ask, name => form[name].ToString(), refusal));
        OpeningListPages.Map(app, pages);
    }

    static Outcome<OpeningBalances> Read(HttpRequest request, IFormCollection form)
    {
        var pages = request.HttpContext.RequestServices.GetRequiredService<Pages>();
        return pages.Read<IReadOnlyList<Outcome<OpeningBalances>>>(request, ask =>
            [TypedOpening.Of(ask.Reader.Chart(), name => form[name].ToString()).Ask(OpeningList.Of(ask))])
            is [var asked] ? asked : InstitutionRefusals.OfficerMissing();
    }

    static Outcome<IReadOnlyList<NewOpeningPart>> Table(PageAsk ask, IFormCollection form)
    {
        var typed = TypedOpening.Of(ask.Reader.Chart(), name => form[name].ToString());
        return Typing.Text("text", typed.Minutes).Then<IReadOnlyList<NewOpeningPart>>(_ =>
            new[] { new NewOpeningPart(OpeningList.TableId, OpeningPart.Table, typed.Query()) });
    }

    static View Page(PageAsk ask, Func<string, string>? field, Refusal? refusal)
    {
        var list = OpeningList.Of(ask, field).WithReserve(ask.Reader);
        var typed = TypedOpening.Of(ask.Reader.Chart(), field ?? list.Field());
        if (typed.Date.Length == 0) typed = typed with { Date = list.Day.Iso() };
        return View.Of<OpeningView>(new OpeningSheet(
            typed, list, ask.Reader.EntryCount() > 0, ask.Reader.OpeningVoucher(), MayOpen(ask), refusal), ask.Frame);
    }

    public static bool MayOpen(PageAsk ask) =>
        Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Bookkeeping, ask.Frame.Today) is { } mine
        && Duties.Bookkeeping.Contains(mine.Officer.Role);
}
