using Gulir.Book;
using Gulir.Ledger;
using Gulir.Loans;

namespace Gulir.Surplus;

/// <summary>The RWT allowed a social line to pay what borrowers who died still owe.</summary>
public sealed record DeathLineAllowed(int Year, int Line, DateOnly Date, RecordHash Minutes) : Fact
{
    public override string Kind => "death_line_allowed";

    public override void Apply(Page page) =>
        page.Row(SurplusSheets.DeathLine, [Year, Line, Date.Number()], Minutes.ToString());
}

/// <summary>What is asked: which line, and the minutes of the RWT that allowed it.</summary>
public sealed record DeathLineAllow(
    int Year, int Line, string Minutes, int Attendance, DateOnly? Date = null, string? Text = null);

/// <summary>
/// A social line paid what a borrower who died still owed: her share owes less, the line has less, and the money moves
/// from 11023 to 11021. None comes in.
/// </summary>
public sealed record DeathPaid(int Loan, int Group, ShareMoney Share, int Year, int Line, Entry Entry) : Fact,
    IReversible, IPaysShare
{
    public override string Kind => "death_paid";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "death_paid");
        Apply(page, Loan, Share, Year, Line, Entry);
    }

    internal static void Apply(Page page, int loan, ShareMoney share, int year, int line, Entry entry)
    {
        PaidRows.Apply(page, loan, share, entry);
        page.Moved(year, line, SurplusKind.Social, entry.Date, -share.Total);
        TakenRows.Apply(page, loan, share.Share, Way.SocialFund, entry.Date, share.Principal, share.Service);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) => new DeathPaidReversed(
        fact, Loan, Group, new ShareMoney(Share.Share, -Share.Principal, -Share.Service), Year, Line, entry, reason);
}

/// <summary>The payment by a social line is taken back: the share owes again and the line has its money.</summary>
public sealed record DeathPaidReversed(
    long Original, int Loan, int Group, ShareMoney Share, int Year, int Line, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "death_paid_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        DeathPaid.Apply(page, Loan, Share, Year, Line, Entry);
    }
}

/// <summary>What is asked: which share is paid, by which line, and how much (all that it owes when absent).</summary>
public sealed record DeathPay(
    int Loan, int Share, int Year, int Line, Money? Amount = null, DateOnly? Date = null);

/// <summary>What a payment by a social line rests on.</summary>
/// <param name="Died">The day on which the share's borrower died; null while she lives.</param>
/// <param name="Line">Null when there is no such line.</param>
/// <param name="AllowedOn">The day of the RWT that allowed the line for this; null when none did.</param>
public sealed record DeathPayState(
    OpenBooks Books, TroubleState Trouble, DateOnly? Died, FundLine? Line, DateOnly? AllowedOn);

public static class HelpingTheBereaved
{
    /// <param name="line">Null when there is no such line.</param>
    /// <param name="sharedOn">Day of the RWT that shared it; the same meeting or a later one allows it.</param>
    public static Outcome<Draft> Decide(
        FundLine? line, DateOnly sharedOn, bool before, DeathLineAllow ask, Desk desk)
    {
        if (line is null) return SurplusRefusals.LineUnknown(ask.Year, ask.Line);
        if (line.Kind != SurplusKind.Social) return SurplusRefusals.LineNotSocial(ask.Year, ask.Line);
        if (before) return SurplusRefusals.DeathLineAllowedAlready(ask.Year, ask.Line);
        if (Sharing.CheckMinutes(ask.Minutes, ask.Attendance, ask.Text) is { } unwritten) return unwritten;
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < sharedOn) return SurplusRefusals.RwtBeforeSharing(date, sharedOn);
        var minutes = new RwtMinutes(ask.Minutes.Trim(), ask.Attendance, ask.Text?.Trim() ?? "", []).Record(desk);
        return Draft.Of(new DeathLineAllowed(ask.Year, ask.Line, date, minutes.Hash), minutes);
    }

    /// <summary>Never more than the line has free, never more than the share owes (accounting.md 6, 10, 14).</summary>
    public static Outcome<Draft> Decide(DeathPayState state, DeathPay ask, Desk desk)
    {
        if (state.Trouble.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (loan.Find(ask.Share) is not { } share || share.Owed.IsZero)
            return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        if (state.Died is not { } died) return TroubleRefusals.HolderAlive(share.Number, loan.Number);
        if (state.Line is not { } line) return SurplusRefusals.LineUnknown(ask.Year, ask.Line);
        if (line.Kind != SurplusKind.Social) return SurplusRefusals.LineNotSocial(ask.Year, ask.Line);
        if (state.AllowedOn is not { } allowed) return SurplusRefusals.DeathLineNotAllowed(ask.Year, ask.Line);
        if (!state.Trouble.IsSigned)
            return TroubleRefusals.NotSigned(state.Trouble.SignaturesWanted, state.Trouble.Deciding.Count());
        var date = ask.Date ?? desk.Today;
        var earliest = allowed > state.Trouble.LastOn ? allowed : state.Trouble.LastOn;
        if (GateDates.Check(date, died > earliest ? died : earliest, desk) is { } wrong) return wrong;
        var amount = ask.Amount ?? share.Owed;
        if (amount.NotPositive() is { } bad) return bad;
        if (amount > share.Owed) return LoanRefusals.ShareExceedsOwed(share.Number, amount, share.Owed);
        if (amount > line.Free) return SurplusRefusals.LineTooSmall(line.Year, line.Line, line.Free, amount);

        var paid = PaymentOrder.Spread(amount, loan, [share], date, state.Books.Settings.Text("payment_order"))[0];
        Line[] lines =
        [
            Line.Debit(SurplusKind.Social.Account(), amount), Line.Debit(Accounts.Bank, amount),
            Line.Credit(Accounts.Loans, paid.Principal), Line.Credit(Accounts.Service, paid.Service),
            Line.Credit(Accounts.BankShared, amount),
        ];
        return state.Books.Write(VoucherKind.Bpm, new Dating(date), lines, desk).Then<Draft>(entry =>
            Draft.Of(new DeathPaid(loan.Number, loan.Group, paid, line.Year, line.Line, entry)));
    }
}
