using Gulir.Groups;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Groups;

/// <summary>A loan with related parties, by name.</summary>
/// <param name="Names">The borrowers whom the list finds; all of them where it was only marked by hand.</param>
public sealed record RelatedLoanRow(RelatedLoan Loan, IReadOnlyList<string> Names);

/// <summary>Who counts as a related party, and in which loans; by name for the fund's own officers.</summary>
/// <param name="Humans">Officers, by the number the fund knows them by.</param>
public sealed record RelatedSheet(
    IReadOnlyList<RelatedEntry> Entries, IReadOnlyList<RelatedLoanRow> Loans, IReadOnlyList<(int Human, string Name)>
    Humans, bool May, TypedForm Typed);

/// <summary>The list of related parties, for the LKM to keep and the Pengawas to read (accounting.md 8).</summary>
public static class RelatedPages
{
    public const string Form = "terkait";

    const string Address = "/terkait";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, GroupActs.RelatedList, (_, form) => Read(form),
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => Page(ask, new TypedForm(Form, form, refusal)));
        pages.Fund(app, Address + "/{n}/akhiri", ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address + "/{n}/akhiri", GroupActs.RelatedEnd, ReadEnd,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => Page(ask, new TypedForm($"akhiri {ask.Route("n")}", form, refusal)));
    }

    static Outcome<RelatedList> Read(IFormCollection form)
    {
        var human = Typing.Count(form["petugas"].ToString());
        if (human.Refusal is { } badHuman) return badHuman;
        var person = Typing.Count(form["orang"].ToString());
        if (person.Refusal is { } badPerson) return badPerson;
        var from = Typing.Day(form["tanggal"].ToString());
        if (from.Refusal is { } badDay) return badDay;
        var nik = FormingForm.Digits(form["nik"].ToString());
        int? officer = human.Value > 0 ? human.Value : null;
        return new RelatedList(
            form["nama"].ToString(), officer is null ? RelatedOffice.VillageOfficial : RelatedOffice.Officer, officer,
            Typing.Text(form["kk"].ToString()), nik.Length > 0 ? nik : null, person.Value, from.Value);
    }

    static Outcome<RelatedEnd> ReadEnd(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse((string?)request.RouteValues["n"], out var number)) return GroupRefusals.RelatedUnknown(0);
        var until = Typing.Day(form["sampai"].ToString());
        if (until.Refusal is { } bad) return bad;
        return until.Value is { } day ? new RelatedEnd(number, day) : BasicRefusals.DateMalformed("");
    }

    static View Page(PageAsk ask, TypedForm typed)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var loans = reader.RelatedLoans(today);
        return View.Of<RelatedPage>(new RelatedSheet(
            reader.RelatedEntries(),
            [.. loans.Select(loan => new RelatedLoanRow(loan, NamesOf(ask, loan)))],
            [
                .. reader.Officers().Where(row => row.Officer.InOffice(today)).GroupBy(row => row.Officer.Human)
                    .Select(rows => (rows.Key, rows.Last().Name)),
            ],
            Acting.May(reader, ask.Frame.Visitor, Duties.Governing, today), typed), ask.Frame);
    }

    static string[] NamesOf(PageAsk ask, RelatedLoan loan)
    {
        var persons = ask.Reader.Persons(loan.Persons);
        return
        [
            .. loan.Persons.Where(number => loan.Found.Count == 0
                    || (persons.TryGetValue(number, out var person)
                        && loan.Found.Any(entry => entry.Finds(number, person))))
                .Select(number => Names.Of(persons, number, ask.Frame.Language)),
        ];
    }
}
