namespace Gulir.Server.Tests.Commands;

/// <summary>Villages that stand still: a refused act changes nothing, so every case of a stage shares one.</summary>
public sealed class Villages : IDisposable
{
    readonly Dictionary<string, Village> _byStage = [];

    public Village At(string stage)
    {
        if (!_byStage.TryGetValue(stage, out var village)) _byStage[stage] = village = Village.At(stage);
        return village;
    }

    public void Dispose()
    {
        foreach (var village in _byStage.Values) village.Dispose();
    }
}
