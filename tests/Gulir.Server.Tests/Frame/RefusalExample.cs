namespace Gulir.Server.Tests.Frame;

/// <summary>
/// One refusal as it happens: when, and what was typed. <c>act NAME 'JSON'</c> is short for gulir act.
/// </summary>
public sealed record RefusalExample(Refusal Refusal, string When, string Typed)
{
    public string Code => Refusal.Code;

    /// <summary>The act and the JSON of an example of that form.</summary>
    public (string Act, string Json)? Request
    {
        get
        {
            var parts = Typed.Split(' ', 3);
            return parts is ["act", var act, ['\'', .. var json, '\'']] ? (act, json) : null;
        }
    }
}
