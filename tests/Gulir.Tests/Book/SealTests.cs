using CsCheck;
using Gulir.Book;

namespace Gulir.Tests.Book;

/// <summary>A seal on paper comes back as it was printed, however a person copies it.</summary>
public class SealTests
{
    [Fact]
    public void Printed_and_read_it_is_the_same_seal() => Gen.Select(Gen.Byte.Array[32], Gen.Long[1, 1_000_000])
        .Sample((hash, number) =>
        {
            var seal = Seal.Of(number, hash);
            Assert.Equal(seal, Seal.Parse(seal.ToString()));
            Assert.Equal(seal, Seal.Parse(seal.ToString().ToLowerInvariant().Replace("-", " ")));
            Assert.True(seal.Matches(hash));
        }, iter: 2_000);

    [Fact]
    public void One_of_its_80_bits_decides() => Gen.Select(Gen.Byte.Array[32], Gen.Int[0, 79]).Sample((hash, bit) =>
    {
        var seal = Seal.Of(412, hash);
        byte[] other = [.. hash];
        other[bit / 8] ^= (byte)(1 << (bit % 8));
        Assert.False(seal.Matches(other));
    }, iter: 2_000);

    [Fact]
    public void As_people_copy_it() => Table.Check("""
        typed                        read
        K7QF-2M9D-XE4T-PA6R-412      K7QF-2M9D-XE4T-PA6R-412
        k7qf-2m9d-xe4t-pa6r-412      K7QF-2M9D-XE4T-PA6R-412
        K7QF2M9DXE4TPA6R412          K7QF-2M9D-XE4T-PA6R-412
        K7QF 2M9D XE4T PA6R 412      K7QF-2M9D-XE4T-PA6R-412
        OIL0-2M9D-XE4T-PA6R-4I2      0110-2M9D-XE4T-PA6R-412
        oil0-2m9d-xe4t-pa6r-4O2      0110-2M9D-XE4T-PA6R-402
        K7QF-2M9D-XE4T-PA6R          not a seal
        K7QF-2M9D-XE4T-PA6R-0        not a seal
        K7QF-2M9D-XE4T-PA6R-+412     not a seal
        K7QF-2M9D-XE4T-PA6R-412X     not a seal
        U7QF-2M9D-XE4T-PA6R-412      not a seal
        """, row => Seal.Parse(row["typed"])?.ToString() ?? "not a seal");

    [Fact]
    public void An_empty_book_ends_at_number_0_with_an_empty_hash()
    {
        Assert.Equal("0000-0000-0000-0000-0", BookEnd.Empty.Seal.ToString());
        Assert.Null(Seal.Parse(BookEnd.Empty.Seal.ToString()));
    }
}
