using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Institution;

/// <summary>One setting: its value today, and the decision it comes from; none while the default holds.</summary>
public sealed record SettingRow(Setting Setting, string Value, string Default, SettingDecision? Since)
{
    public bool IsOwn => Since is not null;
}

/// <param name="Chosen">The setting whose history and form are shown; null for none.</param>
/// <param name="History">Decisions on the chosen one, newest first.</param>
/// <param name="Ahead">Decisions on any that hold from a later day on.</param>
public sealed record SettingSheet(
    IReadOnlyList<SettingRow> Rows, SettingRow? Chosen, IReadOnlyList<SettingDecision> History,
    IReadOnlyList<SettingDecision> Ahead, IReadOnlyList<Product> Products, bool May, TypedForm Typed);

/// <summary>
/// The fund's dated settings: what each means, what holds today and since when, and the form to change it.
/// </summary>
public static class SettingPages
{
    public const string Form = "pengaturan";

    const string Address = "/" + Form;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, ask.Text("nama"), TypedForm.Nothing));
        ActForms.Map(app, pages, Address, InstitutionActs.SettingChange, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => Page(ask, form["nama"].ToString(), new TypedForm(Form, form, refusal)));
    }

    static Outcome<SettingChange> Read(HttpRequest request, IFormCollection form)
    {
        var from = Typing.Day(form["mulai"].ToString());
        if (from.Refusal is { } bad) return bad;
        var name = form["nama"].ToString();
        var isNumber = Settings.Known.FirstOrDefault(setting => setting.Name == name) is
        { Form: SettingForm.Number or SettingForm.Amounts or SettingForm.Limits };
        // People write 1.000.000 and 1000000; a setting keeps the digits alone.
        var value = form["nilai"].ToString().Trim();
        if (isNumber) value = value.Replace(".", "").Replace(" ", "").Replace("%", "");
        return new SettingChange(name, value, from.Value);
    }

    static View? Page(PageAsk ask, string name, TypedForm typed)
    {
        var (today, decisions) = (ask.Frame.Today, ask.Reader.SettingDecisions());
        var settings = ask.Reader.Settings(today);
        SettingRow[] rows =
        [
            .. Settings.Known.Select(setting => new SettingRow(
                setting, settings.Text(setting.Name), setting.Default(today),
                decisions.Where(row => row.Name == setting.Name && row.From <= today)
                    .OrderByDescending(row => row.From).ThenByDescending(row => row.Fact).FirstOrDefault())),
        ];
        return View.Of<SettingPage>(new SettingSheet(
            rows, Array.Find(rows, row => row.Setting.Name == name), decisions.FindAll(row => row.Name == name),
            decisions.FindAll(row => row.From > today), ask.Reader.Products(today),
            Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Governing, today), typed), ask.Frame);
    }
}
