using Gulir.Book;
using Gulir.Storage.Book;

namespace Gulir.Storage.Groups;

/// <summary>What was written when a group was formed.</summary>
public static class MinutesReads
{
    /// <summary>The minutes of a group's formation; empty when none were typed or they were erased.</summary>
    public static string MinutesOf(this BookReader reader, int group) =>
        reader.Session.One(
            "select minutes_record from groups where fund_id = $1 and group_no = $2", row => row.Text(0),
            reader.Fund.Value, group) is { Length: > 0 } hash
            ? reader.Text(new RecordHash(hash))
            : "";
}
