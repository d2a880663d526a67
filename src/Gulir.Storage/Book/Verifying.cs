using Gulir.Book;

namespace Gulir.Storage.Book;

/// <summary>What is wrong with a book: where (a fact's number, a sheet, a record) and what was found.</summary>
public sealed record Damage(string Where, string What);

/// <summary>The result for one book: its facts, its end, and the first damage of each part that has any.</summary>
public sealed record Verified(RegionCode Code, FundId Fund, long Facts, Seal Seal, IReadOnlyList<Damage> Damages)
{
    public bool IsWhole => Damages.Count == 0;
}

/// <summary>
/// Proves a book: the chain link by link, then every projection against a replay of the facts through the core alone,
/// then every side record against its fingerprint.
/// </summary>
public static class Verifying
{
    public static Verified Verify(Session session, FundId fund, RegionCode code)
    {
        var sheets = new MemorySheets();
        var damages = new List<Damage>();
        var end = Replay(session, fund, sheets, damages);
        if (damages.Count == 0)
        {
            foreach (var sheet in FactCatalogue.Sheets)
                if (Compare(session, fund, sheet, sheets) is { } damage) damages.Add(damage);
            if (CompareRecords(session, fund, sheets.Records()) is { } record) damages.Add(record);
        }
        return new Verified(code, fund, end.Number, end.Seal, damages);
    }

    /// <summary>Where a seal stands in a book.</summary>
    public static SealAnswer Find(Session session, FundId fund, Seal seal)
    {
        var end = session.BookEnd(fund);
        if (seal.Number > end.Number) return new SealAnswer(SealState.NotKnownYet, end.Number);
        return session.Recorded(fund, seal.Number) is { } link && seal.Matches(link.Hash)
            ? new SealAnswer(SealState.Contained, end.Number)
            : new SealAnswer(SealState.NotContained, end.Number);
    }

    /// <summary>The first number that does not follow is named; what comes after it proves nothing.</summary>
    static BookEnd Replay(Session session, FundId fund, MemorySheets sheets, List<Damage> damages)
    {
        var end = BookEnd.Empty;
        var page = new Page(sheets);
        session.EachFact(fund, link =>
        {
            if (damages.Count > 0) return;
            var number = end.Number + 1;
            if (link.Number != number)
                damages.Add(new Damage($"fact {number}", $"missing; the book goes on with {link.Number}"));
            else if (!Chain.Follows(end, link))
                damages.Add(new Damage($"fact {number}", "changed: its hash does not follow from the fact before it"));
            else if (Read(link) is not { } fact)
                damages.Add(new Damage($"fact {number}", $"kind {link.Kind} cannot be read by this program"));
            else
            {
                page.Turn(link.Number);
                fact.Apply(page);
                end = new BookEnd(link.Number, link.At, link.Hash);
            }
        });
        return end;
    }

    static Fact? Read(Recorded link)
    {
        try
        {
            return FactCatalogue.Read(link.Kind, link.Body);
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or RefusedInputException)
        {
            return null;
        }
    }

    static Damage? Compare(Session session, FundId fund, Sheet sheet, MemorySheets sheets)
    {
        var sql = SheetSql.Of(sheet);
        var numbers = sql.Columns.Length - sheet.Texts.Length;
        using var wanted = sheets.Rows(sheet).GetEnumerator();
        Damage? damage = null;
        session.Each(sql.Select, row =>
        {
            if (damage is not null) return;
            if (!wanted.MoveNext())
            {
                damage = new Damage(sheet.Name, $"a row that no fact makes: {Key(sheet, row)}");
                return;
            }
            var values = wanted.Current.Values.Span;
            var texts = wanted.Current.Texts.Span;
            for (var i = 0; i < numbers; i++)
                if (row.Long(i) != values[i])
                    damage ??= new Damage(sheet.Name,
                        $"{Key(sheet, row)}: {sql.Columns[i]} is {row.Long(i)}, the facts make {values[i]}");
            for (var i = 0; i < texts.Length; i++)
                if (!row.Is(numbers + i, texts[i]))
                    damage ??= new Damage(
                        sheet.Name, $"{Key(sheet, row)}: {sheet.Texts[i]} is not what the facts make");
        }, fund.Value);
        return damage ?? (wanted.MoveNext()
            ? new Damage(sheet.Name,
                $"a row is missing: {string.Join(", ", wanted.Current.Values.ToArray().Take(sheet.Keys.Length))}")
            : null);
    }

    static string Key(Sheet sheet, Row row) =>
        string.Join(", ", sheet.Keys.Select((name, i) => $"{name} {row.Long(i)}"));

    static Damage? CompareRecords(Session session, FundId fund, HashSet<string> wanted)
    {
        Damage? damage = null;
        session.Each("select hash, salt, body from record where fund_id = $1", row =>
        {
            var hash = row.Text(0);
            if (SideRecord.HashOf(row.Bytes(1), row.Bytes(2)).Hex != hash)
                damage ??= new Damage($"record {hash[..16]}", "changed: it does not fit its fingerprint");
            else if (!wanted.Remove(hash))
                damage ??= new Damage($"record {hash[..16]}", "no fact points to it");
        }, fund.Value);
        return damage ?? (wanted.Count > 0 ? new Damage($"record {wanted.First()[..16]}", "missing") : null);
    }
}

public enum SealState { Contained, NotContained, NotKnownYet }

/// <summary>Whether a printed seal still stands in a book, and where this copy of the book ends.</summary>
public sealed record SealAnswer(SealState State, long EndsAt);
