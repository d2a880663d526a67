using Gulir.Groups;
using Gulir.Storage.Groups;

namespace Gulir.Storage.Loans;

/// <summary>What several shares have in common though other names stand in them.</summary>
public enum Common { Phone = 1, FamilyCard = 2, Address = 3 }

/// <summary>One share of a loan that runs or waits, and whose it is.</summary>
public sealed record SharedPart(int Loan, int Person, string Name, string GroupName, bool Runs);

/// <summary>One phone, family card or address in several shares: worth a look, never a block.</summary>
/// <param name="What">The phone or address as read; empty for a family card, whose number is not shown.</param>
public sealed record SharedFlag(Common Kind, string What, IReadOnlyList<SharedPart> Parts)
{
    public bool Touches(int loan) => Parts.Any(part => part.Loan == loan);
}

public static class SharedReads
{
    /// <summary>Every such flag over shares that owe principal and shares that wait in the gates.</summary>
    public static List<SharedFlag> SharedFlags(this BookReader reader)
    {
        var persons = reader.AllPersons().ToDictionary(row => row.Number, row => row.Data);
        var parts = reader.Parts(persons);
        List<SharedFlag> Of(Common kind, Func<Person, string?> by, Func<Person, string> told) =>
        [
            .. parts.Select(part => (Part: part, By: by(persons[part.Person]))).Where(row => row.By is not null)
                .GroupBy(row => row.By!)
                .Where(rows => rows.Select(row => (row.Part.Loan, row.Part.Person)).Distinct().Count() > 1)
                .OrderBy(rows => rows.Key, StringComparer.Ordinal)
                .Select(rows => new SharedFlag(
                    kind, told(persons[rows.First().Part.Person]), [.. rows.Select(row => row.Part)])),
        ];
        return
        [
            .. Of(Common.FamilyCard, person => person.KkKey, _ => ""),
            .. Of(Common.Phone, person => Phones.Kept(person.Phone), person => Phones.Local(Phones.Kept(person.Phone))),
            .. Of(Common.Address, Address, person => $"{person.Address} {person.Rt}".Trim()),
        ];
    }

    static string? Address(Person person)
    {
        var text = string.Join(' ', $"{person.Address} {person.Rt}".ToLowerInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return string.IsNullOrWhiteSpace(person.Address) ? null : text;
    }

    static List<SharedPart> Parts(this BookReader reader, Dictionary<int, Person> persons)
    {
        var running = reader.Session.Query(
            $"""
            select s.loan, {LoanReads.Holder}, g.name from share s
            join owed o on o.fund_id = s.fund_id and o.loan = s.loan and o.share = s.share
            join disbursement d on d.fund_id = s.fund_id and d.loan = s.loan
            join groups g on g.fund_id = d.fund_id and g.group_no = d.group_no
            where s.fund_id = $1 and o.principal > 0 order by s.loan, s.share
            """,
            row => (Loan: row.Int(0), Person: row.Int(1), Group: row.Text(2)), reader.Fund.Value);
        var names = reader.Session.Query("select group_no, name from groups where fund_id = $1",
            row => (row.Int(0), row.Text(1)), reader.Fund.Value).ToDictionary(row => row.Item1, row => row.Item2);
        var waiting = reader.LoansInGates().Select(number => reader.Loan(number)!)
            .SelectMany(loan => loan.Parts.Select(part => (loan.Number, part.Person, names[loan.Group])));
        SharedPart Part((int Loan, int Person, string Group) row, bool runs) =>
            new(row.Loan, row.Person, persons[row.Person].Name, row.Group, runs);
        return
        [
            .. running.Where(row => persons.ContainsKey(row.Person)).Select(row => Part(row, true)),
            .. waiting.Where(row => persons.ContainsKey(row.Person)).Select(row => Part(row, false)),
        ];
    }
}
