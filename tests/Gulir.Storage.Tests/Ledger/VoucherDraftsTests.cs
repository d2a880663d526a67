using Gulir.Storage.Book;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Tests.Ledger;

/// <summary>Drafts lie beside the book of one fund until they are posted or thrown away.</summary>
public sealed class VoucherDraftsTests
{
    [Theory, MemberData(nameof(Place.Kinds), MemberType = typeof(Place))]
    public void A_draft_is_kept_changed_and_dropped_in_its_fund_alone(string kind)
    {
        using var place = Place.New(kind);
        var village = new Village(place.Database).Found();
        var other = new Village(place.Database, "35.19.09.2008").Found();
        T Change<T>(Village at, Func<BookReader, T> work) => place.Database.Change(session =>
            work(new BookReader(session, session.FundByCode(at.Code)!.Value)));
        bool Keep(VoucherDraft draft) => Change(village, reader =>
        {
            reader.KeepDraft(draft);
            return true;
        });

        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Keep(new VoucherDraft(first, 1_000, 3, "?jumlah=50.000&uraian=ATK%20%26%20%C3%A9"));
        Keep(new VoucherDraft(second, 2_000, 4, ""));
        Keep(new VoucherDraft(first, 3_000, 4, "?jumlah=60.000"));

        Assert.Equal(
            [new VoucherDraft(first, 3_000, 3, "?jumlah=60.000"), new VoucherDraft(second, 2_000, 4, "")],
            Change(village, reader => reader.Drafts()));
        Assert.Equal(2, Change(village, reader => reader.DraftCount()));
        Assert.Null(Change(other, reader => reader.Draft(first)));
        Assert.Empty(Change(other, reader => reader.Drafts()));
        foreach (var at in new[] { other, village, village })
            Change(at, reader =>
            {
                reader.DropDraft(first);
                return reader.DraftCount();
            });
        Assert.Equal(second, Assert.Single(Change(village, reader => reader.Drafts())).Id);
    }
}
