using Gulir.Publishing;
using Gulir.Server.Publishing;
using Gulir.Storage.Book;
using Gulir.Storage.Publishing;

namespace Gulir.Storage.Tests.Publishing;

/// <summary>News are found newest first; withdrawn or erased ones are no longer for everybody.</summary>
public sealed class NewsReadsTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Are_listed_withdrawn_and_erased(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        var other = new Village(place.Database, "35.19.09.2008").Found();
        T Read<T>(Village of, Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(of.Code)!.Value)));
        var (first, second) = (new DateOnly(2018, 2, 1), new DateOnly(2018, 2, 9));

        Assert.Empty(Read(village, reader => reader.News()));
        village.Do(NewsActs.Write, new NewsWrite("Lama", "Satu"), first, Village.Coordinator);
        village.Do(NewsActs.Write, new NewsWrite("Baru", "Dua", second), second);
        village.Do(NewsActs.Write, new NewsWrite("Sela", "Tiga", first), second);
        other.Do(NewsActs.Write, new NewsWrite("Tetangga", "Lain"), first);
        Assert.Equal("role_not_allowed", village.Try(
            NewsActs.Write, new NewsWrite("x", "y"), second, Village.Cashier).Refusal?.Code);

        var rows = Read(village, reader => reader.News());
        Assert.Equal(["Baru", "Sela", "Lama"], rows.Select(row => row.Words!.Headline));
        Assert.Equal([second, first, first], rows.Select(row => row.Date));
        Assert.Equal([Village.Manager, Village.Manager, Village.Coordinator], rows.Select(row => row.Officer));
        Assert.Equal([2, 3, 1], Read(village, reader => reader.PublicNews()).Select(row => row.Number));

        village.Do(NewsActs.Withdraw, new NewsWithdraw(3, "salah tanggal"), second);
        Assert.Equal("news_withdrawn_already", village.Try(
            NewsActs.Withdraw, new NewsWithdraw(3, "lagi"), second).Refusal?.Code);
        Assert.Equal("news_unknown", village.Try(NewsActs.Withdraw, new NewsWithdraw(4, "apa"), second).Refusal?.Code);
        var gone = Read(village, reader => reader.News())[1];
        Assert.Equal((true, "salah tanggal"), (gone.Withdrawn, gone.Reason));
        Assert.Equal([2, 1], Read(village, reader => reader.PublicNews()).Select(row => row.Number));
        Assert.Equal((3, 1), (Read(village, reader => reader.NewsCount()), Read(other, reader => reader.NewsCount())));
        Assert.True(Read(village, reader => Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);

        place.Database.Change(session => session.Execute("delete from record where kind = 'news'"));
        Assert.Empty(Read(village, reader => reader.PublicNews()));
        Assert.All(Read(village, reader => reader.News()), row => Assert.Null(row.Words));
    }
}
