using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Loans;

/// <summary>Ways out of trouble that pay or forgive what is owed: savings, heirs, the social fund, a waiver.</summary>
public static class WayActs
{
    public static readonly ActKind<SuretyUse> UseSurety = new(
        "surety-use", "pays arrears of a KSM from its surety savings", Duties.Bookkeeping,
        (reader, ask, desk) => TroubleActs.Running(reader, ask.Loan).Then<Draft>(loan => UsingSurety.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today, Accounts.Bank, Accounts.BankSurety),
            SuretyState(reader, loan, ask.Share, ask.Date ?? desk.Today, desk.Today), ask, desk)));

    public static readonly ActKind<HeirsContinue> Heirs = new(
        "heirs-go-on", "the heirs of a borrower who died go on with her share", Duties.Bookkeeping,
        (reader, ask, desk) => TroubleActs.Running(reader, ask.Loan).Then<Draft>(loan => Inheriting.Decide(
            TroubleActs.State(reader, loan, Way.Heirs, ask.Share, desk.Today),
            Died(reader, loan, ask.Share),
            loan.Find(ask.Share) is { } share && reader.HeirsGoOn(loan.Number, share), ask, desk)));

    public static readonly ActKind<DeathPay> PayForDead = new(
        "death-pay", "a social line that the RWT allowed pays what a borrower who died still owes",
        Duties.Bookkeeping,
        (reader, ask, desk) => TroubleActs.Running(reader, ask.Loan).Then<Draft>(loan => HelpingTheBereaved.Decide(
            new DeathPayState(
                reader.OpenBooks(ask.Date ?? desk.Today, Accounts.Bank, Accounts.BankShared),
                TroubleActs.State(reader, loan, Way.SocialFund, ask.Share, desk.Today),
                Died(reader, loan, ask.Share),
                reader.FundLines().Find(row => row.Line.Year == ask.Year && row.Line.Line == ask.Line)?.Line,
                reader.DeathLineSince(ask.Year, ask.Line)),
            ask, desk)));

    public static readonly ActKind<ServiceWaive> Waive = new(
        "service-waive", "waives service that is due, as two have signed", Duties.Bookkeeping,
        (reader, ask, desk) => TroubleActs.Running(reader, ask.Loan).Then<Draft>(loan => Waiving.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today),
            TroubleActs.State(reader, loan, Way.Waive, ask.Share, desk.Today), ask, desk)));

    public static readonly ActKind<ClaimSettle> SettleClaim = new(
        "claim-settle", "notes that a member gave back what another had paid for her", Duties.Fieldwork,
        (reader, ask, desk) => reader.Loan(ask.Loan) is null
            ? LoanRefusals.LoanUnknown(ask.Loan)
            : SettlingClaims.Decide(
                reader.OpenClaims(ask.Loan), reader.RunningLoan(ask.Loan)?.DisbursedOn, ask, desk));

    static DateOnly? Died(BookReader reader, RunningLoan loan, int share) =>
        loan.Find(share) is { } one ? reader.Died(one.Person) : null;

    public static SuretyState SuretyState(
        BookReader reader, RunningLoan loan, int share, DateOnly date, DateOnly today) => new(
        TroubleActs.State(reader, loan, Way.Surety, share, today), reader.PresentLetters(loan.Number, date).Count,
        reader.PresentCalls(loan.Number, date).Count > 0, reader.DepositsByPerson(DepositKind.Surety, loan.Group),
        loan.Find(share) is { } one && reader.IsOrphaned(loan.Number, one));
}
