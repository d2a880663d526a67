namespace Gulir.Storage;

/// <summary>Typed text as a pattern of <c>like … escape '\'</c>: what people type is never a wildcard.</summary>
static class Like
{
    public static string Contains(string typed) => $"%{Escape(typed)}%";

    public static string StartsWith(string typed) => $"{Escape(typed)}%";

    static string Escape(string typed) => typed.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_");
}
