using Gulir.Groups;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;

namespace Gulir.Server.Groups;

/// <summary>A row of the form: a member as typed, and what should be looked at before it is kept.</summary>
public sealed record FormingRow(
    int Number, string Name, bool Female, string Nik, string Business, string Address, string Warning)
{
    public bool IsEmpty => (Name + Nik + Business + Address).Trim().Length == 0;
}

/// <summary>The form "KSM baru" as it is drawn.</summary>
public sealed record FormingSheet(
    IReadOnlyList<FormingRow> Rows, int Leader, long MembersWanted, bool May, TypedForm Typed)
{
    public int Filled => Rows.Count(row => !row.IsEmpty);
}

/// <summary>Forming a KSM: a form of as many rows as are wanted, of which the empty ones are left out.</summary>
public static class FormingForm
{
    public const string Form = "baru";
    const string Address = "/ksm/" + Form;
    const int RowsAtFirst = 8;
    const int RowsMore = 4;
    const int RowsMost = 60;
    const int NikDigits = 16;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        // A redrawn form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, $"{Address}/baris", ask => Page(ask, TypedForm.Nothing));
        ActForms.Redraw(app, pages, $"{Address}/baris",
            (ask, form) => Page(ask, new TypedForm(Form, form), RowsMore));
        ActForms.Map(app, pages, Address, GroupActs.GroupForm, (_, form) => Read(form), Onwards,
            (ask, form, refusal) => Page(ask, new TypedForm(Form, form, refusal)));
    }

    static string Onwards(HttpRequest request, Kept kept)
    {
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var group = host.Database.Read(session => new BookReader(session, kept.Fund).GroupOfFact(kept.Facts[0]));
        return $"/dana/{request.RouteValues["kode"]}/ksm/{group}";
    }

    static View? Page(PageAsk ask, TypedForm typed, int more = 0)
    {
        var rows = typed.Values is { } form ? Rows(form) : [];
        var shown = Math.Clamp(Math.Max(rows.Count, RowsAtFirst) + more, RowsAtFirst, RowsMost);
        var known = Known(ask, rows);
        return View.Of<FormingPage>(new FormingSheet(
            [
                .. rows.Select(row => row with { Warning = Warning(row, known, ask.Frame.Language) }),
                .. Enumerable.Range(rows.Count + 1, Math.Max(shown - rows.Count, 0))
                    .Select(number => new FormingRow(number, "", false, "", "", "", "")),
            ],
            int.TryParse(typed.Text(Form, "ketua"), out var leader) ? leader : 1,
            ask.Reader.Settings(ask.Frame.Today).Number("minimum_members"),
            Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Fieldwork, ask.Frame.Today), typed), ask.Frame);
    }

    static IReadOnlyList<FormingRow> Rows(IFormCollection form)
    {
        string Text(string field, int number) => form[NumberedFields.Name(field, number)].ToString();
        var last = NumberedFields.Of(form, "nama").LastOrDefault(number => number <= RowsMost);
        return
        [
            .. Enumerable.Range(1, last).Select(number => new FormingRow(
                number, Text("nama", number), Text("perempuan", number).Length > 0, Text("nik", number),
                Text("usaha", number), Text("alamat", number), "")),
        ];
    }

    /// <summary>The digits of an identity number; people write them in groups.</summary>
    public static string Digits(string nik) => nik.Replace(" ", "").Replace(".", "").Replace("-", "");

    public static bool IsNik(string digits) => digits.Length == NikDigits && digits.All(char.IsAsciiDigit);

    /// <summary>Persons of the fund who carry one of the identity numbers, by it.</summary>
    static Dictionary<string, (int Number, string Name)> Known(PageAsk ask, IReadOnlyList<FormingRow> rows)
    {
        string[] niks = [.. rows.Select(row => Digits(row.Nik)).Where(IsNik).Distinct()];
        if (niks.Length == 0) return [];
        var vault = ask.Desk(0).Vault;
        var found = ask.Reader.PersonsKnown([.. niks.Select(nik => new MemberAsk(Nik: nik))], vault).ByNikKey;
        var persons = ask.Reader.Persons(found.Values);
        return niks.Where(nik => found.ContainsKey(vault.Fingerprint(nik))).ToDictionary(nik => nik, nik =>
        {
            var number = found[vault.Fingerprint(nik)];
            return (number, Names.Of(persons, number, ask.Frame.Language));
        });
    }

    static string Warning(
        FormingRow row, Dictionary<string, (int Number, string Name)> known, Language language)
    {
        var digits = Digits(row.Nik);
        return digits.Length == 0 ? ""
            : !IsNik(digits) ? language.Say(
                $"NIK berisi {digits.Length} tanda, seharusnya 16 angka.",
                $"The NIK has {digits.Length} signs; it should have 16 digits.")
            : known.TryGetValue(digits, out var person) ? language.Say(
                $"NIK ini milik {person.Name} (no. {person.Number}); ia dicatat sebagai orang yang sama.",
                $"This NIK is {person.Name}'s (no. {person.Number}); it will be the same person.")
            : "";
    }

    static Outcome<GroupForm> Read(IFormCollection form)
    {
        var formed = Typing.Day(form["tanggal"].ToString());
        if (formed.Refusal is { } badDay) return badDay;
        var months = Typing.Count(form["menabung"].ToString());
        if (months.Refusal is { } badMonths) return badMonths;
        var statement = Typing.Day(form["pernyataan"].ToString());
        if (statement.Refusal is { } badStatement) return badStatement;
        var trained = Typing.Day(form["pelatihan"].ToString());
        if (trained.Refusal is { } badTraining) return badTraining;
        FormingRow[] rows = [.. Rows(form).Where(row => !row.IsEmpty)];
        var members = new List<MemberAsk>();
        foreach (var row in rows)
        {
            var nik = Nik(row.Nik, form);
            if (nik.Refusal is { } refusal) return refusal.About("place", members.Count + 1);
            members.Add(new MemberAsk(
                row.Name, row.Female, null, nik.Value, Address: Typing.Text(row.Address),
                Business: Typing.Text(row.Business)));
        }
        var leader = int.TryParse(form["ketua"].ToString(), out var chosen) ? chosen : 1;
        var place = Array.FindIndex(rows, row => row.Number == leader) + 1;
        if (place == 0 && members.Count > 0) return GroupRefusals.LeaderUnknown(leader);
        return new GroupForm(
            form["nama"].ToString(), members, formed.Value, Math.Max(place, 1), months.Value ?? 0, trained.Value,
            statement.Value, Typing.Text(form["catatan"].ToString()));
    }

    /// <summary>
    /// An identity number never stops a member: one that cannot be right is told, and left out when that is asked.
    /// </summary>
    public static Outcome<string?> Nik(string typed, IFormCollection form)
    {
        var digits = Digits(typed);
        return digits.Length == 0 || (!IsNik(digits) && form["tanpa-nik"].ToString().Length > 0) ? (string?)null
            : IsNik(digits) ? digits
            : GroupRefusals.NikMalformed();
    }
}
