using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Risk;

namespace Gulir.Close;

/// <summary>The reserve is posted as the difference to what stood in 12010, at a month's end or before it.</summary>
public sealed record ReservePosted(YearMonth Month, string Scheme, Money Reserve, Entry Entry) : Fact
{
    public override string Kind => "reserve_posted";

    public override void Apply(Page page) => Entry.Apply(page, "reserve");
}

/// <summary>A month is closed with the parts of its indicators, as they were known then; never recomputed.</summary>
public sealed record MonthClosed(YearMonth Month, IndicatorParts Figures) : Fact
{
    public override string Kind => "month_closed";

    public override void Apply(Page page)
    {
        page.Row(LedgerSheets.ClosedMonth, [Month.Number, 0]);
        page.Row(CloseSheets.MonthEnd,
        [
            Month.Number, Figures.ActiveGroups, Figures.ActiveBorrowers, Figures.Outstanding.Units,
            Figures.TotalAssets.Units, Figures.CapitalReceived.Units, Figures.GroupsAtRisk,
            Figures.OutstandingAtRisk.Units, Figures.OverdueAtRisk.Units, Figures.Income.Units, Figures.Cost.Units,
            Figures.FundCapital.Units, Figures.Months,
        ]);
    }
}

public static class CloseSheets
{
    public static readonly Sheet MonthEnd = Sheet.Rows("month_end",
    [
        "month", "active_groups", "active_borrowers", "outstanding", "total_assets", "capital_received",
        "groups_at_risk", "outstanding_at_risk", "overdue_at_risk", "income", "cost", "fund_capital", "months",
    ]);

    /// <summary>What the book said when an office was handed over.</summary>
    public static readonly Sheet Handover = Sheet.Rows("handover",
    [
        "from_officer", "to_officer", "handed_on", "cash", "cash_counted_on", "loans", "outstanding", "advances",
        "last_bkm", "last_bkk", "last_bpm", "waiting", "not_visited",
    ], "minutes_record");

    public static readonly Sheet HandoverBank = Sheet.Rows("handover_bank", ["from_officer", "account", "amount"]);
}

/// <summary>What is asked: which month is closed.</summary>
public sealed record MonthClose(YearMonth Month);

/// <summary>What is asked: on which day the reserve is posted; today when no day is given.</summary>
public sealed record ReservePost(DateOnly? Date = null);

/// <summary>
/// What a close looks at: the books and every sub-ledger on a day (a close: the month's last), and the ledger's
/// balances (debits positive) on that day.
/// </summary>
public sealed record MonthState(
    OpenBooks Books, Portfolio Portfolio, IReadOnlyDictionary<AccountCode, Money> Balances,
    IReadOnlyDictionary<DepositKind, Money> Deposits, LedgerFigures Figures, Money ReserveChargedThisYear)
{
    public Money Balance(AccountCode account) => Balances.GetValueOrDefault(account);
}

/// <summary>One named check on the books, and what it found.</summary>
public sealed record BookCheck(string Name, Refusal? Failure);

public static class Closing
{
    /// <summary>The checks of a close, by name; command, page and close run this same list.</summary>
    public static IReadOnlyList<BookCheck> Checks(MonthState state) =>
    [
        new("loans_tie_to_ledger", Tie("loans_do_not_tie", Accounts.Loans, state.Balance(Accounts.Loans),
            state.Portfolio.Loans.Sum(loan => loan.Outstanding))),
        new("savings_tie_to_ledger", Tie("savings_do_not_tie", Accounts.SuretySavings,
            -state.Balance(Accounts.SuretySavings), state.Deposits.GetValueOrDefault(DepositKind.Surety))),
        new("held_ties_to_ledger", Tie("held_does_not_tie", Accounts.Held,
            -state.Balance(Accounts.Held), state.Deposits.GetValueOrDefault(DepositKind.Held))),
        new("savings_are_covered", Covered(state)),
        new("position_balances", state.Balances.Values.Sum().IsZero
            ? null
            : CloseRefusals.BooksDoNotBalance(state.Balances.Values.Sum())),
    ];

    /// <summary>
    /// Closes the month after the last closed one (or the fund's first): every check holds, the reserve is posted on
    /// the last day, and the figures are kept as they are known now.
    /// </summary>
    public static Outcome<Draft> Decide(MonthState state, MonthClose ask, Desk desk)
    {
        var next = state.Books.ClosedThrough is { } closed ? closed.Next : YearMonth.Of(state.Books.Since);
        if (ask.Month < next) return LedgerRefusals.MonthIsClosed(ask.Month);
        if (ask.Month > next) return CloseRefusals.MonthNotNext(ask.Month, next);
        if (desk.Today < ask.Month.Last) return CloseRefusals.MonthNotEnded(ask.Month, desk.Today);
        foreach (var check in Checks(state))
            if (check.Failure is { } failure) return failure;

        var facts = new List<Fact>();
        var figures = state.Figures;
        var posting = PostReserve(state, ask.Month.Last, desk);
        if (posting.Refusal is { } refusal) return refusal;
        if (posting.Value is { } posted)
        {
            facts.Add(posted);
            figures = After(figures, posted.Entry.Lines);
        }
        facts.Add(new MonthClosed(ask.Month, IndicatorParts.Of(state.Portfolio, figures, state.Books.Settings)));
        return Draft.Of(facts);
    }

    /// <summary>
    /// Posts the reserve before the month is closed, so that a position of that day is net of it. The month stays
    /// open, and its close posts the difference. Refused when 12010 already holds what the classes ask.
    /// </summary>
    public static Outcome<Draft> Decide(MonthState state, ReservePost ask, Desk desk)
    {
        var posting = PostReserve(state, ask.Date ?? desk.Today, desk);
        if (posting.Refusal is { } refusal) return refusal;
        return posting.Value is { } posted
            ? Draft.Of(posted)
            : CloseRefusals.ReserveStands(-state.Balance(Accounts.Reserve));
    }

    /// <summary>The difference to what the classes ask on the day; null when there is none.</summary>
    static Outcome<ReservePosted?> PostReserve(MonthState state, DateOnly day, Desk desk)
    {
        var needed = Reserve.Of(state.Portfolio, state.Books.Settings).Sum(row => row.Amount);
        var difference = needed + state.Balance(Accounts.Reserve);
        if (difference.IsZero) return (ReservePosted?)null;
        var lines = ReserveLines(difference, state.ReserveChargedThisYear);
        var written = state.Books.Write(VoucherKind.Bpm, new Dating(day), lines, desk);
        if (written.Refusal is { } refusal) return refusal;
        var scheme = Collectability.Of(state.Books.Settings);
        return new ReservePosted(YearMonth.Of(day), $"{scheme.Code} {scheme.Version}", needed, written.Value);
    }

    /// <summary>Raised: 51080 to 12010. Lowered: 12010 to 51080 up to this year's charge, the rest to 41040.</summary>
    static Line[] ReserveLines(Money difference, Money chargedThisYear)
    {
        if (difference.IsPositive)
            return [Line.Debit(Accounts.ReserveCost, difference), Line.Credit(Accounts.Reserve, difference)];
        var lowered = -difference;
        var fromCost = Money.Min(lowered, Money.Max(chargedThisYear, Money.Zero));
        return
        [
            Line.Debit(Accounts.Reserve, lowered),
            Line.Credit(Accounts.ReserveCost, fromCost),
            Line.Credit(Accounts.ReserveReleased, lowered - fromCost),
        ];
    }

    static LedgerFigures After(LedgerFigures figures, IReadOnlyList<Line> lines)
    {
        foreach (var line in lines)
        {
            if (line.Account.Class == 1) figures = figures with { TotalAssets = figures.TotalAssets + line.Amount };
            if (line.Account.IsIncome) figures = figures with { Income = figures.Income - line.Amount };
            if (line.Account.IsCost) figures = figures with { Cost = figures.Cost + line.Amount };
        }
        return figures;
    }

    static Refusal? Tie(string code, AccountCode account, Money ledger, Money detail) =>
        ledger == detail ? null : CloseRefusals.DoesNotTie(code, account, ledger, detail);

    /// <summary>Surety savings lie in their own bank or, on their way there, in the box (accounting.md 7).</summary>
    static Refusal? Covered(MonthState state)
    {
        var owed = -state.Balance(Accounts.SuretySavings);
        var kept = state.Balance(Accounts.BankSurety) + state.Balance(Accounts.Cash);
        return owed.IsPositive && kept < owed ? CloseRefusals.SavingsNotCovered(owed, kept) : null;
    }
}

public static class CloseRefusals
{
    public static Refusal MonthNotNext(YearMonth month, YearMonth next) =>
        new("month_not_next", ("month", month), ("next", next));
    public static Refusal MonthNotEnded(YearMonth month, DateOnly today) =>
        new("month_not_ended", ("month", month), ("today", today));
    public static Refusal ReserveStands(Money reserve) => new("reserve_stands", ("reserve", reserve));
    public static Refusal BooksDoNotBalance(Money difference) =>
        new("books_do_not_balance", ("difference", difference));
    public static Refusal DoesNotTie(string code, AccountCode account, Money ledger, Money detail) =>
        new(code, ("account", account), ("ledger", ledger), ("detail", detail));
    public static Refusal SavingsNotCovered(Money owed, Money kept) =>
        new("savings_not_covered", ("owed", owed), ("kept", kept));

    public static Refusal HandoverToOneself() => new("handover_to_oneself");
    public static Refusal HandedOverBefore() => new("handed_over_before");
    public static Refusal HandoverUncounted(int days) => new("handover_uncounted", ("days", days));
}
