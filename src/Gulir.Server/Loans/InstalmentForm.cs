using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans;

/// <summary>What the form was sent with, as typed, and why it was refused.</summary>
/// <param name="Tendered">The notes that were handed over, when there is change to give.</param>
/// <param name="Pad">Number of the paper receipt; empty when none was written.</param>
/// <param name="Paid">The day on that paper.</param>
public sealed record TypedInstalment(
    string Amount, string Tendered, int Payer, Above Above, Refusal? Refusal, string Pad = "", string Paid = "");

/// <summary>What receiving the money would do: decided as the act decides it, and kept by nobody.</summary>
/// <param name="Voucher">None when settling moves no money and only forgives what is not due yet.</param>
public sealed record InstalmentTold(
    Money Amount, Money Principal, Money Service, Money Held, Money Forgiven, Money PrincipalAfter,
    VoucherNumber? Voucher);

/// <summary>
/// The form "Terima angsuran": its values, who may have brought the money, and its result told before.
/// </summary>
public sealed record InstalmentForm(
    string Amount, string Tendered, int Payer, Above Above, IReadOnlyList<(int Person, string Name)> Payers,
    string Cashier, InstalmentTold? Told, Refusal? Refusal)
{
    /// <summary>Number of the paper receipt, and the day on it.</summary>
    public string Pad { get; init; } = "";

    public string Paid { get; init; } = "";

    /// <summary>What goes back to the payer; null when nobody wrote down what was handed over.</summary>
    public Money? Change =>
        Told is { } told && ReadTendered(Tendered, told.Amount) is { IsRefused: false, Value: { } all }
            ? all - told.Amount
            : null;

    /// <param name="typed">Values that a refused form keeps; else those of the address (jumlah …).</param>
    public static InstalmentForm Of(
        PageAsk ask, RunningLoan loan, Group group, IReadOnlyDictionary<int, Person> persons, TypedInstalment? typed)
    {
        var usual = loan.DueNow(ask.Frame.Today);
        var values = typed ?? new TypedInstalment(
            ask.Text("jumlah") is { Length: > 0 } amount ? amount : usual.IsZero ? "" : $"{usual}",
            ask.Text("uang"),
            int.TryParse(ask.Text("penyetor"), out var payer) ? payer : group.Leader, ReadAbove(ask.Text("lebih")),
                null, ask.Text("nomor"), ask.Text("dibayar"));
        var cashier = Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Cash, ask.Frame.Today);
        var payers = loan.Shares
            .Select(share => (share.Person, Names.Of(persons, share.Person, ask.Frame.Language)
                + (share.Person == group.Leader ? ask.Frame.Say(" (ketua)", " (leader)") : "")))
            .ToArray();
        var form = new InstalmentForm(
            values.Amount, values.Tendered, values.Payer, values.Above, payers, cashier?.Name ?? "", null,
            values.Refusal)
        {
            Pad = values.Pad,
            Paid = values.Paid,
        };
        if (loan.IsSettled || values.Refusal is not null || cashier is null) return form;
        // What settles a loan is for the program to say: the amount is filled in.
        if (values.Above == Above.Settle) values = values with { Amount = "" };
        else if (values.Amount.Length == 0) return form;
        var told = Tell(ask, loan, values, cashier.Officer.Number);
        if (told.IsRefused) return form with { Refusal = told.Refusal };
        return form with
        {
            Told = told.Value,
            Amount = $"{told.Value.Amount}",
            Refusal = ReadTendered(values.Tendered, told.Value.Amount).Refusal,
        };
    }

    static Outcome<InstalmentTold> Tell(PageAsk ask, RunningLoan loan, TypedInstalment values, int officer)
    {
        var request = Ask(loan.Number, values);
        if (request.Refusal is { } unread) return unread;
        return LoanActs.Repay.Decide(ask.Reader, request.Value, ask.Desk(officer)).Then<InstalmentTold>(draft =>
        {
            var received = draft.Facts.OfType<InstalmentReceived>().SingleOrDefault();
            var held = received?.Held ?? Money.Zero;
            var principal = received?.Shares.Sum(share => share.Principal) ?? Money.Zero;
            var service = received?.Shares.Sum(share => share.Service) ?? Money.Zero;
            var forgiven = draft.Facts.OfType<ServiceForgiven>().Sum(fact => fact.Shares.Sum(share => share.Amount));
            return new InstalmentTold(
                principal + service + held, principal, service, held, forgiven, loan.PrincipalOwed - principal,
                received?.Entry.Voucher);
        });
    }

    /// <summary>Runs the act; then on to its receipt, or back to the card with what was typed and why not.</summary>
    public static void Map(IEndpointRouteBuilder app, Pages pages, string address) =>
        ActForms.Map(app, pages, address, LoanActs.Repay, Read, Onwards, (ask, form, refusal) =>
            ask.Number("n") is { } loan && LoanCard.Of(ask, loan, TypedIn(form) with { Refusal = refusal }) is { } card
                ? View.Of<LoanCardPage>(card, ask.Frame)
                : null);

    static TypedInstalment TypedIn(IFormCollection form) => new(
        form["jumlah"].ToString(), form["uang"].ToString(),
        Typing.Number(form["penyetor"].ToString()),
        ReadAbove(form["lebih"].ToString()), null, form["nomor"].ToString(), form["dibayar"].ToString());

    static Outcome<LoanRepay> Read(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse((string?)request.RouteValues["n"], out var loan)) return LoanRefusals.LoanUnknown(0);
        var typed = TypedIn(form);
        var asked = Ask(loan, typed);
        if (asked.IsRefused || asked.Value.Amount is not { } amount) return asked;
        return ReadTendered(typed.Tendered, amount).Refusal is { } less ? less : asked;
    }

    /// <summary>What was handed over; null when it was not written down. Less than the amount is refused.</summary>
    static Outcome<Money?> ReadTendered(string typed, Money amount) => Typing.Amount(typed).Then<Money?>(all =>
        all < amount ? LoanRefusals.TenderedLess(all.Value, amount) : all);

    /// <summary>To the receipt; to the card where settling moved no money.</summary>
    static string Onwards(HttpRequest request, Kept kept)
    {
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var voucher = host.Database.Read(session =>
            new BookReader(session, kept.Fund).VoucherOfFact(kept.Facts[0]));
        if (voucher is not null && ReadTendered(TypedIn(request.Form).Tendered, voucher.Amount) is
            { IsRefused: false, Value: { } all })
            host.Database.Change(session => new BookReader(session, kept.Fund).KeepTendered(voucher.Fact, all));
        var fund = $"/dana/{request.RouteValues["kode"]}";
        return voucher is null
            ? $"{fund}/pinjaman/{request.RouteValues["n"]}"
            : $"{fund}/bukti/{voucher.Number}/kuitansi";
    }

    static Outcome<LoanRepay> Ask(int loan, TypedInstalment typed)
    {
        var pad = Typing.Count(typed.Pad);
        if (pad.Refusal is { } unread) return unread;
        var paid = Typing.Day(typed.Paid);
        if (paid.Refusal is { } wrong) return wrong;
        var ask = new LoanRepay(loan, Paid: paid.Value, Payer: typed.Payer, Above: typed.Above, Pad: pad.Value);
        if (typed.Above == Above.Settle && typed.Amount.Trim() is "" or "0") return ask;
        return TypedAmount.Read(typed.Amount).Then<LoanRepay>(money => ask with { Amount = money });
    }

    static Above ReadAbove(string text) => text switch
    {
        "lunas" => Above.Settle,
        "titip" => Above.Hold,
        _ => Above.Next,
    };
}
