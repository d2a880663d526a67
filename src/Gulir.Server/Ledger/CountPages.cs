using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>A box or a bank as the book has it, when it was last counted, and its form as typed.</summary>
/// <param name="Difference">Counted less book on the form's day, once something was counted.</param>
public sealed record CountedAccount(
    Account Account, Money Book, DateOnly Day, DateOnly? Counted, TypedCount Typed, Money? Sum, Money? Difference,
    Refusal? Refusal);

/// <summary>The counts of a fund: the box, each bank, and what was confirmed before.</summary>
/// <param name="Seconds">Who may confirm: officers of today, other humans than who counts.</param>
public sealed record CountSheet(
    CountedAccount Cash, IReadOnlyList<CountedAccount> Banks, IReadOnlyList<CountRow> Last,
    IReadOnlyDictionary<int, string> Officers, IReadOnlyList<NamedOfficer> Seconds, string Counter)
{
    /// <summary>Where whoever counts holds doubled offices; null when no confirmation is needed.</summary>
    public CountSecondForm? Second { get; init; }

    /// <summary>How the box changed hands, the last ones.</summary>
    public required IReadOnlyList<BoxHandoverRow> Handovers { get; init; }
}

/// <summary>The box is counted by two, a bank is compared with its statement; both must agree with the book.</summary>
public static class CountPages
{
    const string Address = "/hitung";
    const int MostCounts = 20;
    const int MostHandovers = 5;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedCount.Of(AccountOf(ask.Text("akun")), ask.Text), null));
        ActForms.Map(app, pages, Address, LedgerActs.MoneyCount, Read, Back, (ask, form, refusal) =>
            Page(ask, Typed(form), refusal));
        pages.Fund(app, Address + "/konfirmasi", ask => Page(ask, TypedCount.Of(Accounts.Cash, _ => ""), null));
        ActForms.Map(app, pages, Address + "/konfirmasi", LedgerActs.CountConfirm,
            (_, form) => CountSecondForm.Read(form),
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}#konfirmasi",
            (ask, form, refusal) => Page(ask, TypedCount.Of(Accounts.Cash, _ => ""), null,
                new TypedForm(CountSecondForm.Form, form, refusal)));
        CountPaper.Map(app, pages);
    }

    static string Back(HttpRequest request, Kept kept) => $"/dana/{request.RouteValues["kode"]}{Address}#riwayat";

    static AccountCode AccountOf(string typed) => AccountCode.Parse(typed) ?? Accounts.Cash;

    static TypedCount Typed(IFormCollection form) =>
        TypedCount.Of(AccountOf(form["akun"].ToString()), name => form[name].ToString());

    static Outcome<MoneyCount> Read(HttpRequest request, IFormCollection form) =>
        AccountCode.Parse(form["akun"].ToString()) is null
            ? LedgerRefusals.AccountMalformed(form["akun"].ToString())
            : Typed(form).Ask();

    static View Page(PageAsk ask, TypedCount typed, Refusal? refusal, TypedForm? second = null)
    {
        var reader = ask.Reader;
        // What is neither box nor bank has no form of its own; the refusal is told at the box.
        if (!typed.Account.IsMoney || reader.Chart().Find(typed.Account) is null)
            typed = typed with { Account = Accounts.Cash };
        var officers = reader.Officers();
        var counter = Acting.Of(reader, ask.Frame.Visitor, Duties.Recording, ask.Frame.Today);
        var counts = reader.LastCounts();
        CountedAccount Of(Account account) => Counted(ask, account, counts, typed, refusal);
        return View.Of<CountView>(new CountSheet(
            Of(reader.Chart().Get(Accounts.Cash)),
            [.. reader.Chart().All.Where(account => account.Code.IsBank).Select(Of).Where(IsUsed)],
            reader.CountsConfirmed(MostCounts), officers.ToDictionary(row => row.Officer.Number, row => row.Name),
            [
                .. officers.Where(row => row.Officer.InOffice(ask.Frame.Today)
                    && row.Officer.Human != counter?.Officer.Human).DistinctBy(row => row.Officer.Human),
            ],
            counter?.Name ?? "")
        {
            Second = CountSecondForm.Of(ask, second ?? TypedForm.Nothing),
            Handovers = reader.BoxHandovers(MostHandovers),
        }, ask.Frame);
    }

    /// <summary>A bank that never held anything need not be compared.</summary>
    static bool IsUsed(CountedAccount one) => one.Account.Code == Accounts.Bank || !one.Book.IsZero
        || one.Counted is not null || one.Typed.IsTouched;

    static CountedAccount Counted(
        PageAsk ask, Account account, Dictionary<AccountCode, DateOnly> counts, TypedCount typed, Refusal? refusal)
    {
        var counted = counts.TryGetValue(account.Code, out var last) ? last : (DateOnly?)null;
        var mine = typed.Account == account.Code ? typed : TypedCount.Of(account.Code, _ => "");
        if (mine != typed) refusal = null;
        var day = Typing.Day(mine.Date);
        var on = day is { IsRefused: false, Value: { } chosen } && chosen < ask.Frame.Today ? chosen : ask.Frame.Today;
        var book = ask.Reader.Balances(on).GetValueOrDefault(account.Code);
        if (!mine.IsTouched) return new CountedAccount(account, book, on, counted, mine, null, null, refusal);
        var sum = mine.Sum();
        return sum.IsRefused
            ? new CountedAccount(account, book, on, counted, mine, null, null, refusal ?? sum.Refusal)
            : new CountedAccount(account, book, on, counted, mine, sum.Value, sum.Value - book,
                refusal ?? day.Refusal);
    }
}
