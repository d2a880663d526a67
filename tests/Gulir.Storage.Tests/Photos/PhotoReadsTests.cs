using Gulir.Photos;
using Gulir.Server.Photos;
using Gulir.Storage.Book;
using Gulir.Storage.Photos;

namespace Gulir.Storage.Tests.Photos;

/// <summary>A photo is found by what it shows; erased, its row stays and its picture is gone.</summary>
public sealed class PhotoReadsTests
{
    const string Dot =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void Is_found_read_and_missed_when_erased(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found().Lend();
        T Read<T>(Func<BookReader, T> read) => place.Database.Read(session =>
            read(new BookReader(session, session.FundByCode(village.Code)!.Value)));

        var voucher = Read(reader => reader.Session.Number("select min(fact) from entry"));
        village.Do(
            PhotoActs.Attach, new PhotoAttach("voucher", voucher, Dot, "Slip setoran"), new DateOnly(2018, 2, 10));
        var photo = Assert.Single(Read(reader => reader.Photos("voucher", voucher)));
        Assert.Equal((1, 1, "Slip setoran", false), (photo.Width, photo.Height, photo.Words, photo.IsErased));
        Assert.Empty(Read(reader => reader.Photos("voucher", voucher + 1)));
        Assert.Equal(1, Read(reader => reader.PhotoCount("voucher", voucher)));
        var jpeg = Read(reader => reader.PhotoBytes(photo.Fact))!;
        Assert.Equal([0xFF, 0xD8], jpeg[..2]);
        Assert.True(Read(reader => Verifying.Verify(reader.Session, reader.Fund, village.Code)).IsWhole);
        place.Database.Change(session => session.Execute("delete from record where kind = 'photo'"));
        Assert.True(Assert.Single(Read(reader => reader.Photos("voucher", voucher))).IsErased);
        Assert.Null(Read(reader => reader.PhotoBytes(photo.Fact)));
    }
}
