using Gulir.Groups;
using Gulir.Server.Frame;
using Gulir.Storage.Groups;

namespace Gulir.Server.Groups;

/// <summary>The data of a person as a form types them, and what should be looked at before they are kept.</summary>
public static class PersonForm
{
    public static readonly IReadOnlyList<(string Field, string Id, string En)> Consents =
        [("consent", "persetujuan orangnya", "her consent"), ("contract", "perjanjian pinjaman", "the loan agreement")];

    public static Outcome<MemberAsk> Read(IFormCollection form)
    {
        string? Text(string field) => Typing.Text(form[field].ToString());
        var born = Typing.Day(form["lahir"].ToString());
        if (born.Refusal is { } badBirth) return badBirth;
        var consentOn = Typing.Day(form["persetujuan-tanggal"].ToString());
        if (consentOn.Refusal is { } badConsent) return badConsent;
        var household = Typing.Count(form["serumah"].ToString());
        if (household.Refusal is { } badCount) return badCount;
        return FormingForm.Nik(form["nik"].ToString(), form).Then<MemberAsk>(nik => new MemberAsk(
            form["nama"].ToString(), form["perempuan"].ToString().Length > 0, null, nik, born.Value,
            Text("telepon"), Text("alamat"), Text("usaha"), Text("kk"), Text("rt"), household.Value,
            form["persetujuan"].ToString() switch
            {
                "consent" => ConsentBasis.Consent,
                "contract" => ConsentBasis.Contract,
                _ => null,
            },
            consentOn.Value));
    }

    /// <summary>What looks wrong about the numbers, and who may be the same person; none of it stops anybody.</summary>
    /// <param name="self">The number of the person whose data it is; 0 for a new one.</param>
    public static IReadOnlyList<string> Warnings(PageAsk ask, IFormCollection form, int self = 0)
    {
        var (frame, warnings) = (ask.Frame, new List<string>());
        var nik = FormingForm.Digits(form["nik"].ToString());
        var born = Typing.Day(form["lahir"].ToString());
        if (nik.Length > 0)
            warnings.AddRange(Niks.Check(
                nik, form["perempuan"].ToString().Length > 0, born.IsRefused ? null : born.Value, frame.Fund!.Code)
                .Select(warning => Of(warning, frame)));
        var kk = FormingForm.Digits(form["kk"].ToString());
        if (kk.Length > 0 && !Niks.IsNik(kk))
            warnings.Add(frame.Say("Nomor KK biasanya 16 angka.", "A family card has 16 digits as a rule."));
        var asked = new MemberAsk(
            form["nama"].ToString(), Nik: nik.Length > 0 ? nik : null, Born: born.IsRefused ? null : born.Value,
            Phone: Typing.Text(form["telepon"].ToString()));
        foreach (var (place, person, why) in Alike(ask, asked, self))
            warnings.Add(frame.Say(
                $"Mungkin orang yang sama: {person.Data.Name}, no. {person.Number}, {place} ({Of(why, frame)}).",
                $"Perhaps the same person: {person.Data.Name}, no. {person.Number}, {place} ({Of(why, frame)})."));
        return warnings;
    }

    /// <summary>Persons alike in this fund and in the others here whose books the visitor may open.</summary>
    public static IEnumerable<(string Place, KnownPerson Person, Likeness Why)> Alike(
        PageAsk ask, MemberAsk asked, int self)
    {
        foreach (var fund in Gulir.Storage.Institution.InstitutionReads.AllFunds(ask.Session)
            .Where(fund => ask.Frame.Visitor.Opens(fund.Id)))
        {
            var reader = new Gulir.Storage.BookReader(ask.Session, fund.Id);
            var vault = ask.Host.Database.Host.Keys.Vault(ask.Session, fund.Id);
            var here = fund.Id == ask.Reader.Fund;
            foreach (var (person, why) in reader.PersonsAlike(asked, vault, here ? self : 0))
                yield return (Where(person, fund.Place.Village), person, why);
        }
    }

    static string Where(KnownPerson person, string village) => person.Groups.Count == 0 ? village
        : $"KSM {string.Join(", ", person.Groups.Select(group => group.Name))}, {village}";

    static string Of(NikWarning warning, PageFrame frame) => warning switch
    {
        NikWarning.Length => frame.Say("NIK bukan 16 angka.", "The NIK has not 16 digits."),
        NikWarning.Birth => frame.Say("Tanggal lahir dalam NIK tidak cocok.", "The birth date in the NIK differs."),
        NikWarning.Sex => frame.Say(
            "Jenis kelamin dalam NIK tidak cocok.", "The NIK tells another sex."),
        _ => frame.Say("NIK diterbitkan di kabupaten lain; wajar bila orangnya pindah.",
            "The NIK was issued in another kabupaten; so it is with who has moved."),
    };

    public static string Of(Likeness why, PageFrame frame) => why switch
    {
        Likeness.Nik => frame.Say("NIK sama", "same NIK"),
        Likeness.NameAndBirth => frame.Say("nama dan tanggal lahir sama", "same name and birth date"),
        _ => frame.Say("telepon sama", "same phone"),
    };
}
