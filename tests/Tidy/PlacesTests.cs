using Xunit;

namespace Tidy;

public class PlacesTests
{
    [Fact]
    public void A_namespace_is_its_folder() => Repository.Holds(Places.WrongNamespaces(Repository.Code));

    [Fact]
    public void Every_room_has_a_short_readme() => Repository.Holds(Places.WrongReadmes(Repository.Files));

    [Fact]
    public void Every_project_is_in_the_solution() => Repository.Holds(Places.Forgotten(Repository.Files));

    [Fact]
    public void Every_script_reads_well_and_may_be_run()
    {
        Assert.NotEmpty(Repository.Scripts);
        foreach (var script in Repository.Scripts)
        {
            Assert.Equal(script.Path + ": ", script.Path + ": " + Places.BashSays(script.Text));
            if (OperatingSystem.IsWindows()) continue;
            var mode = File.GetUnixFileMode(Path.Combine(Repository.Root, script.Path));
            Assert.True(mode.HasFlag(UnixFileMode.UserExecute), script.Path + " may not be run");
        }
    }

    [Theory]
    [InlineData("src/Gulir/Loans/A.cs", "namespace Gulir.Loan; class A;", "Gulir.Loan", "Gulir.Loans")]
    [InlineData("src/Gulir.Web/Frame/A.cs", "namespace Gulir.Web; class A;", "Gulir.Web", "Gulir.Web.Frame")]
    [InlineData("tests/Tidy/A.cs", "class A;", "", "Tidy")]
    [InlineData("benchmarks/B/A.cs", "namespace B;\nnamespace C;", "B, C", "B")]
    public void A_namespace_elsewhere_is_named(string path, string text, string found, string expected) =>
        Assert.Equal([$"{path}: namespace {found}, its folder says {expected}"],
            Places.WrongNamespaces([new SourceFile(path, text)]));

    [Fact]
    public void A_program_of_statements_needs_no_namespace() =>
        Assert.Empty(Places.WrongNamespaces([new SourceFile("src/Gulir.Server/Program.cs", "return 0;")]));

    [Fact]
    public void A_room_without_its_page_is_named()
    {
        var code = new SourceFile("src/Gulir/Loans/Applying/A.cs", "");
        var longer = new SourceFile("src/Gulir/Loans/README.md", string.Join('\n', Enumerable.Repeat("x", 13)));
        Assert.Equal(["src/Gulir/Loans: no README.md"], Places.WrongReadmes([code]));
        Assert.Equal(["src/Gulir/Loans/README.md: 13 lines, at most 12"], Places.WrongReadmes([code, longer]));
    }

    [Fact]
    public void A_forgotten_project_is_named() =>
        Assert.Equal(["tests/A/A.csproj: not in Gulir.slnx"],
            Places.Forgotten([new SourceFile("tests/A/A.csproj", "")]));

    [Fact]
    public void A_broken_script_is_named() => Assert.Contains("syntax error", Places.BashSays("if true; then\n"));
}
