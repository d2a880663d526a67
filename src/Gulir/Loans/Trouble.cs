using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>What may be done about a share or loan that is not paid as agreed (accounting.md 6, 8).</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Way>))]
public enum Way { Reschedule = 1, WriteOff = 2, TakeOver = 3, Surety = 4, Heirs = 5, SocialFund = 6, Waive = 7 }

/// <summary>
/// One signature under minutes of the LKM that decide a way out of trouble; of the Pengawas it is the opinion that a
/// write-off needs. Share 0 is the whole loan. The entry is made by a later fact that rests on the signatures.
/// </summary>
/// <param name="Present">Members of the LKM at the meeting, of <paramref name="Members"/>.</param>
public sealed record TroubleSigned(
    int Loan, Way Way, int Share, DateOnly Date, int Officer, int Human, Role Role, int Present, int Members,
    RecordHash Minutes) : Fact
{
    public override string Kind => "trouble_signed";

    public override void Apply(Page page) => page.Row(LoanSheets.TroubleSign,
        [Loan, (long)Way, Share, Date.Number(), Officer, Human, (long)Role, Present, Members], Minutes.ToString());
}

/// <summary>What is asked: the way that the LKM chose, for a loan or one share of it, and what its minutes say.
/// </summary>
/// <param name="Present">Who of the LKM came, of <paramref name="Members"/>; a write-off needs more than half.</param>
public sealed record TroubleSign(
    int Loan, Way Way, string Minutes, int Share = 0, int Present = 0, int Members = 0, DateOnly? Date = null);

/// <summary>One signature that stands under a way.</summary>
public sealed record TroubleSignature(int Human, Role Role, DateOnly On, int Present, int Members);

/// <summary>What every way looks at: the loan, and the signatures under just this way for just this share.</summary>
/// <param name="Related">A related party borrows: three signatures, none of them related.</param>
public sealed record TroubleState(
    RunningLoan? Loan, IReadOnlyList<TroubleSignature> Signatures, bool Related = false)
{
    const int Wanted = 2;
    const int WantedWhenRelated = 3;

    public int SignaturesWanted => Related ? WantedWhenRelated : Wanted;

    /// <summary>Signatures of those who decide; the opinion of the Pengawas is none.</summary>
    public IEnumerable<TroubleSignature> Deciding => Signatures.Where(row => row.Role != Role.Supervisor);

    /// <summary>Enough humans, the manager of the UPK and someone of the LKM among them, as under a loan.</summary>
    public bool IsSigned =>
        Deciding.Select(row => row.Human).Distinct().Count() >= SignaturesWanted
        && Deciding.Any(row => row.Role == Role.Manager)
        && Deciding.Any(row => row.Role is Role.Coordinator or Role.LkmMember);

    /// <summary>The day of the last signature; what rests on it is not earlier.</summary>
    public DateOnly LastOn => Signatures.Select(row => row.On).DefaultIfEmpty(Loan!.DisbursedOn).Max();
}

public static class Troubles
{
    const int MinutesLimit = 4000;

    /// <summary>Why a loan that owes nothing takes no payment and no way out.</summary>
    internal static Refusal Closed(RunningLoan loan) => loan.ClosedBy switch
    {
        Way.WriteOff => TroubleRefusals.LoanWrittenOff(loan.Number),
        Way.Reschedule => TroubleRefusals.LoanRescheduled(loan.Number),
        _ => LoanRefusals.LoanSettled(loan.Number),
    };

    /// <param name="kin">Humans related to a borrower; they do not sign.</param>
    public static Outcome<Draft> Decide(
        TroubleState state, Officer officer, IReadOnlyCollection<int> kin, TroubleSign ask, Desk desk)
    {
        if (state.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (!Enum.IsDefined(ask.Way)) return BasicRefusals.TextMissing("way");
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (ask.Way == Way.Reschedule && ask.Share != 0) return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        if (ask.Way is Way.TakeOver or Way.Heirs or Way.SocialFund && ask.Share == 0)
            return LoanRefusals.ShareUnknown(0, loan.Number);
        if (ask.Share != 0 && (loan.Find(ask.Share) is not { } share || share.Owed.IsZero))
            return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        if (officer.Role == Role.Supervisor && ask.Way != Way.WriteOff)
            return LoanRefusals.RoleDoesNotDecide(officer.Role);
        if (state.Signatures.Any(row => row.Human == officer.Human)) return LoanRefusals.SameHumanTwice();
        if (kin.Contains(officer.Human)) return LoanRefusals.SignerIsRelated();
        if (string.IsNullOrWhiteSpace(ask.Minutes)) return BasicRefusals.TextMissing("minutes");
        if (Plain.TooLong("minutes", ask.Minutes, MinutesLimit) is { } tooLong) return tooLong;
        if (ask.Present < 0 || ask.Members < ask.Present)
            return TroubleRefusals.PresentMoreThanMembers(ask.Present, ask.Members);
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, loan.DisbursedOn, desk) is { } wrong) return wrong;
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return Draft.Of(
            new TroubleSigned(loan.Number, ask.Way, ask.Share, date, officer.Number, officer.Human, officer.Role,
                ask.Present, ask.Members, minutes.Hash()),
            minutes);
    }
}

/// <summary>Rows of a share that owes less because something other than a payment happened to it.</summary>
static class LeftRows
{
    public static void Apply(Page page, int loan, int share, DateOnly on, Way way, Money principal, Money service)
    {
        page.Row(LoanSheets.ShareLeft, [loan, share, on.Number(), (long)way, principal.Units, service.Units]);
        page.Sum(LoanSheets.Owed, [loan, share], -principal.Units, -service.Units);
    }
}

/// <summary>A row of a way that leaves no other trace: the signatures under it are spent.</summary>
static class TakenRows
{
    public static void Apply(
        Page page, int loan, int share, Way way, DateOnly on, Money principal, Money service, RecordHash note = default)
        => page.Row(LoanSheets.WayTaken,
            [loan, share, (long)way, on.Number(), principal.Units, service.Units], note.ToString());
}

public static class TroubleRefusals
{
    public static Refusal LoanWrittenOff(int loan) => new("loan_written_off", ("loan", loan));
    public static Refusal LoanRescheduled(int loan) => new("loan_rescheduled", ("loan", loan));

    public static Refusal PresentMoreThanMembers(int present, int members) =>
        new("present_more_than_members", ("present", present), ("members", members));
    public static Refusal NotSigned(int wanted, int found) =>
        new("trouble_not_signed", ("wanted", wanted), ("found", found));
    public static Refusal WriteOffNotReady(WriteOffCondition missing) =>
        new("write_off_not_ready", ("missing", missing));
    public static Refusal AlreadyRescheduled(int loan) => new("already_rescheduled", ("loan", loan));
    public static Refusal NotWrittenOff(int loan) => new("not_written_off", ("loan", loan));
    public static Refusal RecoveryExceedsList(Money amount, Money listed) =>
        new("recovery_exceeds_list", ("amount", amount), ("listed", listed));
    public static Refusal LoanHasRecoveries(int loan) => new("loan_has_recoveries", ("loan", loan));
    public static Refusal GroupWrittenOff(int group, Money listed) =>
        new("group_written_off", ("group", group), ("listed", listed));
    public static Refusal DeathNoted(int person, DateOnly died) =>
        new("death_noted", ("person", person), ("died", died));
    public static Refusal GroupNotWrittenOff(int group) => new("group_not_written_off", ("group", group));
    public static Refusal SuretyNotReady(SuretyCondition missing) => new("surety_not_ready", ("missing", missing));
    public static Refusal SuretyAboveArrears(Money amount, Money arrears) =>
        new("surety_above_arrears", ("amount", amount), ("arrears", arrears));
    public static Refusal HolderAlive(int share, int loan) => new("holder_alive", ("share", share), ("loan", loan));
    public static Refusal HeirsGoOnAlready(int share, int loan) =>
        new("heirs_go_on_already", ("share", share), ("loan", loan));
    public static Refusal WaiverAboveDue(Money amount, Money due) =>
        new("waiver_above_due", ("amount", amount), ("due", due));
    public static Refusal ClaimUnknown(int payer, int share, int loan) =>
        new("claim_unknown", ("payer", payer), ("share", share), ("loan", loan));
    public static Refusal ClaimOfTwo(int payer, int share, int loan) =>
        new("claim_of_two", ("payer", payer), ("share", share), ("loan", loan));
    public static Refusal ClaimSettledAbove(Money amount, Money open) =>
        new("claim_settled_above", ("amount", amount), ("open", open));
    public static Refusal ClaimsAreSettled(int loan) => new("claims_are_settled", ("loan", loan));
    public static Refusal LaterActStands(LaterAct last) =>
        new("later_act_stands", ("loan", last.Loan), ("what", last.What), ("fact", last.Fact));
    public static Refusal TakenOverByHolder(int person) => new("taken_over_by_holder", ("person", person));
}
