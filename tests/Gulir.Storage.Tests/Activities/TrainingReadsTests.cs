using Gulir.Activities;
using Gulir.Server.Activities;
using Gulir.Storage.Activities;
using Gulir.Storage.Book;
using Gulir.Storage.Groups;

namespace Gulir.Storage.Tests.Activities;

public sealed class TrainingReadsTests
{
    static readonly DateOnly May = new(2018, 5, 1), June = new(2018, 6, 1);

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_group_is_trained_once_all_its_members_have_been_to_one(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        T Read<T>(Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
        village.Do(TrainingActs.Plan, new TrainingPlan("Pembukuan", TrainingKind.Entrepreneurship, [1], May), May);
        village.Do(TrainingActs.Plan, new TrainingPlan("Susulan", TrainingKind.Other, [1], June, "Balai"), May);
        Assert.Equal(5, Read(reader => reader.TrainingPersons(1)).Count);

        village.Do(TrainingActs.Hold, new TrainingHold(1, [1, 2, 3, 4], Cost: new Money(450_000)), May);
        Assert.Null(Read(reader => reader.Group(1))!.TrainedOn);
        village.Do(TrainingActs.Hold, new TrainingHold(2, [5, 1]), June);
        Assert.Equal(June, Read(reader => reader.Group(1))!.TrainedOn);

        Assert.Equal([(2, 2, "Balai"), (1, 4, "")],
            Read(reader => reader.Trainings(June)).Select(row => (row.Number, row.Came, row.Words.Place)));
        var before = Assert.Single(Read(reader => reader.Trainings(May)));
        Assert.Equal((1, May, new Money(450_000)), (before.Number, before.HeldOn, before.Cost));
        Assert.Equal([1, 5],
            Read(reader => reader.TrainingPersons(2)).Where(row => row.Came).Select(row => row.Person));
        Assert.Equal("training_held_already",
            village.Try(TrainingActs.Hold, new TrainingHold(2, [1]), June).Refusal?.Code);
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Livelihoods_come_as_they_were_written_and_borrowers_are_who_drew_money(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        T Read<T>(Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(village.Code)!.Value)));
        Assert.Empty(Read(reader => reader.EverBorrowed(June)));
        village.Lend();
        village.Do(TrainingActs.Livelihood, new LivelihoodNote(2, new Money(50_000), "jamu"), May);
        village.Do(TrainingActs.Livelihood, new LivelihoodNote(2, new Money(180_000), "jamu", 3), June);
        Assert.Equal([50_000L, 180_000L],
            Read(reader => reader.Livelihoods(June)).Select(note => note.Words!.Income));
        Assert.Single(Read(reader => reader.Livelihoods(May)));
        Assert.Equal([1, 2, 3, 4, 5], Read(reader => reader.EverBorrowed(June)).Order());
        Assert.Empty(Read(reader => reader.EverBorrowed(new DateOnly(2018, 1, 14))));
    }
}
