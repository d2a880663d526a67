using Gulir.Photos;
using SkiaSharp;

namespace Gulir.Server.Photos;

/// <summary>
/// Draws a picture anew, small: the longest side 1280, as a JPEG. What was hidden in the file (place, camera, a
/// thumbnail of the uncut picture) does not come along. What its head says is too large is never decoded.
/// </summary>
public static class Shrinking
{
    public const int MostMegabytes = 15;
    public const int MostBytes = MostMegabytes * 1024 * 1024;

    const int LongestSide = 1280;
    const int Quality = 75;
    const int SmallSide = 320;
    const int SmallQuality = 60;

    /// <summary>More than any phone takes; a small file may claim far more and fill the memory.</summary>
    const int MostSide = 20_000;
    const long MostPixels = 64_000_000;

    /// <summary>One at a time: two large pictures at once are too much for a small machine.</summary>
    static readonly Lock One = new();

    public static Outcome<SmallPhoto> Shrink(byte[] sent)
    {
        if (sent.Length == 0) return PhotoRefusals.Missing();
        if (sent.Length > MostBytes) return PhotoRefusals.TooLarge(MostMegabytes);
        lock (One)
        {
            using var data = SKData.CreateCopy(sent);
            using var codec = SKCodec.Create(data);
            if (codec is null || codec.EncodedFormat
                is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp))
                return PhotoRefusals.NotAnImage();
            var (width, height) = (codec.Info.Width, codec.Info.Height);
            if (width > MostSide || height > MostSide || (long)width * height > MostPixels)
                return PhotoRefusals.Absurd(width, height);
            return width < 1 || height < 1 ? PhotoRefusals.NotAnImage() : Drawn(codec);
        }
    }

    static Outcome<SmallPhoto> Drawn(SKCodec codec)
    {
        // A JPEG can be decoded at a part of its size, which saves most of the memory; others come whole.
        var scale = Scale(codec.Info.Width, codec.Info.Height);
        var size = codec.GetScaledDimensions(scale);
        if (Math.Max(size.Width, size.Height) < LongestSide && scale < 1) size = codec.Info.Size;
        using var space = SKColorSpace.CreateSrgb();
        using var decoded = new SKBitmap(
            new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, space));
        if (codec.GetPixels(decoded.Info, decoded.GetPixels()) != SKCodecResult.Success)
            return PhotoRefusals.NotAnImage();

        var isTurned = (int)codec.EncodedOrigin >= (int)SKEncodedOrigin.LeftTop;
        var (width, height) = isTurned ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height);
        var small = Scale(width, height);
        var (wide, high) = (Side(width, small), Side(height, small));
        using var surface = SKSurface.Create(new SKImageInfo(wide, high, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var picture = SKImage.FromBitmap(decoded);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)wide / width, (float)high / height);
        surface.Canvas.Concat(Upright(codec.EncodedOrigin, width, height));
        surface.Canvas.DrawImage(picture, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new SmallPhoto(jpeg.ToArray(), wide, high);
    }

    /// <summary>A kept picture once more, for a list on a phone: some 15 KB.</summary>
    public static byte[] Smaller(byte[] kept)
    {
        lock (One)
        {
            using var picture = SKBitmap.Decode(kept);
            var scale = Math.Min(1f, (float)SmallSide / Math.Max(picture.Width, picture.Height));
            using var surface = SKSurface.Create(new SKImageInfo(
                Side(picture.Width, scale), Side(picture.Height, scale), SKColorType.Rgba8888, SKAlphaType.Opaque));
            using var image = SKImage.FromBitmap(picture);
            surface.Canvas.Scale(scale);
            surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
            using var drawn = surface.Snapshot();
            using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, SmallQuality);
            return jpeg.ToArray();
        }
    }

    static float Scale(int width, int height) => Math.Min(1f, (float)LongestSide / Math.Max(width, height));

    static int Side(int side, float scale) => Math.Max(1, (int)MathF.Round(side * scale));

    /// <summary>From the picture as the camera lay to the picture as it is looked at (width by height).</summary>
    static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => Matrix(-1, 0, width, 0, 1, 0),
        SKEncodedOrigin.BottomRight => Matrix(-1, 0, width, 0, -1, height),
        SKEncodedOrigin.BottomLeft => Matrix(1, 0, 0, 0, -1, height),
        SKEncodedOrigin.LeftTop => Matrix(0, 1, 0, 1, 0, 0),
        SKEncodedOrigin.RightTop => Matrix(0, -1, width, 1, 0, 0),
        SKEncodedOrigin.RightBottom => Matrix(0, -1, width, -1, 0, height),
        SKEncodedOrigin.LeftBottom => Matrix(0, 1, 0, -1, 0, height),
        _ => SKMatrix.Identity,
    };

    static SKMatrix Matrix(float xx, float xy, float x, float yx, float yy, float y) =>
        new(xx, xy, x, yx, yy, y, 0, 0, 1);
}
