using Gulir.Book;

namespace Gulir.Institution;

public static class InstitutionSheets
{
    public static readonly Sheet Fund = Sheet.Rows("fund", ["since", "zone"],
        "code", "lkm", "upk", "village", "kecamatan", "kabupaten", "province");

    public static readonly Sheet Officer = Sheet.Rows("officer",
        ["officer", "human", "role", "from_date", "until_date"], "record");

    public static readonly Sheet OfficerEnd = Sheet.Rows("officer_end", ["officer", "until_date"]);

    public static readonly Sheet Setting = Sheet.Rows("setting", ["from_date"], "name", "value");
}
