using Gulir.Book;

namespace Gulir.Loans;

/// <summary>What happened to a loan, or to a share of it, after a fact that is to be taken back.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Later>))]
public enum Later
{
    Rescheduled = 1, WrittenOff = 2, TakenOver = 3, SuretyUsed = 4, DeathPaid = 5, HeirsGoOn = 6, DeathNoted = 7,
    Settled = 8, PaidOff = 9, ClaimMade = 10,
}

/// <summary>A later fact that stands: what it did, to which share (0: the whole loan).</summary>
/// <param name="Ahead">
/// Of a noted death: something of her share had been paid ahead on that day, so the service that stopped rests on it.
/// </param>
public readonly record struct LaterAct(Later What, long Fact, int Loan, int Share = 0, bool Ahead = false);

/// <summary>
/// What is decided later rests on what stood then: the last comes back first. Money alone rests on nothing; the
/// settlement, the list, the new schedule and the new name are figures of what was owed.
/// </summary>
public static class TakingBack
{
    static readonly Later[] OfDebt = [Later.Rescheduled, Later.WrittenOff, Later.TakenOver, Later.Settled];

    /// <summary>Whatever changed a loan that must be as it was.</summary>
    static readonly Later[] OfLoan =
    [
        .. OfDebt, Later.SuretyUsed, Later.DeathPaid, Later.HeirsGoOn, Later.DeathNoted,
    ];

    /// <param name="later">What happened on the loans of the fact since, and stands.</param>
    public static Refusal? Blocked(Fact fact, IEnumerable<LaterAct> later)
    {
        LaterAct[] first = [.. later.Where(act => Stops(fact, act)).OrderByDescending(act => act.Fact).Take(1)];
        return first is [var last] ? TroubleRefusals.LaterActStands(last) : null;
    }

    static bool Stops(Fact fact, LaterAct act) => fact switch
    {
        InstalmentReceived paid => Debt(act, paid.Shares.Select(share => share.Share)),
        ServiceForgiven forgiven => Debt(act, forgiven.Shares.Select(share => share.Share)),
        // A write-off of any share rests on savings that are used up.
        SuretyUsed used => act.What == Later.WrittenOff || Debt(act, used.Shares.Select(share => share.Share)),
        ServiceWaived waived => act.What == Later.PaidOff || Debt(act, waived.Shares.Select(share => share.Share)),
        MemberDied => act.What is not (Later.ClaimMade or Later.DeathNoted),
        ShareTakenOver taken => Holds(act, taken.Share) && act.What is not (Later.Settled or Later.PaidOff),
        LoanRescheduled or LoanDisbursed => OfLoan.Contains(act.What),
        LoanWrittenOff gone => act.What == Later.Rescheduled
            || (act.What == Later.DeathNoted && gone.Shares.Any(share => share.Share == act.Share)),
        IPaysShare paid => Debt(act, [paid.Share.Share]),
        _ => false,
    };

    /// <summary>Whether the act made a figure of what these shares owed.</summary>
    static bool Debt(LaterAct act, IEnumerable<int> shares) =>
        (OfDebt.Contains(act.What) || act is { What: Later.DeathNoted, Ahead: true })
        && shares.Any(share => Holds(act, share));

    static bool Holds(LaterAct act, int share) => act.Share == 0 || act.Share == share;
}

/// <summary>A fact of another room that pays on one share of a loan.</summary>
public interface IPaysShare
{
    ShareMoney Share { get; }
}
