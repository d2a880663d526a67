using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Gulir.Simulation.Lives.Audit;

/// <summary>The chain once more from its written description: every field behind its length, then SHA-256.</summary>
static class ChainOfFacts
{
    const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The seal of the last fact, after every hash was computed anew.</summary>
    public static string LastSeal(Evidence evidence)
    {
        var fund = (Guid)evidence.Ask("i", "select fund_id from fund where fund_id = $1")[0][0];
        var hash = new byte[32];
        long number = 0;
        foreach (var row in evidence.Ask("nnninnbtbb",
            """
            select number, at, officer, request_id, part, parts, request_hash, kind, body, hash from fact
            where fund_id = $1 order by number
            """))
        {
            Compare.Same("number in the chain", ++number, row[0]);
            hash = SHA256.HashData(
            [
                .. Field([1]), .. Field(fund), .. Field(hash), .. Field(row[0]), .. Field(row[1]),
                .. Field((int)(long)row[2]), .. Field(row[3]), .. Field((int)(long)row[4]),
                .. Field((int)(long)row[5]), .. Field(row[6]), .. Field(row[7]), .. Field(row[8]),
            ]);
            Compare.Same($"hash of fact {number}", Convert.ToHexString(hash), Convert.ToHexString((byte[])row[9]));
        }
        return Seal(hash, number);
    }

    static byte[] Field(object value)
    {
        byte[] bytes = value switch
        {
            byte[] plain => plain,
            int small => Whole(4, small),
            long large => Whole(8, large),
            Guid id => id.ToByteArray(bigEndian: true),
            _ => Encoding.UTF8.GetBytes((string)value),
        };
        return [.. Whole(4, bytes.Length), .. bytes];
    }

    static byte[] Field(byte[] bytes) => Field((object)bytes);

    static byte[] Whole(int size, long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes[(8 - size)..];
    }

    /// <summary>The first 80 bits, five a letter.</summary>
    static string Seal(byte[] hash, long number)
    {
        var bits = string.Concat(hash.Take(10).Select(part => Convert.ToString(part, 2).PadLeft(8, '0')));
        var letters = string.Concat(Enumerable.Range(0, 16).Select(i =>
            Letters[Convert.ToInt32(bits.Substring(i * 5, 5), 2)]));
        return $"{letters[..4]}-{letters[4..8]}-{letters[8..12]}-{letters[12..]}-{number}";
    }
}
