using Gulir.Publishing;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfNews =
    [
        new(NewsRefusals.Unknown(9),
            "news are withdrawn that were never written",
            """act news-withdraw '{"news":9,"reason":"salah tanggal"}'"""),
        new(NewsRefusals.WithdrawnAlready(1),
            "news are withdrawn a second time",
            """act news-withdraw '{"news":1,"reason":"salah tanggal"}'"""),
        new(NewsRefusals.Tangled(),
            "a text of quotes in quotes in quotes, far deeper than anybody reads",
            """act news-write '{"headline":"RWT","text":">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> x"}'"""),
        new(NewsRefusals.HoldsNik(),
            "news hold the number of an identity card",
            """act news-write '{"headline":"Pemenang undian","text":"NIK 3519091234567890"}'"""),
    ];
}
