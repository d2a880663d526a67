using Gulir.Institution;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>Tini hands the box to Ratna at noon of 5 February 2018; the book says 500.000.</summary>
public class BoxHandoverTests
{
    static readonly Officer Ratna = new(7, 7, Role.Cashier, Since, null);
    static readonly Officer TiniToo = new(8, Tini.Human, Role.Cashier, Since, null);

    static Officer? Of(string number) => number switch
    {
        "7" => Ratna,
        "8" => TiniToo,
        "9" => Ratna with { Until = Day("2018-01-31") },
        "1" => Wulan,
        "5" => Hadi,
        _ => null,
    };

    [Fact]
    public void A_box_is_given_to_another_cashier() => Table.Check("""
        counted   to   reason   cashiers   answer
        500.000   7    -        yes        accepted
        450.000   7    -        yes        box_given_differs
        450.000   7    robek    yes        accepted
        550.000   7    robek    yes        accepted
        0         7    robek    yes        accepted
        -100      7    robek    yes        amount_not_positive
        500.000   8    -        yes        box_to_oneself
        500.000   99   -        yes        officer_unknown
        500.000   9    -        yes        box_to_no_cashier
        500.000   1    -        yes        box_to_no_cashier
        500.000   1    -        no         accepted
        500.000   5    -        no         box_to_no_cashier
        """, row =>
    {
        Role[] held = row["cashiers"] == "yes" ? [Role.Cashier, Role.Manager] : [Role.Manager, Role.Bookkeeper];
        var ask = new BoxGive(row.Number("to"), row.Money("counted"), row.Has("reason") ? row["reason"] : null);
        var outcome = BoxHandover.Decide(Tini, Of(row["to"]), held, Rp(500_000), ask, On("2018-02-05", 3));
        if (outcome.IsRefused) return outcome.Said();
        var fact = outcome.Fact<BoxGiven>();
        Assert.Equal((Rp(500_000), row.Money("counted"), row.Has("reason")),
            (fact.Book, fact.Counted, !fact.Reason.IsNone));
        return "accepted";
    });

    [Fact]
    public void It_is_taken_by_whom_it_was_given_to_and_as_it_was_counted() => Table.Check("""
        given   takes   book      counted   answer
        no      7       500.000   450.000   box_not_given
        yes     7       500.000   450.000   accepted
        yes     1       500.000   450.000   box_given_to_another
        yes     8       500.000   450.000   box_given_to_another
        yes     7       525.000   450.000   box_moved
        yes     7       500.000   440.000   box_taken_differs
        yes     7       500.000   -1        amount_not_positive
        """, row =>
    {
        var waiting = row["given"] == "yes" ? new BoxWaiting(12, Ratna, Rp(500_000), Rp(450_000)) : null;
        var outcome = BoxHandover.Decide(
            Of(row["takes"])!, waiting, row.Money("book"), new BoxTake(row.Money("counted")), On("2018-02-05", 7));
        if (outcome.IsRefused) return outcome.Said();
        Assert.Equal(new BoxTaken(12, Day("2018-02-05"), Rp(450_000)), outcome.Fact<BoxTaken>());
        return "accepted";
    });

    [Theory]
    [InlineData("100000 4, 50000 1", 450_000, null), InlineData("", 0, null), InlineData("100 0", 0, null)]
    [InlineData("100000 4", 450_000, "cash_pieces_differ"), InlineData("", 100, "cash_pieces_differ")]
    [InlineData("75000 1", 75_000, "cash_piece_wrong"), InlineData("100000 -1", -100_000, "cash_piece_wrong")]
    [InlineData("100 1, 100 1", 200, "cash_piece_wrong"), InlineData("100 10000001", 1_000_000_100, "cash_piece_wrong")]
    [InlineData("0 5", 0, "cash_piece_wrong"), InlineData("-100 1", -100, "cash_piece_wrong")]
    public void Notes_and_coins_make_the_amount(string pieces, long counted, string? says)
    {
        CashPiece[] told =
        [
            .. pieces.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(piece => piece.Split(' '))
                .Select(piece => new CashPiece(long.Parse(piece[0]), long.Parse(piece[1]))),
        ];
        Assert.Equal(says, CashPieces.Check(told, Rp(counted))?.Code);
        Assert.Null(CashPieces.Check(null, Rp(counted)));
    }
}
