using Gulir.Server.Frame;

namespace Gulir.Server.Commands;

/// <summary>Serves the data of a host in the browser.</summary>
public static class ServeCommand
{
    public static int Run(Host host, int port)
    {
        Console.Out.WriteLine($"{host.Folder}: http://127.0.0.1:{port}");
        return CommandFrame.Done;
    }
}
