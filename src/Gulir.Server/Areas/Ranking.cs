using System.Buffers;
using System.Numerics;

namespace Gulir.Server.Areas;

/// <summary>
/// The order of what was found. The village's own name weighs most: it was typed whole; then how many typed words lie
/// in it, and how many are whole words of it; then whether it begins with the first; then the others that are whole
/// words of the regions above; then the code.
/// </summary>
static class Ranking
{
    /// <summary>More than there are villages, so that a place in their order fits below a score.</summary>
    const int Places = 1 << 20;

    /// <summary>Numbers of villages, the best first.</summary>
    public static int[] Best(Levels levels, Typed typed, int most)
    {
        var count = levels.Villages.Count;
        var (begunAbove, exactAbove) = Above(levels, typed);
        var rented = ArrayPool<ushort>.Shared.Rent(count * 2);
        try
        {
            var marks = rented.AsSpan(0, count * 2);
            marks.Clear();
            var begun = marks[..count];
            var exact = marks[count..];
            var asked = (int)typed.Granted;
            foreach (var pattern in typed.Patterns)
            {
                levels.Villages.Mark(pattern, begun, exact);
                if (pattern.IsJoined) continue;
                asked |= pattern.Bits;
                if (!IsAnyLeft(levels, begun, begunAbove, typed.Granted, asked)) return [];
            }
            var best = new PriorityQueue<int, long>();
            for (var number = 0; number < count; number++)
            {
                var kecamatan = levels.KecamatanOf[number];
                if ((begun[number] | begunAbove[kecamatan] | typed.Granted) != typed.All) continue;
                var score = BitOperations.PopCount((uint)(exactAbove[kecamatan] & ~begun[number]))
                    + (begun[number] == 0 ? 0 : Own(levels.Villages, number, begun[number], exact[number], typed));
                var goodness = (long)score * Places + (Places - 1 - number);
                if (best.Count < most) best.Enqueue(number, goodness);
                else best.EnqueueDequeue(number, goodness);
            }
            var worstFirst = new int[best.Count];
            for (var i = worstFirst.Length - 1; i >= 0; i--) worstFirst[i] = best.Dequeue();
            return worstFirst;
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(rented);
        }
    }

    /// <summary>Whether some village has all that was asked so far: words no place has together end early.</summary>
    static bool IsAnyLeft(Levels levels, Span<ushort> begun, ushort[] begunAbove, int granted, int asked)
    {
        for (var number = 0; number < begun.Length; number++)
            if (((begun[number] | begunAbove[levels.KecamatanOf[number]] | granted) & asked) == asked) return true;
        return false;
    }

    /// <summary>What each kecamatan matches by its own name and by the names above it.</summary>
    static (ushort[] Begun, ushort[] Exact) Above(Levels levels, Typed typed)
    {
        var provinces = Marked(levels.Provinces, typed, null, []);
        var kabupaten = Marked(levels.Kabupaten, typed, provinces, levels.ProvinceOf);
        return Marked(levels.Kecamatan, typed, kabupaten, levels.KabupatenOf);
    }

    static (ushort[] Begun, ushort[] Exact) Marked(
        NameList names, Typed typed, (ushort[] Begun, ushort[] Exact)? above, ushort[] parents)
    {
        var (begun, exact) = (new ushort[names.Count], new ushort[names.Count]);
        foreach (var pattern in typed.Patterns) names.Mark(pattern, begun, exact);
        if (above is not { } handed) return (begun, exact);
        for (var number = 0; number < names.Count; number++)
        {
            begun[number] |= handed.Begun[parents[number]];
            exact[number] |= handed.Exact[parents[number]];
        }
        return (begun, exact);
    }

    /// <summary>Each part has room for the next below it: there are at most 16 typed words.</summary>
    static int Own(NameList names, int number, ushort begun, ushort exact, Typed typed)
    {
        var words = names.Words(number);
        var whole = exact == 0 ? 0 : Whole(words, typed);
        var score = whole * 32 + BitOperations.PopCount(begun);
        score = score * 32 + BitOperations.PopCount(exact);
        score = score * 2 + (words.StartsWith(typed.First) ? 1 : 0);
        return score * 32;
    }

    /// <summary>2 when every word of the name was typed, 1 when it was but joined or parted otherwise.</summary>
    static int Whole(ReadOnlySpan<byte> words, Typed typed)
    {
        var apart = words.LastIndexOf((byte)' ');
        if (apart == 0) return Asked(words[1..], typed);
        foreach (var word in words[1..apart].Split((byte)' '))
            if (Asked(words[1..apart][word], typed) < 2) return Asked(words[(apart + 1)..], typed) > 0 ? 1 : 0;
        return 2;
    }

    /// <summary>2 for a typed word, 1 for two that were typed apart.</summary>
    static int Asked(ReadOnlySpan<byte> word, Typed typed)
    {
        var asked = 0;
        foreach (var pattern in typed.Patterns)
            if (pattern.Word.SequenceEqual(word)) asked = Math.Max(asked, pattern.IsJoined ? 1 : 2);
        return asked;
    }
}
