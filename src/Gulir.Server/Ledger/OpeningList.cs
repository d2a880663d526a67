using System.Text.Json;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Microsoft.AspNetCore.WebUtilities;

namespace Gulir.Server.Ledger;

public static class OpeningRefusals
{
    public static Refusal ColumnsUnknown(string wanted) => new("opening_columns_unknown", ("wanted", wanted));
    public static Refusal GroupUnclear(string text) => new("opening_group_unclear", ("text", text));
    public static Refusal MemberUnclear(string text, string name) =>
        new("opening_member_unclear", ("text", text), ("name", name));
    public static Refusal MethodUnknown(string text) => new("opening_method_unknown", ("text", text));
    public static Refusal TermsDiffer() => new("opening_terms_differ");
    public static Refusal LoanListed(int group, DateOnly disbursed) =>
        new("opening_loan_listed", ("group", group), ("disbursed", disbursed));
    public static Refusal ListFull(int most) => new("opening_list_full", ("most", most));
}

/// <summary>A loan of the list, under the id by which it is changed or thrown away.</summary>
public sealed record ListedLoan(Guid Id, OpeningLoanAsk Ask)
{
    public Money Principal => Ask.Shares.Sum(share => share.Principal);
    public Money Owed => Principal - Ask.Shares.Sum(share => share.PrincipalPaid);
}

/// <summary>A deposit of the list.</summary>
public sealed record ListedDeposit(Guid Id, OpeningDeposit Ask);

/// <summary>A thing of the list.</summary>
public sealed record ListedThing(Guid Id, EquipmentRegister Ask);

/// <summary>What was entered of the opening balances so far: the trial balance, and what stands behind it.</summary>
/// <param name="Table">The trial balance as its form sent it; empty while none was kept.</param>
/// <param name="Day">The month's end: as it was kept, else where most funds stand.</param>
/// <param name="Register">Things that were registered before.</param>
/// <param name="Reserve">What the scheme of collectability asks of the loans; see <see cref="WithReserve"/>.</param>
public sealed record OpeningList(
    string Table, IReadOnlyList<ListedLoan> Loans, IReadOnlyList<ListedDeposit> Deposits,
    IReadOnlyList<ListedThing> Things, IReadOnlyList<EquipmentItem> Register, DateOnly Day, Money Reserve)
{
    /// <summary>The id under which the one trial balance of a fund is kept.</summary>
    public static readonly Guid TableId = Guid.Empty;

    /// <param name="field">The fields of a trial balance that is open in a form; null: the one that was kept.</param>
    public static OpeningList Of(PageAsk ask, Func<string, string>? field = null)
    {
        var parts = ask.Reader.OpeningParts();
        var list = new OpeningList(
            parts.Find(part => part.Part == OpeningPart.Table)?.Body ?? "",
            [
                .. parts.Where(part => part.Part == OpeningPart.Loan).Select(part => new ListedLoan(
                    part.Id, JsonSerializer.Deserialize(part.Body, RequestForms.Default.OpeningLoanAsk)!)),
            ],
            [
                .. parts.Where(part => part.Part == OpeningPart.Deposit).Select(part => new ListedDeposit(
                    part.Id, JsonSerializer.Deserialize(part.Body, RequestForms.Default.OpeningDeposit)!)),
            ],
            [
                .. parts.Where(part => part.Part == OpeningPart.Thing).Select(part => new ListedThing(
                    part.Id, JsonSerializer.Deserialize(part.Body, RequestForms.Default.EquipmentRegister)!)),
            ], ask.Reader.Equipment(DateOnly.MaxValue), Usual(ask), Money.Zero);
        if (Typing.Day((field ?? list.Field())("tanggal")) is { IsRefused: false, Value: { } day })
            list = list with { Day = day };
        return list;
    }

    /// <summary>With the reserve, for a page that shows it: every loan is scheduled for it.</summary>
    public OpeningList WithReserve(BookReader reader)
    {
        var groups = reader.GroupsOf(Loans.Select(loan => loan.Ask.Group));
        return this with
        {
            Reserve = Opening.ReserveOf(
                Loans.Select(loan => OpeningLoan.Take(0, groups.GetValueOrDefault(loan.Ask.Group), loan.Ask, Day))
                    .Where(taken => !taken.IsRefused).Select(taken => taken.Value),
                Day, reader.Settings(Day)),
        };
    }

    /// <summary>The day before the books start; else the last month's end.</summary>
    static DateOnly Usual(PageAsk ask)
    {
        var before = ask.Frame.Fund!.Since.AddDays(-1);
        return before == YearMonth.Of(before).Last ? before : YearMonth.Of(ask.Frame.Today).Previous.Last;
    }

    public int Count => Loans.Count + Deposits.Count + Things.Count;

    /// <summary>What the list says an account holds, debit positive; zero where no list stands behind.</summary>
    public Money Behind(AccountCode account) =>
        account == Accounts.Loans ? Loans.Sum(loan => loan.Owed)
        : account == Accounts.SuretySavings ? -Kept(DepositKind.Surety)
        : account == Accounts.Held ? -Kept(DepositKind.Held)
        : account == Accounts.Equipment ? Cost
        : account == Accounts.Depreciation ? -Depreciated
        : account == Accounts.Reserve ? -Reserve
        : Money.Zero;

    Money Cost => Things.Sum(thing => thing.Ask.Cost) + Register.Sum(item => item.Standing);

    Money Depreciated => Things.Sum(thing => thing.Ask.Depreciated) + Register.Sum(item => item.Depreciated);

    Money Kept(DepositKind kind) => Deposits.Where(row => row.Ask.Kind == kind).Sum(row => row.Ask.Amount);

    /// <summary>What was typed into a field of the trial balance that was kept.</summary>
    public Func<string, string> Field()
    {
        var typed = QueryHelpers.ParseQuery(Table);
        return name => typed.GetValueOrDefault(name).ToString();
    }

    /// <summary>What the trial balance that was kept says of an account, debit positive.</summary>
    public Money Typed(AccountCode account)
    {
        var field = Field();
        return TypedOpening.Sum([field($"d{account}")]) - TypedOpening.Sum([field($"k{account}")]);
    }
}
