using System.Net;
using System.Text.RegularExpressions;

namespace Gulir.Server.Tests.Web;

/// <summary>The user guide: its pictures and links are there, and what was photographed still answers.</summary>
public sealed partial class GuideTests(SmallPlace place)
{
    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    static readonly string Folder = Path.Combine(DocsPage.Root(), "docs", "panduan");

    static readonly string[][] List =
    [
        .. File.ReadLines(Path.Combine(Folder, "list"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    public static TheoryData<string> Addresses => [.. List.Select(row => row[1])];

    [Fact]
    public void Pictures_are_those_of_the_list_and_links_lead_somewhere()
    {
        var pages = Directory.GetFiles(Folder, "*.md").Select(File.ReadAllText).ToArray();
        var links = pages.SelectMany(text => Link().Matches(text)).Select(match => match.Groups["to"].Value).ToArray();
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Folder, link)), link));
        var wanted = links.Where(link => link.EndsWith(".png")).Distinct().Order();
        Assert.Equal(wanted, List.Select(row => row[0] + ".png").Order());
        Assert.Equal(wanted, Directory.GetFiles(Folder, "*.png").Select(file => Path.GetFileName(file)!).Order());
    }

    /// <summary>The example's addresses, as they are called in the small place.</summary>
    [Theory, MemberData(nameof(Addresses))]
    public async Task A_photographed_page_answers(string address)
    {
        address = Fund().Replace(address, SmallPlace.Kudu);
        address = Kecamatan().Replace(address, SmallPlace.Kudu[..8]);
        address = Numbered().Replace(address, "${what}/1");
        address = Voucher().Replace(address, "BKM-2018-0002");
        address = Month().Replace(address, "bulan=2018-02");
        using var client = place.Client();
        using var answer = await client.GetAsync(address, Now);
        Assert.Equal(address.StartsWith("/bahasa") ? HttpStatusCode.SeeOther : HttpStatusCode.OK, answer.StatusCode);
    }

    [GeneratedRegex(@"\]\((?<to>[^)#:]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\b35\.19\.09\.\d{4}\b")]
    private static partial Regex Fund();

    [GeneratedRegex(@"\b35\.19\.09\b")]
    private static partial Regex Kecamatan();

    [GeneratedRegex(@"(?<what>ksm|pinjaman|kegiatan)/\d+")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"BKM-\d{4}-\d{4}")]
    private static partial Regex Voucher();

    [GeneratedRegex(@"bulan=\d{4}-\d{2}")]
    private static partial Regex Month();
}
