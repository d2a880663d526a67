using Gulir.Book;
using Gulir.Institution;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;

namespace Gulir.Storage;

/// <summary>
/// Runs one act within an open transaction: the same request again is answered from what is stored; else what the
/// decision needs is read, decided, and handed to the store: chain, sheets and side records together. The caller
/// flushes or commits.
/// </summary>
public sealed class Keeper(Func<long> now, KeyRing keys, ISheetStore sheets)
{
    readonly Page _page = new(sheets);

    public Outcome<Kept> Run(Session session, Act act)
    {
        if (sheets.Enter(session, act) is not { } threshold)
            return act.Founds ? Found(session, act) : InstitutionRefusals.FundUnknown(act.Fund.Text);
        var (fund, end) = (threshold.Fund, threshold.End);
        if (threshold.Asked) return Again(fund, session.Answer(fund, act.Request), act);
        if (act.Founds) return InstitutionRefusals.FundCodeTaken(act.Fund);

        if (Chain.ClockBehind(end, now()) is { } behind) return behind;
        var reader = new BookReader(session, fund);
        var today = act.Today ?? Today(threshold.Zone);
        var may = Appointing.MayAct(
            threshold.Officer, act.Officer, today, act.By, () => reader.RolesInOffice(today));
        if (may is { } not) return not;
        var desk = new Desk(today, act.Officer, keys.Vault(session, fund));
        var decided = Decide(act, reader, desk);
        return decided.IsRefused ? decided.Refusal! : Keep(session, fund, end, act, decided.Value);
    }

    /// <summary>Only the vault may refuse from within a decision: it opens when an identity number needs it.</summary>
    static Outcome<Draft> Decide(Act act, BookReader reader, Desk desk)
    {
        try
        {
            return act.Decide(reader, desk);
        }
        catch (RefusedInputException refused)
        {
            return refused.Refusal;
        }
    }

    Outcome<Kept> Found(Session session, Act act)
    {
        var fund = new FundId(FundIdOf(act));
        var key = keys.NewKey();
        var desk = new Desk(act.Today ?? Today(Zone.Wib), act.Officer, keys.VaultOf(fund, key));
        var decided = Decide(act, new BookReader(session, fund), desk);
        if (decided.Refusal is { } refusal) return refusal;
        session.InsertBook(fund, act.Fund, keys.Wrap(key));
        return Keep(session, fund, BookEnd.Empty, act, decided.Value);
    }

    /// <summary>An opaque identity that the same founding request always gets.</summary>
    static Guid FundIdOf(Act act)
    {
        Span<byte> seed = stackalloc byte[16];
        act.Request.TryWriteBytes(seed, bigEndian: true, out _);
        var hash = System.Security.Cryptography.SHA256.HashData(
            [.. System.Text.Encoding.UTF8.GetBytes("fund " + act.Fund.Text), .. seed, .. act.RequestHash]);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

    static Outcome<Kept> Again(FundId fund, List<Recorded> stored, Act act)
    {
        var first = stored[0];
        return first.Officer == act.Officer && first.RequestHash.AsSpan().SequenceEqual(act.RequestHash)
            ? new Kept(fund, [.. stored.Select(fact => fact.Number)], Seal.Of(stored[^1].Number, stored[^1].Hash), true)
            : BookRefusals.RequestIdUsed(act.Request);
    }

    Kept Keep(Session session, FundId fund, BookEnd end, Act act, Draft draft)
    {
        var numbers = new List<long>(draft.Facts.Count);
        var time = now();
        foreach (var record in draft.Records) sheets.Record(session, fund, record);
        for (var i = 0; i < draft.Facts.Count; i++)
        {
            var fact = draft.Facts[i];
            var link = Chain.Next(fund, end, time, act.Officer, act.Request, i + 1, draft.Facts.Count, act.RequestHash,
                fact.Kind, FactCatalogue.Write(fact));
            sheets.Append(session, link);
            sheets.Begin(session, fund);
            _page.Turn(link.Number);
            fact.Apply(_page);
            numbers.Add(link.Number);
            end = new BookEnd(link.Number, link.At, link.Hash);
        }
        return new Kept(fund, numbers, end.Seal, false);
    }

    DateOnly Today(Zone zone) => DateOnly.FromDateTime(
        DateTimeOffset.FromUnixTimeMilliseconds(now()).ToOffset(TimeSpan.FromHours((int)zone)).DateTime);
}

/// <summary>
/// The writing side of a database: sheets, facts and records, and the lock that makes one fund serial.
/// </summary>
public interface ISheetStore : ISheets
{
    /// <summary>Holds the act's fund until the transaction ends; null when there is no such fund.</summary>
    Threshold? Enter(Session session, Act act);

    void Append(Session session, Recorded link);

    void Record(Session session, FundId fund, SideRecord record);

    /// <summary>What is inserted and added from here on belongs to this fund.</summary>
    void Begin(Session session, FundId fund);

    /// <summary>Everything handed over so far is with the database.</summary>
    void Flush(Session session);
}
