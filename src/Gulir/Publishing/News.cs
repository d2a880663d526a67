using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Publishing;

public static class NewsSheets
{
    public static readonly Sheet Written = Sheet.Rows("news", ["news", "dated_on"], "words_record");
    public static readonly Sheet Withdrawn = Sheet.Rows("news_withdrawn", ["news"], "reason_record");
}

/// <summary>The LKM has told everybody something. Headline and text stand in a side record.</summary>
public sealed record NewsWritten(int News, DateOnly Date, RecordHash Words) : Fact
{
    public override string Kind => "news_written";

    public override void Apply(Page page) =>
        page.Row(NewsSheets.Written, [News, Date.Number()], Words.ToString());
}

/// <summary>News are shown no longer; why stands in a side record.</summary>
public sealed record NewsWithdrawn(int News, RecordHash Reason) : Fact
{
    public override string Kind => "news_withdrawn";

    public override void Apply(Page page) => page.Row(NewsSheets.Withdrawn, [News], Reason.ToString());
}

/// <summary>Headline and text (Markdown) of news: a side record.</summary>
public sealed record NewsWords(string Headline, string Text)
{
    public static NewsWords Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, NewsForms.Default.NewsWords) ?? new NewsWords("", "");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NewsWords))]
sealed partial class NewsForms : JsonSerializerContext;

/// <summary>What is asked: news for the public page.</summary>
/// <param name="Headline">At most 120 letters.</param>
/// <param name="Text">Markdown of at most 10.000 letters; no pictures, no HTML, links to http and https only.</param>
/// <param name="Date">The day that stands above it; today when none is named.</param>
public sealed record NewsWrite(string Headline, string Text, DateOnly? Date = null);

/// <summary>What is asked: news are to be shown no longer, and why.</summary>
public sealed record NewsWithdraw(int News, string Reason);

/// <summary>News as the rules know them.</summary>
public sealed record NewsState(int Number, bool Withdrawn);

public static partial class NewsWriting
{
    public const int LongestHeadline = 120;
    public const int LongestText = 10_000;
    public const int LongestReason = 300;

    /// <param name="sofar">How many news the fund has written.</param>
    /// <param name="isReadable">Whether the text can be drawn; one of a thousand brackets in each other cannot.</param>
    public static Outcome<Draft> Decide(int sofar, bool isReadable, DateOnly since, NewsWrite ask, Desk desk)
    {
        if (Plain.Check("headline", ask.Headline, LongestHeadline) is { } headline) return headline;
        if (string.IsNullOrWhiteSpace(ask.Text)) return BasicRefusals.TextMissing("text");
        if (Plain.TooLong("text", ask.Text, LongestText) is { } text) return text;
        if (!isReadable || ask.Text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')))
            return NewsRefusals.Tangled();
        if (Niks().IsMatch(ask.Headline) || Niks().IsMatch(ask.Text)) return NewsRefusals.HoldsNik();
        var date = ask.Date ?? desk.Today;
        if (date > desk.Today) return LedgerRefusals.DateInFuture(date, desk.Today);
        if (date < since) return LedgerRefusals.DateBeforeFund(date, since);
        var words = new SideRecord("news", desk.Vault.NewSalt(), JsonSerializer.SerializeToUtf8Bytes(
            new NewsWords(ask.Headline.Trim(), ask.Text.Trim()), NewsForms.Default.NewsWords));
        return Draft.Of(new NewsWritten(sofar + 1, date, words.Hash), words);
    }

    public static Outcome<Draft> Decide(NewsState? news, NewsWithdraw ask, Desk desk)
    {
        if (news is null) return NewsRefusals.Unknown(ask.News);
        if (news.Withdrawn) return NewsRefusals.WithdrawnAlready(ask.News);
        if (Plain.Check("reason", ask.Reason, LongestReason) is { } text) return text;
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(new NewsWithdrawn(news.Number, reason.Hash()), reason);
    }

    /// <summary>The sixteen digits of an identity card, also written in groups of four.</summary>
    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{16}|[0-9]{4}([ .-])[0-9]{4}\1[0-9]{4}\1[0-9]{4})(?![0-9])")]
    private static partial Regex Niks();
}

public static class NewsRefusals
{
    public static Refusal Unknown(int news) => new("news_unknown", ("news", news));
    public static Refusal WithdrawnAlready(int news) => new("news_withdrawn_already", ("news", news));
    public static Refusal Tangled() => new("news_tangled");
    public static Refusal HoldsNik() => new("news_holds_nik");
}
