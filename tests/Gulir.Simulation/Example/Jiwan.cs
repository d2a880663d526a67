using Gulir.Server.Example;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Simulation.Example;

[assembly: AssemblyFixture(typeof(Jiwan))]

namespace Gulir.Simulation.Example;

/// <summary>The example, made once for all tests in a folder of its own, and read as any program reads.</summary>
public sealed class Jiwan : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("gulir-jiwan-").FullName;
    readonly Lazy<IReadOnlyList<Played>> _played;
    readonly Lazy<Host> _host;

    public Jiwan()
    {
        _played = new(() => ExampleMaker.Make(_folder, (_, _) => { }));
        _host = new(() => Played.Count > 0 ? Host.Open(_folder, null, create: false).Value : null!);
    }

    /// <summary>Played when it is first asked for, so that tests without it do not wait.</summary>
    public IReadOnlyList<Played> Played => _played.Value;

    public Host Host => _host.Value;

    /// <summary>Asks the same of every fund, in the order of the codes.</summary>
    public IReadOnlyList<T> EachFund<T>(Func<BookReader, Village, T> ask) =>
        Host.Database.Read<IReadOnlyList<T>>(session =>
        [
            .. session.FundsIn(Villages.Kecamatan).Select(fund =>
                ask(new BookReader(session, fund.Id), Villages.All.Single(row => row.Code == fund.Code))),
        ]);

    public long Number(string sql, params ReadOnlySpan<object> values)
    {
        object[] kept = [.. values];
        return Host.Database.Read(session => session.Number(sql, kept));
    }

    public void Dispose()
    {
        if (_host.IsValueCreated) _host.Value.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
