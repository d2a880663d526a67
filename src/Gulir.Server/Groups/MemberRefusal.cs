using Gulir.Server.Frame;

namespace Gulir.Server.Groups;

/// <summary>A refusal about one of many members, told with her name before it.</summary>
public static class MemberRefusal
{
    public static string Tell(Refusal refusal, Func<int, string> nameOf, Language language)
    {
        var person = refusal.Details.FirstOrDefault(detail => detail.Name == "person").Value as int?;
        var name = person is { } number ? nameOf(number) : "";
        return name.Length == 0 ? refusal.Tell(language) : $"{name}: {refusal.Tell(language)}";
    }
}
