using Xunit;

namespace Tidy;

public class BansTests
{
    [Fact]
    public void No_banned_word_is_in_our_code() => Repository.Holds(Bans.Broken(Repository.Code));

    [Fact]
    public void The_core_has_no_packages() => Repository.Holds(Bans.PackagesOfTheCore(Repository.Files));

    [Fact]
    public void No_file_names_a_path_of_one_machine() => Repository.Holds(Bans.PathsOfAMachine(Repository.Files));

    [Theory]
    [InlineData("src/Gulir.Server/A.cs", "var now = DateTime.Now;")]
    [InlineData("src/Gulir.Server/A.razor", "<p>@DateTime.Today</p>")]
    [InlineData("tests/Gulir.Tests/A.cs", "var now = DateTimeOffset.UtcNow;")]
    [InlineData("benchmarks/Gulir.Bench/A.cs", "var now = $\"{DateTime.UtcNow}\";")]
    [InlineData("src/Gulir/Basics/A.cs", "int A(TimeProvider time) => 1;")]
    [InlineData("src/Gulir.Storage/A.cs", "var now = TimeProvider.System;")]
    [InlineData("src/Gulir/Loans/A.cs", "double rate = 1;")]
    [InlineData("src/Gulir/Loans/A.cs", "decimal rate = 1; // ratio:")]
    [InlineData("src/Gulir/Loans/A.cs", "var rate = 1.5;")]
    [InlineData("src/Gulir/Loans/A.cs", "var rate = 2m;")]
    [InlineData("src/Gulir/Loans/A.cs", "using System.Net.Http;")]
    [InlineData("src/Gulir/Loans/A.cs", "using System.Data;")]
    [InlineData("src/Gulir/Loans/A.cs", "var text = File.ReadAllText(path);")]
    [InlineData("src/Gulir/Loans/A.cs", "System.IO.Directory.Delete(path);")]
    [InlineData("src/Gulir/Loans/A.cs", "Console.WriteLine();")]
    [InlineData("src/Gulir.Server/A.cs", "// TODO later")]
    [InlineData("tests/Gulir.Tests/A.cs", "int a; /* FIXME */")]
    [InlineData("src/Gulir/Loans/A.cs", "throw new NotImplementedException();")]
    [InlineData("tests/Gulir.Tests/A.cs", "[Fact(Skip = \"slow\")] void A() { }")]
    public void A_banned_word_is_named(string path, string line) =>
        Assert.StartsWith($"{path}:2: ", Assert.Single(Bans.Broken([new SourceFile(path, "\n" + line + "\n")])));

    [Theory]
    [InlineData("src/Gulir.Server/A.cs", "var now = time.GetUtcNow(); // not DateTime.Now")]
    [InlineData("src/Gulir.Server/A.cs", "var time = TimeProvider.System; double width = 1.5;")]
    [InlineData("src/Gulir/Loans/A.cs", "double rate = 1; // ratio: the level total is found by search")]
    [InlineData("src/Gulir/Loans/A.cs", "/// Four decimals of a decimal: 1.5.")]
    [InlineData("src/Gulir/Loans/A.cs", "var x = 1_000; var y = 0x1f; var z = 3L; var list = a[1..2];")]
    [InlineData("src/Gulir/Loans/A.cs", "using var stream = new MemoryStream();")]
    [InlineData("src/Gulir/Loans/A.cs", "var rest = rows.Skip(1);")]
    public void Plain_code_is_not(string path, string line) =>
        Assert.Empty(Bans.Broken([new SourceFile(path, line)]));

    [Fact]
    public void A_package_in_the_core_is_named()
    {
        var project = new SourceFile("src/Gulir/Gulir.csproj", "<PackageReference Include=\"A\" />");
        Assert.Single(Bans.PackagesOfTheCore([project]));
    }

    [Theory]
    [InlineData("see /work/a.md")]
    [InlineData("cd \"/root/x\"")]
    [InlineData("cat /tmp/bash/a")]
    public void A_path_of_one_machine_is_named(string line) =>
        Assert.Equal(["docs/A.md:1: a path of one machine"], Bans.PathsOfAMachine([new SourceFile("docs/A.md", line)]));
}
