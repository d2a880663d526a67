using Gulir.Server.Areas;

namespace Gulir.Server.Tests.Areas;

public class SearchTests
{
    /// <summary>The first found with its names up to the province; a dash when there is none.</summary>
    [Theory]
    [InlineData("kwangsen jiwan", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("KWANGSEN", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("  jiwan,kwang ", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("Desa Kwangsen, Kec. Jiwan, Kab. Madiun, Prov. Jawa Timur",
        "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("kwangsen jatim", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("klagen serut", "35.19.09.2010 Klagenserut, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("kincangwetan", "35.19.09.2006 Kincang Wetan, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("jiwan madiun", "35.19.09.2004 Jiwan, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("kudu genuk semarang", "33.74.05.1002 Kudu, Genuk, Kota Semarang, Jawa Tengah")]
    [InlineData("kudu jombang", "35.17.17.2007 Kudubanjar, Kudu, Kabupaten Jombang, Jawa Timur")]
    [InlineData("madiun lor", "35.77.02.1006 Madiun Lor, Manguharjo, Kota Madiun, Jawa Timur")]
    [InlineData("gambir dki", "31.71.01.1001 Gambir, Gambir, Kota Administrasi Jakarta Pusat, DKI Jakarta")]
    [InlineData("gambir daerah khusus", "31.71.01.1001 Gambir, Gambir, Kota Administrasi Jakarta Pusat, DKI Jakarta")]
    [InlineData("jangkaran diy", "34.01.01.2001 Jangkaran, Temon, Kabupaten Kulon Progo, DI Yogyakarta")]
    [InlineData("raas klampis", "35.26.07.2007 Ra'as, Klampis, Kabupaten Bangkalan, Jawa Timur")]
    [InlineData("ra'as klampis", "35.26.07.2007 Ra'as, Klampis, Kabupaten Bangkalan, Jawa Timur")]
    [InlineData("Kwángsën Jïwan", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("kwa\u0301ngsen", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("35.19.09.2007", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("3519092007", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("35 19 09 2007 ", "35.19.09.2007 Kwangsen, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("35.19.09", "35.19.09.2001 Bukur, Jiwan, Kabupaten Madiun, Jawa Timur")]
    [InlineData("96", "96.01.01.1001 Makbon, Makbon, Kabupaten Sorong, Papua Barat Daya")]
    [InlineData("kwangsen semarang", "-")]
    [InlineData("wangsen", "-")]
    [InlineData("kwangsenx", "-")]
    [InlineData("35.19.09.9999", "-")]
    [InlineData("35190920071", "-")]
    public void The_first_found(string typed, string found) => Assert.Equal(found, Told(typed, 1).FirstOrDefault("-"));

    [Theory]
    [InlineData("kudu", "Kudu, Kudu, Kudu, Kudu Gantiang, Kudu Gantiang Barat, Kudung, Kudumulya, Kudukeras, Kudur")]
    [InlineData("madiun lor", "Madiun Lor, Babadan Lor, Nambangan Lor")]
    [InlineData("desa baru sarolangun", "Desa Baru, Desa Baru, P. Salak Baru")]
    public void Own_name_before_region_whole_before_begun(string typed, string villages)
    {
        var wanted = villages.Split(", ");
        Assert.Equal(wanted, Gazetteer.Indonesia.Search(typed, wanted.Length).Select(area => area.Place.Village));
    }

    [Theory]
    [InlineData("sukamaju", "Sukamaju", "Suka Maju")]
    [InlineData("suka maju", "Suka Maju", "Sukamaju")]
    [InlineData("mekarsari", "Mekarsari", "Mekar Sari")]
    public void A_name_of_many_villages_comes_by_code_then_its_other_spelling_then_longer_names(
        string typed, string asTyped, string otherwise)
    {
        var found = Gazetteer.Indonesia.Search(typed, int.MaxValue);
        var same = found.TakeWhile(area => area.Place.Village == asTyped).ToList();
        var other = found.Skip(same.Count).TakeWhile(area => area.Place.Village == otherwise).ToList();
        Assert.True(same.Count > 20 && other.Count > 20, $"{same.Count}, {other.Count}");
        foreach (var codes in new[] { same, other }.Select(run => run.Select(area => area.Code.Text)))
            Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.DoesNotContain(found.Skip(same.Count + other.Count), area => area.Place.Village == asTyped);
    }

    [Fact]
    public void The_region_chooses_among_many() => Assert.All(
        Gazetteer.Indonesia.Search("sukamaju kota pekanbaru", 5),
        area => Assert.Equal("Kota Pekanbaru", area.Place.Kabupaten));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("k")]
    [InlineData("3")]
    [InlineData("%")]
    [InlineData("%%")]
    [InlineData("_____")]
    [InlineData("*.*")]
    [InlineData("\\")]
    [InlineData("'; --")]
    [InlineData("<script>")]
    [InlineData("\0\0\0")]
    [InlineData("日本")]
    [InlineData("kwangsen 日本")]
    [InlineData("\ud83c\udf3e kwangsen")]
    [InlineData("\u007fk")]
    [InlineData("a b c d e f g h i j k l m n o p q")]
    public void Nothing_is_found_and_nothing_breaks(string typed) =>
        Assert.Empty(Gazetteer.Indonesia.Search(typed, 20));

    /// <summary>Half a letter, which an attribute cannot hold.</summary>
    [Fact]
    public void Half_a_letter_is_a_letter_of_no_name() =>
        Assert.Empty(Gazetteer.Indonesia.Search("kwangsen" + (char)0xd83c, 20));

    [Theory]
    [InlineData("kwangse%")]
    [InlineData("%kwangsen_")]
    [InlineData("kwangsen\0jiwan")]
    [InlineData("(kwangsen)[jiwan].*")]
    public void A_mark_is_only_a_mark(string typed) => Assert.Equal(
        ["35.19.09.2007"], Gazetteer.Indonesia.Search(typed, 20).Select(area => area.Code.Text));

    [Fact]
    public void Ten_thousand_letters_are_borne()
    {
        foreach (var typed in new[] { "a", "a ", "ka ", "%", "\0", "é", "1", "kwangsen " })
            Assert.True(Gazetteer.Indonesia.Search(string.Concat(Enumerable.Repeat(typed, 10_000)), 20).Count <= 20);
    }

    [Theory]
    [InlineData("ka", -1, 0)]
    [InlineData("ka", 0, 0)]
    [InlineData("ka", 1, 1)]
    [InlineData("35", 7, 7)]
    [InlineData("35.19.09", int.MaxValue, 14)]
    [InlineData("11", int.MaxValue, 6500)]
    public void No_more_than_asked(string typed, int most, int found) =>
        Assert.Equal(found, Gazetteer.Indonesia.Search(typed, most).Count);

    [Theory]
    [InlineData("kwangsen")]
    [InlineData("su mad")]
    [InlineData("karang kab malang")]
    [InlineData("sari jaw kec")]
    [InlineData("semarang")]
    public void What_the_plain_rule_finds_is_found(string typed)
    {
        var words = typed.Split(' ').Where(word => word != "kec").ToArray();
        var plain = from area in AreaLines.Villages
                    let names = string.Join(' ', area.Names).ToLowerInvariant().Split([' ', '-', '.', '/', '('])
                    where words.All(word => names.Any(name => name.StartsWith(word, StringComparison.Ordinal)))
                    select area.Code;
        var found = Gazetteer.Indonesia.Search(typed, int.MaxValue).Select(area => area.Code.Text).ToHashSet();
        Assert.Subset(found, plain.ToHashSet());
    }

    static IEnumerable<string> Told(string typed, int most) =>
        from area in Gazetteer.Indonesia.Search(typed, most)
        let place = area.Place
        select $"{area.Code} {place.Village}, {place.Kecamatan}, {place.Kabupaten}, {place.Province}";
}
