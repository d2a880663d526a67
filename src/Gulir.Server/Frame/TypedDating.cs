using Gulir.Ledger;

namespace Gulir.Server.Frame;

/// <summary>When money was booked and when it changed hands, as typed; empty means today.</summary>
public sealed record TypedDating(string Date, string Paid, string Reason)
{
    public static TypedDating Of(Func<string, string> field) =>
        new(field("tanggal"), field("dibayar"), field("alasan"));

    public Outcome<Dating> Read()
    {
        var date = Typing.Day(Date);
        if (date.Refusal is { } bad) return bad;
        var paid = Typing.Day(Paid);
        if (paid.Refusal is { } wrong) return wrong;
        return Typing.Text("reason", Reason).Then<Dating>(reason => new Dating(date.Value, paid.Value, reason));
    }
}
