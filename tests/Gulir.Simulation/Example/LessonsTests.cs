using Gulir.Activities;
using Gulir.Server.Example;
using Gulir.Storage.Activities;

namespace Gulir.Simulation.Example;

/// <summary>The trainings and the jamu seller that were published stand where they belong, and nowhere else.</summary>
public sealed class LessonsTests(Jiwan jiwan)
{
    static readonly DateOnly Today = Villages.Last.Last;

    [Fact]
    public void Kwangsen_and_Kincang_Wetan_had_their_training_in_2019_and_no_other_village_one()
    {
        var held = jiwan.EachFund((reader, village) => reader.Trainings(Today).Select(row => (village.Name, Row: row)))
            .SelectMany(fund => fund).ToArray();

        Assert.Equal(["Kincang Wetan", "Kwangsen"], held.Select(one => one.Name).Order());
        Assert.All(held, one => Assert.Equal(2019, one.Row.HeldOn?.Year));
        Assert.All(held, one => Assert.Equal((8, 20), (one.Row.Invited, one.Row.Came)));
        Assert.Equal("Pelatihan kewirausahaan", held.Single(one => one.Name == "Kincang Wetan").Row.Words.Title);
        Assert.Equal("Pelatihan pembuatan buket bunga", held.Single(one => one.Name == "Kwangsen").Row.Words.Title);
    }

    [Fact]
    public void A_training_was_paid_from_the_social_part_of_the_surplus() =>
        Assert.All(jiwan.EachFund((reader, _) => (
            Trainings: reader.Trainings(Today), Activities: reader.Activities(Today))), fund =>
            Assert.All(fund.Trainings, training =>
            {
                var paid = Assert.Single(fund.Activities, row => row.Words.Title == training.Words.Title);
                Assert.Equal(training.Cost, paid.Spent);
                Assert.Equal((Surplus.SurplusKind.Social, 20), (paid.Kind, paid.Persons));
            }));

    [Fact]
    public void One_jamu_seller_of_Kwangsen_went_from_50_000_to_180_000_a_day_and_is_no_average()
    {
        var noted = jiwan.EachFund((reader, village) => (
                Village: village, Changes: Livelihoods.Changes(reader.Livelihoods(Today)),
                Borrowed: reader.EverBorrowed(Today)))
            .Where(fund => fund.Changes.Count > 0).ToArray();
        Assert.Equal(["Kincang Wetan", "Kwangsen"], noted.Select(fund => fund.Village.Name).Order());

        var sellers = noted.SelectMany(fund => fund.Changes.Where(row => row.Change >= 100_000)
            .Select(row => (fund.Village.Name, row))).ToArray();
        var (village, seller) = Assert.Single(sellers);
        Assert.Equal("Kwangsen", village);
        Assert.Equal((50_000, 180_000), (seller.First.Words!.Income, seller.Last!.Words!.Income));
        Assert.Contains("jamu", seller.Last.Words.Business, StringComparison.Ordinal);

        Assert.All(noted, fund =>
        {
            var summary = Livelihoods.Summary(fund.Changes, fund.Borrowed);
            Assert.InRange(summary.MedianChange!.Value, -20_000, 40_000);
            Assert.True(summary.Missing > summary.FollowedUp && summary.FollowedUp >= 5, $"{summary}");
            Assert.True(summary.Less + summary.Same > 0, $"{summary}");
        });
    }
}
