using Gulir.Institution;
using Gulir.Loans;

namespace Gulir.Risk;

/// <summary>
/// A class of loans by their arrears: from which age it holds (months, or days in a scheme of days) and what part is
/// reserved.
/// </summary>
public sealed record LoanClass(string Code, string NameId, string NameEn, int AgeFrom, Rate Reserve);

/// <summary>
/// A table of classes (domain part 3 tells where each comes from), its version for printed reports, and the class
/// that a loan past its final due date cannot be better than.
/// </summary>
/// <param name="ByDays">Banks count days since the oldest unpaid due date; the programme counts months.</param>
public sealed record Scheme(
    string Code, string Version, int PastDueFloor, bool ByDays, params LoanClass[] Classes)
{
    public LoanClass At(int age) => Classes.Last(row => row.AgeFrom <= age);

    /// <summary>The age that it asks for: months of arrears, or days since the oldest unpaid due date.</summary>
    public int AgeOf(RunningLoan loan, DateOnly day) => !ByDays
        ? ArrearsAge.Of(loan, day)
        : ArrearsAge.OldestUnpaid(loan, day) is { } due ? day.DayNumber - due.DayNumber : 0;

    /// <summary>The place of one of its classes, from 1.</summary>
    public int PlaceOf(LoanClass row) => Array.IndexOf(Classes, row) + 1;
}

/// <summary>Which class a loan is in on a day: one age, one table, one floor.</summary>
public static class Collectability
{
    /// <summary>More than this many months past the final due date a loan is in the last class.</summary>
    const int MonthsToLastClass = 3;

    /// <summary>The class after the best: Dalam Perhatian Khusus where the scheme has it.</summary>
    const int SpecialMention = 2;

    static readonly LoanClass Current = new("1", "Lancar", "Current", 0, new Rate(0));

    public static readonly IReadOnlyList<Scheme> Schemes =
    [
        FiveClasses("five_class", 1, 4, 7, 10),
        FiveClasses("pnpm_five", 1, 3, 5, 7),
        ThreeClasses("three_class_3_5", 4, 6),
        ThreeClasses("three_class_6_12", 7, 13),
        ThreeClasses("three_class_3_9", 4, 10),
        BankDays("bank_days_150", 151, 10),
        BankDays("bank_days_180", 181, 15),
    ];

    public static Scheme Of(Settings settings) =>
        Schemes.Single(scheme => scheme.Code == settings.Text("collectability"));

    /// <summary>The class of a loan that still has principal outstanding.</summary>
    /// <param name="watch">Place of the class that a rescheduled loan under watch keeps at least; 0: none.</param>
    public static LoanClass ClassOf(RunningLoan loan, DateOnly day, Scheme scheme, bool floor, int watch = 0)
    {
        var found = ByAge(loan, day, scheme, floor);
        if (watch == 0) return found;
        var least = Math.Clamp(watch, SpecialMention, scheme.Classes.Length);
        return scheme.Classes[Math.Max(scheme.PlaceOf(found), least) - 1];
    }

    static LoanClass ByAge(RunningLoan loan, DateOnly day, Scheme scheme, bool floor)
    {
        var found = scheme.At(scheme.AgeOf(loan, day));
        if (!floor || day <= loan.LastDue || loan.IsSettled) return found;
        var least = loan.LastDue.AddMonths(MonthsToLastClass) < day ? scheme.Classes.Length - 1 : scheme.PastDueFloor;
        return scheme.Classes[Math.Max(Array.IndexOf(scheme.Classes, found), least)];
    }

    static Scheme FiveClasses(string code, int watch, int substandard, int doubtful, int loss) => new(
        code, "2013", 2, false,
        Current with { Reserve = Percent(1) },
        new("2", "Dalam Perhatian Khusus", "Special mention", watch, Percent(10)),
        new("3", "Kurang Lancar", "Substandard", substandard, Percent(25)),
        new("4", "Diragukan", "Doubtful", doubtful, Percent(50)),
        new("5", "Macet", "Loss", loss, Percent(100)));

    static Scheme ThreeClasses(string code, int doubtful, int loss) => new(
        code, "1", 1, false,
        Current,
        new("2", "Diragukan", "Doubtful", doubtful, Percent(50)),
        new("3", "Macet", "Loss", loss, Percent(100)));

    /// <summary>Banks: 0, to 90, to 120, to the limit, and more days late; the third class's part differs.</summary>
    static Scheme BankDays(string code, int loss, int substandard) => new(
        code, "1", 2, true,
        Current with { Reserve = Percent(1) },
        new("2", "Dalam Perhatian Khusus", "Special mention", 1, Percent(5)),
        new("3", "Kurang Lancar", "Substandard", 91, Percent(substandard)),
        new("4", "Diragukan", "Doubtful", 121, Percent(50)),
        new("5", "Macet", "Loss", loss, Percent(100)));

    static Rate Percent(int percent) => new(percent * 10_000);
}
