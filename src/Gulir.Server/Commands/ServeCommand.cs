using System.CommandLine;
using Gulir.Server.Frame;
using Microsoft.AspNetCore.Connections;

namespace Gulir.Server.Commands;

/// <summary>Shows the pages in a browser on this machine, until Ctrl-C.</summary>
public static class ServeCommand
{
    public const int UsualPort = 8080;

    public static Command Make()
    {
        var port = new Option<int>("--port")
        {
            Description = "port on 127.0.0.1",
            DefaultValueFactory = _ => UsualPort,
        };
        var command = new Command("serve", "shows the pages in a browser on this machine") { port };
        command.SetAction(parsed =>
            CommandFrame.WithHost(
                parsed, host => Serve(host, parsed.GetValue(port), parsed.Language()), create: true));
        return command;
    }

    /// <summary>As the command; for others who have opened the data. Gives the exit code.</summary>
    public static int Run(Host host, int port)
    {
        var served = Serve(host, port, Language.Id);
        if (served.Refusal is not { } refusal) return served.Value;
        Console.Error.WriteLine($"{refusal.Code}: {refusal.Tell(Language.Id)}");
        return CommandFrame.Refused;
    }

    static Outcome<int> Serve(Host host, int port, Language language)
    {
        if (port is < 0 or > 65_535) return FrameRefusals.PortTaken(port);
        using var app = (IDisposable)Web.Build(host, port);
        var web = (WebApplication)app;
        try
        {
            web.StartAsync().GetAwaiter().GetResult();
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            return FrameRefusals.PortTaken(port);
        }
        catch (System.Net.Sockets.SocketException)
        {
            return FrameRefusals.PortTaken(port);
        }
        Console.Out.WriteLine(language.Say(
            $"Gulir terbuka di {web.Urls.First()} (hanya di komputer ini). Ctrl-C mengakhiri.",
            $"Gulir is open at {web.Urls.First()} (on this computer only). Ctrl-C ends it."));
        Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdown(web);
        return CommandFrame.Done;
    }
}
