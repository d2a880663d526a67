namespace Gulir.Server.Example;

/// <summary>How well a village's groups pay at the end of the play; invented.</summary>
public enum Condition { Good, Middling, Sick }

/// <summary>A village as the file tells it, with what is invented beside it.</summary>
/// <param name="GroupsAtRisk">Groups that have stopped paying by 30 November 2019.</param>
/// <param name="KeepsSurety">Whether its groups pay surety savings.</param>
public sealed record Village(
    RegionCode Code, string Name, int Groups, int Borrowers, Money Apbn, Money Apbd, int GroupsAtRisk, bool KeepsSurety)
{
    public Condition Condition =>
        GroupsAtRisk * 10 < Groups ? Condition.Good : GroupsAtRisk * 5 <= Groups ? Condition.Middling : Condition.Sick;

    public Money Capital => Apbn + Apbd;
}

public static class Villages
{
    /// <summary>What is published of the 14 funds together.</summary>
    public const long PublishedTotalAssets = 2_975_894_908;

    public static readonly YearMonth Last = new(2019, 11);

    public static readonly RegionCode Kecamatan = RegionCode.Parse("35.19.09")!.Value;

    static readonly Dictionary<string, (int AtRisk, bool Surety)> Invented = new()
    {
        ["2001"] = (3, false),
        ["2002"] = (5, false),
        ["2003"] = (2, true),
        ["2004"] = (3, false),
        ["2005"] = (4, false),
        ["2006"] = (2, false),
        ["2007"] = (1, true),
        ["2008"] = (2, false),
        ["2009"] = (5, false),
        ["2010"] = (4, true),
        ["2011"] = (1, false),
        ["2012"] = (7, false),
        ["2013"] = (1, false),
        ["2014"] = (2, true),
    };

    /// <summary>The 14 villages of Kecamatan Jiwan in the order of their codes.</summary>
    public static IReadOnlyList<Village> All { get; } = [.. Read()];

    static IEnumerable<Village> Read()
    {
        using var stream = typeof(Villages).Assembly.GetManifestResourceStream("jiwan-2019-11.csv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');
        foreach (var row in rows.Skip(1))
        {
            var cells = row.Trim().Split(',');
            var (atRisk, surety) = Invented[cells[0][^4..]];
            yield return new Village(
                RegionCode.Parse(cells[0])!.Value, cells[1], int.Parse(cells[3]), int.Parse(cells[4]),
                new Money(long.Parse(cells[5])), new Money(long.Parse(cells[6])), atRisk, surety);
        }
    }
}
