using Gulir.Activities;
using Gulir.Surplus;

namespace Gulir.Reporting;

/// <summary>A line of a year's surplus as the list tells it.</summary>
public sealed record SurplusLine(
    FundLine Line, string Name, DateOnly Decided, Rate Percent, Money Spent, Money Turned);

/// <summary>
/// An activity as the list tells it; what it cost stands in three columns, and is never one of them alone.
/// </summary>
public sealed record ActivityLine(
    int Number, string Title, SurplusKind Kind, ActivityStage Stage, DateOnly Proposed, DateOnly? Decided,
    DateOnly? Finished, Neighbourhood Place, Money Budget, Money Spent, Money Advanced, Money Swadaya, Money Others,
    Output Output, int Households, int Persons, bool Related);

/// <summary>One group's part in what one activity took of one year's surplus; group 0: other income.</summary>
public sealed record TrailLine(
    int Year, int Activity, string Title, int Group, string GroupName, Money Service, Money Part);

/// <summary>Where the profit went: the lines of each year, the activities, and who had earned them.</summary>
public static class SurplusLists
{
    static readonly Word[] Kinds =
    [
        new("environment", "Lingkungan", "Environment"), new("social", "Sosial", "Social"),
        new("other", "Lain-lain", "Other"), new("governance", "LKM dan Pengawas", "LKM and Pengawas"),
        new("bonus", "Bonus UPK", "Bonus of the UPK"), new("capital", "Modal bergulir", "Revolving capital"),
    ];

    static readonly Word[] Stages =
    [
        new("proposed", "diusulkan", "proposed"), new("refused", "ditolak", "refused"),
        new("decided", "berjalan", "under way"), new("finished", "selesai", "finished"),
    ];

    static readonly Word[] Units =
    [
        new("metre", "m", "m"), new("square_metre", "m²", "m²"), new("cubic_metre", "m³", "m³"),
        new("piece", "unit", "pieces"), new("person", "orang", "persons"),
        new("household", "rumah tangga", "households"), new("package", "paket", "packages"),
        new("tree", "pohon", "trees"), new("point", "titik", "points"),
    ];

    public static Word WordOf(SurplusKind kind) => Kinds[(int)kind - 1];

    /// <param name="unfunded">What 2103x owes beyond its bank and the advances.</param>
    public static Report Surplus(ReportHead head, IReadOnlyList<SurplusLine> rows, Money unfunded) => new(
        head with { TitleId = "Pembagian Laba", TitleEn = "Sharing of the surplus" },
        [
            new("year", "Laba", "Surplus of", ColumnKind.Number), new("line", "Pos", "Line", ColumnKind.Number),
            new("kind", "Untuk", "For"), new("name", "Nama", "Name"),
            new("decided", "RWT", "RWT", ColumnKind.Date), new("percent", "Bagian", "Part"),
            new("amount", "Jumlah (Rp)", "Amount (Rp)", ColumnKind.Money),
            new("spent", "Dipakai (Rp)", "Spent (Rp)", ColumnKind.Money),
            new("turned", "Dialihkan (Rp)", "Turned (Rp)", ColumnKind.Money),
            new("balance", "Sisa (Rp)", "Left (Rp)", ColumnKind.Money),
            new("committed", "Dijanjikan (Rp)", "Committed (Rp)", ColumnKind.Money),
        ],
        [
            .. rows.Select(row => new object?[]
            {
                row.Line.Year, row.Line.Line, WordOf(row.Line.Kind), row.Name, row.Decided, row.Percent.ToString(),
                row.Line.Allotted, row.Spent, row.Turned, row.Line.Balance, row.Line.Committed,
            }),
        ],
        [
            ("amount", rows.Sum(row => row.Line.Allotted)), ("spent", rows.Sum(row => row.Spent)),
            ("turned", rows.Sum(row => row.Turned)), ("balance", rows.Sum(row => row.Line.Balance)),
            ("committed", rows.Sum(row => row.Line.Committed)), ("unfunded", unfunded),
        ]);

    public static Report Activities(ReportHead head, IReadOnlyList<ActivityLine> rows) => new(
        head with { TitleId = "Kegiatan", TitleEn = "Activities" },
        [
            new("activity", "No", "No", ColumnKind.Number), new("title", "Kegiatan", "Activity"),
            new("kind", "Bidang", "For"), new("stage", "Keadaan", "State"), new("rw", "RW", "RW", ColumnKind.Number),
            new("rt", "RT", "RT", ColumnKind.Number), new("proposed", "Diusulkan", "Proposed", ColumnKind.Date),
            new("decided", "Diputus", "Decided", ColumnKind.Date),
            new("finished", "Selesai", "Finished", ColumnKind.Date),
            new("budget", "Anggaran (Rp)", "Budget (Rp)", ColumnKind.Money),
            new("spent", "Dari laba (Rp)", "From surplus (Rp)", ColumnKind.Money),
            new("advanced", "Uang muka (Rp)", "Advance (Rp)", ColumnKind.Money),
            new("swadaya", "Swadaya (Rp)", "Own labour, goods (Rp)", ColumnKind.Money),
            new("others", "Pemberi lain (Rp)", "Others (Rp)", ColumnKind.Money),
            new("quantity", "Hasil", "Output", ColumnKind.Number), new("unit", "Satuan", "Unit"),
            new("households", "Rumah tangga", "Households", ColumnKind.Number),
            new("persons", "Orang", "Persons", ColumnKind.Number), new("related", "Terkait", "Related"),
        ],
        [
            .. rows.Select(row => new object?[]
            {
                row.Number, row.Title, WordOf(row.Kind), Stages[(int)row.Stage], row.Place.Rw, row.Place.Rt,
                row.Proposed, row.Decided, row.Finished, row.Budget, row.Spent, row.Advanced, row.Swadaya, row.Others,
                row.Output.Quantity, Units[(int)row.Output.Unit - 1], row.Households, row.Persons,
                row.Related ? new Word("yes", "ya", "yes") : new Word("no", "tidak", "no"),
            }),
        ],
        [
            ("budget", rows.Sum(row => row.Budget)), ("spent", rows.Sum(row => row.Spent)),
            ("advanced", rows.Sum(row => row.Advanced)), ("swadaya", rows.Sum(row => row.Swadaya)),
            ("others", rows.Sum(row => row.Others)),
        ]);

    public static Report Trail(ReportHead head, IReadOnlyList<TrailLine> rows) => new(
        head with
        {
            TitleId = "Jejak Laba",
            TitleEn = "Trail of the surplus",
            NoteId = "Dihitung sebanding, bukan pelacakan uang fisik: yang dipakai x jasa KSM / pendapatan tahun itu.",
            NoteEn = "By proportion, not a tracing of money: what was spent x service of the KSM / that year's income.",
        },
        [
            new("year", "Laba", "Surplus of", ColumnKind.Number),
            new("activity", "Kegiatan", "Activity", ColumnKind.Number), new("title", "Nama", "Name"),
            new("group", "No KSM", "KSM no", ColumnKind.Number), new("groupName", "KSM", "KSM"),
            new("service", "Jasa tahun itu (Rp)", "Service of that year (Rp)", ColumnKind.Money),
            new("part", "Bagian (Rp)", "Part (Rp)", ColumnKind.Money),
        ],
        [
            .. rows.Select(row => new object?[]
            {
                row.Year, row.Activity, row.Title, row.Group, row.GroupName, row.Service, row.Part,
            }),
        ],
        [("part", rows.Sum(row => row.Part))]);
}
