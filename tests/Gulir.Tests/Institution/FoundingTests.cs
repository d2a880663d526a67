using Gulir.Basics;
using Gulir.Book;
using Gulir.Institution;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Institution;

/// <summary>A fund begins with its village, its names and its first officers.</summary>
public class FoundingTests
{
    static readonly FundNew Good = new(
        RegionCode.Parse("35.19.09.2007")!.Value, "LKM Sejahtera", "UPK Sejahtera",
        new Place("Kincang Wetan", "Jiwan", "Madiun", "Jawa Timur"), Since,
        [new OfficerAppoint("Wulan", Role.Manager),
            new OfficerAppoint("Sastro", Role.Coordinator, Until: Day("2020-12-31"))]);

    static Outcome<Draft> Found(FundNew ask) => Founding.Decide(ask, On("2018-01-20"));

    [Fact]
    public void The_first_officers_serve_from_the_day_the_books_start()
    {
        var draft = Found(Good).Value;
        var fund = Assert.IsType<FundFounded>(draft.Facts[0]);
        Assert.Equal(("LKM Sejahtera", Since, "IDR"), (fund.Lkm, fund.Since, fund.Currency));
        Assert.Equal(
            ["1 human 1 Manager 2018-01-01", "2 human 2 Coordinator 2018-01-01"],
            draft.Facts.OfType<OfficerAppointed>().Select(officer =>
                $"{officer.Officer} human {officer.Human} {officer.Role} {officer.From.Iso()}"));
        Assert.Equal(["Wulan", "Sastro"], draft.Records.Select(record => OfficerName.Read(record.Body)));
    }

    [Fact]
    public void One_human_in_two_roles_is_counted_once()
    {
        var ask = Good with
        {
            Officers =
            [
                new OfficerAppoint("Wulan", Role.Manager), new OfficerAppoint("Wulan", Role.Bookkeeper, Human: 1),
                new OfficerAppoint("Sastro", Role.Coordinator),
            ],
        };
        Assert.Equal([1, 1, 2], Found(ask).Value.Facts.OfType<OfficerAppointed>().Select(officer => officer.Human));
        var stranger = ask with { Officers = [.. ask.Officers, new OfficerAppoint("?", Role.LkmMember, Human: 3)] };
        Assert.Equal(InstitutionRefusals.HumanUnknown(3), Found(stranger).Refusal);
    }

    [Fact]
    public void What_is_no_fund_is_refused()
    {
        Assert.Equal("fund_code_not_a_village", Found(Good with { Code = RegionCode.Parse("35.19.09")!.Value }).Said());
        Assert.Equal(BasicRefusals.TextMissing("lkm"), Found(Good with { Lkm = " " }).Refusal);
        Assert.Equal(BasicRefusals.TextTooLong("upk", 120), Found(Good with { Upk = new string('a', 121) }).Refusal);
        Assert.Equal(
            BasicRefusals.TextMissing("kabupaten"),
            Found(Good with { Place = Good.Place with { Kabupaten = "" } }).Refusal);
        Assert.Equal("fund_since_in_future", Found(Good with { Since = Day("2018-01-21") }).Said());
        Assert.Equal("accepted", Found(Good with { Since = Day("2018-01-20") }).Said());
        Assert.Equal("officer_missing", Found(Good with { Officers = [] }).Said());
        Assert.Equal("text_missing", Found(Good with { Officers = [new OfficerAppoint("", Role.Manager)] }).Said());
    }
}
