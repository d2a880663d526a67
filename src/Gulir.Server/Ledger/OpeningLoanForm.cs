using Gulir.Loans;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>A running loan as its form has it: terms once, and for each member what she got and has paid.</summary>
public static class OpeningLoanForm
{
    public const string Principal = "pokok", PrincipalPaid = "bayar", ServicePaid = "jasa";

    /// <param name="product">Whose rounding and counting of days the loan takes over.</param>
    public static Outcome<OpeningLoanAsk> Read(IFormCollection form, Func<string, LoanTerms> product)
    {
        string Field(string name) => form[name].ToString().Trim();
        var day = Typing.Day(Field("cair"));
        if (day.Refusal is { } bad) return bad;
        if (day.Value is not { } disbursed) return BasicRefusals.DateMalformed("");
        var first = Typing.Day(Field("pertama"));
        if (first.Refusal is { } badFirst) return badFirst;
        var terms = Terms(Field, product(Field("jenis")));
        if (terms.Refusal is { } wrong) return wrong;
        var shares = new List<OpeningShare>();
        foreach (var person in NumberedFields.Of(form, Principal))
        {
            var share = Share(form, person);
            if (share.Refusal is { } refusal) return refusal.About("person", person);
            if (share.Value is { } asked) shares.Add(asked);
        }
        return new OpeningLoanAsk(
            Typing.Number(Field("ksm")), disbursed, terms.Value, shares, first.Value,
            Field("jenis") is { Length: > 0 and <= 20 } code ? code : "umum");
    }

    static Outcome<LoanTerms> Terms(Func<string, string> field, LoanTerms product)
    {
        if (Typing.Choice<Method>(field("metode")) is not { } method)
            return OpeningRefusals.MethodUnknown(field("metode"));
        if (Typing.Choice<Frequency>(field("tiap")) is not { } every)
            return OpeningRefusals.MethodUnknown(field("tiap"));
        if (Rate.FromPercent(field("persen")) is not { } rate) return BasicRefusals.RateMalformed(field("persen"));
        var count = Typing.Count(field("kali"));
        if (count.Refusal is { } bad) return bad;
        if (count.Value is not { } times) return BasicRefusals.AmountNotANumber();
        var grace = Typing.Count(field("tunda"));
        if (grace.Refusal is { } badGrace) return badGrace;
        var round = Typing.Count(field("bulat"));
        if (round.Refusal is { } badRound) return badRound;
        return product with
        {
            Method = method,
            Every = every,
            Rate = rate,
            Count = times,
            GracePrincipal = grace.Value ?? 0,
            RoundUnit = round.Value ?? product.RoundUnit,
        };
    }

    /// <summary>Who has no principal has no share; then nothing may be paid either.</summary>
    static Outcome<OpeningShare?> Share(IFormCollection form, int person)
    {
        var principal = NumberedFields.Amount(form, Principal, person);
        if (principal.Refusal is { } bad) return bad;
        var paid = NumberedFields.Amount(form, PrincipalPaid, person);
        if (paid.Refusal is { } badPaid) return badPaid;
        var service = NumberedFields.Amount(form, ServicePaid, person);
        if (service.Refusal is { } badService) return badService;
        if (principal.Value is not { IsPositive: true } lent)
            return (paid.Value ?? service.Value) is { IsPositive: true }
                ? LoanRefusals.OpeningShareOverpaid(person)
                : (OpeningShare?)null;
        return new OpeningShare(person, lent, paid.Value ?? Money.Zero, service.Value ?? Money.Zero);
    }
}
