using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Gulir.Storage.Sqlite;

/// <summary>
/// The one writer of a file, on its own thread. A batch begins with BEGIN IMMEDIATE, runs read, decide, keep of each
/// act, and commits once. A refusal comes before anything is written, so it needs no savepoint; any other error ends
/// the batch, and its acts run again singly.
/// </summary>
sealed class SqliteWriter : IDisposable
{
    const int BatchActs = 64;
    const int BatchMilliseconds = 20;
    const int IdleMilliseconds = 2_000;

    readonly BlockingCollection<Pending> _queue = new(4_096);
    readonly SqliteSession _session;
    readonly Keeper _keeper;
    readonly Lock _alone = new();
    readonly Thread _thread;

    public SqliteWriter(SqliteSession session, HostParts host)
    {
        _session = session;
        Sheets = new SqliteSheets(session);
        _keeper = new Keeper(host.Now, host.Keys, Sheets);
        _thread = new Thread(Run) { IsBackground = true, Name = "gulir writer" };
        _thread.Start();
    }

    /// <summary>Where acts write; for whoever has the writer alone.</summary>
    public SqliteSheets Sheets { get; }

    /// <summary>How many batches have been committed since the file was opened.</summary>
    public long Commits { get; private set; }

    sealed record Pending(Act Act, TaskCompletionSource<Outcome<Kept>> Answer);

    public Task<Outcome<Kept>> Enqueue(Act act)
    {
        var pending = new Pending(act, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _queue.Add(pending);
        return pending.Answer.Task;
    }

    public Outcome<T> Alone<T>(Func<Func<Act, Outcome<Kept>>, Outcome<T>> work)
    {
        lock (_alone)
        {
            try
            {
                _session.Execute("begin immediate");
                try
                {
                    var outcome = work(act => _keeper.Run(_session, act));
                    _session.Execute(outcome.IsRefused ? "rollback" : "commit");
                    return outcome;
                }
                catch
                {
                    RollBack();
                    throw;
                }
            }
            catch (SqliteException error) when (SqliteDatabase.Named(error) is { } refusal)
            {
                return refusal;
            }
        }
    }

    public T Change<T>(Func<Session, T> work)
    {
        lock (_alone)
        {
            _session.Execute("begin immediate");
            try
            {
                var answer = work(_session);
                _session.Execute("commit");
                return answer;
            }
            catch
            {
                RollBack();
                throw;
            }
        }
    }

    void Run()
    {
        var batch = new List<Pending>(BatchActs);
        while (!_queue.IsCompleted)
        {
            batch.Clear();
            if (!_queue.TryTake(out var first, IdleMilliseconds))
            {
                Truncate();
                continue;
            }
            batch.Add(first);
            var clock = Stopwatch.StartNew();
            while (batch.Count < BatchActs && clock.ElapsedMilliseconds < BatchMilliseconds
                && _queue.TryTake(out var more))
                batch.Add(more);
            lock (_alone) Keep(batch);
        }
    }

    void Keep(List<Pending> batch)
    {
        try
        {
            var answers = Commit(batch);
            for (var i = 0; i < batch.Count; i++) batch[i].Answer.SetResult(answers[i]);
        }
        catch (Exception error) when (batch.Count == 1)
        {
            if (error is SqliteException sqlite && SqliteDatabase.Named(sqlite) is { } refusal)
                batch[0].Answer.SetResult(refusal);
            else
                batch[0].Answer.SetException(error);
        }
        catch (SqliteException error) when (SqliteDatabase.IsBusy(error))
        {
            // Another process holds the file: waiting once was long enough, and nothing of the batch has run.
            foreach (var pending in batch) pending.Answer.SetResult(StorageRefusals.BookBusy());
        }
        catch (Exception)
        {
            foreach (var pending in batch) Keep([pending]);
        }
    }

    List<Outcome<Kept>> Commit(List<Pending> batch)
    {
        var answers = Change(session => batch.ConvertAll(pending => _keeper.Run(session, pending.Act)));
        Commits++;
        return answers;
    }

    /// <summary>A full disk may have rolled back already; then there is nothing left to do.</summary>
    void RollBack()
    {
        try
        {
            _session.Execute("rollback");
        }
        catch (SqliteException)
        {
            // No transaction is open any more.
        }
    }

    /// <summary>With nobody waiting the write-ahead log is folded into the file and emptied.</summary>
    void Truncate()
    {
        lock (_alone)
        {
            try
            {
                _session.Execute("pragma wal_checkpoint(truncate)");
            }
            catch (SqliteException)
            {
                // A reader is at work; the next idle moment will do.
            }
        }
    }

    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _queue.Dispose();
        _session.Dispose();
    }
}
