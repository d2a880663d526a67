namespace Gulir.Server.Reporting;

/// <summary>What stands in a field of a report's JSON.</summary>
public enum FieldKind { Text, Rupiah, Integer, Date, Month, Ratio }

/// <summary>
/// One field: its name, and what it tells. A part of the name in braces (<c>{account}</c>) stands for a code; such a
/// field comes once for each code that the report has.
/// </summary>
public sealed record ReportField(string Name, FieldKind Kind, string About, bool OrNull = false);

/// <summary>
/// One report as its reader knows it: what it tells, of what it can be asked, its own options, the fields of a row
/// and of the total. Help and docs/reports.md are written from it; a test holds it against what is printed.
/// </summary>
/// <param name="Option">The option that only this report and its like read: <c>--loan NUMBER</c>.</param>
/// <param name="NeedsOption">It cannot be printed without that option.</param>
public sealed record ReportKind(
    string Name, string About, bool ForRegion, IReadOnlyList<ReportField> Row, IReadOnlyList<ReportField> Total,
    string Option = "", bool NeedsOption = false);
