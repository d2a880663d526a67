using Microsoft.AspNetCore.Components;

namespace Gulir.Server.Frame;

/// <summary>A page as Razor writes it: what it shows, and the frame around it.</summary>
public abstract class Leaf<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    [Parameter, EditorRequired]
    public required PageFrame Frame { get; set; }

    protected string Say(string id, string en) => Frame.Language.Say(id, en);
}
