using Gulir.Institution;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Surplus;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Reporting;

/// <summary>The notes to the statements: what the fund has set, and what each balance is made of.</summary>
public static class NoteReports
{
    /// <summary>Settings that decide a figure of the statements.</summary>
    static readonly string[] Policies =
    [
        "payment_order", "early_settlement", "death_stops_service", "arrears_age", "collectability", "floor_past_due",
        "recovery_account", "correction_percent", "surplus_plan", "surplus_rounding", "roi_modal", "late_days",
        "cash_step",
    ];

    public static Outcome<Report> Notes(FundView view) =>
        FundReports.Equity(view).Then<Report>(equity => Of(view, equity));

    static Report Of(FundView view, Report equity)
    {
        var (reader, day, cut) = (view.Reader, view.Day, view.Cut);
        var language = view.Ask.English ? Language.En : Language.Id;
        var settings = reader.Settings(day, cut);
        var lines = reader.FundLines(day, cut);
        return Gulir.Reporting.Notes.Of(
            view.Head(),
            new NotesState(
                reader.Chart(), reader.Balances(day, cut), -reader.YearToDate(day, cut).Values.Sum(),
                reader.Portfolio(day, cut), settings, equity,
                [
                    .. Policies.Select(name => new PolicyNote(
                        name, SettingWords.Title(name, language), SettingWords.Value(
                            Settings.Known.Single(one => one.Name == name), settings.Text(name), language))),
                ],
                [
                    .. lines.Where(row => row.Line.Kind != SurplusKind.Capital).Select(row => new SharedNote(
                        row.Line.Year, row.Line.Line, SurplusWordings.Named(row.Name, row.Line.Kind, language),
                        row.Line.Allotted, row.Line.Balance)),
                ],
                reader.LoansMarkedRelated(cut),
                [
                    .. reader.WrittenOff(day, cut).Select(row => new WrittenOffShare(
                        row.Loan, row.Share, row.GroupName, row.On, row.Principal, row.Service, row.Recovered,
                        row.PrincipalListed, row.ServiceListed)),
                ],
                reader.PromisedToLoans(day, cut), lines.Sum(row => row.Line.Committed),
                [
                    .. reader.SharedYears().Where(row => row.On > day && row.Fact <= cut).Select(row => new LaterNote(
                        row.On,
                        language.Say($"RWT membagi laba {row.Year}", $"The RWT shared the result of {row.Year}"),
                        row.Shareable)),
                ]),
            view.Ask.English);
    }
}
