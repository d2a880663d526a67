using System.CommandLine;
using Gulir.Close;
using Gulir.Institution;
using Gulir.Server.Close;
using Gulir.Server.Frame;
using Gulir.Storage;

namespace Gulir.Server.Commands;

/// <summary>Closes a month or a year, as the pages do.</summary>
public static class CloseCommand
{
    public static Command Make()
    {
        var month = Period<MonthClose>("month", "closes a month", "yyyy-MM", CloseActs.MonthClose,
            text => YearMonth.Parse(text) is { } parsed ? new MonthClose(parsed) : BasicRefusals.MonthMalformed(text));
        var year = Period<YearClose>("year", "closes a year whose December is closed", "yyyy", YearActs.Close,
            text => int.TryParse(text, out var parsed) ? new YearClose(parsed) : BasicRefusals.AmountNotANumber());
        return new Command("close", "closes a month or a year") { month, year };
    }

    static Command Period<T>(
        string name, string about, string form, ActKind<T> kind, Func<string, Outcome<T>> read)
        where T : notnull
    {
        var period = new Argument<string>(name.ToUpperInvariant()) { Description = form };
        var fund = new Option<string>("--fund") { Description = "village code of the fund", Required = true };
        var officer =
            new Option<int>("--officer") { Description = "number of the officer who closes", Required = true };
        var today = CommandFrame.Day("--today", "the fund's today");
        var command = new Command(name, about) { period, fund, officer, today };
        command.SetAction(parsed =>
        {
            if (RegionCode.Parse(parsed.GetValue(fund)!) is not { } code)
                return CommandFrame.Refuse(InstitutionRefusals.FundUnknown(parsed.GetValue(fund)!), parsed, false);
            var text = parsed.GetValue(period)!;
            return CommandFrame.WithHost(parsed, host => read(text)
                .Then<Act>(ask => kind.Of(ask, new ActFrame(
                    code, parsed.GetValue(officer), Guid.NewGuid(), parsed.GetValue(today) ?? host.Today)))
                .Then<Kept>(host.Database.Do)
                .Then<int>(kept =>
                {
                    Console.Out.WriteLine(ActTexts.Tell(host, kept));
                    return CommandFrame.Done;
                }));
        });
        return command;
    }
}
