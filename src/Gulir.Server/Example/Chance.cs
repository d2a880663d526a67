using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Gulir.Server.Example;

/// <summary>
/// Numbers from a seed (SplitMix64): the same on every machine and with every version of the runtime, so that the same
/// seed writes the same books.
/// </summary>
public sealed class Chance(ulong seed)
{
    ulong _state = seed;

    /// <summary>A stream of its own for every name, so that one more draw here moves nothing elsewhere.</summary>
    public static Chance For(ulong seed, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {name}"));
        return new Chance(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>0 to <paramref name="limit"/> - 1.</summary>
    public int Below(int limit) => (int)(ulong)(((UInt128)Next() * (UInt128)(ulong)limit) >> 64);

    /// <summary>Both ends included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>A multiple of <paramref name="step"/>, both ends included.</summary>
    public long Stepped(long from, long to, long step) => from + Below((int)((to - from) / step) + 1) * step;

    /// <summary>True in so many of a thousand draws.</summary>
    public bool OutOfThousand(int times) => Below(1_000) < times;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    public void Shuffle<T>(T[] rows)
    {
        for (var i = rows.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (rows[i], rows[j]) = (rows[j], rows[i]);
        }
    }

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i += 8) BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i), Next());
        return bytes;
    }

    public Guid Id() => new(Bytes(16), bigEndian: true);
}
