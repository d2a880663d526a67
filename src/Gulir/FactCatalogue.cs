using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gulir.Activities;
using Gulir.Book;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Photos;
using Gulir.Publishing;
using Gulir.Surplus;

namespace Gulir;

/// <summary>Every kind of fact there is, with its JSON form, and every sheet facts are written to.</summary>
public static class FactCatalogue
{
    static readonly FactForms Forms = FactForms.Default;

    static readonly Dictionary<string, JsonTypeInfo> Listed = new()
    {
        ["fund_founded"] = Forms.FundFounded,
        ["officer_appointed"] = Forms.OfficerAppointed,
        ["officer_ended"] = Forms.OfficerEnded,
        ["setting_changed"] = Forms.SettingChanged,
        ["account_added"] = Forms.AccountAdded,
        ["product_set"] = Forms.ProductSet,
        ["group_formed"] = Forms.GroupFormed,
        ["group_prepared"] = Forms.GroupPrepared,
        ["member_joined"] = Forms.MemberJoined,
        ["member_left"] = Forms.MemberLeft,
        ["deposit_received"] = Forms.DepositReceived,
        ["deposit_returned"] = Forms.DepositReturned,
        ["deposit_reversed"] = Forms.DepositReversed,
        ["voucher_posted"] = Forms.VoucherPosted,
        ["entry_reversed"] = Forms.EntryReversed,
        ["money_counted"] = Forms.MoneyCounted,
        ["receipt_used"] = Forms.ReceiptUsed,
        ["advance_given"] = Forms.AdvanceGiven,
        ["advance_settled"] = Forms.AdvanceSettled,
        ["advance_reversed"] = Forms.AdvanceReversed,
        ["pad_issued"] = Forms.PadIssued,
        ["pad_used"] = Forms.PadUsed,
        ["pad_spoiled"] = Forms.PadSpoiled,
        ["box_opened"] = Forms.BoxOpened,
        ["box_given"] = Forms.BoxGiven,
        ["box_taken"] = Forms.BoxTaken,
        ["opening_balances"] = Forms.OpeningBalancesPosted,
        ["loan_applied"] = Forms.LoanApplied,
        ["loan_examined"] = Forms.LoanExamined,
        ["loan_decided"] = Forms.LoanDecided,
        ["loan_disbursed"] = Forms.LoanDisbursed,
        ["disbursement_reversed"] = Forms.DisbursementReversed,
        ["loan_visited"] = Forms.LoanVisited,
        ["loan_warned"] = Forms.LoanWarned,
        ["surety_called"] = Forms.SuretyCalled,
        ["payment_promised"] = Forms.PaymentPromised,
        ["instalment_received"] = Forms.InstalmentReceived,
        ["instalment_reversed"] = Forms.InstalmentReversed,
        ["service_forgiven"] = Forms.ServiceForgiven,
        ["trouble_signed"] = Forms.TroubleSigned,
        ["loan_written_off"] = Forms.LoanWrittenOff,
        ["write_off_reversed"] = Forms.WriteOffReversed,
        ["loan_recovered"] = Forms.LoanRecovered,
        ["recovery_reversed"] = Forms.RecoveryReversed,
        ["share_taken_over"] = Forms.ShareTakenOver,
        ["take_over_reversed"] = Forms.TakeOverReversed,
        ["loan_rescheduled"] = Forms.LoanRescheduled,
        ["reschedule_reversed"] = Forms.RescheduleReversed,
        ["forgiveness_reversed"] = Forms.ForgivenessReversed,
        ["member_died"] = Forms.MemberDied,
        ["death_withdrawn"] = Forms.DeathWithdrawn,
        ["group_released"] = Forms.GroupReleased,
        ["reserve_posted"] = Forms.ReservePosted,
        ["month_closed"] = Forms.MonthClosed,
        ["check_accepted"] = Forms.CheckAccepted,
        ["month_reopened"] = Forms.MonthReopened,
        ["photo_attached"] = Forms.PhotoAttached,
        ["slum_surveyed"] = Forms.SlumSurveyed,
        ["training_planned"] = Forms.TrainingPlanned,
        ["training_held"] = Forms.TrainingHeld,
        ["livelihood_noted"] = Forms.LivelihoodNoted,
        ["person_corrected"] = Forms.PersonCorrected,
        ["related_listed"] = Forms.RelatedListed,
        ["related_ended"] = Forms.RelatedEnded,
        ["count_confirmed"] = Forms.CountConfirmed,
        ["disbursement_confirmed"] = Forms.DisbursementConfirmed,
        ["office_handed_over"] = Forms.OfficeHandedOver,
        ["equipment_bought"] = Forms.EquipmentBought,
        ["equipment_registered"] = Forms.EquipmentRegistered,
        ["equipment_withdrawn"] = Forms.EquipmentWithdrawn,
        ["equipment_disposed"] = Forms.EquipmentDisposed,
        ["equipment_reversed"] = Forms.EquipmentReversed,
        ["depreciation_posted"] = Forms.DepreciationPosted,
        ["budget_decided"] = Forms.BudgetDecided,
        ["year_closed"] = Forms.YearClosed,
        ["result_carried"] = Forms.ResultCarried,
        ["year_reopened"] = Forms.YearReopened,
        ["surplus_shared"] = Forms.SurplusShared,
        ["surplus_funded"] = Forms.SurplusFunded,
        ["surplus_turned"] = Forms.SurplusTurned,
        ["surety_used"] = Forms.SuretyUsed,
        ["surety_use_reversed"] = Forms.SuretyUseReversed,
        ["heirs_go_on"] = Forms.HeirsGoOn,
        ["heirs_withdrawn"] = Forms.HeirsWithdrawn,
        ["service_waived"] = Forms.ServiceWaived,
        ["claim_settled"] = Forms.ClaimSettled,
        ["claim_reopened"] = Forms.ClaimReopened,
        ["death_line_allowed"] = Forms.DeathLineAllowed,
        ["death_paid"] = Forms.DeathPaid,
        ["death_paid_reversed"] = Forms.DeathPaidReversed,
        ["activity_proposed"] = Forms.ActivityProposed,
        ["activity_decided"] = Forms.ActivityDecided,
        ["activity_paid"] = Forms.ActivityMoney,
        ["activity_advanced"] = Forms.ActivityMoney,
        ["activity_accounted"] = Forms.ActivityMoney,
        ["activity_returned"] = Forms.ActivityMoney,
        ["activity_money_reversed"] = Forms.ActivityMoneyReversed,
        ["activity_supported"] = Forms.ActivitySupported,
        ["activity_finished"] = Forms.ActivityFinished,
        ["news_written"] = Forms.NewsWritten,
        ["news_withdrawn"] = Forms.NewsWithdrawn,
    };

    static readonly JsonSerializerOptions Given = new(Forms.Options)
    {
        TypeInfoResolver = FactForms.Default.WithAddedModifier(OnlyWhatIsGiven),
    };

    static readonly Dictionary<string, JsonTypeInfo> ByKind =
        Listed.ToDictionary(kind => kind.Key, kind => Given.GetTypeInfo(kind.Value.Type));

    public static IReadOnlyCollection<string> Kinds => ByKind.Keys;

    /// <summary>All projections, in the order in which a reader would open them.</summary>
    public static readonly IReadOnlyList<Sheet> Sheets =
    [
        InstitutionSheets.Fund, InstitutionSheets.Officer, InstitutionSheets.OfficerEnd, InstitutionSheets.Setting,
        LedgerSheets.Account, LedgerSheets.Entry, LedgerSheets.Line, LedgerSheets.Balance, LedgerSheets.Count,
        LedgerSheets.ClosedMonth, CloseSheets.MonthEnd,
        CloseSheets.MonthPerformance, CloseSheets.CheckAccepted, CloseSheets.MonthReopened,
        GroupSheets.Groups, GroupSheets.Person, GroupSheets.Member, GroupSheets.MemberLeft, GroupSheets.Preparation,
        GroupSheets.Deposit, GroupSheets.DepositOwed,
        LoanSheets.Product, LoanSheets.Application, LoanSheets.ApplicationShare, LoanSheets.Examination,
        LoanSheets.ExaminationShare, LoanSheets.Decision, LoanSheets.DecisionShare, LoanSheets.Disbursement,
        LoanSheets.DisbursementReversed, LoanSheets.Share, LoanSheets.Owed, LoanSheets.Payment, LoanSheets.Claim,
        LoanSheets.Visit, LoanSheets.Warning, LoanSheets.SuretyCall, LoanSheets.Promise,
        LoanSheets.TroubleSign, LoanSheets.ShareLeft, LoanSheets.ShareHolder, LoanSheets.OffBalance,
        LoanSheets.Reschedule, LoanSheets.ForgivenessBack, LoanSheets.Death, LoanSheets.GroupRelease,
        PhotoSheets.Photo,
        SlumSheets.Survey,
        TrainingSheets.Planned, TrainingSheets.Invited, TrainingSheets.Held, TrainingSheets.Attended,
        LivelihoodSheets.Noted,
        GroupSheets.PersonCorrected, GroupSheets.Related, GroupSheets.RelatedEnd, LoanSheets.DisbursementConfirmed,
        LedgerSheets.ReceiptUse, LedgerSheets.AdvanceMove,
        LedgerSheets.Pad, LedgerSheets.PadLeaf, LedgerSheets.BoxOpen, LedgerSheets.BoxGiven, LedgerSheets.BoxTaken,
        LedgerSheets.CountConfirmed, CloseSheets.Handover, CloseSheets.HandoverBank,
        EquipmentSheets.Equipment, EquipmentSheets.Depreciation, EquipmentSheets.Left,
        BudgetSheets.Budget, BudgetSheets.Line,
        YearSheets.YearClose, SurplusSheets.Surplus, SurplusSheets.Line, SurplusSheets.Turned, SurplusSheets.Move,
        LoanSheets.WayTaken, LoanSheets.HeirsWithdrawn, LoanSheets.ClaimSettled, SurplusSheets.DeathLine,
        NewsSheets.Written, NewsSheets.Withdrawn,
        ActivitySheets.Proposed, ActivitySheets.Aimed, ActivitySheets.Decided, ActivitySheets.Budget,
        ActivitySheets.Money, ActivitySheets.Support, ActivitySheets.Finished,
    ];

    /// <summary>The bytes that are stored and hashed.</summary>
    public static byte[] Write(Fact fact) => JsonSerializer.SerializeToUtf8Bytes(fact, ByKind[fact.Kind]);

    /// <summary>The fact from its stored bytes; null when the kind is one this program does not know.</summary>
    public static Fact? Read(string kind, ReadOnlySpan<byte> body) =>
        ByKind.TryGetValue(kind, out var form) ? (Fact?)JsonSerializer.Deserialize(body, form) : null;

    /// <summary>What is computed from other members (a total, the kind itself) is no part of a fact's form.</summary>
    static void OnlyWhatIsGiven(JsonTypeInfo form)
    {
        for (var i = form.Properties.Count - 1; i >= 0; i--)
            if (form.Properties[i] is { Set: null, AssociatedParameter: null }) form.Properties.RemoveAt(i);
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(FundFounded))]
[JsonSerializable(typeof(OfficerAppointed))]
[JsonSerializable(typeof(OfficerEnded))]
[JsonSerializable(typeof(SettingChanged))]
[JsonSerializable(typeof(AccountAdded))]
[JsonSerializable(typeof(ProductSet))]
[JsonSerializable(typeof(GroupFormed))]
[JsonSerializable(typeof(GroupPrepared))]
[JsonSerializable(typeof(MemberJoined))]
[JsonSerializable(typeof(MemberLeft))]
[JsonSerializable(typeof(DepositReceived))]
[JsonSerializable(typeof(DepositReturned))]
[JsonSerializable(typeof(DepositReversed))]
[JsonSerializable(typeof(VoucherPosted))]
[JsonSerializable(typeof(EntryReversed))]
[JsonSerializable(typeof(MoneyCounted))]
[JsonSerializable(typeof(ReceiptUsed))]
[JsonSerializable(typeof(BoxOpened))]
[JsonSerializable(typeof(BoxGiven))]
[JsonSerializable(typeof(BoxTaken))]
[JsonSerializable(typeof(PadIssued))]
[JsonSerializable(typeof(PadUsed))]
[JsonSerializable(typeof(PadSpoiled))]
[JsonSerializable(typeof(AdvanceGiven))]
[JsonSerializable(typeof(AdvanceSettled))]
[JsonSerializable(typeof(AdvanceReversed))]
[JsonSerializable(typeof(OpeningBalancesPosted))]
[JsonSerializable(typeof(LoanApplied))]
[JsonSerializable(typeof(LoanExamined))]
[JsonSerializable(typeof(LoanDecided))]
[JsonSerializable(typeof(LoanDisbursed))]
[JsonSerializable(typeof(DisbursementReversed))]
[JsonSerializable(typeof(LoanVisited))]
[JsonSerializable(typeof(LoanWarned))]
[JsonSerializable(typeof(SuretyCalled))]
[JsonSerializable(typeof(PaymentPromised))]
[JsonSerializable(typeof(InstalmentReceived))]
[JsonSerializable(typeof(InstalmentReversed))]
[JsonSerializable(typeof(ServiceForgiven))]
[JsonSerializable(typeof(TroubleSigned))]
[JsonSerializable(typeof(LoanWrittenOff))]
[JsonSerializable(typeof(WriteOffReversed))]
[JsonSerializable(typeof(LoanRecovered))]
[JsonSerializable(typeof(RecoveryReversed))]
[JsonSerializable(typeof(ShareTakenOver))]
[JsonSerializable(typeof(TakeOverReversed))]
[JsonSerializable(typeof(LoanRescheduled))]
[JsonSerializable(typeof(RescheduleReversed))]
[JsonSerializable(typeof(ForgivenessReversed))]
[JsonSerializable(typeof(MemberDied))]
[JsonSerializable(typeof(DeathWithdrawn))]
[JsonSerializable(typeof(GroupReleased))]
[JsonSerializable(typeof(ReservePosted))]
[JsonSerializable(typeof(MonthClosed))]
[JsonSerializable(typeof(CheckAccepted))]
[JsonSerializable(typeof(MonthReopened))]
[JsonSerializable(typeof(PhotoAttached))]
[JsonSerializable(typeof(SlumSurveyed))]
[JsonSerializable(typeof(TrainingPlanned))]
[JsonSerializable(typeof(TrainingHeld))]
[JsonSerializable(typeof(LivelihoodNoted))]
[JsonSerializable(typeof(PersonCorrected))]
[JsonSerializable(typeof(RelatedListed))]
[JsonSerializable(typeof(RelatedEnded))]
[JsonSerializable(typeof(CountConfirmed))]
[JsonSerializable(typeof(DisbursementConfirmed))]
[JsonSerializable(typeof(OfficeHandedOver))]
[JsonSerializable(typeof(EquipmentBought))]
[JsonSerializable(typeof(EquipmentRegistered))]
[JsonSerializable(typeof(EquipmentWithdrawn))]
[JsonSerializable(typeof(EquipmentDisposed))]
[JsonSerializable(typeof(EquipmentReversed))]
[JsonSerializable(typeof(DepreciationPosted))]
[JsonSerializable(typeof(BudgetDecided))]
[JsonSerializable(typeof(YearClosed))]
[JsonSerializable(typeof(ResultCarried))]
[JsonSerializable(typeof(YearReopened))]
[JsonSerializable(typeof(SurplusShared))]
[JsonSerializable(typeof(SurplusFunded))]
[JsonSerializable(typeof(SurplusTurned))]
[JsonSerializable(typeof(SuretyUsed))]
[JsonSerializable(typeof(SuretyUseReversed))]
[JsonSerializable(typeof(HeirsGoOn))]
[JsonSerializable(typeof(HeirsWithdrawn))]
[JsonSerializable(typeof(ServiceWaived))]
[JsonSerializable(typeof(ClaimSettled))]
[JsonSerializable(typeof(ClaimReopened))]
[JsonSerializable(typeof(DeathLineAllowed))]
[JsonSerializable(typeof(DeathPaid))]
[JsonSerializable(typeof(DeathPaidReversed))]
[JsonSerializable(typeof(ActivityProposed))]
[JsonSerializable(typeof(ActivityDecided))]
[JsonSerializable(typeof(ActivityMoney))]
[JsonSerializable(typeof(ActivityMoneyReversed))]
[JsonSerializable(typeof(ActivitySupported))]
[JsonSerializable(typeof(ActivityFinished))]
[JsonSerializable(typeof(NewsWritten))]
[JsonSerializable(typeof(NewsWithdrawn))]
sealed partial class FactForms : JsonSerializerContext;
