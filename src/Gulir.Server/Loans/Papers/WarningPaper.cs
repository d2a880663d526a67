using Gulir.Book;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Papers;

/// <summary>A warning letter as it was sent, whatever has been paid since.</summary>
public sealed record WarningPaper(
    int Loan, WarningRow Letter, string GroupName, string Leader, Seal Seal, Signers Signers)
{
    static readonly string[] Ordinals = ["PERTAMA", "KEDUA", "KETIGA"];

    public string Number => $"{Loan:000}/SP-{Letter.Letter}/{Letter.On.Month:00}/{Letter.On.Year}";

    public string Ordinal => Ordinals[Letter.Letter - 1];

    public Money Total => Letter.Principal + Letter.Service;

    public static WarningPaper? Of(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || ask.Number("surat") is not { } which) return null;
        // Of two letters with one number, of arrears then and now, the last unless a fact is named.
        var letters = ask.Reader.Warnings(number).FindAll(row => row.Letter == which);
        if ((letters.Find(row => $"{row.Fact}" == ask.Text("catatan")) ?? letters.LastOrDefault()) is not { } letter)
            return null;
        if (ask.Reader.RunningLoan(number) is not { } loan) return null;
        if (ask.Reader.Group(loan.Group) is not { } group) return null;
        var link = ask.Reader.Session.Recorded(ask.Reader.Fund, letter.Fact)!;
        return new WarningPaper(
            number, letter, group.Name,
            Names.Of(ask.Reader.Persons([group.Leader]), group.Leader, ask.Frame.Language),
            Seal.Of(link.Number, link.Hash), Signers.On(ask.Reader, letter.On));
    }
}
