using Gulir.Groups;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Gates;

/// <summary>What a member may ask for, what she asks, and what she would pay at the first due date.</summary>
/// <param name="Before">Loans she has had.</param>
public sealed record ApplyRow(
    int Person, string Name, bool Leads, int Before, Money Ceiling, string Typed, Money? First);

/// <summary>What the asked amounts come to.</summary>
public sealed record ApplyTold(int Borrowers, Money Principal, Money Service, Money First, int Count);

/// <summary>The form "Ajukan pinjaman" as it is drawn.</summary>
public sealed record ApplySheet(
    Group Group, IReadOnlyList<Product> Products, string Product, IReadOnlyList<ApplyRow> Rows,
    IReadOnlyList<Condition> Conditions, ApplyTold? Told, bool May, TypedForm Typed)
{
    public string NameOf(int person) => Rows.FirstOrDefault(row => row.Person == person)?.Name ?? "";
}

/// <summary>Applying for a loan: one amount for each member; who borrows nothing is left blank.</summary>
public static class ApplyForm
{
    public const string Form = "ajukan";
    const string Address = "/ksm/{n}/" + Form;
    const string Usual = "umum";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        // A redrawn form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, $"{Address}/hitung", ask => Page(ask, TypedForm.Nothing));
        ActForms.Redraw(app, pages, $"{Address}/hitung", (ask, form) => Page(ask, Tried(ask, form)));
        ActForms.Map(app, pages, Address, LoanActs.Apply,
            (request, form) => int.TryParse((string?)request.RouteValues["n"], out var group)
                ? Read(group, form)
                : GroupRefusals.GroupUnknown(0),
            Onwards, (ask, form, refusal) => Page(ask, new TypedForm(Form, form, refusal)));
    }

    static string Onwards(HttpRequest request, Kept kept)
    {
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var loan = host.Database.Read(session => new BookReader(session, kept.Fund).LoanOfFact(kept.Facts[0]));
        return $"/dana/{request.RouteValues["kode"]}/pengajuan/{loan}";
    }

    /// <summary>What the act would say, and kept by nobody.</summary>
    static TypedForm Tried(PageAsk ask, IFormCollection form)
    {
        var officer = Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Fieldwork, ask.Frame.Today);
        var said = Read(ask.Number("n") ?? 0, form).Then(apply =>
            LoanActs.Apply.Decide(ask.Reader, apply, ask.Desk(officer?.Officer.Number ?? 0)));
        return new TypedForm(Form, form, said.Refusal);
    }

    static View? Page(PageAsk ask, TypedForm typed)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Group(number) is not { } group) return null;
        var reader = ask.Reader;
        var today = ask.Frame.Today;
        var products = reader.Products(today);
        var code = typed.Text(Form, "jenis") ?? products.Find(product => product.Code == Usual)?.Code
            ?? products.FirstOrDefault()?.Code ?? "";
        var standing = reader.Standing(number, group.Members.Select(member => member.Person), ask.Frame.Today);
        var settings = reader.Settings(today);
        var ceilings = settings.Amounts("ceilings");
        var persons = reader.Persons(group.Members.Select(member => member.Person));
        var asked = typed.Values is { } form && Read(number, form) is { IsRefused: false } read ? read.Value : null;
        var plans = asked is null ? [] : Plans(reader, asked, today);
        ApplyRow[] rows =
        [
            .. group.Members.Select(member =>
            {
                var before = standing.LoansBefore.GetValueOrDefault(member.Person);
                return new ApplyRow(
                    member.Person, Names.Of(persons, member.Person, ask.Frame.Language),
                    member.Person == group.Leader, before,
                    new Money(ceilings[Math.Min(before, ceilings.Length - 1)]),
                    typed.Text(Form, NumberedFields.Name("jumlah", member.Person)) ?? "",
                    plans.TryGetValue(member.Person, out var plan) ? plan[0].Total : null);
            }),
        ];
        return View.Of<ApplyPage>(new ApplySheet(
            group, products, code, rows, Eligibility.Of(group, standing.FirstLoan, settings), Told(asked, plans),
            Acting.May(reader, ask.Frame.Visitor, Duties.Fieldwork, today), typed), ask.Frame);
    }

    /// <summary>The instalments of each amount that can be lent at all, were it paid out that day.</summary>
    static Dictionary<int, Instalment[]> Plans(BookReader reader, LoanApply asked, DateOnly today)
    {
        var plans = new Dictionary<int, Instalment[]>();
        if (reader.Product(asked.Product, asked.Date ?? today) is not { } product) return plans;
        var terms = product.Terms with { Count = asked.Count ?? product.Terms.Count };
        foreach (var (person, amount) in asked.Members)
            if (Scheduling.Of(terms.For(amount, asked.Date ?? today, null)) is { IsRefused: false } plan)
                plans[person] = plan.Value;
        return plans;
    }

    static ApplyTold? Told(LoanApply? asked, Dictionary<int, Instalment[]> plans) =>
        asked is null || asked.Members.Count == 0 || plans.Count < asked.Members.Count ? null
        : new ApplyTold(
            asked.Members.Count, asked.Members.Sum(member => member.Amount),
            plans.Values.Sum(plan => plan.Sum(row => row.Service)), plans.Values.Sum(plan => plan[0].Total),
            plans.Values.First().Length);

    static Outcome<LoanApply> Read(int group, IFormCollection form)
    {
        var date = Typing.Day(form["tanggal"].ToString());
        if (date.Refusal is { } badDay) return badDay;
        var count = Typing.Count(form["kali"].ToString());
        if (count.Refusal is { } badCount) return badCount;
        var members = new List<PersonAmount>();
        foreach (var person in NumberedFields.Of(form, "jumlah"))
        {
            var amount = NumberedFields.Amount(form, "jumlah", person);
            if (amount.Refusal is { } refusal) return refusal.About("person", person);
            if (amount.Value is { IsZero: false } asked) members.Add(new PersonAmount(person, asked));
        }
        return new LoanApply(
            group, members, Typing.Text(form["jenis"].ToString()) ?? Usual, count.Value, date.Value,
            form["terkait"].ToString().Length > 0, Typing.Text(form["alasan"].ToString()),
            Typing.Text(form["rujukan"].ToString()));
    }
}
