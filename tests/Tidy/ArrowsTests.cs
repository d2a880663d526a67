using Xunit;

namespace Tidy;

public class ArrowsTests
{
    [Fact]
    public void Rooms_of_the_core_use_only_what_they_may() => Repository.Holds(Arrows.Broken(Repository.Files));

    [Fact]
    public void The_auditor_shares_no_code_with_the_program() =>
        Repository.Holds(Arrows.OfTheAuditor(Repository.Files));

    [Theory]
    [InlineData("using Gulir.Loans;", "Gulir.Loans")]
    [InlineData("class A { Reporting.Card card; }", "Reporting")]
    [InlineData("class A { Money money; }", "Money")]
    public void A_name_of_the_program_at_the_auditors_is_named(string text, string told)
    {
        const string path = "tests/Gulir.Simulation/Lives/Audit/A.cs";
        SourceFile[] files =
        [
            .. With(path, $"namespace Gulir.Simulation.Lives.Audit;\n{text}"),
            new("src/Gulir/Basics/Money.cs", "public readonly record struct Money(long Units);"),
        ];
        Assert.Contains($"{path}: the auditor may not use {told}", Arrows.OfTheAuditor(files));
    }

    [Fact]
    public void No_room_is_opened_to_all_others() => Repository.Holds(Arrows.Opened(Repository.Files));

    [Theory]
    [InlineData("Ledger", "using Gulir.Loans;", "Ledger may not use Loans")]
    [InlineData("Book", "using static Gulir.Ledger.Entry;", "Book may not use Ledger")]
    [InlineData("Basics", "using Gulir.Book;", "Basics may not use Book")]
    [InlineData("Loans", "using Card = Gulir.Reporting.Card;", "Loans may not use Reporting")]
    [InlineData("Risk", "class A { Gulir.Close.Month month; }", "Risk may not use Close")]
    [InlineData("Groups", "class A { string Name => $\"{Gulir.Loans.Loan.Name}\"; }", "Groups may not use Loans")]
    [InlineData("Loans", "class A { Reporting.Card card; }", "Loans may not use Reporting")]
    [InlineData("Helpers", "class A;", "Helpers is not a room of the core (tests/Tidy/Arrows.cs)")]
    public void A_stray_arrow_is_named(string room, string text, string told) =>
        Assert.Equal([$"src/Gulir/{room}/A.cs: {told}"], Arrows.Broken(With($"src/Gulir/{room}/A.cs", text)));

    [Theory]
    [InlineData("Groups", "using Gulir.Ledger; using Gulir.Institution;")]
    [InlineData("Ledger", "using Gulir.Institution;")]
    [InlineData("Loans", "using Gulir.Basics; using Gulir.Book; using Gulir.Groups;")]
    [InlineData("Reporting", "using Gulir.Oversight; using Gulir.Activities;")]
    [InlineData("Ledger", "/// <see cref=\"Gulir.Loans.Loan\"/>\nclass A;")]
    [InlineData("Ledger", "class A { int Reporting; int B => Reporting.CompareTo(1); }")]
    public void An_allowed_arrow_is_not(string room, string text) =>
        Assert.Empty(Arrows.Broken(With($"src/Gulir/{room}/A.cs", text)));

    [Fact]
    public void The_catalogue_of_facts_may_use_every_room() =>
        Assert.Empty(Arrows.Broken(With("src/Gulir/FactKinds.cs", "using Gulir.Loans; using Gulir.Reporting;")));

    [Theory]
    [InlineData("src/Gulir/Usings.cs", "global using Gulir.Loans;")]
    [InlineData("src/Gulir/Usings.cs", "global using Gulir.Basics.Inner;")]
    [InlineData("src/Gulir/Gulir.csproj", "<Using Include=\"Gulir.Loans\" />")]
    public void A_global_using_of_a_room_is_named(string path, string text) =>
        Assert.Equal([$"{path}: no global using of a room"], Arrows.Opened([new SourceFile(path, text)]));

    [Theory]
    [InlineData("src/Gulir/GlobalUsings.cs", "global using Gulir.Basics;")]
    [InlineData("src/Gulir/Gulir.csproj", "<Using Include=\"Gulir.Basics\" />")]
    public void Basics_may_be_open_to_all(string path, string text) =>
        Assert.Empty(Arrows.Opened([new SourceFile(path, text)]));

    static SourceFile[] With(string path, string text) =>
        [new("src/Gulir/Reporting/Card.cs", "public sealed record Card(int Number);"), new(path, text)];
}
