using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Storage.Groups;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;

namespace Gulir.Server.Loans.Papers;

/// <summary>What one loan is asked in the month of a list.</summary>
public sealed record BillLine(int Loan, string GroupName, string Leader, Bill Bill);

/// <summary>All that falls due in a month and all that stood open before it.</summary>
/// <param name="Day">Payments up to this day are counted.</param>
public sealed record BillList(
    YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day, IReadOnlyList<BillLine> Lines)
{
    public static BillList? Of(PageAsk ask)
    {
        if (Chosen(ask) is not var (month, months)) return null;
        var day = ask.EndOf(month);
        var bills = ask.Reader.Portfolio(day).Loans.Select(loan => loan.Paid)
            .Select(loan => (Loan: loan, Bill: Billing.Of(loan, month))).Where(row => row.Bill.Total.IsPositive)
            .ToArray();
        var groups = ask.Reader.GroupsOf(bills.Select(row => row.Loan.Group));
        var persons = ask.Reader.Persons(groups.Values.Select(group => group.Leader));
        return new BillList(month, months, day,
        [
            .. bills.Select(row => new BillLine(
                    row.Loan.Number, groups[row.Loan.Group].Name,
                    Names.Of(persons, groups[row.Loan.Group].Leader, ask.Frame.Language), row.Bill))
                .OrderBy(row => row.Bill.Due ?? month.First).ThenBy(row => row.GroupName, StringComparer.Ordinal),
        ]);
    }

    /// <summary>From the fund's first month to the next one, whose letters are written ahead.</summary>
    public static (YearMonth Month, IReadOnlyList<YearMonth> Months)? Chosen(PageAsk ask)
    {
        var today = YearMonth.Of(ask.Frame.Today);
        var first = YearMonth.Of(ask.Frame.Fund!.Since);
        var month = ask.Month() ?? today;
        return month < first || month > today.Next ? null
            : (month, Gulir.Server.Frame.Months.Between(first, today.Next));
    }
}

/// <summary>The letter by which a KSM is asked for a month's instalment, with each member's part.</summary>
public sealed record BillLetter(
    YearMonth Month, DateOnly Day, int Loan, string GroupName, string Leader, Bill Bill,
    IReadOnlyList<(string Name, Bill Bill)> Members, Signers Signers)
{
    public string Number => $"{Loan:000}/TAG/{Month.Month:00}/{Month.Year}";

    /// <summary>None when the month asks nothing of the loan.</summary>
    public static BillLetter? Of(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || BillList.Chosen(ask) is not var (month, _)) return null;
        var day = ask.EndOf(month);
        if (ask.Reader.RunningLoanOn(number, day, long.MaxValue) is not { } loan) return null;
        if (ask.Reader.Group(loan.Group) is not { } group) return null;
        var bill = Billing.Of(loan, month);
        if (!bill.Total.IsPositive) return null;
        var persons = ask.Reader.Persons(loan.Shares.Select(share => share.Person).Append(group.Leader));
        return new BillLetter(
            month, day, number, group.Name, Names.Of(persons, group.Leader, ask.Frame.Language), bill,
            [
                .. loan.Shares.Select(share => (
                    Names.Of(persons, share.Person, ask.Frame.Language),
                    Billing.Of(loan with { Shares = [share] }, month))),
            ],
            Signers.On(ask.Reader, day));
    }
}
