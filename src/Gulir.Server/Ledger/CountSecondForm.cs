using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Institution;

namespace Gulir.Server.Ledger;

/// <summary>The second human of a count, where whoever counts holds doubled offices.</summary>
/// <param name="Given">Confirmations of today.</param>
/// <param name="Confirmers">Appointments of the visitor that may confirm.</param>
public sealed record CountSecondForm(
    IReadOnlyList<CountWitness> Given, IReadOnlyList<NamedOfficer> Confirmers, TypedForm Typed)
{
    public const string Form = "konfirmasi";

    /// <summary>Null where nobody who counts needs a second human.</summary>
    public static CountSecondForm? Of(PageAsk ask, TypedForm typed)
    {
        var today = ask.Frame.Today;
        var inOffice = ask.Reader.InOffice(today);
        return Doubling.AllNeedSecond(Duties.Recording, inOffice)
            ? new CountSecondForm(
                ask.Reader.CountWitnesses(today),
                [
                    .. Acting.Mine(ask.Reader, ask.Frame.Visitor, today)
                        .Where(row => Doubling.MayStandBy(row.Officer.Human, Duties.Recording, inOffice))
                        .DistinctBy(row => row.Officer.Human),
                ], typed)
            : null;
    }

    public static Outcome<CountConfirm> Read(IFormCollection form)
    {
        var date = Typing.Day(form["tanggal"].ToString());
        if (date.Refusal is { } bad) return bad;
        if (form["jumlah"].ToString().Trim().Length == 0) return BasicRefusals.AmountNotANumber();
        return Typing.Holding(form["jumlah"].ToString()).Then<CountConfirm>(sum => new CountConfirm(sum, date.Value));
    }
}
