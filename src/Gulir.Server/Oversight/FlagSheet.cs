using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Oversight;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Oversight;

namespace Gulir.Server.Oversight;

/// <summary>One check with what it has raised.</summary>
public sealed record CheckRow(Check Check, IReadOnlyList<Flag> Flags);

/// <summary>What is to be looked at in a year, for the Pengawas, the manager and the LKM.</summary>
public sealed record FlagSheet(DateOnly From, DateOnly To, IReadOnlyList<CheckRow> Checks, Settings Settings)
{
    const int MonthsBack = 12;

    public static void Map(IEndpointRouteBuilder app, Pages pages) => pages.Fund(app, "/tanda", Page);

    /// <summary>Who looks: those who govern, and the Pengawas. To others there is no such page.</summary>
    public static bool MaySee(BookReader reader, Visitor visitor, DateOnly today) =>
        Acting.Mine(reader, visitor, today).Exists(row =>
            row.Officer.Role == Role.Supervisor || Duties.Governing.Contains(row.Officer.Role));

    static View? Page(PageAsk ask)
    {
        if (!MaySee(ask.Reader, ask.Frame.Visitor, ask.Frame.Today)) return null;
        var to = ask.Frame.Today;
        var since = ask.Frame.Fund!.Since;
        var from = to.AddMonths(-MonthsBack) is var year && year > since ? year : since;
        return View.Of<FlagPage>(new FlagSheet(
            from, to,
            [
                .. Enum.GetValues<Check>().GroupJoin(
                    Raised(ask.Reader, from, to), check => check, flag => flag.Check,
                    (check, flags) => new CheckRow(check, [.. flags.OrderByDescending(flag => flag.Date)])),
            ],
            ask.Reader.Settings(to)), ask.Frame);
    }

    /// <summary>All that the checks raise from one day to another, by day.</summary>
    public static IReadOnlyList<Flag> Raised(
        BookReader reader, DateOnly from, DateOnly to, long knownAt = long.MaxValue)
    {
        var settings = reader.Settings(to, knownAt);
        var loans = reader.LoanLives(to, knownAt);
        IEnumerable<Flag> all =
        [
            .. Flags.SameDayRenewal(loans),
            .. Flags.CashHeld(
                reader.EndsOfDays(Accounts.Cash, from, to, knownAt), new Money(settings.Number("cash_warning")),
                settings.Number("cash_days")),
            .. Flags.OnePayer(reader.PaymentsWithClaims(to, knownAt)),
            .. Flags.ReversedSameDay(reader.Reversals(reader.Zone(), knownAt)), .. Flags.OneHuman(loans),
            .. Flags.RoundCost(
                reader.CostsPaid(from, to, knownAt), new Money(settings.Number("round_cost"))),
            .. Flags.GateOverride(loans),
            .. Flags.RelatedSigner(reader.SignedBeforeListed(reader.Zone(), knownAt)),
        ];
        return [.. all.Where(flag => flag.Date >= from && flag.Date <= to).OrderBy(flag => flag.Date)];
    }

    public static Outcome<Report> Report(FundView view) => new Report(
        view.Head() with { TitleId = "Tanda yang Perlu Dilihat", TitleEn = "Marks to look at" },
        [
            new("check", "Tanda", "Mark"), new("date", "Tanggal", "Date", ColumnKind.Date),
            new("loan", "Pinjaman", "Loan", ColumnKind.Number), new("voucher", "Bukti", "Voucher"),
            new("amount", "Jumlah", "Amount", ColumnKind.Money),
        ],
        [
            .. Raised(view.Reader, view.Ask.From, view.Day, view.Cut).Select(flag => new object?[]
            {
                new Word(FlagWords.Code(flag.Check), FlagWords.Title(flag.Check, Language.Id),
                    FlagWords.Title(flag.Check, Language.En)),
                flag.Date, flag.Loan == 0 ? null : flag.Loan,
                flag.Vouchers.Count == 0 ? null : string.Join(' ', flag.Vouchers), flag.Amount,
            }),
        ],
        []);
}
