using Gulir.Server.Example;
using Gulir.Simulation.Lives.Audit;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Risk;
using Gulir.Storage;
using Gulir.Book;
using Gulir.Risk;

namespace Gulir.Simulation.Lives;

/// <summary>How a life ended: its last seal, and how often each fact and each refusal was heard.</summary>
sealed record Ended(string Seal, int Letters, IReadOnlyDictionary<string, int> Heard);

/// <summary>One small fund from its founding on, day by day, from a seed alone.</summary>
sealed class Life
{
    readonly Town _town;
    readonly Chance _nights;
    readonly Clerk _clerk;
    readonly Office _office;
    readonly Lending _lending;
    readonly Collecting _collecting;
    readonly Mischief _mischief;
    readonly DateOnly _begin;

    string _seen = "";

    Life(ulong seed, int fund, Town town)
    {
        Chance stream(string name) => Chance.For(seed, $"fund {fund} {name}");
        var first = stream("beginning");
        _begin = new DateOnly(first.Between(2013, 2018), first.Between(1, 12), first.Between(1, 28));
        _town = town;
        _nights = stream("nights");
        _clerk = new Clerk(town, RegionCode.Parse($"35.19.09.{2001 + fund}")!.Value, _begin, stream("clerk"));
        _office = new Office(_clerk, stream("office"));
        _lending = new Lending(_clerk, _office, stream("lending"), first.Between(7, 12));
        _collecting = new Collecting(_clerk, stream("collecting"));
        _mischief = new Mischief(_clerk, stream("mischief"));
    }

    /// <summary>
    /// Lives a fund; where auditor and program differ, the failure names the seed, the day and the act.
    /// </summary>
    public static Ended Live(ulong seed, int fund, int days, bool postgres)
    {
        using var town = new Town(seed, postgres);
        var life = new Life(seed, fund, town);
        try
        {
            return life.Live(days);
        }
        catch (Exception error)
        {
            var clerk = life._clerk;
            throw new InvalidOperationException(
                $"{error.Message}\n  ./check --simulate {seed}   fund {fund}, {(postgres ? "PostgreSQL" : "SQLite")}, "
                    + $"{clerk.Today:yyyy-MM-dd}, letter {clerk.Letters}:\n  {clerk.LastLine}",
                error);
        }
    }

    Ended Live(int days)
    {
        _office.Begin();
        for (var day = _begin; day < _begin.AddDays(days); day = day.AddDays(1))
        {
            _clerk.Wake(day);
            if (day.DayOfWeek != DayOfWeek.Sunday) Work();
            Night(day);
        }
        End();
        return new Ended(_clerk.Seal, _clerk.Letters, _clerk.Auditor.Heard);
    }

    void Work()
    {
        _office.Day();
        _lending.Day();
        _collecting.Day();
        _mischief.Day();
    }

    void Night(DateOnly day)
    {
        if (_clerk.Seal != _seen) _clerk.Nights.Look();
        _seen = _clerk.Seal;
        if (day.AddDays(1).Day == 1 || _nights.OutOfThousand(20)) DeepNight(day);
        if (_nights.OutOfThousand(4)) _town.Restart();
        if (_nights.OutOfThousand(4))
        {
            _town.Crash();
            _clerk.Auditor.NothingWasWritten();
            _clerk.Nights.Look();
        }
    }

    /// <summary>The program's own reports of today and of a day long ago, before the auditor.</summary>
    void DeepNight(DateOnly day)
    {
        _clerk.Nights.LookDeep();
        var past = _begin.AddDays(_nights.Below(day.DayNumber - _begin.DayNumber + 1));
        foreach (var seen in new[] { day, past, BetweenHandAndBook() ?? past })
        {
            _clerk.Nights.HearPortfolio(seen, Read(reader =>
                Reserve.Of(reader.Portfolio(seen), reader.Settings(seen)).Select(row =>
                    (row.Loan.Booked.Number, row.Loan.Outstanding.Units, row.Age, row.Amount.Units)).ToArray()));
            _clerk.Nights.HearBalances(seen, Read(reader =>
                reader.Balances(seen).Select(row => (row.Key.Number, row.Value.Units)).ToArray()));
        }
    }

    /// <summary>A day on which money had changed hands that was booked only later.</summary>
    DateOnly? BetweenHandAndBook()
    {
        var late = _clerk.Auditor.Memory.Loans.SelectMany(loan => loan.Payments)
            .Where(paid => paid.Handed < paid.Booked).ToArray();
        return late.Length == 0 ? null : _nights.Pick(late).Handed;
    }

    T Read<T>(Func<BookReader, T> ask) =>
        _town.Database.Read(session => ask(new BookReader(session, new FundId(_clerk.Fund))));

    /// <summary>The book is whole, its chain ends in the seal that was given, and made anew it is the same.</summary>
    void End()
    {
        _clerk.Nights.LookDeep();
        Compare.Same("last seal", _clerk.LastSealOfTheChain(), _clerk.Seal);
        Whole();
        var before = _town.Fingerprint();
        _town.Rebuild();
        Compare.Same("projections made anew", before, _town.Fingerprint());
        _clerk.Nights.Look();
        Whole();
    }

    void Whole()
    {
        foreach (var proof in Copying.VerifyAll(_town.Database))
            if (!proof.IsWhole) throw new Complaint(string.Join("; ", proof.Damages));
    }
}
