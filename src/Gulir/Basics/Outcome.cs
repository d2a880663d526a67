namespace Gulir.Basics;

/// <summary>What a decision gives: a value, or the named refusal that says why not.</summary>
public readonly struct Outcome<T>
{
    readonly T _value;

    Outcome(T value, Refusal? refusal) => (_value, Refusal) = (value, refusal);

    public Refusal? Refusal { get; }

    public bool IsRefused => Refusal is not null;

    /// <summary>The value; asking for it after a refusal is a bug.</summary>
    public T Value => Refusal is null ? _value : Must.Never<T>($"a refused outcome has no value ({Refusal.Code}).");

    public static implicit operator Outcome<T>(T value) => new(value, null);
    public static implicit operator Outcome<T>(Refusal refusal) => new(default!, refusal);

    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) =>
        Refusal is { } refusal ? refusal : next(_value);
}
