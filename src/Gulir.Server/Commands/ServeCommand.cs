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
        var listen = new Option<string?>("--listen") { Description = "network address to open it on; else this one's" };
        var names = new Option<string[]>("--name")
        {
            Description = "host name by which browsers call it; may be given again",
            DefaultValueFactory = _ => [],
        };
        var certificate = new Option<string?>("--certificate") { Description = "PEM file of the TLS certificate" };
        var key = new Option<string?>("--key") { Description = "PEM file of its key" };
        var proxy = new Option<bool>("--behind-proxy") { Description = "a proxy on this computer ends TLS" };
        var command = new Command("serve", "shows the pages in a browser")
        {
            port, listen, names, certificate, key, proxy,
        };
        command.SetAction(parsed => CommandFrame.WithHost(
            parsed, host => Listening.Of(
                parsed.GetValue(listen), parsed.GetValue(port), parsed.GetValue(names)!, parsed.GetValue(certificate),
                parsed.GetValue(key), parsed.GetValue(proxy))
                .Then<int>(where => Serve(host, where, parsed.Language())),
            create: true));
        return command;
    }

    /// <summary>As the command; for others who have opened the data. Gives the exit code.</summary>
    public static int Run(Host host, int port)
    {
        var served = Listening.Of(null, port, [], null, null, false)
            .Then<int>(where => Serve(host, where, Language.Id));
        if (served.Refusal is not { } refusal) return served.Value;
        Console.Error.WriteLine($"{refusal.Code}: {refusal.Tell(Language.Id)}");
        return CommandFrame.Refused;
    }

    static Outcome<int> Serve(Host host, Listening where, Language language)
    {
        if (host.Example is not null && (!where.IsHere || where.BehindProxy)) return FrameRefusals.ExampleStaysHere();
        using var app = (IDisposable)Web.Build(host, where);
        var web = (WebApplication)app;
        try
        {
            web.StartAsync().GetAwaiter().GetResult();
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            return FrameRefusals.PortTaken(where.Port);
        }
        catch (System.Net.Sockets.SocketException)
        {
            return FrameRefusals.PortTaken(where.Port);
        }
        var only = where.IsHere ? language.Say(" (hanya di komputer ini)", " (on this computer only)") : "";
        Console.Out.WriteLine(language.Say(
            $"Gulir terbuka di {web.Urls.First()}{only}. Ctrl-C mengakhiri.",
            $"Gulir is open at {web.Urls.First()}{only}. Ctrl-C ends it."));
        Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdown(web);
        return CommandFrame.Done;
    }
}
