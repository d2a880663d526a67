namespace Gulir.Simulation.Lives.Audit;

/// <summary>A voucher as the auditor writes it into his own book.</summary>
/// <param name="Paper">1 in, 2 out, 3 transfer.</param>
sealed record Slip(int Paper, DateOnly Booked, DateOnly Paid, Side[] Lines, long Reverses = 0);

/// <summary>The auditor's ledger: what moved on which account on which day, and the numbers of the papers.</summary>
sealed class Cashbook(DateOnly since)
{
    public const int Cash = 11010, Bank = 11021, SuretyBank = 11022;
    const int LateDays = 7, CashStep = 100;

    readonly SortedDictionary<int, SortedDictionary<DateOnly, long>> _moved = [];
    readonly Dictionary<(int Paper, int Year), int> _papers = [];

    public DateOnly Since { get; } = since;

    /// <summary>The last closed month as yyyymm; 0 while none is.</summary>
    public int ClosedThrough { get; set; }

    public Dictionary<int, DateOnly> Counted { get; } = [];

    public DateOnly? FirstEntry { get; private set; }

    public IReadOnlyDictionary<(int Paper, int Year), int> Papers => _papers;

    public IEnumerable<int> Accounts => _moved.Keys;

    public static int MonthOf(DateOnly day) => day.Year * 100 + day.Month;

    public static bool IsMoney(int account) => account is Cash or (>= 11020 and <= 11029);

    public long Balance(int account, DateOnly day) =>
        _moved.TryGetValue(account, out var days) ? days.Where(row => row.Key <= day).Sum(row => row.Value) : 0;

    public long Balance(int account) => Balance(account, DateOnly.MaxValue);

    /// <summary>Income less cost of a year.</summary>
    public long ResultOf(int year) => -_moved.Where(account => account.Key >= 40000)
        .Sum(account => account.Value.Where(row => row.Key.Year == year).Sum(row => row.Value));

    public long Moved(int account, DateOnly from, DateOnly until) =>
        _moved.TryGetValue(account, out var days)
            ? days.Where(row => row.Key >= from && row.Key <= until).Sum(row => row.Value)
            : 0;

    /// <summary>The least an account holds at the end of any day from this one on.</summary>
    public long Lowest(int account, DateOnly from)
    {
        long held = 0, lowest = Balance(account, from);
        if (!_moved.TryGetValue(account, out var days)) return lowest;
        foreach (var (day, moved) in days)
        {
            held += moved;
            if (day >= from) lowest = Math.Min(lowest, held);
        }
        return lowest;
    }

    /// <summary>Books a slip and gives the number of its paper.</summary>
    public int Write(Slip slip)
    {
        foreach (var (account, amount) in slip.Lines)
        {
            if (!_moved.TryGetValue(account, out var days)) _moved[account] = days = [];
            days[slip.Booked] = days.GetValueOrDefault(slip.Booked) + amount;
        }
        if (FirstEntry is null || slip.Booked < FirstEntry) FirstEntry = slip.Booked;
        var paper = (slip.Paper, slip.Booked.Year);
        return _papers[paper] = _papers.GetValueOrDefault(paper) + 1;
    }

    /// <summary>One line an account, without those that cancel out.</summary>
    public static Side[] Net(params IEnumerable<Side> lines) =>
    [
        .. lines.GroupBy(line => line.Account)
            .Select(same => new Side(same.Key, same.Sum(line => line.Amount)))
            .Where(line => line.Amount != 0).OrderBy(line => line.Account),
    ];

    public IEnumerable<string> WhyNot(DateOnly today, DateOnly booked, DateOnly paid, bool reason)
    {
        if (booked > today) yield return "date_in_future";
        if (booked < Since || paid < Since) yield return "date_before_fund";
        if (MonthOf(booked) <= ClosedThrough) yield return "month_is_closed";
        if (paid > booked) yield return "paid_after_booked";
        if (booked.DayNumber - paid.DayNumber > LateDays) yield return "paid_too_early";
        if (paid < booked && !reason) yield return "late_reason_missing";
    }

    /// <summary>Every reason why this slip cannot be booked today.</summary>
    public IEnumerable<string> WhyNot(DateOnly today, Slip slip, bool reason)
    {
        foreach (var why in WhyNot(today, slip.Booked, slip.Paid, reason)) yield return why;
        if (slip.Lines.Length < 2) yield return "entry_empty";
        if (slip.Lines.Sum(line => line.Amount) != 0) yield return "entry_unbalanced";
        foreach (var (account, amount) in slip.Lines.Where(line => IsMoney(line.Account)))
        {
            if (Counted.TryGetValue(account, out var counted) && slip.Booked < counted)
                yield return account == Cash ? "before_cash_count" : "before_reconciliation";
            if (account == Cash && amount % CashStep != 0) yield return "cash_step";
            if (amount < 0 && Lowest(account, slip.Booked) < -amount) yield return "money_short";
        }
    }
}
