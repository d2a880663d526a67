using System.CommandLine;
using Gulir.Server.Commands;

var root = new RootCommand("Gulir: the system of record for community revolving loan funds")
{
    ScheduleCommand.Make(),
    ActCommand.Make(),
    ServeCommand.Make(),
    ReportCommand.Make(),
    CloseCommand.Make(),
    SlumCommand.Make(),
    ExchangeCommands.Import(),
    ExchangeCommands.Export(),
    BookCommands.Verify(),
    BookCommands.Rebuild(),
    BookCommands.Backup(),
    BookCommands.Restore(),
    DemoCommand.Make(),
};
foreach (var shared in new Option[] { CommandFrame.Data, CommandFrame.DatabaseUrl, CommandFrame.Lang })
{
    shared.Recursive = true;
    root.Options.Add(shared);
}

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
    return CommandFrame.WrongUsage;
}
try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception bug)
{
    // A bug, or a damaged file: told in one line, in full only to who asks for it.
    var asked = Environment.GetEnvironmentVariable("GULIR_TRACE") is not null;
    Console.Error.WriteLine($"gulir: {(asked ? bug.ToString() : bug.Message)}");
    return CommandFrame.Damaged;
}
