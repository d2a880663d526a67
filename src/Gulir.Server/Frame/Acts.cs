using Gulir.Server.Activities;
using Gulir.Server.Close;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Server.Photos;
using Gulir.Server.Publishing;
using Gulir.Server.Surplus;

namespace Gulir.Server.Frame;

/// <summary>Every act there is. Nothing else writes.</summary>
public static class Acts
{
    public static readonly IReadOnlyList<ActKind> All =
    [
        InstitutionActs.FundNew, InstitutionActs.OfficerAppoint, InstitutionActs.OfficerEnd,
        InstitutionActs.HandOver, InstitutionActs.SettingChange, InstitutionActs.ProductSet, InstitutionActs.AccountAdd,
        LedgerActs.OpeningBalances,
        GroupActs.GroupForm, GroupActs.GroupPrepare, GroupActs.MemberJoin, GroupActs.MemberLeave,
        GroupActs.PersonCorrect, GroupActs.RelatedList, GroupActs.RelatedEnd,
        GroupActs.SuretyReceive, GroupActs.SuretyReturn, GroupActs.HeldReceive, GroupActs.HeldReturn,
        LoanActs.Apply, LoanActs.Examine, LoanActs.Decide, LoanActs.Confirm, LoanActs.Disburse, LoanActs.Visit,
        LoanActs.Repay, LoanActs.Recognise,
        ArrearsActs.Warn, ArrearsActs.Call, ArrearsActs.Promise,
        TroubleActs.Sign, TroubleActs.WriteOff, TroubleActs.Recover, TroubleActs.Reschedule, TroubleActs.TakeOver,
        TroubleActs.Death, TroubleActs.Release,
        WayActs.UseSurety, WayActs.Heirs, WayActs.PayForDead, WayActs.Waive, WayActs.SettleClaim,
        LedgerActs.AdvanceGive, LedgerActs.AdvanceSettle, LedgerActs.PadIssue, LedgerActs.PadSpoil,
        LedgerActs.Voucher, LedgerActs.BoxOpen, LedgerActs.BoxGive, LedgerActs.BoxTake,
        LedgerActs.MoneyCount, LedgerActs.CountConfirm, LedgerActs.Reverse,
        CloseActs.ReservePost, CloseActs.MonthClose, CloseActs.CheckAccept, CloseActs.MonthReopen,
        EquipmentActs.Buy, EquipmentActs.Register, EquipmentActs.Withdraw, EquipmentActs.Dispose,
        EquipmentActs.Depreciate, BudgetActs.Decide,
        YearActs.Close, YearActs.Reopen,
        SurplusActs.Share, SurplusActs.Fund, SurplusActs.Turn, SurplusActs.AllowDeaths,
        ActivityActs.Propose, ActivityActs.Decide, ActivityActs.Pay, ActivityActs.Advance, ActivityActs.Account,
        ActivityActs.Return, ActivityActs.Support, ActivityActs.Finish, ActivityActs.FundPay,
        PhotoActs.Attach,
        SlumActs.Survey, SlumActs.Sheet,
        TrainingActs.Plan, TrainingActs.Hold, TrainingActs.Livelihood,
        NewsActs.Write, NewsActs.Withdraw,
    ];

    public static ActKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
