using Gulir.Server.Frame;

namespace Gulir.Server.Api;

/// <summary>Who calls: a human by a device, with what the device opens, and whether it may write.</summary>
public sealed record Caller(Visitor Visitor, bool Writes)
{
    /// <summary>Whoever brings no token; only the description is open to them.</summary>
    public static readonly Caller Nobody = new(Visitor.Nobody, false);
}
