using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Close;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Tests.Groups;

/// <summary>
/// Corrected persons, related parties, a second human's word and a handover stand the same on both databases and are
/// verified against the facts.
/// </summary>
public sealed class PersonReadsTests
{
    const string Nik = "3519094107850003";
    const string Kk = "3519090000000001";

    static readonly DateOnly Day = new(2018, 2, 1);

    static Village Told(Place place)
    {
        var village = new Village(place.Database).Found().Lend();
        village.Do(GroupActs.PersonCorrect, new PersonCorrect(1, new MemberAsk(
            "Siti Aminah", false, Nik: Nik, Phone: "0812-345678", Kk: Kk), "salah catat"), Day);
        village.Do(GroupActs.PersonCorrect,
            new PersonCorrect(2, new MemberAsk(Female: true, Kk: "3519 0900 0000 0001"), "KK"), Day);
        village.Do(GroupActs.RelatedList,
            new RelatedList("Budi", RelatedOffice.Officer, Village.Coordinator, Kk, From: Day), Day);
        village.Do(LedgerActs.CountConfirm, new Gulir.Ledger.CountConfirm(new Money(5_000_000)), Day);
        village.Do(InstitutionActs.HandOver, new OfficeHandOver(4, 1, "buku"), Day);
        return village;
    }

    static void Read(Place place, Village village, Action<BookReader> read) => place.Database.Read(session =>
    {
        read(new BookReader(session, session.FundByCode(village.Code)!.Value));
        return true;
    });

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void What_is_corrected_is_found_and_compared(string kind)
    {
        using var place = Place.New(kind);
        var village = Told(place);
        Read(place, village, reader =>
        {
            Assert.Equal(4, reader.Group(1)!.Members.Count(member => member.Female));
            var siti = reader.Persons([1])[1];
            Assert.Equal(("Siti Aminah", false, "+62812345678"), (siti.Name, siti.Female, siti.Phone));
            Assert.Equal("Sumarni", reader.Persons([2])[2].Name);
            var vault = place.Parts.Keys.Vault(reader.Session, reader.Fund);
            Assert.Equal([1], reader.PersonsLike(Nik, vault, 9).Select(person => person.Number));
            Assert.Equal([1, 2], reader.PersonsLike(Kk, vault, 9).Select(row => row.Number));
            Assert.Equal(1, reader.PersonsKnown([new MemberAsk(Nik: Nik)], vault).ByNikKey.Values.Single());
            Assert.Equal(["salah catat", ""], reader.PersonHistory(1).Select(version => version.Reason));
            Assert.Equal([(1, Likeness.Nik)], reader.PersonsAlike(new MemberAsk("Lain", Nik: Nik), vault)
                .Select(row => (row.Person.Number, row.Why)));
            Assert.Empty(reader.PersonsAlike(new MemberAsk("Lain", Nik: Nik), vault, self: 1));
            var flag = Assert.Single(reader.SharedFlags());
            Assert.Equal((Common.FamilyCard, "", 2), (flag.Kind, flag.What, flag.Parts.Count));
            Assert.Empty(Verifying.Verify(reader.Session, reader.Fund, village.Code).Damages);
        });
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Related_parties_witnesses_and_handovers_are_read_back(string kind)
    {
        using var place = Place.New(kind);
        Read(place, Told(place), reader =>
        {
            var related = Assert.Single(reader.RelatedLoans(Day));
            Assert.Equal((1, false, new Money(5_000_000)), (related.Loan, related.Marked, related.Outstanding));
            Assert.Equal([Village.Coordinator], reader.Kinship([2], Day).Humans);
            Assert.False(reader.Kinship([2], Day.AddDays(-1)).Any);
            Assert.False(reader.Kinship([3], Day).Any);
            Assert.Equal(new Money(5_000_000), Assert.Single(reader.CountWitnesses(Day)).Counted);
            Assert.Empty(reader.CountWitnesses(Day.AddDays(1)));
            var handover = Assert.Single(reader.Handovers());
            Assert.Equal((4, 1, "buku"), (handover.From, handover.To, handover.Minutes));
            Assert.Equal((new Money(5_000_000), new Money(5_000_000), 1),
                (handover.Figures.Cash, handover.Figures.Outstanding, handover.Figures.Loans));
            Assert.Equal([new BankHeld(Gulir.Ledger.Accounts.Bank, new Money(10_000_000))], handover.Figures.Banks);
            Assert.True(reader.IsHandedOver(4));
        });
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_cashier_who_keeps_the_books_waits_for_another_human(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        village.Do(InstitutionActs.OfficerAppoint,
            new OfficerAppoint("Ani", Role.Bookkeeper, Village.Start, Human: Village.Cashier), Village.Start);
        var day = new DateOnly(2018, 1, 15);
        village.Do(LoanActs.Apply, new LoanApply(1, [new PersonAmount(1, new Money(500_000))]), day);
        village.Do(LoanActs.Examine, new LoanExamine(1, [new MemberExamined(1, new Money(500_000))]), day);
        foreach (var officer in new[] { Village.Manager, Village.Coordinator })
            village.Do(LoanActs.Decide, new LoanDecide(1, Verdict.Approve), day, officer);
        string Paid() => village.Try(LoanActs.Disburse, new LoanDisburse(1), day, Village.Cashier).Refusal?.Code ?? "";
        Assert.Equal("confirmation_missing", Paid());
        // Under her other appointment she is the same human.
        village.Do(LoanActs.Confirm, new LoanConfirm(1), day, officer: 5);
        Assert.Equal("confirmation_missing", Paid());
        village.Do(LoanActs.Confirm, new LoanConfirm(1), day, Village.Coordinator, "kuat");
        Assert.True(village.Do(LoanActs.Confirm, new LoanConfirm(1), day, Village.Coordinator, "kuat").Again);
        Assert.Equal("", Paid());
    }
}
