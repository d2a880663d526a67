using System.Diagnostics.CodeAnalysis;

namespace Gulir.Basics;

/// <summary>
/// States what must hold. A broken statement is a bug, never a user's mistake: it throws and rolls back.
/// </summary>
public static class Must
{
    public static void Hold([DoesNotReturnIf(false)] bool condition, string statement)
    {
        if (!condition) throw new InvalidOperationException("Broken: " + statement);
    }

    [DoesNotReturn]
    public static T Never<T>(string statement) => throw new InvalidOperationException("Broken: " + statement);
}
