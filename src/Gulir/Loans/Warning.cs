using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>
/// A warning letter (surat peringatan) went to the KSM of a loan in arrears. It has no entry; it is what the
/// joint-liability call, the use of surety savings and a write-off rest on (accounting.md 6, 8).
/// </summary>
/// <param name="Letter">1, 2 or 3.</param>
/// <param name="Age">Age of the arrears on the day of the letter.</param>
/// <param name="Principal">What the letter asks for: principal due and unpaid on its day.</param>
public sealed record LoanWarned(int Loan, int Letter, DateOnly Date, int Age, Money Principal, Money Service) : Fact
{
    public override string Kind => "loan_warned";

    public override void Apply(Page page) => page.Row(LoanSheets.Warning,
        [Loan, Letter, Date.Number(), Age, Principal.Units, Service.Units]);
}

/// <summary>What is asked: the next letter, which must bear this number.</summary>
public sealed record LoanWarn(int Loan, int Letter, DateOnly? Date = null);

/// <summary>A letter that was sent.</summary>
public readonly record struct Warned(int Letter, DateOnly On);

/// <summary>What a letter is decided on.</summary>
/// <param name="Loan">As it stood on the day of the letter; null when it was not paid out by then.</param>
/// <param name="Sent">Letters sent so far, in order.</param>
/// <param name="Died">A borrower with an open share has died: her heirs get no letter.</param>
public sealed record WarningState(RunningLoan? Loan, IReadOnlyList<Warned> Sent, bool Died = false);

public static class Warning
{
    /// <summary>There is no fourth letter: after the third comes what the LKM decides.</summary>
    public const int Last = 3;

    /// <summary>After which letter the group is called together and its savings may be used.</summary>
    public const int BeforeCall = 2;

    public static Outcome<Draft> Decide(WarningState state, Settings settings, LoanWarn ask, Desk desk)
    {
        if (state.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, Earliest(loan, state.Sent), desk) is { } wrong) return wrong;
        if (state.Died) return LoanRefusals.NoLetterAfterDeath(loan.Number);
        var next = state.Sent.Count + 1;
        if (next > Last) return LoanRefusals.WarningsAllSent(loan.Number);
        if (ask.Letter != next) return LoanRefusals.WarningOutOfOrder(ask.Letter, next);
        var age = ArrearsAge.Of(loan, date);
        if (age == 0) return LoanRefusals.NoArrears(loan.Number, date);
        if (age < After(settings, next)) return LoanRefusals.WarningTooEarly(next, After(settings, next), age);
        var (principal, service) = loan.Overdue(date);
        return Draft.Of(new LoanWarned(loan.Number, next, date, age, principal, service));
    }

    /// <summary>The letter that a loan is due for on a day; null when it is due for none.</summary>
    public static int? DueLetter(WarningState state, Settings settings, DateOnly day) =>
        state is { Loan: { } loan, Died: false, Sent.Count: < Last }
            && ArrearsAge.Of(loan, day) is > 0 and var age && age >= After(settings, state.Sent.Count + 1)
            && day >= Earliest(loan, state.Sent)
            ? state.Sent.Count + 1
            : null;

    static long After(Settings settings, int letter) => settings.Amounts("warning_months")[letter - 1];

    /// <summary>A letter is given time to be answered: the next one is of a later day.</summary>
    static DateOnly Earliest(RunningLoan loan, IReadOnlyList<Warned> sent) =>
        sent.Count > 0 ? sent[^1].On.AddDays(1) : loan.DisbursedOn;
}
