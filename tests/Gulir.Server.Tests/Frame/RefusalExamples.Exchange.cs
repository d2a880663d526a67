using Gulir.Ledger;
using Gulir.Server.Exchange;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfTheExchange =
    [
        new(ExchangeRefusals.HeaderUnknown("date,voucher,direction,text,account_debit,account_credit,amount"),
            "the first line of a file of vouchers is not its header",
            "gulir import vouchers tanpa-judul.csv --fund 35.19.09.2007"),
        new(ExchangeRefusals.FileEmpty(),
            "a file of vouchers has a header only",
            "gulir import vouchers kosong.csv --fund 35.19.09.2007"),
        new(ExchangeRefusals.ColumnsMissing(6, 7),
            "a line of a file of vouchers has too few or too many columns",
            "gulir import vouchers kurang-kolom.csv --fund 35.19.09.2007"),
        new(ExchangeRefusals.ImportRefused(
            [
                new(7, BasicRefusals.DateMalformed("31-12-2018")),
                new(9, LedgerRefusals.AccountUnknown(new(19999))),
            ]),
            "any line of a file of vouchers cannot be used",
            "gulir import vouchers desember.csv --fund 35.19.09.2007"),
        new(ExchangeRefusals.InstalmentLoanUnknown("Angsuran KSM Kenanga"),
            "an instalment in a file of vouchers names no KSM with a running loan",
            "gulir import vouchers angsuran.csv --fund 35.19.09.2007"),
        new(ExchangeRefusals.InstalmentSplitDiffers(Rp(500_000), Rp(75_000)),
            "an instalment in a file of vouchers is split otherwise than the loan",
            "gulir import vouchers angsuran.csv --fund 35.19.09.2007"),
        new(ExchangeRefusals.RootsMalformed("Aset,Utang"),
            "the root names are not five different ones with a capital",
            "gulir export --fund 35.19.09.2007 --format hledger --roots Aset,Utang"),
    ];
}
