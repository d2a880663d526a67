using System.Buffers.Binary;
using SkiaSharp;

namespace Gulir.Server.Tests.Photos;

/// <summary>Pictures as phones and mischief make them.</summary>
static class Pictures
{
    /// <summary>A red upper left quarter on blue.</summary>
    public static byte[] Of(int width, int height, SKEncodedImageFormat format)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.Blue);
        using var red = new SKPaint { Color = SKColors.Red };
        surface.Canvas.DrawRect(0, 0, width / 2f, height / 2f, red);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }

    public static byte[] Jpeg(int width = 640, int height = 480) => Of(width, height, SKEncodedImageFormat.Jpeg);

    /// <summary>A JPEG that lies on its side and says where it was taken.</summary>
    public static byte[] WithTraces(byte[] jpeg, short origin)
    {
        byte[] exif =
        [
            .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)origin, 0, 0, 0, 0, 0, 0,
            .. "GPS-7.6298,111.5239"u8,
        ];
        var length = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(length, (short)(exif.Length + 2));
        return [0xFF, 0xD8, 0xFF, 0xE1, .. length, .. exif, .. jpeg[2..]];
    }

    /// <summary>A small PNG whose head claims other dimensions, with a right checksum.</summary>
    public static byte[] Claiming(int width, int height)
    {
        var png = Of(8, 8, SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var i = 0; i < 8; i++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
