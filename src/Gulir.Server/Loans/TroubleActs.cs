using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;
using Gulir.Surplus;

namespace Gulir.Server.Loans;

/// <summary>Ways out of trouble with a loan: signed by the LKM, then entered by the UPK.</summary>
public static class TroubleActs
{
    static readonly IReadOnlyList<Role> Signing = [.. Duties.Deciding, Role.Supervisor];

    public static readonly ActKind<TroubleSign> Sign = new(
        "trouble-sign", "one signature under the LKM's minutes on a way out; the Pengawas signs his opinion", Signing,
        (reader, ask, desk) => Running(reader, ask.Loan).Then<Draft>(loan => Troubles.Decide(
            State(reader, loan, ask.Way, ask.Share, desk.Today), reader.Officer(desk.Officer)!,
            Kin(reader, loan, desk.Today).Humans, ask, desk)));

    public static readonly ActKind<LoanWriteOff> WriteOff = new(
        "loan-write-off", "writes a loan or one share of it off; it stays on the off-balance list",
        Duties.Bookkeeping,
        (reader, ask, desk) => Running(reader, ask.Loan).Then<Draft>(loan => WritingOff.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today),
            WriteOffState(reader, loan, ask.Share, ask.Date ?? desk.Today, desk.Today), ask, desk)));

    public static readonly ActKind<LoanRecover> Recover = new(
        "loan-recover", "receives money on a loan that was written off", Duties.Cash,
        (reader, ask, desk) => ask.Payer != 0 && !reader.Knows(ask.Payer)
            ? GroupRefusals.PersonUnknown(ask.Payer)
            : Recovering.Decide(
                reader.OpenBooks(ask.Date ?? desk.Today), reader.OffBalance(ask.Loan), ask, desk));

    public static readonly ActKind<LoanReschedule> Reschedule = new(
        "loan-reschedule", "carries what a loan still owes to a new loan with a schedule that can be paid",
        Duties.Bookkeeping,
        (reader, ask, desk) => Running(reader, ask.Loan).Then<Draft>(loan => Rescheduling.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today),
            RescheduleState(reader, loan, ask.Date ?? desk.Today, desk.Today), ask, desk)));

    public static readonly ActKind<ShareTakeOver> TakeOver = new(
        "share-take-over", "another member of the KSM owes a share from now on", Duties.Bookkeeping,
        (reader, ask, desk) => Running(reader, ask.Loan).Then<Draft>(loan => TakingOver.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today),
            State(reader, loan, Way.TakeOver, ask.Share, desk.Today), reader.Group(loan.Group), ask, desk)));

    public static readonly ActKind<MemberDeath> Death = new(
        "member-death", "notes that a borrower has died; her service stops and no letters go out", Duties.Fieldwork,
        (reader, ask, desk) => Dying.Decide(
            reader.Knows(ask.Person), reader.Died(ask.Person), reader.LoansOwedBy(ask.Person),
            reader.Settings(desk.Today), ask, desk));

    public static readonly ActKind<GroupRelease> Release = new(
        "group-release", "the RWT lets a KSM borrow again though a share of it is written off", Duties.Governing,
        (reader, ask, desk) => Releasing.Decide(
            reader.Group(ask.Group), reader.OffBalanceOfGroup(ask.Group), ask, desk));

    /// <summary>What moved no money is taken back without an entry; null for every other fact.</summary>
    public static Outcome<Draft>? Reverse(BookReader reader, Recorded link, Fact fact, Reverse ask, Desk desk)
    {
        if (fact is not (MemberDied or ServiceForgiven or ServiceWaived or ClaimSettled or HeirsGoOn) || link.Part > 1
            || string.IsNullOrWhiteSpace(ask.Reason)) return null;
        if (IsBack(reader, link.Number, fact)) return LedgerRefusals.AlreadyReversed(ask.Fact, ask.Fact);
        if (TakingBack.Blocked(fact, Later(reader, link, fact)) is { } blocked) return blocked;
        var reason = SideRecord.Text(ask.Reason, desk);
        var facts = new List<Fact>();
        switch (fact)
        {
            case ClaimSettled claim:
                facts.Add(new ClaimReopened(
                    ask.Fact, claim.Loan, claim.Payer, claim.Share, claim.Amount, desk.Today, reason.Hash(),
                    claim.Person));
                break;
            case HeirsGoOn heirs:
                facts.Add(new HeirsWithdrawn(ask.Fact, heirs.Loan, heirs.Share, desk.Today, reason.Hash()));
                break;
            case MemberDied noted:
                facts.Add(new DeathWithdrawn(ask.Fact, noted.Person, desk.Today, reason.Hash()));
                break;
            case ServiceWaived waived:
                facts.Add(new ForgivenessReversed(ask.Fact, waived.Loan, desk.Today, waived.Shares, reason.Hash()));
                break;
        }
        for (var number = link.Number; number < link.Number + link.Parts; number++)
            if (reader.Session.Recorded(reader.Fund, number)?.Fact() is ServiceForgiven forgiven)
                facts.Add(new ForgivenessReversed(number, forgiven.Loan, desk.Today, forgiven.Shares, reason.Hash()));
        return Draft.Of(facts, reason);
    }

    static bool IsBack(BookReader reader, long number, Fact fact) => fact switch
    {
        ServiceForgiven or ServiceWaived => reader.IsForgivenessBack(number),
        MemberDied died => reader.DeathOf(died.Person)?.Fact != number,
        ClaimSettled => reader.IsClaimReopened(number),
        HeirsGoOn => reader.IsHeirsWithdrawn(number),
        _ => false,
    };

    /// <summary>What happened since on the loans that a fact touched, and stands.</summary>
    static IEnumerable<LaterAct> Later(BookReader reader, Recorded link, Fact fact) => fact switch
    {
        InstalmentReceived paid => reader.LaterActs(paid.Loan, link),
        ServiceForgiven forgiven => reader.LaterActs(forgiven.Loan, link),
        ServiceWaived waived => reader.LaterActs(waived.Loan, link),
        SuretyUsed used => reader.LoansOfGroup(used.Group).SelectMany(loan => reader.LaterActs(loan, link)),
        DeathPaid paid => reader.LaterActs(paid.Loan, link),
        LoanDisbursed lent => reader.LaterActs(lent.Loan, link),
        LoanRescheduled fresh => reader.LaterActs(fresh.Loan, link),
        LoanWrittenOff gone => reader.LaterActs(gone.Loan, link),
        ShareTakenOver taken => reader.LaterActs(taken.Loan, link, (taken.Share, taken.From)),
        MemberDied died => reader.SharesHeldAt(died.Person, link.Number).SelectMany(held =>
            reader.LaterActs(held.Loan, link).Where(act => act.Share == 0 || act.Share == held.Share)),
        _ => [],
    };

    /// <summary>What stands on a fact and would be left in the air without it.</summary>
    public static Refusal? Blocked(BookReader reader, Recorded link, Fact fact) =>
        TakingBack.Blocked(fact, Later(reader, link, fact)) ?? fact switch
        {
            LoanRescheduled fresh when reader.RunningLoan(fresh.Loan) is { } loan => Disbursing.ReversalBlocked(loan),
            LoanWrittenOff gone when reader.OffBalance(gone.Loan) is var listed
                && gone.Shares.Any(share => listed.Where(row => row.Share == share.Share).Sum(row => row.Total)
                    < share.Principal + share.Service) => TroubleRefusals.LoanHasRecoveries(gone.Loan),
            InstalmentReceived paid => Unsettled(reader, paid.Loan, paid.Surety),
            SuretyUsed used => Unsettled(reader, used.Loan, used.Claims),
            _ => null,
        };

    /// <summary>A claim that was settled between the members does not lose what it stood on.</summary>
    static Refusal? Unsettled(BookReader reader, int loan, IReadOnlyList<SuretyPaid> claims)
    {
        var open = claims.Count == 0 ? [] : reader.OpenClaims(loan);
        return claims.GroupBy(claim => (claim.Payer, claim.Share)).Any(claim =>
            open.Where(row => (row.Payer, row.Share) == claim.Key).Sum(row => row.Amount)
                < claim.Sum(row => row.Amount))
            ? TroubleRefusals.ClaimsAreSettled(loan)
            : null;
    }

    internal static Outcome<RunningLoan> Running(BookReader reader, int number) =>
        reader.RunningLoan(number) is { } loan ? loan
        : reader.Loan(number) is null ? LoanRefusals.LoanUnknown(number) : LoanRefusals.LoanNotDisbursed(number);

    static Kinship Kin(BookReader reader, RunningLoan loan, DateOnly today) =>
        reader.Kinship(loan.Shares.Select(share => share.Person), today);

    public static TroubleState State(BookReader reader, RunningLoan loan, Way way, int share, DateOnly today) => new(
        loan,
        [
            .. reader.TroubleSigns(loan.Number).Where(row => row.Way == way && row.Share == share)
                .Select(row => row.Signature),
        ],
        reader.Loan(loan.Number)?.Related == true || Kin(reader, loan, today).Any);

    public static WriteOffState WriteOffState(
        BookReader reader, RunningLoan loan, int share, DateOnly date, DateOnly today) => new(
        State(reader, loan, Way.WriteOff, share, today), reader.PresentLetters(loan.Number, date).Count,
        reader.PresentCalls(loan.Number, date).Count > 0, reader.DepositKept(DepositKind.Surety, loan.Group),
        reader.Deciders(loan.Number), Reserved(reader, loan.Number, date),
        share != 0 && loan.Find(share) is { } one && reader.IsOrphaned(loan.Number, one));

    /// <summary>What the classes reserve for the loan, as far as 12010 holds it.</summary>
    static Money Reserved(BookReader reader, int loan, DateOnly date)
    {
        var asked = Reserve.Of(reader.Portfolio(date), reader.Settings(date))
            .Where(row => row.Loan.Booked.Number == loan).Sum(row => row.Amount);
        var held = -reader.Balances(date).GetValueOrDefault(Accounts.Reserve);
        return Money.Min(asked, Money.Max(held, Money.Zero));
    }

    public static RescheduleState RescheduleState(
        BookReader reader, RunningLoan loan, DateOnly date, DateOnly today)
    {
        var settings = reader.Settings(date);
        var scheme = Collectability.Of(settings);
        var row = Collectability.ClassOf(
            reader.RunningLoanOn(loan.Number, date, long.MaxValue) ?? loan, date, scheme,
            settings.Text("floor_past_due") == "on");
        return new RescheduleState(
            State(reader, loan, Way.Reschedule, 0, today), reader.ApplicationPaper(loan.Number)?.Product ?? "umum",
            reader.Loan(loan.Number)!.Terms, reader.IsRescheduled(loan.Number), scheme.PlaceOf(row),
            reader.LoanCount(), [.. loan.Shares.Where(share => IsStopped(reader, share, settings)).Select(share =>
                share.Number)]);
    }

    /// <summary>Service stopped with a death, of who holds the share or of who held it before her.</summary>
    static bool IsStopped(BookReader reader, Share share, Settings settings) => share.Stopped.IsPositive
        || (settings.Text("death_stops_service") == "on" && reader.Died(share.Person) is not null);
}
