using Gulir.Groups;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Gates;

/// <summary>
/// The second human of a pay-out, where whoever pays holds doubled offices: who stands by it, and who may.
/// </summary>
/// <param name="Names">Who has confirmed.</param>
/// <param name="Confirmers">Appointments of the visitor that may confirm.</param>
public sealed record SecondForm(IReadOnlyList<string> Names, IReadOnlyList<NamedOfficer> Confirmers)
{
    public const string Form = "konfirmasi";

    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        LoanGates.MapForm(app, pages, Form, LoanActs.Confirm, "pengajuan",
            (_, loan, form) => Typing.Text("note", form["catatan"].ToString()).Then<LoanConfirm>(note =>
                new LoanConfirm(loan, note)));

    /// <summary>Null before its gate, and where nobody who pays needs a second human.</summary>
    public static SecondForm? Of(PageAsk ask, Loan loan)
    {
        if (loan.Next != Gulir.Loans.Gate.Disbursement) return null;
        var inOffice = ask.Reader.InOffice(ask.Frame.Today);
        if (!Doubling.AllNeedSecond(Duties.Cash, inOffice)) return null;
        var confirmed = ask.Reader.DisbursementConfirmers(loan.Number);
        var officers = ask.Reader.Officers();
        return new SecondForm(
            [.. confirmed.Select(human => officers.FindLast(row => row.Officer.Human == human)?.Name ?? "")],
            [
                .. Acting.Mine(ask.Reader, ask.Frame.Visitor, ask.Frame.Today)
                    .Where(row => !confirmed.Contains(row.Officer.Human)
                        && Doubling.MayStandBy(row.Officer.Human, Duties.Cash, inOffice))
                    .DistinctBy(row => row.Officer.Human),
            ]);
    }
}
