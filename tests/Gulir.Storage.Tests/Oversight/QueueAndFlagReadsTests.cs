using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Oversight;
using Gulir.Server.Groups;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Loans;
using Gulir.Storage.Oversight;

namespace Gulir.Storage.Tests.Oversight;

/// <summary>What the waiting list and the checks of the Pengawas read; on both databases.</summary>
public sealed class QueueAndFlagReadsTests
{
    static readonly DateOnly January = new(2018, 1, 20);
    static readonly DateOnly February = new(2018, 2, 15);

    static T Read<T>(Place place, Village village, Func<BookReader, T> read) => place.Database.Read(session =>
        read(new BookReader(session, session.FundByCode(village.Code)!.Value)));

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void An_application_waits_at_the_gate_that_its_last_fact_says(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        string Told(DateOnly day, long knownAt = long.MaxValue) => Read(place, village, reader => string.Join("; ",
            reader.Queue(day, knownAt).Select(loan => $"{loan.Loan} {loan.Amount} {loan.Next}".TrimEnd())));

        Assert.Equal("", Told(new DateOnly(2018, 1, 14)));
        Assert.Equal("1 5.000.000", Told(January));
        var applied = village.Do(LoanActs.Apply, new LoanApply(1, [new PersonAmount(2, new Money(700_000))],
            Date: January, Reason: "musyawarah"), January);
        Assert.Equal("1 5.000.000; 2 700.000 Examination", Told(January));
        village.Do(LoanActs.Examine, new LoanExamine(2, [new MemberExamined(2, new Money(600_000))]), January);
        Assert.Equal("1 5.000.000; 2 600.000 Decision", Told(January));
        village.Do(LoanActs.Decide, new LoanDecide(2, Verdict.ExamineAgain, Reason: "tidak bertemu"), January);
        Assert.Equal("1 5.000.000; 2 600.000 Examination", Told(January));
        village.Do(LoanActs.Examine, new LoanExamine(2, [new MemberExamined(2, new Money(650_000))]), January);
        village.Do(LoanActs.Decide,
            new LoanDecide(2, Verdict.Approve, [new PersonAmount(2, new Money(550_000))]), January);
        Assert.Equal("1 5.000.000; 2 550.000 Decision", Told(January));
        var signed = village.Do(LoanActs.Decide, new LoanDecide(2, Verdict.Approve), February, Village.Coordinator);
        Assert.Equal("1 5.000.000; 2 550.000 Disbursement", Told(February));
        Assert.Equal("1 5.000.000; 2 550.000 Decision", Told(January));
        Assert.Equal("1 5.000.000; 2 700.000 Examination", Told(February, applied.Facts[0]));
        Assert.Equal("1 5.000.000; 2 550.000 Decision", Told(February, signed.Facts[0] - 1));
        var lives = Read(place, village, reader => reader.LoanLives(February));
        Assert.Equal([January], lives[1].Overrides);
        Assert.Null(lives[1].PaidOut);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_loan_is_followed_to_its_last_payment(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var life = Assert.Single(Read(place, village, reader => reader.LoanLives(February)));
        Assert.Equal(
            (1, 3, new DateOnly(2018, 1, 15), (DateOnly?)null, "BKK-2018-0001"),
            (life.AppliedBy, life.PaidOutBy, life.PaidOut!.Value, life.Settled, $"{life.PayOut}"));
        var paid = village.Pay(February, 5_750_000).Value;
        life = Assert.Single(Read(place, village, reader => reader.LoanLives(February)));
        Assert.Equal((February, "BKM-2018-0002"), (life.Settled!.Value, $"{life.LastPaid}"));
        Assert.Null(Assert.Single(Read(place, village, reader =>
            reader.LoanLives(February, paid.Facts[0] - 1))).Settled);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Reversals_costs_claims_and_ends_of_days_are_found(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        village.Do(LedgerActs.Voucher, Village.Transfer(11010, 51040, 600_000), January, Village.Bookkeeper);
        var wrong = village.Do(LedgerActs.Voucher, Village.Transfer(11010, 51030, 500_000), January,
            Village.Bookkeeper);
        village.Do(LedgerActs.Reverse, new Reverse(wrong.Facts[0], "salah"), January, Village.Bookkeeper);
        village.Do(LoanActs.Repay, new LoanRepay(1, new Money(575_000), Payer: 1, Surety:
        [
            new SuretyPaid(1, 2, new Money(115_000)), new SuretyPaid(1, 3, new Money(115_000)),
        ]), February, Village.Cashier);

        var back = Assert.Single(Read(place, village, reader => reader.Reversals(Zone.Wib)));
        Assert.Equal((500_000, 0, true), (back.Amount.Units, back.Loan, back.Recorded == back.Reversed));
        var cost = Assert.Single(Read(place, village, reader => reader.CostsPaid(January, February)));
        Assert.Equal((600_000, 51040), (cost.Amount.Units, cost.Account.Number));
        var payment = Assert.Single(Read(place, village, reader => reader.PaymentsWithClaims(February)));
        Assert.Equal((5, 2), (payment.Shares.Count, payment.Claims.Count));
        Assert.Null(payment.OnePayer());
        Assert.Equal(
            [(January.AddDays(-1), 5_000_000L), (January, 4_400_000L), (January.AddDays(1), 4_400_000L)],
            Read(place, village, reader => reader.EndsOfDays(Accounts.Cash, January.AddDays(-1), January.AddDays(1)))
                .Select(end => (end.Day, end.Held.Units)));
    }

    /// <summary>The coordinator signed for Siti, then is listed as her household: the signature stays and is shown.
    /// </summary>
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_signer_who_is_listed_as_related_later_is_shown_and_the_signature_stays(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        Assert.Empty(Read(place, village, reader => reader.SignedBeforeListed(Zone.Wib)));
        var listed = village.Do(GroupActs.RelatedList,
            new RelatedList("Budi", RelatedOffice.Officer, Village.Coordinator, Person: 1), February,
            Village.Coordinator).Facts[0];
        village.Do(GroupActs.RelatedList, new RelatedList("Ani", RelatedOffice.Officer, Village.Cashier, Person: 1),
            February, Village.Coordinator);
        var shown = Assert.Single(Read(place, village, reader => reader.SignedBeforeListed(Zone.Wib)));
        Assert.Equal((1, new Money(5_000_000)), (shown.Loan, shown.Principal));
        Assert.Empty(Read(place, village, reader => reader.SignedBeforeListed(Zone.Wib, listed - 1)));
        Assert.Equal(2, Read(place, village, reader => reader.Loan(1))!.Signatures.Count);
    }
}
