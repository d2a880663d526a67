using System.Text;

namespace Gulir.Server.Tests.Api;

/// <summary>docs/access.md: every address by everybody.</summary>
public static class AccessPage
{
    const string Head = """
        # Who may what

        Tried by a test, address by address, on a small place of two funds that is no example; every address that the
        program has is here. **yes**: it is answered, or reaches the rules of the trade. **no**: it leads to the sign-in
        or is refused by name, because of who asks. **–**: it is answered as if it did not exist.

        Each role is a human with that one office in the fund that is asked; the region officer oversees its kecamatan.
        At the pages they are signed in; under `/api` they call with a token that opens all they may and writes.
        A token made to read only is refused every act. A fund is made on the command line or at the first start, not
        with a token. Example data has an open door on its own computer instead.
        """;

    public static string Write(
        IReadOnlyList<string> heads, IReadOnlyList<(string Address, IReadOnlyList<string> Told)> rows)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        Table(page, "Pages", heads, [.. rows.Where(row => !row.Address.Contains(" /api/"))]);
        Table(page, "API", heads, [.. rows.Where(row => row.Address.Contains(" /api/"))]);
        return page.ToString();
    }

    static void Table(
        StringBuilder page, string title, IReadOnlyList<string> heads,
        IReadOnlyList<(string Address, IReadOnlyList<string> Told)> rows)
    {
        page.Append($"\n## {title}\n\n| Address | {string.Join(" | ", heads)} |\n|---|");
        foreach (var _ in heads) page.Append("---|");
        page.Append('\n');
        foreach (var (address, told) in rows)
            page.Append($"| `{address}` | {string.Join(" | ", told.Select(one => one == "hidden" ? "–" : one))} |\n");
    }
}
