using Gulir.Institution;

namespace Gulir.Storage.Institution;

/// <summary>One decision on a setting: its value from a day on, and who wrote it when.</summary>
/// <param name="Officer">Name of the officer; empty when it was erased.</param>
public sealed record SettingDecision(string Name, string Value, DateOnly From, string Officer, long At, long Fact);

/// <summary>Decisions on settings as a page tells them.</summary>
public static class SettingReads
{
    /// <summary>Every decision of the fund, newest first.</summary>
    public static List<SettingDecision> SettingDecisions(this BookReader reader) => reader.Session.Query(
        """
        select s.name, s.value, s.from_date, r.body, f.at, s.fact from setting s
        join fact f on f.fund_id = s.fund_id and f.number = s.fact
        left join officer o on o.fund_id = f.fund_id and o.officer = f.officer
        left join record r on r.fund_id = o.fund_id and r.hash = o.record
        where s.fund_id = $1 order by s.fact desc, s.row_no
        """,
        row => new SettingDecision(
            row.Text(0), row.Text(1), row.Date(2), row.IsNull(3) ? "" : OfficerName.Read(row.Bytes(3)), row.Long(4),
            row.Long(5)),
        reader.Fund.Value);
}
