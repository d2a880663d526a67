using Gulir.Book;

namespace Gulir.Server.Frame;

/// <summary>Who looks at a page: nobody yet, a human who signed in, or anybody at the example's open door.</summary>
/// <param name="Humans">The funds that are opened to work in, with the number their officers know the human by.</param>
/// <param name="Regions">Regions whose figures are opened, without personal data.</param>
/// <param name="Session">The fingerprint of the session, so that it can be ended.</param>
public sealed record Visitor(
    Guid Id, string Name, IReadOnlyDictionary<FundId, int> Humans, IReadOnlyList<RegionCode> Regions, string Session)
{
    public static readonly Visitor Nobody = new(Guid.Empty, "", new Dictionary<FundId, int>(), [], "");

    /// <summary>Example data is open to whoever sits at this computer; its officers are simulated.</summary>
    public static readonly Visitor AtExample = Nobody with { Name = "contoh" };

    public bool IsNobody => Id == Guid.Empty && Name.Length == 0;

    public bool IsAtExample => Id == Guid.Empty && Name.Length > 0;

    /// <summary>Whether a fund's whole book is open: persons and vouchers too.</summary>
    public bool Opens(FundId fund) => IsAtExample || Humans.ContainsKey(fund);

    /// <summary>Whether a region's page is open.</summary>
    public bool SeesRegion(RegionCode code) => IsAtExample || Regions.Any(region => region.Contains(code));

    /// <summary>Whether a fund's figures may be seen.</summary>
    public bool Sees(FundId fund, RegionCode code) => Opens(fund) || Regions.Any(region => region.Contains(code));
}
