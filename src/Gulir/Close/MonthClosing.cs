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
/// <param name="Replaces">The close of the same month that was opened again; 0 when this is its first.</param>
public sealed record MonthClosed(
    YearMonth Month, IndicatorParts Figures, PerformanceParts? Performance = null, long Replaces = 0) : Fact
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
        if (Performance is not { } parts) return;
        page.Row(CloseSheets.MonthPerformance,
        [
            Month.Number, parts.Late30.Units, parts.Rescheduled.Units, parts.WrittenOff.Units,
            parts.ServiceIncome.Units, parts.BankInterest.Units, parts.RunningCost.Units, parts.CostBeforeTax.Units,
            parts.ReserveHeld.Units, parts.OutstandingSum.Units, parts.OutstandingPoints, parts.BorrowerSum,
            parts.BorrowerPoints, parts.PrincipalAsked.Units, parts.PrincipalReceived.Units,
        ]);
    }
}

/// <summary>What is asked: which month is closed.</summary>
public sealed record MonthClose(YearMonth Month);

/// <summary>What is asked: on which day the reserve is posted; today when no day is given.</summary>
public sealed record ReservePost(DateOnly? Date = null);

/// <summary>What a close asks of the papers: money that moved, missing numbers, an entry after today.</summary>
/// <param name="LastMoved">By account, the last day up to the month's end on which its money moved.</param>
/// <param name="Gaps">The first missing number of each kind and year.</param>
/// <param name="Future">Book date of an entry after today.</param>
public sealed record MonthTraces(
    IReadOnlyDictionary<AccountCode, DateOnly> LastMoved, IReadOnlyList<VoucherNumber> Gaps, DateOnly? Future = null)
{
    public static readonly MonthTraces None = new(new Dictionary<AccountCode, DateOnly>(), []);
}

/// <summary>What is out by the sub-ledgers behind 11050 and 11040.</summary>
/// <param name="Staff">Advances to officers.</param>
/// <param name="Short">Cash that was short and is neither repaid nor borne by the fund.</param>
/// <param name="Activity">Advances for activities.</param>
public readonly record struct AdvanceTotals(Money Staff, Money Short, Money Activity);

/// <summary>
/// What a close looks at: the books and every sub-ledger on a day (a close: the month's last), and the ledger's
/// balances (debits positive) on that day.
/// </summary>
public sealed record MonthState(
    OpenBooks Books, Portfolio Portfolio, IReadOnlyDictionary<AccountCode, Money> Balances,
    IReadOnlyDictionary<DepositKind, Money> Deposits, LedgerFigures Figures, Money ReserveChargedThisYear)
{
    public MonthTraces Traces { get; init; } = MonthTraces.None;

    /// <summary>The humans who accept that the savings of this month are not covered.</summary>
    public IReadOnlyList<int> Accepted { get; init; } = [];

    public PerformanceParts? Performance { get; init; }

    public AdvanceTotals Advances { get; init; }

    /// <summary>The register of equipment on that day; what has left it too.</summary>
    public IReadOnlyList<EquipmentItem> Equipment { get; init; } = [];

    /// <summary>The close of this month that was opened again; 0 when there is none.</summary>
    public long Replaces { get; init; }

    public Money Balance(AccountCode account) => Balances.GetValueOrDefault(account);
}

public static class Closing
{
    /// <summary>The checks of a close, by name; command, page and close run this same list.</summary>
    public static IReadOnlyList<BookCheck> Checks(MonthState state) => BookChecks.All(state);

    /// <summary>
    /// Closes the month after the last closed one (or the fund's first): every check holds, depreciation and reserve
    /// are posted on the last day, and the figures are kept as they are known now.
    /// </summary>
    public static Outcome<Draft> Decide(MonthState state, MonthClose ask, Desk desk)
    {
        if (NotNext(state.Books, ask.Month, desk) is { } wrong) return wrong;
        foreach (var check in Checks(state))
            if (check.Stops) return check.Failure!;

        var facts = new List<Fact>();
        var (figures, performance) = (state.Figures, state.Performance);
        var worn = Depreciating.Post(state.Books, state.Equipment, ask.Month, ask.Month.Last, desk);
        if (worn.Refusal is { } closed) return closed;
        if (worn.Value is { } charged) Add(charged, charged.Entry);
        var posting = PostReserve(state, ask.Month.Last, desk, skip: facts.Count);
        if (posting.Refusal is { } refusal) return refusal;
        if (posting.Value is { } posted) Add(posted, posted.Entry);
        facts.Add(new MonthClosed(
            ask.Month, IndicatorParts.Of(state.Portfolio, figures, state.Books.Settings), performance,
            state.Replaces));
        return Draft.Of(facts);

        void Add(Fact fact, Entry entry)
        {
            facts.Add(fact);
            figures = After(figures, entry.Lines);
            performance = performance?.After(entry.Lines);
        }
    }

    /// <summary>Why this is not the month whose turn it is, or not yet.</summary>
    public static Refusal? NotNext(OpenBooks books, YearMonth month, Desk desk)
    {
        var next = books.ClosedThrough is { } closed ? closed.Next : YearMonth.Of(books.Since);
        if (month < next) return LedgerRefusals.MonthIsClosed(month);
        if (month > next) return CloseRefusals.MonthNotNext(month, next);
        return desk.Today < month.Last ? CloseRefusals.MonthNotEnded(month, desk.Today) : null;
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
    static Outcome<ReservePosted?> PostReserve(MonthState state, DateOnly day, Desk desk, int skip = 0)
    {
        var needed = Reserve.Of(state.Portfolio, state.Books.Settings).Sum(row => row.Amount);
        var difference = needed + state.Balance(Accounts.Reserve);
        if (difference.IsZero) return (ReservePosted?)null;
        var lines = ReserveLines(difference, state.ReserveChargedThisYear);
        var written = state.Books.Write(VoucherKind.Bpm, new Dating(day), lines, desk, skip: skip);
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
}
