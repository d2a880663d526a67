namespace Gulir.Server.Frame;

/// <summary>Fields that a form has once for each person or row: <c>usulan-3</c> is the proposal for person 3.</summary>
public static class NumberedFields
{
    /// <summary>The numbers that a field was sent for, in their order.</summary>
    public static IReadOnlyList<int> Of(IFormCollection form, string field) =>
    [
        .. form.Keys.Where(key => key.StartsWith(field + "-", StringComparison.Ordinal))
            .Select(key => int.TryParse(key[(field.Length + 1)..], out var number) ? number : 0)
            .Where(number => number > 0).Distinct().Order(),
    ];

    public static string Name(string field, int number) => $"{field}-{number}";

    /// <summary>An amount; null when the field is empty. A zero that is typed is an amount too.</summary>
    public static Outcome<Money?> Amount(IFormCollection form, string field, int number) =>
        form[Name(field, number)].ToString().Trim() is "0" ? (Money?)Money.Zero
        : Typing.Amount(form[Name(field, number)].ToString());

    /// <summary>A text; null when the field is empty.</summary>
    public static string? Text(IFormCollection form, string field, int number) =>
        Typing.Text(form[Name(field, number)].ToString());
}
