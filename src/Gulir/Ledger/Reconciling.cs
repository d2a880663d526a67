namespace Gulir.Ledger;

/// <summary>One line of a bank's statement: what came in (positive) or left, in whole rupiah.</summary>
/// <param name="LineNumber">Its line in what was pasted.</param>
public sealed record StatementLine(int LineNumber, DateOnly Date, string Text, Money Amount);

/// <summary>One line of the book on that bank.</summary>
/// <param name="Reverses">The fact whose line it takes back; 0 when none.</param>
public sealed record BankLine(long Fact, long Reverses, DateOnly Date, Money Amount);

/// <summary>A statement beside the book: what agrees, and what only one of them knows.</summary>
/// <param name="Earlier">Lines up to the last reconciliation; they were compared then.</param>
public sealed record Reconciliation(
    IReadOnlyList<(StatementLine Statement, BankLine Book)> Matched, IReadOnlyList<StatementLine> OnlyInStatement,
    IReadOnlyList<BankLine> OnlyInBook, IReadOnlyList<StatementLine> Earlier)
{
    /// <summary>Nothing is left on either side.</summary>
    public bool IsWhole => OnlyInStatement.Count == 0 && OnlyInBook.Count == 0;

    /// <summary>What the bank had before the day, and the book only after it.</summary>
    public Money BookedAfter(DateOnly to) =>
        Matched.Where(pair => pair.Book.Date > to).Sum(pair => pair.Book.Amount);

    /// <summary>The bank's balance less the book's, as far as the lines explain it.</summary>
    public Money Explained(DateOnly to) => OnlyInStatement.Sum(line => line.Amount)
        - OnlyInBook.Sum(line => line.Amount) + BookedAfter(to);
}

/// <summary>A bank's statement is laid beside the book (accounting.md 1 and 12).</summary>
public static class Reconciling
{
    /// <summary>By how many days book and bank may date the same money differently.</summary>
    public const int DaysApart = 3;

    /// <summary>
    /// Each statement line finds the book line of its amount that lies nearest, at most three days away, each once.
    /// A voucher and the one that takes it back cancel out before. Book lines outside the days compared may be found,
    /// and are not asked for.
    /// </summary>
    /// <param name="last">The last reconciliation; null when there was none. A line of that day finds only that day,
    /// because the rest of it was compared then.</param>
    /// <param name="from">The first day whose book lines are asked for.</param>
    /// <param name="to">The statement's last day.</param>
    public static Reconciliation Match(
        IReadOnlyList<StatementLine> statement, IReadOnlyList<BankLine> book, DateOnly? last, DateOnly from,
        DateOnly to)
    {
        var open = Standing(book, to);
        var waiting = statement.Where(line => last is null || line.Date >= last).ToList();
        var found = new Dictionary<StatementLine, BankLine>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<BankLine>(ReferenceEqualityComparer.Instance);
        var places = open.GroupBy(line => (line.Amount, line.Date))
            .ToDictionary(same => same.Key, same => new Queue<BankLine>(same));
        for (var days = 0; days <= DaysApart; days++)
            foreach (var line in waiting.Where(line => !found.ContainsKey(line)))
                if ((line.Date != last || days == 0) && Take(places, line, days) is { } one)
                {
                    found[line] = one;
                    used.Add(one);
                }
        bool IsEarlier(StatementLine line) => last is { } day && line.Date <= day && !found.ContainsKey(line);
        return new Reconciliation(
            [.. statement.Where(found.ContainsKey).Select(line => (line, found[line]))],
            [.. statement.Where(line => !found.ContainsKey(line) && !IsEarlier(line))],
            [.. open.Where(line => !used.Contains(line) && line.Date >= from && line.Date <= to)],
            [.. statement.Where(IsEarlier)]);
    }

    /// <summary>
    /// Two vouchers of which one takes the other back moved nothing together, once both are in the balance compared.
    /// </summary>
    static List<BankLine> Standing(IReadOnlyList<BankLine> book, DateOnly to)
    {
        var facts = book.Where(line => line.Reverses == 0).ToDictionary(line => line.Fact, line => line.Date > to);
        var gone = book.Where(line => line.Reverses != 0 && facts.TryGetValue(line.Reverses, out var after)
                && after == line.Date > to)
            .SelectMany(line => new[] { line.Fact, line.Reverses }).ToHashSet();
        return [.. book.Where(line => !gone.Contains(line.Fact))];
    }

    static BankLine? Take(
        Dictionary<(Money, DateOnly), Queue<BankLine>> places, StatementLine line, int days) =>
        places.TryGetValue((line.Amount, line.Date.AddDays(-days)), out var before) && before.Count > 0
            ? before.Dequeue()
            : places.TryGetValue((line.Amount, line.Date.AddDays(days)), out var after) && after.Count > 0
                ? after.Dequeue()
                : null;
}
