using Gulir.Book;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Book;

/// <summary>Typed texts stand outside the chain under a salt; a fact holds only their fingerprint.</summary>
public class SideRecordTests
{
    [Fact]
    public void The_same_words_under_two_salts_have_two_fingerprints()
    {
        var desk = On("2018-02-15");
        var first = SideRecord.Text(" Sakit ", desk)!;
        var second = SideRecord.Text("Sakit", desk)!;
        Assert.Equal("Sakit", SideRecord.ReadText(first.Body));
        Assert.Equal(first.Body, second.Body);
        Assert.NotEqual(first.Hash, second.Hash);
        Assert.Equal(64, first.Hash.Hex.Length);
        Assert.Equal(32, first.Salt.Length);
    }

    [Fact]
    public void Nothing_typed_is_no_record()
    {
        Assert.Null(SideRecord.Text("  ", On("2018-02-15")));
        Assert.True(((SideRecord?)null).Hash().IsNone);
        Assert.Equal("", default(RecordHash).ToString());
    }
}
