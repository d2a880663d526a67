using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;

namespace Gulir.Server.Api;

/// <summary>Any act over HTTP: the same request, decision and answer as on the command line.</summary>
public static class ApiActs
{
    public const string RequestIdHeader = "Idempotency-Key";

    public static async Task<Outcome<string>> Do(ApiAsk ask)
    {
        var text = ask.Route("code");
        if (RegionCode.Parse(text) is not { } code) return InstitutionRefusals.FundUnknown(text);
        var key = ask.Request.Headers[RequestIdHeader].ToString();
        var kind = Acts.Find(ask.Route("name"));
        var officer = ask.Host.Database.Read(session => OfficerOf(session, ask, code, kind, key));
        if (officer.Refusal is { } shut) return shut;
        if (kind is null) return FrameRefusals.ActUnknown(ask.Route("name"));
        if (key.Length is 0 or > RequestIds.Longest) return ApiRefusals.IdempotencyKeyMissing(RequestIds.Longest);
        var json = kind.Founds ? ActTexts.WithCode(ask.Body, code) : ask.Body;
        var act = json.Then(body => kind.FromJson(
            body, new ActFrame(code, officer.Value, RequestIds.Parse(key), ask.Host.Today)));
        if (act.Refusal is { } refusal) return refusal;
        var kept = await ask.Host.Database.DoAsync(act.Value);
        return kept.Then<string>(done => ActTexts.Tell(ask.Host, done));
    }

    /// <summary>
    /// The appointment that acts: the one asked for, if it is the human's own; else the one under which this request
    /// was done before; else the one that pages would take.
    /// </summary>
    static Outcome<int> OfficerOf(Session session, ApiAsk ask, RegionCode code, ActKind? kind, string key)
    {
        var isFree = kind is { Founds: true } && ask.Caller.Visitor.IsAtExample && session.FundByCode(code) is null;
        if (isFree) return 1;
        var reader = ask.Fund(session);
        var human = ask.Caller.Visitor.Humans.GetValueOrDefault(reader.Fund);
        bool IsMine(NamedOfficer row) => ask.Caller.Visitor.IsAtExample || row.Officer.Human == human;
        var mine = reader.Officers().FindAll(IsMine);
        if (ask.Number("officer", most: int.MaxValue) is { } asked)
            return mine.Exists(row => row.Officer.Number == asked)
                ? (int)asked
                : InstitutionRefusals.OfficerUnknown((int)asked);
        if (kind is { Founds: true }) return 1;
        if (key.Length > 0 && session.Answer(reader.Fund, RequestIds.Parse(key)) is [var before, ..]
            && mine.Exists(row => row.Officer.Number == before.Officer))
            return before.Officer;
        var today = ask.Host.TodayIn((int)reader.Zone());
        return Acting.Of(reader, ask.Caller.Visitor, kind?.By ?? [], today) is { } officer
            ? officer.Officer.Number
            : InstitutionRefusals.OfficerMissing();
    }
}
