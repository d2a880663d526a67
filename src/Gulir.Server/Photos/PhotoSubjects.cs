using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Photos;

/// <summary>A kind of thing that photos may be put beside.</summary>
/// <param name="Title">What the page of the form says above: <c>Bukti BPM-2018-0003</c>; null: it is not there.</param>
/// <param name="Address">The page within the fund on which it stands.</param>
public sealed record PhotoSubject(
    string Code, Func<BookReader, Language, long, string?> Title, Func<BookReader, long, string> Address);

/// <summary>Every kind of subject. A room whose things have photos adds its line.</summary>
public static class PhotoSubjects
{
    public const string Voucher = "voucher";
    public const string Activity = "activity";

    public static readonly IReadOnlyList<PhotoSubject> All =
    [
        new(Voucher,
            (reader, language, fact) => reader.VoucherOfFact(fact) is { } voucher
                ? $"{language.Say("Bukti", "Voucher")} {voucher.Number}"
                : null,
            (reader, fact) => $"bukti/{reader.VoucherOfFact(fact)!.Number}"),
        new(Activity,
            (reader, _, number) => reader.Activities().Find(row => row.Number == number)?.Words.Title,
            (_, number) => $"kegiatan/{number}"),
    ];

    public static PhotoSubject? Find(string code) => All.FirstOrDefault(subject => subject.Code == code);

    public static bool IsThere(BookReader reader, string code, long number) =>
        Find(code)?.Title(reader, Language.En, number) is not null;
}
