namespace Gulir.Server.Frame;

/// <summary>What was typed into one of a page's forms, and why it was refused if it was.</summary>
/// <param name="Form">Which form; the last step of its address.</param>
public sealed record TypedForm(string Form, IFormCollection? Values, Refusal? Refusal = null)
{
    public static readonly TypedForm Nothing = new("", null);

    public bool Is(string form) => Form == form;

    /// <summary>Why this form was refused; null when it was not, or was not the one that was sent.</summary>
    public Refusal? Why(string form) => Form == form ? Refusal : null;

    /// <summary>What was typed into a field of this form; null when this form was not sent.</summary>
    public string? Text(string form, string field) => Form == form ? Values?[field].ToString() : null;

    /// <summary>What was typed into a field, on a page with one form; empty when none was sent.</summary>
    public string this[string field] => Values?[field].ToString() ?? "";

    /// <summary>All that was ticked under one name.</summary>
    public IReadOnlyCollection<string> All(string field) => [.. Values?[field].OfType<string>() ?? []];
}
