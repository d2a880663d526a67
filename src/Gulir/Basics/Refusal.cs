namespace Gulir.Basics;

/// <summary>
/// An expected "no": a code that never changes and the details its sentence tells. The sentences stand in the
/// languages of the face (Server, Frame); each code has an example in docs/refusals.md.
/// </summary>
public sealed record Refusal(string Code, params (string Name, object Value)[] Details)
{
    /// <summary>The same refusal, telling also whom or what it is about: the one row of many.</summary>
    public Refusal About(string name, object value) => new(Code, [.. Details, (name, value)]);

    public bool Equals(Refusal? other) =>
        other is not null && Code == other.Code && Details.SequenceEqual(other.Details);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public override string ToString() =>
        Code + string.Concat(Details.Select(detail => $" {detail.Name}={detail.Value}"));
}

/// <summary>
/// Carries a refusal out of a reader of text or JSON; caught where the request is read, nowhere else.
/// </summary>
public sealed class RefusedInputException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}

/// <summary>What is refused before any rule is asked: amounts, dates and codes that are not such.</summary>
public static class BasicRefusals
{
    public static Refusal AmountNotPositive(Money amount) => new("amount_not_positive", ("amount", amount));
    public static Refusal AmountAbsurd() => new("amount_absurd", ("limit", new Money(Money.Limit)));
    public static Refusal AmountFractional() => new("amount_fractional");
    public static Refusal AmountNotANumber() => new("amount_not_a_number");
    public static Refusal RateMalformed(string text) => new("rate_malformed", ("text", text));
    public static Refusal MonthMalformed(string text) => new("month_malformed", ("text", text));
    public static Refusal DateMalformed(string text) => new("date_malformed", ("text", text));
    public static Refusal RegionMalformed(string text) => new("region_malformed", ("text", text));
    public static Refusal TextMissing(string field) => new("text_missing", ("field", field));
    public static Refusal TextTooLong(string field, int limit) =>
        new("text_too_long", ("field", field), ("limit", limit));
}
