using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Close;

/// <summary>
/// A year is closed: income and cost go to 32020 in period YYYY13 of 31 December (accounting.md 14). Figures of the
/// year are still those without this entry.
/// </summary>
/// <param name="Entry">Null when the year had neither income nor cost.</param>
public sealed record YearClosed(int Year, Money Income, Money Cost, Entry? Entry) : Fact
{
    public override string Kind => "year_closed";

    public override void Apply(Page page)
    {
        page.Row(YearSheets.YearClose, [Year, Income.Units, Cost.Units, 0]);
        Entry?.Apply(page, "year_closed");
    }
}

/// <summary>
/// On 1 January the result of the closed year becomes last year's: 32020 to 32010, or back for a loss.
/// </summary>
public sealed record ResultCarried(int Year, Entry Entry) : Fact
{
    public override string Kind => "result_carried";

    public override void Apply(Page page) => Entry.Apply(page, "result_carried");
}

/// <summary>
/// A closed year is opened again, before an RWT has shared its result; its closing entry is taken back.
/// </summary>
/// <param name="Close">Number of the fact that had closed it.</param>
public sealed record YearReopened(int Year, long Close, Entry? Entry, RecordHash Reason) : Fact
{
    public override string Kind => "year_reopened";

    public override void Apply(Page page)
    {
        page.Row(YearSheets.YearClose, [Year, 0, 0, 1]);
        Entry?.Apply(page, "reversal", Reason, Close);
    }
}

public static class YearSheets
{
    /// <summary>Of a year the row of the last fact holds; <c>opened</c> is 1 when that fact opened it again.</summary>
    public static readonly Sheet YearClose = Sheet.Rows("year_close", ["year", "income", "cost", "opened"]);
}

/// <summary>What is asked: which year is closed.</summary>
public sealed record YearClose(int Year);

/// <summary>What is asked: the year that was closed last, and why it must be opened.</summary>
public sealed record YearReopen(int Year, string Reason);

/// <summary>The two entries of a close with their facts; the second is missing when the result was nothing.</summary>
public sealed record YearCloseMade(long Fact, Entry? Closing, long CarriedFact, Entry? Carried);

/// <summary>What the close of a year looks at.</summary>
/// <param name="Next">The first year with income or cost that is not closed.</param>
/// <param name="ClosedYear">The year that was closed last; 0 when none.</param>
/// <param name="SharedYear">The year whose result an RWT has shared last; 0 when none.</param>
/// <param name="Results">Debit less credit of each income and cost account, 1 January to 31 December.</param>
/// <param name="LastVoucher">Number of the last BPM of the year, and of the next one.</param>
/// <param name="Made">The close that stands for this year.</param>
public sealed record YearState(
    int Next, int ClosedYear, int SharedYear, YearMonth? ClosedThrough,
    IReadOnlyDictionary<AccountCode, Money> Results, int LastVoucher, int LastVoucherNext, YearCloseMade? Made = null)
{
    public Money Income => -Results.Where(row => row.Key.IsIncome).Sum(row => row.Value);
    public Money Cost => Results.Where(row => row.Key.IsCost).Sum(row => row.Value);
}

public static class YearClosing
{
    /// <summary>
    /// Closes the first open year once its December is closed, which has posted the reserve in full. Both entries are
    /// part of the close: they change no figure of a closed month, so they may lie in one.
    /// </summary>
    public static Outcome<Draft> Decide(YearState state, YearClose ask, Desk desk)
    {
        if (Refused(state, ask.Year, desk) is { } refusal) return refusal;
        var lines = state.Results.Where(row => !row.Value.IsZero).OrderBy(row => row.Key)
            .Select(row => new Line(row.Key, -row.Value)).ToList();
        var result = state.Income - state.Cost;
        if (!result.IsZero) lines.Add(Line.Credit(Accounts.CurrentResult, result));
        var december = new DateOnly(ask.Year, 12, 31);
        var closing = lines.Count == 0
            ? null
            : new Entry(december, december, new VoucherNumber(VoucherKind.Bpm, ask.Year, state.LastVoucher + 1), lines,
                RecordHash.None, closing: true);
        var closed = new YearClosed(ask.Year, state.Income, state.Cost, closing);
        if (result.IsZero) return Draft.Of(closed);

        var january = new DateOnly(ask.Year + 1, 1, 1);
        return Draft.Of([closed, new ResultCarried(ask.Year, new Entry(
            january, january, new VoucherNumber(VoucherKind.Bpm, ask.Year + 1, state.LastVoucherNext + 1),
            [Line.Debit(Accounts.CurrentResult, result), Line.Credit(Accounts.PriorResult, result)],
            RecordHash.None))]);
    }

    static Refusal? Refused(YearState state, int year, Desk desk)
    {
        if (year <= state.ClosedYear) return YearRefusals.YearIsClosed(year);
        if (year != state.Next) return YearRefusals.YearNotNext(year, state.Next);
        if (desk.Today.Year <= year) return YearRefusals.YearNotEnded(year, desk.Today);
        return state.ClosedThrough is { } closed && closed >= new YearMonth(year, 12)
            ? null
            : YearRefusals.DecemberNotClosed(year);
    }

    /// <summary>
    /// Takes the close of the last closed year back, each entry by its own on the same day. Refused once an RWT has
    /// shared the result (accounting.md 11).
    /// </summary>
    public static Outcome<Draft> Decide(YearState state, YearReopen ask, Desk desk)
    {
        if (state.Made is not { } made || ask.Year != state.ClosedYear)
            return YearRefusals.YearNotLastClosed(ask.Year);
        if (ask.Year <= state.SharedYear) return CloseRefusals.YearIsShared(ask.Year);
        if (string.IsNullOrWhiteSpace(ask.Reason)) return LedgerRefusals.ReasonMissing();
        var reason = SideRecord.Text(ask.Reason, desk);
        var opened = new YearReopened(
            ask.Year, made.Fact, made.Closing is { } closing ? Swapped(closing, state.LastVoucher + 1) : null,
            reason.Hash());
        if (made.Carried is not { } carried) return Draft.Of(opened, reason);
        var back = new EntryReversed(made.CarriedFact, Swapped(carried, state.LastVoucherNext + 1), reason.Hash());
        return Draft.Of([opened, back], reason);
    }

    static Entry Swapped(Entry entry, int number) => new(
        entry.Date, entry.Paid, entry.Voucher with { Number = number },
        [.. entry.Lines.Select(line => line with { Amount = -line.Amount })], RecordHash.None, entry.Closing);
}

public static class YearRefusals
{
    public static Refusal YearIsClosed(int year) => new("year_is_closed", ("year", year));
    public static Refusal YearOpensFirst(int year) => new("year_opens_first", ("year", year));
    public static Refusal YearNotNext(int year, int next) => new("year_not_next", ("year", year), ("next", next));
    public static Refusal YearNotEnded(int year, DateOnly today) =>
        new("year_not_ended", ("year", year), ("today", today));
    public static Refusal DecemberNotClosed(int year) => new("december_not_closed", ("year", year));
    public static Refusal YearNotLastClosed(int year) => new("year_not_last_closed", ("year", year));
}
