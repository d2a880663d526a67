namespace Gulir.Book;

public static class BookRefusals
{
    public static Refusal ClockBehind() => new("clock_behind");
    public static Refusal RequestIdUsed(Guid request) => new("request_id_used", ("request", request));
    public static Refusal FactUnknown(long number) => new("fact_unknown", ("number", number));
    public static Refusal SealNotKnownHere(long endsAt) => new("seal_not_known_here", ("endsAt", endsAt));
    public static Refusal SealMalformed(string text) => new("seal_malformed", ("text", text));
}
