using Gulir.Server.Api;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfTheApi =
    [
        new(ApiRefusals.TokenMissing(),
            "a program asks without a token where real books are kept",
            "curl localhost:8080/api/v1/funds"),
        new(ApiRefusals.TokenUnknown(),
            "a token was copied wrong, or belongs to another place",
            "curl localhost:8080/api/v1/funds -H 'Authorization: Bearer gulir_salah'"),
        new(ApiRefusals.TokenExpired(new DateOnly(2026, 12, 31)),
            "the days of a token are over",
            "curl localhost:8080/api/v1/funds -H \"Authorization: Bearer $TOKEN\""),
        new(ApiRefusals.TokenEnded(),
            "the human has ended the token, or has changed the password",
            "curl localhost:8080/api/v1/funds -H \"Authorization: Bearer $TOKEN\""),
        new(ApiRefusals.TokenReadsOnly(),
            "a program does an act with a token that reads only",
            "curl localhost:8080/api/v1/funds/35.19.09.2007/acts/voucher -H \"Authorization: Bearer $TOKEN\" ..."),
        new(ApiRefusals.TokenOpensNothing(),
            "a token is made and nothing is chosen that it opens",
            "curl -X POST localhost:8080/akun/token -d nama=laptop -d hari=90 -d sandi=..."),
        new(ApiRefusals.TokenDaysOutOfRange(366),
            "a token is made for longer than a year",
            "curl -X POST localhost:8080/akun/token -d nama=laptop -d hari=1000 -d buka=35.19.09.2007 -d sandi=..."),
        new(ApiRefusals.IdempotencyKeyMissing(100),
            "a program does an act without a request id",
            "curl localhost:8080/api/v1/funds/35.19.09.2007/acts/voucher --json @bukti.json"),
        new(ApiRefusals.ContentTypeUnsupported(),
            "a program sends an act as a form",
            "curl localhost:8080/api/v1/funds/35.19.09.2007/acts/voucher -H 'Idempotency-Key: 1' -d text=ATK"),
        new(ApiRefusals.BodyTooLarge(262_144),
            "a program sends too much at once",
            "curl localhost:8080/api/v1/funds/35.19.09.2007/acts/voucher -H 'Idempotency-Key: 1' --json @besar.json"),
        new(ApiRefusals.AddressUnknown(),
            "an address of the API is misspelt",
            "curl localhost:8080/api/v1/fund"),
        new(ApiRefusals.QueryUnknown("asof"),
            "a query is misspelt",
            "curl 'localhost:8080/api/v1/funds/35.19.09.2007/reports/position?asof=2019-11-30'"),
        new(ApiRefusals.QueryMalformed("limit", "seribu"),
            "a number in the address is none, or is out of its range",
            "curl 'localhost:8080/api/v1/funds/35.19.09.2007/loans?limit=seribu'"),
        new(ApiRefusals.QueryMissing("loan"),
            "a card is asked for without its number",
            "curl localhost:8080/api/v1/funds/35.19.09.2007/reports/loan-card"),
    ];
}
