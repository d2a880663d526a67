using Gulir.Book;
using Gulir.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Loans;

/// <summary>What happened to a loan after a fact, and stands: nothing of it was taken back.</summary>
public static class LaterReads
{
    /// <param name="link">The fact that is to be taken back; what its own act recorded beside it is not later.</param>
    /// <param name="before">Who would owe a share again, by share, where that is asked to be changed.</param>
    public static List<LaterAct> LaterActs(
        this BookReader reader, int loan, Recorded link, params (int Share, int Person)[] before)
    {
        var acts = reader.Session.Query(
            """
            with reversed as (select reverses as fact from entry where fund_id = $1 and reverses > 0)
            select 1, c.fact, 0 from reschedule c
            where c.fund_id = $1 and c.old_loan = $2 and c.fact > $3 and c.fact not in (select fact from reversed)
            union all
            select 2, l.fact, l.share from share_left l where l.fund_id = $1 and l.loan = $2 and l.fact > $3
                and l.way = 2 and l.principal + l.service > 0 and l.fact not in (select fact from reversed)
            union all
            select 3, h.fact, h.share from share_holder h
            join entry e on e.fund_id = h.fund_id and e.fact = h.fact and e.reverses = 0
            where h.fund_id = $1 and h.loan = $2 and h.fact > $3 and h.fact not in (select fact from reversed)
            union all
            select case w.way when 4 then 4 else 5 end, p.fact, p.share from way_taken w
            join payment p on p.fund_id = w.fund_id and p.loan = w.loan and p.fact = w.fact
            where w.fund_id = $1 and w.loan = $2 and w.fact > $3 and w.way in (4, 6)
                and w.principal + w.service > 0 and w.fact not in (select fact from reversed)
            union all
            select 6, w.fact, w.share from way_taken w
            where w.fund_id = $1 and w.loan = $2 and w.fact > $3 and w.way = 5 and not exists (
                select 1 from heirs_withdrawn x where x.fund_id = w.fund_id and x.original = w.fact)
            union all
            select 10, c.fact, c.share from claim c
            join entry e on e.fund_id = c.fund_id and e.fact = c.fact and e.reverses = 0
            where c.fund_id = $1 and c.loan = $2 and c.fact > $3 and c.amount > 0
                and c.fact not in (select fact from reversed)
            """,
            row => new LaterAct((Later)row.Int(0), row.Long(1), loan, row.Int(2)), reader.Fund.Value, loan,
            link.Number);
        acts.AddRange(reader.SettledSince(loan, link));
        if (reader.RunningLoan(loan) is { } running)
        {
            acts.AddRange(reader.DeathsSince(running, link.Number, before));
            if (running is { IsSettled: true, ClosedBy: null } && reader.LastPayment(loan) is var last
                && last > link.Number)
                acts.Add(new LaterAct(Later.PaidOff, last, loan));
        }
        return acts;
    }

    /// <summary>Settlements that forgave service and stand: the service of a death and of a waiver are no such.
    /// </summary>
    static IEnumerable<LaterAct> SettledSince(this BookReader reader, int loan, Recorded link)
    {
        var facts = reader.Session.Query(
            """
            select distinct p.fact from payment p
            where p.fund_id = $1 and p.loan = $2 and p.fact > $3 and p.forgiven > 0 and not exists (
                select 1 from forgiveness_back b where b.fund_id = p.fund_id and b.original = p.fact)
            order by p.fact
            """,
            row => row.Long(0), reader.Fund.Value, loan, link.Number);
        foreach (var number in facts)
        {
            if (reader.Session.Recorded(reader.Fund, number) is not { } act
                || act.Fact() is not ServiceForgiven { Rule: not (Dying.Rule or "reversal") }) continue;
            var first = act.Number - act.Part + 1;
            if (first != link.Number - link.Part + 1 && reader.ReversedBy(first) is null)
                yield return new LaterAct(Later.Settled, first, loan);
        }
    }

    static IEnumerable<LaterAct> DeathsSince(
        this BookReader reader, RunningLoan loan, long fact, (int Share, int Person)[] before)
    {
        var holders = loan.Shares.Select(share => (share.Number, share.Person)).Concat(before).Distinct();
        foreach (var (number, person) in holders)
        {
            if (reader.DeathOf(person) is not { } death || death.Fact < fact) continue;
            var share = loan.Find(number)!;
            var stops = reader.Settings(death.Noted).Text("death_stops_service") == "on";
            var asked = share.ServiceUpTo(loan.LastRowDue(death.Died));
            yield return new LaterAct(
                Later.DeathNoted, death.Fact, loan.Number, number, stops && share.Service - share.Stopped != asked);
        }
    }

    static long LastPayment(this BookReader reader, int loan) => reader.Session.Number(
        """
        select max(p.fact) from payment p where p.fund_id = $1 and p.loan = $2 and p.principal + p.service > 0
            and not exists (select 1 from entry x where x.fund_id = p.fund_id and x.reverses = p.fact)
        """,
        reader.Fund.Value, loan);

    /// <summary>Loans of which a person held an open share when a fact was recorded, and that share.</summary>
    public static List<(int Loan, int Share)> SharesHeldAt(this BookReader reader, int person, long fact) =>
        reader.Session.Query(
            """
            select s.loan, s.share from share s
            where s.fund_id = $1 and s.fact < $3 and coalesce((select h.person from share_holder h
                where h.fund_id = s.fund_id and h.loan = s.loan and h.share = s.share and h.fact < $3
                order by h.fact desc limit 1), s.person) = $2
            order by s.loan, s.share
            """,
            row => (row.Int(0), row.Int(1)), reader.Fund.Value, person, fact);
}
