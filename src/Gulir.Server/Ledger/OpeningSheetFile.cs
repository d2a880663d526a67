using System.Globalization;
using Gulir.Groups;
using Gulir.Loans;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>
/// What a sheet of loans is read against: groups and members by name, the products, the balances' day.
/// </summary>
/// <param name="Groups">Every group with its members.</param>
/// <param name="Names">Names of persons.</param>
public sealed record OpeningKnown(
    IReadOnlyList<Group> Groups, IReadOnlyDictionary<int, string> Names, Func<string, LoanTerms> Product, DateOnly Day);

/// <summary>
/// Running loans as a pasted sheet: one line a member, the lines of one KSM and one day make a loan. Columns are known
/// by name; separators are tab, semicolon or comma. Every bad line is told by its number, and then nothing is taken.
/// </summary>
public static class OpeningSheetFile
{
    static readonly Dictionary<string, string[]> Names = new()
    {
        ["ksm"] = ["ksm", "kelompok", "group"],
        ["cair"] = ["tanggal cair", "cair", "disbursed"],
        ["persen"] = ["jasa persen", "jasa %", "persen", "rate"],
        ["kali"] = ["kali", "jangka", "instalments"],
        ["anggota"] = ["anggota", "nama", "member"],
        ["pokok"] = ["pokok", "pinjaman", "principal"],
        ["bayar"] = ["pokok dibayar", "principal paid"],
        ["jasa"] = ["jasa dibayar", "service paid"],
        ["pertama"] = ["angsuran pertama", "first"],
        ["metode"] = ["metode", "method"],
        ["jenis"] = ["jenis", "product"],
    };

    static readonly string[] Wanted = ["ksm", "cair", "persen", "kali", "anggota", "pokok", "bayar", "jasa"];

    static readonly Dictionary<string, Method> Methods = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tetap"] = Method.Flat,
        ["flat"] = Method.Flat,
        ["menurun"] = Method.Declining,
        ["declining"] = Method.Declining,
        ["anuitas"] = Method.Annuity,
        ["annuity"] = Method.Annuity,
    };

    /// <summary>The heads that a sheet must have, as they are shown to people.</summary>
    public static readonly string Heads = string.Join("; ", Wanted.Select(name => Names[name][0]));

    public static (IReadOnlyList<OpeningLoanAsk> Loans, IReadOnlyList<BadLine> Bad) Read(
        string text, OpeningKnown known)
    {
        if (PastedSheet.Read(text, Names, has => Wanted.All(has)) is not { } sheet)
            return ([], [new BadLine(1, OpeningRefusals.ColumnsUnknown(Heads))]);
        var loans = new List<OpeningLoanAsk>();
        var bad = new List<BadLine>();
        foreach (var line in sheet.Rows)
        {
            var row = Row(name => line[name], known);
            if ((row.Refusal ?? Add(loans, row.Value)) is { } why) bad.Add(new BadLine(line.Number, why));
        }
        if (loans.Count == 0 && bad.Count == 0) bad.Add(new BadLine(sheet.HeadLine, ExchangeRefusals.FileEmpty()));
        return (loans, bad);
    }

    /// <summary>One line as a loan of one share, by the rule that will take it over.</summary>
    static Outcome<OpeningLoanAsk> Row(Func<string, string> field, OpeningKnown known)
    {
        var group = FindGroup(field("ksm"), known);
        if (group.Refusal is { } noGroup) return noGroup;
        var person = FindPerson(field("anggota"), group.Value, known);
        if (person.Refusal is { } nobody) return nobody;
        if (StatementFile.Day(field("cair")) is not { } disbursed) return BasicRefusals.DateMalformed(field("cair"));
        DateOnly? first = null;
        if (field("pertama").Length > 0 && (first = StatementFile.Day(field("pertama"))) is null)
            return BasicRefusals.DateMalformed(field("pertama"));
        var code = field("jenis").Length > 0 ? field("jenis") : "umum";
        var terms = Terms(field, known.Product(code));
        if (terms.Refusal is { } wrong) return wrong;
        var amounts = new Dictionary<string, Money>();
        foreach (var name in (string[])["pokok", "bayar", "jasa"])
        {
            var amount = Typing.Holding(field(name));
            if (amount.Refusal is { } unread) return unread;
            amounts[name] = amount.Value;
        }
        var ask = new OpeningLoanAsk(
            group.Value.Number, disbursed, terms.Value,
            [new OpeningShare(person.Value, amounts["pokok"], amounts["bayar"], amounts["jasa"])], first, code);
        return OpeningLoan.Take(0, group.Value, ask, known.Day).Then<OpeningLoanAsk>(_ => ask);
    }

    static Outcome<LoanTerms> Terms(Func<string, string> field, LoanTerms product)
    {
        var method = product.Method;
        if (field("metode").Length > 0 && !Methods.TryGetValue(field("metode"), out method))
            return OpeningRefusals.MethodUnknown(field("metode"));
        if (Rate.FromPercent(field("persen").TrimEnd('%', ' ')) is not { } rate)
            return BasicRefusals.RateMalformed(field("persen"));
        return int.TryParse(field("kali"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
            ? product with { Method = method, Rate = rate, Count = count }
            : BasicRefusals.AmountNotANumber();
    }

    static Outcome<Group> FindGroup(string text, OpeningKnown known)
    {
        var found = int.TryParse(text, out var number)
            ? known.Groups.Where(group => group.Number == number).ToArray()
            : known.Groups.Where(group => Same(group.Name, text)).ToArray();
        return found is [var only] ? only : OpeningRefusals.GroupUnclear(text);
    }

    static Outcome<int> FindPerson(string text, Group group, OpeningKnown known)
    {
        var members = group.Members.Select(member => member.Person);
        var found = int.TryParse(text, out var number)
            ? members.Where(person => person == number).ToArray()
            : members.Where(person => Same(known.Names.GetValueOrDefault(person, ""), text)).ToArray();
        return found is [var only] ? only : OpeningRefusals.MemberUnclear(text, group.Name);
    }

    static bool Same(string name, string text) =>
        text.Length > 0 && name.Trim().Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>A line joins the loan of its KSM and day; the terms of a loan are told alike on each of its lines.
    /// </summary>
    static Refusal? Add(List<OpeningLoanAsk> loans, OpeningLoanAsk line)
    {
        var at = loans.FindIndex(loan => loan.Group == line.Group && loan.Disbursed == line.Disbursed);
        if (at < 0)
        {
            loans.Add(line);
            return null;
        }
        var loan = loans[at];
        if (loan.Terms != line.Terms || loan.First != line.First || loan.Product != line.Product)
            return OpeningRefusals.TermsDiffer();
        if (loan.Shares.Any(share => share.Person == line.Shares[0].Person))
            return LoanRefusals.MemberTwiceInLoan(line.Shares[0].Person);
        loans[at] = loan with { Shares = [.. loan.Shares, line.Shares[0]] };
        return null;
    }
}
