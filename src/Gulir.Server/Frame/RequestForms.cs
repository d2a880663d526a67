using System.Text.Json.Serialization;
using Gulir.Activities;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Photos;
using Gulir.Publishing;
using Gulir.Surplus;

namespace Gulir.Server.Frame;

/// <summary>The JSON form of every request: strict, so that a misspelt field is refused and not ignored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FundNew))]
[JsonSerializable(typeof(OfficerAppoint))]
[JsonSerializable(typeof(OfficerEnd))]
[JsonSerializable(typeof(SettingChange))]
[JsonSerializable(typeof(AccountAdd))]
[JsonSerializable(typeof(ProductAsk))]
[JsonSerializable(typeof(OpeningBalances))]
[JsonSerializable(typeof(OpeningLoanAsk))]
[JsonSerializable(typeof(OpeningDeposit))]
[JsonSerializable(typeof(GroupForm))]
[JsonSerializable(typeof(GroupPrepare))]
[JsonSerializable(typeof(MemberJoin))]
[JsonSerializable(typeof(MemberLeave))]
[JsonSerializable(typeof(DepositAsk))]
[JsonSerializable(typeof(LoanApply))]
[JsonSerializable(typeof(LoanExamine))]
[JsonSerializable(typeof(LoanDecide))]
[JsonSerializable(typeof(LoanDisburse))]
[JsonSerializable(typeof(LoanVisit))]
[JsonSerializable(typeof(LoanWarn))]
[JsonSerializable(typeof(SuretyCallAsk))]
[JsonSerializable(typeof(PromiseAsk))]
[JsonSerializable(typeof(TroubleSign))]
[JsonSerializable(typeof(LoanWriteOff))]
[JsonSerializable(typeof(LoanRecover))]
[JsonSerializable(typeof(LoanReschedule))]
[JsonSerializable(typeof(ShareTakeOver))]
[JsonSerializable(typeof(MemberDeath))]
[JsonSerializable(typeof(GroupRelease))]
[JsonSerializable(typeof(SuretyUse))]
[JsonSerializable(typeof(HeirsContinue))]
[JsonSerializable(typeof(ServiceWaive))]
[JsonSerializable(typeof(ClaimSettle))]
[JsonSerializable(typeof(LoanRepay))]
[JsonSerializable(typeof(ReceiptRecognise))]
[JsonSerializable(typeof(AdvanceGive))]
[JsonSerializable(typeof(AdvanceSettle))]
[JsonSerializable(typeof(PadIssue))]
[JsonSerializable(typeof(PadSpoil))]
[JsonSerializable(typeof(BoxOpen))]
[JsonSerializable(typeof(BoxGive))]
[JsonSerializable(typeof(BoxTake))]
[JsonSerializable(typeof(Voucher))]
[JsonSerializable(typeof(MoneyCount))]
[JsonSerializable(typeof(Reverse))]
[JsonSerializable(typeof(MonthClose))]
[JsonSerializable(typeof(CheckAccept))]
[JsonSerializable(typeof(MonthReopen))]
[JsonSerializable(typeof(ReservePost))]
[JsonSerializable(typeof(PhotoAttach))]
[JsonSerializable(typeof(SlumSurvey))]
[JsonSerializable(typeof(SlumSheet))]
[JsonSerializable(typeof(TrainingPlan))]
[JsonSerializable(typeof(TrainingHold))]
[JsonSerializable(typeof(LivelihoodNote))]
[JsonSerializable(typeof(PersonCorrect))]
[JsonSerializable(typeof(RelatedList))]
[JsonSerializable(typeof(RelatedEnd))]
[JsonSerializable(typeof(LoanConfirm))]
[JsonSerializable(typeof(CountConfirm))]
[JsonSerializable(typeof(OfficeHandOver))]
[JsonSerializable(typeof(Exchange.Instalments))]
[JsonSerializable(typeof(EquipmentBuy))]
[JsonSerializable(typeof(EquipmentRegister))]
[JsonSerializable(typeof(EquipmentWithdraw))]
[JsonSerializable(typeof(EquipmentDispose))]
[JsonSerializable(typeof(DepreciationPost))]
[JsonSerializable(typeof(BudgetDecide))]
[JsonSerializable(typeof(YearClose))]
[JsonSerializable(typeof(YearReopen))]
[JsonSerializable(typeof(SurplusShare))]
[JsonSerializable(typeof(SurplusFund))]
[JsonSerializable(typeof(SurplusTurn))]
[JsonSerializable(typeof(DeathLineAllow))]
[JsonSerializable(typeof(DeathPay))]
[JsonSerializable(typeof(ActivityPropose))]
[JsonSerializable(typeof(ActivityDecide))]
[JsonSerializable(typeof(ActivityPay))]
[JsonSerializable(typeof(ActivityAdvance))]
[JsonSerializable(typeof(ActivityAccount))]
[JsonSerializable(typeof(ActivityReturn))]
[JsonSerializable(typeof(ActivitySupport))]
[JsonSerializable(typeof(ActivityFinish))]
[JsonSerializable(typeof(FundPay))]
[JsonSerializable(typeof(NewsWrite))]
[JsonSerializable(typeof(NewsWithdraw))]
sealed partial class RequestForms : JsonSerializerContext;
