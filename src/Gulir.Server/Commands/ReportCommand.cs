using System.CommandLine;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Institution;

namespace Gulir.Server.Commands;

/// <summary>Prints any report of a fund or a region as text, JSON or csv.</summary>
public static class ReportCommand
{
    static readonly string[] Figures = ["indicators", "consolidation"];
    const string ComparedLayout = "compared";
    static readonly string[] Layouts = ["programme", ComparedLayout, StatementPages.SakEpLayout];

    sealed record Options(
        Option<string?> Fund, Option<string?> Region, Option<string?> Month, Option<DateOnly?> AsOf,
        Option<long?> KnownAt,
        Option<string?> Account, Option<int?> Loan, Option<int?> Group, Option<bool> BeforeClosing,
        Option<bool> AfterClosing, Option<string?> Format, Option<string?> Layout);

    public static Command Make()
    {
        var name = new Argument<string>("NAME")
        {
            Description = string.Join('\n', ReportKinds.All.Select(kind => $"{kind.Name}: {kind.About}")
                .Append($"{PackPages.ReportName}: The whole yearly report of a fund for its citizens' meeting, one "
                    + "HTML file with its pictures, to be opened and printed anywhere; of the year of the day.")),
        };
        var options = new Options(
            new("--fund") { Description = "village code of a fund" },
            new("--region") { Description = "Kemendagri code of a region: 35.19.09" },
            new("--month") { Description = "a whole month, yyyy-MM" },
            CommandFrame.Day("--as-of", "a day, yyyy-MM-dd"),
            new("--known-at") { Description = "number of the last fact that counts" },
            new("--account") { Description = About("--account") },
            new("--loan") { Description = About("--loan") },
            new("--group") { Description = About("--group") },
            new("--before-closing")
            { Description = "for trial-balance: without the entries that close a year (default)" },
            new("--after-closing") { Description = "for trial-balance: with the entries that close a year" },
            CommandFrame.Format("text", "json", "csv", "html"),
            new("--layout")
            {
                Description = "programme (default); compared, for position and result: last month and last year "
                    + "beside; sak-ep, for position, result, cash-flow and equity",
            });
        options.Layout.AcceptOnlyFromAmong(Layouts);
        var command = new Command("report", "prints a report")
        {
            name, options.Fund, options.Region, options.Month, options.AsOf, options.KnownAt, options.Account,
            options.Loan,
            options.Group, options.BeforeClosing, options.AfterClosing, options.Format, options.Layout,
        };
        command.SetAction(parsed =>
        {
            var json = parsed.GetValue(options.Format) == "json";
            if (Misused(parsed, parsed.GetValue(name)!, options) is { } usage)
            {
                Console.Error.WriteLine(usage);
                return CommandFrame.WrongUsage;
            }
            return CommandFrame.WithHost(parsed, host =>
                Ask(parsed, parsed.GetValue(name)!, options, host)
                    .Then<string>(ask => host.Database.Read(session =>
                        Print(session, ask, parsed.GetValue(options.Format), parsed.Language())))
                    .Then<int>(text =>
                    {
                        Console.Out.Write(text);
                        return CommandFrame.Done;
                    }), json: json);
        });
        return command;
    }

    /// <summary>Which reports read an option of their own.</summary>
    static string About(string option) => "for " + string.Join(", ", ReportKinds.All
        .Where(kind => kind.Option.Split(' ')[0] == option).Select(kind => kind.Name));

    /// <summary>How the command is written when it was written wrong.</summary>
    static string? Misused(ParseResult parsed, string name, Options options)
    {
        var isRegion = parsed.GetValue(options.Region) is not null;
        if (parsed.GetValue(options.Fund) is null != isRegion) return "gulir report NAME (--fund CODE | --region CODE)";
        if (isRegion && parsed.GetValue(options.KnownAt) is not null)
            return "--known-at goes with --fund: a region has many books, each with numbers of its own";
        var isPack = name == PackPages.ReportName;
        if (isPack && parsed.GetValue(options.KnownAt) is not null)
            return "rwt tells what is known now: it goes without --known-at";
        if (isPack ? parsed.GetValue(options.Format) is not (null or "html")
            : parsed.GetValue(options.Format) == "html")
            return "rwt is printed as html, and no other report is";
        if (parsed.GetValue(options.Layout) == StatementPages.SakEpLayout
            && !StatementPages.All.Any(kind => kind.InSakEp && kind.Report == name))
            return "--layout sak-ep goes with position, result, cash-flow and equity";
        if (parsed.GetValue(options.Layout) == ComparedLayout && !ComparedReports.Takes(name))
            return "--layout compared goes with position and result";
        if (ReportKinds.Find(name) is not { NeedsOption: true } kind || isRegion) return null;
        var given = kind.Name == "loan-card" ? parsed.GetValue(options.Loan) : parsed.GetValue(options.Group);
        return given is null ? $"gulir report {name} --fund CODE {kind.Option}" : null;
    }

    static Outcome<ReportAsk> Ask(ParseResult parsed, string name, Options options, Host host)
    {
        if (ReportKinds.Find(name) is null && name != PackPages.ReportName) return FrameRefusals.ReportUnknown(name);
        if (parsed.GetValue(options.Layout) == StatementPages.SakEpLayout) name += SakEpReports.Suffix;
        if (parsed.GetValue(options.Layout) == ComparedLayout) name += ComparedReports.Suffix;
        var isRegion = parsed.GetValue(options.Region) is not null;
        var text = parsed.GetValue(options.Fund) ?? parsed.GetValue(options.Region)!;
        if (RegionCode.Parse(text) is not { } code)
            return isRegion ? FrameRefusals.RegionUnknown(text) : InstitutionRefusals.FundUnknown(text);
        DateOnly day = parsed.GetValue(options.AsOf) ?? host.TodayIn();
        if (parsed.GetValue(options.Month) is { } month)
        {
            if (YearMonth.Parse(month) is not { } known) return BasicRefusals.MonthMalformed(month);
            day = known.Last;
        }
        AccountCode? account = null;
        if (parsed.GetValue(options.Account) is { } asked)
        {
            account = AccountCode.Parse(asked);
            if (account is null) return LedgerRefusals.AccountMalformed(asked);
        }
        return new ReportAsk(
            name, code, isRegion, day, parsed.GetValue(options.KnownAt), parsed.Language() == Language.En, account,
            parsed.GetValue(options.Loan), parsed.GetValue(options.Group),
            parsed.GetValue(options.AfterClosing) && !parsed.GetValue(options.BeforeClosing));
    }

    /// <summary>The text of a report in a format.</summary>
    public static Outcome<string> Print(Session session, ReportAsk ask, string? format, Language language)
    {
        if (Figures.Contains(ask.Name)) return PrintFigures(session, ask, format, language);
        if (ask.Name == PackPages.ReportName) return PrintPack(session, ask, language);
        return Make(session, ask).Then<string>(report => format switch
        {
            "json" => ReportWriter.Json(report) + "\n",
            "csv" => ReportWriter.Csv(report),
            _ => ReportWriter.Text(report, language),
        });
    }

    public static Outcome<Report> Make(Session session, ReportAsk ask)
    {
        var funds = session.FundsIn(ask.Code);
        if (ask.IsRegion)
            return funds.Count == 0 ? FrameRefusals.RegionUnknown(ask.Code.Text)
                : ReportKinds.Find(ask.Name) is { ForRegion: true } ? RegionReports.Statement(session, ask)
                : FrameRefusals.ReportNeedsAFund(ask.Name);
        if (funds.Count != 1 || !ask.Code.IsVillage) return InstitutionRefusals.FundUnknown(ask.Code.Text);
        return FundView.Open(session, funds[0], ask).Then(FundReports.All[ask.Name]);
    }

    static Outcome<string> PrintPack(Session session, ReportAsk ask, Language language)
    {
        if (ask.IsRegion) return FrameRefusals.ReportNeedsAFund(ask.Name);
        var funds = session.FundsIn(ask.Code);
        return funds.Count == 1 && ask.Code.IsVillage
            ? PackPages.File(session, funds[0], ask.Day, language)
            : InstitutionRefusals.FundUnknown(ask.Code.Text);
    }

    static Outcome<string> PrintFigures(Session session, ReportAsk ask, string? format, Language language)
    {
        var funds = session.FundsIn(ask.Code);
        if (funds.Count == 0)
            return ask.IsRegion ? FrameRefusals.RegionUnknown(ask.Code.Text)
                : InstitutionRefusals.FundUnknown(ask.Code.Text);
        var head = new ReportHead(
            ask.Name, "Indikator Kinerja", "Indicators",
            ("region", ask.Code.Text, RegionReports.NameOf(ask.Code, funds)), ask.Day, null);
        if (!ask.IsRegion)
        {
            var view = FundView.Open(session, funds[0], ask);
            if (view.Refusal is { } refusal) return refusal;
            ask = ask with { KnownAt = view.Value.KnownAt };
            head = view.Value.Head("Indikator Kinerja", "Indicators");
        }
        var figures = RegionReports.Consolidate(session, ask);
        var children = ask.Name == "consolidation";
        return format switch
        {
            "json" =>
                (children ? IndicatorWriter.ConsolidationJson(head, ask, figures)
                    : IndicatorWriter.IndicatorsJson(ask, figures)) + "\n",
            "csv" => ReportWriter.Csv(IndicatorWriter.Table(head, figures, children, ask.English)),
            _ => ReportWriter.Text(IndicatorWriter.Table(head, figures, children, ask.English), language),
        };
    }
}
