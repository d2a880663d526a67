using Gulir.Server.Frame;
using Gulir.Storage;

namespace Gulir.Server.Example;

/// <summary>The clock of the play in UTC milliseconds; the books take their time from it.</summary>
sealed class PlayClock
{
    public long Now { get; set; }
}

/// <summary>Writes one fund's acts, each at a minute of its day, as its officers would have typed them.</summary>
sealed class Diary(RegionCode fund, Chance chance, PlayClock clock)
{
    const long Opens = 8L * 3_600_000;
    const long ZoneWib = 7L * 3_600_000;

    DateOnly _day;
    long _time;

    /// <summary>How acts are kept; given anew for each transaction.</summary>
    public Func<Act, Outcome<Kept>> Keep { get; set; } = _ => Must.Never<Outcome<Kept>>("a diary is open.");

    public int Facts { get; private set; }

    public string LastSeal { get; private set; } = "";

    /// <summary>Does what is asked; a refusal means that the play is wrong and ends it.</summary>
    public Kept Do<T>(ActKind<T> kind, T ask, int officer, DateOnly day) where T : notnull
    {
        Must.Hold(day >= _day, $"the play of {fund} goes forward.");
        if (day > _day) (_day, _time) = (day, Opens);
        _time += chance.Between(45, 150) * 1_000L;
        clock.Now = (day.DayNumber - Unix) * 86_400_000L + _time - ZoneWib;
        var kept = Keep(kind.Of(ask, new ActFrame(fund, officer, chance.Id(), day)));
        if (kept.Refusal is { } refusal)
            throw new InvalidOperationException($"The play of {fund}, {day.Iso()}, {kind.Name}: {refusal}");
        Facts += kept.Value.Facts.Count;
        LastSeal = kept.Value.Seal.ToString();
        return kept.Value;
    }

    static readonly int Unix = new DateOnly(1970, 1, 1).DayNumber;
}
