using Gulir.Basics;
using Gulir.Book;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>
/// The journal of facts that officers write by voucher: each purpose takes its own accounts and no stranger.
/// </summary>
public class PurposesTests
{
    const string Journal = """
        purpose             debits                        credits                      paper   flow        stranger
        operating_cost      51010 500000                  11010 500000                 BKK     Operating   11030 debit
        operating_cost      51050 25000                   11021 25000                  BKK     Operating   51080 debit
        operating_cost      51010 500000                  11010 475000 + 21012 25000   BKK     Operating   21011 credit
        operating_cost      51090 10000                   11010 10000                  BKK     Operating   51091 debit
        cost_accrued        51010 500000                  21011 500000                 BPM     None        11010 credit
        cost_paid           21011 500000                  11021 500000                 BKK     Operating   21010 debit
        tax_paid            21012 25000                   11010 25000                  BKK     Operating   21011 debit
        capital_received    11021 100000000               31010 100000000              BKM     Financing   31030 credit
        capital_received    11021 20000000                31021 20000000               BKM     Financing   11010 debit
        capital_returned    31020 1000000                 11021 1000000                BKK     Financing   11010 credit
        transfer            11010 200000                  11021 200000                 BPM     None        21020 credit
        bank_interest       11021 8000 + 51071 2000       41021 10000                  BPM     Operating   41010 credit
        bank_charge         51070 2500                    11021 2500                   BPM     Operating   11010 credit
        interest_tax        51071 2000                    11021 2000                   BPM     Operating   51070 debit
        bank_rounding_over  11021 3                       41023 3                      BPM     Operating   11010 debit
        bank_rounding_short  51091 3                      11021 3                      BPM     Operating   11010 credit
        other_income        11010 5000                    41011 5000                   BKM     Operating   41010 credit
        other_income        11021 5000                    41012 5000                   BKM     Operating   41030 credit
        unknown_receipt     11021 284000                  21050 284000                 BKM     Operating   11010 debit
        cash_short          11050 5000                    11010 5000                   BPM     Operating   11021 credit
        cash_short_repaid   11010 5000                    11050 5000                   BKM     Operating   11021 debit
        cash_short_borne    51091 5000                    11050 5000                   BPM     None        51090 debit
        cash_over           11010 5000                    21050 5000                   BKM     Operating   41023 credit
        cash_over_returned  21050 5000                    11010 5000                   BKK     Operating   21040 debit
        cash_over_income    21050 5000                    41023 5000                   BPM     None        41020 credit
        advance_given       11050 300000                  11010 300000                 BKK     Operating   11040 debit
        advance_settled     51040 250000 + 11010 50000    11050 300000                 BPM     Operating   11040 credit
        advance_settled     51040 250000 + 11021 50000    11050 300000                 BPM     Operating   51080 debit
        debt_received       11021 2000000                 21010 2000000                BKM     Financing   11010 debit
        debt_repaid         21010 2000000                 11021 2000000                BKK     Financing   11010 credit
        equipment_bought    12020 3000000                 11021 3000000                BKK     Investing   12021 debit
        equipment_given     12020 3000000                 31040 3000000                BPM     None        31010 credit
        depreciation        51060 50000                   12021 50000                  BPM     None        12020 credit
        """;

    static readonly OpenBooks Rich = Books(500_000_000, 500_000_000);

    [Fact]
    public void Each_purpose_writes_its_row_of_the_journal() => Table.Check(Journal, row =>
    {
        var lines = Lines(row);
        var posted = Vouchers.Decide(Rich, Ask(row["purpose"], lines), On("2018-02-20")).Fact<VoucherPosted>();
        Assert.Equal((row["purpose"], row["flow"]), (posted.Purpose, posted.Flow.ToString()));
        Assert.Equal(row["paper"], posted.Entry.Voucher.ToString()[..3]);
        Assert.Equal(lines.Count, posted.Entry.Lines.Count);
        return row.Expected;
    });

    [Fact]
    public void Each_purpose_refuses_a_stranger() => Table.Check(Journal, row =>
    {
        var (account, debit) = (AccountCode.Parse(row["stranger"][..5])!.Value, row["stranger"].EndsWith("debit"));
        List<VoucherLine> lines = [.. Lines(row)];
        var at = lines.FindLastIndex(line => line.Debit is not null == debit);
        lines[at] = lines[at] with { Account = account };
        var refusal = Vouchers.Decide(Rich, Ask(row["purpose"], lines), On("2018-02-20")).Refusal;
        Assert.Equal(LedgerRefusals.PurposeDoesNotTake(row["purpose"], account), refusal);
        return row.Expected;
    });

    [Fact]
    public void The_journal_above_shows_every_purpose() => Assert.Equal(
        Purposes.All.Select(purpose => purpose.Code), Table.Rows(Journal).Select(row => row["purpose"]).Distinct());

    [Fact]
    public void Accounts_of_a_rule_take_no_voucher() => Assert.All(
        [11030, 11040, 12010, 21020, 21031, 21032, 21033, 21034, 21035, 21040, 31030, 32010, 32020, 41010, 41030,
            41040, 51080],
        code =>
        {
            var account = new AccountCode(code);
            VoucherLine[] lines = [new(account, Debit: Rp(100)), new(Accounts.Cash, Credit: Rp(100))];
            Assert.Equal(
                LedgerRefusals.AccountOfALedgerRule(account),
                Vouchers.Decide(Rich, Ask(null, lines), On("2018-02-20")).Refusal);
            Assert.All(Purposes.All, purpose => Assert.True(Vouchers.Decide(
                Rich, Ask(purpose.Code, lines), On("2018-02-20")).IsRefused, $"{purpose.Code} {account}"));
        });

    [Fact]
    public void Without_a_purpose_the_only_one_that_fits_is_taken() => Table.Check("""
        debits         credits        answer
        51030 12500    11010 12500    operating_cost
        11010 200000   11021 200000   transfer
        51060 50000    12021 50000    depreciation
        11010 5000     11050 5000     purpose_unclear
        12020 5000     21050 5000     purpose_unclear
        51030 12500    11023 12500    money_of_others
        12020 12500    11023 12500    money_of_others
        11050 12500    11022 12500    money_of_others
        51070 12500    11023 12500    money_short
        11023 12500    11021 12500    transfer
        """, row =>
    {
        var outcome = Vouchers.Decide(Rich, Ask(null, Lines(row)), On("2018-02-20"));
        return outcome.Refusal?.Code ?? outcome.Fact<VoucherPosted>().Purpose;
    });

    [Fact]
    public void Cost_of_the_lkm_and_its_supervisors_is_never_running_cost() => Table.Check("""
        payee      debits         credits        answer
        upk        51020 12500    11010 12500    accepted
        lkm        51020 12500    11010 12500    cost_of_others
        LKM        51020 12500    11010 12500    cost_of_others
        pengawas   51010 12500    11010 12500    cost_of_others
        lkm        51010 12500    21011 12500    cost_of_others
        lkm        11010 12500    11021 12500    accepted
        """, row => Vouchers.Decide(
        Rich, Ask(null, Lines(row)) with { Payee = row["payee"] }, On("2018-02-20")).Said());

    [Fact]
    public void What_is_no_voucher_is_refused()
    {
        static string Said(Voucher ask) => Vouchers.Decide(Rich, ask, On("2018-02-20")).Said();
        var cash = new VoucherLine(Accounts.Cash, Credit: Rp(100));
        var paper = new VoucherLine(new AccountCode(51030), Debit: Rp(100));
        Assert.Equal("accepted", Said(Ask(null, [paper, cash])));
        Assert.Equal("purpose_unknown", Said(Ask("donation", [paper, cash])));
        Assert.Equal("entry_unbalanced", Said(Ask(null, [paper with { Credit = Rp(100) }, cash])));
        Assert.Equal("entry_unbalanced", Said(Ask(null, [paper with { Debit = null }, cash])));
        Assert.Equal("amount_not_positive", Said(Ask(null, [paper with { Debit = Rp(-100) }, cash])));
        Assert.Equal("account_unknown", Said(Ask(null, [paper with { Account = new AccountCode(51039) }, cash])));
        Assert.Equal("text_too_long", Said(Ask(null, [paper, cash]) with { Text = new string('a', 501) }));
    }

    [Fact]
    public void An_account_of_the_funds_own()
    {
        var copies = new AccountAdd(new AccountCode(51031), "Fotokopi", "Copies");
        var added = AccountAdding.Decide(Chart.Standard, copies).Fact<AccountAdded>();
        Assert.Equal((AccountKind.Expense, true), (added.AccountKind, added.DebitNormal));
        Assert.Equal("account_taken", AccountAdding.Decide(
            Chart.Standard, copies with { Account = new AccountCode(51030) }).Said());
        Assert.Equal("text_missing", AccountAdding.Decide(Chart.Standard, copies with { NameEn = "" }).Said());
        var chart =
            new Chart([new Account(added.Account, added.NameId, added.NameEn, added.AccountKind, added.DebitNormal)]);
        VoucherLine[] lines = [new(added.Account, Debit: Rp(100)), new(Accounts.Cash, Credit: Rp(100))];
        Assert.Equal("accepted",
            Vouchers.Decide(Rich with { Chart = chart }, Ask(null, lines), On("2018-02-20")).Said());
    }

    static Voucher Ask(string? purpose, IReadOnlyList<VoucherLine> lines) => new(lines, "nota toko", purpose);

    static List<VoucherLine> Lines(Row row) =>
    [
        .. Typed(row["debits"]).Select(line => new VoucherLine(line.Account, Debit: line.Amount)),
        .. Typed(row["credits"]).Select(line => new VoucherLine(line.Account, Credit: line.Amount)),
    ];

    static IEnumerable<(AccountCode Account, Money Amount)> Typed(string text) => text.Split(" + ")
        .Select(line => line.Split(' ')).Select(line => (AccountCode.Parse(line[0])!.Value, Rp(line[1])));
}
