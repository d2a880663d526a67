namespace Gulir.Book;

/// <summary>
/// A fund's opaque identity. Its village code is an attribute that a decree may change; this never does.
/// </summary>
public readonly record struct FundId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
