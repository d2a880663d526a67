using Gulir.Activities;
using Gulir.Basics;

namespace Gulir.Tests.Activities;

public class TrainingTests
{
    static readonly DateOnly Since = new(2018, 1, 1);

    [Fact]
    public void A_plan_is_numbered_and_invites_each_ksm_once() => Table.Check("""
        title      about              groups  date        answer
        Pembukuan  Entrepreneurship   1,2,1   2018-05-01  3: 1,2
        -          Other              1       2018-05-01  text_missing
        Pembukuan  Other              -       2018-05-01  nobody_invited
        Pembukuan  Other              9       2018-05-01  group_unknown
        Pembukuan  Other              1       2017-12-31  date_before_fund
        """, row =>
    {
        var groups = row.Has("groups") ? row["groups"].Split(',').Select(int.Parse).ToArray() : [];
        var plan = new TrainingPlan(
            row.Has("title") ? row["title"] : " ", Enum.Parse<TrainingKind>(row["about"]), groups, row.Day("date"));
        var draft = Training.Decide(2, group => group < 3, plan, Since, Village.On("2018-04-01"));
        return draft.Refusal?.Code
            ?? (draft.Value.Facts.Single() is TrainingPlanned fact
                ? $"{fact.Training}: {string.Join(',', fact.Groups)}"
                : "another fact");
    });

    [Fact]
    public void A_training_is_held_once_by_people_the_fund_knows() => Table.Check("""
        held        persons  date        cost    answer
        -           1,2,2    2018-05-02  450000  1,2 for 450.000
        2018-05-01  1        2018-05-02  0       training_held_already
        -           -        2018-05-02  0       nobody_came
        -           77       2018-05-02  0       person_unknown
        -           1        2018-06-02  0       date_in_future
        -           1        2018-05-02  -5      amount_not_positive
        """, row =>
    {
        var persons = row.Has("persons") ? row["persons"].Split(',').Select(int.Parse).ToArray() : [];
        var draft = Training.Decide(
            new PlannedTraining(1, new(2018, 5, 1), row.Has("held") ? row.Day("held") : null), person => person < 10,
            new TrainingHold(1, persons, row.Day("date"), new Money(long.Parse(row["cost"]))), Since,
            Village.On("2018-05-10"));
        return draft.Refusal?.Code
            ?? (draft.Value.Facts.Single() is TrainingHeld fact
                ? $"{string.Join(',', fact.Persons)} for {fact.Cost}"
                : "another fact");
    });

    static LivelihoodOn Note(int person, string day, long income, int jobs = 1) =>
        new(person, Village.Day(day), new LivelihoodWords(income, "jamu", jobs));

    [Fact]
    public void A_change_is_told_with_how_many_nobody_asked_twice()
    {
        var changes = Livelihoods.Changes(
        [
            Note(1, "2018-01-10", 50_000), Note(1, "2019-02-10", 180_000, 3),
            Note(2, "2018-01-10", 40_000), Note(2, "2018-04-10", 40_000),
            Note(3, "2018-01-10", 60_000), Note(3, "2018-04-09", 90_000),
            Note(4, "2018-01-10", 70_000), Note(4, "2019-01-10", 30_000),
            new LivelihoodOn(5, Village.Day("2018-01-10"), null),
        ]);
        Assert.Equal([130_000, 0, null, -40_000], changes.Select(change => change.Change));
        Assert.Equal(
            new LivelihoodSummary(10, 3, 7, More: 1, Same: 1, Less: 1, MedianChange: 0, JobsBefore: 3, JobsAfter: 5),
            Livelihoods.Summary(changes, [.. Enumerable.Range(1, 10)]));
    }

    [Fact]
    public void One_person_is_her_own_middle_and_nobody_has_none()
    {
        var one = Livelihoods.Changes([Note(1, "2018-01-10", 50_000), Note(1, "2019-02-10", 180_000)]);
        Assert.Equal(130_000, Livelihoods.Summary(one, [1, 2]).MedianChange);
        Assert.Null(Livelihoods.Summary([], [1, 2]).MedianChange);
        var two = one.Concat(Livelihoods.Changes([Note(2, "2018-01-10", 0), Note(2, "2018-08-10", 5)])).ToArray();
        Assert.Equal(65_003, Livelihoods.Summary(two, [1, 2]).MedianChange);
    }

    [Fact]
    public void A_note_of_a_stranger_or_of_an_army_is_refused() => Table.Check("""
        knows  income  jobs   date        answer
        yes    50000   2      2018-05-02  livelihood_noted
        yes    0       0      2018-05-02  livelihood_noted
        no     50000   1      2018-05-02  person_unknown
        yes    -1      1      2018-05-02  amount_not_positive
        yes    50000   -1     2018-05-02  jobs_absurd
        yes    50000   1001   2018-05-02  jobs_absurd
        yes    50000   1      2018-06-02  date_in_future
        yes    50000   1      2017-06-02  date_before_fund
        """, row =>
    {
        var draft = Livelihoods.Decide(row["knows"] == "yes",
            new LivelihoodNote(1, new Money(long.Parse(row["income"])), "jamu", row.Number("jobs"), row.Day("date")),
            Since, Village.On("2018-05-10"));
        return draft.Refusal?.Code ?? draft.Value.Facts.Single().Kind;
    });
}
