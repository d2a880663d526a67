using Gulir.Server.Photos;
using SkiaSharp;

namespace Gulir.Server.Tests.Photos;

/// <summary>A photo is drawn anew: small, upright, and with nothing in it but the picture.</summary>
public sealed class ShrinkingTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 4000, 3000, 1280, 960)]
    [InlineData(SKEncodedImageFormat.Png, 1000, 2560, 500, 1280)]
    [InlineData(SKEncodedImageFormat.Webp, 640, 480, 640, 480)]
    [InlineData(SKEncodedImageFormat.Jpeg, 1280, 1, 1280, 1)]
    [InlineData(SKEncodedImageFormat.Png, 5000, 2, 1280, 1)]
    public void The_longest_side_is_at_most_1280(
        SKEncodedImageFormat format, int width, int height, int wide, int high)
    {
        var small = Shrinking.Shrink(Pictures.Of(width, height, format)).Value;
        Assert.Equal((wide, high), (small.Width, small.Height));
        using var drawn = SKBitmap.Decode(small.Jpeg);
        Assert.Equal((wide, high), (drawn.Width, drawn.Height));
        Assert.Equal([0xFF, 0xD8], small.Jpeg[..2]);
    }

    /// <summary>Where the upper left quarter of the sensor ends when the picture is held upright.</summary>
    [Theory]
    [InlineData(1, 0, 0), InlineData(2, 1, 0), InlineData(3, 1, 1), InlineData(4, 0, 1)]
    [InlineData(5, 0, 0), InlineData(6, 1, 0), InlineData(7, 1, 1), InlineData(8, 0, 1)]
    public void It_is_turned_upright_and_its_traces_are_gone(short origin, int right, int low)
    {
        var sent = Pictures.WithTraces(Pictures.Jpeg(), origin);
        Assert.True(sent.AsSpan().IndexOf("GPS"u8) > 0);
        var small = Shrinking.Shrink(sent).Value;
        Assert.Equal(origin >= 5 ? (480, 640) : (640, 480), (small.Width, small.Height));
        Assert.True(small.Jpeg.AsSpan().IndexOf("Exif"u8) < 0);
        Assert.True(small.Jpeg.AsSpan().IndexOf("GPS"u8) < 0);
        using var drawn = SKBitmap.Decode(small.Jpeg);
        for (var x = 0; x < 2; x++)
            for (var y = 0; y < 2; y++)
            {
                var dot = drawn.GetPixel(drawn.Width * (1 + 2 * x) / 4, drawn.Height * (1 + 2 * y) / 4);
                Assert.Equal(x == right && y == low, dot.Red > 200 && dot.Blue < 60);
            }
    }

    [Fact]
    public void What_is_no_photo_is_refused_by_name()
    {
        static string? Told(byte[] sent) => Shrinking.Shrink(sent).Refusal?.Code;
        var whole = Pictures.Jpeg();
        Assert.Equal("photo_missing", Told([]));
        Assert.Equal("photo_not_an_image", Told("%PDF-1.4"u8.ToArray()));
        Assert.Equal("photo_not_an_image", Told("GIF89a\u0001\0\u0001\0\0\0\0;"u8.ToArray()));
        Assert.Equal("photo_not_an_image", Told(whole[..(whole.Length / 2)]));
        Assert.Equal("photo_not_an_image", Told(whole[..20]));
        Assert.Equal("photo_too_large", Told(new byte[Shrinking.MostBytes + 1]));
        Assert.Equal("photo_absurd", Told(Pictures.Claiming(30_000, 30_000)));
        Assert.Equal("photo_absurd", Told(Pictures.Claiming(19_000, 19_000)));
        Assert.Null(Told(whole));
    }
}
