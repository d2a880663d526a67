using System.CommandLine;
using Gulir.Server.Example;
using Gulir.Server.Frame;
using Gulir.Storage.Sqlite;
using Spectre.Console;

namespace Gulir.Server.Commands;

/// <summary>Makes the example when it is not there, prints the kecamatan's table, and serves it.</summary>
public static class DemoCommand
{
    /// <summary>Stands while the example is made; a folder that holds it may be made anew.</summary>
    const string Building = "example.building";

    static readonly string[] Files =
    [
        Building, "host.key",
        SqliteDatabase.FileName, SqliteDatabase.FileName + "-wal", SqliteDatabase.FileName + "-shm",
    ];

    static string DefaultFolder => Path.Combine("data", "demo");

    public static Command Make()
    {
        var noServe = new Option<bool>("--no-serve") { Description = "stops after printing the table" };
        var port = new Option<int>("--port") { Description = "port on 127.0.0.1", DefaultValueFactory = _ => 8080 };
        var reset = new Option<bool>("--reset") { Description = "makes the example anew" };
        var today = CommandFrame.Day("--today", "the example's today, 2019-11-30 or later");
        var command = new Command("demo", "makes the example kecamatan, prints its table and serves it")
        {
            noServe, port, reset, today,
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(today);
            if (parsed.GetValue(CommandFrame.DatabaseUrl) is not null || day < Villages.Last.Last)
            {
                Console.Error.WriteLine(
                    "gulir demo [--data DIR] [--no-serve] [--port N] [--reset] [--today 2019-11-30 or later]");
                return CommandFrame.WrongUsage;
            }
            var folder = parsed.GetValue(CommandFrame.Data) ?? DefaultFolder;
            if (Prepare(folder, parsed.GetValue(reset)) is { } refusal)
                return CommandFrame.Refuse(refusal, parsed, json: false);
            if (day is { } other) new Frame.Example(other).Mark(folder);
            var opened = Host.Open(folder, null, create: false);
            if (opened.Refusal is { } unopened) return CommandFrame.Refuse(unopened, parsed, json: false);
            using var host = opened.Value;
            KecamatanTable.Print(host);
            return parsed.GetValue(noServe) ? CommandFrame.Done : ServeCommand.Run(host, parsed.GetValue(port));
        });
        return command;
    }

    /// <summary>Makes the example where there is none; touches only what is empty or an example's own.</summary>
    static Refusal? Prepare(string folder, bool reset)
    {
        var isExample = Frame.Example.In(folder) is not null;
        if (isExample && !reset) return null;
        if (!isExample && !IsFree(folder)) return FrameRefusals.NotAnExample(folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Building), "");
        File.Delete(Path.Combine(folder, Frame.Example.FileName));
        foreach (var file in Files.Except([Building])) File.Delete(Path.Combine(folder, file));
        Progress(tell => ExampleMaker.Make(folder, tell));
        new Frame.Example(Villages.Last.Last).Mark(folder);
        File.Delete(Path.Combine(folder, Building));
        return null;
    }

    /// <summary>Missing, empty, or left behind by a making that did not end.</summary>
    static bool IsFree(string folder)
    {
        if (!Directory.Exists(folder)) return !File.Exists(folder);
        string[] found = [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!)];
        return found.Length == 0 || (found.Contains(Building) && found.All(Files.Contains));
    }

    static void Progress(Action<Action<int, int>> work)
    {
        if (Console.IsOutputRedirected)
        {
            work((done, all) =>
            {
                if (done % 12 == 0 || done == all)
                    Console.Out.WriteLine($"Contoh Kecamatan Jiwan: {done} / {all} bulan");
            });
            return;
        }
        AnsiConsole.Progress().Start(context =>
        {
            var task = context.AddTask("Contoh Kecamatan Jiwan 2009-2019");
            work((done, all) => task.Value(done * task.MaxValue / all));
        });
    }
}
