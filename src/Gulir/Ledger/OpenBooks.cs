using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Ledger;

/// <summary>Money in one box or bank: what it holds at the end of the book date, and each later day's change.</summary>
public sealed record Box(Money AtDate, IReadOnlyList<(DateOnly Day, Money Change)> Later)
{
    public static readonly Box Empty = new(Money.Zero, []);

    /// <summary>The first day on which the box would be short if the amount left it on the book date.</summary>
    public (DateOnly Day, Money Held)? ShortIf(Money leaves, DateOnly date)
    {
        var held = AtDate;
        if (held < leaves) return (date, held);
        foreach (var (day, change) in Later)
        {
            held += change;
            if (held < leaves) return (day, held);
        }
        return null;
    }
}

/// <summary>
/// When money changed hands and when it is booked; both the same unless it is booked late with a reason.
/// </summary>
/// <param name="Date">Book date; today when absent.</param>
/// <param name="Paid">Paid date; the book date when absent.</param>
/// <param name="LateReason">Needed when the paid date lies before the book date.</param>
public sealed record Dating(DateOnly? Date = null, DateOnly? Paid = null, string? LateReason = null);

/// <summary>
/// What the ledger knows when an entry is written: how far the books are closed, when each box was last counted,
/// what it holds, the next voucher numbers, the chart and the settings of the day.
/// </summary>
public sealed record OpenBooks(
    DateOnly Since, YearMonth? ClosedThrough, Settings Settings, Chart Chart,
    IReadOnlyDictionary<AccountCode, Box> Boxes,
    IReadOnlyDictionary<AccountCode, DateOnly> LastCounts,
    IReadOnlyDictionary<VoucherKind, int> LastVouchers)
{
    /// <summary>
    /// Writes one balanced entry under the next voucher number, or says why the books do not take it.
    /// </summary>
    /// <param name="apart">Lines stay as they are: what moves inside one account is not merged away.</param>
    public Outcome<Entry> Write(
        VoucherKind kind, Dating dating, IReadOnlyList<Line> lines, Desk desk, RecordHash lateReason = default,
        int skip = 0, bool apart = false)
    {
        var date = dating.Date ?? desk.Today;
        var paid = dating.Paid ?? date;
        if (CheckDates(date, paid, dating.LateReason, desk) is { } wrong) return wrong;
        if (CheckLines(lines) is { } bad) return bad;
        var merged = apart ? [.. lines.Where(line => !line.Amount.IsZero)] : Merge(lines);
        if (merged.Length < 2) return LedgerRefusals.EntryEmpty();
        foreach (var line in merged)
            if (line.Account.IsMoney && CheckMoney(line, date) is { } refusal) return refusal;

        var voucher = new VoucherNumber(kind, date.Year, LastVouchers.GetValueOrDefault(kind) + 1 + skip);
        return new Entry(date, paid, voucher, merged, lateReason);
    }

    /// <summary>
    /// The dates of accounting.md part 1: within the books, an open month, booked late only with a reason.
    /// </summary>
    public Refusal? CheckDates(DateOnly date, DateOnly paid, string? lateReason, Desk desk)
    {
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < Since) return LedgerRefusals.DateBeforeFund(date, Since);
        if (ClosedThrough is { } closed && YearMonth.Of(date) <= closed)
            return LedgerRefusals.MonthIsClosed(YearMonth.Of(date));
        if (paid > date) return LedgerRefusals.PaidAfterBooked(paid, date);
        if (paid < Since) return LedgerRefusals.DateBeforeFund(paid, Since);
        var late = date.DayNumber - paid.DayNumber;
        if (late > Settings.Number("late_days"))
            return LedgerRefusals.PaidTooEarly(paid, date, Settings.Number("late_days"));
        if (late > 0 && string.IsNullOrWhiteSpace(lateReason)) return LedgerRefusals.LateReasonMissing(paid, date);
        return null;
    }

    Refusal? CheckLines(IReadOnlyList<Line> lines)
    {
        Int128 sum = 0;
        foreach (var line in lines)
        {
            if (Chart.Find(line.Account) is null) return LedgerRefusals.AccountUnknown(line.Account);
            if (line.Amount.Units is > Money.Limit or < -Money.Limit) return BasicRefusals.AmountAbsurd();
            sum += line.Amount.Units;
        }
        return sum == 0 ? null : LedgerRefusals.EntryUnbalanced(new Money((long)sum));
    }

    Refusal? CheckMoney(Line line, DateOnly date)
    {
        if (LastCounts.TryGetValue(line.Account, out var counted) && date < counted)
            return line.Account.IsBank
                ? LedgerRefusals.BeforeReconciliation(date, counted)
                : LedgerRefusals.BeforeCashCount(date, counted);
        var step = Settings.Number("cash_step");
        if (line.Account == Accounts.Cash && step > 0 && line.Amount.Units % step != 0)
            return LedgerRefusals.CashStep(line.Amount, step);
        if (line.Amount.IsPositive) return null;
        var box = Boxes.GetValueOrDefault(line.Account, Box.Empty);
        return box.ShortIf(-line.Amount, date) is { } gap
            ? LedgerRefusals.MoneyShort(line.Account, gap.Day, gap.Held, -line.Amount)
            : null;
    }

    /// <summary>One line an account, in the order in which accounts appear; what cancels out disappears.</summary>
    static Line[] Merge(IReadOnlyList<Line> lines)
    {
        var merged = new List<Line>(lines.Count);
        foreach (var line in lines)
        {
            var at = merged.FindIndex(known => known.Account == line.Account);
            if (at < 0) merged.Add(line);
            else merged[at] = merged[at] with { Amount = merged[at].Amount + line.Amount };
        }
        return [.. merged.Where(line => !line.Amount.IsZero)];
    }
}
