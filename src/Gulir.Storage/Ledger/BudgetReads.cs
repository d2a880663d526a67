using Gulir.Book;
using Gulir.Ledger;
using Gulir.Storage.Book;

namespace Gulir.Storage.Ledger;

/// <summary>A decision on a year's budget with what was typed, and by which officer it was recorded.</summary>
public sealed record BudgetRow(Budget Budget, string Note, int Officer);

/// <summary>Budgets (RAPB), each as it was decided.</summary>
public static class BudgetReads
{
    /// <summary>Every decision on a year's budget as known at a fact, the oldest first.</summary>
    public static List<BudgetRow> Budgets(this BookReader reader, int year, long knownAt = long.MaxValue)
    {
        var lines = reader.Session.Query(
            """
            select fact, account, month, amount from budget_line
            where fund_id = $1 and year = $2 and fact <= $3 order by fact, row_no
            """,
            row => (Fact: row.Long(0), Line: new PlannedAmount(
                new AccountCode(row.Int(1)), row.Int(2), row.Money(3))),
            reader.Fund.Value, year, knownAt).ToLookup(row => row.Fact, row => row.Line);
        return reader.Session.Query(
            """
            select b.fact, b.decided_on, b.note_record, f.officer from budget b
            join fact f on f.fund_id = b.fund_id and f.number = b.fact
            where b.fund_id = $1 and b.year = $2 and b.fact <= $3 order by b.decided_on, b.fact
            """,
            row => (Budget: new Budget(year, row.Date(1), row.Long(0), [.. lines[row.Long(0)]]),
                Note: new RecordHash(row.Text(2)), Officer: row.Int(3)),
            reader.Fund.Value, year, knownAt)
            .ConvertAll(row => new BudgetRow(row.Budget, reader.Text(row.Note), row.Officer));
    }

    /// <summary>The budget of a day's year that held on it; null while none was decided.</summary>
    public static Budget? BudgetOn(this BookReader reader, DateOnly day, long knownAt = long.MaxValue) =>
        Budgeting.Standing(reader.Budgets(day.Year, knownAt).ConvertAll(row => row.Budget), day);

    /// <summary>The year of the budget that a fact decided; 0 when it decided none.</summary>
    public static int BudgetYear(this BookReader reader, long fact) => (int)reader.Session.Number(
        "select year from budget where fund_id = $1 and fact = $2", reader.Fund.Value, fact);
}
