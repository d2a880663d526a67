using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Risk;

namespace Gulir.Server.Close;

/// <summary>
/// The minutes of a close, as they were known at it: they stay printable when the month is opened and closed again.
/// </summary>
/// <param name="Replaces">The earlier close of the same month.</param>
/// <param name="ReplacedBy">The later one, when there is one.</param>
public sealed record ClosePaper(
    ClosedMonthRow Row, IndicatorParts Parts, Indicators Figures, PerformanceParts? More, ClosedMonthRow? Replaces,
    ClosedMonthRow? ReplacedBy, string ClosedBy, Signers Signers)
{
    /// <summary>The paper of the close that the address names by its fact; null when there is no such close.</summary>
    public static ClosePaper? Of(PageAsk ask)
    {
        var (reader, number) = (ask.Reader, ask.Number("n"));
        var rows = reader.ClosedMonths();
        if (rows.Find(row => row.Fact.Number == number && !row.Opening) is not { } found) return null;
        if (reader.MonthEnd(found.Month, found.Fact.Number) is not { } parts) return null;
        var same = rows.FindAll(row => row.Month == found.Month);
        var settings = reader.Settings(found.Month.Last, found.Fact.Number);
        return new ClosePaper(
            found, parts, Indicators.Of([parts], settings),
            reader.Kept(found.Month, found.Fact.Number),
            same.Find(row => row.Fact.Number < found.Fact.Number),
            same.FindLast(row => row.Fact.Number > found.Fact.Number),
            reader.Officers().Find(row => row.Officer.Number == found.Fact.Officer)?.Name ?? "",
            Signers.On(reader, found.Month.Last));
    }
}
