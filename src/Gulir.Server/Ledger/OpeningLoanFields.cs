using Gulir.Loans;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>What the fields of a loan's form hold before anybody has typed into them.</summary>
static class OpeningLoanFields
{
    /// <summary>A new loan begins with the terms of the fund's usual product.</summary>
    public static Func<string, string> Fresh(LoanTerms terms) => Of(TermsOf(terms));

    /// <summary>A loan of the list that is changed.</summary>
    public static Func<string, string> Of(OpeningLoanAsk ask)
    {
        var fields = TermsOf(ask.Terms);
        fields["jenis"] = ask.Product;
        fields["cair"] = ask.Disbursed.Iso();
        fields["pertama"] = ask.First?.Iso() ?? "";
        foreach (var share in ask.Shares)
        {
            fields[NumberedFields.Name(OpeningLoanForm.Principal, share.Person)] = $"{share.Principal}";
            fields[NumberedFields.Name(OpeningLoanForm.PrincipalPaid, share.Person)] = $"{share.PrincipalPaid}";
            fields[NumberedFields.Name(OpeningLoanForm.ServicePaid, share.Person)] = $"{share.ServicePaid}";
        }
        return Of(fields);
    }

    static Func<string, string> Of(Dictionary<string, string> fields) => name => fields.GetValueOrDefault(name, "");

    static Dictionary<string, string> TermsOf(LoanTerms terms) => new()
    {
        ["metode"] = $"{terms.Method}",
        ["tiap"] = $"{terms.Every}",
        ["persen"] = terms.Rate.Percent().Replace('.', ','),
        ["kali"] = $"{terms.Count}",
        ["tunda"] = terms.GracePrincipal == 0 ? "" : $"{terms.GracePrincipal}",
        ["bulat"] = $"{terms.RoundUnit}",
    };
}
