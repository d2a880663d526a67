using Gulir.Activities;

namespace Gulir.Storage.Activities;

/// <summary>A training in a list: what it is, when, whom it reached.</summary>
/// <param name="HeldOn">Null while it has not been held.</param>
public sealed record TrainingRow(
    int Number, TrainingKind About, DateOnly PlannedOn, TrainingWords Words, int Invited, DateOnly? HeldOn, int Came,
    Money Cost);

/// <summary>Someone who may come to a training, or came.</summary>
public sealed record TrainingPerson(int Person, int Group, string GroupName, bool Came);

public static class TrainingReads
{
    public static int TrainingCount(this BookReader reader) =>
        (int)reader.Session.Number("select count(*) from training where fund_id = $1", reader.Fund.Value);

    public static PlannedTraining? PlannedTraining(this BookReader reader, int number) => reader.Session.One(
        """
        select t.training, t.planned_on, coalesce((select max(h.held_on) from training_held h
            where h.fund_id = t.fund_id and h.training = t.training), 0)
        from training t where t.fund_id = $1 and t.training = $2
        """,
        row => new PlannedTraining(row.Int(0), row.Date(1), row.DateOrNone(2)), reader.Fund.Value, number);

    /// <summary>Trainings up to a day (planned or held), as known at a fact; the newest first.</summary>
    public static List<TrainingRow> Trainings(
        this BookReader reader, DateOnly day, long knownAt = long.MaxValue) => reader.Session.Query(
        """
        select t.training, t.about, t.planned_on, r.body,
            (select count(*) from training_group g where g.fund_id = t.fund_id and g.training = t.training),
            coalesce(h.held_on, 0),
            case when h.held_on is null then 0 else (select count(*) from training_attended a
                where a.fund_id = t.fund_id and a.training = t.training) end,
            coalesce(h.cost, 0)
        from training t
        left join record r on r.fund_id = t.fund_id and r.hash = t.words_record
        left join training_held h on h.fund_id = t.fund_id and h.training = t.training and h.held_on <= $2
            and h.fact <= $3
        where t.fund_id = $1 and t.fact <= $3 and (t.planned_on <= $2 or h.held_on is not null)
        order by coalesce(h.held_on, t.planned_on) desc, t.training desc
        """,
        row => new TrainingRow(
            row.Int(0), (TrainingKind)row.Int(1), row.Date(2),
            row.IsNull(3) ? new TrainingWords("") : TrainingWords.Read(row.Bytes(3)), row.Int(4), row.DateOrNone(5),
            row.Int(6), row.Money(7)),
        reader.Fund.Value, day.Number(), knownAt);

    /// <summary>The members of the invited KSM, and whoever else came.</summary>
    public static List<TrainingPerson> TrainingPersons(this BookReader reader, int training) => reader.Session.Query(
        """
        select m.person, g.group_no, g.name,
            case when exists (select 1 from training_attended a
                where a.fund_id = m.fund_id and a.training = $2 and a.person = m.person) then 1 else 0 end
        from member m join groups g on g.fund_id = m.fund_id and g.group_no = m.group_no
        where m.fund_id = $1 and not exists (
                select 1 from member_left l where l.fund_id = m.fund_id and l.group_no = m.group_no
                    and l.person = m.person and l.fact > m.fact)
            and (exists (select 1 from training_group t
                    where t.fund_id = m.fund_id and t.training = $2 and t.group_no = m.group_no)
                or exists (select 1 from training_attended a
                    where a.fund_id = m.fund_id and a.training = $2 and a.person = m.person))
        order by g.name, m.fact, m.row_no
        """,
        row => new TrainingPerson(row.Int(0), row.Int(1), row.Text(2), row.Long(3) == 1), reader.Fund.Value, training);

    /// <summary>
    /// The day by which each of these members of a group had been to a training; null while somebody has not.
    /// </summary>
    public static DateOnly? AllTrainedOn(this BookReader reader, int group, IEnumerable<int> persons)
    {
        var first = new Dictionary<int, DateOnly>();
        reader.Session.Each(
            """
            select m.person, min(h.held_on) from member m
            join training_attended a on a.fund_id = m.fund_id and a.person = m.person
            join training_held h on h.fund_id = a.fund_id and h.training = a.training
            where m.fund_id = $1 and m.group_no = $2 group by m.person
            """,
            row => first[row.Int(0)] = row.Date(1), reader.Fund.Value, group);
        DateOnly? last = null;
        foreach (var person in persons)
        {
            if (!first.TryGetValue(person, out var day)) return null;
            if (last is null || day > last) last = day;
        }
        return last;
    }

    /// <summary>Notes on livelihoods up to a day and a fact, in the order in which they were written.</summary>
    public static List<LivelihoodOn> Livelihoods(
        this BookReader reader, DateOnly day, long knownAt = long.MaxValue) => reader.Session.Query(
        """
        select n.person, n.noted_on, r.body from livelihood n
        left join record r on r.fund_id = n.fund_id and r.hash = n.words_record
        where n.fund_id = $1 and n.noted_on <= $2 and n.fact <= $3 order by n.fact, n.row_no
        """,
        row => new LivelihoodOn(
            row.Int(0), row.Date(1), row.IsNull(2) ? null : LivelihoodWords.Read(row.Bytes(2))),
        reader.Fund.Value, day.Number(), knownAt);

    /// <summary>Persons to whom a share was ever paid out, by a day and as known at a fact.</summary>
    public static HashSet<int> EverBorrowed(this BookReader reader, DateOnly day, long knownAt = long.MaxValue) =>
    [
        .. reader.Session.Query(
            """
            select distinct s.person from share s
            join disbursement d on d.fund_id = s.fund_id and d.loan = s.loan
            where s.fund_id = $1 and d.disbursed_on <= $2 and d.fact <= $3 and not exists (
                select 1 from disbursement_reversed r where r.fund_id = d.fund_id and r.loan = d.loan
                    and r.fact <= $3)
            """,
            row => row.Int(0), reader.Fund.Value, day.Number(), knownAt),
    ];
}
