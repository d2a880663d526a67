using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage.Loans;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Loans.Gates;

/// <summary>A loan that waits at a gate; the amount is as far as the gates have come.</summary>
public sealed record GatesRow(Loan Loan, string GroupName)
{
    public Money Amount => Loan.Parts.Sum(part => part.Approved ?? part.Proposed ?? part.Requested);
}

/// <summary>All loans that wait, first applied first.</summary>
public sealed record GatesList(IReadOnlyList<GatesRow> Rows, Lendable Lendable);

/// <summary>The addresses of loans in their gates.</summary>
public static class GatesPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/pengajuan", List);
        pages.Fund(app, LoanGates.Address, LoanGates.Page);
        ApplyForm.Map(app, pages);
        ExamineForm.Map(app, pages);
        DecideForm.Map(app, pages);
        PayOutForm.Map(app, pages);
        WaitingSheet.Map(app, pages);
        SecondForm.Map(app, pages);
    }

    static View? List(PageAsk ask)
    {
        var names = ask.Reader.GroupNames();
        return View.Of<GatesListPage>(new GatesList(
            [
                .. ask.Reader.LoansInGates().Select(number => ask.Reader.Loan(number)!)
                    .Select(loan => new GatesRow(loan, names.GetValueOrDefault(loan.Group, ""))),
            ],
            Lendable.Of(ask.Reader, ask.Frame.Today)), ask.Frame);
    }
}
