using Gulir.Ledger;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>A statement beside the book of one bank.</summary>
/// <param name="Vouchers">The vouchers of the book's lines, by fact.</param>
public sealed record ReconcileResult(
    Reconciliation Lines, Money Statement, Money Book, DateOnly Day, IReadOnlyDictionary<long, VoucherRow> Vouchers)
{
    public Money Difference => Statement - Book;

    /// <summary>What no line explains: an opening balance that differs, or sen.</summary>
    public Money Unexplained => Difference - Lines.Explained(Day);

    /// <summary>Each line was rounded by less than a rupiah, so all of them by less than their number.</summary>
    public bool IsRounding => Lines.IsWhole && !Difference.IsZero && Lines.BookedAfter(Day).IsZero
        && Math.Abs(Difference.Units) <= Lines.Matched.Count;

    public bool IsDone => Lines.IsWhole && Difference.IsZero;
}

/// <summary>The form as typed, the banks to choose from, and what came of it.</summary>
public sealed record ReconcileSheet(
    IReadOnlyList<Account> Banks, AccountCode Bank, TypedForm Typed, DateOnly? Last, ReconcileResult? Result,
    Refusal? Refusal);

/// <summary>A bank's statement is pasted and laid beside the book; only the count of the bank is kept.</summary>
public static class ReconcilePages
{
    public const int LongestStatement = 200_000;

    /// <summary>What is pasted travels with up to three bytes a letter, and a file may be chosen beside it.</summary>
    const int MostBytes = 1 << 20;

    const string Address = "/rekonsiliasi";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, null, null));
        // A compared statement leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address + "/hitung", ask => Page(ask, null, null));
        ActForms.Redraw(app, pages, Address + "/hitung", (ask, form) => Page(ask, WithFile(form), null), MostBytes);
        ActForms.Map(app, pages, Address, LedgerActs.MoneyCount, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}/hitung#riwayat",
            (ask, form, refusal) => Page(ask, WithFile(form), refusal), MostBytes);
    }

    /// <summary>A file that was chosen stands in the field of what is pasted, so that a refused line can be mended.
    /// </summary>
    static FormCollection WithFile(IFormCollection form)
    {
        var fields = form.ToDictionary(field => field.Key, field => field.Value);
        if (form.Files.GetFile("berkas") is { Length: > 0 } file)
        {
            using var opened = file.OpenReadStream();
            // A letter more than is taken is enough to see that the file is too long.
            var bytes = new byte[Math.Min(file.Length, LongestStatement + 1)];
            opened.ReadExactly(bytes);
            fields["lembar"] = bytes.Length > LongestStatement
                ? System.Text.Encoding.Latin1.GetString(bytes) : StatementFile.Decode(bytes);
        }
        return new FormCollection(fields);
    }

    static View Page(PageAsk ask, IFormCollection? form, Refusal? refusal)
    {
        var chart = ask.Reader.Chart();
        var typed = form is null ? ask.Text("akun") : form["akun"].ToString();
        var bank = AccountCode.Parse(typed) is { IsBank: true } code && chart.Find(code) is not null
            ? code : Accounts.Bank;
        var compared = form is null ? null : (Outcome<ReconcileResult>?)Compare(ask, form);
        var why = refusal ?? compared?.Refusal;
        return View.Of<ReconcileView>(new ReconcileSheet(
            [.. chart.All.Where(account => account.Code.IsBank)], bank, new TypedForm("", form),
            ask.Reader.LastCountOf(bank)?.Date, compared is { IsRefused: false } done ? done.Value : null, why),
            ask.Frame, why is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    static Outcome<MoneyCount> Read(HttpRequest request, IFormCollection form)
    {
        var pages = request.HttpContext.RequestServices.GetRequiredService<Pages>();
        var asked = pages.Read<IReadOnlyList<Outcome<MoneyCount>>>(request, ask =>
            [Compare(ask, WithFile(form)).Then<MoneyCount>(result => result.Lines.IsWhole
                ? new MoneyCount(result.Statement, AccountCode.Parse(form["akun"].ToString()), result.Day)
                : StatementRefusals.StillOpen(result.Lines.OnlyInStatement.Count, result.Lines.OnlyInBook.Count))]);
        return asked is [var one] ? one : StatementRefusals.NotABank(form["akun"].ToString());
    }

    static Outcome<ReconcileResult> Compare(PageAsk ask, IFormCollection form)
    {
        var reader = ask.Reader;
        if (AccountCode.Parse(form["akun"].ToString()) is not { IsBank: true } bank
            || reader.Chart().Find(bank) is null)
            return StatementRefusals.NotABank(form["akun"].ToString());
        var text = form["lembar"].ToString();
        if (text.Length > LongestStatement) return BasicRefusals.TextTooLong("text", LongestStatement);
        if (text.Contains('\0')) return FrameRefusals.TextUnreadable();
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var (statement, bad) = StatementFile.Read(text);
        if (bad.Count > 0) return ExchangeRefusals.ImportRefused(bad);
        var balance = form["saldo"].ToString().Trim() is { Length: > 0 } typed
            ? StatementFile.Amount(typed)
            : statement.Balance is { } told ? told : StatementRefusals.BalanceMissing();
        if (balance.Refusal is { } missing) return missing;
        var (first, until) = (statement.Lines.Min(line => line.Date), statement.Lines.Max(line => line.Date));
        if (day.Value is { } later && later > until) until = later;
        if (until > ask.Frame.Today) return LedgerRefusals.DateInFuture(until, ask.Frame.Today);
        if (first < ask.Frame.Fund!.Since.AddDays(-Reconciling.DaysApart))
            return LedgerRefusals.DateBeforeFund(first, ask.Frame.Fund.Since);
        return Laid(reader, bank, statement, balance.Value, first, until);
    }

    /// <summary>
    /// From the last reconciliation on; without one from the statement's first day, because what was before stands in
    /// its balance.
    /// </summary>
    static ReconcileResult Laid(
        Storage.BookReader reader, AccountCode bank, Statement statement, Money balance, DateOnly first, DateOnly until)
    {
        var last = reader.LastCountOf(bank);
        var from = last?.Date ?? first;
        var lines = reader.AccountLines(
                bank, last is null ? from.AddDays(-Reconciling.DaysApart) : from,
                until.AddDays(Reconciling.DaysApart))
            .Where(line => line.Voucher.Purpose != "opening"
                && (last is null || line.Voucher.Date > last.Date || line.Voucher.Fact > last.Fact))
            .ToList();
        var laid = Reconciling.Match(
            statement.Lines,
            [
                .. lines.Select(line => new BankLine(
                    line.Voucher.Fact, line.Voucher.Reverses, line.Voucher.Date, line.Change)),
            ],
            last?.Date, from, until);
        return new ReconcileResult(
            laid, balance, reader.Balances(until).GetValueOrDefault(bank), until,
            lines.Select(line => line.Voucher).DistinctBy(voucher => voucher.Fact)
                .ToDictionary(voucher => voucher.Fact));
    }
}
