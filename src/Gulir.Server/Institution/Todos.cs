using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Loans.Arrears;
using Gulir.Server.Oversight;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Institution;

/// <summary>One thing that waits for whoever looks, and where it is done.</summary>
public sealed record Todo(string Text, string Address);

/// <summary>
/// What waits in a fund for this visitor today, by the offices held: instalments due and late, gates to pass, money to
/// count, months to close, people to visit, marks to look at. An empty list is a quiet day.
/// </summary>
/// <param name="Due">Loans with an instalment due within the week.</param>
/// <param name="Late">Loans with an instalment that is late.</param>
public sealed record Todos(PageAsk Ask, int Due, int Late)
{
    const int DaysOfMarks = 30;
    const int MostHandovers = 200;

    readonly List<Todo> _todos = [];

    PageFrame Frame => Ask.Frame;

    public IReadOnlyList<Todo> List()
    {
        if (!Frame.Visitor.Opens(Frame.Fund!.Id)) return [];
        var mine = Acting.Mine(Ask.Reader, Frame.Visitor, Frame.Today);
        bool May(IReadOnlyList<Role> by) => Acting.May(Ask.Reader, mine, by, Frame.Today);
        var isNew = Ask.Reader.EntryCount() == 0;
        Add(isNew && May(Duties.Governing), "Periksa pengaturan dan daftar akun",
            "Look through the settings and the chart of accounts", "pengaturan");
        Add(isNew && May(Duties.Bookkeeping), "Masukkan saldo awal", "Enter the opening balances", "saldo-awal");
        Add(Ask.Reader.GroupCount() == 0 && May(Duties.Fieldwork),
            "Bentuk KSM pertama", "Form the first KSM", "ksm/baru");
        var collects = May(Duties.Cash) || May(Duties.Fieldwork);
        Add(Due > 0 && collects, $"{Due} pinjaman jatuh tempo minggu ini", Count(Due, "loan", "due this week"),
            "tagihan");
        Add(Late > 0 && collects, $"{Late} pinjaman menunggak", Count(Late, "loan", "late"), "pinjaman?tunggakan=1");
        Gates([.. mine.Select(row => row.Officer.Human)], May);
        var visits = May(Duties.Examining)
            ? Ask.Reader.LoansNotVisited().Count(loan => Visiting.FirstDue(loan.DisbursedOn) <= Frame.Today)
            : 0;
        Add(visits > 0, $"{visits} pinjaman belum dikunjungi", Count(visits, "loan", "not visited yet"), "kunjungan");
        if (May(Duties.Fieldwork)) Letters();
        Books(May, isNew);
        Seconds([.. mine.Select(row => row.Officer)]);
        var handovers = May(Duties.Governing) ? HandoverPages.Due(Ask.Reader, Frame.Today).Count : 0;
        Add(handovers > 0, $"{handovers} jabatan menunggu serah terima",
            Count(handovers, "office", "to be handed over"), "serah-terima");
        if (mine.Exists(row => row.Officer.Role == Role.Supervisor)) Marks();
        return _todos;
    }

    void Add(bool waits, string id, string en, string place)
    {
        if (waits) _todos.Add(new Todo(Frame.Say(id, en), Frame.In(place)));
    }

    static string Count(int count, string what, string rest) => $"{count} {what}{(count == 1 ? "" : "s")} {rest}";

    void Gates(HashSet<int> humans, Func<IReadOnlyList<Role>, bool> may)
    {
        var loans = Ask.Reader.LoansInGates().ConvertAll(number => Ask.Reader.Loan(number)!);
        var examine = loans.Count(loan => loan.Next == Gate.Examination);
        Add(examine > 0 && may(Duties.Examining), $"{examine} permohonan menunggu pemeriksaan",
            Count(examine, "application", "to be examined"), "pengajuan");
        var decide = loans.Count(loan => loan.Next == Gate.Decision
            && (Frame.Visitor.IsAtExample || loan.Signatures.All(signature => !humans.Contains(signature.Human))));
        Add(decide > 0 && may(Duties.Deciding), $"{decide} pinjaman menunggu putusan Anda",
            Count(decide, "loan", "to be decided by you"), "pengajuan");
        var pay = loans.Count(loan => loan.Next == Gate.Disbursement);
        Add(pay > 0 && may(Duties.Cash), $"{pay} pinjaman siap dicairkan", Count(pay, "loan", "to be paid out"),
            "pengajuan");
    }

    /// <summary>What an officer with doubled offices cannot complete alone, for who can stand by it.</summary>
    void Seconds(IReadOnlyList<Officer> mine)
    {
        var inOffice = Ask.Reader.InOffice(Frame.Today);
        bool May(IReadOnlyList<Role> by) => Doubling.AllNeedSecond(by, inOffice)
            && mine.Any(officer => Doubling.MayStandBy(officer.Human, by, inOffice));
        var loans = !May(Duties.Cash) ? 0 : Ask.Reader.LoansInGates().Count(number =>
            Ask.Reader.Loan(number) is { Next: Gate.Disbursement }
            && Ask.Reader.DisbursementConfirmers(number).TrueForAll(human => mine.All(row => row.Human != human)));
        Add(loans > 0, $"{loans} pencairan menunggu Anda kuatkan", Count(loans, "pay-out", "to be confirmed by you"),
            "pengajuan");
        var counted = Ask.Reader.LastCounts().TryGetValue(Accounts.Cash, out var last) ? last : (DateOnly?)null;
        Add(May(Duties.Recording) && Ask.Reader.DaysUncounted(Accounts.Cash, counted) > 0
            && Ask.Reader.CountWitnesses(Frame.Today).TrueForAll(row => mine.All(own => own.Human != row.Human)),
            "Hitungan kas menunggu Anda kuatkan", "The cash count waits for you to confirm", "hitung#konfirmasi");
        Add(Ask.Reader.BoxWaiting(Frame.Today) is { } box && mine.Any(own => own.Human == box.To.Human),
            "Kotak kas menunggu Anda terima", "The cash box waits for you to take it", "serah-terima-kas#terima");
    }

    void Letters()
    {
        var list = WarningList.Of(Ask);
        Add(list.Due.Count > 0, $"{list.Due.Count} surat peringatan perlu dikirim",
            Count(list.Due.Count, "warning letter", "to be sent"), "peringatan");
        Add(list.Broken.Count > 0, $"{list.Broken.Count} janji bayar sudah lewat",
            Count(list.Broken.Count, "promise", "to pay past"), "peringatan");
    }

    void Books(Func<IReadOnlyList<Role>, bool> may, bool isNew)
    {
        var drafts = may([Role.Bookkeeper]) ? Ask.Reader.DraftCount() : 0;
        Add(drafts > 0, $"{drafts} draf bukti belum dibukukan", Count(drafts, "draft voucher", "to be posted"), "draf");
        var counts = Ask.Reader.LastCounts();
        DateOnly? Counted(AccountCode account) => counts.TryGetValue(account, out var day) ? day : null;
        var days = Ask.Reader.DaysUncounted(Accounts.Cash, Counted(Accounts.Cash));
        Add(days > 0 && may(Duties.Cash), $"Kas belum dihitung, {days} hari", $"Cash not counted, {days} days",
            "hitung");
        var lastMonth = YearMonth.Of(Frame.Today).Previous.Last;
        foreach (var bank in Ask.Reader.Chart().All.Select(account => account.Code).Where(code => code.IsBank))
        {
            var last = Counted(bank);
            Add(!isNew && may(Duties.Recording) && !(last >= lastMonth) && Ask.Reader.DaysUncounted(bank, last) > 0,
                $"Bank {bank} belum dicocokkan bulan ini", $"Bank {bank} not reconciled this month",
                $"hitung?akun={bank}");
        }
        var next = Ask.Reader.ClosedThrough() is { } closed ? closed.Next : YearMonth.Of(Frame.Fund!.Since);
        Add(!isNew && next.Last < Frame.Today && may(Duties.Bookkeeping),
            $"Tutup buku {Frame.Long(next)}", $"Close {Frame.Long(next)}", "tutup-buku");
    }

    void Marks()
    {
        var raised = FlagSheet.Raised(Ask.Reader, Frame.Today.AddDays(-DaysOfMarks), Frame.Today).Count;
        var differing = Ask.Reader.BoxHandovers(MostHandovers).Count(row =>
            row.IsTaken && !row.Difference.IsZero && row.Date > Frame.Today.AddDays(-DaysOfMarks));
        Add(differing > 0, $"{differing} serah terima kas dengan selisih, {DaysOfMarks} hari terakhir",
            $"{Count(differing, "handover", "of the box with a difference")}, last {DaysOfMarks} days",
            "serah-terima-kas");
        Add(raised > 0, $"{raised} tanda perlu dilihat, {DaysOfMarks} hari terakhir",
            $"{Count(raised, "mark", "to look at")}, last {DaysOfMarks} days", "tanda");
    }
}
