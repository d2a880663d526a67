using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.People;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>The accounts of the fund with what each holds today.</summary>
public sealed record ChartSheet(
    IReadOnlyList<(Account Account, Money Balance, bool IsOwn)> Rows, bool May, TypedForm Typed);

/// <summary>The chart of accounts, and the form that adds one of the fund's own.</summary>
public static class ChartPages
{
    public const string Form = "akun";

    const string Address = "/" + Form;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, InstitutionActs.AccountAdd, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => Page(ask, new TypedForm(Form, form, refusal)));
    }

    static Outcome<AccountAdd> Read(HttpRequest request, IFormCollection form)
    {
        var code = form["kode"].ToString().Trim();
        var id = form["nama"].ToString();
        return AccountCode.Parse(code) is { } account
            ? new AccountAdd(account, id, form["inggris"].ToString().Trim() is { Length: > 0 } en ? en : id)
            : LedgerRefusals.AccountMalformed(code);
    }

    static View? Page(PageAsk ask, TypedForm typed)
    {
        var balances = ask.Reader.Balances(ask.Frame.Today);
        return View.Of<ChartPage>(new ChartSheet(
            [
                .. ask.Reader.Chart().All.Select(account => (
                    account, balances.GetValueOrDefault(account.Code),
                    Gulir.Ledger.Chart.Standard.Find(account.Code) is null)),
            ],
            Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Bookkeeping, ask.Frame.Today), typed), ask.Frame);
    }
}
