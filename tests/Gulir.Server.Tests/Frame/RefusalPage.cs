using System.Text;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Frame;

/// <summary>
/// docs/refusals.md: every refusal room by room, its sentences from the program, its example from these tests.
/// </summary>
public static class RefusalPage
{
    const string Head = """
        # Penolakan / Refusals

        Gulir menolak dengan kode yang tetap dan kalimat yang mengatakan apa yang perlu dilakukan. Tidak ada
        yang tercatat. Perintah berakhir dengan kode 2. Kalimat di bawah memakai isian contohnya.

        Gulir refuses with a code that never changes and a sentence that says what to do. Nothing is written.
        A command ends with exit code 2. The sentences below tell the details of their examples.

        `--lang en` tells the English sentence; `--format json` prints problem+json with code and details. In the
        examples `act NAME 'JSON'` stands for this function, with the officer whose work the act is:

        ```bash
        act() {
          ./gulir act "$1" --fund 35.19.09.2007 --officer "${OFFICER:-1}" --request "$(uuidgen)" --json - <<<"$2"
        }
        ```

        """;

    public static string Write(IReadOnlyList<RefusalKind> kinds, IReadOnlyList<RefusalExample> examples)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var byCode = examples.ToDictionary(example => example.Code);
        foreach (var room in kinds.GroupBy(kind => kind.Room))
        {
            RefusalExample[] rows =
                [.. room.Where(kind => byCode.ContainsKey(kind.Code)).Select(kind => byCode[kind.Code])];
            page.Append($"\n## {room.Key}\n\n");
            page.Append("| Kode / Code | When | Kalimat | Sentence |\n|---|---|---|---|\n");
            foreach (var row in rows)
                page.Append($"| `{row.Code}` | {Cell(row.When)} | {Cell(row.Refusal.Tell(Language.Id))} "
                    + $"| {Cell(row.Refusal.Tell(Language.En))} |\n");
            page.Append("\n```console\n");
            foreach (var row in rows) page.Append($"$ {row.Typed}\n{row.Code}: {row.Refusal.Tell(Language.Id)}\n");
            page.Append("```\n");
        }
        return page.ToString();
    }

    static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
