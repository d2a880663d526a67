namespace Gulir.Book;

/// <summary>
/// One link of a book as it is stored and hashed. <c>At</c> is UTC milliseconds; <c>Body</c> is exactly the bytes
/// that were hashed (UTF-8 JSON); <c>Part</c> counts 1 to <c>Parts</c> within one act.
/// </summary>
public sealed record Recorded(
    FundId Fund, long Number, long At, int Officer, Guid Request, int Part, int Parts, byte[] RequestHash,
    string Kind, byte[] Body, byte[] Hash);

/// <summary>The end of a book: the number, time and hash of its last fact. An empty book ends at number 0.</summary>
public sealed record BookEnd(long Number, long At, byte[] Hash)
{
    public static readonly BookEnd Empty = new(0, 0, new byte[Chain.HashBytes]);

    public Seal Seal => Seal.Of(Number, Hash);
}
