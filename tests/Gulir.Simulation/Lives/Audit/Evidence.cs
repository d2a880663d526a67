namespace Gulir.Simulation.Lives.Audit;

/// <summary>Something that the stored book says otherwise than the auditor.</summary>
sealed class Complaint(string what) : Exception(what);

/// <summary>
/// The stored book, read by plain SQL in which $1 is the fund. The form has a letter a column: n number, t text,
/// b bytes, i id.
/// </summary>
abstract class Evidence
{
    public abstract List<object[]> Ask(string form, string sql, params object[] values);

    /// <summary>Rows of whole numbers, each written as one line of text, so that rows compare.</summary>
    public List<string> Lines(string form, string sql, params object[] values) =>
        [.. Ask(form, sql, values).Select(row => string.Join(' ', row))];

    public long Number(string sql, params object[] values) => (long)Ask("n", sql, values)[0][0];
}

static class Compare
{
    public static void Same(string what, object expected, object found)
    {
        if (!expected.Equals(found)) throw new Complaint($"{what}: the book says {found}, the auditor {expected}");
    }

    /// <summary>The same lines in any order.</summary>
    public static void SameLines(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        string[] mine = [.. expected.Order(StringComparer.Ordinal)], theirs = [.. found.Order(StringComparer.Ordinal)];
        if (mine.SequenceEqual(theirs)) return;
        throw new Complaint($"{what}: the book says [{string.Join("; ", theirs.Except(mine))}], "
            + $"the auditor [{string.Join("; ", mine.Except(theirs))}] ({theirs.Length} and {mine.Length} in all)");
    }

    public static int Number(this DateOnly day) => day.Year * 10_000 + day.Month * 100 + day.Day;
}
