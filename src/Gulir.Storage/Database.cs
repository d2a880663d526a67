using System.Collections.Concurrent;

namespace Gulir.Storage;

/// <summary>
/// The one seam to a database. Reads take a session on a snapshot; acts are kept in one transaction each, as each
/// database does it best. Where a database differs stands in its own folder and nowhere else.
/// </summary>
public abstract class Database(HostParts host) : IDisposable
{
    readonly ConcurrentBag<Session> _idle = [];
    bool _disposed;

    public HostParts Host { get; } = host;

    /// <summary>Where the data is, in words fit for a message; never a password.</summary>
    public abstract string Where { get; }

    /// <summary>Keeps one act. Waits until it is durable, or refused.</summary>
    public abstract Outcome<Kept> Do(Act act);

    /// <summary>As <see cref="Do"/>, for callers that have other work meanwhile.</summary>
    public abstract Task<Outcome<Kept>> DoAsync(Act act);

    /// <summary>
    /// Takes the writer alone: all acts of one large piece of work in one transaction, all kept or none.
    /// </summary>
    public abstract Outcome<T> Alone<T>(Func<Func<Act, Outcome<Kept>>, Outcome<T>> work);

    /// <summary>Changes what stands outside all books (who signs in), in one transaction.</summary>
    public abstract T Change<T>(Func<Session, T> work);

    /// <summary>As the other, for work that answers nothing.</summary>
    public void Change(Action<Session> work) => Change(session =>
    {
        work(session);
        return true;
    });

    /// <summary>Writes projections anew from the facts, in one transaction.</summary>
    public abstract void Rewrite(Action<Session, ISheetStore> work);

    /// <summary>Reads on one snapshot.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        var session = _idle.TryTake(out var idle) ? idle : OpenReader();
        try
        {
            session.Execute(BeginRead);
            var answer = read(session);
            session.Execute("commit");
            _idle.Add(session);
            return answer;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>The statement that begins a snapshot for reading.</summary>
    protected abstract string BeginRead { get; }

    protected abstract Session OpenReader();

    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        Close();
        while (_idle.TryTake(out var session)) session.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the writing side; called once.</summary>
    protected abstract void Close();
}

/// <summary>What only the host has: the time in UTC milliseconds, and the keys.</summary>
public sealed record HostParts(Func<long> Now, KeyRing Keys);
