using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;

namespace Gulir.Reporting;

/// <summary>A setting of the fund as it stood on the day, in words.</summary>
public sealed record PolicyNote(string Setting, string Title, string Value);

/// <summary>A line of a year's surplus: what it was for, what it got, what is left of it.</summary>
public sealed record SharedNote(int Year, int Line, string Name, Money Amount, Money Left);

/// <summary>What was decided after the day and before the last fact that counts.</summary>
public sealed record LaterNote(DateOnly On, string What, Money Amount);

/// <summary>What the notes explain.</summary>
/// <param name="Equity">The programme's change in equity; its row of corrections is told.</param>
/// <param name="Related">Loans with related parties.</param>
/// <param name="Promised">Loans that are approved and wait for their money.</param>
/// <param name="Committed">What running activities may still take of their lines.</param>
public sealed record NotesState(
    Chart Chart, IReadOnlyDictionary<AccountCode, Money> Balances, Money Result, Portfolio Portfolio,
    Settings Settings, Report Equity, IReadOnlyList<PolicyNote> Policies, IReadOnlyList<SharedNote> Shared,
    IReadOnlySet<int> Related, IReadOnlyList<WrittenOffShare> WrittenOff, Money Promised, Money Committed,
    IReadOnlyList<LaterNote> Later);

/// <summary>
/// Notes to the statements (accounting.md 13): the policies that were really set, and each balance broken down. The sum
/// of a part is a figure of the statements; parts that no account holds are memoranda and say so.
/// </summary>
public static class Notes
{
    static readonly Word[] Parts =
    [
        new("policies", "Kebijakan yang berlaku", "Policies in force"),
        new("cash", "Kas dan bank", "Cash and banks"),
        new("loans", "Pinjaman kepada KSM menurut kelas", "Loans to groups by class"),
        new("reserve", "Cadangan risiko pinjaman menurut kelas", "Loan loss reserve by class"),
        new("otherAssets", "Aset lain", "Other assets"),
        new("liabilities", "Utang, simpanan dan dana hasil RWT", "Liabilities, savings and shared surplus"),
        new("equity", "Modal", "Equity"),
        new("corrections", "Koreksi tahun lalu", "Corrections of earlier years"),
        new("surplus", "Laba yang dibagi RWT dan belum dipakai", "Surplus shared by the RWT and not yet spent"),
        new("service", "Jasa yang belum diterima (tidak dibukukan)", "Service not received (not booked)"),
        new("writtenOff", "Pinjaman hapus buku yang masih ditagih (tidak dibukukan)",
            "Written-off loans still collected (not booked)"),
        new("related", "Pinjaman dengan pihak terkait", "Loans with related parties"),
        new("commitments", "Janji yang belum dibayar (tidak dibukukan)", "Commitments (not booked)"),
        new("later", "Peristiwa sesudah tanggal laporan", "Events after the date"),
    ];

    public static Report Of(ReportHead head, NotesState state, bool english)
    {
        var rows = new List<object?[]>();
        void Add(string part, string item, string name, string? text, Money? amount) => rows.Add(
            [Parts.First(one => one.Code == part), item, name, text, amount]);
        Policies(state, english, Add);
        Balances(state, english, Add);
        Loans(state, english, Add);
        Surplus(state, english, Add);
        Beside(state, english, Add);
        // What there is gets the numbers; a part without rows is not printed.
        var numbered = Parts.Where(part => rows.Exists(row => part.Equals(row[0])))
            .Select((part, i) => part with { Id = $"{i + 1}. {part.Id}", En = $"{i + 1}. {part.En}" })
            .ToDictionary(part => part.Code);
        Word[] parts = [.. Parts.Select(part => numbered.GetValueOrDefault(part.Code, part))];
        return new Report(
            head with
            {
                TitleId = "Catatan atas Laporan Keuangan",
                TitleEn = "Notes to the statements",
                NoteId = SchemeWords.Id(state.Settings),
                NoteEn = SchemeWords.En(state.Settings),
            },
            [
                new("section", "Bagian", "Section"), new("item", "Pos", "Item"), new("name", "Uraian", "Name"),
                new("text", "Keterangan", "Text"), new("amount", "Jumlah (Rp)", "Amount (Rp)", ColumnKind.Money),
            ],
            [.. rows.Select(row => (object?[])[numbered[((Word)row[0]!).Code], .. row.Skip(1)])],
            [
                .. Parts.Where(part => part.Code != "policies").Select(part => ($"{part.Code}.amount",
                    (object?)rows.Where(row => part.Equals(row[0])).Sum(row => (Money?)row[4] ?? default))),
            ],
            parts);
    }

    delegate void AddRow(string part, string item, string name, string? text, Money? amount);

    static void Policies(NotesState state, bool english, AddRow add)
    {
        add("policies", "basis", english ? "Recognition of service" : "Pengakuan jasa",
            english ? "when received (cash basis)" : "saat diterima (basis kas)", null);
        foreach (var policy in state.Policies) add("policies", policy.Setting, policy.Title, policy.Value, null);
    }

    /// <summary>Accounts of classes 1 to 3, each in one part; loans and reserve are told by class instead.</summary>
    static void Balances(NotesState state, bool english, AddRow add)
    {
        var running = state.Result;
        var open = -state.Balances.Where(row => row.Key.Class >= 4).Sum(row => row.Value) - running;
        foreach (var account in state.Chart.All.Where(account => account.Code.Class <= 3))
        {
            var code = account.Code;
            if (code == Accounts.Loans || code == Accounts.Reserve) continue;
            var balance = state.Balances.GetValueOrDefault(code);
            var amount = code.Class == 1 ? balance : -balance;
            if (code == Accounts.PriorResult) amount += open;
            if (code == Accounts.CurrentResult) amount += running;
            if (amount.IsZero) continue;
            var part = code.IsMoney ? "cash" : code.Class switch
            {
                1 => "otherAssets",
                2 => "liabilities",
                _ => "equity",
            };
            add(part, code.ToString(), Statements.Named(account, english), Use(code, english), amount);
        }
    }

    static string? Use(AccountCode account, bool english) => account.Number switch
    {
        11022 => english ? "of the groups; never lent" : "milik KSM; tidak dipinjamkan",
        11023 => english ? "only for what the RWT decided" : "hanya untuk putusan RWT",
        32020 => english ? "computed until the year is closed" : "dihitung sampai tutup tahun",
        _ => null,
    };

    static void Loans(NotesState state, bool english, AddRow add)
    {
        var scheme = Collectability.Of(state.Settings);
        var reserve = Reserve.Of(state.Portfolio, state.Settings);
        foreach (var one in scheme.Classes)
        {
            var own = reserve.Where(row => row.Class == one).ToArray();
            if (own.Length == 0) continue;
            var name = english ? one.NameEn : one.NameId;
            add("loans", one.Code, name, english ? $"{own.Length} loans" : $"{own.Length} pinjaman",
                own.Sum(row => row.Loan.Outstanding));
            add("reserve", one.Code, name, one.Reserve.ToString(), own.Sum(row => row.Amount));
        }
        var posted = -state.Balances.GetValueOrDefault(Accounts.Reserve);
        var asked = reserve.Sum(row => row.Amount);
        if (posted != asked)
            add("reserve", "not_posted", english ? "Not posted yet (below zero: still to post)"
                : "Belum dibukukan (minus: masih harus dibukukan)", null, posted - asked);
        var (late, fresh) = (Money.Zero, Money.Zero);
        foreach (var loan in state.Portfolio.Loans.Select(loan => loan.Paid))
        {
            var service = loan.Overdue(state.Portfolio.Day).Service;
            if (ArrearsAge.Of(loan, state.Portfolio.Day) >= state.Settings.Number("arrears_age")) late += service;
            else fresh += service;
        }
        var months = state.Settings.Number("arrears_age");
        if (!fresh.IsZero)
            add("service", "below", english ? $"Loans less than {months} months behind"
                : $"Pinjaman menunggak kurang dari {months} bulan", null, fresh);
        if (!late.IsZero)
            add("service", "from", english ? $"Loans {months} months or more behind"
                : $"Pinjaman menunggak {months} bulan atau lebih", null, late);
    }

    static void Surplus(NotesState state, bool english, AddRow add)
    {
        var corrected = (Money)state.Equity.Rows.Single(row => ((Word)row[0]!).Code == "correction")[^1]!;
        if (!corrected.IsZero)
            add("corrections", "32010", english ? "Booked to results of earlier years"
                : "Dibukukan ke laba tahun lalu", null, corrected);
        foreach (var line in state.Shared.Where(line => !line.Left.IsZero))
            add("surplus", $"{line.Year}-{line.Line}", line.Name,
                english ? $"result of {line.Year}, got Rp {line.Amount}"
                    : $"laba {line.Year}, mendapat Rp {line.Amount}",
                line.Left);
    }

    static void Beside(NotesState state, bool english, AddRow add)
    {
        foreach (var (item, amount, id, en) in new[]
        {
            ("principal", state.WrittenOff.Sum(row => row.PrincipalListed), "Pokok", "Principal"),
            ("service", state.WrittenOff.Sum(row => row.ServiceListed), "Jasa", "Service"),
        })
            if (!amount.IsZero) add("writtenOff", item, english ? en : id, null, amount);
        var related = state.Portfolio.Outstanding.Where(loan => state.Related.Contains(loan.Booked.Number)).ToArray();
        if (related.Length > 0)
            add("related", "loans", english ? "Outstanding" : "Sisa pokok",
                english ? $"{related.Length} loans" : $"{related.Length} pinjaman",
                related.Sum(loan => loan.Outstanding));
        if (!state.Promised.IsZero)
            add("commitments", "loans", english ? "Approved loans not paid out" : "Pinjaman disetujui belum cair", null,
                state.Promised);
        if (!state.Committed.IsZero)
            add("commitments", "activities", english ? "Budgets of running activities" : "Anggaran kegiatan berjalan",
                null, state.Committed);
        foreach (var later in state.Later) add("later", later.On.Iso(), later.What, null, later.Amount);
    }
}
