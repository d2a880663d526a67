namespace Gulir.Storage.Groups;

/// <summary>A group as a list shows it: who it is, how many are in it, what it owes, and its running loan.</summary>
public sealed record GroupRow(int Number, string Name, DateOnly Formed, int Members, Money Outstanding, int Loan);

/// <summary>Lists of groups.</summary>
public static class GroupListReads
{
    const string Matching = "g.fund_id = $1 and lower(g.name) like $2 escape '\\'";

    const string Members =
        """
        (select count(*) from member m where m.fund_id = g.fund_id and m.group_no = g.group_no
            and not exists (select 1 from member_left l where l.fund_id = m.fund_id
                and l.group_no = m.group_no and l.person = m.person and l.fact > m.fact))
        """;

    const string Running =
        """
        coalesce((select max(d.loan) from disbursement d where d.fund_id = g.fund_id
            and d.group_no = g.group_no and exists (select 1 from owed o where o.fund_id = d.fund_id
                and o.loan = d.loan and o.principal + o.service > 0)), 0)
        """;

    const string Owed =
        """
        (select coalesce(cast(sum(o.principal) as bigint), 0) from disbursement d
         join owed o on o.fund_id = d.fund_id and o.loan = d.loan
         where d.fund_id = g.fund_id and d.group_no = g.group_no)
        """;

    public static int GroupsNamed(this BookReader reader, string typed) =>
        (int)reader.Session.Number($"select count(*) from groups g where {Matching}", reader.Fund.Value,
            Pattern(typed));

    /// <summary>Groups whose name holds what is typed: those that owe first, then by name.</summary>
    public static List<GroupRow> GroupsNamed(this BookReader reader, string typed, int skip, int take) =>
        reader.Session.Query(
            $"""
            select g.group_no, g.name, g.formed, {Members}, {Owed}, {Running}
            from groups g where {Matching}
            order by case when {Owed} > 0 then 0 else 1 end, g.name, g.group_no limit $3 offset $4
            """,
            Read, reader.Fund.Value, Pattern(typed), take, skip);

    /// <summary>Groups in the order of their numbers, after one of them.</summary>
    public static List<GroupRow> GroupsAfter(this BookReader reader, long after, int take) => reader.Session.Query(
        $"""
        select g.group_no, g.name, g.formed, {Members}, {Owed}, {Running} from groups g
        where g.fund_id = $1 and g.group_no > $2 order by g.group_no limit $3
        """,
        Read, reader.Fund.Value, after, take);

    static GroupRow Read(Row row) =>
        new(row.Int(0), row.Text(1), row.Date(2), row.Int(3), row.Money(4), row.Int(5));

    /// <summary>Loans that still owe something of groups whose name holds what is typed, by name.</summary>
    public static List<(int Loan, string GroupName)> RunningLoansNamed(
        this BookReader reader, string typed, int take) =>
        reader.Session.Query(
            $"""
            select d.loan, g.name from groups g
            join disbursement d on d.fund_id = g.fund_id and d.group_no = g.group_no
            where {Matching} and exists (select 1 from owed o where o.fund_id = d.fund_id and o.loan = d.loan
                and o.principal + o.service > 0)
            order by g.name, d.loan limit $3
            """,
            row => (row.Int(0), row.Text(1)), reader.Fund.Value, Pattern(typed), take);

    static string Pattern(string typed) => Like.Contains(typed.Trim().ToLowerInvariant());
}
