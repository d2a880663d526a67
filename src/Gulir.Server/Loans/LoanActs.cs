using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage;

namespace Gulir.Server.Loans;

public static class LoanActs
{
    public static readonly ActKind<LoanApply> Apply = new(
        "loan-apply", "a KSM applies for a loan, member by member", Duties.Fieldwork,
        (reader, ask, desk) => Applying.Decide(
            reader.LoanCount(), reader.FundRow().Since,
            reader.Standing(ask.Group, ask.Members.Select(member => member.Person), ask.Date ?? desk.Today),
            reader.Product(ask.Product, ask.Date ?? desk.Today), reader.Settings(ask.Date ?? desk.Today), ask, desk));

    public static readonly ActKind<LoanExamine> Examine = new(
        "loan-examine", "records the visit and the proposal for each member", Duties.Examining,
        (reader, ask, desk) => Examining.Decide(
            reader.Loan(ask.Loan), reader.Settings(ask.Date ?? desk.Today), ask, desk));

    public static readonly ActKind<LoanDecide> Decide = new(
        "loan-decide", "one signature under a decision; manager and LKM, different humans", Duties.Deciding,
        (reader, ask, desk) => reader.Loan(ask.Loan) is not { } loan
            ? LoanRefusals.LoanUnknown(ask.Loan)
            : Deciding.Decide(loan, reader.Officer(desk.Officer)!, reader.Settings(ask.Date ?? desk.Today), ask, desk,
                reader.KinOf(loan, desk.Today)));

    public static readonly ActKind<LoanConfirm> Confirm = new(
        "loan-confirm", "stands by a pay-out that an officer with doubled offices will make", Duties.Confirming,
        (reader, ask, desk) => Confirming.Decide(
            reader.Loan(ask.Loan), reader.Officer(desk.Officer)!, reader.DisbursementConfirmers(ask.Loan), ask, desk));

    public static readonly ActKind<LoanDisburse> Disburse = new(
        "loan-disburse", "pays an approved loan out to the members who are there", Duties.Cash,
        DecideDisbursement);

    public static readonly ActKind<LoanVisit> Visit = new(
        "loan-visit", "records a visit to the borrowers of a loan", Duties.Examining,
        (reader, ask, desk) => Visiting.Decide(reader.RunningLoan(ask.Loan), ask, desk));

    public static readonly ActKind<LoanRepay> Repay = new(
        "loan-repay", "receives an instalment", Duties.Cash,
        (reader, ask, desk) => reader.RunningLoan(ask.Loan) is not { } loan ? NotRunning(reader, ask.Loan)
            : ask.Payer != 0 && !reader.Knows(ask.Payer) ? GroupRefusals.PersonUnknown(ask.Payer)
            : ask.Pad is { } number ? OnPaper(reader, loan, number, ask, desk)
            : Repaying.Decide(
                reader.OpenBooks(ask.Date ?? desk.Today), loan, ask, desk,
                ask.Money == Accounts.Held ? reader.DepositKept(DepositKind.Held, loan.Group, 0) : Money.Zero));

    /// <summary>Received on paper in a day without electricity, and entered afterwards.</summary>
    static Outcome<Draft> OnPaper(BookReader reader, RunningLoan loan, int number, LoanRepay ask, Desk desk)
    {
        var date = ask.Date ?? desk.Today;
        var written = ask.Paid ?? date;
        var late = ask with { LateReason = Pads.Reason(number, written, date, ask.LateReason) };
        return Pads.Use(
            reader.PadLeaf(number), number, written, Repaying.Decide(reader.OpenBooks(date), loan, late, desk));
    }

    public static readonly ActKind<ReceiptRecognise> Recognise = new(
        "receipt-recognise", "tells what a receipt is that waited in 21050", Duties.Recording,
        DecideRecognition);

    static Outcome<Draft> DecideRecognition(BookReader reader, ReceiptRecognise ask, Desk desk)
    {
        var loan = ask.As == ReceiptAs.Instalment ? reader.RunningLoan(ask.Loan) : null;
        var receipt = reader.UnknownReceipt(ask.Receipt);
        if (receipt is not null && ask.As == ReceiptAs.Instalment && loan is null) return NotRunning(reader, ask.Loan);
        AccountCode[] boxes = ask.As switch
        {
            ReceiptAs.Returned => [ask.Account ?? receipt?.Into ?? Accounts.Bank],
            ReceiptAs.Surety => [receipt?.Into ?? Accounts.Bank, Accounts.BankSurety],
            _ => [],
        };
        return Recognising.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today, boxes), receipt, loan,
            ask.As is ReceiptAs.Held or ReceiptAs.Surety ? reader.Group(ask.Group) : null,
            ask.As == ReceiptAs.Recovery ? reader.OffBalance(ask.Loan) : [], ask, desk);
    }

    static Outcome<Draft> NotRunning(BookReader reader, int loan) =>
        reader.Loan(loan) is null ? LoanRefusals.LoanUnknown(loan) : LoanRefusals.LoanNotDisbursed(loan);

    static Outcome<Draft> DecideDisbursement(BookReader reader, LoanDisburse ask, Desk desk)
    {
        if (reader.Loan(ask.Loan) is not { } loan) return LoanRefusals.LoanUnknown(ask.Loan);
        var date = ask.Date ?? desk.Today;
        var payer = reader.Officer(desk.Officer)!;
        return Disbursing.Decide(
            reader.OpenBooks(date, ask.Money ?? Accounts.Cash), loan,
            reader.Standing(loan.Group, loan.Parts.Select(part => part.Person), date), ask, desk,
            reader.SecondOfDisbursement(loan.Number, payer, desk.Today), payer.Human);
    }
}
