using Gulir.Book;

namespace Gulir.Ledger;

/// <summary>What an income or cost account is meant to bring or bear in one month of the year.</summary>
public readonly record struct PlannedAmount(AccountCode Account, int Month, Money Amount);

/// <summary>
/// The budget of a year (RAPB) was decided, or decided anew: a later one replaces it from its day on, and the earlier
/// stays readable.
/// </summary>
public sealed record BudgetDecided(int Year, DateOnly Date, IReadOnlyList<PlannedAmount> Lines, RecordHash Note) : Fact
{
    public override string Kind => "budget_decided";

    public override void Apply(Page page)
    {
        page.Row(BudgetSheets.Budget, [Year, Date.Number()], Note.ToString());
        foreach (var line in Lines)
            page.Row(BudgetSheets.Line, [Year, line.Account.Number, line.Month, line.Amount.Units]);
    }
}

public static class BudgetSheets
{
    public static readonly Sheet Budget = Sheet.Rows("budget", ["year", "decided_on"], "note_record");
    public static readonly Sheet Line = Sheet.Rows("budget_line", ["year", "account", "month", "amount"]);
}

/// <summary>One account of a budget as it is asked: the year's amount, or each month's.</summary>
/// <param name="Yearly">Split evenly over twelve months; odd rupiah go to the first ones.</param>
/// <param name="Months">Twelve amounts, January to December; may be zero.</param>
public sealed record BudgetAmount(AccountCode Account, Money? Yearly = null, IReadOnlyList<Money>? Months = null);

/// <summary>What is asked: the whole budget of a year.</summary>
/// <param name="Date">Day of the decision; today when absent.</param>
/// <param name="Note">Minutes or whatever tells who decided.</param>
public sealed record BudgetDecide(
    int Year, IReadOnlyList<BudgetAmount> Lines, DateOnly? Date = null, string? Note = null);

/// <summary>A budget as it was decided.</summary>
public sealed record Budget(int Year, DateOnly DecidedOn, long Fact, IReadOnlyList<PlannedAmount> Lines)
{
    /// <summary>What is planned for an account from one month to another of its year.</summary>
    public Money Of(AccountCode account, int from, int to) =>
        Lines.Where(line => line.Account == account && line.Month >= from && line.Month <= to)
            .Sum(line => line.Amount);
}

public static class Budgeting
{
    const int LongestNote = 500;

    public const int MonthsOfYear = 12;

    static readonly Money[] Evenly = [.. Enumerable.Repeat(new Money(1), MonthsOfYear)];

    /// <summary>What came in on an income account, or went out on a cost account: both above zero.</summary>
    /// <param name="sums">Debit less credit of each account.</param>
    public static Money Actual(AccountCode account, IReadOnlyDictionary<AccountCode, Money> sums) =>
        account.IsIncome ? -sums.GetValueOrDefault(account) : sums.GetValueOrDefault(account);

    /// <param name="last">Day of the last decision on this year's budget; null while there is none.</param>
    public static Outcome<Draft> Decide(OpenBooks books, DateOnly? last, BudgetDecide ask, Desk desk)
    {
        var (first, furthest) = (books.Since.Year, desk.Today.Year + 1);
        if (ask.Year < first || ask.Year > furthest) return BudgetRefusals.BudgetYear(ask.Year, first, furthest);
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < last) return BudgetRefusals.BudgetBeforeLast(date, last.Value);
        if (Plain.TooLong("note", ask.Note, LongestNote) is { } tooLong) return tooLong;
        var planned = new List<PlannedAmount>();
        var seen = new HashSet<AccountCode>();
        foreach (var line in ask.Lines)
        {
            if (books.Chart.Find(line.Account) is null) return LedgerRefusals.AccountUnknown(line.Account);
            if (!line.Account.IsIncome && !line.Account.IsCost) return BudgetRefusals.BudgetAccount(line.Account);
            if (!seen.Add(line.Account)) return BudgetRefusals.BudgetAccountTwice(line.Account);
            var months = Months(line);
            if (months.Refusal is { } bad) return bad;
            for (var i = 0; i < MonthsOfYear; i++)
                if (months.Value[i].IsPositive) planned.Add(new PlannedAmount(line.Account, i + 1, months.Value[i]));
        }
        if (planned.Count == 0) return BudgetRefusals.BudgetEmpty(ask.Year);
        var note = SideRecord.Text(ask.Note, desk);
        return Draft.Of(
            new BudgetDecided(
                ask.Year, date, [.. planned.OrderBy(line => line.Account).ThenBy(line => line.Month)], note.Hash()),
            note);
    }

    /// <summary>Twelve amounts, none below zero and none absurd.</summary>
    static Outcome<Money[]> Months(BudgetAmount line)
    {
        if (line.Yearly is null == line.Months is null || line.Months is { Count: not MonthsOfYear })
            return BudgetRefusals.BudgetMonths(line.Account);
        var given = line.Months ?? [line.Yearly!.Value];
        foreach (var amount in given)
            if (!amount.IsZero && amount.NotPositive() is { } bad) return bad;
        return line.Yearly is { } yearly ? Split.By(yearly, Evenly) : given.ToArray();
    }

    /// <summary>
    /// The budget that held on a day: the last one decided by then; before the first decision, that first one, so that
    /// the months before it can be compared too.
    /// </summary>
    /// <param name="decided">All decisions on one year, the oldest first.</param>
    public static Budget? Standing(IReadOnlyList<Budget> decided, DateOnly day) =>
        decided.LastOrDefault(budget => budget.DecidedOn <= day) ?? (decided.Count > 0 ? decided[0] : null);
}

public static class BudgetRefusals
{
    public static Refusal BudgetYear(int year, int first, int last) =>
        new("budget_year", ("year", year), ("first", first), ("last", last));
    public static Refusal BudgetBeforeLast(DateOnly date, DateOnly last) =>
        new("budget_before_last", ("date", date), ("last", last));
    public static Refusal BudgetAccount(AccountCode account) => new("budget_account", ("account", account));
    public static Refusal BudgetAccountTwice(AccountCode account) => new("budget_account_twice", ("account", account));
    public static Refusal BudgetMonths(AccountCode account) => new("budget_months", ("account", account));
    public static Refusal BudgetEmpty(int year) => new("budget_empty", ("year", year));
}
