using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;

namespace Gulir.Server.Loans.Arrears;

/// <summary>A loan that is due for its next letter.</summary>
public sealed record WarningDue(int Loan, string GroupName, int Letter, int Age, Money Overdue);

/// <summary>Letters to be sent today, and promises whose day is past and that were not kept.</summary>
public sealed record WarningList(IReadOnlyList<WarningDue> Due, IReadOnlyList<PromiseRow> Broken)
{
    public static WarningList Of(PageAsk ask)
    {
        var today = ask.Frame.Today;
        var settings = ask.Reader.Settings(today);
        var warned = ask.Reader.LoansWarned();
        var due = new List<(RunningLoan Loan, int Letter)>();
        foreach (var loan in ask.Reader.Portfolio(today).Loans.Select(row => row.Paid))
        {
            var letters = warned.Contains(loan.Number) ? ask.Reader.PresentLetters(loan.Number, today) : [];
            var state = new WarningState(loan, letters.ConvertAll(row => new Warned(row.Letter, row.On)));
            if (Warning.DueLetter(state, settings, today) is { } letter && !ask.Reader.HasDeadBorrower(loan.Number))
                due.Add((loan, letter));
        }
        var groups = ask.Reader.GroupsOf(due.Select(row => row.Loan.Group));
        return new WarningList(
            [
                .. due.Select(row => new WarningDue(
                    row.Loan.Number, groups[row.Loan.Group].Name, row.Letter, ArrearsAge.Of(row.Loan, today),
                    row.Loan.Overdue(today) is var (principal, service) ? principal + service : Money.Zero))
                    .OrderByDescending(row => row.Age).ThenBy(row => row.Loan),
            ],
            ask.Reader.Promises().FindAll(promise => promise.IsBroken(today)));
    }
}

public static class WarningPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/peringatan", ask => View.Of<WarningListPage>(WarningList.Of(ask), ask.Frame));
        ArrearsForm.Map(app, pages);
    }
}
