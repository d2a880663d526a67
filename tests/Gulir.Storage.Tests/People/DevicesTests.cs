using Gulir.Book;
using Gulir.Storage.People;

namespace Gulir.Storage.Tests.People;

/// <summary>Tokens of devices, alike on both databases.</summary>
public sealed class DevicesTests
{
    static readonly FundId First = new(Guid.CreateVersion7());
    static readonly FundId Second = new(Guid.CreateVersion7());
    static readonly RegionCode Region = RegionCode.Parse("35.19.09")!.Value;

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_token_opens_what_was_chosen_while_its_human_opens_it(string kind)
    {
        using var place = Place.New(kind);
        var human = new SignIn { UserName = "sri", Name = "Sri" };
        var device = new DeviceToken("f1", human.Id, "laptop", true, 10, 20, 0, 0);
        place.Database.Change(session =>
        {
            session.Store(human);
            session.OpenFund(human.Id, First, 4);
            session.OpenRegion(human.Id, Region);
            session.MakeDevice(device, [First, Second], [Region, RegionCode.Parse("11")!.Value]);
        });
        place.Restart();
        place.Database.Read(session =>
        {
            Assert.Equal(device, session.DeviceToken("f1"));
            Assert.Null(session.DeviceToken("f2"));
            Assert.Equal([new SignInFund(First, 4)], session.FundsOf(device));
            Assert.Equal([Region], session.RegionsOf(device));
            return true;
        });
    }

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_token_ends_once_alone_or_with_all_others(string kind)
    {
        using var place = Place.New(kind);
        var human = Guid.CreateVersion7();
        place.Database.Change(session =>
        {
            session.MakeDevice(new DeviceToken("a", human, "laptop", true, 10, 99, 0, 0), [First], []);
            session.MakeDevice(new DeviceToken("b", human, "ponsel", false, 11, 99, 0, 0), [First], []);
            session.DeviceSeen("a", 15);
            session.EndDevice("b", 16);
            session.EndDevices(human, 17);
        });
        place.Database.Read(session =>
        {
            Assert.Empty(session.DeviceTokens(human));
            Assert.Equal((17, 15), (session.DeviceToken("a")!.Ended, session.DeviceToken("a")!.Seen));
            Assert.Equal(16, session.DeviceToken("b")!.Ended);
            return true;
        });
    }
}
