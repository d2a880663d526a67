using Gulir.Server.Frame;

namespace Gulir.Server.Loans.Gates;

/// <summary>The addresses of loans in their gates.</summary>
public static class GatesPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, LoanGates.Address, LoanGates.Page);
        ExamineForm.Map(app, pages);
        DecideForm.Map(app, pages);
        PayOutForm.Map(app, pages);
    }
}
