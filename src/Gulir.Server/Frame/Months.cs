namespace Gulir.Server.Frame;

/// <summary>The months of a book, newest first, as a choice on a page.</summary>
public static class Months
{
    public static IReadOnlyList<YearMonth> Between(YearMonth first, YearMonth last)
    {
        var months = new List<YearMonth>();
        for (var month = last; month >= first; month = month.Previous) months.Add(month);
        return months;
    }
}
