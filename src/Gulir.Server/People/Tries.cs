using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Gulir.Server.Frame;
using Gulir.Storage.People;

namespace Gulir.Server.People;

/// <summary>
/// How often one network address may try: wrong passwords and wrong tokens, and pages that are open to nobody in
/// particular. What was tried goes into the log of the door. Counted in memory by each program; a network address is
/// an IPv4 address, or the half of an IPv6 address that a household is given.
/// </summary>
public sealed class Tries(Host host) : IDisposable
{
    /// <summary>Wrong tries of one address within <see cref="Window"/>; an office of six shares one address.</summary>
    public const int MostWrong = 20;

    /// <summary>Look-ups of one address in a minute, by people who have not signed in.</summary>
    public const int MostLookUps = 120;

    /// <summary>Refusals of one address that are written down within a window, so no log fills a disk.</summary>
    const int MostWritten = 60;

    const int LongestAbout = 200;
    const int HouseholdBytes = 8;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    readonly PartitionedRateLimiter<string> _wrong = Limit(MostWrong);
    readonly PartitionedRateLimiter<string> _written = Limit(MostWritten);

    static PartitionedRateLimiter<string> Limit(int most) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = most,
            Window = Window,
        }));

    /// <summary>Why this address may not try a password now; null while it may.</summary>
    public Refusal? Shut(HttpContext context, string what)
    {
        using var lease = _wrong.AttemptAcquire(Key(context, what), 0);
        return lease.IsAcquired ? null : TooMany(lease, Window);
    }

    /// <summary>A wrong password or token counts.</summary>
    public void Wrong(HttpContext context, string what) => _wrong.AttemptAcquire(Key(context, what)).Dispose();

    static string Key(HttpContext context, string what) => what + ' ' + Household(context);

    static Refusal TooMany(RateLimitLease lease, TimeSpan atMost)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var left) && left > TimeSpan.Zero ? left : atMost;
        return PeopleRefusals.TooManyTries((int)Math.Ceiling(wait.TotalMinutes));
    }

    /// <summary>When to try again, as HTTP says it.</summary>
    public static void Say(HttpContext context, Refusal refusal)
    {
        if (refusal.Code != PeopleRefusals.TooManyTries(1).Code) return;
        context.Response.Headers.RetryAfter = $"{Convert.ToInt32(refusal.Details[0].Value) * 60}";
    }

    /// <summary>Look-ups without a sign-in; whoever is signed in, or at the example, is not counted.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Tries>();
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsLookUp(context)
                ? RateLimitPartition.GetFixedWindowLimiter(Household(context), _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = MostLookUps,
                    Window = TimeSpan.FromMinutes(1),
                })
                : RateLimitPartition.GetNoLimiter(""));
            options.OnRejected = async (rejected, _) =>
            {
                var context = rejected.HttpContext;
                var refusal = TooMany(rejected.Lease, TimeSpan.FromMinutes(1));
                var pages = context.RequestServices.GetRequiredService<Pages>();
                var maker = context.RequestServices.GetRequiredService<PageMaker>();
                Say(context, refusal);
                await Sent.Page(maker.Make(Pages.Refused(
                    refusal, pages.FrameOf(context.Request), Problems.StatusOf(refusal)))).To(context);
            };
        });
    }

    /// <summary>What reaches nobody behind the doorman is a look-up, but for what dresses pages.</summary>
    static bool IsLookUp(HttpContext context) =>
        !Api.ApiRoute.IsApi(context.Request) && Pages.VisitorOf(context.Request).IsNobody
        && !HttpMethods.IsPost(context.Request.Method)
        && !context.Request.Path.StartsWithSegments("/aset") && context.Request.Path != "/favicon.ico";

    /// <summary>The network address that calls; behind a proxy, the one that the proxy names.</summary>
    public static IPAddress From(HttpContext context)
    {
        var from = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from;
    }

    static string Household(HttpContext context)
    {
        var from = From(context);
        return from.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(from.GetAddressBytes().AsSpan(0, HouseholdBytes))
            : from.ToString();
    }

    /// <summary>Writes down who came in.</summary>
    public void CameIn(HttpContext context, Guid signIn) => Write(context, signIn, SignInLog.CameIn, "");

    /// <summary>Writes down a refusal at the door.</summary>
    public void Refused(HttpContext context, Guid signIn, Refusal refusal)
    {
        if (MayWrite(context)) Write(context, signIn, refusal.Code, "");
    }

    /// <summary>Writes down a forged form, or a question after a fund that is not open to whoever asks.</summary>
    public void Strange(HttpContext context, Guid signIn, Refusal refusal)
    {
        if (!MayWrite(context)) return;
        var about = $"{context.Request.Method} {context.Request.Path}";
        Write(context, signIn, refusal.Code, about[..Math.Min(about.Length, LongestAbout)].Replace('\0', ' '));
    }

    bool MayWrite(HttpContext context)
    {
        using var lease = _written.AttemptAcquire(Household(context));
        return lease.IsAcquired;
    }

    void Write(HttpContext context, Guid signIn, string outcome, string about) => host.Database.Change(session =>
        session.Write(new Knock(host.Database.Host.Now(), signIn, From(context).ToString(), outcome, about)));

    public void Dispose()
    {
        _wrong.Dispose();
        _written.Dispose();
    }
}
