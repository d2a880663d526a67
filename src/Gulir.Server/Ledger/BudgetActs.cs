using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

public static class BudgetActs
{
    const int FirstYear = 1900;
    const int LastYear = 9000;

    public static readonly ActKind<BudgetDecide> Decide = new(
        "budget-decide", "decides the budget of a year, or decides it anew", Duties.Governing,
        (reader, ask, desk) => Budgeting.Decide(
            reader.OpenBooks(desk.Today),
            ask.Year is < FirstYear or > LastYear ? null : reader.Budgets(ask.Year).LastOrDefault()?.Budget.DecidedOn,
            ask, desk));
}
