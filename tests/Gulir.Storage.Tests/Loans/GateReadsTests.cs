using Gulir.Groups;
using Gulir.Loans;
using Gulir.Server.Groups;
using Gulir.Server.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Tests.Loans;

/// <summary>What pages read of loans between application and pay-out; on both databases.</summary>
public sealed class GateReadsTests
{
    static readonly DateOnly January = new(2018, 1, 20);
    static readonly DateOnly February = new(2018, 2, 1);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Loans_wait_in_the_order_in_which_they_were_asked_for(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        var formed = village.Do(GroupActs.GroupForm,
            new GroupForm("Melati", [.. Enumerable.Range(1, 5).Select(number => new MemberAsk($"Bu {number}", true))],
                January, SavingMonths: 3, StatementOn: January), January);
        Apply(village, February, 6);
        Apply(village, January, 7);
        Apply(village, February, 8);
        village.Do(LoanActs.Examine, new LoanExamine(4, [new MemberExamined(8, new Money(500_000))]), February);
        village.Do(LoanActs.Decide, new LoanDecide(4, Verdict.Refuse, Reason: "usaha belum jalan"), February);

        place.Database.Read(session =>
        {
            var reader = new BookReader(session, formed.Fund);
            Assert.Equal(2, reader.GroupOfFact(formed.Facts[0]));
            Assert.Equal(0, reader.GroupOfFact(1));
            Assert.Equal([3, 2], reader.LoansInGates());
            Assert.Equal([3, 2], reader.LoansInGates(2));
            Assert.Empty(reader.LoansInGates(1));
            Assert.Equal("usaha belum jalan", Assert.Single(reader.DecisionReasons(4)).Value);
            Assert.Equal(["umum"], reader.Products(February).Select(product => product.Code));
            Assert.Empty(reader.Products(Village.Start.AddDays(-1)));
            return true;
        });
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void The_papers_of_a_loan_are_found_again(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        var applied = Apply(village, January, 1, "panen jagung", group: 1);
        village.Do(LoanActs.Examine,
            new LoanExamine(1, [new MemberExamined(1, new Money(400_000), Note: "rumah terkunci")]), January);
        village.Do(LoanActs.Decide, new LoanDecide(1, Verdict.ExamineAgain, Reason: "tidak bertemu"), January);
        village.Do(LoanActs.Examine,
            new LoanExamine(1, [new MemberExamined(1, new Money(450_000), Note: "bertemu")]), January,
            Village.Coordinator);

        place.Database.Read(session =>
        {
            var reader = new BookReader(session, applied.Fund);
            Assert.Equal(1, reader.LoanOfFact(applied.Facts[0]));
            Assert.Equal(0, reader.LoanOfFact(1));
            var paper = reader.ApplicationPaper(1)!;
            Assert.Equal((Village.Manager, "umum", "panen jagung"),
                (paper.Officer, paper.Product, reader.Text(paper.Record)));
            var examined = reader.ExaminationPaper(1)!;
            var found = Examining.ReadAnswers(reader.RecordBody(examined.Record)!);
            Assert.Equal("bertemu", Assert.Single(found).Note);
            Assert.Equal(Village.Coordinator, examined.Officer);
            Assert.Null(reader.ApplicationPaper(2));
            Assert.Null(reader.ExaminationPaper(2));
            return true;
        });
    }

    static Kept Apply(Village village, DateOnly day, int person, string? reason = null, int group = 2) =>
        village.Do(LoanActs.Apply,
            new LoanApply(group, [new PersonAmount(person, new Money(500_000))], Date: day, Reason: reason), February);
}
