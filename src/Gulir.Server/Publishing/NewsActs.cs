using Gulir.Institution;
using Gulir.Publishing;
using Gulir.Server.Frame;
using Gulir.Storage.Institution;
using Gulir.Storage.Publishing;

namespace Gulir.Server.Publishing;

public static class NewsActs
{
    public static readonly ActKind<NewsWrite> Write = new(
        "news-write", "writes news for the public page", Duties.Governing,
        (reader, ask, desk) => NewsWriting.Decide(
            reader.NewsCount(), NewsText.Draw(ask.Text) is not null, reader.FundRow().Since, ask, desk));

    public static readonly ActKind<NewsWithdraw> Withdraw = new(
        "news-withdraw", "takes news off the public page", Duties.Governing,
        (reader, ask, desk) => NewsWriting.Decide(reader.NewsState(ask.News), ask, desk));
}
