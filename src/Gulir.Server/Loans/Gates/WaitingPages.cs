using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Reporting;
using Gulir.Storage.Risk;

namespace Gulir.Server.Loans.Gates;

/// <summary>The waiting list of a day, read for page and report alike.</summary>
public sealed record Waiting(
    LendingMoney Money, IReadOnlyList<WaitingRow> Rows, IReadOnlyList<Overtaking> Overtakings,
    IReadOnlyDictionary<int, string> Groups, IReadOnlyList<YearMonth> Months)
{
    const int DaysAhead = 30;
    const int MonthsOfRate = 3;
    const int MonthsOfOvertaking = 12;

    public static Waiting Of(BookReader reader, DateOnly day, long knownAt = long.MaxValue)
    {
        var queue = reader.Queue(day, knownAt);
        var balances = reader.Balances(day, knownAt);
        var months = MonthsBefore(reader, day, knownAt);
        var portfolio = reader.Portfolio(day, knownAt);
        var money = new LendingMoney(
            balances.GetValueOrDefault(Accounts.Bank), balances.GetValueOrDefault(Accounts.Cash),
            LendingMoney.Restricted(balances),
            queue.Where(loan => loan.IsPromised).Sum(loan => loan.Amount),
            portfolio.Loans.Sum(loan => DueAhead(loan.Paid, day)),
            months.Aggregate(new Repaid(), (sum, month) => sum + RepaidIn(reader, month, knownAt)));
        return new Waiting(
            money, WaitingList.Of(queue, money),
            WaitingList.Overtakings(queue, day.AddMonths(-MonthsOfOvertaking)), reader.GroupNames(), months);
    }

    /// <summary>The last whole months in which the fund lived.</summary>
    static List<YearMonth> MonthsBefore(BookReader reader, DateOnly day, long knownAt)
    {
        var months = new List<YearMonth>();
        if (reader.FirstEntryOn(knownAt) is not { } first) return months;
        for (var month = YearMonth.Of(day).Previous;
            month > YearMonth.Of(first) && months.Count < MonthsOfRate; month = month.Previous)
            months.Add(month);
        return months;
    }

    static Repaid RepaidIn(BookReader reader, YearMonth month, long knownAt)
    {
        var takenBack = reader.LoansTakenBack(knownAt);
        takenBack.UnionWith(reader.LoansLeftBetween(month.First, month.Last, knownAt));
        return Repaid.Of(
            [
                .. reader.Portfolio(month.First.AddDays(-1), knownAt).Loans.Select(loan => loan.Paid)
                    .Where(loan => !takenBack.Contains(loan.Number)),
            ],
            reader.Portfolio(month.Last, knownAt).Loans.Select(loan => loan.Paid)
                .Where(loan => !takenBack.Contains(loan.Number)).ToDictionary(loan => loan.Number), month);
    }

    /// <summary>Principal and service due from the day to thirty days later, less what is paid ahead.</summary>
    static Money DueAhead(RunningLoan loan, DateOnly day)
    {
        var before = loan.LastRowDue(day, inclusive: false);
        var last = loan.LastRowDue(day.AddDays(DaysAhead));
        return loan.Shares.Sum(share => share.PrincipalDue(last) - share.PrincipalDue(before)
            + share.ServiceDue(last) - share.ServiceDue(before));
    }
}

/// <summary>The page of the waiting list; reasons are those that the signers wrote.</summary>
public sealed record WaitingSheet(Waiting Waiting, IReadOnlyDictionary<int, string> Reasons)
{
    public static void Map(IEndpointRouteBuilder app, Pages pages) => pages.Fund(app, "/daftar-tunggu", ask =>
    {
        var waiting = Waiting.Of(ask.Reader, ask.Frame.Today);
        return View.Of<WaitingPage>(new WaitingSheet(waiting, waiting.Overtakings.ToDictionary(
            row => row.Loan.Loan,
            row => string.Join("; ", ask.Reader.DecisionReasons(row.Loan.Loan).Values
                .Where(reason => reason.Length > 0).Distinct()))), ask.Frame);
    });
}
