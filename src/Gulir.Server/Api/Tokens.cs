using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gulir.Book;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.People;

namespace Gulir.Server.Api;

/// <summary>What is asked for a new token: the device's name, what it opens, whether it writes, for how long.</summary>
/// <param name="Opens">Codes of funds and regions, out of those that the human opens.</param>
public sealed record TokenAsk(string Name, IReadOnlyList<string> Opens, bool Writes, string Days);

/// <summary>
/// Tokens of devices: random, shown once, kept as fingerprints. A token acts as its human, and opens what it was made
/// for only while the human opens it too.
/// </summary>
public static class Tokens
{
    public const int MostDays = 366;

    /// <summary>So that a token that was left in a file is known for what it is.</summary>
    const string Prefix = "gulir_";

    const int TokenBytes = 32;
    const int LongestName = 80;
    const string Scheme = "Bearer ";

    /// <summary>"Seen" is written no oftener than this.</summary>
    static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>Who calls; example data is open to whoever sits at this computer, as its pages are.</summary>
    public static Outcome<Caller> CallerOf(Host host, HttpRequest request)
    {
        if (host.Example is not null) return new Caller(Visitor.AtExample, true);
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0) return ApiRefusals.TokenMissing();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || header.Length != Scheme.Length + Prefix.Length + TokenBytes * 2)
            return ApiRefusals.TokenUnknown();
        var now = host.Database.Host.Now();
        var fingerprint = Fingerprint(header[Scheme.Length..]);
        var found = host.Database.Read(session => Find(session, fingerprint, now));
        if (found.Refusal is { } refusal) return refusal;
        if (now - found.Value.Seen > SeenEvery.TotalMilliseconds)
            host.Database.Change(session => session.DeviceSeen(fingerprint, now));
        return found.Value.Caller;
    }

    static Outcome<(Caller Caller, long Seen)> Find(Session session, string fingerprint, long now)
    {
        if (session.DeviceToken(fingerprint) is not { } device
            || session.SignInById(device.SignIn) is not { Disabled: false } known)
            return ApiRefusals.TokenUnknown();
        if (device.Ended != 0) return ApiRefusals.TokenEnded();
        if (device.Expires <= now)
            return ApiRefusals.TokenExpired(DateOnly.FromDateTime(
                DateTimeOffset.FromUnixTimeMilliseconds(device.Expires).ToOffset(TimeSpan.FromHours(7)).DateTime));
        var visitor = new Visitor(
            known.Id, known.Name, session.FundsOf(device).ToDictionary(fund => fund.Fund, fund => fund.Human),
            session.RegionsOf(device), fingerprint);
        return (new Caller(visitor, device.Writes), device.Seen);
    }

    /// <summary>Makes a token of a human who has just shown their password; the answer is the only copy.</summary>
    public static Outcome<string> Make(Host host, Visitor human, TokenAsk ask)
    {
        if (Plain.Check("name", ask.Name, LongestName) is { } nameless) return nameless;
        if (!int.TryParse(ask.Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            || days is < 1 or > MostDays)
            return ApiRefusals.TokenDaysOutOfRange(MostDays);
        var token = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        return host.Database.Change<Outcome<string>>(session =>
        {
            FundId[] funds =
            [
                .. session.AllFunds().Where(fund => human.Humans.ContainsKey(fund.Id)
                    && ask.Opens.Contains(fund.Code.Text)).Select(fund => fund.Id),
            ];
            RegionCode[] regions = [.. human.Regions.Where(region => ask.Opens.Contains(region.Text))];
            if (funds.Length + regions.Length == 0) return ApiRefusals.TokenOpensNothing();
            var now = host.Database.Host.Now();
            session.MakeDevice(
                new DeviceToken(
                    Fingerprint(token), human.Id, ask.Name.Trim(), ask.Writes, now,
                    now + (long)TimeSpan.FromDays(days).TotalMilliseconds, 0, 0),
                funds, regions);
            return token;
        });
    }

    static string Fingerprint(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("device " + token)));
}
