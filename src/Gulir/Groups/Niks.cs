namespace Gulir.Groups;

/// <summary>What looks wrong about an identity number. Each is told and none ever stops a member [S56] [S57].</summary>
public enum NikWarning { Length = 1, Birth = 2, Sex = 3, Region = 4 }

/// <summary>
/// Checks of a NIK: place of first registration (2+2+2 digits), DDMMYY with 40 added to a woman's day, 4 of a serial.
/// It never changes, not by moving and not when a birth date is corrected; so a mismatch is only worth a look.
/// </summary>
public static class Niks
{
    public const int Digits = 16;

    public static bool IsNik(string digits) => digits.Length == Digits && digits.All(char.IsAsciiDigit);

    /// <param name="region">The kabupaten of the fund's village; null when it should not be compared.</param>
    public static IReadOnlyList<NikWarning> Check(string nik, bool female, DateOnly? born, RegionCode? region)
    {
        if (!IsNik(nik)) return [NikWarning.Length];
        var warnings = new List<NikWarning>();
        var (day, month, year) = (int.Parse(nik[6..8]), int.Parse(nik[8..10]), int.Parse(nik[10..12]));
        var woman = day > 40;
        if (woman) day -= 40;
        // The century is not told: a leap year has every day there is.
        var possible = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
        if (!possible || (born is { } on && (on.Day, on.Month, on.Year % 100) != (day, month, year)))
            warnings.Add(NikWarning.Birth);
        if (possible && woman != female) warnings.Add(NikWarning.Sex);
        if (region is { } place && place.AtLevel(2).Text.Replace(".", "") != nik[..4]) warnings.Add(NikWarning.Region);
        return warnings;
    }
}
