using Gulir.Basics;
using Gulir.Institution;
using Gulir.Publishing;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Publishing;

/// <summary>News have a headline, a text and a day, hold no identity number, and are withdrawn once.</summary>
public class NewsWritingTests
{
    static readonly DateOnly Since = new(2018, 1, 1);

    static Outcome<Gulir.Book.Draft> Write(
        string headline = "RWT 12 Februari", string text = "Datang *semua*.", string? date = null,
        bool isReadable = true, int sofar = 0) =>
        NewsWriting.Decide(sofar, isReadable, Since,
            new NewsWrite(headline, text, date is null ? null : DateOnly.Parse(date)), On("2018-02-01"));

    [Fact]
    public void Is_kept_or_refused_by_name() => Table.Check("""
        headline  text                       date         told
        RWT       Datang_semua.              -            kept
        RWT       Datang_semua.              2018-02-01   kept
        RWT       Datang_semua.              2018-01-01   kept
        RWT       Datang_semua.              2018-02-02   date_in_future
        RWT       Datang_semua.              2017-12-31   date_before_fund
        RWT       Rp_1.000.000.000           -            kept
        RWT       NIK_3519091234567890       -            news_holds_nik
        RWT       3519_0912_3456_7890        -            news_holds_nik
        RWT       3519-0912-3456-7890.       -            news_holds_nik
        RWT       3519.0912.3456.7890        -            news_holds_nik
        RWT       35190912345678901          -            kept
        RWT       rekening_0123-01-012345-6  -            kept
        """, row => Write(row["headline"], row["text"].Replace('_', ' '), row["date"] == "-" ? null : row["date"])
        .Refusal?.Code ?? "kept");

    [Theory]
    [InlineData("", "text", "text_missing"), InlineData("  ", "text", "text_missing")]
    [InlineData("a\nb", "text", "text_missing"), InlineData("judul", " \n ", "text_missing")]
    [InlineData("judul", "a\u0007b", "news_tangled"), InlineData("3519091234567890", "text", "news_holds_nik")]
    public void A_text_is_something_that_people_can_read(string headline, string text, string told) =>
        Assert.Equal(told, Write(headline, text).Refusal?.Code);

    [Fact]
    public void Texts_have_an_end()
    {
        Assert.Equal("text_too_long", Write(new string('x', 121)).Refusal?.Code);
        Assert.Equal("text_too_long", Write(text: new string('x', 10_001)).Refusal?.Code);
        Assert.Null(Write(new string('x', 120), new string('x', 10_000)).Refusal);
        Assert.Equal("news_tangled", Write(isReadable: false).Refusal?.Code);
    }

    [Fact]
    public void The_fact_holds_a_fingerprint_and_no_word()
    {
        var draft = Write(" RWT ", "Datang\r\n\r\n*semua*\t", sofar: 6).Value;
        var fact = Assert.IsType<NewsWritten>(Assert.Single(draft.Facts));
        var record = Assert.Single(draft.Records);
        Assert.Equal((7, new DateOnly(2018, 2, 1), record.Hash), (fact.News, fact.Date, fact.Words));
        Assert.Equal(new NewsWords("RWT", "Datang\r\n\r\n*semua*"), NewsWords.Read(record.Body));
    }

    [Theory]
    [InlineData(null, "salah tanggal", "news_unknown"), InlineData(true, "salah tanggal", "news_withdrawn_already")]
    [InlineData(false, " ", "text_missing"), InlineData(false, "salah tanggal", "kept")]
    public void Are_withdrawn_once_and_with_a_reason(bool? withdrawn, string reason, string told)
    {
        var decided = NewsWriting.Decide(
            withdrawn is { } gone ? new NewsState(3, gone) : null, new NewsWithdraw(3, reason), On("2018-02-01"));
        Assert.Equal(told, decided.Refusal?.Code ?? "kept");
        if (told != "kept") return;
        var record = Assert.Single(decided.Value.Records);
        Assert.Equal([new NewsWithdrawn(3, record.Hash)], decided.Value.Facts);
    }

    [Fact]
    public void A_page_is_shut_until_it_is_opened()
    {
        Openness Of(string? value) => PublicPage.Of(value is null ? Settings.Defaults(Since)
            : new Settings(Since, new Dictionary<string, string> { [PublicPage.Setting] = value }));
        Assert.Equal(Openness.Off, Of(null));
        Assert.Equal(
            [Openness.Off, Openness.WithoutPhotos, Openness.On],
            new[] { "off", "without_photos", "on" }.Select(Of));
    }

    [Theory]
    [InlineData(0, false), InlineData(1, true), InlineData(4, true), InlineData(5, false)]
    public void Figures_of_a_few_persons_are_not_shown(int borrowers, bool few) =>
        Assert.Equal(few, PublicPage.IsFew(borrowers));
}
