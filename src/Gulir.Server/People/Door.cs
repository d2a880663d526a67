using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.People;
using Microsoft.AspNetCore.Identity;

namespace Gulir.Server.People;

/// <summary>
/// The way in: names and passwords are judged by ASP.NET Core Identity, a session is a random cookie of which only
/// the fingerprint is kept, and every request asks whether it still holds.
/// </summary>
public sealed partial class Door(Host host, UserManager<SignIn> people)
{
    public const string Cookie = "gulir";
    public const int ShortestPassword = 10;
    public const int WrongBeforeLock = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>So long after a sign-in its network address is known.</summary>
    static readonly TimeSpan KnownFor = TimeSpan.FromDays(90);

    const int TokenBytes = 32;
    const int LongestTyped = 200;
    const int LongestBrowser = 120;

    /// <summary>A session that nobody has used for this long has ended.</summary>
    static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>"Seen" is written no oftener than this.</summary>
    static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    long Now => host.Database.Host.Now();

    /// <summary>Judges a name and password, and a code where the sign-in has a second factor.</summary>
    /// <param name="from">The network address, where it is not this computer's own.</param>
    public async Task<Outcome<SignIn>> Judge(string userName, string password, string code, string from = "")
    {
        if (userName.Length > LongestTyped || password.Length > LongestTyped || code.Length > LongestTyped)
            return PeopleRefusals.SignInWrong();
        var found = await people.FindByNameAsync(Normal(userName));
        if (found is null)
        {
            // As long as for a name that exists, so that the time tells nothing.
            people.PasswordHasher.HashPassword(new SignIn(), password);
            return PeopleRefusals.SignInWrong();
        }
        if (await people.IsLockedOutAsync(found) && !IsKnown(found, from)) return Locked(found);
        if (found.Disabled || !await people.CheckPasswordAsync(found, password)) return await Wrong(found);
        if (found.SecondFactor && !await IsCode(found, code.Replace(" ", "")))
            return code.Trim().Length == 0 ? PeopleRefusals.SignInCodeWrong() : await Wrong(found, isCode: true);
        await people.ResetAccessFailedCountAsync(found);
        return found;
    }

    /// <summary>
    /// A lock keeps strangers out: from an address where this human came in lately they may go on, so that nobody can
    /// shut an officer out by typing wrong passwords elsewhere.
    /// </summary>
    bool IsKnown(SignIn found, string from) => from.Length > 0 && host.Database.Read(session =>
        session.CameFrom(found.Id, from, Now - (long)KnownFor.TotalMilliseconds));

    /// <summary>The sign-in of a user name, for the log; empty when there is none.</summary>
    public Guid IdOf(string userName) => userName.Length > LongestTyped ? Guid.Empty
        : host.Database.Read(session => session.SignInByName(Normal(userName)))?.Id ?? Guid.Empty;

    async Task<Refusal> Wrong(SignIn found, bool isCode = false)
    {
        await people.AccessFailedAsync(found);
        if (await people.IsLockedOutAsync(found)) return Locked(found);
        return isCode ? PeopleRefusals.SignInCodeWrong() : PeopleRefusals.SignInWrong();
    }

    Refusal Locked(SignIn found) =>
        PeopleRefusals.SignInLocked((int)Math.Max((found.LockedUntil - Now + 59_999) / 60_000, 1));

    async Task<bool> IsCode(SignIn found, string code) =>
        await people.VerifyTwoFactorTokenAsync(found, TokenOptions.DefaultAuthenticatorProvider, code)
        || (await people.RedeemTwoFactorRecoveryCodeAsync(found, code)).Succeeded;

    /// <summary>What is wrong with a new name or password.</summary>
    public async Task<Refusal?> CheckNew(string userName, string password) =>
        !UserNames().IsMatch(Normal(userName)) ? PeopleRefusals.UserNameMalformed()
        : await people.FindByNameAsync(Normal(userName)) is not null
            ? PeopleRefusals.UserNameTaken(Normal(userName))
            : Weak(password, userName);

    public async Task<Outcome<SignIn>> Make(string userName, string name, string password)
    {
        if (await CheckNew(userName, password) is { } bad) return bad;
        var made = new SignIn { UserName = Normal(userName), Name = name.Trim() };
        var result = await people.CreateAsync(made, password);
        return result.Succeeded ? made : Must.Never<SignIn>($"a sign-in is made ({result}).");
    }

    /// <summary>A new password ends every other session, and the tokens of all devices.</summary>
    public async Task<Refusal?> ChangePassword(SignIn signIn, string old, string password, string session)
    {
        if (await people.IsLockedOutAsync(signIn)) return Locked(signIn);
        if (!await people.CheckPasswordAsync(signIn, old)) return await Wrong(signIn);
        if (Weak(password, signIn.UserName) is { } weak) return weak;
        var result = await people.ChangePasswordAsync(signIn, old, password);
        Must.Hold(result.Succeeded, $"A password is changed ({result}).");
        host.Database.Change(kept =>
        {
            kept.EndOthers(signIn.Id, session, Now);
            kept.EndDevices(signIn.Id, Now);
        });
        return null;
    }

    /// <summary>
    /// A new password given by who governs the fund; it ends all sessions and tokens and opens a locked door.
    /// </summary>
    public async Task<Refusal?> SetPassword(string userName, string password)
    {
        if (await people.FindByNameAsync(Normal(userName)) is not { } known)
            return PeopleRefusals.OfficerHasNoSignIn();
        if (host.Database.Read(session => session.FundsOf(known.Id).Count + session.RegionsOf(known.Id).Count) > 1)
            return PeopleRefusals.SignInIsShared(known.Name);
        if (Weak(password, userName) is { } weak) return weak;
        known.PasswordHash = people.PasswordHasher.HashPassword(known, password);
        (known.Failed, known.LockedUntil) = (0, 0);
        await people.UpdateSecurityStampAsync(known);
        host.Database.Change(kept =>
        {
            kept.EndOthers(known.Id, "", Now);
            kept.EndDevices(known.Id, Now);
        });
        return null;
    }

    public static Refusal? Weak(string password, string userName)
    {
        if (password.Length > LongestTyped) return BasicRefusals.TextTooLong("password", LongestTyped);
        if (password.Length < ShortestPassword) return PeopleRefusals.PasswordTooShort(ShortestPassword);
        var plain = password.ToLowerInvariant();
        return plain.Distinct().Count() < 5 || (userName.Length > 2 && plain.Contains(Normal(userName)))
            || Easy.Any(plain.Contains)
            ? PeopleRefusals.PasswordTooEasy()
            : null;
    }

    static readonly string[] Easy = ["password", "12345678", "87654321", "qwerty", "sandi123", "indonesia"];

    /// <summary>Begins a session and hands its cookie to the browser.</summary>
    public void Begin(HttpContext context, SignIn signIn)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var browser = context.Request.Headers.UserAgent.ToString();
        host.Database.Change(session =>
        {
            session.Begin(new SignInSession(
                Fingerprint(token), signIn.Id, Now, Now, 0, browser[..Math.Min(browser.Length, LongestBrowser)]));
        });
        context.Response.Cookies.Append(Cookie, token, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = "/",
            IsEssential = true,
        });
    }

    public void End(HttpContext context, string session)
    {
        host.Database.Change(kept => kept.End(session, Now));
        context.Response.Cookies.Delete(Cookie);
    }

    /// <summary>Who sends this request.</summary>
    public static Visitor Of(Host host, HttpRequest request)
    {
        if (host.Example is not null) return Visitor.AtExample;
        if (request.Cookies[Cookie] is not { Length: TokenBytes * 2 } token) return Visitor.Nobody;
        var now = host.Database.Host.Now();
        var (visitor, seen) = host.Database.Read(session => Find(session, Fingerprint(token), now));
        if (!visitor.IsNobody && now - seen > SeenEvery.TotalMilliseconds)
            host.Database.Change(session => session.Seen(visitor.Session, now));
        return visitor;
    }

    static (Visitor Visitor, long Seen) Find(Session session, string fingerprint, long now)
    {
        if (session.SignInSession(fingerprint) is not { Ended: 0 } open
            || now - open.Seen > Idle.TotalMilliseconds
            || session.SignInById(open.SignIn) is not { Disabled: false } known)
            return (Visitor.Nobody, 0);
        return (
            new Visitor(
                known.Id, known.Name, session.FundsOf(known.Id).ToDictionary(fund => fund.Fund, fund => fund.Human),
                session.RegionsOf(known.Id), fingerprint),
            open.Seen);
    }

    static string Fingerprint(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("session " + token)));

    static string Normal(string userName) => userName.Trim().ToLowerInvariant();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]{2,39}\z")]
    private static partial Regex UserNames();
}
