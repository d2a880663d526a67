using Gulir.Storage.Close;
using Gulir.Storage.Surplus;

namespace Gulir.Server.Surplus;

/// <summary>The minutes of an RWT on paper.</summary>
/// <param name="Closed">Income and cost of the year; null when it was opened again, which sharing forbids.</param>
public sealed record RwtMinutesPaper(SharedYearRow Shared, ClosedYearRow? Closed, IReadOnlyList<FundLineRow> Lines);
