using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>What a share loses from the books and keeps on the off-balance list.</summary>
/// <param name="Service">Service that was due and stays on the list.</param>
/// <param name="Dropped">Service that was not due yet; it is not asked any more.</param>
public readonly record struct ShareLoss(int Share, int Person, Money Principal, Money Service, Money Dropped);

/// <summary>
/// A loan, or shares of it, left the books (hapus buku). Principal and unpaid service stay on the off-balance list,
/// for the claim itself is not given up (hapus tagih).
/// </summary>
public sealed record LoanWrittenOff(int Loan, int Group, IReadOnlyList<ShareLoss> Shares, Entry Entry) : Fact,
    IReversible
{
    public override string Kind => "loan_written_off";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "write_off");
        foreach (var share in Shares) Apply(page, Loan, Group, share, Entry.Date, 1);
    }

    internal static void Apply(Page page, int loan, int group, ShareLoss share, DateOnly on, int sign)
    {
        var (principal, service) = (sign * share.Principal.Units, sign * share.Service.Units);
        LeftRows.Apply(
            page, loan, share.Share, on, Way.WriteOff, new Money(principal),
            new Money(service + sign * share.Dropped.Units));
        page.Row(LoanSheets.OffBalance,
            [loan, share.Share, group, share.Person, on.Number(), on.Number(), principal, service]);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new WriteOffReversed(fact, Loan, Group, Shares, entry, reason);
}

/// <summary>A write-off is taken back: the shares owe again and leave the list.</summary>
public sealed record WriteOffReversed(
    long Original, int Loan, int Group, IReadOnlyList<ShareLoss> Shares, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "write_off_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        foreach (var share in Shares) LoanWrittenOff.Apply(page, Loan, Group, share, Entry.Date, -1);
    }
}

/// <summary>What must be true before a write-off, in the order in which a fund comes to it.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<WriteOffCondition>))]
public enum WriteOffCondition
{
    WarningsSent = 1, GroupCalled = 2, SuretyUsed = 3, Quorum = 4, SupervisorsOpinion = 5, TwoSignatures = 6,
    NotDecidersAlone = 7,
}

/// <summary>One condition, and whether it is met.</summary>
public readonly record struct WriteOffCheck(WriteOffCondition Condition, bool Met);

/// <summary>What is asked: which loan, or which share of it (0: all that still owe), is written off.</summary>
public sealed record LoanWriteOff(int Loan, int Share = 0, DateOnly? Date = null);

/// <summary>What a write-off rests on.</summary>
/// <param name="Warnings">Letters sent.</param>
/// <param name="Surety">Surety savings that the fund still keeps for the group.</param>
/// <param name="Deciders">Humans who approved the loan.</param>
/// <param name="Reserved">What is reserved for the whole loan; the part of a share is in proportion.</param>
/// <param name="Died">The share's borrower has died: no letters, and nobody is called.</param>
public sealed record WriteOffState(
    TroubleState Trouble, int Warnings, bool Called, Money Surety, IReadOnlyCollection<int> Deciders, Money Reserved,
    bool Died = false);

public static class WritingOff
{
    /// <summary>Every condition of accounting.md 8 with whether it is met, for pages and for the act.</summary>
    public static IReadOnlyList<WriteOffCheck> Checks(WriteOffState state)
    {
        var signs = state.Trouble.Deciding.ToArray();
        return
        [
            new(WriteOffCondition.WarningsSent, state.Died || state.Warnings >= Warning.Last),
            new(WriteOffCondition.GroupCalled, state.Died || state.Called),
            new(WriteOffCondition.SuretyUsed, state.Surety.IsZero),
            new(WriteOffCondition.Quorum, signs.Length > 0 && signs.All(row => row.Present * 2 > row.Members)),
            new(WriteOffCondition.SupervisorsOpinion,
                state.Trouble.Signatures.Any(row => row.Role == Role.Supervisor)),
            new(WriteOffCondition.TwoSignatures, state.Trouble.IsSigned),
            new(WriteOffCondition.NotDecidersAlone, signs.Any(row => !state.Deciders.Contains(row.Human))),
        ];
    }

    public static Outcome<Draft> Decide(OpenBooks books, WriteOffState state, LoanWriteOff ask, Desk desk)
    {
        if (state.Trouble.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (ask.Share != 0 && loan.Find(ask.Share) is null)
            return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        var date = ask.Date ?? desk.Today;
        Share[] gone = [.. loan.Shares.Where(share =>
            (ask.Share == 0 || share.Number == ask.Share) && !share.Owed.IsZero)];
        if (gone.Length == 0) return LoanRefusals.LoanSettled(loan.Number);
        foreach (var check in Checks(state))
            if (!check.Met) return TroubleRefusals.WriteOffNotReady(check.Condition);
        if (GateDates.Check(date, state.Trouble.LastOn, desk) is { } wrong) return wrong;

        var due = loan.LastRowDue(date);
        ShareLoss[] losses = [.. gone.Select(share => new ShareLoss(
            share.Number, share.Person, share.PrincipalOwed, share.ServiceDue(due),
            share.ServiceOwed - share.ServiceDue(due)))];
        var principal = losses.Sum(share => share.Principal);
        if (!principal.IsPositive) return LoanRefusals.LoanSettled(loan.Number);
        var reserved = PartOf(state.Reserved, loan, gone);
        Line[] lines =
        [
            Line.Debit(Accounts.ReserveCost, principal - reserved), Line.Credit(Accounts.Reserve, principal - reserved),
            Line.Debit(Accounts.Reserve, principal), Line.Credit(Accounts.Loans, principal),
        ];
        return books.Write(VoucherKind.Bpm, new Dating(date), lines, desk, apart: true).Then<Draft>(entry =>
            Draft.Of(new LoanWrittenOff(loan.Number, loan.Group, losses, entry)));
    }

    /// <summary>The reserve of a loan divided over its shares by what they owe; never more than they owe.</summary>
    static Money PartOf(Money reserved, RunningLoan loan, IReadOnlyList<Share> gone)
    {
        Money[] owed = [.. loan.Shares.Select(share => share.PrincipalOwed)];
        var parts = Split.By(Money.Min(reserved, owed.Sum()), owed);
        var sum = Money.Zero;
        for (var i = 0; i < owed.Length; i++)
            if (gone.Contains(loan.Shares[i])) sum += parts[i];
        return sum;
    }
}
