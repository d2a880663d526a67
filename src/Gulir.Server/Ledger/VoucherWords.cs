using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>What a voucher is for, and which paper it is, in words.</summary>
public static class VoucherWords
{
    /// <summary>What the voucher was for: the typed text, or the journal's words with the KSM.</summary>
    public static string For(VoucherRow voucher, Language language) =>
        EntryWords.Tell(voucher.Purpose, voucher.GroupName, voucher.Note, language == Language.En);

    /// <summary>As <see cref="For"/>, without what was typed.</summary>
    public static string Purpose(VoucherRow voucher, Language language) =>
        EntryWords.Tell(voucher.Purpose, voucher.GroupName, "", language == Language.En);

    public static string Kind(VoucherKind kind, Language language) => kind switch
    {
        VoucherKind.Bkm => language.Say("Bukti kas masuk", "Voucher of money in"),
        VoucherKind.Bkk => language.Say("Bukti kas keluar", "Voucher of money out"),
        _ => language.Say("Bukti pemindahbukuan", "Transfer voucher"),
    };

    public static string Name(Account account, Language language) => language.Say(account.NameId, account.NameEn);
}
