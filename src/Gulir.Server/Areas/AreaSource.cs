using Gulir.Server.Frame;

namespace Gulir.Server.Areas;

/// <summary>Where the areas come from, and the notice that their licence asks for wherever they are shown.</summary>
public static class AreaSource
{
    public const string Name = "idn-area-data";
    public const string Version = "4.0.1";
    public const string Address = "https://github.com/fityannugroho/idn-area-data";
    public const string Licence = "Open Database License (ODbL) 1.0";
    public const string LicenceAddress = "https://opendatacommons.org/licenses/odbl/1-0/";

    /// <summary>One sentence; a page makes links of the two names in it.</summary>
    public static string Notice(Language language) => language.Say(
        $"Kode dan nama wilayah berasal dari {Name} {Version}, yang tersedia dengan {Licence}.",
        $"Codes and names of regions come from {Name} {Version}, made available under the {Licence}.");
}
