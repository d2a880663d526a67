using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Close;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage;

namespace Gulir.Simulation.Lives;

/// <summary>A letter as an act of the program, and as the line that would send it from a shell.</summary>
sealed record Sent(Act Act, string Line);

/// <summary>Turns a letter to one fund into the request that a page or the command line would make of it.</summary>
sealed class Sending(RegionCode fund)
{
    const string Late = "the receipt came in late", Why = "a mistake in the office";

    static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public Sent Of(Letter letter) => letter.Deed switch
    {
        FormGroup or Prepare or Join or Leave or Deposit => OfGroup(letter),
        Apply or Examine or Sign or PayOut or Visit or Pay => OfLoan(letter),
        Appoint ask => Act(
            letter, InstitutionActs.OfficerAppoint, new OfficerAppoint("Rini", (Role)ask.Role, ask.From)),
        EndOffice ask => Act(letter, InstitutionActs.OfficerEnd, new OfficerEnd(ask.Officer, ask.Until)),
        ChangeSetting ask => Act(
            letter, InstitutionActs.SettingChange, new SettingChange(ask.Name, ask.Value, ask.From)),
        _ => OfLedger(letter),
    };

    Sent Act<T>(Letter letter, ActKind<T> kind, T ask) where T : notnull => new(
        kind.Of(ask, new ActFrame(fund, letter.Officer, RequestIds.Parse(letter.Request), letter.Day)),
        $"gulir act {kind.Name} --fund {fund.Text} --officer {letter.Officer} --today {letter.Day:yyyy-MM-dd} "
            + $"--request '{letter.Request}' --json - <<<'{JsonSerializer.Serialize(ask, Form)}'");

    Sent OfGroup(Letter letter) => letter.Deed switch
    {
        FormGroup ask => Act(letter, GroupActs.GroupForm, new GroupForm(
            ask.Name, [.. ask.Women.Select(Somebody)], SavingMonths: ask.SavingMonths, StatementOn: ask.Statement)),
        Prepare ask => Act(
            letter, GroupActs.GroupPrepare, new GroupPrepare(ask.Group, ask.SavingMonths, StatementOn: ask.Statement)),
        Join ask => Act(letter, GroupActs.MemberJoin, new MemberJoin(
            ask.Group, ask.Known is { } known ? new MemberAsk(Person: known) : Somebody(ask.Woman))),
        Leave ask => Act(
            letter, GroupActs.MemberLeave, new MemberLeave(ask.Group, ask.Person, "moved away")),
        Deposit ask => Act(
            letter,
            (ask.Surety, ask.Comes) switch
            {
                (true, true) => GroupActs.SuretyReceive,
                (true, false) => GroupActs.SuretyReturn,
                (false, true) => GroupActs.HeldReceive,
                _ => GroupActs.HeldReturn,
            },
            new DepositAsk(ask.Group, new Money(ask.Amount), ask.Person, new AccountCode(ask.Box), ask.Booked,
                ask.Paid, ask.Reason ? Late : null)),
        _ => throw new InvalidOperationException($"Nobody sends {letter.Deed}."),
    };

    Sent OfLoan(Letter letter) => letter.Deed switch
    {
        Apply ask => Act(letter, LoanActs.Apply, new LoanApply(
            ask.Group, [.. ask.Members.Select(wish => new PersonAmount(wish.Person, new Money(wish.Amount)))],
            ask.Product, ask.Count, ask.On, ask.Related, Reason: ask.Reason ? "the LKM agreed" : null,
            Referral: ask.Referral ? "BRI" : null)),
        Examine ask => Act(letter, LoanActs.Examine, new LoanExamine(
            ask.Loan, [.. ask.Proposed.Select(wish => new MemberExamined(wish.Person, new Money(wish.Amount)))])),
        Sign ask => Act(letter, LoanActs.Decide, new LoanDecide(
            ask.Loan, (Verdict)ask.Verdict,
            ask.Amounts is { } amounts
                ? [.. amounts.Select(wish => new PersonAmount(wish.Person, new Money(wish.Amount)))]
                : null,
            Reason: ask.Reason ? "as the minutes say" : null)),
        PayOut ask => Act(letter, LoanActs.Disburse, new LoanDisburse(
            ask.Loan, ask.Absent, ask.First, Money: new AccountCode(ask.Box), Date: ask.Booked)),
        Visit ask => Act(letter, LoanActs.Visit, new LoanVisit(ask.Loan, ask.Answers ? "the stall is open" : "")),
        Pay ask => Act(letter, LoanActs.Repay, new LoanRepay(
            ask.Loan, ask.Amount is { } sum ? new Money(sum) : null, ask.Booked, ask.Paid, ask.Reason ? Late : null,
            new AccountCode(ask.Box), 0, (Above)ask.Above,
            ask.Shares.Length == 0
                ? null
                : [.. ask.Shares.Select(share => new ShareAmount(share.Share, new Money(share.Amount)))],
            [.. ask.Claims.Select(claim => new SuretyPaid(claim.Payer, claim.Share, new Money(claim.Amount)))])),
        _ => throw new InvalidOperationException($"Nobody sends {letter.Deed}."),
    };

    Sent OfLedger(Letter letter) => letter.Deed switch
    {
        Post ask => Act(letter, LedgerActs.Voucher, new Voucher(
            [.. ask.Lines.Select(Typed)], "as agreed", ask.Purpose, ask.Booked, ask.Paid, ask.Reason ? Late : null)),
        Count ask => Act(letter, LedgerActs.MoneyCount, new MoneyCount(
            new Money(ask.Counted), new AccountCode(ask.Account), ask.On, ask.Second)),
        TakeBack ask => Act(
            letter, LedgerActs.Reverse, new Reverse(ask.Fact, ask.Reason ? Why : "", ask.Booked)),
        PostReserve ask => Act(letter, CloseActs.ReservePost, new ReservePost(ask.On)),
        CloseMonth ask => Act(letter, CloseActs.MonthClose, new MonthClose(YearMonth.FromNumber(ask.Month))),
        _ => throw new InvalidOperationException($"Nobody sends {letter.Deed}."),
    };

    static MemberAsk Somebody(bool woman) => new(woman ? "Sumarni" : "Sutrisno", woman);

    static VoucherLine Typed(Side side) => side.Amount >= 0
        ? new VoucherLine(new AccountCode(side.Account), Debit: new Money(side.Amount))
        : new VoucherLine(new AccountCode(side.Account), Credit: new Money(-side.Amount));
}
