using Gulir.Server.Frame;

namespace Gulir.Server.Loans.Gates;

/// <summary>Fields of a form that stand once for each person: <c>usulan-3</c> is the proposal for person 3.</summary>
public static class PersonFields
{
    /// <summary>The persons that a field was sent for, in the order of their numbers.</summary>
    public static IReadOnlyList<int> Of(IFormCollection form, string field) =>
    [
        .. form.Keys.Where(key => key.StartsWith(field + "-", StringComparison.Ordinal))
            .Select(key => int.TryParse(key[(field.Length + 1)..], out var person) ? person : 0)
            .Where(person => person > 0).Distinct().Order(),
    ];

    public static string Name(string field, int person) => $"{field}-{person}";

    /// <summary>An amount; null when the field is empty. A zero that is typed is an amount too.</summary>
    public static Outcome<Money?> Amount(IFormCollection form, string field, int person) =>
        form[Name(field, person)].ToString().Trim() is "0" ? (Money?)Money.Zero
        : Typing.Amount(form[Name(field, person)].ToString());

    /// <summary>A text; null when the field is empty.</summary>
    public static string? Text(IFormCollection form, string field, int person) =>
        form[Name(field, person)].ToString().Trim() is { Length: > 0 } text ? text : null;
}
