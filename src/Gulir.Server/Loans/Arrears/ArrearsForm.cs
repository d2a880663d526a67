using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Arrears;

/// <summary>What was typed into one of the forms about arrears, and why it was refused.</summary>
/// <param name="Form">The last part of the form's address.</param>
public sealed record ArrearsTyped(string Form, string Date, string By, string Amount, string Text, Refusal? Refusal)
{
    public static readonly ArrearsTyped Nothing = new("", "", "", "", "", null);
}

/// <summary>What was done about the arrears of a loan, and what may be done next, on its card.</summary>
/// <param name="Next">The letter that is due today; null when none is.</param>
/// <param name="Letters">All that were ever sent, those of arrears that were paid since too.</param>
/// <param name="Present">How many of the letters, the last ones, are of the arrears of today.</param>
public sealed record ArrearsForm(
    bool InArrears, int? Next, IReadOnlyList<WarningRow> Letters, int Present, IReadOnlyList<SuretyCallRow> Calls,
    IReadOnlyList<PromiseRow> Promises, ArrearsTyped Typed)
{
    public bool Shows => InArrears || Letters.Count + Calls.Count + Promises.Count > 0;

    public bool MayCall => InArrears && Present >= Warning.BeforeCall;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        One(app, pages, "peringatan", ArrearsActs.Warn, (loan, form) => Typing.Day(form["tanggal"].ToString())
            .Then<LoanWarn>(day => int.TryParse(form["surat"].ToString(), out var letter)
                ? new LoanWarn(loan, letter, day)
                : BasicRefusals.AmountNotANumber()));
        One(app, pages, "panggilan", ArrearsActs.Call, (loan, form) => Typing.Day(form["tanggal"].ToString())
            .Then<SuretyCallAsk>(day => Typing.Text("minutes", form["isi"].ToString())
                .Then<SuretyCallAsk>(text => new SuretyCallAsk(loan, text ?? "", day))));
        One(app, pages, "janji", ArrearsActs.Promise, (loan, form) => Typing.Day(form["sampai"].ToString())
            .Then<PromiseAsk>(by => by is null ? BasicRefusals.TextMissing("by")
                : Typing.Amount(form["jumlah"].ToString()).Then<PromiseAsk>(amount =>
                    Typing.Text("note", form["isi"].ToString()).Then<PromiseAsk>(note =>
                        new PromiseAsk(loan, by.Value, amount ?? Money.Zero, note)))));
    }

    public static ArrearsForm Of(PageAsk ask, int loan, ArrearsTyped typed)
    {
        var today = ask.Frame.Today;
        var state = ask.Reader.WarningState(loan, today);
        return new ArrearsForm(
            state.Loan is { } running && ArrearsAge.Of(running, today) > 0,
            Warning.DueLetter(state, ask.Reader.Settings(today), today), ask.Reader.Warnings(loan),
            state.Sent.Count, ask.Reader.SuretyCalls(loan), ask.Reader.Promises(loan), typed);
    }

    static void One<T>(
        IEndpointRouteBuilder app, Pages pages, string name, ActKind<T> kind,
        Func<int, IFormCollection, Outcome<T>> read)
        where T : notnull
    {
        var address = $"/pinjaman/{{n}}/{name}";
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, address, ask => Page(ask, ArrearsTyped.Nothing));
        ActForms.Map(app, pages, address, kind,
            (request, form) => int.TryParse((string?)request.RouteValues["n"], out var loan)
                ? read(loan, form)
                : LoanRefusals.LoanUnknown(0),
            (request, _) => $"/dana/{request.RouteValues["kode"]}/pinjaman/{request.RouteValues["n"]}#tunggakan",
            (ask, form, refusal) => Page(ask, new ArrearsTyped(
                name, form["tanggal"].ToString(), form["sampai"].ToString(), form["jumlah"].ToString(),
                form["isi"].ToString(), refusal)));
    }

    static View? Page(PageAsk ask, ArrearsTyped typed) =>
        ask.Number("n") is { } loan && LoanCard.Of(ask, loan, arrears: typed) is { } card
            ? View.Of<LoanCardPage>(card, ask.Frame)
            : null;
}
