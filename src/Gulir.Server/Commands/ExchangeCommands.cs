using System.CommandLine;
using System.Text;
using System.Text.Json;
using Gulir.Institution;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Commands;

/// <summary>Files in and out: vouchers from a workbook, whole books as plain-text accounting.</summary>
public static class ExchangeCommands
{
    public static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = "csv with date,voucher,direction,text,account_debit,account_credit,amount" };
        var fund = new Option<string>("--fund") { Required = true, Description = "village code of the fund" };
        var officer = new Option<int>("--officer") { Description = "who acts; 1 when absent", DefaultValueFactory = _ => 1 };
        var today = CommandFrame.Day("--today", "the fund's today");
        var format = CommandFrame.Format("text", "json");
        var vouchers = new Command("vouchers", "posts a csv of vouchers: all rows or none") { file, fund, officer, today, format };
        vouchers.SetAction(parsed =>
        {
            var json = parsed.GetValue(format) == "json";
            if (RegionCode.Parse(parsed.GetValue(fund)!) is not { } code)
                return CommandFrame.Refuse(InstitutionRefusals.FundUnknown(parsed.GetValue(fund)!), parsed, json);
            byte[] bytes;
            try
            {
                bytes = File.ReadAllBytes(parsed.GetValue(file)!);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return CommandFrame.Refuse(FrameRefusals.FileUnreadable(parsed.GetValue(file)!), parsed, json);
            }
            return CommandFrame.WithHost(parsed, host => VoucherImport
                .Post(host.Database, code, parsed.GetValue(officer), parsed.GetValue(today) ?? host.Today, bytes)
                .Then<int>(kept => Tell(kept)), json: json);
        });
        return new Command("import", "brings files in") { vouchers };
    }

    static int Tell(IReadOnlyList<Kept> kept)
    {
        Console.Out.WriteLine(ReportWriter.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("facts");
            foreach (var number in kept.SelectMany(one => one.Facts)) writer.WriteNumberValue(number);
            writer.WriteEndArray();
            writer.WriteString("seal", kept[^1].Seal.ToString());
            writer.WriteEndObject();
        }));
        return CommandFrame.Done;
    }

    public static Command Export()
    {
        var fund = new Option<string>("--fund") { Required = true, Description = "village code of the fund" };
        var format = new Option<string>("--format") { Required = true, Description = "hledger | beancount" };
        format.AcceptOnlyFromAmong("hledger", "beancount");
        var roots = new Option<string?>("--roots") { Description = "five root names; default Aset,Utang,Modal,Pendapatan,Biaya" };
        var command = new Command("export", "writes a book as plain-text accounting") { fund, format, roots };
        command.SetAction(parsed => CommandFrame.WithHost(parsed, host =>
        {
            var code = RegionCode.Parse(parsed.GetValue(fund)!);
            var names = parsed.GetValue(roots) is { } text ? Roots.Parse(text) : Roots.Indonesian;
            if (names.Refusal is { } malformed) return malformed;
            return host.Database.Read<Outcome<int>>(session =>
            {
                var found = code is { IsVillage: true } village ? session.FundsIn(village) : [];
                if (found.Count == 0) return InstitutionRefusals.FundUnknown(parsed.GetValue(fund)!);
                var reader = new BookReader(session, found[0].Id);
                using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
                if (parsed.GetValue(format) == "hledger")
                    PlainText.Hledger(output, reader.Chart(), names.Value, reader.AllLines());
                else
                    PlainText.Beancount(output, reader.Chart(), names.Value, reader.AllLines());
                return CommandFrame.Done;
            });
        }));
        return command;
    }
}
