using Gulir.Book;

namespace Gulir.Photos;

public static class PhotoSheets
{
    public static readonly Sheet Photo = Sheet.Rows(
        "photo", ["subject_no", "bytes", "width", "height"], "subject", "photo_record", "words_record");
}

/// <summary>A photo was put beside something that the book knows.</summary>
/// <param name="Subject">The kind of thing it shows: <c>voucher</c>.</param>
/// <param name="Number">Which one; for a voucher the number of its fact.</param>
/// <param name="Photo">The picture, a JPEG without any trace of where and by whom it was taken.</param>
/// <param name="Words">What it shows, for who cannot see it.</param>
public sealed record PhotoAttached(
    string Subject, long Number, RecordHash Photo, int Bytes, int Width, int Height, RecordHash Words) : Fact
{
    public override string Kind => "photo_attached";

    public override void Apply(Page page) => page.Row(
        PhotoSheets.Photo, [Number, Bytes, Width, Height], Subject, Photo.ToString(), Words.ToString());
}

/// <summary>What is asked: a picture (JPEG, PNG or WebP) to be put beside something.</summary>
/// <param name="Subject">The kind of thing it shows: <c>voucher</c>.</param>
/// <param name="Number">Which one; for a voucher the number of its fact.</param>
/// <param name="Image">The picture's bytes in base64; at most 15 MB before that.</param>
/// <param name="Words">What it shows, in a few words.</param>
public sealed record PhotoAttach(string Subject, long Number, string Image, string Words);

/// <summary>A picture as it is kept: a JPEG that was drawn anew, so that nothing but the picture is in it.</summary>
public sealed record SmallPhoto(byte[] Jpeg, int Width, int Height);

public static class Attaching
{
    /// <summary>Photos of one thing; a page of more is slow on a cheap phone.</summary>
    public const int MostOfOne = 12;

    public const int LongestWords = 200;

    /// <param name="isThere">Whether the subject is in the book.</param>
    /// <param name="already">How many photos it has.</param>
    public static Outcome<Draft> Decide(SmallPhoto photo, bool isThere, int already, PhotoAttach ask, Desk desk)
    {
        if (!isThere) return PhotoRefusals.SubjectUnknown(ask.Subject, ask.Number);
        if (Plain.Check("words", ask.Words, LongestWords) is { } refused) return refused;
        if (already >= MostOfOne) return PhotoRefusals.TooMany(MostOfOne);
        var picture = new SideRecord("photo", desk.Vault.NewSalt(), photo.Jpeg);
        var words = SideRecord.Text(ask.Words, desk);
        return Draft.Of(
            new PhotoAttached(
                ask.Subject, ask.Number, picture.Hash, photo.Jpeg.Length, photo.Width, photo.Height, words.Hash()),
            picture, words);
    }
}

public static class PhotoRefusals
{
    public static Refusal SubjectUnknown(string subject, long number) =>
        new("photo_subject_unknown", ("subject", subject), ("number", number));
    public static Refusal Missing() => new("photo_missing");
    public static Refusal NotAnImage() => new("photo_not_an_image");
    public static Refusal TooLarge(int megabytes) => new("photo_too_large", ("megabytes", megabytes));
    public static Refusal Absurd(int width, int height) => new("photo_absurd", ("width", width), ("height", height));
    public static Refusal TooMany(int most) => new("photo_too_many", ("most", most));
}
