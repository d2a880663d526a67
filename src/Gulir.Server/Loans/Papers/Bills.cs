using Gulir.Groups;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;

namespace Gulir.Server.Loans.Papers;

/// <summary>What one loan is asked in the month of a list.</summary>
/// <param name="Reminder">Link with a ready message to the leader; null when there is no phone to be seen.</param>
/// <param name="Saving">Surety savings that the group should have by the end of the month and has not.</param>
public sealed record BillLine(
    int Loan, string GroupName, string Leader, Bill Bill, Money Saving, string? Reminder);

/// <summary>All that falls due in a month and all that stood open before it.</summary>
/// <param name="Day">Payments up to this day are counted.</param>
public sealed record BillList(
    YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day, IReadOnlyList<BillLine> Lines)
{
    /// <summary>Whether any line asks for surety savings.</summary>
    public bool AsksSavings => Lines.Any(line => line.Saving.IsPositive);

    public static BillList? Of(PageAsk ask)
    {
        if (Chosen(ask) is not var (month, months)) return null;
        var day = ask.EndOf(month);
        var bills = ask.Reader.Portfolio(day).Loans.Select(loan => loan.Paid)
            .Select(loan => (Loan: loan, Bill: Billing.Of(loan, month))).Where(row => row.Bill.Total.IsPositive)
            .ToArray();
        var groups = ask.Reader.GroupsOf(bills.Select(row => row.Loan.Group));
        var persons = ask.Reader.Persons(groups.Values.Select(group => group.Leader));
        var seesPhones = WhatsApp.MaySeePhones(ask);
        var settings = ask.Reader.Settings(day);
        var asked = SavingExpected.IsAsked(settings);
        BillLine Line(RunningLoan loan, Bill bill)
        {
            var group = groups[loan.Group];
            var leader = Names.Of(persons, group.Leader, ask.Frame.Language);
            var saving = asked
                ? SavingExpected.Of(loan, month.Last, settings)
                    - ask.Reader.DepositKept(DepositKind.Surety, loan.Group)
                : Money.Zero;
            var reminder = seesPhones
                ? WhatsApp.Link(
                    persons.GetValueOrDefault(group.Leader), BillText(ask.Frame, leader, group.Name, month, bill))
                : null;
            return new BillLine(loan.Number, group.Name, leader, bill, Money.Max(saving, Money.Zero), reminder);
        }
        return new BillList(month, months, day,
        [
            .. bills.Select(row => Line(row.Loan, row.Bill))
                .OrderBy(row => row.Bill.Due ?? month.First).ThenBy(row => row.GroupName, StringComparer.Ordinal),
        ]);
    }

    /// <summary>What a leader is reminded of, in the language of who sends it.</summary>
    public static string BillText(PageFrame frame, string leader, string group, YearMonth month, Bill bill)
    {
        var (upk, total) = (frame.Fund!.Upk, bill.Total);
        var due = bill.Due is { } day ? frame.Say($", jatuh tempo {frame.Long(day)}", $", due {frame.Long(day)}") : "";
        var before = bill.Before.IsPositive
            ? frame.Say($", termasuk tunggakan Rp {bill.Before}", $", with Rp {bill.Before} of arrears")
            : "";
        return frame.Say(
            $"Yth. {leader}, ketua KSM {group}. Angsuran {frame.Long(month)} sebesar Rp {total}{before}{due}. Mohon "
                + $"disetor ke Kasir {upk} dan simpan kuitansinya. Abaikan bila sudah dibayar. Terima kasih.",
            $"Dear {leader}, leader of KSM {group}. The instalment of {frame.Long(month)} is Rp {total}{before}{due}. "
                + $"Please pay it to the cashier of {upk} and keep the receipt. Ignore this if it is paid. Thank you.");
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

/// <summary>Which month's letter a loan can be sent today.</summary>
public static class Bills
{
    public static YearMonth? Of(RunningLoan loan, YearMonth month) =>
        Billing.Of(loan, month).Total.IsPositive ? month
        : Billing.Of(loan, month.Next).Total.IsPositive ? month.Next
        : null;
}

/// <summary>The letter by which a KSM is asked for a month's instalment, with each member's part.</summary>
public sealed record BillLetter(
    YearMonth Month, DateOnly Day, int Loan, string GroupName, string Leader, Bill Bill,
    IReadOnlyList<(string Name, Bill Bill)> Members, Signers Signers, string? Reminder)
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
        var leader = Names.Of(persons, group.Leader, ask.Frame.Language);
        return new BillLetter(
            month, day, number, group.Name, leader, bill,
            [
                .. loan.Shares.Select(share => (
                    Names.Of(persons, share.Person, ask.Frame.Language),
                    Billing.Of(loan with { Shares = [share] }, month))),
            ],
            Signers.On(ask.Reader, day), !WhatsApp.MaySeePhones(ask) ? null : WhatsApp.Link(
                persons.GetValueOrDefault(group.Leader),
                BillList.BillText(ask.Frame, leader, group.Name, month, bill)));
    }
}
