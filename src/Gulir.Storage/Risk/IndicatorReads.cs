using Gulir.Institution;
using Gulir.Risk;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Risk;

/// <summary>The parts of a fund's indicators: kept at a close, computed live while the month is open.</summary>
public static class IndicatorReads
{
    public static IndicatorParts IndicatorParts(this BookReader reader, DateOnly day, long knownAt)
    {
        var month = YearMonth.Of(day);
        if (day == month.Last && reader.MonthEnd(month, knownAt) is { } kept) return kept;
        var effective = reader.Known(knownAt);
        var balances = reader.Balances(day, effective);
        return Gulir.Risk.IndicatorParts.Of(
            reader.Portfolio(day, effective), reader.LedgerFigures(day, balances, effective), reader.Settings(day, effective));
    }

    /// <summary>Nothing is cut off when the book ends at or before the number: then the quick sums serve.</summary>
    public static long Known(this BookReader reader, long knownAt) =>
        knownAt >= reader.Session.BookEnd(reader.Fund).Number ? long.MaxValue : knownAt;
}
