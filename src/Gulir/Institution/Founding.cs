using Gulir.Book;

namespace Gulir.Institution;

/// <summary>Indonesia's time zones; the fund's today is the date in its own.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Zone>))]
public enum Zone { Wib = 7, Wita = 8, Wit = 9 }

/// <summary>Where the fund's village lies, in words; the code is the village's Kemendagri code.</summary>
public sealed record Place(string Village, string Kecamatan, string Kabupaten, string Province);

/// <summary>The fund begins: its LKM and UPK, its village and the day its books start.</summary>
public sealed record FundFounded(
    RegionCode Code, string Lkm, string Upk, Place Place, DateOnly Since, Zone Zone, string Currency) : Fact
{
    public override string Kind => "fund_founded";

    public override void Apply(Page page) =>
        page.Row(InstitutionSheets.Fund, [Since.Number(), (long)Zone],
            Code.Text, Lkm, Upk, Place.Village, Place.Kecamatan, Place.Kabupaten, Place.Province);
}

/// <summary>A fund as later decisions know it.</summary>
public sealed record Fund(
    FundId Id, RegionCode Code, string Lkm, string Upk, Place Place, DateOnly Since, Zone Zone);

/// <summary>What is asked when a fund is made: its names, its first officers, the day its books start.</summary>
/// <param name="Since">First day of the books; with opening balances, the first of a month on or before them.</param>
/// <param name="Officers">At least one; the first signs the founding.</param>
/// <param name="Code">The village's Kemendagri code; the fund's code wherever a command asks for one.</param>
public sealed record FundNew(
    RegionCode Code, string Lkm, string Upk, Place Place, DateOnly Since, IReadOnlyList<OfficerAppoint> Officers, Zone Zone = Zone.Wib);

public static class Founding
{
    /// <summary>No book is older than the revolving funds of the first poverty programmes; a misspelt year is.</summary>
    static readonly DateOnly Earliest = new(1990, 1, 1);

    /// <summary>Makes the fund and appoints its first officers. The host has seen that the code is free.</summary>
    public static Outcome<Draft> Decide(FundNew ask, Desk desk)
    {
        if (!ask.Code.IsVillage) return InstitutionRefusals.FundCodeNotAVillage(ask.Code);
        if (Texts.Check(ask) is { } text) return text;
        if (ask.Since > desk.Today) return InstitutionRefusals.FundSinceInFuture(ask.Since);
        if (ask.Since < Earliest) return InstitutionRefusals.FundSinceTooEarly(ask.Since, Earliest);
        if (ask.Officers.Count == 0) return InstitutionRefusals.OfficerMissing();

        var facts = new List<Fact>
        {
            new FundFounded(ask.Code, ask.Lkm.Trim(), ask.Upk.Trim(), ask.Place, ask.Since, ask.Zone, "IDR"),
        };
        var records = new List<SideRecord?>();
        var humans = 0;
        foreach (var officer in ask.Officers)
        {
            var seen = new OfficersSoFar(facts.Count - 1, humans);
            var appointed = Appointing.Decide(seen, officer with { From = officer.From ?? ask.Since }, desk);
            if (appointed.Refusal is { } refusal) return refusal;
            facts.AddRange(appointed.Value.Facts);
            if (officer.Human is null) humans++;
            records.AddRange(appointed.Value.Records);
        }
        return Draft.Of(facts, records);
    }

    static class Texts
    {
        const int Limit = 120;

        public static Refusal? Check(FundNew ask)
        {
            (string Field, string Text)[] fields =
            [
                ("lkm", ask.Lkm), ("upk", ask.Upk), ("village", ask.Place.Village), ("kecamatan", ask.Place.Kecamatan),
                ("kabupaten", ask.Place.Kabupaten), ("province", ask.Place.Province),
            ];
            foreach (var (field, text) in fields)
                if (Plain.Check(field, text, Limit) is { } refusal) return refusal;
            return null;
        }
    }
}
