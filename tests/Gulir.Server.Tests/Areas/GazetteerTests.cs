using Gulir.Institution;
using Gulir.Server.Areas;
using Gulir.Server.Example;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Areas;

public class GazetteerTests
{
    static readonly Dictionary<string, string> ShownShorter = new()
    {
        ["Daerah Khusus Ibukota Jakarta"] = "DKI Jakarta",
        ["Daerah Istimewa Yogyakarta"] = "DI Yogyakarta",
    };

    [Fact]
    public void All_of_Indonesia_is_there() => Assert.Equal((38, 514, 7_285, 83_762), Gazetteer.Indonesia.Counts);

    [Fact]
    public void Each_village_is_found_with_its_three_parents()
    {
        Assert.Equal(83_762, AreaLines.Villages.Count);
        foreach (var (code, names) in AreaLines.Villages)
        {
            var found = Gazetteer.Indonesia.Find(RegionCode.Parse(code)!.Value)!;
            var province = ShownShorter.GetValueOrDefault(names[3], names[3]);
            Assert.Equal(code, found.Code.Text);
            Assert.Equal(new Place(names[0], names[1], names[2], province), found.Place);
            Assert.NotNull(found.Kind);
        }
    }

    [Fact]
    public void Names_are_written_as_people_do()
    {
        var names = AreaLines.ByCode.Values;
        Assert.All(names, name => Assert.Matches(@"^['(]?[A-Z0-9][A-Za-z0-9 .,'()/-]*$", name));
        Assert.DoesNotContain(names, name => name.Length > 8 && !name.Any(char.IsAsciiLetterLower));
        Assert.Contains("Sungai Kuruk III", names);
    }

    [Fact]
    public void The_villages_of_the_example_are_found_with_the_same_names()
    {
        Assert.Equal(14, Villages.All.Count);
        foreach (var village in Villages.All)
            Assert.Equal(new Area(village.Code, new Place(village.Name, "Jiwan", "Kabupaten Madiun", "Jawa Timur")),
                Gazetteer.Indonesia.Find(village.Code));
    }

    [Theory]
    [InlineData("33.74.05.1002", VillageKind.Kelurahan)]
    [InlineData("35.19.09.2007", VillageKind.Desa)]
    [InlineData("91.03.01.3007", VillageKind.DesaAdat)]
    [InlineData("91.03.01.9007", null)]
    [InlineData("35.19.09", null)]
    public void The_code_tells_the_kind(string code, VillageKind? kind) =>
        Assert.Equal(kind, Area.KindOf(RegionCode.Parse(code)!.Value));

    [Theory]
    [InlineData("35")]
    [InlineData("35.19.09")]
    [InlineData("35.19.09.2999")]
    [InlineData("00.00.00.0000")]
    [InlineData("99.99.99.9999")]
    public void Another_code_finds_no_village(string code) =>
        Assert.Null(Gazetteer.Indonesia.Find(RegionCode.Parse(code)!.Value));

    [Fact]
    public void Many_may_ask_at_once() => Parallel.For(0, 64, i =>
        Assert.Equal(i % 2 == 0 ? "Kwangsen" : "Kudu",
            Gazetteer.Indonesia.Search(i % 2 == 0 ? "kwangsen jiwan" : "kudu genuk", 1)[0].Place.Village));

    [Theory]
    [InlineData(Language.Id)]
    [InlineData(Language.En)]
    public void The_notice_names_the_source_and_its_licence(Language language)
    {
        var notice = AreaSource.Notice(language);
        Assert.Contains("idn-area-data 4.0.1", notice);
        Assert.Contains("Open Database License (ODbL) 1.0", notice);
    }
}
