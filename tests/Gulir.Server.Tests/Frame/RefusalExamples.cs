namespace Gulir.Server.Tests.Frame;

/// <summary>One real example of every refusal, written by hand; docs/refusals.md shows them.</summary>
public static partial class RefusalExamples
{
    static readonly RegionCode Village = RegionCode.Parse("35.19.09.2007")!.Value;

    public static IReadOnlyList<RefusalExample> All =>
        [.. OfTheBook, .. OfTheVillage, .. OfTheLedger, .. OfTheLoans, .. OfTheExchange, .. OfTheDoor,
            .. OfTheApi, .. OfPhotos, .. OfTheSlum,
            .. OfTheSurplus, .. OfEquipment, .. OfBudgets, .. OfNews, .. OfTheStatement];

    static Money Rp(long units) => new(units);
}
