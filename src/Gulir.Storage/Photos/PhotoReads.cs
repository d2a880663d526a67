using Gulir.Book;

namespace Gulir.Storage.Photos;

/// <summary>A photo beside a subject.</summary>
/// <param name="Words">What it shows; empty when the words were erased.</param>
/// <param name="IsErased">The picture is gone; its fact and fingerprint stay.</param>
public sealed record PhotoRow(long Fact, int Width, int Height, string Words, bool IsErased);

public static class PhotoReads
{
    /// <summary>The photos of one thing, the oldest first.</summary>
    public static List<PhotoRow> Photos(this BookReader reader, string subject, long number) => reader.Session.Query(
        """
        select p.fact, p.width, p.height, w.body,
            case when r.hash is null then 1 else 0 end
        from photo p
        left join record r on r.fund_id = p.fund_id and r.hash = p.photo_record
        left join record w on w.fund_id = p.fund_id and w.hash = p.words_record
        where p.fund_id = $1 and p.subject = $2 and p.subject_no = $3 order by p.fact
        """,
        row => new PhotoRow(
            row.Long(0), row.Int(1), row.Int(2), row.IsNull(3) ? "" : SideRecord.ReadText(row.Bytes(3)),
            row.Long(4) == 1),
        reader.Fund.Value, subject, number);

    public static int PhotoCount(this BookReader reader, string subject, long number) => checked((int)
        reader.Session.Number(
            "select count(*) from photo where fund_id = $1 and subject = $2 and subject_no = $3",
            reader.Fund.Value, subject, number));

    /// <summary>The JPEG of the photo that a fact attached; null when there is none or it was erased.</summary>
    public static byte[]? PhotoBytes(this BookReader reader, long fact) => reader.Session.One(
        """
        select r.body from photo p join record r on r.fund_id = p.fund_id and r.hash = p.photo_record
        where p.fund_id = $1 and p.fact = $2
        """,
        row => row.Bytes(0), reader.Fund.Value, fact);
}
