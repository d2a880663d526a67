using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Visits;

/// <summary>One question of a visit; <paramref name="Good"/> is the answer that gives no concern.</summary>
public sealed record VisitQuestion(string Field, string Id, string En, string Good);

/// <summary>What was typed into the form of a visit, and why it was refused.</summary>
/// <param name="Answers">ya, tidak or nothing, by the question's field.</param>
public sealed record VisitTyped(
    string Date, IReadOnlyDictionary<string, string> Answers, string Note, Refusal? Refusal)
{
    public static readonly VisitTyped Nothing = new("", new Dictionary<string, string>(), "", null);
}

/// <summary>The visits of a loan on its card: when the first is due, what was found, the form for one more.</summary>
public sealed record VisitForm(DateOnly Due, IReadOnlyList<VisitRow> Visits, VisitTyped Typed)
{
    public const int LongestNote = 500;

    const string Address = "/pinjaman/{n}/kunjungan";

    /// <summary>What a borrower is asked a month after the money was drawn.</summary>
    public static readonly IReadOnlyList<VisitQuestion> Questions =
    [
        new("utuh", "Uang diterima utuh", "Money received whole", "ya"),
        new("sendiri", "Dipakai sendiri", "Used by herself", "ya"),
        new("potongan", "Ada potongan", "Anything deducted", "tidak"),
        new("kartu", "Kartu dipegang sendiri", "Card held by herself", "ya"),
    ];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address, ask => Page(ask, VisitTyped.Nothing));
        ActForms.Map(app, pages, Address, LoanActs.Visit, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}/pinjaman/{request.RouteValues["n"]}#kunjungan",
            (ask, form, refusal) => Page(ask, TypedIn(form) with { Refusal = refusal }));
    }

    public static VisitForm Of(PageAsk ask, RunningLoan loan, VisitTyped typed) =>
        new(Visiting.FirstDue(loan.DisbursedOn), ask.Reader.Visits(loan.Number), typed);

    static View? Page(PageAsk ask, VisitTyped typed) =>
        ask.Number("n") is { } loan && LoanCard.Of(ask, loan, visit: typed) is { } card
            ? View.Of<LoanCardPage>(card, ask.Frame)
            : null;

    static VisitTyped TypedIn(IFormCollection form) => new(
        form["tanggal"].ToString(),
        Questions.ToDictionary(question => question.Field, question => form[question.Field].ToString()),
        form["catatan"].ToString(), null);

    /// <summary>The answers as one text in Indonesian, for it is what the visitors write down.</summary>
    static Outcome<LoanVisit> Read(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse((string?)request.RouteValues["n"], out var loan)) return LoanRefusals.LoanUnknown(0);
        var typed = TypedIn(form);
        if (typed.Answers.Values.Any(answer => answer is not ("ya" or "tidak")))
            return BasicRefusals.TextMissing("answers");
        var note = typed.Note.Trim();
        if (note.Length > 0 && Plain.Check("text", note, LongestNote) is { } refused) return refused;
        var day = Typing.Day(typed.Date);
        if (day.Refusal is { } malformed) return malformed;
        var answers = Questions.Select(question => $"{question.Id}: {typed.Answers[question.Field]}.");
        return new LoanVisit(loan, string.Join(' ', note.Length > 0 ? answers.Append(note) : answers), day.Value);
    }
}
