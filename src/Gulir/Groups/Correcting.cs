using Gulir.Book;

namespace Gulir.Groups;

/// <summary>
/// The data of a person was corrected: from here on another side record speaks for her. The one before stays what it
/// was, so that it can be told what was corrected, until it is erased.
/// </summary>
public sealed record PersonCorrected(int Person, bool Female, RecordHash Record, string NikKey, RecordHash Reason)
    : Fact
{
    public override string Kind => "person_corrected";

    public override void Apply(Page page) => page.Row(
        GroupSheets.PersonCorrected, [Person, Female ? 1 : 0], Record.ToString(), NikKey ?? "", Reason.ToString());
}

/// <summary>
/// What is asked: the data of a person as they are; an absent value stays as it was.
/// </summary>
/// <param name="Data">Her data; the number of a person in it is not read.</param>
public sealed record PersonCorrect(int Person, MemberAsk Data, string Reason);

public static class Correcting
{
    const int ReasonLimit = 1000;

    /// <param name="person">What is kept of her; null when there is no such person, or her data was erased.</param>
    public static Outcome<Draft> Decide(Person? person, PersonCorrect ask, Desk desk)
    {
        if (person is null) return GroupRefusals.PersonUnknown(ask.Person);
        var data = ask.Data with { Name = Typed(ask.Data.Name) ?? person.Name };
        if (PersonTexts.Check(data) is { } text) return text;
        if (string.IsNullOrWhiteSpace(ask.Reason)) return BasicRefusals.TextMissing("reason");
        if (Plain.TooLong("reason", ask.Reason, ReasonLimit) is { } tooLong) return tooLong;
        if (data.Nik is { } nik && !Niks.IsNik(nik)) return GroupRefusals.NikMalformed();
        var kk = PersonTexts.Digits(data.Kk);
        var now = new Person(
            data.Name!.Trim(), data.Female ?? person.Female,
            data.Nik is null ? person.Nik : desk.Vault.Encrypt(data.Nik),
            data.Nik is null ? person.NikKey : desk.Vault.Fingerprint(data.Nik),
            data.Born ?? person.Born, Phones.Kept(data.Phone) ?? person.Phone, Typed(data.Address) ?? person.Address,
            Typed(data.Business) ?? person.Business,
            kk is null ? person.Kk : desk.Vault.Encrypt(kk),
            kk is null ? person.KkKey : desk.Vault.Fingerprint(kk),
            Typed(data.Rt) ?? person.Rt, data.Household ?? person.Household, data.Consent ?? person.Consent,
            data.ConsentOn ?? person.ConsentOn);
        var record = new SideRecord("person", desk.Vault.NewSalt(), now.ToBody());
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(
            new PersonCorrected(ask.Person, now.Female, record.Hash, now.NikKey ?? "", reason.Hash()), record, reason);
    }

    static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The limits of what is written about a person.</summary>
static class PersonTexts
{
    const int NameLimit = 120;
    const int TextLimit = 200;
    const int LargestHousehold = 50;

    public static Refusal? Check(MemberAsk ask) =>
        Plain.Check("name", ask.Name, NameLimit)
        ?? Plain.TooLong("phone", ask.Phone, TextLimit)
        ?? Plain.TooLong("address", ask.Address, TextLimit)
        ?? Plain.TooLong("business", ask.Business, TextLimit)
        ?? Plain.TooLong("kk", ask.Kk, TextLimit)
        ?? Plain.TooLong("rt", ask.Rt, TextLimit)
        ?? (ask.Household is < 1 or > LargestHousehold
            ? GroupRefusals.HouseholdMalformed(ask.Household.Value, LargestHousehold)
            : null);

    /// <summary>A number as people write it in groups, without what is between; null when there is nothing.</summary>
    public static string? Digits(string? typed) =>
        string.Concat((typed ?? "").Where(sign => !char.IsWhiteSpace(sign) && sign is not ('.' or '-')))
            is { Length: > 0 } text ? text : null;
}
