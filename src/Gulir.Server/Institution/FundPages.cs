using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Loans;
using Gulir.Server.Oversight;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;

namespace Gulir.Server.Institution;

/// <summary>A loan with money due in the days ahead.</summary>
public sealed record DueSoon(int Loan, int Group, string Name, DateOnly Due, Money Amount);

/// <summary>A fund on its today: live figures, what is due, who is behind, what was written last.</summary>
public sealed record FundDay(
    Indicators Figures, Money Cash, IReadOnlyList<DueSoon> Due, IReadOnlyList<LoanLine> Behind, int BehindAll,
    IReadOnlyList<VoucherRow> Last, IReadOnlyList<(YearMonth Month, Money Assets)> Growth, YearMonth? ClosedThrough,
    IReadOnlyList<NamedOfficer> Officers, IReadOnlyList<Todo> Todos, bool SeesMarks);

public static class FundPages
{
    const int DaysAhead = 7;
    const int MostRows = 12;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.FundFigures(app, "", Today);
        SettingPages.Map(app, pages);
    }

    static View? Today(PageAsk ask)
    {
        var (reader, day) = (ask.Reader, ask.Frame.ArrearsDay);
        var portfolio = reader.Portfolio(day);
        var settings = reader.Settings(day);
        var balances = reader.Balances(day);
        var figures = Indicators.Of([reader.IndicatorParts(day, long.MaxValue)], settings);
        var lines = LoanLines.Of(reader, portfolio, settings);
        var behind = lines.Where(line => line.Age > 0).OrderByDescending(line => line.Age).ToList();
        var due = Due(lines, portfolio, day);
        return View.Of<FundPage>(new FundDay(
            figures, balances.GetValueOrDefault(Accounts.Cash), due, [.. behind.Take(MostRows)],
            behind.Count, reader.LastVouchersRecorded(8),
            [.. reader.MonthEnds().Select(row => (row.Month, row.Parts.TotalAssets))], reader.ClosedThrough(),
            [.. reader.Officers().Where(officer => officer.Officer.InOffice(ask.Frame.Today))],
            new Todos(ask, due.Count, behind.Count).List(),
            FlagSheet.MaySee(reader, ask.Frame.Visitor, ask.Frame.Today)), ask.Frame);
    }

    /// <summary>Loans with a due date from the day on to a week later, and what they are asked until then.</summary>
    public static List<DueSoon> Due(IReadOnlyList<LoanLine> lines, Portfolio portfolio, DateOnly day)
    {
        var names = lines.ToDictionary(line => line.Loan, line => line.GroupName);
        var due = new List<DueSoon>();
        foreach (var loan in portfolio.Loans.Select(loan => loan.Paid))
        {
            var row = loan.LastRowDue(day.AddDays(DaysAhead));
            if (row < 0 || loan.Dues[row].Due < day || !names.TryGetValue(loan.Number, out var name)) continue;
            var asked = loan.Shares.Sum(share => share.PrincipalDue(row) + share.ServiceDue(row));
            if (asked.IsPositive) due.Add(new DueSoon(loan.Number, loan.Group, name, loan.Dues[row].Due, asked));
        }
        return [.. due.OrderBy(row => row.Due).ThenBy(row => row.Loan)];
    }
}
