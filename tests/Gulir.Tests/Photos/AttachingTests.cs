using Gulir.Basics;
using Gulir.Photos;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Photos;

/// <summary>A photo stands beside something the book knows, with words, and no more of them than fit.</summary>
public class AttachingTests
{
    static readonly SmallPhoto Picture = new([1, 2, 3, 4], 1280, 960);

    [Theory]
    [InlineData(true, 0, "Slip setoran BRI", "kept")]
    [InlineData(true, 11, "Slip setoran BRI", "kept")]
    [InlineData(true, 12, "Slip setoran BRI", "photo_too_many")]
    [InlineData(false, 0, "Slip setoran BRI", "photo_subject_unknown")]
    [InlineData(true, 0, "  ", "text_missing")]
    [InlineData(true, 0, "a\u0000b", "text_missing")]
    public void Is_kept_or_refused_by_name(bool isThere, int already, string words, string told)
    {
        var decided = Attaching.Decide(
            Picture, isThere, already, new PhotoAttach("voucher", 18, "", words), On("2018-02-01"));
        Assert.Equal(told, decided.Refusal?.Code ?? "kept");
    }

    [Fact]
    public void The_fact_holds_fingerprints_and_the_records_hold_picture_and_words()
    {
        var draft = Attaching.Decide(
            Picture, true, 0, new PhotoAttach("voucher", 18, "", "Slip setoran BRI"), On("2018-02-01")).Value;
        var fact = Assert.IsType<PhotoAttached>(Assert.Single(draft.Facts));
        Assert.Equal(("voucher", 18, 4, 1280, 960),
            (fact.Subject, fact.Number, fact.Bytes, fact.Width, fact.Height));
        Assert.Equal([fact.Photo, fact.Words], draft.Records.Select(record => record.Hash));
        Assert.Equal(Picture.Jpeg, draft.Records[0].Body);
    }

    [Fact]
    public void Words_have_an_end() => Assert.Equal("text_too_long", Attaching.Decide(
        Picture, true, 0, new PhotoAttach("voucher", 18, "", new string('x', 201)), On("2018-02-01")).Refusal?.Code);
}
