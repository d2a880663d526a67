using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Visits;

/// <summary>A first visit that is still owed; <paramref name="DaysLate"/> is negative before its day.</summary>
public sealed record VisitDue(LoanNotVisited Loan, DateOnly Due, int DaysLate);

/// <summary>Visits still owed, the oldest first, and those made last.</summary>
public sealed record VisitList(IReadOnlyList<VisitDue> Due, IReadOnlyList<FundVisit> Made);

/// <summary>The duty to visit borrowers a month after they drew their money (it never stops money).</summary>
public static class VisitPages
{
    const int LastMade = 30;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/kunjungan", ask => View.Of<VisitListPage>(List(ask), ask.Frame));
        VisitForm.Map(app, pages);
    }

    static VisitList List(PageAsk ask) => new(
        [
            .. ask.Reader.LoansNotVisited().Select(loan =>
            {
                var due = Visiting.FirstDue(loan.DisbursedOn);
                return new VisitDue(loan, due, ask.Frame.Today.DayNumber - due.DayNumber);
            }),
        ],
        ask.Reader.LastVisits(LastMade));
}
