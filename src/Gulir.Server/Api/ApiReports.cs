using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Commands;
using Gulir.Server.Frame;
using Gulir.Server.Oversight;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Institution;

namespace Gulir.Server.Api;

/// <summary>Reports as the command line prints them in JSON.</summary>
public static class ApiReports
{
    public static Outcome<string> OfFund(ApiAsk ask)
    {
        var kind = ReportKinds.Find(ask.Route("name"));
        return ask.Host.Database.Read(session =>
        {
            // What a region may be asked for holds no persons, so its officer may ask it of one fund too.
            var reader = ask.Fund(session, figures: kind is { ForRegion: true });
            // To whom the page of marks is not shown, its report is not there either.
            if (kind is null || (kind.Name == "flags" && !FlagSheet.MaySee(
                reader, ask.Caller.Visitor, ask.Host.TodayIn((int)reader.Zone()))))
                return FrameRefusals.ReportUnknown(ask.Route("name"));
            var option = kind.Option.Split(' ')[0].TrimStart('-');
            if (kind.NeedsOption && ask.Query(option) is null) return ApiRefusals.QueryMissing(option);
            return Print(session, ask, reader.FundRow().Code, isRegion: false, (int)reader.Zone());
        });
    }

    public static Outcome<string> OfRegion(ApiAsk ask)
    {
        var text = ask.Route("code");
        var visitor = ask.Caller.Visitor;
        if (RegionCode.Parse(text) is not { } code
            || !(visitor.IsAtExample || visitor.Regions.Any(open => open.Contains(code))))
            return FrameRefusals.RegionUnknown(text);
        return ask.Host.Database.Read(session =>
            session.FundsIn(code).Count == 0 ? FrameRefusals.RegionUnknown(text)
            : ReportKinds.Find(ask.Route("name")) is null ? FrameRefusals.ReportUnknown(ask.Route("name"))
            : Print(session, ask, code, isRegion: true, (int)Zone.Wib));
    }

    static Outcome<string> Print(Session session, ApiAsk ask, RegionCode code, bool isRegion, int zone)
    {
        var account = Account(ask.Query("account"));
        if (account.Refusal is { } malformed) return malformed;
        var asked = new ReportAsk(
            ask.Route("name"), code, isRegion, Day(ask, zone), ask.Number("knownAt"), ask.Language == Language.En,
            account.Value, (int?)ask.Number("loan", most: int.MaxValue), (int?)ask.Number("group", most: int.MaxValue),
            ask.Query("closing") == "after");
        return ReportCommand.Print(session, asked, "json", ask.Language);
    }

    static Outcome<AccountCode?> Account(string? text) =>
        text is null ? (Outcome<AccountCode?>)(AccountCode?)null
        : AccountCode.Parse(text) is { } account ? account
        : LedgerRefusals.AccountMalformed(text);

    /// <summary>The last day of the month asked for, the day asked for, or today.</summary>
    static DateOnly Day(ApiAsk ask, int zone)
    {
        if (ask.Query("month") is { } month)
            return YearMonth.Parse(month)?.Last
                ?? throw new RefusedInputException(BasicRefusals.MonthMalformed(month));
        if (ask.Query("asOf") is not { } text) return ask.Host.TodayIn(zone);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)
            ? day
            : throw new RefusedInputException(BasicRefusals.DateMalformed(text));
    }
}
