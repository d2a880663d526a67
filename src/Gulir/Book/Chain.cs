using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Gulir.Book;

/// <summary>
/// The chain of a book: each fact's SHA-256 runs over length-prefixed fields, beginning with the format version,
/// the fund and the hash before it, so that no fact can be changed, moved, dropped or repeated unseen.
/// </summary>
public static class Chain
{
    public const int HashBytes = 32;
    const byte FormatVersion = 1;

    /// <summary>A host clock further behind the last fact than this is refused.</summary>
    public const long ClockBehindLimitMilliseconds = 24 * 60 * 60 * 1000;

    /// <summary>The next link after <paramref name="end"/>, with its hash. Time never runs back.</summary>
    public static Recorded Next(
        FundId fund, BookEnd end, long now, int officer, Guid request, int part, int parts, byte[] requestHash,
        string kind, byte[] body)
    {
        var link = new Recorded(
            fund, end.Number + 1, Math.Max(now, end.At), officer, request, part, parts, requestHash, kind, body, []);
        return link with { Hash = HashOf(end.Hash, link) };
    }

    /// <summary>Refuses a host clock that stands more than a day behind the book.</summary>
    public static Refusal? ClockBehind(BookEnd end, long now) =>
        end.At - now > ClockBehindLimitMilliseconds ? BookRefusals.ClockBehind() : null;

    /// <summary>True when <paramref name="link"/> is the fact that follows <paramref name="end"/>.</summary>
    public static bool Follows(BookEnd end, Recorded link) =>
        link.Number == end.Number + 1 && link.At >= end.At && HashOf(end.Hash, link).AsSpan().SequenceEqual(link.Hash);

    public static byte[] HashOf(ReadOnlySpan<byte> previous, Recorded link)
    {
        var kind = Encoding.UTF8.GetByteCount(link.Kind);
        var size = 11 * 4 + 1 + 16 + previous.Length + 8 + 8 + 4 + 16 + 4 + 4 + link.RequestHash.Length + kind
            + link.Body.Length;
        size += 4;
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var writer = new FieldWriter(buffer);
            writer.Byte(FormatVersion);
            writer.Guid(link.Fund.Value);
            writer.Bytes(previous);
            writer.Long(link.Number);
            writer.Long(link.At);
            writer.Int(link.Officer);
            writer.Guid(link.Request);
            writer.Int(link.Part);
            writer.Int(link.Parts);
            writer.Bytes(link.RequestHash);
            writer.Text(link.Kind, kind);
            writer.Bytes(link.Body);
            return SHA256.HashData(writer.Written);
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes each field with its length before it, so that no two sequences of fields look alike.</summary>
    ref struct FieldWriter(Span<byte> buffer)
    {
        readonly Span<byte> _buffer = buffer;
        int _at;

        public readonly ReadOnlySpan<byte> Written => _buffer[.._at];

        public void Byte(byte value) => Take(1)[0] = value;
        public void Int(int value) => BinaryPrimitives.WriteInt32BigEndian(Take(4), value);
        public void Long(long value) => BinaryPrimitives.WriteInt64BigEndian(Take(8), value);
        public void Guid(Guid value) => value.TryWriteBytes(Take(16), bigEndian: true, out _);
        public void Bytes(ReadOnlySpan<byte> value) => value.CopyTo(Take(value.Length));
        public void Text(string value, int length) => Encoding.UTF8.GetBytes(value, Take(length));

        Span<byte> Take(int length)
        {
            BinaryPrimitives.WriteInt32BigEndian(_buffer[_at..], length);
            var field = _buffer.Slice(_at + 4, length);
            _at += 4 + length;
            return field;
        }
    }
}
