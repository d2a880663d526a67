using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Loans.Arrears;
using Gulir.Server.Loans.Visits;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;

namespace Gulir.Server.Loans;

/// <summary>One member's share on the card; <paramref name="PaidPercent"/> is of its principal.</summary>
public sealed record ShareLine(int Number, string Name, Money Principal, Money Owed, long PaidPercent, Money Now);

/// <summary>One voucher on the loan: the pay-out, an instalment, or what took one back.</summary>
public sealed record LoanPayment(
    DateOnly Date, VoucherNumber? Voucher, Money Principal, Money Service, Money Forgiven, bool TakenBack,
        bool TakesBack);

/// <summary>The card of a group's loan as its page shows it, with the form for the next instalment.</summary>
public sealed record LoanCard(
    RunningLoan Loan, int Ordinal, string GroupName, LoanTerms Terms, IReadOnlyList<ShareLine> Shares,
    IReadOnlyList<CardRow> Rows, IReadOnlyList<LoanPayment> Payments, VoucherNumber? PaidOutBy, LoanClass Class,
        string Mark,
    int Age, int? DaysLate, Money DueNow, DateOnly? NextDue, Money Surety, Money Held, InstalmentForm Form,
    VisitForm Visit, ArrearsForm Arrears)
{
    /// <param name="typed">What was typed into the form and refused; null for a fresh form.</param>
    /// <param name="visit">As <paramref name="typed"/>, of the form for a visit.</param>
    /// <param name="arrears">As <paramref name="typed"/>, of the forms about arrears.</param>
    public static LoanCard? Of(
        PageAsk ask, int number, TypedInstalment? typed = null, VisitTyped? visit = null,
        ArrearsTyped? arrears = null)
    {
        var reader = ask.Reader;
        if (reader.RunningLoan(number) is not { } loan || reader.Loan(number) is not { } applied) return null;
        var day = ask.Frame.ArrearsDay;
        var persons = reader.Persons(loan.Shares.Select(share => share.Person));
        var settings = reader.Settings(day);
        var scheme = Collectability.Of(settings);
        var row = Collectability.ClassOf(loan, day, scheme, settings.Text("floor_past_due") == "on",
            reader.WatchClass(loan, day));
        var vouchers = reader.PaymentVouchers(number);
        var payments = reader.Payments(number);
        var paidOut = vouchers.Keys.Except(payments.Select(payment => payment.Fact)).Order().FirstOrDefault();
        var oldest = ArrearsAge.OldestUnpaid(loan, day);
        var group = reader.Group(loan.Group)!;
        return new LoanCard(
            loan, reader.LoansOf(loan.Group).First(row => row.Number == number).Ordinal, group.Name, applied.Terms,
            [.. loan.Shares.Select(share =>
                Line(loan, share, day, Names.Of(persons, share.Person, ask.Frame.Language)))],
            Cards.Rows(loan, day), Paid(payments, vouchers), paidOut == 0 ? null : vouchers[paidOut].Number, row,
            Figures.Mark(row, scheme), ArrearsAge.Of(loan, day),
            oldest is { } since ? day.DayNumber - since.DayNumber : null, loan.DueNow(day),
            loan.IsSettled ? null : loan.Dues[loan.CurrentRow(day)].Due,
            reader.DepositKept(DepositKind.Surety, loan.Group), reader.DepositKept(DepositKind.Held, loan.Group),
            InstalmentForm.Of(ask, loan, group, persons, typed),
            VisitForm.Of(ask, loan, visit ?? VisitTyped.Nothing),
            ArrearsForm.Of(ask, number, arrears ?? ArrearsTyped.Nothing));
    }

    static ShareLine Line(RunningLoan loan, Share share, DateOnly day, string name)
    {
        var row = loan.CurrentRow(day);
        var percent = share.Principal.IsZero
            ? 100
            : Rounding.Divide(share.PrincipalPaid.Units * 100, share.Principal.Units, Direction.Down);
        return new ShareLine(
            share.Number, name, share.Principal, share.PrincipalOwed, percent,
                share.PrincipalDue(row) + share.ServiceDue(row));
    }

    static List<LoanPayment> Paid(
        List<SharePayment> payments,
        Dictionary<long, (VoucherNumber Number, long Reverses, long ReversedBy)> vouchers) =>
    [
        .. payments.GroupBy(payment => payment.Fact).Select(fact =>
        {
            var known = vouchers.TryGetValue(fact.Key, out var voucher);
            return new LoanPayment(
                fact.First().Paid, known ? voucher.Number : null, fact.Sum(row => row.Principal),
                    fact.Sum(row => row.Service),
                fact.Sum(row => row.Forgiven), known && voucher.ReversedBy != 0, known && voucher.Reverses != 0);
        }),
    ];
}
