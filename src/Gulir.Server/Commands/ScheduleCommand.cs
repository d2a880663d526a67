using System.CommandLine;
using System.Text;
using System.Text.Json;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;

namespace Gulir.Server.Commands;

/// <summary>Prints a schedule from terms alone: the same function as loans use, no fund and no setting is read.</summary>
public static class ScheduleCommand
{
    static readonly Dictionary<string, Method> Methods =
        new() { ["flat"] = Method.Flat, ["declining"] = Method.Declining, ["annuity"] = Method.Annuity };

    static readonly Dictionary<string, Frequency> Frequencies =
        new() { ["month"] = Frequency.Month, ["week"] = Frequency.Week, ["2weeks"] = Frequency.TwoWeeks };

    static readonly Dictionary<string, DayCount> DayCounts = new()
    {
        ["period"] = DayCount.Period, ["30/360"] = DayCount.Thirty360, ["actual/365"] = DayCount.Actual365,
        ["actual/360"] = DayCount.Actual360, ["actual/actual"] = DayCount.ActualActual,
    };

    static readonly Dictionary<string, Direction> Directions = new()
    {
        ["up"] = Direction.Up, ["down"] = Direction.Down, ["nearest"] = Direction.Nearest, ["even"] = Direction.Even,
    };

    static readonly Dictionary<string, Remainder> Remainders =
        new() { ["last"] = Remainder.Last, ["spread"] = Remainder.Spread };

    public static Command Make()
    {
        var principal = Text("--principal", "whole rupiah");
        var rate = Text("--rate", "per cent a period (or a year, when --interest counts days)");
        var method = Choice("--method", Methods.Keys, null);
        var count = new Option<int>("--count") { Required = true, Description = "instalments" };
        var every = Choice("--every", Frequencies.Keys, "month");
        var disbursed = CommandFrame.Day("--disbursed", "day the money is paid out");
        disbursed.Required = true;
        var first = CommandFrame.Day("--first", "first due date");
        var grace = new Option<int>("--grace-principal") { Description = "instalments without principal" };
        var interest = Choice("--interest", DayCounts.Keys, "period");
        var round = new Option<long>("--round") { DefaultValueFactory = _ => 1, Description = "unit in rupiah" };
        var direction = Choice("--round-direction", Directions.Keys, "nearest");
        var remainder = Choice("--remainder", Remainders.Keys, "last");
        var format = CommandFrame.Format("text", "json", "csv");
        var command = new Command("schedule", "prints the instalments of a loan")
        {
            principal, rate, method, count, every, disbursed, first, grace, interest, round, direction, remainder, format,
        };
        command.SetAction(parsed =>
        {
            var json = parsed.GetValue(format) == "json";
            var amount = Amount(parsed.GetValue(principal)!);
            if (amount.Refusal is { } bad) return CommandFrame.Refuse(bad, parsed, json);
            var percent = Percent(parsed.GetValue(rate)!);
            if (percent.Refusal is { } wrong) return CommandFrame.Refuse(wrong, parsed, json);
            var rows = Scheduling.Of(new ScheduleTerms
            {
                Principal = amount.Value, Rate = percent.Value, Method = Methods[parsed.GetValue(method)!],
                Count = parsed.GetValue(count), Every = Frequencies[parsed.GetValue(every)!],
                Disbursed = parsed.GetValue(disbursed)!.Value, First = parsed.GetValue(first),
                GracePrincipal = parsed.GetValue(grace), Interest = DayCounts[parsed.GetValue(interest)!],
                RoundUnit = parsed.GetValue(round), RoundDirection = Directions[parsed.GetValue(direction)!],
                Remainder = Remainders[parsed.GetValue(remainder)!],
            });
            if (rows.Refusal is { } refusal) return CommandFrame.Refuse(refusal, parsed, json);
            Console.Out.Write(Print(rows.Value, parsed.GetValue(format), parsed.Language()));
            return CommandFrame.Done;
        });
        return command;
    }

    static Option<string?> Text(string name, string about) => new(name) { Required = true, Description = about };

    static Option<string?> Choice(string name, IEnumerable<string> values, string? standard)
    {
        var option = new Option<string?>(name) { Required = standard is null };
        if (standard is not null) option.DefaultValueFactory = _ => standard;
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }

    static Outcome<Money> Amount(string text)
    {
        if (long.TryParse(text, out var units)) return new Money(units);
        var digits = text.TrimStart('-');
        if (digits.Length > 0 && digits.All(char.IsAsciiDigit)) return BasicRefusals.AmountAbsurd();
        return digits.Length > 0 && digits.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',')
            ? BasicRefusals.AmountFractional()
            : BasicRefusals.AmountNotANumber();
    }

    static Outcome<Rate> Percent(string text) =>
        text.StartsWith('-') && Rate.FromPercent(text[1..]) is { } negative
            ? new Rate(-negative.Millionths)
            : Rate.FromPercent(text) is { } rate ? rate : BasicRefusals.RateMalformed(text);

    static string Print(Instalment[] rows, string? format, Language language)
    {
        if (format == "json") return ReportWriter.Write(writer => Json(writer, rows)) + "\n";
        var report = new Report(
            new ReportHead("schedule", "Jadwal Angsuran", "Schedule", ("", "", ""), rows[0].Due, null),
            [
                new("number", "Ke", "No", ColumnKind.Number), new("due", "Jatuh tempo", "Due", ColumnKind.Date),
                new("principal", "Pokok", "Principal", ColumnKind.Money), new("service", "Jasa", "Service", ColumnKind.Money),
                new("total", "Jumlah", "Total", ColumnKind.Money), new("balance", "Sisa", "Balance", ColumnKind.Money),
            ],
            [.. rows.Select(row => new object?[] { row.Number, row.Due, row.Principal, row.Service, row.Total, row.Balance })],
            [
                ("principal", rows.Sum(row => row.Principal)), ("service", rows.Sum(row => row.Service)),
                ("total", rows.Sum(row => row.Total)),
            ]);
        return format == "csv" ? ReportWriter.Csv(report) : ReportWriter.Table(report, language);
    }

    static void Json(Utf8JsonWriter writer, Instalment[] rows)
    {
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", row.Number);
            writer.WriteString("due", row.Due.Iso());
            writer.WriteNumber("principal", row.Principal.Units);
            writer.WriteNumber("service", row.Service.Units);
            writer.WriteNumber("total", row.Total.Units);
            writer.WriteNumber("balance", row.Balance.Units);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
