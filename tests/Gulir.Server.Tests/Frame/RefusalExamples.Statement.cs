using Gulir.Ledger;
using Gulir.Server.Exchange;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    const string Pasted = "POST /dana/35.19.09.2007/rekonsiliasi lembar=";

    static readonly RefusalExample[] OfTheStatement =
    [
        new(StatementRefusals.ColumnsUnknown(), "a pasted bank statement has no column heads",
            Pasted + "Desember"),
        new(StatementRefusals.Empty(), "a pasted bank statement holds its heads only",
            Pasted + "Tanggal;Jumlah"),
        new(StatementRefusals.DateMalformed("31 Des"), "a day of a bank statement cannot be read",
            Pasted + "Tanggal;Jumlah 31 Des;5000"),
        new(StatementRefusals.AmountMalformed("lima"), "an amount of a bank statement cannot be read",
            Pasted + "Tanggal;Jumlah 2018-12-31;lima"),
        new(StatementRefusals.AmountMissing(), "a line of a bank statement moves nothing and tells no balance",
            Pasted + "Tanggal;Jumlah 2018-12-31;"),
        new(StatementRefusals.BothSides(), "a line of a bank statement is a debit and a credit",
            Pasted + "Tanggal;Debet;Kredit 2018-12-31;1;1"),
        new(StatementRefusals.BalanceMissing(), "a bank statement tells no balance and none was typed",
            Pasted + "Tanggal;Jumlah 2018-12-31;5000"),
        new(StatementRefusals.NotABank("11010"), "a statement is compared with what is no bank",
            Pasted + " akun=11010"),
        new(StatementRefusals.StillOpen(2, 1), "a reconciliation is kept while lines are left on either side",
            Pasted + "Tanggal;Jumlah 2018-12-31;5000"),
        new(LedgerRefusals.ReceiptUnknown(9), "a fact is recognised that received nothing unknown",
            """act receipt-recognise '{"receipt":9,"as":"held","group":1}'"""),
        new(LedgerRefusals.ReceiptDone(new(VoucherKind.Bkm, 2018, 7)), "a receipt is recognised twice",
            """act receipt-recognise '{"receipt":41,"as":"instalment","loan":1}'"""),
        new(LedgerRefusals.ReceiptTooSmall(Rp(50_000), Rp(60_000)), "more is recognised than is left",
            """act receipt-recognise '{"receipt":41,"as":"instalment","loan":1,"amount":60000}'"""),
        new(LedgerRefusals.ReceiptLater(new(2018, 1, 31), new(2018, 2, 5)), "a receipt is recognised before it came",
            """act receipt-recognise '{"receipt":41,"as":"held","group":1,"date":"2018-01-31"}'"""),
        new(LedgerRefusals.ReceiptStandsOn(Rp(50_000)), "a receipt is taken back that was recognised",
            """act reverse '{"fact":41,"reason":"salah bank"}'"""),
    ];
}
