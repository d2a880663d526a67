using Gulir.Ledger;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>What was counted, as typed: pieces of each note and coin, or what a bank's statement says.</summary>
/// <param name="Account">Whose form it is; cash or a bank.</param>
public sealed record TypedCount(
    AccountCode Account, TypedPieces Pieces, string Statement, string Date, string Second, string Note, bool IsTouched)
{
    bool IsCash => Account == Accounts.Cash;

    public static TypedCount Of(AccountCode account, Func<string, string> field)
    {
        var pieces = TypedPieces.Of(field);
        var statement = field("saldo");
        return new TypedCount(
            account, pieces, statement, field("tanggal"), field("kedua"), field("catatan"),
            statement.Length > 0 || pieces.IsTouched);
    }

    /// <summary>The sum of a box, or the balance of a bank.</summary>
    public Outcome<Money> Sum() => IsCash ? Pieces.Sum() : Typing.Holding(Statement);

    public Outcome<MoneyCount> Ask()
    {
        var sum = Sum();
        if (sum.Refusal is { } bad) return bad;
        var date = Typing.Day(Date);
        if (date.Refusal is { } wrong) return wrong;
        var second = Typing.Number(Second) is > 0 and var number ? number : (int?)null;
        return Typing.Text("text", Note).Then<MoneyCount>(note => new MoneyCount(
            sum.Value, Account, date.Value, second, note, IsCash ? Pieces.Told().Value : null));
    }
}
