using Gulir.Book;
using Gulir.Institution;
using Gulir.Photos;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Photos;

namespace Gulir.Server.Photos;

public static class PhotoActs
{
    public static readonly ActKind<PhotoAttach> Attach = new(
        "photo-attach", "puts a photo beside a voucher", Duties.Staff,
        (reader, ask, desk) => Ready(ask)(reader, desk))
    {
        Beforehand = Ready,
    };

    /// <summary>Drawing a picture anew takes long and needs no book: it is done before the writer is held.</summary>
    static Func<BookReader, Desk, Outcome<Draft>> Ready(PhotoAttach ask)
    {
        var small = Bytes(ask.Image).Then<SmallPhoto>(Shrinking.Shrink);
        return (reader, desk) => small.Then<Draft>(photo => Attaching.Decide(
            photo, PhotoSubjects.IsThere(reader, ask.Subject, ask.Number),
            reader.PhotoCount(ask.Subject, ask.Number), ask, desk));
    }

    static Outcome<byte[]> Bytes(string base64)
    {
        var bytes = new byte[base64.Length / 4 * 3 + 3];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? bytes[..length]
            : PhotoRefusals.NotAnImage();
    }
}
