using Gulir.Loans;

namespace Gulir.Risk;

/// <summary>
/// The repayment rate of a month as its two parts (accounting.md 15): principal received on instalments due in it or
/// before, of the principal due in it and the arrears at its start. What is paid ahead is in neither.
/// </summary>
public readonly record struct Repaid(Money Received, Money Asked)
{
    public static Repaid operator +(Repaid a, Repaid b) => new(a.Received + b.Received, a.Asked + b.Asked);

    /// <param name="before">Loans as they stood before the month began; a pay-out taken back is left out.</param>
    /// <param name="after">Loans that owe something at its end; one that is missing was settled.</param>
    public static Repaid Of(
        IReadOnlyList<RunningLoan> before, IReadOnlyDictionary<int, RunningLoan> after, YearMonth month)
    {
        var sum = new Repaid(Money.Zero, Money.Zero);
        foreach (var loan in before)
            sum += Between(loan, after.GetValueOrDefault(loan.Number), month);
        var known = before.Select(loan => loan.Number).ToHashSet();
        foreach (var loan in after.Values.Where(loan => !known.Contains(loan.Number)))
            sum += Between(Untouched(loan), loan, month);
        return sum;
    }

    static Repaid Between(RunningLoan before, RunningLoan? after, YearMonth month)
    {
        var asked = Asks(before, month);
        return new Repaid(asked - (after is null ? Money.Zero : Asks(after, month)), asked);
    }

    static Money Asks(RunningLoan loan, YearMonth month)
    {
        var bill = Billing.Of(loan, month);
        return bill.PrincipalBefore + bill.Principal;
    }

    static RunningLoan Untouched(RunningLoan loan) => loan with
    {
        Shares =
        [
            .. loan.Shares.Select(share => share with
            {
                PrincipalPaid = Money.Zero, ServicePaid = Money.Zero, Stopped = Money.Zero,
            }),
        ],
    };

    /// <summary>What of an amount comes in at this rate, rounded down; nothing while nothing was asked.</summary>
    public Money Of(Money amount) => !Asked.IsPositive
        ? Money.Zero
        : new Money((long)Rounding.Divide(
            (Int128)amount.Units * Money.Max(Received, Money.Zero).Units, Asked.Units, Direction.Down));
}
