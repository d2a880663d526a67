using Gulir.Oversight;
using Gulir.Server.Frame;

namespace Gulir.Server.Oversight;

/// <summary>What each check asks, in plain words, and why it may be quite in order. Nobody is accused.</summary>
public static class FlagWords
{
    public static string Code(Check check) => check switch
    {
        Check.SameDayRenewal => "same_day_renewal",
        Check.CashHeld => "cash_held",
        Check.OnePayer => "one_payer",
        Check.ReversedSameDay => "reversed_same_day",
        Check.OneHuman => "one_human",
        Check.RoundCost => "round_cost",
        Check.RelatedSigner => "related_signer",
        _ => "gate_override",
    };

    public static string Title(Check check, Language language) => check switch
    {
        Check.SameDayRenewal => language.Say(
            "Pinjaman baru pada hari pinjaman lama lunas", "New loan on the day the old one was settled"),
        Check.CashHeld => language.Say("Kas lama di kotak", "Cash long in the box"),
        Check.OnePayer => language.Say(
            "Satu orang membayarkan semua, tiga kali berturut-turut", "One person paid for all, three times running"),
        Check.ReversedSameDay => language.Say(
            "Bukti dibatalkan pada hari ia dicatat", "Voucher reversed on the day it was recorded"),
        Check.OneHuman => language.Say(
            "Pengajuan dan pencairan oleh orang yang sama", "Application and pay-out by the same person"),
        Check.RoundCost => language.Say("Biaya besar yang bulat", "Large round cost"),
        Check.RelatedSigner => language.Say(
            "Penanda tangan yang kemudian terdaftar sebagai pihak terkait", "Signer who was listed as related later"),
        _ => language.Say("Tahap dilewati dengan alasan", "Gate passed with a reason"),
    };

    public static string Why(Check check, Language language) => check switch
    {
        Check.SameDayRenewal => language.Say(
            "Bisa jadi uang baru dipakai menutup pinjaman lama. Bisa juga KSM memang sudah menyiapkan "
            + "pelunasan. Tanyakan "
            + "dari mana uang pelunasannya.",
            "The new money may have paid the old loan. Or the KSM had it ready. Ask where the money came from."),
        Check.CashHeld => language.Say(
            "Uang di atas batas tinggal di kotak beberapa hari. Bisa jadi menunggu pencairan, atau bank jauh. "
            + "Lihat kapan "
            + "disetor ke bank.",
            "Money above the limit stayed in the box for days. It may have waited for a pay-out, or the bank "
            + "is far. See "
            + "when it was deposited."),
        Check.OnePayer => language.Say(
            "Satu anggota membayarkan semua anggota lain. Bisa jadi ia yang mengumpulkan. Kunjungi anggota lain dan "
            + "tanyakan siapa memakai uangnya.",
            "One member paid for all the others. She may be the one who collects. Visit the others and ask "
            + "who uses the "
            + "money."),
        Check.ReversedSameDay => language.Say(
            "Bukti dibatalkan pada hari yang sama; kuitansinya mungkin sudah di tangan orang. Biasanya hanya "
            + "salah ketik. "
            + "Cocokkan dengan kuitansi KSM.",
            "The voucher was reversed on the same day; its receipt may be in someone's hand. Mostly a slip of "
            + "the pen. "
            + "Compare it with the receipt the KSM holds."),
        Check.OneHuman => language.Say(
            "Orang yang mencatat pengajuan juga membayarkan uangnya. Di UPK kecil itu kadang tidak terhindar. "
            + "Kunjungi "
            + "peminjamnya.",
            "Whoever recorded the application also paid the money out. In a small UPK it cannot always be "
            + "helped. Visit "
            + "the borrowers."),
        Check.RoundCost => language.Say(
            "Biaya besar dengan angka bulat. Sewa dan jasa memang sering bulat. Lihat notanya.",
            "A large cost that is a round number. Rents and services often are. Look at the bill."),
        Check.RelatedSigner => language.Say(
            "Petugas ini menandatangani, lalu terdaftar serumah dengan peminjamnya. Tanda tangannya tetap berlaku, "
            + "sebab daftar dilihat pada hari ia menandatangani. Tanyakan apakah hubungan itu sudah ada waktu itu; "
            + "bila ya, mintalah LKM meninjau putusannya.",
            "This officer signed, and was listed with a borrower's household afterwards. The signature stands, for the "
            + "list is asked on its day. Ask whether they were related by then; if so, ask the LKM to look at the "
            + "decision again."),
        _ => language.Say(
            "Batas, jangka waktu, usulan atau urutan dilewati dengan alasan tertulis. Itu boleh; bacalah alasannya.",
            "A ceiling, a term, a proposal or the order was passed with a written reason. That is allowed; read the "
            + "reason."),
    };
}
