using System.Text;
using Gulir.Institution;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Frame;

/// <summary>The page of refusals is written by the program; GULIR_ACCEPT=1 writes it anew.</summary>
public class RefusalPageTests
{
    static readonly ActFrame Frame = new(RegionCode.Parse("35.19.09.2007")!.Value, 1, Guid.Empty, null);

    [Fact]
    public void Every_refusal_has_one_example()
    {
        string[] examples = [.. RefusalExamples.All.Select(example => example.Code).Order()];
        Assert.Equal(RefusalKinds.All.Select(kind => kind.Code).Order(), examples);
        Assert.All(RefusalExamples.All, example => Assert.False(string.IsNullOrWhiteSpace(example.When)));
    }

    [Fact]
    public void An_example_is_a_request_the_program_reads()
    {
        foreach (var example in RefusalExamples.All)
        {
            if (example.Request is not { } request) continue;
            if (Acts.Find(request.Act) is not { } kind)
            {
                Assert.Equal("act_unknown", example.Code);
                continue;
            }
            var read = kind.FromJson(Encoding.UTF8.GetBytes(request.Json), Frame);
            Assert.True(
                read.Refusal is null || read.Refusal.Code == example.Code, $"{example.Typed}\n{read.Refusal}");
            if (read.Refusal is { } refusal) Assert.Equal(refusal.Tell(Language.Id), example.Refusal.Tell(Language.Id));
        }
    }

    [Fact]
    public void The_page_tells_what_the_program_says() =>
        DocsPage.Holds("refusals.md", RefusalPage.Write(RefusalKinds.All, RefusalExamples.All));
}
