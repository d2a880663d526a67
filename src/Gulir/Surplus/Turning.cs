using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Surplus;

/// <summary>A later RWT gave money of a line another use: another line of its year, or the fund's capital.</summary>
/// <param name="NewLine">Number of the line that got it; 0 for capital.</param>
public sealed record SurplusTurned(
    int Year, int Line, SurplusKind From, Money Amount, SurplusKind To, int NewLine, Entry Entry,
    RecordHash Minutes) : Fact
{
    public override string Kind => "surplus_turned";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "surplus_turned");
        page.Row(SurplusSheets.Turned, [Year, Line, Amount.Units, (long)To, NewLine, Entry.Date.Number()],
            Minutes.ToString());
        page.Moved(Year, Line, From, Entry.Date, -Amount);
        if (NewLine == 0) return;
        page.Row(SurplusSheets.Line, [Year, NewLine, (long)To, 0, Amount.Units]);
        page.Moved(Year, NewLine, To, Entry.Date, Amount);
    }
}

/// <summary>What is asked: a line, what it is for from now on, and the minutes of the RWT that said so.</summary>
/// <param name="Amount">All that is free when absent.</param>
public sealed record SurplusTurn(
    int Year, int Line, SurplusKind To, string Minutes, int Attendance, Money? Amount = null, DateOnly? Date = null,
    string? Name = null, string? Text = null);

/// <summary>What turning a line looks at.</summary>
/// <param name="Line">Null when there is no such line.</param>
/// <param name="LinesOfYear">Highest number of a line of that year.</param>
/// <param name="SharedOn">Day of the RWT that had shared it.</param>
public sealed record TurnState(
    OpenBooks Books, FundLine? Line, int LinesOfYear, DateOnly SharedOn, Money Unfunded);

public static class Turning
{
    /// <summary>
    /// A purpose changes only by a later RWT (accounting.md 10). Money that goes to capital leaves 11023 for 11021, as
    /// far as it was set apart.
    /// </summary>
    public static Outcome<Draft> Decide(TurnState state, SurplusTurn ask, Desk desk)
    {
        if (state.Line is not { } line) return SurplusRefusals.LineUnknown(ask.Year, ask.Line);
        if (!Enum.IsDefined(ask.To)) return SurplusRefusals.KindUnknown();
        if (ask.To == line.Kind) return SurplusRefusals.LineKeepsKind();
        if (Sharing.CheckMinutes(ask.Minutes, ask.Attendance, ask.Text) is { } unwritten) return unwritten;
        var date = ask.Date ?? desk.Today;
        if (date <= state.SharedOn) return SurplusRefusals.RwtBeforeSharing(date, state.SharedOn);
        var amount = ask.Amount ?? line.Free;
        if (amount.NotPositive() is { } bad) return bad;
        if (amount > line.Free) return SurplusRefusals.LineTooSmall(line.Year, line.Line, line.Free, amount);

        var toCapital = ask.To == SurplusKind.Capital;
        var lines = new List<Line>
        {
            Line.Debit(line.Kind.Account(), amount), Line.Credit(ask.To.Account(), amount),
        };
        var back = amount - Money.Min(amount, Money.Max(state.Unfunded, Money.Zero));
        if (toCapital && back.IsPositive)
            lines.AddRange([Line.Debit(Accounts.Bank, back), Line.Credit(Accounts.BankShared, back)]);
        var minutes = new RwtMinutes(
            ask.Minutes.Trim(), ask.Attendance, ask.Text?.Trim() ?? "", [ask.Name?.Trim() ?? ""]).Record(desk);
        return state.Books.Write(VoucherKind.Bpm, new Dating(date), lines, desk).Then<Draft>(entry =>
            Draft.Of(
                new SurplusTurned(
                    line.Year, line.Line, line.Kind, amount, ask.To, toCapital ? 0 : state.LinesOfYear + 1, entry,
                    minutes.Hash),
                minutes));
    }
}
