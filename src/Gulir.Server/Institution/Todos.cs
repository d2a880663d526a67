using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Institution;

/// <summary>One thing that waits for whoever looks, and where it is done.</summary>
public sealed record Todo(string Text, string Address);

/// <summary>
/// What waits in a fund for this visitor today, by the offices held: gates to pass, money to count, months to close,
/// people to visit. An empty list is a quiet day.
/// </summary>
public static class Todos
{
    public static IReadOnlyList<Todo> Of(PageAsk ask)
    {
        var frame = ask.Frame;
        if (!frame.Visitor.Opens(frame.Fund!.Id)) return [];
        var todos = new List<Todo>();
        void Add(bool waits, string id, string en, string place)
        {
            if (waits) todos.Add(new Todo(frame.Say(id, en), frame.In(place)));
        }
        var mine = Acting.Mine(ask.Reader, frame.Visitor, frame.Today);
        bool May(IReadOnlyList<Role> by) => Acting.May(ask.Reader, mine, by, frame.Today);

        var isNew = ask.Reader.EntryCount() == 0;
        Add(isNew && May(Duties.Bookkeeping), "Masukkan saldo awal", "Enter the opening balances", "saldo-awal");
        Add(ask.Reader.GroupCount() == 0 && May(Duties.Fieldwork),
            "Bentuk KSM pertama", "Form the first KSM", "ksm/baru");
        Gates(ask, [.. mine.Select(row => row.Officer.Human)], May, Add);
        var visits = May(Duties.Examining)
            ? ask.Reader.LoansNotVisited().Count(loan => Visiting.FirstDue(loan.DisbursedOn) <= frame.Today)
            : 0;
        Add(visits > 0, $"{visits} pinjaman belum dikunjungi", $"{visits} loans not visited yet", "kunjungan");
        Books(ask, May, Add, isNew);
        Seconds(ask, [.. mine.Select(row => row.Officer)], Add);
        var handovers = May(Duties.Governing) ? HandoverPages.Due(ask.Reader, frame.Today).Count : 0;
        Add(handovers > 0, $"{handovers} jabatan menunggu serah terima", $"{handovers} offices wait to be handed over",
            "serah-terima");
        return todos;
    }

    static void Gates(
        PageAsk ask, HashSet<int> humans, Func<IReadOnlyList<Role>, bool> may,
        Action<bool, string, string, string> add)
    {
        var loans = ask.Reader.LoansInGates().ConvertAll(number => ask.Reader.Loan(number)!);
        var examine = loans.Count(loan => loan.Next == Gate.Examination);
        add(examine > 0 && may(Duties.Examining), $"{examine} permohonan menunggu pemeriksaan",
            $"{examine} applications wait to be examined", "pengajuan");
        var decide = loans.Count(loan => loan.Next == Gate.Decision
            && (ask.Frame.Visitor.IsAtExample || loan.Signatures.All(signature => !humans.Contains(signature.Human))));
        add(decide > 0 && may(Duties.Deciding), $"{decide} pinjaman menunggu putusan Anda",
            $"{decide} loans wait for your decision", "pengajuan");
        var pay = loans.Count(loan => loan.Next == Gate.Disbursement);
        add(pay > 0 && may(Duties.Cash), $"{pay} pinjaman siap dicairkan", $"{pay} loans can be paid out", "pengajuan");
    }

    /// <summary>What an officer with doubled offices cannot complete alone, for who can stand by it.</summary>
    static void Seconds(PageAsk ask, IReadOnlyList<Officer> mine, Action<bool, string, string, string> add)
    {
        var inOffice = ask.Reader.InOffice(ask.Frame.Today);
        bool May(IReadOnlyList<Role> by) => Doubling.AllNeedSecond(by, inOffice)
            && mine.Any(officer => Doubling.MayStandBy(officer.Human, by, inOffice));
        var loans = !May(Duties.Cash) ? 0 : ask.Reader.LoansInGates().Count(number =>
            ask.Reader.Loan(number) is { Next: Gate.Disbursement }
            && ask.Reader.DisbursementConfirmers(number).TrueForAll(human => mine.All(row => row.Human != human)));
        add(loans > 0, $"{loans} pencairan menunggu Anda kuatkan", $"{loans} pay-outs wait for you to confirm",
            "pengajuan");
        var counted = ask.Reader.LastCounts().TryGetValue(Accounts.Cash, out var last) ? last : (DateOnly?)null;
        add(May(Duties.Recording) && ask.Reader.DaysUncounted(Accounts.Cash, counted) > 0
            && ask.Reader.CountWitnesses(ask.Frame.Today).TrueForAll(row => mine.All(own => own.Human != row.Human)),
            "Hitungan kas menunggu Anda kuatkan", "The cash count waits for you to confirm", "hitung#konfirmasi");
    }

    static void Books(
        PageAsk ask, Func<IReadOnlyList<Role>, bool> may, Action<bool, string, string, string> add, bool isNew)
    {
        var counted = ask.Reader.LastCounts().TryGetValue(Accounts.Cash, out var last) ? last : (DateOnly?)null;
        var days = ask.Reader.DaysUncounted(Accounts.Cash, counted);
        add(days > 0 && may(Duties.Cash),
            $"Kas belum dihitung, {days} hari", $"Cash not counted, {days} days", "hitung");
        var next = ask.Reader.ClosedThrough() is { } closed ? closed.Next : YearMonth.Of(ask.Frame.Fund!.Since);
        add(!isNew && next.Last < ask.Frame.Today && may(Duties.Bookkeeping),
            $"Tutup buku {ask.Frame.Long(next)}", $"Close {ask.Frame.Long(next)}", "tutup-buku");
    }
}
