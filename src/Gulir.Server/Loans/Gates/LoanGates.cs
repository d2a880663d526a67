using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Gates;

/// <summary>One member's part with her name and what the last examination found at her.</summary>
public sealed record GatePart(LoanPart Part, string Name, MemberExamined? Found)
{
    public int Person => Part.Person;
}

/// <summary>A signature with the name of the human and the reason written beside it.</summary>
public sealed record GateSignature(Signature Signature, string Name, string Reason);

/// <summary>Money that may be lent: what the bank holds less what is approved and still to be paid out.</summary>
public sealed record Lendable(Money Bank, Money Cash, Money Promised)
{
    public Money Free => Bank - Promised;

    public static Lendable Of(BookReader reader, DateOnly day)
    {
        var balances = reader.Balances(day);
        var promised = reader.LoansInGates().Select(number => reader.Loan(number)!).Where(loan => loan.IsApproved)
            .Sum(loan => loan.Parts.Sum(part => part.Approved ?? Money.Zero));
        return new Lendable(
            balances.GetValueOrDefault(Accounts.Bank), balances.GetValueOrDefault(Accounts.Cash), promised);
    }
}

/// <summary>Which gates the visitor may pass a loan through; a form is shown to nobody else.</summary>
/// <param name="Signers">Appointments of the visitor that sign a decision.</param>
public sealed record GateDuties(bool Examine, bool Decide, bool PayOut, IReadOnlyList<NamedOfficer> Signers)
{
    public static GateDuties Of(PageAsk ask)
    {
        var mine = Acting.Mine(ask.Reader, ask.Frame.Visitor, ask.Frame.Today);
        bool May(IReadOnlyList<Role> by) => Acting.May(ask.Reader, mine, by, ask.Frame.Today);
        return new GateDuties(May(Duties.Examining), May(Duties.Deciding), May(Duties.Cash),
            mine.FindAll(row => Duties.Deciding.Contains(row.Officer.Role)));
    }
}

/// <summary>
/// All about a loan on its way through the gates: what each gate has, who signed, and what its forms need.
/// </summary>
public sealed record LoanInGates(
    Loan Loan, Group Group, Product? Product, string Reason, IReadOnlyList<GatePart> Parts,
    IReadOnlyList<GateSignature> Signatures, IReadOnlyList<Condition> Conditions, string AppliedBy, string ExaminedBy,
    Lendable Lendable, GateDuties May, TypedForm Typed)
{
    public int Number => Loan.Number;

    public Money Requested => Loan.Parts.Sum(part => part.Requested);

    public Money Proposed => Loan.Parts.Sum(part => part.Proposed ?? Money.Zero);

    public Money Approved => Loan.Parts.Sum(part => part.Approved ?? Money.Zero);

    /// <summary>The amount as far as the gates have come.</summary>
    public Money Amount => Loan.Signatures.Count > 0 && Approved.IsPositive ? Approved
        : Loan.ExaminedOn is not null ? Proposed
        : Requested;

    /// <summary>The form of the pay-out with what it would do; null before its gate.</summary>
    public PayOutForm? PayOut { get; init; }

    /// <summary>The second human of a pay-out by one with doubled offices; null when none is needed.</summary>
    public SecondForm? Second { get; init; }

    /// <summary>What the fund's list of related parties finds among the borrowers today.</summary>
    public Kinship Kin { get; init; } = Kinship.None;

    /// <summary>What this loan's shares have in common with others.</summary>
    public IReadOnlyList<SharedFlag> Flags { get; init; } = [];

    public string NameOf(int person) => Parts.FirstOrDefault(part => part.Person == person)?.Name ?? "";
}

/// <summary>The page of one loan in its gates. Every form of a gate comes back to it when it is refused.</summary>
public static class LoanGates
{
    public const string Address = "/pengajuan/{n}";

    /// <summary>A form on the page of a loan in its gates; after the act the way goes to the loan's place.</summary>
    public static void MapForm<T>(
        IEndpointRouteBuilder app, Pages pages, string form, ActKind<T> kind, string place,
        Func<HttpRequest, int, IFormCollection, Outcome<T>> read)
        where T : notnull
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, $"{Address}/{form}", Page);
        ActForms.Map(app, pages, $"{Address}/{form}", kind,
            (request, values) => int.TryParse((string?)request.RouteValues["n"], out var loan)
                ? read(request, loan, values)
                : LoanRefusals.LoanUnknown(0),
            (request, _) => $"/dana/{request.RouteValues["kode"]}/{place}/{request.RouteValues["n"]}",
            (ask, values, refusal) => Page(ask, new TypedForm(form, values, refusal)));
    }

    public static View? Page(PageAsk ask) => Page(ask, TypedForm.Nothing);

    public static View? Page(PageAsk ask, TypedForm typed) =>
        ask.Number("n") is { } number && Of(ask, number, typed) is { } loan
            ? View.Of<LoanGatesPage>(loan, ask.Frame)
            : null;

    public static LoanInGates? Of(PageAsk ask, int number, TypedForm typed)
    {
        var reader = ask.Reader;
        if (reader.LoanWithKin(number, ask.Frame.Today) is not { } loan
            || reader.ApplicationPaper(number) is not { } paper)
            return null;
        var group = reader.Group(loan.Group)!;
        var persons = reader.Persons(loan.Parts.Select(part => part.Person));
        var officers = reader.Officers().ToDictionary(row => row.Officer.Number, row => row.Name);
        var examined = reader.ExaminationPaper(number);
        var answers = examined is not null && reader.RecordBody(examined.Record) is { } body
            ? Examining.ReadAnswers(body)
            : [];
        var reasons = reader.DecisionReasons(number);
        return new LoanInGates(
            loan, group, reader.Product(paper.Product, loan.AppliedOn), reader.Text(paper.Record),
            [.. loan.Parts.Select(part => new GatePart(
                part, Names.Of(persons, part.Person, ask.Frame.Language),
                answers.FirstOrDefault(answer => answer.Person == part.Person)))],
            [.. loan.Signatures.Select(signature => new GateSignature(
                signature, officers.GetValueOrDefault(signature.Officer, ""),
                reasons.GetValueOrDefault(signature.Officer, "")))],
            Eligibility.Of(group, reader.LoansOf(loan.Group).TrueForAll(row => row.TakenBack),
                reader.Settings(ask.Frame.Today)),
            officers.GetValueOrDefault(paper.Officer, ""),
            examined is null ? "" : officers.GetValueOrDefault(examined.Officer, ""),
            Lendable.Of(reader, ask.Frame.Today), GateDuties.Of(ask), typed)
        {
            PayOut = PayOutForm.Of(ask, loan, typed),
            Second = SecondForm.Of(ask, loan),
            Kin = reader.KinOf(loan, ask.Frame.Today),
            Flags = loan.DisbursedOn is null ? reader.SharedFlags().FindAll(flag => flag.Touches(number)) : [],
        };
    }
}
