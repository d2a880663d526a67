using System.Diagnostics;
using Gulir.Basics;
using Gulir.Storage.Book;

namespace Gulir.Bench;

/// <summary>
/// A proof of the example's 14 books: every link, every projection against a replay, every side record. As the
/// command does it, a book to each core.
/// </summary>
public static class Proofs
{
    const int Runs = 12;

    public static IEnumerable<Measurement> Measure()
    {
        using var database = Jiwan.Open();
        var books = database.Read(session => session.Books());
        var best = 0.0;
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            var proofs = new Verified[books.Count];
            Parallel.For(0, books.Count, i => proofs[i] =
                database.Read(session => Verifying.Verify(session, books[i].Fund, books[i].Code)));
            Must.Hold(proofs.All(proof => proof.IsWhole), "The example's books are whole.");
            best = Math.Max(best, proofs.Sum(proof => proof.Facts) / clock.Elapsed.TotalSeconds);
        }
        yield return new(
            $"verify of {books.Count} books with all its comparisons, best of {Runs}", best, "facts a second", null,
            "over 200000");
    }
}
