using Gulir.Groups;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Risk;
using Gulir.Storage.Activities;
using Gulir.Server.Loans.Gates;
using Gulir.Server.Oversight;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Reporting;
using Gulir.Storage.Risk;

namespace Gulir.Server.Reporting;

/// <summary>Reports of one fund: each is read, computed by the core, and handed on as figures.</summary>
public static class FundReports
{
    public static readonly IReadOnlyDictionary<string, Func<FundView, Outcome<Report>>> All =
        new Dictionary<string, Func<FundView, Outcome<Report>>>
        {
            ["trial-balance"] = view => Statements.TrialBalance(
                view.Head(), view.Reader.Chart(),
                view.Reader.Balances(view.Day, view.Cut, view.Ask.AfterClosing), view.Ask.English),
            ["position"] = view => Statements.Position(
                view.Head(), view.Reader.Chart(), view.Reader.Balances(view.Day, view.Cut),
                view.Reader.YearToDate(view.Day, view.Cut), view.Ask.English),
            ["result"] = view => Statements.Result(
                view.Head(), view.Reader.Chart(), view.Reader.YearToDate(view.Day, view.Cut), BeforeMonth(view),
                view.Ask.English),
            ["cash-flow"] = CashFlow,
            ["equity"] = Equity,
            ["position-compared"] = ComparedReports.Position,
            ["result-compared"] = ComparedReports.Result,
            ["position-sak-ep"] = SakEpReports.Position,
            ["result-sak-ep"] = SakEpReports.Result,
            ["cash-flow-sak-ep"] = SakEpReports.CashFlow,
            ["equity-sak-ep"] = view => Equity(view).Then<Report>(equity => SakEp.Equity(view.Head(), equity)),
            ["notes"] = NoteReports.Notes,
            ["cash-book"] = view => Book(view, view.Ask.Account ?? Accounts.Cash, "Buku Kas", "Cash book"),
            ["bank-book"] = view => Book(view, view.Ask.Account ?? Accounts.Bank, "Buku Bank", "Bank book"),
            ["ledger"] = Ledger,
            ["upk-2"] = view => AccountBooks.Upk2(
                view.Head(), view.Reader.LinesBetween(view.Ask.From, view.Day, view.Cut), view.Ask.English),
            ["upk-2-in"] = view => Upk2.In(
                view.Head(), view.Reader.LinesBetween(view.Ask.From, view.Day, view.Cut), view.Ask.English),
            ["upk-2-out"] = view => Upk2.Out(
                view.Head(), view.Reader.LinesBetween(view.Ask.From, view.Day, view.Cut), view.Ask.English),
            ["portfolio"] = view => LoanLists.Portfolio(
                view.Head(), view.Reader.Portfolio(view.Day, view.Cut), view.Reader.GroupNames()),
            ["collectability"] = view => LoanLists.Collectability(
                view.Head(), view.Reader.Portfolio(view.Day, view.Cut), view.Reader.Settings(view.Day, view.Cut),
                view.Reader.GroupNames()),
            ["reserve"] = view => ReserveList.Of(
                view.Head(), view.Reader.Portfolio(view.Day, view.Cut), view.Reader.Settings(view.Day, view.Cut),
                view.Reader.Balances(view.Day, view.Cut), view.Reader.GroupNames()),
            ["arrears"] = view => LoanLists.Arrears(
                view.Head(), view.Reader.Portfolio(view.Day, view.Cut), view.Reader.GroupNames()),
            ["related"] = view => LoanLists.Related(
                view.Head(), view.Reader.Portfolio(view.Day, view.Cut), view.Reader.LoansMarkedRelated(view.Cut)),
            ["due"] = view => LoanLists.Due(
                view.Head(), view.Reader.Portfolio(view.Day, view.Cut), view.Reader.GroupNames()),
            ["written-off"] = view => WrittenOffLoans.Table(view.Head(), [
                .. view.Reader.WrittenOff(view.Day, view.Cut).Select(row => new WrittenOffShare(
                    row.Loan, row.Share, row.GroupName, row.On, row.Principal, row.Service, row.Recovered,
                    row.PrincipalListed, row.ServiceListed)),
            ]),
            ["lpp"] = Lpp,
            ["waiting-list"] = Queue,
            ["flags"] = FlagSheet.Report,
            ["loan-card"] = LoanCard,
            ["group-card"] = GroupCard,
            ["training"] = view => VillageLists.Trainings(view.Head(), Trained(view)),
            ["livelihood"] = view => VillageLists.Livelihood(
                view.Head(), view.Reader.Livelihoods(view.Day, view.Cut),
                view.Reader.EverBorrowed(view.Day, view.Cut)),
            ["slum"] = view => SlumLists.Slum(view.Head(), view.Reader.SlumSurveys(view.Day, view.Cut)),
            ["equipment"] = EquipmentReports.Register,
            ["budget"] = view => BudgetLists.BesideActual(
                view.Head(), view.Reader.Chart(), view.Reader.BudgetOn(view.Day, view.Cut),
                view.Reader.YearToDate(view.Day, view.Cut), BeforeMonth(view), view.Ask.English),
            ["surplus"] = SurplusReports.Surplus,
            ["activities"] = SurplusReports.Activities,
            ["trail"] = SurplusReports.Trail,
            ["performance"] = view => PerformanceList.Of(
                view.Head(), Performance.Of(
                    view.Reader.IndicatorParts(view.Day, view.Cut), view.Reader.PerformanceParts(view.Day, view.Cut)),
                view.Ask.English),
        };

    static Outcome<Report> CashFlow(FundView view)
    {
        Money Cash(DateOnly day) => view.Reader.Balances(day, view.Cut)
            .Where(row => row.Key.IsMoney).Sum(row => row.Value);
        return Flows.CashFlow(
            view.Head(), view.Reader.Chart(), view.Reader.FlowsOfYear(view.Day, view.Cut),
            Cash(view.Ask.From.AddDays(-1)), Cash(new DateOnly(view.Day.Year - 1, 12, 31)), view.Ask.English);
    }

    public static Outcome<Report> Equity(FundView view) => EquityChanges.Of(
        view.Head(), view.Reader.Balances(new DateOnly(view.Day.Year - 1, 12, 31), view.Cut),
        view.Reader.EquityOfYear(view.Day, view.Cut),
        -view.Reader.YearToDate(view.Day, view.Cut).Values.Sum());

    static Outcome<Report> Lpp(FundView view)
    {
        var settled = view.Reader.LoansPaidBetween(view.Ask.From, view.Day, view.Cut)
            .Select(loan => Loan(view, loan)).OfType<RunningLoan>().Where(loan => loan.IsSettled).ToArray();
        return Progress.Lpp(
            view.Head(), view.Reader.Portfolio(view.Ask.From.AddDays(-1), view.Cut),
            view.Reader.Portfolio(view.Day, view.Cut), settled, view.Reader.GroupNames());
    }

    static IReadOnlyList<TrainingLine> Trained(FundView view) =>
    [
        .. view.Reader.Trainings(view.Day, view.Cut).Select(row => new TrainingLine(
            row.Number, row.About, row.PlannedOn, row.HeldOn, row.Words.Title, row.Invited, row.Came, row.Cost)),
    ];

    /// <summary>What had come in and gone out this year before the month began.</summary>
    static Dictionary<AccountCode, Money> BeforeMonth(FundView view) =>
        view.Ask.From.Month == 1 ? [] : view.Reader.YearToDate(view.Ask.From.AddDays(-1), view.Cut);

    static Outcome<Report> Book(FundView view, AccountCode account, string titleId, string titleEn)
    {
        var chart = view.Reader.Chart();
        if (chart.Find(account) is not { } known) return LedgerRefusals.AccountUnknown(account);
        var opening = view.Reader.Balances(view.Ask.From.AddDays(-1), view.Cut, afterClosing: true)
            .GetValueOrDefault(account);
        return AccountBooks.Book(
            view.Head($"{titleId} {account} {known.NameId}", $"{titleEn} {account} {known.NameEn}"), opening,
            view.Reader.LinesOf(account, view.Ask.From, view.Day, view.Cut), view.Ask.English);
    }

    static Outcome<Report> Ledger(FundView view) =>
        view.Ask.Account is { } account
            ? Book(view, account, "Buku Besar", "Ledger")
            : AccountBooks.Ledger(
                view.Head(), view.Reader.Chart(),
                view.Reader.Balances(view.Ask.From.AddDays(-1), view.Cut, afterClosing: true),
                view.Reader.LinesBetween(view.Ask.From, view.Day, view.Cut), view.Ask.English);

    static Outcome<Report> LoanCard(FundView view)
    {
        var number = view.Ask.Loan ?? 0;
        return Loan(view, number) is { } loan
            ? Cards.LoanCard(
                view.Head(), loan, view.Reader.GroupNames().GetValueOrDefault(loan.Group, ""), view.Day)
            : LoanRefusals.LoanUnknown(number);
    }

    static Outcome<Report> Queue(FundView view)
    {
        var waiting = Waiting.Of(view.Reader, view.Day, view.Cut);
        return WaitingList.Table(view.Head(), waiting.Rows, waiting.Money, waiting.Groups);
    }

    /// <summary>The loan as its payments up to the day leave it.</summary>
    static RunningLoan? Loan(FundView view, int number) => view.Reader.RunningLoanOn(number, view.Day, view.Cut);

    static Outcome<Report> GroupCard(FundView view)
    {
        var number = view.Ask.Group ?? 0;
        if (!view.Reader.GroupNames().TryGetValue(number, out var name)) return GroupRefusals.GroupUnknown(number);
        var loans = view.Reader.LoansOfGroup(number).Select(loan => Loan(view, loan)).OfType<RunningLoan>().ToArray();
        var payments = loans.SelectMany(loan => view.Reader.PaymentsOf(loan.Number, view.Day, view.Cut)).ToArray();
        return Cards.GroupCard(view.Head(), name, loans, payments);
    }
}
