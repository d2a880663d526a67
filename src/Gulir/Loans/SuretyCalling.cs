using Gulir.Book;

namespace Gulir.Loans;

/// <summary>
/// The group of a loan in arrears was called together to answer for it (panggilan tanggung renteng). No entry.
/// </summary>
public sealed record SuretyCalled(int Loan, DateOnly Date, RecordHash Minutes) : Fact
{
    public override string Kind => "surety_called";

    public override void Apply(Page page) =>
        page.Row(LoanSheets.SuretyCall, [Loan, Date.Number()], Minutes.ToString());
}

/// <summary>What is asked: which loan's group met, when, and what the minutes of the meeting say.</summary>
public sealed record SuretyCallAsk(int Loan, string Minutes, DateOnly? Date = null);

public static class SuretyCalling
{
    /// <param name="state">The loan on the day of the meeting, and the letters sent.</param>
    public static Outcome<Draft> Decide(WarningState state, SuretyCallAsk ask, Desk desk)
    {
        if (state.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        var date = ask.Date ?? desk.Today;
        if (state.Sent.Count < Warning.BeforeCall) return LoanRefusals.WarningMissing(Warning.BeforeCall);
        if (GateDates.Check(date, state.Sent[Warning.BeforeCall - 1].On, desk) is { } wrong) return wrong;
        if (ArrearsAge.Of(loan, date) == 0) return LoanRefusals.NoArrears(loan.Number, date);
        if (string.IsNullOrWhiteSpace(ask.Minutes)) return BasicRefusals.TextMissing("minutes");
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return Draft.Of(new SuretyCalled(loan.Number, date, minutes.Hash()), minutes);
    }
}
