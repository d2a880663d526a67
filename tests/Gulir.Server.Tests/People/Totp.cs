using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Gulir.Server.Tests.People;

/// <summary>What an authenticator app shows: RFC 6238 with SHA-1, six digits, 30 seconds.</summary>
static class Totp
{
    const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Of(string secret)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238, as the apps do it.
        HMACSHA1.HashData(Bytes(secret), step, hash);
#pragma warning restore CA5350
        var at = hash[^1] & 0xf;
        return $"{(BinaryPrimitives.ReadInt32BigEndian(hash[at..]) & 0x7fffffff) % 1_000_000:000000}";
    }

    static byte[] Bytes(string secret)
    {
        var bytes = new List<byte>();
        var (value, bits) = (0, 0);
        foreach (var letter in secret)
        {
            value = (value << 5 | Base32.IndexOf(letter)) & 0xffff;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(value >> bits & 0xff));
        }
        return [.. bytes];
    }
}
