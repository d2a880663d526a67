using Gulir.Institution;

namespace Gulir.Publishing;

/// <summary>How far a village's page is open to everybody.</summary>
public enum Openness { Off, WithoutPhotos, On }

/// <summary>
/// The public page of a village is off until its LKM switches it on by a dated setting: what is shown to everybody is
/// decided, never left over (UU PDP 27/2022).
/// </summary>
public static class PublicPage
{
    public const string Setting = "public_page";

    /// <summary>
    /// With fewer borrowers than this, figures of loans would tell what one person owes; the page leaves them out.
    /// A KSM of the smallest size is not shut out by it.
    /// </summary>
    public const int FewestBorrowers = 5;

    public static Openness Of(Settings settings) => settings.Text(Setting) switch
    {
        "on" => Openness.On,
        "without_photos" => Openness.WithoutPhotos,
        _ => Openness.Off,
    };

    /// <summary>Whether figures of loans would be those of a few persons.</summary>
    public static bool IsFew(int borrowers) => borrowers is > 0 and < FewestBorrowers;
}
