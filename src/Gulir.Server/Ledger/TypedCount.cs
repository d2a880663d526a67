using Gulir.Ledger;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>What was counted, as typed: pieces of each note and coin, or what a bank's statement says.</summary>
/// <param name="Account">Whose form it is; cash or a bank.</param>
public sealed record TypedCount(
    AccountCode Account, IReadOnlyDictionary<long, string> Pieces, string Statement, string Date, string Second,
    string Note, bool IsTouched)
{
    /// <summary>Notes and coins in use, the largest first.</summary>
    public static readonly long[] Denominations =
        [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

    /// <summary>More pieces than any box holds.</summary>
    const long MostPieces = 10_000_000;

    public static TypedCount Of(AccountCode account, Func<string, string> field)
    {
        var pieces = Denominations.ToDictionary(one => one, one => field($"p{one}"));
        var statement = field("saldo");
        return new TypedCount(
            account, pieces, statement, field("tanggal"), field("kedua"), field("catatan"),
            statement.Length > 0 || pieces.Values.Any(typed => typed.Length > 0));
    }

    /// <summary>What the pieces of one kind are worth.</summary>
    public Outcome<Money> Worth(long denomination) => Typing.Holding(Pieces[denomination]).Then<Money>(pieces =>
        pieces.Units > MostPieces ? BasicRefusals.AmountAbsurd() : new Money(pieces.Units * denomination));

    /// <summary>The sum of a box, or the balance of a bank.</summary>
    public Outcome<Money> Sum()
    {
        if (Account != Accounts.Cash) return Typing.Holding(Statement);
        var sum = Money.Zero;
        foreach (var denomination in Denominations)
        {
            var worth = Worth(denomination);
            if (worth.IsRefused) return worth;
            sum += worth.Value;
        }
        return sum;
    }

    public Outcome<MoneyCount> Ask()
    {
        var sum = Sum();
        if (sum.Refusal is { } bad) return bad;
        var date = Typing.Day(Date);
        if (date.Refusal is { } wrong) return wrong;
        var second = int.TryParse(Second, out var number) && number > 0 ? number : (int?)null;
        return Typing.Text("text", Note).Then<MoneyCount>(note =>
            new MoneyCount(sum.Value, Account, date.Value, second, note));
    }
}
