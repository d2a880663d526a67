using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Storage;

/// <summary>
/// One wish to write: whose book, who asks, under which request id, and the decision that is made on what the
/// session reads. The decision may be run again: when a batch ends in an error its acts are run one by one.
/// </summary>
/// <param name="Today">
/// The fund's today, when the caller has its own (example data); else the host's in the fund's zone.
/// </param>
/// <param name="By">The roles that may do this; founding is done by whoever makes the fund.</param>
/// <param name="RequestHash">SHA-256 of the request's canonical bytes.</param>
public sealed record Act(
    RegionCode Fund, int Officer, Guid Request, byte[] RequestHash, DateOnly? Today, IReadOnlyList<Role> By,
    Func<BookReader, Desk, Outcome<Draft>> Decide, bool Founds = false);

/// <summary>What was kept: the numbers of the facts and the seal of the last.</summary>
public sealed record Kept(FundId Fund, IReadOnlyList<long> Facts, Seal Seal, bool Again);

/// <summary>A session on one fund's book; the rooms read through it.</summary>
public sealed record BookReader(Session Session, FundId Fund);
