using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>Under which heading of the menu a purpose stands.</summary>
public enum MenuPart { In, Out, Bank, NoCash }

/// <summary>What an officer wants to record, in plain words, and when to choose it.</summary>
public sealed record PurposeWord(
    string Code, MenuPart Part, string Id, string En, string WhenId, string WhenEn);

/// <summary>The menu of vouchers, in the order in which a cashier looks for them.</summary>
public static class PurposeWords
{
    public static readonly IReadOnlyList<PurposeWord> Menu =
    [
        new("other_income", MenuPart.In, "Pendapatan lain", "Other income",
            "denda, administrasi, dan pendapatan di luar jasa pinjaman",
            "fees, administration and income that is no loan service"),
        new("capital_received", MenuPart.In, "Modal diterima", "Capital received",
            "BLM, APBD, atau hibah masuk ke bank UPK", "a grant for the fund arrives in its bank"),
        new("unknown_receipt", MenuPart.In, "Uang masuk bank, belum dikenal", "Bank receipt not yet known",
            "ada setoran di rekening dan belum jelas dari siapa",
            "money in the bank, and nobody knows yet whose it is"),
        new("debt_received", MenuPart.In, "Utang diterima", "Debt received",
            "pinjaman sementara dengan putusan LKM", "a short-term loan that the LKM decided"),
        new("cash_short_repaid", MenuPart.In, "Kas kurang diganti", "Cash shortage repaid",
            "yang bertanggung jawab mengganti uang yang kurang", "who answers for the shortage pays it in"),
        new("cash_over", MenuPart.In, "Kas lebih", "Cash over",
            "hasil hitung lebih banyak daripada buku", "the count is more than the book says"),
        new("operating_cost", MenuPart.Out, "Biaya operasional", "Operating cost",
            "insentif, ATK, transport, rapat UPK", "incentives, stationery, transport, meetings of the UPK"),
        new("advance_given", MenuPart.Out, "Uang muka", "Advance",
            "uang dibawa petugas, dipertanggungjawabkan kemudian",
            "money that an officer takes and accounts for later"),
        new("cost_paid", MenuPart.Out, "Bayar utang biaya", "Pay an accrued cost",
            "biaya yang sudah dicatat sebagai utang", "a cost that was recorded as owed"),
        new("tax_paid", MenuPart.Out, "Setor pajak", "Pay tax",
            "pajak yang dipotong disetor ke negara", "withheld tax goes to the state"),
        new("equipment_bought", MenuPart.Out, "Beli inventaris", "Buy equipment",
            "barang yang dipakai lebih dari setahun", "things that are used for more than a year"),
        new("debt_repaid", MenuPart.Out, "Bayar utang", "Repay a debt",
            "utang jangka pendek dilunasi dari bank", "a short-term debt is paid from the bank"),
        new("capital_returned", MenuPart.Out, "Modal dikembalikan", "Capital returned",
            "hanya dengan perintah tertulis", "only on a written order"),
        new("cash_over_returned", MenuPart.Out, "Uang lebih dikembalikan", "Return an overage",
            "pemilik uang lebih sudah ditemukan", "the owner of the overage was found"),
        new("transfer", MenuPart.Bank, "Pindah kas dan bank", "Move cash and bank money",
            "setor ke bank, tarik tunai, atau antarbank", "into the bank, out of it, or between banks"),
        new("bank_interest", MenuPart.Bank, "Bunga bank", "Bank interest",
            "bunga di rekening koran dengan pajaknya", "interest on the statement, with its tax"),
        new("bank_charge", MenuPart.Bank, "Biaya administrasi bank", "Bank charge",
            "potongan bank di rekening koran", "what the bank took, on the statement"),
        new("interest_tax", MenuPart.Bank, "Pajak bunga bank", "Tax on bank interest",
            "pajak bunga yang berdiri sendiri di rekening koran", "tax on interest that stands alone on the statement"),
        new("bank_rounding_over", MenuPart.Bank, "Pembulatan sen, lebih", "Rounding of sen, over",
            "saldo bank lebih beberapa rupiah karena sen", "the bank has a few rupiah more, because of sen"),
        new("bank_rounding_short", MenuPart.Bank, "Pembulatan sen, kurang", "Rounding of sen, short",
            "saldo bank kurang beberapa rupiah karena sen", "the bank has a few rupiah less, because of sen"),
        new("advance_settled", MenuPart.NoCash, "Pertanggungjawaban uang muka", "Settle an advance",
            "nota diterima, sisa uang kembali", "receipts are in, what is left comes back"),
        new("cash_short", MenuPart.NoCash, "Kas kurang", "Cash short",
            "hasil hitung kurang daripada buku", "the count is less than the book says"),
        new("cash_short_borne", MenuPart.NoCash, "Kas kurang ditanggung UPK", "Shortage borne by the fund",
            "setelah diputuskan tidak diganti", "once it was decided that nobody repays it"),
        new("cash_over_income", MenuPart.NoCash, "Kas lebih menjadi pendapatan", "Overage taken as income",
            "pemiliknya tidak ditemukan", "no owner was found"),
        new("cost_accrued", MenuPart.NoCash, "Biaya belum dibayar", "Cost accrued",
            "biaya bulan ini yang dibayar kemudian", "a cost of this month that is paid later"),
        new("depreciation", MenuPart.NoCash, "Penyusutan", "Depreciation",
            "penyusutan inventaris bulan ini", "this month's depreciation of equipment"),
        new("equipment_given", MenuPart.NoCash, "Hibah inventaris", "Equipment given",
            "barang diterima sebagai hibah", "a thing received as a gift"),
    ];

    /// <summary>The form of a purpose; things of the register have their own, which keep the register too.</summary>
    public static string Way(string code) => code switch
    {
        "equipment_bought" or "equipment_given" => "inventaris/beli#beli",
        "depreciation" => "inventaris/susut#susut",
        _ => $"bukti/baru?keperluan={code}",
    };

    public static PurposeWord? Find(string code) => Menu.FirstOrDefault(word => word.Code == code);

    public static string Heading(MenuPart part, Language language) => part switch
    {
        MenuPart.In => language.Say("Uang masuk", "Money in"),
        MenuPart.Out => language.Say("Uang keluar", "Money out"),
        MenuPart.Bank => language.Say("Kas dan bank", "Cash and bank"),
        _ => language.Say("Tanpa uang tunai", "Without cash"),
    };
}
