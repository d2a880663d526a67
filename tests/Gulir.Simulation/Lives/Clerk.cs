using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Example;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Simulation.Lives.Audit;
using Gulir.Storage;

namespace Gulir.Simulation.Lives;

/// <summary>
/// Takes letters to the fund: the auditor foretells, the program answers, the auditor hears. Now and then a letter goes
/// twice, as from a hand that trembles or a line that breaks.
/// </summary>
sealed class Clerk
{
    public const int Manager = 4, Coordinator = 5, Cashier = 2, Bookkeeper = 3, Lkm = 6, Supervisor = 7;
    static readonly int[] FirstRoles = [Manager, Coordinator, Cashier, Bookkeeper, Lkm, Supervisor];

    readonly Town _town;
    readonly Chance _chance;
    readonly Sending _sending;
    readonly Evidence _book;

    int _letters;

    public Clerk(Town town, RegionCode code, DateOnly since, Chance chance)
    {
        (_town, _chance, Today) = (town, chance, since);
        _sending = new Sending(code);
        town.Wake(since);
        var founded = town.Do(InstitutionActs.FundNew.Of(
            new FundNew(code, "LKM Rukun", "UPK Rukun", new Place("Kwangsen", "Jiwan", "Madiun", "Jawa Timur"), since,
                [.. FirstRoles.Select(role => new OfficerAppoint("Sri", (Role)role))]),
            new ActFrame(code, 1, RequestIds.Parse($"{code} founded"), since))).Value;
        var second = Offer(town, code, since, "turun",
            new LoanTerms(Method.Declining, new Rate(20_000), 6, RoundUnit: 1, Remainder: Remainder.Spread));
        var third = Offer(town, code, since, "minggu", new LoanTerms(Method.Flat, new Rate(5_000), 8, Frequency.Week));
        Fund = founded.Fund.Value;
        _book = new StoredBook(town, Fund);
        Auditor = new Auditor(since, _book);
        Auditor.Begin(founded.Facts.Count + second.Facts.Count + third.Facts.Count, FirstRoles);
        Nights = new Nights(Auditor.Memory, _book);
        Seal = third.Seal.ToString();
    }

    static Gulir.Storage.Kept Offer(Town town, RegionCode code, DateOnly since, string product, LoanTerms terms) =>
        town.Do(InstitutionActs.ProductSet.Of(
            new ProductAsk(product, product, terms), new ActFrame(code, 1, RequestIds.Parse(product), since))).Value;

    public Guid Fund { get; }
    public Auditor Auditor { get; }
    public Nights Nights { get; }
    public DateOnly Today { get; private set; }
    public string Seal { get; private set; }

    /// <summary>The last letter as it would be sent from a shell.</summary>
    public string LastLine { get; private set; } = "";

    public int Letters => _letters;

    Memory Memory => Auditor.Memory;

    public void Wake(DateOnly day)
    {
        Today = day;
        _town.Wake(day);
    }

    /// <summary>Somebody of that role who is in office today; 0 when nobody is.</summary>
    public int InOffice(int role)
    {
        for (var number = Memory.Officers.Count; number > 0; number--)
            if (Memory.Officers[number - 1].Role == role && Memory.Officers[number - 1].InOffice(Today)) return number;
        return 0;
    }

    /// <summary>By whoever holds the role; while nobody does, by somebody else of the UPK.</summary>
    public Answer AskAs(int role, Deed deed)
    {
        foreach (var other in new[] { role, Manager, Cashier, Bookkeeper })
            if (InOffice(other) is not 0 and var number) return Ask(number, deed);
        return Ask(InOffice(Lkm), deed);
    }

    public Answer Ask(int officer, Deed deed)
    {
        var letter = new Letter(Today, officer, $"letter {++_letters}", deed);
        var sent = _sending.Of(letter);
        LastLine = sent.Line;
        var forecast = Auditor.Foresee(letter);
        var answer = Send(sent);
        Auditor.Hear(forecast, answer);
        if (answer.Refusal is not null) return answer;
        Seal = answer.Seal;
        if (_chance.OutOfThousand(30)) Auditor.HearAgain(answer, Send(sent));
        if (_chance.OutOfThousand(20)) UseAgain(letter);
        return answer;
    }

    void UseAgain(Letter letter)
    {
        var other = _chance.OutOfThousand(500)
            ? letter with { Deed = new CloseMonth(199_001) }
            : letter with { Officer = letter.Officer + 1 };
        var sent = _sending.Of(other);
        LastLine = sent.Line;
        Auditor.HearUsed(Send(sent));
    }

    Answer Send(Sent sent)
    {
        var outcome = _town.Do(sent.Act);
        return outcome.Refusal is { } refusal
            ? new Answer(refusal.Code, [], "", false)
            : new Answer(
                null, [.. outcome.Value.Facts], outcome.Value.Seal.ToString(), outcome.Value.Again);
    }

    public string LastSealOfTheChain() => ChainOfFacts.LastSeal(_book);
}
