using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Photos;
using Gulir.Server.Surplus;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Photos;
using Gulir.Storage.Reporting;
using Gulir.Storage.Risk;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Reporting;

/// <summary>An activity of the year with what became of it and its photos.</summary>
public sealed record PackActivity(ActivityRow Row, Money SpentInYear, IReadOnlyList<PackPhoto> Photos);

/// <param name="Source">An address, or the picture itself in a file that stands alone.</param>
public sealed record PackPhoto(string Source, PhotoRow Row);

/// <summary>A line of the plan for the year's surplus: decided by the RWT, or proposed by the fund's setting.</summary>
public sealed record PlannedShare(string Name, SurplusKind Kind, Rate Percent, Money Amount);

/// <summary>A line of an earlier year's surplus through the year: all that was used is spent or turned.</summary>
public sealed record PackFundLine(int Year, string Name, Money Opening, Money Got, Money Used, Money Left);

/// <summary>An account of the budget: planned and real in the year, planned for the next.</summary>
public sealed record PackBudgetLine(Account Account, Money Planned, Money Actual, Money Next);

/// <summary>The budgets of the year and of the next; a year without a decision has none.</summary>
public sealed record BudgetPlan(bool HasYear, bool HasNext, IReadOnlyList<PackBudgetLine> Lines);

/// <summary>A loan as the meeting sees it: its KSM, never a person.</summary>
public sealed record PackLoan(
    int Number, string Group, DateOnly PaidOut, int Borrowers, Money Principal, Money Outstanding, LoanClass Class,
    string Mark);

/// <summary>
/// The yearly report of a village for its citizens' meeting: what the fund is, how it does, its statements, its loans
/// without personal data, its surplus and where it went, and what is planned.
/// </summary>
/// <param name="IsOver">The year has ended; else the report is of the year so far.</param>
/// <param name="IsClosed">The year's closing entry is written.</param>
/// <param name="Shared">The decision of the RWT on this year's surplus; null while there is none.</param>
/// <param name="Earlier">Lines of earlier years that had or got something in the year.</param>
/// <param name="Growth">Total assets at each year's end that was closed.</param>
public sealed record YearPack(
    int Year, DateOnly Day, bool IsOver, bool IsClosed, Money Result, Indicators Now, Indicators? Before,
    IReadOnlyList<(string Label, Money Value)> Growth, IReadOnlyList<(string Label, Money Value)> Lent,
    IReadOnlyList<(string Label, Money Value)> AtRisk, IReadOnlyList<(StatementKind Kind, Report Report)> Statements,
    IReadOnlyList<PackLoan> Loans, Report Reserve, Report Related, Money WrittenOff, SharedYearRow? Shared,
    IReadOnlyList<PlannedShare> Plan, IReadOnlyList<PackFundLine> Earlier, IReadOnlyList<PackActivity> Done,
    IReadOnlyList<ActivityRow> Coming, BudgetPlan Budget, Signers Signers, IReadOnlyList<string> Supervisors)
{
    const int MostPhotos = 2;

    /// <summary>The report of a year; of the running one up to today.</summary>
    /// <param name="photo">Where a picture is found.</param>
    public static YearPack Of(BookReader reader, PageFrame frame, int year, Func<PhotoRow, string> photo)
    {
        var end = new DateOnly(year, 12, 31);
        var day = end < frame.Today ? end : frame.Today;
        var fund = frame.Fund!;
        Report Print(string name) => StatementPages.Of(
            reader.Session, fund, name, day, isSakEp: false, frame.Language == Language.En).Value;
        var first = reader.FirstEntryOn();
        var months = reader.MonthEnds().Where(row => row.Month <= YearMonth.Of(day)).ToArray();
        var ofYear = months.Where(row => row.Month.Year == year || row.Month == new YearMonth(year - 1, 12)).ToArray();
        var shared = reader.SharedYears().Find(row => row.Year == year);
        var officers = reader.Officers().FindAll(row => row.Officer.InOffice(day));
        return new YearPack(
            year, day, end <= frame.Today, reader.ClosedYear() >= year,
            -reader.YearToDate(day).Values.Sum(), Figures(reader, day),
            first?.Year < year ? Figures(reader, new DateOnly(year - 1, 12, 31)) : null,
            [.. months.Where(row => row.Month.Month == 12 || row.Month == months[^1].Month)
                .Select(row => (frame.Short(row.Month), row.Parts.TotalAssets))],
            [.. ofYear.Select(row => (frame.Short(row.Month), row.Parts.Outstanding))],
            [.. ofYear.Select(row => (frame.Short(row.Month), row.Parts.OutstandingAtRisk))],
            [
                .. StatementPages.All.Where(kind => kind.Report != "reserve")
                    .Select(kind => (kind, Print(kind.Report))),
            ],
            LoansOn(reader, day), Print("reserve"), Print("related"),
            reader.WrittenOff(day).Sum(row => row.PrincipalListed), shared, PlanOf(reader, frame, shared, day),
            EarlierIn(reader, frame, year, day),
            DoneIn(reader, year, day, photo),
            [.. reader.Activities(day).Where(row => row.DecidedOn is not null && row.FinishedOn is null
                && row.Stage == Gulir.Activities.ActivityStage.Decided)],
            BudgetOf(reader, year, day, frame.Today),
            Signers.On(reader, day),
            [.. officers.Where(row => row.Officer.Role == Role.Supervisor).Select(row => row.Name)]);
    }

    static Indicators Figures(BookReader reader, DateOnly day) =>
        Indicators.Of([reader.IndicatorParts(day, long.MaxValue)], reader.Settings(day));

    static PackLoan[] LoansOn(BookReader reader, DateOnly day)
    {
        var names = reader.GroupNames();
        var settings = reader.Settings(day);
        var scheme = Collectability.Of(settings);
        return
        [
            .. Gulir.Risk.Reserve.Of(reader.Portfolio(day), settings).Select(row => new PackLoan(
                row.Loan.Booked.Number, names.GetValueOrDefault(row.Loan.Booked.Group, ""),
                row.Loan.Booked.DisbursedOn, row.Loan.Booked.Shares.Count(share => share.PrincipalOwed.IsPositive),
                row.Loan.Booked.Principal, row.Loan.Outstanding, row.Class, Frame.Figures.Mark(row.Class, scheme))),
        ];
    }

    /// <summary>What the RWT decided; before it, what the fund's plan would give of the result so far.</summary>
    static PlannedShare[] PlanOf(BookReader reader, PageFrame frame, SharedYearRow? shared, DateOnly day)
    {
        if (shared is not null)
            return
            [
                .. reader.FundLines().Where(row => row.Line.Year == shared.Year && row.On == shared.On).Select(row =>
                    new PlannedShare(
                        Named(row.Name, row.Line.Kind, frame), row.Line.Kind, row.Percent,
                        row.Line.Allotted)),
            ];
        var balances = reader.Balances(day);
        // Of a year that is not closed the result stands in income and cost; earlier losses are taken off first.
        var shareable = -balances.GetValueOrDefault(Accounts.PriorResult)
            - balances.Where(row => row.Key.Class >= 4).Sum(row => row.Value);
        if (!shareable.IsPositive) return [];
        var books = reader.OpenBooks(day);
        return
        [
            .. Sharing.Of(shareable, Sharing.Plan(books), books.Settings.Number("surplus_rounding")).Select(line =>
                new PlannedShare(Named("", line.Kind, frame), line.Kind, line.Percent, line.Amount)),
        ];
    }

    /// <summary>Of next year the latest budget that is known today: the meeting decides on it.</summary>
    static BudgetPlan BudgetOf(BookReader reader, int year, DateOnly day, DateOnly today)
    {
        var planned = reader.BudgetOn(day);
        var next = Budgeting.Standing(reader.Budgets(year + 1).ConvertAll(row => row.Budget), today);
        if (planned is null && next is null) return new BudgetPlan(false, false, []);
        var actual = reader.YearToDate(day);
        Money Year(Budget? budget, AccountCode account) =>
            budget?.Of(account, 1, Budgeting.MonthsOfYear) ?? Money.Zero;
        return new BudgetPlan(planned is not null, next is not null,
        [
            .. reader.Chart().All.Where(account => account.Code.IsIncome || account.Code.IsCost)
                .Select(account => new PackBudgetLine(
                    account, Year(planned, account.Code), Budgeting.Actual(account.Code, actual),
                    Year(next, account.Code)))
                .Where(line => !line.Planned.IsZero || !line.Actual.IsZero || !line.Next.IsZero),
        ]);
    }

    static PackFundLine[] EarlierIn(BookReader reader, PageFrame frame, int year, DateOnly day)
    {
        var before = reader.FundLines(new DateOnly(year - 1, 12, 31))
            .ToDictionary(row => (row.Line.Year, row.Line.Line), row => row.Line.Balance);
        return
        [
            .. reader.FundLines(day).Where(row => row.Line.Year < year && row.Line.Kind != SurplusKind.Capital)
                .Select(row =>
                {
                    var opening = before.GetValueOrDefault((row.Line.Year, row.Line.Line));
                    var got = row.On.Year == year ? row.Line.Allotted : Money.Zero;
                    return new PackFundLine(
                        row.Line.Year, Named(row.Name, row.Line.Kind, frame), opening, got,
                        opening + got - row.Line.Balance, row.Line.Balance);
                })
                .Where(row => !row.Opening.IsZero || !row.Got.IsZero || !row.Left.IsZero),
        ];
    }

    static string Named(string name, SurplusKind kind, PageFrame frame) =>
        SurplusWordings.Named(name, kind, frame.Language);

    /// <summary>Activities that were finished in the year or on which money was spent in it.</summary>
    static PackActivity[] DoneIn(BookReader reader, int year, DateOnly day, Func<PhotoRow, string> photo)
    {
        var before = reader.Activities(new DateOnly(year - 1, 12, 31))
            .ToDictionary(row => row.Number, row => row.Spent);
        return
        [
            .. reader.Activities(day).OrderBy(row => row.Number)
                .Select(row => (Row: row, Spent: row.Spent - before.GetValueOrDefault(row.Number)))
                .Where(row => row.Row.FinishedOn?.Year == year || row.Spent.IsPositive)
                .Select(row => new PackActivity(
                    row.Row, row.Spent,
                    [
                        .. reader.Photos(PhotoSubjects.Activity, row.Row.Number).Where(one => !one.IsErased)
                            .TakeLast(MostPhotos).Select(one => new PackPhoto(photo(one), one)),
                    ])),
        ];
    }
}
