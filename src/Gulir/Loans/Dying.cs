using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>A borrower has died. No letters go out for her share, and its service stops (setting).</summary>
public sealed record MemberDied(int Person, DateOnly Died, DateOnly Noted) : Fact
{
    public override string Kind => "member_died";

    public override void Apply(Page page) => page.Row(
        LoanSheets.Death, [Person, Died.Number(), Noted.Number()], "");
}

/// <summary>The note of a death was a mistake.</summary>
public sealed record DeathWithdrawn(long Original, int Person, DateOnly Noted, RecordHash Reason) : Fact
{
    public override string Kind => "death_withdrawn";

    public override void Apply(Page page) => page.Row(
        LoanSheets.Death, [Person, 0, Noted.Number()], Reason.ToString());
}

/// <summary>Service that was forgiven without any money is asked again.</summary>
public sealed record ForgivenessReversed(
    long Original, int Loan, DateOnly Date, IReadOnlyList<ShareAmount> Shares, RecordHash Reason) : Fact
{
    public override string Kind => "forgiveness_reversed";

    public override void Apply(Page page)
    {
        page.Row(LoanSheets.ForgivenessBack, [Original, Loan], Reason.ToString());
        foreach (var share in Shares)
        {
            page.Row(LoanSheets.Payment,
                [Loan, share.Share, Date.Number(), Date.Number(), 0, 0, -share.Amount.Units]);
            page.Sum(LoanSheets.Owed, [Loan, share.Share], 0, share.Amount.Units);
        }
    }
}

/// <summary>What is asked: who died, and when.</summary>
public sealed record MemberDeath(int Person, DateOnly Died);

public static class Dying
{
    /// <summary>The word by which forgiven service tells that it stopped with a death.</summary>
    public const string Rule = "death";

    /// <param name="known">She is a person of the fund, and no death is noted of her.</param>
    /// <param name="loans">Running loans in which she owes a share.</param>
    public static Outcome<Draft> Decide(
        bool known, DateOnly? before, IReadOnlyList<RunningLoan> loans, Settings settings, MemberDeath ask, Desk desk)
    {
        if (!known) return Groups.GroupRefusals.PersonUnknown(ask.Person);
        if (before is { } day) return TroubleRefusals.DeathNoted(ask.Person, day);
        if (ask.Died > desk.Today) return Ledger.LedgerRefusals.DateInFuture(ask.Died, desk.Today);
        foreach (var loan in loans)
            if (ask.Died < loan.DisbursedOn) return LoanRefusals.GateDate(ask.Died, loan.DisbursedOn);
        var facts = new List<Fact> { new MemberDied(ask.Person, ask.Died, desk.Today) };
        if (settings.Text("death_stops_service") == "on")
            foreach (var loan in loans)
            {
                var due = loan.LastRowDue(ask.Died);
                ShareAmount[] stopped =
                [
                    .. loan.Shares.Where(share => share.Person == ask.Person)
                        .Select(share => new ShareAmount(share.Number, share.ServiceOwed - share.ServiceDue(due)))
                        .Where(share => share.Amount.IsPositive),
                ];
                if (stopped.Length > 0) facts.Add(new ServiceForgiven(loan.Number, desk.Today, Rule, stopped));
            }
        return Draft.Of(facts);
    }
}

/// <summary>The citizens' meeting lets a group borrow again though a share of it is written off.</summary>
public sealed record GroupReleased(int Group, DateOnly Date, RecordHash Minutes) : Fact
{
    public override string Kind => "group_released";

    public override void Apply(Page page) =>
        page.Row(LoanSheets.GroupRelease, [Group, Date.Number()], Minutes.ToString());
}

/// <summary>What is asked: which group the RWT decided about, when, and what its minutes say.</summary>
public sealed record GroupRelease(int Group, string Minutes, DateOnly? Date = null);

public static class Releasing
{
    /// <param name="listed">What the group's shares still owe on the off-balance list.</param>
    public static Outcome<Draft> Decide(Groups.Group? group, Money listed, GroupRelease ask, Desk desk)
    {
        if (group is null) return Groups.GroupRefusals.GroupUnknown(ask.Group);
        if (!listed.IsPositive) return TroubleRefusals.GroupNotWrittenOff(ask.Group);
        if (string.IsNullOrWhiteSpace(ask.Minutes)) return BasicRefusals.TextMissing("minutes");
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, group.Formed, desk) is { } wrong) return wrong;
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return Draft.Of(new GroupReleased(group.Number, date, minutes.Hash()), minutes);
    }
}
