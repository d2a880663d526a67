using System.Xml.Linq;

namespace Gulir.Server.Api;

/// <summary>What the code says of its own records: the file that the compiler writes beside the core.</summary>
public sealed class XmlWords
{
    readonly Dictionary<string, XElement> _members;

    XmlWords(Dictionary<string, XElement> members) => _members = members;

    /// <summary>Empty where the file was left behind: the description then tells names and types alone.</summary>
    public static XmlWords OfTheCore()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Gulir.xml");
        if (!File.Exists(file)) return new XmlWords([]);
        return new XmlWords(XDocument.Load(file).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!));
    }

    public string Summary(Type type) => Text(Member(type)?.Element("summary"));

    public string Parameter(Type type, string name) => Text(
        Member(type)?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name));

    XElement? Member(Type type) => _members.GetValueOrDefault("T:" + type.FullName);

    static string Text(XElement? element) => element is null
        ? ""
        : string.Join(' ', string.Concat(element.Nodes().Select(Word)).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Word(XNode node) => node switch
    {
        XText text => text.Value,
        XElement named => (string?)named.Attribute("name")
            ?? ((string?)named.Attribute("cref"))?.Split('.')[^1] ?? named.Value,
        _ => "",
    };
}
