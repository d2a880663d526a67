using Gulir.Groups;

namespace Gulir.Server.Example;

/// <summary>Invented members: about two thirds are women and about two thirds have shown an identity card.</summary>
static class People
{
    public static MemberAsk New(Chance chance, Village village)
    {
        var female = chance.OutOfThousand(680);
        var born = new DateOnly(chance.Between(1955, 1990), chance.Between(1, 12), chance.Between(1, 28));
        var nik = chance.OutOfThousand(660) ? Nik(chance, born, female) : null;
        return new MemberAsk(
            Names.Person(chance, female), female, null, nik, nik is null ? null : born, null,
            $"RT {chance.Between(1, 18):00} Desa {village.Name}", Names.Business(chance));
    }

    /// <summary>Region, day of birth (of women plus 40), and an invented number.</summary>
    static string Nik(Chance chance, DateOnly born, bool female) =>
        $"351909{born.Day + (female ? 40 : 0):00}{born.Month:00}{born.Year % 100:00}"
            + $"{chance.Between(5_000, 9_999):0000}";
}
