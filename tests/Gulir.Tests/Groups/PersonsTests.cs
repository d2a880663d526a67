using Gulir.Basics;
using Gulir.Book;
using Gulir.Groups;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Groups;

/// <summary>Phones, identity numbers that only warn, corrected data, and who is related to whom.</summary>
public sealed class PersonsTests
{
    const string Woman = "3519094107850003";

    [Theory]
    [InlineData("0812-3456-789", "+628123456789", "08123456789")]
    [InlineData("+62 812 3456 789", "+628123456789", "08123456789")]
    [InlineData("628123456789", "+628123456789", "08123456789")]
    [InlineData("8123456789", "+628123456789", "08123456789")]
    [InlineData("(0351) 452.123", "+62351452123", "0351452123")]
    [InlineData("+60123456789", "+60123456789", "+60123456789")]
    [InlineData("titip Bu RT", "titip Bu RT", "titip Bu RT"), InlineData("123", "123", "123")]
    [InlineData("  ", null, "")]
    public void A_phone_is_kept_one_way_and_read_another(string typed, string? kept, string read)
    {
        Assert.Equal(kept, Phones.Kept(typed));
        Assert.Equal(read, Phones.Local(Phones.Kept(typed)));
        Assert.Equal(kept, Phones.Kept(Phones.Kept(typed)));
    }

    [Theory]
    [InlineData(Woman, true, "1985-07-01", ""), InlineData(Woman, true, null, "")]
    [InlineData(Woman, false, null, "Sex"), InlineData(Woman, true, "1985-07-02", "Birth")]
    [InlineData("3519093113850003", false, null, "Birth"), InlineData("3519092902850003", false, null, "")]
    [InlineData("3573094107850003", true, null, "Region"), InlineData("35190941078500", true, null, "Length")]
    [InlineData("3519094107850O03", true, null, "Length"), InlineData("3573090000850003", true, null, "Birth Region")]
    public void An_identity_number_only_warns(string nik, bool female, string? born, string warnings) =>
        Assert.Equal(warnings, string.Join(' ', Niks.Check(
            nik, female, born is null ? null : Day(born), RegionCode.Parse("35.19.09.2007"))));

    [Fact]
    public void What_is_not_named_stays_and_what_is_named_is_corrected()
    {
        var before = new Person(
            "Sri Utami", true, "locked:1", "key:1", Day("1985-07-01"), "+62811", "Jl. Mawar 1", "warung");
        var ask = new PersonCorrect(Sri, new MemberAsk("Sri Utami", true, Nik: Woman, Phone: "0812 3456 789",
            Kk: "3519 0900 0000 0001", Household: 4, Consent: ConsentBasis.Consent, ConsentOn: Day("2018-05-01")),
            "salah ketik NIK");
        var draft = Correcting.Decide(before, ask, On("2018-06-01"));
        var fact = draft.Fact<PersonCorrected>();
        var now = Person.Read(draft.Value.Records.Single(record => record.Kind == "person").Body);
        Assert.Equal(new Person(
            "Sri Utami", true, "locked:" + Woman, "key:" + Woman, Day("1985-07-01"), "+628123456789", "Jl. Mawar 1",
            "warung", "locked:3519090000000001", "key:3519090000000001", null, 4, ConsentBasis.Consent,
            Day("2018-05-01")), now);
        Assert.Equal(("key:" + Woman, true, Sri), (fact.NikKey, fact.Female, fact.Person));
        var written = System.Text.Encoding.UTF8.GetString(FactCatalogue.Write(fact));
        foreach (var word in new[] { "Utami", "8123456789", "3519090000000001", "Mawar", "ketik" })
            Assert.DoesNotContain(word, written);
    }

    /// <summary>What is not told stays, the sex too; what is told is corrected.</summary>
    [Theory]
    [InlineData(null, true), InlineData(true, true), InlineData(false, false)]
    public void The_sex_stays_when_it_is_not_told(bool? told, bool female)
    {
        var before = new Person("Sri Utami", true, "locked:1", "key:1");
        var draft = Correcting.Decide(
            before, new PersonCorrect(Sri, new MemberAsk(Female: told, Address: "Jl. Melati 2"), "pindah"),
            On("2018-06-01"));
        Assert.Equal(female, draft.Fact<PersonCorrected>().Female);
        var now = Person.Read(draft.Value.Records.Single(record => record.Kind == "person").Body);
        Assert.Equal(before with { Female = female, Address = "Jl. Melati 2" }, now);
    }

    [Theory]
    [InlineData("", "Sri", 4, Woman, "text_missing"), InlineData("salah", "Sri", 0, Woman, "household_malformed")]
    [InlineData("salah", "Sri", 51, Woman, "household_malformed")]
    [InlineData("salah", "Sri", 4, "351", "nik_malformed")]
    [InlineData("salah", "", 4, Woman, "accepted")]
    public void A_correction_has_a_reason_and_sense(
        string reason, string name, int household, string nik, string says)
    {
        var ask = new PersonCorrect(Sri, new MemberAsk(name, true, Nik: nik, Household: household), reason);
        Assert.Equal(says, Correcting.Decide(new Person("Sri", true), ask, On("2018-06-01")).Said());
        Assert.Equal("person_unknown", Correcting.Decide(null, ask, On("2018-06-01")).Said());
    }

    static readonly RelatedEntry Officer = new(
        1, 4, RelatedOffice.Officer, Since, null, new RelatedParty("Bagus", "key:kk1"));
    static readonly RelatedEntry Carik = new(
        2, 0, RelatedOffice.VillageOfficial, Since, Day("2018-05-31"), new RelatedParty("Carik", null, "key:nik2"));
    static readonly RelatedEntry Known = new(
        3, 0, RelatedOffice.VillageOfficial, Since, null, new RelatedParty("Wati", Person: Wati));
    static readonly RelatedEntry Erased = new(4, 9, RelatedOffice.Officer, Since, null, null);

    [Theory]
    [InlineData("kk1", "", Sri, "2018-05-01", "1 | 4"), InlineData("kk2", "", Sri, "2018-05-01", " | ")]
    [InlineData("", "nik2", Sri, "2018-05-31", "2 | "), InlineData("", "nik2", Sri, "2018-06-01", " | ")]
    [InlineData("", "", Wati, "2018-05-01", "3 | "), InlineData("", "", Sri, "2018-05-01", " | ")]
    public void A_household_is_found_by_its_family_card(string kk, string nik, int person, string day, string found)
    {
        var borrower = new Person("X", true, NikKey: nik.Length > 0 ? "key:" + nik : null,
            KkKey: kk.Length > 0 ? "key:" + kk : null);
        var kin = Kinship.Of([Officer, Carik, Known, Erased],
            new Dictionary<int, Person> { [person] = borrower }, Day(day));
        Assert.Equal(found, string.Join(' ', kin.Found.Select(entry => entry.Number)) + " | "
            + string.Join(' ', kin.Humans));
    }

    [Theory]
    [InlineData(null, null, null, true, "related_unfindable"), InlineData("3519", null, 9, false, "human_unknown")]
    [InlineData("3519", "12", null, true, "nik_malformed"), InlineData("3519", null, 9, true, "accepted")]
    public void A_related_party_needs_something_to_be_found_by(
        string? kk, string? nik, int? human, bool isHuman, string says) =>
        Assert.Equal(says, Relating.Decide(0, isHuman, null,
            new RelatedList("Pak Carik", RelatedOffice.VillageOfficial, human, kk, nik), On("2018-06-01")).Said());

    [Fact]
    public void An_entry_of_the_list_ends_once()
    {
        Assert.Equal("related_unknown", Relating.Decide(null, new RelatedEnd(9, Day("2018-06-01"))).Said());
        Assert.Equal("accepted", Relating.Decide(Officer, new RelatedEnd(1, Day("2018-06-01"))).Said());
        Assert.Equal("term_ended", Relating.Decide(Carik, new RelatedEnd(2, Day("2018-06-01"))).Said());
        Assert.Equal("term_ends_before_it_begins",
            Relating.Decide(Officer, new RelatedEnd(1, Day("2017-06-01"))).Said());
    }
}
