using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans;

/// <summary>What is done about a loan in arrears before anybody speaks of writing it off.</summary>
public static class ArrearsActs
{
    public static readonly ActKind<LoanWarn> Warn = new(
        "loan-warn", "sends the next warning letter on a loan in arrears", Duties.Fieldwork,
        (reader, ask, desk) => reader.Loan(ask.Loan) is null
            ? LoanRefusals.LoanUnknown(ask.Loan)
            : Warning.Decide(
                reader.WarningState(ask.Loan, ask.Date ?? desk.Today), reader.Settings(ask.Date ?? desk.Today), ask,
                desk));

    public static readonly ActKind<SuretyCallAsk> Call = new(
        "surety-call", "records the meeting at which a KSM was called to answer for a loan", Duties.Examining,
        (reader, ask, desk) => reader.Loan(ask.Loan) is null
            ? LoanRefusals.LoanUnknown(ask.Loan)
            : SuretyCalling.Decide(reader.WarningState(ask.Loan, ask.Date ?? desk.Today), ask, desk));

    public static readonly ActKind<PromiseAsk> Promise = new(
        "payment-promise", "notes by when a KSM promised to pay how much", Duties.Fieldwork,
        (reader, ask, desk) => reader.Loan(ask.Loan) is null
            ? LoanRefusals.LoanUnknown(ask.Loan)
            : Promising.Decide(reader.RunningLoan(ask.Loan), ask, desk));
}
