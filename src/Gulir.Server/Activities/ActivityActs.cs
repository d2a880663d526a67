using Gulir.Activities;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Storage.Activities;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Surplus;

namespace Gulir.Server.Activities;

public static class ActivityActs
{
    /// <summary>Who takes money of the shared result out of its bank; a manager is no cashier (domain.md 1).</summary>
    static readonly IReadOnlyList<Role> Paying = Duties.Cash;

    public static readonly ActKind<ActivityPropose> Propose = new(
        "activity-propose", "proposes a work or a training that the shared result shall pay", Duties.Examining,
        (reader, ask, desk) => Proposing.Decide(reader.ActivityCount(), reader.FundRow().Since, ask, desk));

    public static readonly ActKind<ActivityDecide> Decide = new(
        "activity-decide", "decides on a proposal and gives it a budget by line", Duties.Governing,
        (reader, ask, desk) => Proposing.Decide(
            reader.ActivityState(ask.Activity), [.. reader.FundLines().Select(row => row.Line)], ask, desk));

    public static readonly ActKind<ActivityPay> Pay = new(
        "activity-pay", "pays a seller from the bank of the shared result", Paying,
        (reader, ask, desk) => Spending.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today, Accounts.BankShared), reader.ActivityState(ask.Activity), ask,
            desk));

    public static readonly ActKind<ActivityAdvance> Advance = new(
        "activity-advance", "hands out an advance for an activity", Paying,
        (reader, ask, desk) => Spending.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today, Accounts.BankShared), reader.ActivityState(ask.Activity), ask,
            desk));

    public static readonly ActKind<ActivityAccount> Account = new(
        "activity-account", "accepts receipts for what was bought from an advance", Duties.Bookkeeping,
        (reader, ask, desk) => Spending.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today), reader.ActivityState(ask.Activity), ask, desk));

    public static readonly ActKind<ActivityReturn> Return = new(
        "activity-return", "takes what is left of an advance back to the bank", Paying,
        (reader, ask, desk) => Spending.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today), reader.ActivityState(ask.Activity), ask, desk));

    public static readonly ActKind<ActivitySupport> Support = new(
        "activity-support", "notes labour, goods or money that others gave, with its value", Duties.Examining,
        (reader, ask, desk) => Finishing.Decide(reader.ActivityState(ask.Activity), ask, desk));

    public static readonly ActKind<ActivityFinish> Finish = new(
        "activity-finish", "finishes an activity with what came out and the minutes of its handing over",
        Duties.Governing,
        (reader, ask, desk) => Finishing.Decide(reader.ActivityState(ask.Activity), ask, desk));

    public static readonly ActKind<FundPay> FundPay = new(
        "fund-pay", "pays LKM, Pengawas or bonus out of its line of the shared result", Paying,
        (reader, ask, desk) => Spending.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today, Accounts.BankShared),
            reader.FundLines().Find(row => row.Line.Year == ask.Year && row.Line.Line == ask.Line)?.Line, ask, desk));
}
