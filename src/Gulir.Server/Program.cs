using System.CommandLine;
using Gulir.Server.Commands;

var root = new RootCommand("Gulir: the system of record for community revolving loan funds")
{
    ScheduleCommand.Make(),
    ActCommand.Make(),
    ServeCommand.Make(),
    ReportCommand.Make(),
    BookCommands.Verify(),
    BookCommands.Rebuild(),
    BookCommands.Backup(),
    BookCommands.Restore(),
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
return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = true });
