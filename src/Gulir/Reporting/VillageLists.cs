using Gulir.Activities;

namespace Gulir.Reporting;

/// <summary>A training as the list tells it.</summary>
public sealed record TrainingLine(
    int Number, TrainingKind About, DateOnly Planned, DateOnly? Held, string Title, int Invited, int Came, Money Cost);

/// <summary>What was done for the members: trainings, and whether they live better.</summary>
public static class VillageLists
{
    static readonly Word[] Abouts =
    [
        new("revolving_loan", "pinjaman bergulir", "revolving loan"),
        new("entrepreneurship", "kewirausahaan", "entrepreneurship"),
        new("household_economy", "ekonomi rumah tangga", "household economy"), new("other", "lain", "other"),
    ];

    public static Word WordOf(TrainingKind about) => Abouts[(int)about - 1];

    public static Report Trainings(ReportHead head, IReadOnlyList<TrainingLine> rows) => new(
        head with { TitleId = "Pelatihan", TitleEn = "Trainings" },
        [
            new("training", "No", "No", ColumnKind.Number), new("title", "Pelatihan", "Training"),
            new("about", "Tentang", "About"), new("planned", "Rencana", "Planned", ColumnKind.Date),
            new("held", "Dilaksanakan", "Held", ColumnKind.Date),
            new("invited", "KSM diundang", "KSM invited", ColumnKind.Number),
            new("came", "Hadir", "Came", ColumnKind.Number), new("cost", "Biaya", "Cost", ColumnKind.Money),
        ],
        [
            .. rows.Select(row => new object?[]
            {
                row.Number, row.Title, WordOf(row.About), row.Planned, row.Held, row.Invited, row.Came, row.Cost,
            }),
        ],
        [("came", rows.Sum(row => row.Came)), ("cost", rows.Sum(row => row.Cost))]);

    /// <summary>Without names: the numbers of persons lead to them for whoever may see them.</summary>
    public static Report Livelihood(
        ReportHead head, IEnumerable<LivelihoodOn> notes, IReadOnlyCollection<int> borrowers)
    {
        var changes = Livelihoods.Changes(notes);
        var sum = Livelihoods.Summary(changes, borrowers);
        return new Report(
            head with
            {
                TitleId = "Penghidupan Anggota",
                TitleEn = "Livelihood of members",
                NoteId = $"{sum.FollowedUp} orang didata dua kali; {sum.Missing} dari {sum.Borrowers} yang pernah "
                    + "meminjam belum, sehingga angka ini bukan gambaran semua.",
                NoteEn = $"{sum.FollowedUp} persons were noted twice; {sum.Missing} of {sum.Borrowers} who ever "
                    + "borrowed were not, so these figures do not speak for all.",
            },
            [
                new("person", "Orang", "Person", ColumnKind.Number), new("first", "Awal", "First", ColumnKind.Date),
                new("incomeFirst", "Bersih sehari", "Net a day", ColumnKind.Money),
                new("jobsFirst", "Pekerja", "Jobs", ColumnKind.Number),
                new("last", "Ulang", "Follow-up", ColumnKind.Date),
                new("incomeLast", "Bersih sehari", "Net a day", ColumnKind.Money),
                new("jobsLast", "Pekerja", "Jobs", ColumnKind.Number),
                new("change", "Berubah", "Change", ColumnKind.Money),
            ],
            [
                .. changes.Select(one => new object?[]
                {
                    one.Person, one.First.Date, new Money(one.First.Words!.Income), one.First.Words.Jobs,
                    one.Last?.Date, one.Last is { } last ? new Money(last.Words!.Income) : null,
                    one.Last?.Words!.Jobs, one.Change is { } change ? new Money(change) : null,
                }),
            ],
            [
                ("borrowers", sum.Borrowers), ("followedUp", sum.FollowedUp), ("missing", sum.Missing),
                ("more", sum.More), ("same", sum.Same), ("less", sum.Less),
                ("medianChange", sum.MedianChange is { } median ? new Money(median) : null),
                ("jobsFirst", sum.JobsBefore), ("jobsLast", sum.JobsAfter),
            ]);
    }
}
