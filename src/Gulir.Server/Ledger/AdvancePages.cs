using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Activities;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>Who has money of the fund in hand, for what and since when; the forms to give it and to account for it.
/// </summary>
/// <param name="Nameless">What 11050 holds beyond named advances and shortages.</param>
/// <param name="Chosen">The advance whose form is open; null when none is.</param>
/// <param name="Activities">Activities with an advance out, which are accounted for on their own pages.</param>
public sealed record AdvanceList(
    IReadOnlyList<AdvanceRow> Open, IReadOnlyList<AdvanceRow> Done, IReadOnlyDictionary<int, string> Humans,
    IReadOnlyList<NamedOfficer> Officers, Money Short, Money Nameless, long DaysAllowed, Money Limit,
    AdvanceRow? Chosen, IReadOnlyList<ActivityRow> Activities, IReadOnlyList<Account> Boxes,
    IReadOnlyList<Account> Costs, TypedForm Typed);

/// <summary>Advances to officers (uang muka), by person.</summary>
public static class AdvancePages
{
    public const int Receipts = 4;

    const string Address = "/uang-muka";
    const int LastDone = 20;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, LedgerActs.AdvanceGive, Read, VoucherFormPages.ToVoucher,
            (ask, form, refusal) => Page(ask, new TypedForm("beri", form, refusal)));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address + "/nota", ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address + "/nota", LedgerActs.AdvanceSettle, ReadSettling, VoucherFormPages.ToVoucher,
            (ask, form, refusal) => Page(ask, new TypedForm("nota", form, refusal)));
    }

    static Outcome<AdvanceGive> Read(HttpRequest request, IFormCollection form)
    {
        var amount = TypedAmount.Read(form["jumlah"].ToString());
        if (amount.Refusal is { } bad) return bad;
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        if (AccountCode.Parse(form["uang"].ToString().Trim()) is not { } money)
            return LedgerRefusals.AccountMalformed(form["uang"].ToString());
        return new AdvanceGive(
            Typing.Number(form["kepada"].ToString()), amount.Value,
            form["untuk"].ToString().Trim(), money, day.Value);
    }

    static Outcome<AdvanceSettle> ReadSettling(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var back = Typing.Holding(form["kembali"].ToString());
        if (back.Refusal is { } bad) return bad;
        if (AccountCode.Parse(form["uang"].ToString().Trim()) is not { } into)
            return LedgerRefusals.AccountMalformed(form["uang"].ToString());
        var receipts = new List<AdvanceReceipt>();
        for (var i = 1; i <= Receipts; i++)
        {
            string Field(string name) => form[$"{name}{i}"].ToString().Trim();
            if (Field("barang").Length + Field("jumlah").Length == 0) continue;
            if (AccountCode.Parse(Field("akun")) is not { } account)
                return LedgerRefusals.AccountMalformed(Field("akun"));
            var amount = TypedAmount.Read(Field("jumlah"));
            if (amount.Refusal is { } no) return no;
            receipts.Add(new AdvanceReceipt(account, amount.Value, Field("barang")));
        }
        return new AdvanceSettle(
            long.TryParse(form["uangmuka"].ToString(), out var advance) ? advance : 0, receipts,
            back.Value.IsZero ? null : back.Value, into, day.Value);
    }

    static View Page(PageAsk ask, TypedForm typed)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var rows = reader.Advances();
        var open = rows.Where(row => row.Advance.Left.IsPositive).ToList();
        var officers = reader.Officers();
        var totals = reader.AdvanceTotals(today);
        var settings = reader.Settings(today);
        var wanted = typed.Values is null ? ask.Text("nota") : typed["uangmuka"];
        var chart = reader.Chart();
        return View.Of<AdvanceView>(new AdvanceList(
            open, [.. rows.Where(row => row.Advance.Left.IsZero).TakeLast(LastDone).Reverse()],
            officers.GroupBy(row => row.Officer.Human).ToDictionary(human => human.Key, human => human.Last().Name),
            [.. officers.Where(row => row.Officer.InOffice(today)).DistinctBy(row => row.Officer.Human)],
            totals.Short,
            reader.Balances(today).GetValueOrDefault(Accounts.Receivables) - totals.Staff - totals.Short,
            settings.Number(Advances.DaysSetting), new Money(settings.Number(Advances.LimitSetting)),
            open.Find(row => $"{row.Advance.Fact}" == wanted),
            [.. reader.Activities(today).Where(activity => activity.Advanced.IsPositive)],
            [.. chart.All.Where(account => account.Code.IsMoney)],
            [.. chart.All.Where(account => Purposes.IsOperatingCost(account.Code))], typed), ask.Frame);
    }
}
