using Gulir.Groups;
using Gulir.Ledger;

namespace Gulir.Storage.Groups;

/// <summary>What a voucher added to or took from a group's deposits; person 0 is the group as a whole.</summary>
public sealed record DepositRow(
    long Fact, DepositKind Kind, int Person, DateOnly Date, Money Amount, VoucherNumber Voucher, bool TakenBack);

/// <summary>The deposits of one group as its page lists them.</summary>
public static class DepositReads
{
    /// <summary>Every movement of a group's deposits, in the order in which they were recorded.</summary>
    public static List<DepositRow> DepositRows(this BookReader reader, int group) => reader.Session.Query(
        """
        select t.fact, t.deposit_kind, t.person, t.book_date, t.amount,
            e.voucher_kind, e.voucher_year, e.voucher_number,
            case when exists (select 1 from entry b where b.fund_id = e.fund_id and b.reverses = e.fact)
                then 1 else 0 end
        from deposit t join entry e on e.fund_id = t.fund_id and e.fact = t.fact
        where t.fund_id = $1 and t.group_no = $2 order by t.fact, t.row_no
        """,
        row => new DepositRow(
            row.Long(0), (DepositKind)row.Int(1), row.Int(2), row.Date(3), row.Money(4),
            new VoucherNumber((VoucherKind)row.Int(5), row.Int(6), row.Int(7)), row.Long(8) == 1),
        reader.Fund.Value, group);

    /// <summary>What is kept of a kind for a group, by person; 0 is the group as a whole.</summary>
    public static Dictionary<int, Money> DepositsByPerson(this BookReader reader, DepositKind kind, int group)
    {
        var kept = new Dictionary<int, Money>();
        reader.Session.Each(
            """
            select person, amount from deposit_owed
            where fund_id = $1 and deposit_kind = $2 and group_no = $3 and amount <> 0
            """,
            row => kept[row.Int(0)] = row.Money(1), reader.Fund.Value, (int)kind, group);
        return kept;
    }
}
