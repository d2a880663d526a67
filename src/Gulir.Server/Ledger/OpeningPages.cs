using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>One account of the table: what was typed on either side.</summary>
public sealed record OpeningRow(Account Account, string Debit, string Credit);

/// <summary>The table of opening balances as typed.</summary>
public sealed record TypedOpening(string Date, string Minutes, IReadOnlyList<OpeningRow> Rows)
{
    /// <summary>
    /// Accounts that need their loans and deposits listed behind them; those come in with the list, not by a page.
    /// </summary>
    static readonly AccountCode[] WithLists = [Accounts.Loans, Accounts.SuretySavings, Accounts.Held];

    public static TypedOpening Of(Gulir.Ledger.Chart chart, Func<string, string> field) => new(
        field("tanggal"), field("berita"),
        [
            .. chart.All.Where(account => !WithLists.Contains(account.Code)).Select(account =>
                new OpeningRow(account, field($"d{account.Code}"), field($"k{account.Code}"))),
        ]);

    /// <summary>What can be read of a side; what cannot is named when it is saved.</summary>
    public static Money Sum(IEnumerable<string> side) => side.Sum(typed =>
        Typing.Amount(typed) is { IsRefused: false } read ? read.Value ?? Money.Zero : Money.Zero);

    public Outcome<OpeningBalances> Ask()
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
        return Typing.Text("text", Minutes).Then<OpeningBalances>(minutes =>
            new OpeningBalances(day, lines, Minutes: minutes));
    }
}

/// <param name="Begun">The book has entries; opening balances come before all of them.</param>
/// <param name="Voucher">The voucher of the opening balances, when they are in.</param>
public sealed record OpeningSheet(
    TypedOpening Typed, bool Begun, VoucherNumber? Voucher, bool MayOpen, Refusal? Refusal);

/// <summary>A fund that moves in from an older book, without loans and deposits that still run.</summary>
public static class OpeningPages
{
    const string Address = "/saldo-awal";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, ask.Text, null));
        ActForms.Map(app, pages, Address, LedgerActs.OpeningBalances, Read, VoucherFormPages.ToVoucher,
            (ask, form, refusal) => Page(ask, name => form[name].ToString(), refusal));
    }

    static Outcome<OpeningBalances> Read(HttpRequest request, IFormCollection form)
    {
        var pages = request.HttpContext.RequestServices.GetRequiredService<Pages>();
        var chart = pages.Read(request, ask => ask.Reader.Chart()) ?? Gulir.Ledger.Chart.Standard;
        return TypedOpening.Of(chart, name => form[name].ToString()).Ask();
    }

    static View Page(PageAsk ask, Func<string, string> field, Refusal? refusal)
    {
        var typed = TypedOpening.Of(ask.Reader.Chart(), field);
        if (typed.Date.Length == 0) typed = typed with { Date = Usual(ask).Iso() };
        var mine = Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Bookkeeping, ask.Frame.Today);
        return View.Of<OpeningView>(new OpeningSheet(
            typed, ask.Reader.EntryCount() > 0, ask.Reader.OpeningVoucher(),
            mine is not null && Duties.Bookkeeping.Contains(mine.Officer.Role), refusal), ask.Frame);
    }

    /// <summary>The day before the books start, where most funds stand; else the last month's end.</summary>
    static DateOnly Usual(PageAsk ask)
    {
        var before = ask.Frame.Fund!.Since.AddDays(-1);
        return before == YearMonth.Of(before).Last ? before : YearMonth.Of(ask.Frame.Today).Previous.Last;
    }
}
