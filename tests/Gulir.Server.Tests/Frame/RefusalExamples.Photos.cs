using Gulir.Photos;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfPhotos =
    [
        new(PhotoRefusals.SubjectUnknown("voucher", 999),
            "a photo is put beside what is not there",
            """act photo-attach '{"subject":"voucher","number":999,"image":"/9j/4AAQ","words":"Slip setoran"}'"""),
        new(PhotoRefusals.Missing(),
            "no photo was chosen",
            """act photo-attach '{"subject":"voucher","number":18,"image":"","words":"Slip setoran"}'"""),
        new(PhotoRefusals.NotAnImage(),
            "a file is no picture, of another kind, or cut short",
            """act photo-attach '{"subject":"voucher","number":18,"image":"JVBERi0xLjQ=","words":"Slip setoran"}'"""),
        new(PhotoRefusals.TooLarge(15),
            "a photo is larger than 15 MB",
            "curl -X POST localhost:8080/dana/35.19.09.2007/foto/baru -F foto=@pindaian.png"),
        new(PhotoRefusals.Absurd(30_000, 30_000),
            "a picture claims more dots than any camera takes",
            "curl -X POST localhost:8080/dana/35.19.09.2007/foto/baru -F foto=@bom.png"),
        new(PhotoRefusals.TooMany(12),
            "a thing has as many photos as fit",
            """act photo-attach '{"subject":"voucher","number":18,"image":"/9j/4AAQ","words":"Slip ke-13"}'"""),
    ];
}
