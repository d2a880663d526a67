using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>
/// What a member should have in surety savings by the fund's settings (accounting.md 7): a part of her principal, an
/// amount each instalment, or both. Default none. It is asked, never netted from a pay-out, and never refuses anything.
/// </summary>
public static class SavingExpected
{
    const string Percent = "surety_percent";
    const string PerInstalment = "surety_per_instalment";

    /// <summary>Whether the fund asks for surety savings at all.</summary>
    public static bool IsAsked(Settings settings) =>
        settings.Number(Percent) > 0 || settings.Number(PerInstalment) > 0;

    /// <summary>Rounded up to the fund's cash step; nothing once the loan is settled, for then it is returned.</summary>
    /// <param name="day">Instalments due on it or before count.</param>
    public static Money Of(RunningLoan loan, Share share, DateOnly day, Settings settings)
    {
        if (loan.IsSettled) return Money.Zero;
        var part = Rounding.ToUnit(
            (Int128)share.Principal.Units * settings.Number(Percent), 100, Math.Max(settings.Number("cash_step"), 1),
            Direction.Up);
        return new Money((long)part + settings.Number(PerInstalment) * (loan.LastRowDue(day) + 1));
    }

    public static Money Of(RunningLoan loan, DateOnly day, Settings settings) =>
        loan.Shares.Select(share => Of(loan, share, day, settings)).Sum();
}
