using Gulir.Institution;
using Gulir.Loans;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Loans;

/// <summary>
/// One loan with principal outstanding on a day: what is owed, what is overdue, how old, which class.
/// </summary>
public sealed record LoanLine(
    int Loan, int Group, string GroupName, DateOnly On, Money Principal, Money Outstanding, int Borrowers,
    Money OverduePrincipal, Money OverdueService, int Age, LoanClass Class, string Mark);

public static class LoanLines
{
    /// <summary>Loans outstanding in a portfolio, in the order of their numbers.</summary>
    public static IReadOnlyList<LoanLine> Of(BookReader reader, Portfolio portfolio, Settings settings)
    {
        var scheme = Collectability.Of(settings);
        var names = reader.GroupNames();
        return
        [
            .. Reserve.Of(portfolio, settings).Select(row =>
            {
                var overdue = row.Loan.Paid.Overdue(portfolio.Day);
                var booked = row.Loan.Booked;
                return new LoanLine(
                    booked.Number, booked.Group, names.GetValueOrDefault(booked.Group, ""), booked.DisbursedOn,
                    booked.Principal, row.Loan.Outstanding,
                        booked.Shares.Count(share => share.PrincipalOwed.IsPositive),
                    overdue.Principal, overdue.Service, row.Age, row.Class, Figures.Mark(row.Class, scheme));
            }),
        ];
    }
}
