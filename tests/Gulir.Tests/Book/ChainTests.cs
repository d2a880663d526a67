using CsCheck;
using Gulir.Basics;
using Gulir.Book;

namespace Gulir.Tests.Book;

/// <summary>No fact of a book can be changed, dropped, repeated or moved unseen, and time never runs back.</summary>
public class ChainTests
{
    static readonly FundId Fund = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000001"));
    const long Noon = 1_520_000_000_000;
    const long Day = 24 * 60 * 60 * 1000;

    static readonly Gen<byte[]> Body = Gen.Byte.Array[0, 60];

    static readonly Gen<Recorded[]> Books = Gen.Select(
        Gen.Long[0, 3 * Day], Gen.Int[1, 9], Gen.Guid, Gen.Byte.Array[32], Gen.Const("loan_applied"), Body)
        .Array[2, 8].Select(Book);

    static Recorded[] Book((long After, int Officer, Guid Request, byte[] Hash, string Kind, byte[] Body)[] acts)
    {
        var end = BookEnd.Empty;
        var links = new List<Recorded>();
        foreach (var act in acts)
        {
            var link = Chain.Next(
                Fund, end, Noon + act.After, act.Officer, act.Request, 1, 1, act.Hash, act.Kind, act.Body);
            links.Add(link);
            end = After(link);
        }
        return [.. links];
    }

    static BookEnd After(Recorded link) => new(link.Number, link.At, link.Hash);

    /// <summary>True when every link follows the one before it and the last one is the end that a seal knows.</summary>
    static bool Holds(IReadOnlyList<Recorded> links, Seal seal)
    {
        var end = BookEnd.Empty;
        foreach (var link in links)
        {
            if (!Chain.Follows(end, link)) return false;
            end = After(link);
        }
        return end.Number == seal.Number && seal.Matches(end.Hash);
    }

    [Fact]
    public void A_book_as_it_was_written_holds() => Books.Sample(links =>
    {
        Assert.True(Holds(links, After(links[^1]).Seal));
        Assert.Equal(Enumerable.Range(1, links.Length), links.Select(link => (int)link.Number));
        for (var i = 1; i < links.Length; i++) Assert.True(links[i].At >= links[i - 1].At);
    }, iter: 500);

    [Fact]
    public void Any_changed_field_is_noticed() => Gen.Select(Books, Gen.Int[0, 1_000], Gen.Int[0, 10], Gen.Int[1, 255])
        .Sample((links, place, field, change) =>
        {
            var seal = After(links[^1]).Seal;
            var at = place % links.Length;
            links[at] = Changed(links[at], field, place, (byte)change);
            Assert.False(Holds(links, seal));
        }, iter: 5_000);

    static Recorded Changed(Recorded link, int field, int place, byte change) => field switch
    {
        0 => link with { Fund = new FundId(Guid.NewGuid()) },
        1 => link with { Number = link.Number + change },
        2 => link with { At = link.At + change },
        3 => link with { Officer = link.Officer + change },
        4 => link with { Request = Guid.NewGuid() },
        5 => link with { Part = link.Part + change },
        6 => link with { Parts = link.Parts + change },
        7 => link with { RequestHash = Flipped(link.RequestHash, place, change) },
        8 => link with { Kind = link.Kind + "." + change },
        9 => link with { Body = Flipped(link.Body, place, change) },
        _ => link with { Hash = Flipped(link.Hash, place, change) },
    };

    static byte[] Flipped(byte[] bytes, int place, byte change)
    {
        if (bytes.Length == 0) return [change];
        byte[] copy = [.. bytes];
        copy[place % copy.Length] ^= change;
        return copy;
    }

    [Fact]
    public void Dropped_repeated_and_swapped_facts_are_noticed() => Gen.Select(Books, Gen.Int[0, 1_000], Gen.Int[0, 2])
        .Sample((links, place, how) =>
        {
            var seal = After(links[^1]).Seal;
            var at = place % (links.Length - 1);
            var broken = links.ToList();
            if (how == 0) broken.RemoveAt(place % links.Length);
            if (how == 1) broken.Insert(at, links[at]);
            if (how == 2) (broken[at], broken[at + 1]) = (broken[at + 1], broken[at]);
            Assert.False(Holds(broken, seal));
        }, iter: 2_000);

    [Fact]
    public void A_byte_that_moves_from_one_field_to_the_next_changes_the_hash()
    {
        var empty = new byte[Chain.HashBytes];
        var link = new Recorded(Fund, 1, Noon, 1, Guid.Empty, 1, 1, empty, "loan_applied", [1, 2, 3], []);
        var moved = link with { Kind = "loan_applied\u0001", Body = [2, 3] };
        Assert.NotEqual(Chain.HashOf(empty, link), Chain.HashOf(empty, moved));
    }

    [Fact]
    public void A_clock_that_runs_back_does_not_turn_the_book_back()
    {
        var first = Chain.Next(Fund, BookEnd.Empty, Noon, 1, Guid.NewGuid(), 1, 1, [], "group_formed", []);
        var second = Chain.Next(Fund, After(first), Noon - 5_000, 1, Guid.NewGuid(), 1, 1, [], "group_formed", []);
        Assert.Equal(Noon, second.At);
        Assert.True(Chain.Follows(After(first), second));
    }

    [Fact]
    public void A_clock_more_than_a_day_behind_the_book_is_refused() => Table.Check("""
        behind the last fact   answer
        0                      accepted
        86400000               accepted
        86400001               clock_behind
        -86400001              accepted
        """, row => Chain.ClockBehind(
            new BookEnd(1, Noon, []), Noon - long.Parse(row["behind the last fact"])).Said());
}
