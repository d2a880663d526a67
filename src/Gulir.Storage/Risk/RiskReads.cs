using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Risk;

/// <summary>The portfolio and the sums of the ledger on any day, as known at any fact.</summary>
public static class RiskReads
{
    sealed record ShareRow(int Loan, Share Share);

    sealed record Later(int Loan, int Share, bool BookedLater, bool PaidLater, Money Principal, Money Service);

    /// <summary>
    /// Loans that still owed something at the end of a day. Starts from what is owed now and takes later payments
    /// back, so a recent day costs little however long the book is.
    /// </summary>
    public static Portfolio Portfolio(this BookReader reader, DateOnly day, long knownAt = long.MaxValue)
    {
        var later = reader.PaidLater(day, knownAt);
        var heads = reader.Heads(day, knownAt);
        var shares = reader.Shares(heads, later, day, knownAt);
        var watched = reader.WatchClasses(day, knownAt);
        var stopped = reader.Stopped(0, day, knownAt);
        var loans = new List<LoanOn>(shares.Count);
        foreach (var (number, asPaid) in shares)
        {
            var rows = StoppedReads.With(asPaid, number, stopped);
            var paid = heads[number] with
            {
                Shares = [
                .. rows.Select(share => TakeBack(share, number, later, row => row.PaidLater))]
            };
            var sameView = later[number].All(row => row.PaidLater == row.BookedLater);
            var booked = sameView
                ? paid
                : heads[number] with
                {
                    Shares = [
                    .. rows.Select(share => TakeBack(share, number, later, row => row.BookedLater))]
                };
            if (paid.Owed.IsZero && booked.Owed.IsZero) continue;
            var watch = watched.GetValueOrDefault(number);
            if (watch > 0 && !Watching.Holds(paid, reader.PaidOn(number, day, knownAt), day)) watch = 0;
            loans.Add(new LoanOn(booked, paid) { WatchClass = watch });
        }
        return new Portfolio(day, loans);
    }

    /// <summary>The class that a loan keeps at least while it is watched; 0 when it is not.</summary>
    public static int WatchClass(this BookReader reader, RunningLoan loan, DateOnly day) =>
        reader.WatchClasses(day, long.MaxValue).TryGetValue(loan.Number, out var least)
            && Watching.Holds(loan, reader.PaidOn(loan.Number, day, long.MaxValue), day) ? least : 0;

    static Share TakeBack(Share share, int loan, ILookup<int, Later> later, Func<Later, bool> counts)
    {
        foreach (var row in later[loan])
            if (row.Share == share.Number && counts(row))
                share = share with
                {
                    PrincipalPaid = share.PrincipalPaid - row.Principal,
                    ServicePaid = share.ServicePaid - row.Service,
                };
        return share;
    }

    /// <summary>
    /// What was paid, or left a share otherwise, after the day (by book date, by paid date) or after the fact.
    /// </summary>
    static ILookup<int, Later> PaidLater(this BookReader reader, DateOnly day, long knownAt)
    {
        const string paid =
            "select loan, share, book_date, paid_date, fact, principal, service + forgiven from payment";
        const string left = "select loan, share, book_date, book_date, fact, principal, service from share_left";
        Later Read(Row row) => new(
            row.Int(0), row.Int(1), row.Date(2) > day || row.Long(4) > knownAt,
            row.Date(3) > day || row.Long(4) > knownAt, row.Money(5), row.Money(6));
        // With nothing cut off the facts are not asked about, so that the index on the date serves alone.
        var rows = knownAt == long.MaxValue
            ? reader.Session.Query(
                $"{paid} where fund_id = $1 and book_date > $2 union all {left} where fund_id = $1 and book_date > $2",
                Read, reader.Fund.Value, day.Number())
            : reader.Session.Query(
                $"{paid} where fund_id = $1 and (book_date > $2 or fact > $3) "
                    + $"union all {left} where fund_id = $1 and (book_date > $2 or fact > $3)",
                Read, reader.Fund.Value, day.Number(), knownAt);
        return rows.ToLookup(row => row.Loan);
    }

    /// <summary>Loans paid out by the day and not taken back by then.</summary>
    static Dictionary<int, RunningLoan> Heads(this BookReader reader, DateOnly day, long knownAt) =>
        reader.Session.Query(
        """
        select loan, group_no, disbursed_on, anchor_day, every from disbursement d
        where fund_id = $1 and disbursed_on <= $2 and fact <= $3 and not exists (
            select 1 from disbursement_reversed r
            where r.fund_id = d.fund_id and r.loan = d.loan and r.reversed_on <= $2 and r.fact <= $3)
        order by loan
        """,
        row => new RunningLoan(row.Int(0), row.Int(1), row.Date(2), row.Int(3), (Frequency)row.Int(4), []),
        reader.Fund.Value, day.Number(), knownAt).ToDictionary(loan => loan.Number);

    /// <summary>Shares of loans that owe now or were paid on later; what was taken back later is owed again.</summary>
    static SortedDictionary<int, List<Share>> Shares(
        this BookReader reader, Dictionary<int, RunningLoan> heads, ILookup<int, Later> later, DateOnly day,
        long knownAt)
    {
        var wanted = new HashSet<int>(later.Select(row => row.Key));
        reader.Session.Each(
            "select distinct loan from owed where fund_id = $1 and (principal <> 0 or service <> 0)",
            row => wanted.Add(row.Int(0)), reader.Fund.Value);
        reader.Session.Each("select loan from disbursement_reversed where fund_id = $1",
            row => wanted.Add(row.Int(0)), reader.Fund.Value);
        wanted.IntersectWith(heads.Keys);
        var shares = new SortedDictionary<int, List<Share>>();
        foreach (var loan in wanted.Order())
            if (reader.AsPaidOut(loan, day, knownAt) is { } rows) shares[loan] = rows;
        return shares;
    }

    static List<Share> AsPaidOut(this BookReader reader, int loan, DateOnly day, long knownAt) => reader.Session.Query(
        $"""
        select s.share, {LoansOnADay.HolderOn}, s.principal, s.service, s.schedule, o.principal, o.service,
            case when exists (select 1 from disbursement_reversed r where r.fund_id = s.fund_id and r.loan = s.loan)
                then 1 else 0 end
        from share s join owed o on o.fund_id = s.fund_id and o.loan = s.loan and o.share = s.share
        where s.fund_id = $1 and s.loan = $2 order by s.share
        """,
        row =>
        {
            // A pay-out that was taken back owes nothing now; on a day before that it owed everything.
            var backPrincipal = row.Long(7) == 1 ? row.Money(2) : Money.Zero;
            var backService = row.Long(7) == 1 ? row.Money(3) : Money.Zero;
            return new Share(
                row.Int(0), row.Int(1), row.Money(2), row.Money(3), ScheduleText.Read(row.Text(4)),
                row.Money(2) - row.Money(5) - backPrincipal, row.Money(3) - row.Money(6) - backService);
        },
        reader.Fund.Value, loan, day.Number(), knownAt);

    /// <summary>Sums of the ledger that indicators need.</summary>
    public static LedgerFigures LedgerFigures(
        this BookReader reader, DateOnly day, IReadOnlyDictionary<AccountCode, Money> balances,
        long knownAt = long.MaxValue)
    {
        var year = reader.YearToDate(day, knownAt);
        var first = reader.FirstEntryOn(knownAt) ?? day;
        var months = first.Year == day.Year ? day.Month - first.Month + 1 : day.Month;
        return new LedgerFigures(
            balances.Where(row => row.Key.Class == 1).Sum(row => row.Value),
            -Sum(balances, Accounts.CapitalP2kp, Accounts.CapitalPnpm, Accounts.CapitalApbd, Accounts.CapitalOther),
            -balances.Where(row => row.Key.IsCapital).Sum(row => row.Value),
            -year.Where(row => row.Key.IsIncome).Sum(row => row.Value),
            year.Where(row => row.Key.IsCost).Sum(row => row.Value), Math.Max(months, 1));
    }

    static Money Sum(IReadOnlyDictionary<AccountCode, Money> balances, params ReadOnlySpan<AccountCode> accounts)
    {
        var sum = Money.Zero;
        foreach (var account in accounts) sum += balances.GetValueOrDefault(account);
        return sum;
    }
}
