using System.Runtime.CompilerServices;
using Gulir.Book;

namespace Gulir.Tests.Book;

/// <summary>
/// The JSON of every kind of fact is a contract with all books there are. Each kind has one golden file that its
/// sample must equal byte for byte; with GULIR_ACCEPT=1 the files are written anew, to be read in the diff.
/// </summary>
public class GoldenFactTests
{
    public static TheoryData<string> Kinds => [.. FactCatalogue.Kinds];

    [Fact]
    public void Every_kind_has_one_sample_and_one_golden_file()
    {
        string[] kinds = [.. FactCatalogue.Kinds.Order(StringComparer.Ordinal)];
        Assert.Equal(kinds, SampleFacts.All.Select(fact => fact.Kind).Order(StringComparer.Ordinal));
        Assert.Equal(kinds, Directory.EnumerateFiles(Folder(), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_written_as_its_golden_file_says(string kind)
    {
        var path = Path.Combine(Folder(), kind + ".json");
        var written = FactCatalogue.Write(Sample(kind));
        if (Environment.GetEnvironmentVariable("GULIR_ACCEPT") == "1") File.WriteAllBytes(path, written);
        Assert.True(File.Exists(path), $"no golden file of {kind}; GULIR_ACCEPT=1 writes it");
        Assert.Equal(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)),
            System.Text.Encoding.UTF8.GetString(written));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_back_it_writes_the_same_rows_and_the_same_bytes(string kind)
    {
        var sample = Sample(kind);
        var written = FactCatalogue.Write(sample);
        var read = FactCatalogue.Read(kind, written);
        Assert.NotNull(read);
        Assert.Equal(MemorySheets.Of(sample), MemorySheets.Of(read));
        Assert.Equal(written, FactCatalogue.Write(read));
    }

    [Fact]
    public void A_kind_that_has_grown_is_read_back_whole() => Assert.All(SampleFacts.Grown, fact =>
    {
        var written = FactCatalogue.Write(fact);
        Assert.Equal(MemorySheets.Of(fact), MemorySheets.Of(FactCatalogue.Read(fact.Kind, written)!));
        Assert.Equal(written, FactCatalogue.Write(FactCatalogue.Read(fact.Kind, written)!));
    });

    [Fact]
    public void A_kind_that_this_program_does_not_know_is_not_read() =>
        Assert.Null(FactCatalogue.Read("village_flooded", "{}"u8));

    [Fact]
    public void Facts_write_only_to_sheets_that_are_listed_and_every_sheet_is_written()
    {
        var used = SampleFacts.All.Concat(SampleFacts.Grown).SelectMany(MemorySheets.Of)
            .Select(row => row.Split(' ')[0]).Distinct();
        Assert.Equal(
            FactCatalogue.Sheets.Select(sheet => sheet.Name).Order(StringComparer.Ordinal),
            used.Order(StringComparer.Ordinal));
    }

    static Fact Sample(string kind) => SampleFacts.All.Single(fact => fact.Kind == kind);

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "golden");
}
