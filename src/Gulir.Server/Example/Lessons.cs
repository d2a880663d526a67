using Gulir.Activities;
using Gulir.Server.Activities;
using Gulir.Surplus;

namespace Gulir.Server.Example;

/// <summary>A training that the social part of the surplus pays.</summary>
/// <param name="From">When it is proposed; <paramref name="On"/> is the day on which it is held.</param>
sealed record Lesson(
    string Village, string Title, TrainingKind About, DateOnly From, DateOnly On, string Teacher, int Persons = 20)
{
    public WorkKind Kind { get; } = new(Title, SurplusKind.Social, ActivityUnit.Person, 75_000, 10, 40, false,
        "Toko", "Bahan praktik dan alat tulis", "Konsumsi peserta");
}

/// <summary>
/// The two trainings of 2019 that were published, in their villages, and what members said of their business: among
/// them the jamu seller of Kwangsen. Who came and what the others earn is invented.
/// </summary>
sealed class Lessons(FundPlay fund, Chance chance)
{
    const string Jamu = "jamu gendong";

    static readonly Lesson[] Published =
    [
        new("Kwangsen", "Pelatihan pembuatan buket bunga", TrainingKind.Other, new DateOnly(2019, 5, 13),
            new DateOnly(2019, 7, 23), "Pengrajin buket dari Madiun"),
        new("Kincang Wetan", "Pelatihan kewirausahaan", TrainingKind.Entrepreneurship, new DateOnly(2019, 5, 20),
            new DateOnly(2019, 8, 20), "Fasilitator KOTAKU"),
    ];

    /// <summary>When members were asked for the first time, how many, and when they were asked again.</summary>
    static readonly (string Village, YearMonth First, YearMonth Second, int Members)[] Asked =
    [
        ("Kwangsen", new YearMonth(2018, 3), new YearMonth(2019, 10), 16),
        ("Kincang Wetan", new YearMonth(2018, 9), new YearMonth(2019, 11), 12),
    ];

    static readonly (long Before, long After) Seller = (50_000, 180_000);

    readonly List<(int Person, string Business, long Income)> _asked = [];
    int[] _invited = [];
    int _trainings;
    bool _askedAgain;

    /// <summary>The training of the year, while it has not been held.</summary>
    public Lesson? Ahead(int year) =>
        Array.Find(Published, lesson => lesson.Village == fund.Village.Name && lesson.On.Year == year);

    public void Invite(Lesson lesson, DateOnly day)
    {
        _invited = [.. Borrowing().Take(8).Select(group => group.Number).Order()];
        fund.Diary.Do(TrainingActs.Plan,
            new TrainingPlan(lesson.Title, lesson.About, _invited, lesson.On, $"Balai Desa {fund.Village.Name}",
                lesson.Teacher),
            fund.Office.FieldOfficer, day);
    }

    public void Hold(Lesson lesson, Money cost, DateOnly day)
    {
        int[] came =
        [
            .. fund.Groups.Where(group => _invited.Contains(group.Number))
                .SelectMany(group => group.Persons.Take(4)).Take(lesson.Persons),
        ];
        fund.Diary.Do(TrainingActs.Hold,
            new TrainingHold(++_trainings, came, day, cost, "Daftar hadir ditandatangani peserta"),
            fund.Office.FieldOfficer, day);
    }

    /// <summary>Groups that pay and stay, in an order of its own.</summary>
    PlayedGroup[] Borrowing()
    {
        PlayedGroup[] groups =
            [.. fund.Groups.Where(group => group is { Loan: not null, Plan: { LastApplies: null, Stops: null } })];
        chance.Shuffle(groups);
        return groups;
    }

    public void On(DateOnly day)
    {
        var asked = Array.Find(Asked, one => one.Village == fund.Village.Name);
        if (asked.Village is null || day.Day < 12) return;
        if (_asked.Count == 0 && YearMonth.Of(day) == asked.First) Ask(asked.Members, day);
        if (_askedAgain || YearMonth.Of(day) != asked.Second) return;
        _askedAgain = true;
        AskAgain(day);
    }

    /// <summary>One borrower of each group; in Kwangsen the first is a woman who sells jamu.</summary>
    void Ask(int members, DateOnly day)
    {
        var groups = Borrowing();
        if (fund.Village.Name == Published[0].Village)
        {
            var at = Array.FindIndex(groups, group => SellerOf(group) >= 0);
            Must.Hold(at >= 0, "a woman of Kwangsen sells jamu.");
            _asked.Add((groups[at].Persons[SellerOf(groups[at])], Jamu, Seller.Before));
            groups = [.. groups.Where((_, i) => i != at)];
        }
        foreach (var group in groups.Take(members - _asked.Count))
        {
            var at = chance.Below(group.Plan.FinalSize);
            _asked.Add((group.Persons[at], group.Livings[at].Business, chance.Stepped(30_000, 75_000, 5_000)));
        }
        foreach (var (person, business, income) in _asked) Note(person, business, income, 1, day);
    }

    static int SellerOf(PlayedGroup group) =>
        group.Livings.FindIndex(living => living is { Business: Jamu, Female: true }) is var at
        && at < group.Plan.FinalSize ? at : -1;

    /// <summary>Most earn a little more, some the same, some less; a quarter is not found at home.</summary>
    void AskAgain(DateOnly day)
    {
        foreach (var (person, business, income) in _asked)
        {
            var isSeller = income == Seller.Before && business == Jamu && person == _asked[0].Person;
            if (!isSeller && chance.OutOfThousand(250)) continue;
            var change = chance.OutOfThousand(200) ? -chance.Stepped(5_000, 15_000, 5_000)
                : chance.OutOfThousand(250) ? 0
                : chance.Stepped(5_000, 30_000, 5_000);
            Note(person, business, isSeller ? Seller.After : income + change, change > 20_000 ? 2 : 1, day);
        }
    }

    void Note(int person, string business, long income, int jobs, DateOnly day) =>
        fund.Diary.Do(TrainingActs.Livelihood,
            new LivelihoodNote(person, new Money(income), business, jobs, day), fund.Office.FieldOfficer, day);
}
