using Gulir.Server.Example;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Sqlite;

namespace Gulir.Bench;

/// <summary>The books of the example kecamatan, made once for all that read ten years of 14 funds.</summary>
public static class Jiwan
{
    static readonly Places Places = new();

    static readonly Lazy<string> Made = new(() =>
    {
        var folder = Places.Folder("jiwan");
        ExampleMaker.Make(folder, (_, _) => { });
        new Gulir.Server.Frame.Example(Villages.Last.Last).Mark(folder);
        return folder;
    });

    public static string Folder => Made.Value;

    public static Database Open() => Host.Open(Folder, null, create: false).Value.Database;
}
