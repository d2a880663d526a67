using Gulir.Close;
using Gulir.Ledger;
using Gulir.Server.Exchange;
using Gulir.Server.Ledger;

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
        new(LedgerRefusals.AdvanceToOneself(), "a cashier gives herself an advance",
            """act advance-give '{"officer":3,"amount":250000,"what":"ATK"}'"""),
        new(LedgerRefusals.AdvanceTooOld(new(VoucherKind.Bkk, 2018, 4), 45, 30),
            "an officer with an old advance gets another one", Give),
        new(LedgerRefusals.AdvanceOverLimit(Rp(1_000_000), Rp(1_250_000)),
            "an officer would have more out than the fund allows", Give),
        new(LedgerRefusals.AdvanceUnknown(9), "a fact is accounted for that gave no advance",
            """act advance-settle '{"advance":9,"returned":50000}'"""),
        new(LedgerRefusals.AdvanceDone(new(VoucherKind.Bkk, 2018, 4)), "an advance is accounted for twice", Settle),
        new(LedgerRefusals.AdvanceLater(new(2018, 1, 31), new(2018, 2, 5)),
            "an advance is accounted for before it was given",
            """act advance-settle '{"advance":50,"returned":50000,"date":"2018-01-31"}'"""),
        new(LedgerRefusals.AdvanceNothing(30), "an advance is accounted for with nothing, or with too many receipts",
            """act advance-settle '{"advance":50}'"""),
        new(LedgerRefusals.AdvanceTooSmall(Rp(40_000), Rp(50_000)), "more comes back than is out", Settle),
        new(LedgerRefusals.AdvanceStandsOn(Rp(50_000)), "an advance is taken back that was accounted for",
            """act reverse '{"fact":50,"reason":"salah orang"}'"""),
        new(LedgerRefusals.PadNumbersWrong(50, 1, 500), "a pad has no leaf, or too many", Pad),
        new(LedgerRefusals.PadOverlaps(1, 50), "a number would stand on two pads", Pad),
        new(LedgerRefusals.PadNumberUnknown(77), "a paper receipt is entered that no pad has", Paper),
        new(LedgerRefusals.PadNumberUsed(12), "a paper receipt is entered twice", Paper),
        new(LedgerRefusals.PadNumberSpoiled(12), "a paper receipt is entered that was spoiled", Paper),
        new(LedgerRefusals.PadOnlyReceived(), "money is given back under the number of a paper receipt",
            """act surety-return '{"group":1,"amount":20000,"pad":12}'"""),
        new(LedgerRefusals.PadWrittenEarlier(new(2018, 2, 1), new(2018, 2, 5)),
            "a paper receipt bears a day before its pad was given out", Paper),
        new(LedgerRefusals.BoxOpenedBefore(new(2018, 2, 5)), "a day is begun twice", Open),
        new(LedgerRefusals.BoxDiffers(Rp(500_000), Rp(450_000)),
            "a day begins with a box that differs, and nobody tells why", Open),
        new(LedgerRefusals.CashPieceWrong(75_000), "a note is counted that is not in use",
            """act box-open '{"counted":75000,"pieces":[{"note":75000,"pieces":1}]}'"""),
        new(LedgerRefusals.CashPiecesDiffer(Rp(400_000), Rp(450_000)), "notes and coins do not make the amount",
            """act box-open '{"counted":450000,"pieces":[{"note":100000,"pieces":4}]}'"""),
        new(LedgerRefusals.PiecesOfABank(Accounts.Bank), "a bank is counted note by note",
            """act money-count '{"account":"11021","counted":100000,"pieces":[{"note":100000,"pieces":1}]}'"""),
        new(LedgerRefusals.BoxToOneself(), "a cashier hands the box to herself", BoxGive),
        new(LedgerRefusals.BoxToNoCashier(), "the box is handed to one who is no cashier", BoxGive),
        new(LedgerRefusals.BoxGivenDiffers(Rp(500_000), Rp(450_000)),
            "the box is handed over with a difference, and nobody tells why", BoxGive),
        new(LedgerRefusals.BoxNotGiven(), "a box is taken that nobody gave, or that was taken", BoxTake),
        new(LedgerRefusals.BoxGivenToAnother(), "a box is taken that was given to someone else", BoxTake),
        new(LedgerRefusals.BoxMoved(Rp(500_000), Rp(525_000)), "cash moved between the giving and the taking", BoxTake),
        new(LedgerRefusals.BoxTakenDiffers(Rp(450_000), Rp(440_000)), "the two count the box differently", BoxTake),
        new(OpeningRefusals.ColumnsUnknown(OpeningSheetFile.Heads), "a pasted sheet of loans lacks a column",
            Listed + "lembar lembar=KSM;Pokok"),
        new(OpeningRefusals.GroupUnclear("Melati"), "a sheet of loans names a KSM that is not there",
            Listed + "lembar lembar=…Melati;15/10/2017;1,5;10;Siti;1000000;0;0"),
        new(OpeningRefusals.MemberUnclear("Siti", "Mekar Sari"), "a sheet of loans names one who is not in the KSM",
            Listed + "lembar lembar=…Mekar Sari;15/10/2017;1,5;10;Siti;1000000;0;0"),
        new(OpeningRefusals.MethodUnknown("bunga"), "a loan taken over has a method that is not known",
            Listed + "pinjaman metode=bunga"),
        new(OpeningRefusals.TermsDiffer(), "lines of one loan on a sheet tell different terms",
            Listed + "lembar lembar=…Mekar Sari;15/10/2017;2;10;Tri;1000000;0;0"),
        new(OpeningRefusals.LoanListed(1, new(2017, 10, 15)), "a loan to be taken over is entered twice",
            Listed + "pinjaman ksm=1 cair=2017-10-15"),
        new(OpeningRefusals.ListFull(OpeningParts.Most), "the list of opening balances is too long",
            Listed + "lembar"),
        new(CloseRefusals.DoesNotTie("advances_do_not_tie", Accounts.Receivables, Rp(50_000), Rp(0)),
            "account 11050 is not what officers have out", Close),
        new(CloseRefusals.DoesNotTie("activity_advances_do_not_tie", new(11040), Rp(50_000), Rp(0)),
            "account 11040 is not what activities have out", Close),
    ];

    const string Pad = """act pad-issue '{"officer":3,"first":1,"last":50}'""";
    const string Paper = """act loan-repay '{"loan":1,"amount":575000,"pad":12,"paid":"2018-02-14"}'""";
    const string Open = """act box-open '{"counted":450000}'""";
    const string Listed = "POST /dana/35.19.09.2007/saldo-awal/daftar/";
    const string BoxGive = """act box-give '{"to":6,"counted":450000}'""";
    const string BoxTake = """act box-take '{"counted":440000}'""";
    const string Give = """act advance-give '{"officer":1,"amount":250000,"what":"ATK"}'""";
    const string Settle = """act advance-settle '{"advance":50,"returned":50000}'""";
    const string Close = """act month-close '{"month":"2018-01"}'""";
}
