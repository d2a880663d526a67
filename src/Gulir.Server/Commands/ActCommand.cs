using System.CommandLine;
using System.Text.Json;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage;

namespace Gulir.Server.Commands;

/// <summary>Runs any act from a JSON file, or lists them with their fields.</summary>
public static class ActCommand
{
    public static Command Make()
    {
        var name = new Argument<string?>("NAME") { Description = "the act", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = "prints every act with its fields" };
        var fund = new Option<string?>("--fund") { Description = "village code of the fund" };
        var officer = new Option<int>("--officer")
        { Description = "number of the officer who acts (1 for fund-new)", DefaultValueFactory = _ => 1 };
        var request = new Option<string?>("--request")
        { Description = "request id (UUID or any text); the same again is answered, not done again" };
        var json = new Option<string?>("--json") { Description = "file with the request, or - for standard input" };
        var today = CommandFrame.Day("--today", "the fund's today");
        var format = CommandFrame.Format("text", "json");
        var command = new Command("act", "runs an act") { name, list, fund, officer, request, json, today, format };
        command.SetAction(parsed =>
        {
            var asJson = parsed.GetValue(format) == "json";
            if (parsed.GetValue(list)) return List(asJson);
            if (parsed.GetValue(name) is not { } act || parsed.GetValue(fund) is not { } code
                || parsed.GetValue(request) is not { Length: > 0 } id || parsed.GetValue(json) is not { } file)
            {
                Console.Error.WriteLine(
                    "gulir act NAME --fund CODE --officer ID --request ID --json FILE|-   (gulir act --list)");
                return CommandFrame.WrongUsage;
            }
            if (Acts.Find(act) is not { } kind)
                return CommandFrame.Refuse(FrameRefusals.ActUnknown(act), parsed, asJson);
            if (RegionCode.Parse(code) is not { } region)
                return CommandFrame.Refuse(InstitutionRefusals.FundUnknown(code), parsed, asJson);
            var body = Body(file, kind, region);
            if (body.Refusal is { } unread) return CommandFrame.Refuse(unread, parsed, asJson);
            return CommandFrame.WithHost(parsed, host => kind
                .FromJson(body.Value,
                    new ActFrame(
                        region, parsed.GetValue(officer), RequestIds.Parse(id), parsed.GetValue(today) ?? host.Today))
                .Then<Kept>(host.Database.Do)
                .Then<int>(kept =>
                {
                    Console.Out.WriteLine(ActTexts.Tell(host, kept));
                    return CommandFrame.Done;
                }), create: kind.Founds, json: asJson);
        });
        return command;
    }

    static Outcome<ReadOnlyMemory<byte>> Body(string file, ActKind kind, RegionCode fund)
    {
        byte[] bytes;
        try
        {
            if (file == "-")
            {
                using var input = new MemoryStream();
                Console.OpenStandardInput().CopyTo(input);
                bytes = input.ToArray();
            }
            else
            {
                bytes = File.ReadAllBytes(file);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return FrameRefusals.FileUnreadable(file);
        }
        return kind.Founds ? ActTexts.WithCode(bytes, fund) : new ReadOnlyMemory<byte>(bytes);
    }

    static int List(bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                Acts.All.ToDictionary(kind => kind.Name, kind => RequestFields.Of(kind.Request)),
                FieldForms.Default.DictionaryStringIReadOnlyListRequestField));
            return CommandFrame.Done;
        }
        foreach (var kind in Acts.All)
        {
            Console.Out.WriteLine($"{kind.Name}  ({kind.About})");
            foreach (var line in RequestFields.Lines(RequestFields.Of(kind.Request), "  ")) Console.Out.WriteLine(line);
        }
        return CommandFrame.Done;
    }
}
