using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Close;

/// <summary>One human accepts that a check does not hold; two of them let the month be closed.</summary>
public sealed record CheckAccepted(YearMonth Month, string Check, int Officer, int Human, RecordHash Reason) : Fact
{
    public override string Kind => "check_accepted";

    public override void Apply(Page page) =>
        page.Row(CloseSheets.CheckAccepted, [Month.Number, Officer, Human], Check, Reason.ToString());
}

/// <summary>What is asked: the month to be closed, which of its checks, and why it may stand.</summary>
public sealed record CheckAccept(YearMonth Month, string Check, string Reason);

public static class CheckAccepting
{
    /// <summary>The one check that no entry in the month may be able to mend.</summary>
    public const string Savings = "savings_are_covered";

    public const int Humans = 2;

    public static Outcome<Draft> Decide(MonthState state, Officer officer, CheckAccept ask, Desk desk)
    {
        if (ask.Check != Savings) return CloseRefusals.CheckNotAcceptable(ask.Check);
        if (Closing.NotNext(state.Books, ask.Month, desk) is { } wrong) return wrong;
        if (BookChecks.SavingsCovered(state).Failure is null) return CloseRefusals.CheckHolds(ask.Check);
        if (state.Accepted.Contains(officer.Human)) return CloseRefusals.HumanHasSigned();
        if (string.IsNullOrWhiteSpace(ask.Reason)) return Ledger.LedgerRefusals.ReasonMissing();
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(
            new CheckAccepted(ask.Month, ask.Check, officer.Number, officer.Human, reason.Hash()), reason);
    }
}
