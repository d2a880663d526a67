using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gulir.Server.Frame;

/// <summary>Where the pages are served: on this computer only, or to a network, and then never in clear text.</summary>
/// <param name="Names">Host names by which browsers may call; this computer's own always may.</param>
/// <param name="Certificate">With it the pages are served over TLS.</param>
/// <param name="BehindProxy">A proxy on this computer ends TLS and tells how it was called.</param>
public sealed record Listening(
    IPAddress Address, int Port, IReadOnlyList<string> Names, X509Certificate2? Certificate, bool BehindProxy)
{
    public static Listening Here(int port) => new(IPAddress.Loopback, port, [], null, false);

    public bool IsHere => IPAddress.IsLoopback(Address);

    /// <summary>A foreign name that resolves to this machine would make a foreign page look like ours.</summary>
    public bool Answers(HostString host) =>
        host.Host is "localhost" || Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    /// <summary>
    /// Passwords and names of persons never cross a network in clear text: beyond this computer a certificate is
    /// needed, or a proxy here that has one; and the name by which it is called.
    /// </summary>
    public static Outcome<Listening> Of(
        string? address, int port, string[] names, string? certificate, string? key, bool behindProxy)
    {
        if (port is < 0 or > 65_535) return FrameRefusals.PortTaken(port);
        var ip = IPAddress.Loopback;
        if (address is not null && !IPAddress.TryParse(address, out ip!))
            return FrameRefusals.AddressMalformed(address);
        var loaded = Load(certificate, key);
        if (loaded.Refusal is { } refusal) return refusal;
        var listening = new Listening(ip, port, names, loaded.Value, behindProxy);
        if (listening.IsHere) return listening;
        if (loaded.Value is null) return FrameRefusals.NetworkNeedsTls();
        return names.Length == 0 ? FrameRefusals.NetworkNeedsName() : listening;
    }

    static Outcome<X509Certificate2?> Load(string? certificate, string? key)
    {
        if (certificate is null) return (X509Certificate2?)null;
        try
        {
            return X509Certificate2.CreateFromPemFile(certificate, key);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return FrameRefusals.FileUnreadable(certificate);
        }
    }
}
