using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Loans;

/// <summary>Each member was interviewed and visited; the proposal per share. Answers are a side record.</summary>
public sealed record LoanExamined(int Loan, DateOnly Date, IReadOnlyList<ShareAmount> Proposed, RecordHash Answers)
    : Fact
{
    public override string Kind => "loan_examined";

    public override void Apply(Page page)
    {
        page.Row(LoanSheets.Examination, [Loan, Date.Number()], Answers.ToString());
        foreach (var share in Proposed) page.Row(LoanSheets.ExaminationShare, [Loan, share.Share, share.Amount.Units]);
    }
}

/// <summary>
/// What was found at one member: net income and cost a month in rupiah, and what the officer proposes.
/// </summary>
/// <param name="Proposed">Rupiah; 0 when the member should not borrow.</param>
public sealed record MemberExamined(
    int Person, Money Proposed, Money? Income = null, Money? Cost = null, string? Business = null, string? Note = null);

/// <summary>What is asked: the findings at every member of the loan.</summary>
public sealed record LoanExamine(int Loan, IReadOnlyList<MemberExamined> Members, DateOnly? Date = null);

public static class Examining
{
    const int BusinessLimit = 200;
    const int NoteLimit = 1000;

    /// <summary>What was found at each member, from the side record of an examination.</summary>
    public static IReadOnlyList<MemberExamined> ReadAnswers(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, ExaminationForm.Default.IReadOnlyListMemberExamined) ?? [];

    public static Outcome<Draft> Decide(Loan? loan, Settings settings, LoanExamine ask, Desk desk)
    {
        if (loan is null) return LoanRefusals.LoanUnknown(ask.Loan);
        if (loan.NotAt(Gate.Examination) is { } gate) return gate;
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, loan.LastGateOn, desk) is { } wrong) return wrong;
        var proposed = new List<ShareAmount>(loan.Parts.Count);
        foreach (var part in loan.Parts)
        {
            var found = ask.Members.Where(member => member.Person == part.Person).ToArray();
            if (found.Length == 0) return LoanRefusals.MemberNotExamined(part.Person);
            if (found.Length > 1) return LoanRefusals.MemberTwiceInLoan(part.Person);
            if (found[0].Proposed.Units < 0)
                return BasicRefusals.AmountNotPositive(found[0].Proposed).About("person", part.Person);
            if (found[0].Proposed > part.Requested)
                return LoanRefusals.AboveRequested(part.Person, found[0].Proposed, part.Requested);
            if (ShareSteps.Check(found[0].Proposed, settings) is { } step) return step.About("person", part.Person);
            if (Plain.TooLong("business", found[0].Business, BusinessLimit) is { } business)
                return business.About("person", part.Person);
            if (Plain.TooLong("note", found[0].Note, NoteLimit) is { } note) return note.About("person", part.Person);
            proposed.Add(new ShareAmount(part.Share, found[0].Proposed));
        }
        foreach (var member in ask.Members)
            if (loan.Find(member.Person) is null) return LoanRefusals.MemberNotInLoan(member.Person, loan.Number);

        var answers = new SideRecord("examination", desk.Vault.NewSalt(),
            JsonSerializer.SerializeToUtf8Bytes(ask.Members, ExaminationForm.Default.IReadOnlyListMemberExamined));
        return Draft.Of(new LoanExamined(loan.Number, date, proposed, answers.Hash), answers);
    }
}

/// <summary>A gate is passed on a day that is not in the future and not before the gate before it.</summary>
static class GateDates
{
    public static Refusal? Check(DateOnly date, DateOnly earliest, Desk desk) =>
        date > desk.Today ? Ledger.LedgerRefusals.DateInFuture(date, desk.Today)
        : date < earliest ? LoanRefusals.GateDate(date, earliest)
        : null;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<MemberExamined>))]
sealed partial class ExaminationForm : JsonSerializerContext;
