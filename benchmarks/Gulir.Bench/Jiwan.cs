using Gulir.Institution;
using Gulir.Server.Example;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Reporting;
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

    /// <summary>A fund's whole book as hledger reads it, in a file of the folder.</summary>
    public static string Journal(Database database, Fund fund, string folder)
    {
        var file = Path.Combine(folder, "book.journal");
        using var text = new StreamWriter(file);
        database.Read(session =>
        {
            var reader = new BookReader(session, fund.Id);
            PlainText.Hledger(text, reader.Chart(), Roots.Indonesian, reader.AllLines());
            return true;
        });
        return file;
    }

    /// <summary>The fund that is measured alone.</summary>
    public static Fund Kwangsen(Database database) => database.Read(session =>
        session.FundsIn(Villages.Kecamatan)).Single(fund => fund.Place.Village == "Kwangsen");

    public static Database Open() => Host.Open(Folder, null, create: false).Value.Database;
}
