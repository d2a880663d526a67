namespace Gulir.Basics;

/// <summary>The check of a short text that people type: something, not too long, no control characters.</summary>
public static class Plain
{
    public static Refusal? Check(string field, string? text, int limit) =>
        string.IsNullOrWhiteSpace(text) ? BasicRefusals.TextMissing(field)
        : text.Length > limit ? BasicRefusals.TextTooLong(field, limit)
        : text.Any(char.IsControl) ? BasicRefusals.TextMissing(field)
        : null;

    /// <summary>As above for a text that may be left out, and that may have several lines.</summary>
    public static Refusal? TooLong(string field, string? text, int limit) =>
        text?.Length > limit ? BasicRefusals.TextTooLong(field, limit) : null;
}
