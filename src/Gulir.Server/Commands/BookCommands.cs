using System.CommandLine;
using System.Text.Json;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.Book;

namespace Gulir.Server.Commands;

/// <summary>Proves books, looks a seal up, writes projections anew, and carries books in and out of one file.</summary>
public static class BookCommands
{
    public static Command Verify()
    {
        var fund = new Option<string?>("--fund") { Description = "one fund; all when absent" };
        var seal = new Option<string?>("--seal") { Description = "a printed seal to look up" };
        var format = CommandFrame.Format("text", "json");
        var command = new Command("verify", "replays every fact and compares all that is stored") { fund, seal, format };
        command.SetAction(parsed =>
        {
            var json = parsed.GetValue(format) == "json";
            return CommandFrame.WithHost(parsed, host =>
            {
                var books = Books(host, parsed.GetValue(fund));
                if (books.Refusal is { } unknown) return unknown;
                return parsed.GetValue(seal) is { } text ? Look(host, books.Value, text) : Prove(host, books.Value, json);
            }, json: json);
        });
        return command;
    }

    public static Command Rebuild()
    {
        var fund = new Option<string?>("--fund") { Description = "one fund; all when absent" };
        var command = new Command("rebuild", "writes all projections anew from the facts") { fund };
        command.SetAction(parsed => CommandFrame.WithHost(parsed, host =>
        {
            var books = Books(host, parsed.GetValue(fund));
            if (books.Refusal is { } unknown) return unknown;
            foreach (var (id, _) in books.Value)
                host.Database.Rewrite((session, store) => Copying.Rebuild(session, store, id));
            return Prove(host, books.Value, false);
        }));
        return command;
    }

    public static Command Backup()
    {
        var file = new Argument<string>("FILE") { Description = "a new file" };
        var command = new Command("backup", "writes all books into one new file and proves it") { file };
        command.SetAction(parsed => CommandFrame.WithHost(parsed, host =>
            Copying.Backup(host.Database, parsed.GetValue(file)!).Then<int>(proofs => Tell(proofs, false))));
        return command;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("FILE") { Description = "a file that backup has written" };
        var command = new Command("restore", "brings the books of a backup into an empty place and proves them") { file };
        command.SetAction(parsed => CommandFrame.WithHost(parsed, host =>
            Copying.Restore(parsed.GetValue(file)!, host.Database).Then<int>(proofs => Tell(proofs, false)), create: true));
        return command;
    }

    static Outcome<List<(FundId Fund, RegionCode Code)>> Books(Host host, string? code)
    {
        var books = host.Database.Read(session => session.Books());
        if (code is null) return books;
        var one = books.Where(book => book.Code.Text == code).ToList();
        return one.Count == 0 ? InstitutionRefusals.FundUnknown(code) : one;
    }

    static int Prove(Host host, List<(FundId Fund, RegionCode Code)> books, bool json)
    {
        var proofs = new Verified[books.Count];
        Parallel.For(0, books.Count, i => proofs[i] =
            host.Database.Read(session => Verifying.Verify(session, books[i].Fund, books[i].Code)));
        return Tell(proofs, json);
    }

    static int Tell(IReadOnlyList<Verified> proofs, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                proofs.Select(proof => new ProofForm(proof.Code.Text, proof.Facts, proof.Seal.ToString(), proof.IsWhole, proof.Damages)).ToList(),
                ProofForms.Default.ListProofForm));
        }
        else
        {
            foreach (var proof in proofs)
            {
                Console.Out.WriteLine($"{proof.Code}  {proof.Facts} facts  {proof.Seal}  {(proof.IsWhole ? "whole" : "DAMAGED")}");
                foreach (var damage in proof.Damages) Console.Out.WriteLine($"    {damage.Where}: {damage.What}");
            }
        }
        return proofs.All(proof => proof.IsWhole) ? CommandFrame.Done : CommandFrame.Damaged;
    }

    static Outcome<int> Look(Host host, List<(FundId Fund, RegionCode Code)> books, string text)
    {
        if (Seal.Parse(text) is not { } seal) return BookRefusals.SealMalformed(text);
        var answers = books.ConvertAll(book =>
            (book.Code, Answer: host.Database.Read(session => Verifying.Find(session, book.Fund, seal))));
        var contained = answers.Where(answer => answer.Answer.State == SealState.Contained).ToList();
        foreach (var (code, answer) in contained)
            Console.Out.WriteLine($"{code}  {seal}  still contained; the book goes on to {answer.EndsAt}");
        if (contained.Count > 0) return CommandFrame.Done;
        var unknown = answers.TrueForAll(answer => answer.Answer.State == SealState.NotKnownYet);
        if (unknown) return BookRefusals.SealNotKnownHere(answers.Count == 0 ? 0 : answers.Max(answer => answer.Answer.EndsAt));
        Console.Out.WriteLine($"{seal}  not contained");
        return CommandFrame.Damaged;
    }
}

/// <summary>What verify tells of one book in JSON.</summary>
public sealed record ProofForm(string Fund, long Facts, string Seal, bool Whole, IReadOnlyList<Damage> Damages);

[System.Text.Json.Serialization.JsonSourceGenerationOptions(
    PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
[System.Text.Json.Serialization.JsonSerializable(typeof(List<ProofForm>))]
sealed partial class ProofForms : System.Text.Json.Serialization.JsonSerializerContext;
